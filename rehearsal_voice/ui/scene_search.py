"""Finding a scene by words one would use for it."""

from __future__ import annotations

from collections.abc import Sequence

from rehearsal_voice.language.folding import fold
from rehearsal_voice.ui.scene_words import language_word
from rehearsal_voice.ui.services import SceneCard


class SceneSearch:
    """Knows what each scene tells of itself, without case and accents, and its titles in other languages."""

    def __init__(self, scenes: Sequence[SceneCard]) -> None:
        titles: dict[str, list[str]] = {}
        for scene in scenes:
            titles.setdefault(_family(scene), []).append(scene.title)
        self._told = {scene: _told(scene, titles[_family(scene)]) for scene in scenes}

    def find(self, scenes: Sequence[SceneCard], words: str) -> tuple[list[SceneCard], bool]:
        """Those with all the words; where there are none, those with most of them, and False."""
        wanted = fold(words).split()
        fits = {scene: sum(word in self._told[scene] for word in wanted) for scene in scenes}
        most = max(fits.values(), default=0)
        best = [scene for scene, count in fits.items() if count == most]
        return (best if most or not wanted else []), most == len(wanted)


def _family(scene: SceneCard) -> str:
    """What the same scene is called in every language: “cafe” of “cafe-es”."""
    return scene.id.removesuffix(f"-{scene.language}")


def _told(scene: SceneCard, titles: Sequence[str]) -> str:
    own = (scene.summary, language_word(scene.language), scene.partner, scene.level, *scene.goals)
    return fold(" ".join((*titles, *own)))
