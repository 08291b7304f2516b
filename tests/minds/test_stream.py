"""A stream does not depend on how it was cut into pieces, and always ends."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rehearsal_voice.backends.llm_stream import cancellable, without_thinking

TEXTS = st.lists(
    st.sampled_from(["<think>", "</think>", "<", "think>", "Hello ", "2 < 3 ", "/", "a"]), max_size=12
).map("".join)


@settings(deadline=None)
@given(TEXTS, st.lists(st.integers(0, 80), max_size=10))
def test_thinking_is_left_out_however_the_text_is_cut(text: str, cuts: list[int]) -> None:
    places = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    pieces = [text[start:end] for start, end in pairwise(places)]
    assert "".join(without_thinking(iter(pieces))) == "".join(without_thinking(iter([text])))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<think>The person is nervous.</think>Take your time.", "Take your time."),
        ("One.<think>two</think> Three.", "One. Three."),
        ("<think>never ends", ""),
        ("2 < 3 and <b>", "2 < 3 and <b>"),
        ("ends in <thi", "ends in <thi"),
    ],
)
def test_what_is_said_outside_the_tags_stays(text: str, said: str) -> None:
    assert "".join(without_thinking(iter(text))) == said


def test_a_fault_of_the_reader_arrives_where_the_stream_is_read_after_what_was_said() -> None:
    def parts() -> Iterator[str]:
        yield "One "
        raise RuntimeError("broken")

    said: list[str] = []
    with pytest.raises(RuntimeError, match="broken"):
        said.extend(cancellable(parts, lambda: None, lambda: False, 10))
    assert said == ["One "]


def test_letting_go_of_a_stream_cuts_it() -> None:
    cut = threading.Event()

    def parts() -> Iterator[str]:
        yield "One "
        cut.wait(10.0)

    stream = cancellable(parts, cut.set, lambda: False, 10)
    assert next(stream) == "One "
    del stream
    assert cut.is_set()


def test_parts_without_text_do_not_count_but_are_not_borne_for_ever() -> None:
    def thinking() -> Iterator[str]:
        while True:
            yield ""

    assert list(cancellable(thinking, lambda: None, lambda: False, 5)) == []
