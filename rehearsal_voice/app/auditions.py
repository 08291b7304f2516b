"""Who may speak for the partner: auditions are held here, and looked up when a take begins."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from rehearsal_voice.app.audition_book import AuditionBook, Showing
from rehearsal_voice.app.minds import model_file
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.core.errors import InputFault, ModelFault
from rehearsal_voice.core.events import Notice
from rehearsal_voice.core.ports import LanguageModel
from rehearsal_voice.partner.audition import AuditionResult, audition, turns_to_play
from rehearsal_voice.partner.audition_turns import AUDITION_TURNS
from rehearsal_voice.scenes.scene import Scene
from rehearsal_voice.turns.clauses import ClauseStream

Progress = Callable[[int, int], None]
"""Replies heard so far, and of how many."""
Part = Literal["mentor", "tutor"]
"""What a model may help with beside playing the partner."""


@dataclass(frozen=True, slots=True)
class Permission:
    """Whether the model speaks in this scene, and what the person is told about it."""

    speaks: bool
    notice: Notice | None = None


class Auditions:
    """Safe to call from any thread; `hold` takes minutes and belongs on one of its own."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self._book = AuditionBook(workshop.paths.home)

    @staticmethod
    def languages() -> tuple[str, ...]:
        """Languages there is an audition in."""
        return tuple(AUDITION_TURNS)

    def showing(self, model: LanguageModel, language: str) -> Showing | None:
        """What it showed there; None when it never tried."""
        return self._book.showing(self._fingerprint(model), language)

    def hold(
        self, model: LanguageModel, language: str, today: date, progress: Progress, cancelled: Callable[[], bool]
    ) -> Showing | None:
        """An audition in one language, kept when it was heard to its end; None when it was called off.

        What was heard before a break, a fault or a crash is not asked again: it goes on from there the next time.
        Raises InputFault where there is none in that language, ModelFault when the model fails, StorageFault.
        """
        turns = turns_to_play(language)
        if not turns:
            known = ", ".join(self.languages())
            raise InputFault(f"There is no audition in “{language}” yet.", f"There is one in {known}.")
        scenes, meaning = self._workshop.scenes(), self._workshop.meaning()
        result: AuditionResult | None = None
        fingerprint = self._fingerprint(model)
        given = self._book.put_aside_before(fingerprint, language)
        progress(len(given), turns)
        for result in audition(model, scenes, meaning, language, in_clauses, cancelled, given):
            self._book.put_aside(fingerprint, language, result.given)
            progress(result.replies, turns)
        if result is None or result.replies < turns or cancelled():
            return None
        return self._book.enter(fingerprint, model.name, result, today)

    def enter_as(self, part: Part, language: str, model: LanguageModel, showing: Showing) -> None:
        """Keep what it showed as the help of the mentor or the tutor. Raises StorageFault."""
        self._book.keep(self._fingerprint(model), model.name, f"{part} {language}", showing)

    def permitted_as(self, part: Part, language: str) -> LanguageModel | None:
        """The model of the settings where it passed its audition for that; None also where it cannot be asked."""
        if not self._book.anybody(f"{part} {language}"):
            return None  # to ask which model there is takes a moment
        try:
            model = self._workshop.model()
            showing = self._book.showing(self._fingerprint(model), f"{part} {language}") if model is not None else None
        except ModelFault:
            return None
        return model if showing is not None and showing.passed else None

    def permission(self, model: LanguageModel, scene: Scene, *, asked_for: bool) -> Permission:
        """asked_for: the person chose this model by name, so it speaks, and they are told what to expect."""
        showing = self.showing(model, scene.language)
        if showing is not None and showing.permits(scene):
            return Permission(True)
        why = f"{model.name} {_why_not(showing, scene)}."
        if asked_for:
            step = "Every sentence is still checked; where one fails, the written partner takes over."
            return Permission(True, _notice("model_unproven", why, step))
        terminal = f"rehearsal-voice doctor --audition {model.name}"
        step = f"The written partner speaks. Let it audition in the settings, or: {terminal}"
        return Permission(False, _notice("model_not_heard", why, step))

    def _fingerprint(self, model: LanguageModel) -> str:
        from rehearsal_voice.backends.llm_ollama import OllamaLanguageModel, available
        from rehearsal_voice.backends.llm_openai import OpenAILanguageModel

        settings = self._workshop.settings
        if isinstance(model, OllamaLanguageModel):
            digests = {offered.name: offered.digest for offered in available(settings.ollama_host)}
            return f"ollama:{digests.get(model.name) or model.name}"
        if isinstance(model, OpenAILanguageModel):
            return f"server:{settings.openai_host}/{model.name}"
        file = model_file(settings, self._workshop.installed)
        if file is None or not file.is_file():
            return f"name:{model.name}"
        return self._of_catalogue(file) or self._book.fingerprint_of(file)

    def _of_catalogue(self, file: Path) -> str:
        """Of an installed model, whose bytes were checked already; reading a gigabyte again would tell no more."""
        installed = self._workshop.installed
        for known in installed.catalog.of_kind("llm"):
            here = installed.find(known.id)
            sums = {part.name: part.sha256 for part in known.file}
            if here is not None and here == file.parent and sums.get(file.name):
                return f"sha256:{sums[file.name]}"
        return ""


def in_clauses(pieces: Iterator[str]) -> Iterator[str]:
    """What streams in, as the clauses that would be spoken."""
    stream = ClauseStream()
    for piece in pieces:
        yield from stream.push(piece)
    if rest := stream.rest():
        yield rest


def _why_not(showing: Showing | None, scene: Scene) -> str:
    if showing is None:
        return f"has not auditioned in this scene's language ({scene.language})"
    if scene.id in showing.failed_scenes and showing.passed:
        return "did not pass its audition in this very scene"
    return f"did not pass its audition in this scene's language: {'; '.join(showing.shortfalls)}"


def _notice(code: str, message: str, step: str) -> Notice:
    return Notice(turn=0, t=0.0, code=code, message=message, next_step=step)
