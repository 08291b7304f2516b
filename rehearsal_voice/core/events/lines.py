"""Events as lines of JSON, as `--events` writes them and the store keeps them."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from typing import Any

from rehearsal_voice.core.events import course, direction, machine, monitor, partner, person
from rehearsal_voice.core.events.base import Event
from rehearsal_voice.core.events.direction import Answered
from rehearsal_voice.core.events.monitor import Hesitation, Moment, MomentFound, SpeechMeasured
from rehearsal_voice.core.events.person import Heard
from rehearsal_voice.core.transcript import Word

_TOLD_BY = (course, direction, machine, monitor, partner, person)


def _kinds() -> dict[str, type[Event]]:
    """Every kind of every file of this folder, whichever of them was imported first."""
    classes = [told for module in _TOLD_BY for told in vars(module).values() if isinstance(told, type)]
    return {cls.kind: cls for cls in classes if issubclass(cls, Event) and cls is not Event}


EVENT_KINDS: Mapping[str, type[Event]] = _kinds()


def to_dict(event: Event) -> dict[str, Any]:
    """Plain data with `kind` first; times rounded to a tenth of a millisecond."""
    return {"kind": event.kind, **{key: _rounded(value) for key, value in dataclasses.asdict(event).items()}}


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, Mapping):
        return {key: _rounded(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(inner) for inner in value]
    return value


def to_json(event: Event) -> str:
    """One line, as `--events` writes it and the store keeps it."""
    return json.dumps(to_dict(event), ensure_ascii=False)


def from_dict(data: Mapping[str, Any]) -> Event:
    """The event that `to_dict` made this from. Unknown fields are ignored; KeyError for an unknown kind."""
    cls = EVENT_KINDS[data["kind"]]
    names = {f.name for f in dataclasses.fields(cls)}
    values = {key: value for key, value in data.items() if key in names}
    if cls is Heard:
        values["words"] = tuple(Word(**word) for word in values.get("words", ()))
    if cls is SpeechMeasured:
        values |= _measured(values)
    if cls is Answered:
        values["turns"] = tuple(values.get("turns", ()))
    if cls is MomentFound:
        values["moment"] = Moment(**values["moment"])
    return cls(**values)


def _measured(values: Mapping[str, Any]) -> dict[str, Any]:
    tuples = {name: tuple(values.get(name, ())) for name in ("nuclei", "pitch_hz", "level_db", "movement")}
    silences = tuple((start, end) for start, end in values.get("silences", ()))
    return {
        **tuples,
        "silences": silences,
        "hesitations": tuple(Hesitation(**h) for h in values.get("hesitations", ())),
    }


def from_json(line: str) -> Event:
    """The event of one line that `to_json` wrote."""
    return from_dict(json.loads(line))
