"""Models as the window shows them."""

from __future__ import annotations

from collections.abc import Callable

from rehearsal_voice.config.paths import Paths
from rehearsal_voice.models.catalog import Model
from rehearsal_voice.models.installed import Installed
from rehearsal_voice.models.progress import Progress
from rehearsal_voice.ui import services as face

PARTS = {"stt": "hearing", "tts": "speaking", "turn": "turns", "llm": "language"}


class ModelShelf:
    """The catalogue with what is installed of it."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._installed = Installed(paths)
        self.catalog = self._installed.catalog

    def cards(self) -> tuple[face.ModelCard, ...]:
        return tuple(self._card(model) for model in self.catalog.model)

    def voices(self) -> tuple[face.VoiceCard, ...]:
        """Voices of the catalogue, installed or not."""
        return tuple(
            face.VoiceCard(
                model.id,
                model.title,
                model.language,
                model.licence,
                self._installed.find(model.id) is not None,
                model.lineage,
            )
            for model in self.catalog.of_kind("tts")
        )

    def install(
        self,
        model_id: str,
        progress: Callable[[face.Progress], None],
        cancelled: Callable[[], bool],
        contacted: Callable[[str], None],
    ) -> None:
        """contacted: hears of each host that is asked, once."""
        hosts: set[str] = set()

        def watch(step: Progress) -> None:
            host = step.step.partition(" from ")[2]
            if host and host not in hosts:
                hosts.add(host)
                contacted(host)
            progress(face.Progress(step.done_bytes, step.total_bytes))

        from rehearsal_voice.models.fetch import Fetcher

        Fetcher(self._paths.models, watch, cancelled).install(self.catalog.get(model_id))

    def forget_download(self, model_id: str) -> None:
        from rehearsal_voice.models.fetch import Fetcher

        Fetcher(self._paths.models, lambda _step: None).forget_parts(self.catalog.get(model_id))

    def remove(self, model_id: str) -> None:
        self._installed.remove(model_id)

    def _card(self, model: Model) -> face.ModelCard:
        return face.ModelCard(
            model.id,
            model.title,
            PARTS[model.kind],
            model.size_bytes,
            model.licence,
            self._installed.find(model.id) is not None,
            starter=model.starter is not None,
            note="" if model.clean_lineage else model.lineage,
            language=model.language,
        )
