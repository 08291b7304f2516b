"""A person's own pauses, kept with their takes, change how long the next take waits for them."""

from __future__ import annotations

from pathlib import Path

from rehearsal_voice.app.patience import patience_for
from rehearsal_voice.app.profiles import open_default_profile
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.core.events import SpeechResumed, TakeEnded
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.turns.patience import LEARNER_FACTOR, PRESETS


def rehearsed(profile: Profile, language: str, pauses: list[float]) -> None:
    session = profile.begin_session(scene="cafe-en", title="A coffee", language=language)
    journal = session.begin_take(scene="cafe-en", language=language, variant="as expected", gear="playbook")
    for number, silence in enumerate(pauses):
        journal.record(SpeechResumed(turn=1, t=float(number), silence=silence))
    journal.record(TakeEnded(turn=1, t=60.0, reason="finished"))
    journal.close("finished")
    session.end()
    assert profile.settle()


def test_someone_who_pauses_long_is_waited_for_longer_in_that_language_only(tmp_path: Path) -> None:
    profile = open_default_profile(Paths(tmp_path, ()), ManualClock())
    try:
        assert patience_for(profile, "natural", "en", "en") == PRESETS["natural"]
        rehearsed(profile, "en", [1.4] * 60)
        slower = patience_for(profile, "natural", "en", "en")
        assert slower.sure_s > 1.2 * PRESETS["natural"].sure_s
        assert slower.most_s == PRESETS["natural"].most_s
        assert patience_for(profile, "natural", "es", "es") == PRESETS["natural"]
        learner = patience_for(profile, "patient", "es", "en")
        assert learner.sure_s == PRESETS["patient"].sure_s * LEARNER_FACTOR > 1.15 * PRESETS["patient"].sure_s
    finally:
        profile.close()
