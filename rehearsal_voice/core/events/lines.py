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
    return {"kind": event.kind, **{name: _rounded(getattr(event, name)) for name in _names(type(event))}}


def _rounded(value: Any) -> Any:
    """Everything on the way down in one pass: `dataclasses.asdict` would copy it all once more."""
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, str | int):
        return value
    if isinstance(value, list | tuple):
        return [_rounded(inner) for inner in value]
    if isinstance(value, Mapping):
        return {key: _rounded(inner) for key, inner in value.items()}
    cls = type(value)
    if dataclasses.is_dataclass(cls):
        return {name: _rounded(getattr(value, name)) for name in _names(cls)}
    return value


_KNOWN_NAMES: dict[type[Any], tuple[str, ...]] = {}


def _names(cls: type[Any]) -> tuple[str, ...]:
    """Of the fields of a dataclass, looked up once: a take has thousands of events."""
    if cls not in _KNOWN_NAMES:
        _KNOWN_NAMES[cls] = tuple(field.name for field in dataclasses.fields(cls))
    return _KNOWN_NAMES[cls]


def to_json(event: Event) -> str:
    """One line, as `--events` writes it and the store keeps it."""
    return json.dumps(to_dict(event), ensure_ascii=False)


def from_dict(data: Mapping[str, Any]) -> Event:
    """The event that `to_dict` made this from. Unknown fields are ignored; KeyError for an unknown kind."""
    cls = EVENT_KINDS[data["kind"]]
    values = {name: data[name] for name in _names(cls) if name in data}
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
