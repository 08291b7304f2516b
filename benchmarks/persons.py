"""The scripted persons who play the scenes, and the labelled cases they are measured with (tests/data)."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rehearsal_voice.scenes.scene import Scene

DATA = Path(__file__).resolve().parent.parent / "tests" / "data"


def rows(name: str) -> list[dict[str, Any]]:
    """The cases of one data file."""
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines() if line]


@dataclass(frozen=True)
class Person:
    """Who plays the other part. says: the next words, given the beat and how often it was stood in."""

    manner: str
    says: Callable[[str, int], str]
    earns: bool
    """Whether they ever say what a concession hangs on."""


PERSONS = ("partner_persons.jsonl", "scene_persons_talks.jsonl")
"""What a cooperative person says in each beat, by scene."""


def played_scenes() -> frozenset[str]:
    """Scenes that somebody was written for."""
    return frozenset(row["scene"] for name in PERSONS for row in rows(name))


def cooperative(scene: Scene) -> Person:
    """Says what each beat wants; stands by it when pushed."""
    script = {row["beat"]: row["says"] for name in PERSONS for row in rows(name) if row["scene"] == scene.id}

    def says(beat: str, nth: int) -> str:
        lines = script.get(beat, ["I see."])
        return str(lines[min(nth, len(lines) - 1)])

    return Person("cooperative", says, earns=True)


def difficult(language: str) -> Iterator[Person]:
    """All the others, in the scene's language."""
    for row in rows("partner_manners.jsonl"):
        if row["language"] == language:
            lines: list[str] = row["says"]
            yield Person(row["manner"], _one_after_another(lines), earns=False)


def _one_after_another(lines: Sequence[str]) -> Callable[[str, int], str]:
    """Whatever the partner says."""
    count = itertools.count()
    return lambda _beat, _nth: lines[next(count) % len(lines)]
