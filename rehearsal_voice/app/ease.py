"""A learner's ease in a language over their takes, and their own judgement of it."""

from __future__ import annotations

from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.pacing.ease import Standing, standing
from rehearsal_voice.store.measuring import EASE
from rehearsal_voice.store.profile import Profile

OWN_EASE = "ease"


def ease_now(profile: Profile, language: str) -> Standing | None:
    """How easily the person speaks a language they learn, over all takes that held enough speech; None before."""
    own = profile.queries.person_settings().get(OWN_EASE, {})
    chosen = own.get(language) if isinstance(own, dict) else None
    series = profile.progress.series(EASE, language=language)
    return standing([point.value for point in series], chosen if isinstance(chosen, int) else None)


def choose_ease(profile: Profile, language: str, band: int | None) -> None:
    """The person knows better: their own band from 1 to 5, or None to go by the takes again."""
    if band is not None and not 1 <= band <= 5:
        raise InputFault("Ease goes from 1 to 5.")
    kept = profile.queries.person_settings().get(OWN_EASE, {})
    others = {code: value for code, value in kept.items() if code != language} if isinstance(kept, dict) else {}
    profile.edits.set_person_setting(OWN_EASE, others if band is None else {**others, language: band})
