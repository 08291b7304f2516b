"""A language model beside the mentor: its audition for that, and what it may add to a debrief."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import date

from rehearsal_voice.app.audition_book import Showing
from rehearsal_voice.app.auditions import Auditions
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.core.errors import InputFault, ModelFault
from rehearsal_voice.core.ports import LanguageModel
from rehearsal_voice.mentor.evidence import Claim
from rehearsal_voice.mentor.exchange import exchange_of
from rehearsal_voice.mentor.model_audition import ANSWERS, MentorAudition, mentor_audition
from rehearsal_voice.mentor.model_remarks import LANGUAGES, Remarks, remarks_of
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import TakeRow
from rehearsal_voice.ui.services.mentoring import MoreCard
from rehearsal_voice.ui.services.reviewing import ClaimCard

WITHOUT_MODEL = "without model"
"""Under this name a page is kept to which the model had nothing to add that could be shown."""


class MentorModel:
    """What it shows is always under the mentor's checks. Slow: a model reads the whole take."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self._auditions = Auditions(workshop)

    def hold(
        self, model: LanguageModel, today: date, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> MentorAudition | None:
        """An audition as the mentor's help, kept when it was heard to its end; None when it was called off.

        Raises ModelFault when the model fails, StorageFault.
        """
        language, result = self._language(), None
        progress(0, ANSWERS)
        for result in mentor_audition(model, language, cancelled):
            progress(result.asked, ANSWERS)
        if result is None or result.asked < ANSWERS or cancelled():
            return None
        shown = result.shown / result.asked
        showing = Showing(
            passed=result.passed,
            taken=today,
            replies=result.asked,
            clauses_good=round(shown, 3),
            shortfalls=result.shortfalls,
        )
        self._auditions.enter_as("mentor", language, model, showing)
        return result

    def permitted(self) -> LanguageModel | None:
        """The model of the settings when it passed its audition for this, in the language of the mentor."""
        return self._auditions.permitted_as("mentor", self._language())

    def more(self, profile: Profile, take: TakeRow) -> MoreCard:
        """What the model adds to this take's debrief; kept, so that it is made once. Raises InputFault without one."""
        kept = profile.queries.debrief(take.take_id)
        if kept is not None and "remarks" in kept.content:
            return _card(kept.content, kept.made_by)
        model = self.permitted()
        if model is None:
            raise InputFault(
                "No language model has passed its audition as the mentor's help.",
                "rehearsal-voice doctor --audition MODEL --mentor",
            )
        exchange = exchange_of(profile.queries.events(take.take_id), take.language)
        try:
            found = remarks_of(model, exchange, self._language())
        except ModelFault:
            found = Remarks()
        content = {"remarks": [asdict(claim) for claim in (*found.worked, *found.harder)]}
        made_by = model.name if found.any else WITHOUT_MODEL
        profile.edits.save_debrief(take.take_id, made_by, content)
        return _card(content, made_by)

    def _language(self) -> str:
        native = self._workshop.settings.native_language
        return native if native in LANGUAGES else "en"


def _card(content: object, made_by: str) -> MoreCard:
    rows = content.get("remarks", []) if isinstance(content, dict) else []
    claims = [Claim(**row) for row in rows]
    return MoreCard(
        made_by if made_by != WITHOUT_MODEL else "",
        tuple(ClaimCard(claim.text, claim.quote, claim.start, claim.end) for claim in claims),
    )
