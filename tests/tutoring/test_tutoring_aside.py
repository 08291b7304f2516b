"""What is said to the tutor is no part of the talk that the mentor speaks of."""

from __future__ import annotations

from rehearsal_voice.core.events import Event, Heard, ReplyHeard, TutorAnswered
from rehearsal_voice.mentor.exchange import exchange_of


def test_answers_of_a_quiz_are_not_quoted_to_the_partner() -> None:
    events: list[Event] = [
        Heard(turn=1, t=1.0, text="Lo mismo, por favor."),
        ReplyHeard(turn=1, t=2.0, text="Marchando.", start=1.5, complete=True),
        Heard(turn=2, t=3.0, text="¿Qué te pongo?"),
        TutorAnswered(turn=2, t=3.1, about="quiz", asked="", phrase="¿Qué te pongo?", verdict="right"),
        ReplyHeard(turn=2, t=4.0, text="¿Qué te pongo?", start=3.5, complete=True),
        Heard(turn=3, t=5.0, text="Gracias."),
    ]
    assert [said.text for said in exchange_of(events, "es").said] == ["Lo mismo, por favor.", "Marchando.", "Gracias."]
