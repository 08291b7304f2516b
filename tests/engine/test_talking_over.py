"""Speech over the partner, event by event: when it is lowered, when it stops, when it speaks up again."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from rehearsal_voice.core.audio import to_samples
from rehearsal_voice.core.events import Event
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.engine.floor import Floor
from rehearsal_voice.engine.messages import Recognised
from rehearsal_voice.engine.overlap import JOINED_S, Overlap
from rehearsal_voice.engine.talking_over import TalkingOver
from rehearsal_voice.turns.endpoint import SoftStop, Sustained
from rehearsal_voice.turns.machine import Cause, State

NODS = ("", "Mm-hm.", "Okay.", "Yeah, yeah.")
WORDS = ("Wait.", "Could you say that again?", "No, a small one", "3")


class OpenFloor:
    """As much of a floor as talking over the partner needs."""

    def __init__(self) -> None:
        self.language, self.turn, self.reply = "en", 0, None
        self.overlap: Overlap | None = None
        self.state = State.SPEAKING
        self.orders: list[str] = []
        self.asked: list[tuple[int, int]] = []
        player = SimpleNamespace(
            **{name: (lambda name=name: self.orders.append(name)) for name in ("duck", "restore", "silence")}
        )
        self.stages = SimpleNamespace(player=player)

    def publish(self, event: Event) -> None:
        """Nobody listens."""

    def now(self) -> float:
        return 0.0

    def throw_away(self) -> int:
        return 0

    def move(self, cause: Cause) -> None:
        assert cause is Cause.INTERRUPTED
        self.state = State.HEARING

    def write_down(self, start: int, end: int, _now: int, _purpose: str) -> None:
        self.asked.append((start, end))

    def words(self, text: str, asked: tuple[int, int]) -> Recognised:
        return Recognised(1, 0, asked[0], asked[1], Transcript(text, (), "en", 0.9), "overlap", 0.0)


def at_work() -> tuple[OpenFloor, TalkingOver]:
    floor = OpenFloor()
    return floor, TalkingOver(cast(Floor, floor))


@given(st.lists(st.sampled_from(NODS), max_size=5), st.sampled_from(NODS), st.booleans())
def test_what_never_becomes_words_leaves_the_partner_speaking_as_loud_as_before(
    looks: list[str], last: str, late: bool
) -> None:
    floor, over = at_work()
    over.begins(0)
    for number, text in enumerate(looks, start=1):
        over.sustained(Sustained(0, number * 5000))
        if not late:
            assert over.judge(floor.words(text, floor.asked[-1])) is None
    over.soft_stop(SoftStop(0, len(looks) * 5000 + 2000, len(looks) * 5000 + 5200))
    if late and looks:  # what was heard of its beginning is known only now: it decides nothing any more
        assert over.judge(floor.words(looks[0], floor.asked[0])) is None
        assert floor.overlap is not None
    assert over.judge(floor.words(last, floor.asked[-1])) is None
    assert floor.overlap is None
    assert floor.orders == ["duck", "restore"]


@given(st.lists(st.sampled_from(NODS), max_size=5), st.sampled_from(WORDS), st.booleans())
def test_words_take_the_floor_whatever_was_heard_before_them(looks: list[str], text: str, stopped: bool) -> None:
    floor, over = at_work()
    over.begins(0)
    end = 6000
    for number, nothing in enumerate(looks, start=1):
        end = 6000 + number * 5600
        over.sustained(Sustained(0, end))
        over.judge(floor.words(nothing, floor.asked[-1]))
    if stopped:
        over.soft_stop(SoftStop(0, end + 6000, end + 9200))
    else:
        over.sustained(Sustained(0, end + 6000))
    assert over.judge(floor.words(text, floor.asked[-1])) is not None
    assert floor.orders[-1] == "silence"
    assert floor.state is State.HEARING


@given(st.floats(0.01, 2.0))
def test_two_short_sounds_close_together_are_heard_as_one(apart_s: float) -> None:
    floor, over = at_work()
    over.begins(1000)
    over.soft_stop(SoftStop(1000, 5000, 8200))
    over.judge(floor.words("", floor.asked[-1]))
    second = 5000 + to_samples(apart_s)
    over.begins(second)
    over.soft_stop(SoftStop(second, second + 6000, second + 9200))
    assert floor.asked[-1][0] == (1000 if second - 5000 <= to_samples(JOINED_S) else second)


@given(st.sampled_from(["Runs.", "Go", "Crunch"]))
def test_one_word_at_the_first_look_waits_for_the_next(text: str) -> None:
    floor, over = at_work()
    over.begins(0)
    over.sustained(Sustained(0, 4608))
    assert over.judge(floor.words(text, floor.asked[-1])) is None
    over.sustained(Sustained(0, 6656))
    assert over.judge(floor.words(text, floor.asked[-1])) is not None
