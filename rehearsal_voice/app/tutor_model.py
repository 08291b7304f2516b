"""A language model beside the tutor: its audition for finding slips, and how it reads a learner's lines over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from rehearsal_voice.app.audition_book import Showing
from rehearsal_voice.app.auditions import Auditions
from rehearsal_voice.app.tutoring import hears_weakly
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.backends.llm_llama_cpp import LlamaCppLanguageModel
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.ports import LanguageModel
from rehearsal_voice.engine.proofreader import ProofreadingRules
from rehearsal_voice.partner.rules import own_rules
from rehearsal_voice.partner.slips import suspected
from rehearsal_voice.scenes.scene import Scene
from rehearsal_voice.tutoring.proofreading import LANGUAGES, Mended, slip_in
from rehearsal_voice.tutoring.proofreading_audition import (
    Heard,
    ProofreadingAudition,
    audition_lines,
    proofreading_audition,
)


class TutorModel:
    """What it finds is always under the checks of `tutoring.proofreading`."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self._auditions = Auditions(workshop)

    def lines(self, language: str) -> tuple[Heard, ...]:
        """What the audition in that language asks. Raises InputFault where there is none."""
        if language not in LANGUAGES:
            raise InputFault(f"There is no such audition in “{language}”.", f"There is one in {', '.join(LANGUAGES)}.")
        scenes = sorted(self._workshop.scenes().items())
        spoken = [scene for _, scene in scenes if scene.language == language and scene.kind == "language"]
        good = [text for scene in spoken for text in scene.examples if not suspected(scene.slips, text)]
        return audition_lines(language, good)

    def hold(
        self,
        model: LanguageModel,
        language: str,
        today: date,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> ProofreadingAudition | None:
        """An audition, kept when it was heard to its end; None when it was called off.

        Raises InputFault, ModelFault when the model fails, StorageFault.
        """
        lines, result = self.lines(language), None
        progress(0, len(lines))
        for result in proofreading_audition(model, language, lines, cancelled):
            progress(result.asked, len(lines))
        if result is None or result.asked < len(lines) or cancelled():
            return None
        right = 1 - result.wrong / result.asked
        showing = Showing(
            passed=result.passed,
            taken=today,
            replies=result.asked,
            clauses_good=round(right, 3),
            shortfalls=result.shortfalls,
        )
        self._auditions.enter_as("tutor", language, model, showing)
        return result

    def rules(self, scene: Scene, own: tuple[str, ...], partner: LanguageModel | None) -> ProofreadingRules | None:
        """How it reads lines over in this scene; None where it may not, or where nobody wants to be corrected.

        own: the person's rules for the partner. partner: the model that plays it. One inside the app keeps a single
        conversation in mind, so it cannot do both.
        """
        settings = self._workshop.settings
        wanted = settings.corrections != "off" and own_rules((*scene.rules, *own), scene.language).correct
        if scene.kind != "language" or not wanted or isinstance(partner, LlamaCppLanguageModel):
            return None
        model = self._auditions.permitted_as("tutor", scene.language)
        if model is None:
            return None

        def find(line: str, cancelled: Callable[[], bool]) -> Mended | None:
            return slip_in(model, line, scene.language, cancelled)

        return ProofreadingRules(find, hears_weakly(settings, scene.language), settings.corrections == "at the end")
