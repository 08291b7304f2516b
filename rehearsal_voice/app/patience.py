"""How long a take waits for this person: their preset, their own pauses of late, and more in a language they learn."""

from __future__ import annotations

from itertools import islice

from rehearsal_voice.config.settings import Preset
from rehearsal_voice.core.events import SpeechResumed
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.turns.patience import LEARNER_FACTOR, PRESETS, Patience
from rehearsal_voice.turns.pauses import pause_factor

LATELY = 6
"""Sessions in the same language: enough to know a habit, and few enough that it may change."""
LOOKED_THROUGH = 40


def patience_for(profile: Profile, preset: Preset, language: str, native_language: str) -> Patience:
    """The preset's delays, scaled. Reads the events of the latest sessions, some milliseconds each."""
    factor = pause_factor(_pauses(profile, language))
    if language != native_language:
        factor = max(factor, LEARNER_FACTOR)
    return PRESETS[preset].scaled(factor)


def _pauses(profile: Profile, language: str) -> list[float]:
    """Silences after which the person went on in the same turn."""
    queries = profile.queries
    sessions = (one for one in queries.sessions(limit=LOOKED_THROUGH) if one.language == language)
    return [
        event.silence
        for session in islice(sessions, LATELY)
        for take in queries.takes(session.session_id)
        for event in queries.events(take.take_id)
        if isinstance(event, SpeechResumed)
    ]
