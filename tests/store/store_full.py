"""A profile in which every table holds something, and some of it awkward."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
from store_scene import LINES, Calendar, whole_take

from rehearsal_voice.core.events import Moment
from rehearsal_voice.store import Profile
from rehearsal_voice.store.progress import Measure
from rehearsal_voice.store.records import FeatureSummary

AWKWARD = '<script>alert("1")</script> =cmd|\' ñ 🙂 "quoted", line\nbreak'
FORMULA = "=SUM(A1)"


def fill(profile: Profile, calendar: Calendar) -> None:
    """Everything a person can leave behind in five weeks."""
    edits = profile.edits
    talk = edits.add_talk("The review", "performance-review", date(2026, 11, 6))
    session = profile.begin_session("performance-review", AWKWARD, "en", {"mood": "tired", "own": AWKWARD}, talk)
    first = session.begin_take("performance-review", "en", "expected", rung=1)
    first.close("finished")
    branch = session.branch_take("performance-review", "en", "surprise", take_id=first.take_id, turn=1)
    branch.close("stopped")
    take = whole_take(profile, (*LINES, (AWKWARD, FORMULA)))
    gone = whole_take(profile, (("persimmon", "quetzal"),), "gone")
    profile.trash.delete_session(gone.session_id)
    profile.trash.delete_turn(take.take_id, 2)
    profile.sound.keep_moment(take.take_id, 0.0, 1.5, calendar.today() + timedelta(days=30))
    profile.sound.keep_moment(take.take_id, 4.2, 4.6, calendar.today() + timedelta(days=30))
    _annotate(profile, take.take_id, take.session_id)
    edits.keep_line("persimmon line", "en", take_id=gone.take_id, turn=1)
    edits.tell_nervousness("before", 7, take_id=take.take_id)
    edits.tell_nervousness("real", 4, talk_id=talk)
    edits.talk_done(talk, date(2026, 11, 6), "It went well")
    goal = edits.set_micro_goal("ask without over-explaining", date(2026, 11, 2), "words_per_minute")
    edits.note_evening(goal, date(2026, 11, 3), "I waited", "wait longer")
    edits.set_ritual("morning", "07:30", "12345", enabled=True)
    edits.remember("name", AWKWARD, "performance-review", "told on Monday")
    edits.set_person_setting("pace", {"kind": "slow", "level": 2})
    edits.note_connection("models.example.org", "voice download", 63_201_294)
    profile.progress.rebuild("test-1", lambda take: {"words": Measure(float(len(take.events)), 3.5)})


def _annotate(profile: Profile, take_id: int, session_id: str) -> None:
    edits = profile.edits
    edits.dismiss_moment(take_id, Moment("apology", 1.0, 1.5, 0.8, "words", words="sorry"))
    edits.save_debrief(take_id, "rules", {"quotes": [{"text": AWKWARD, "t": 1.25}]})
    edits.save_reflection(take_id, "felt good", AWKWARD)
    edits.keep_line(AWKWARD, "en", "performance-review", note="for Friday", take_id=take_id, turn=1)
    edits.add_exercise("es", "slip", "¿Cómo se dice?", "Quisiera un café", profile.clock.today())
    columns = {"level": np.arange(-60, 340, dtype=np.int16), "pitch": np.zeros(400, dtype=np.int16)}
    edits.save_features(take_id, FeatureSummary("frames", "frames-1", 10, columns))
