"""Every scene that ships gets a whole debrief, and the mentor lacks no sentence in any language it speaks."""

from __future__ import annotations

from rehearsal_voice.core.events import Heard, ReplyHeard
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.mentor.debrief import debrief
from rehearsal_voice.mentor.second_opinion import second_opinion
from rehearsal_voice.mentor.sentences import SENTENCES
from rehearsal_voice.pacing.summary import summarise
from rehearsal_voice.scenes.scene import Scene


def test_each_has_a_page_from_out_of_the_role_to_a_step_outside(
    scenes: dict[str, Scene], meaning: MeaningModel
) -> None:
    for scene in scenes.values():
        events = (
            ReplyHeard(turn=0, t=2.0, start=0.5, text="…", complete=True),
            Heard(turn=1, t=4.0, text="Hm.", language=scene.language, confidence=0.9),
        )
        report = summarise(events)
        page = debrief(events, scene, report.metrics, report.moments, meaning)
        assert page.leaving_role and page.try_next and page.kind and page.tiny_step, scene.id
        assert [goal.goal for goal in page.goals] == [goal.id for goal in scene.goals]
        assert second_opinion(events, scene).verdict


def test_the_mentor_has_the_same_sentences_in_every_language_it_speaks() -> None:
    (first, *others) = (table.keys() for table in SENTENCES.values())
    assert all(names == first for names in others)
