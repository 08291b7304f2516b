"""Reads scenes from a folder: one TOML a scene, and in `common/` one TOML a language for what all its scenes share.

A file that cannot be used raises InputFault naming the file, the line and the reason.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.scenes.head import SceneHead
from rehearsal_voice.scenes.scene import Scene

_ADDED = ("meanings", "questions", "slips")
_MEANT_ALIKE = ("flattery", "pleading", "insult")
"""Sweet and harsh words are the same everywhere: a scene that answers them in its own way still knows all of them."""
_ADDRESS = re.compile(r"\{([^{}|\n]*)\|([^{}|\n]*)\}")
_FILLED = ("repairs", "recalls", "moods", "tones", "openers")


def load_scenes(folder: Path) -> Mapping[str, Scene]:
    """All scenes of the folder by id, in order of their file names. Raises InputFault for the first bad file."""
    scenes: dict[str, Scene] = {}
    for file in sorted(folder.glob("*.toml")):
        scene = load_scene(file)
        if scene.id in scenes:
            raise InputFault(f"{file}, line 1: another scene is already called “{scene.id}”.")
        scenes[scene.id] = scene
    return scenes


def load_scene(file: Path, common_folder: Path | None = None, *, familiar: bool = False) -> Scene:
    """One scene, joined with its language's common part. Raises InputFault with file, line and reason.

    common_folder: where the common parts lie, when not beside the scene. familiar: how the two address each other,
    which chooses between the words of {tu|vous}.
    """
    return scene_of(scene_file_text(file), file, common_folder or file.parent / "common", familiar=familiar)


def load_head(file: Path) -> SceneHead:
    """What a list shows of a scene, a fifth of the work of reading all of it; what is below is not checked.

    Raises InputFault as `load_scene`.
    """
    text = scene_file_text(file)
    data = _parsed(text, file)
    try:
        return SceneHead.model_validate({key: data[key] for key in SceneHead.model_fields if key in data})
    except ValidationError as error:
        raise _fault(error, file, text, file) from error


def scene_of(text: str, file: Path, common_folder: Path, *, familiar: bool = False) -> Scene:
    """The scene that a text describes, as `load_scene`. file: what a fault calls it; it need not be there."""
    data = _parsed(_addressed(text, familiar), file)
    common_file = common_folder / f"{data.get('language', '')}.toml"
    common = _common(scene_file_text(common_file), common_file, familiar) if common_file.is_file() else {}
    try:
        return Scene.model_validate(_joined(data, common))
    except ValidationError as error:
        raise _fault(error, file, text, common_file) from error


def _addressed(text: str, familiar: bool) -> str:
    """ "{tu|vous}" as one of the two."""
    return _ADDRESS.sub(r"\1" if familiar else r"\2", text)


def scene_file_text(file: Path) -> str:
    """What is written in it. Raises InputFault when it cannot be read."""
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputFault(f"{file} cannot be read: {error}.") from error


def _parsed(text: str, file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found.group(1)) if found else text.count("\n") + 1
        reason = re.sub(r"\s*\(at [^)]*\)", "", str(error))
        raise InputFault(f"{file}, line {line}: {reason}.") from error


@lru_cache(maxsize=8)
def _common(text: str, file: Path, familiar: bool) -> dict[str, Any]:
    """A language's common part is read for every scene in it, and takes as long as the scene itself; never changed."""
    return _parsed(_addressed(text, familiar), file)


def _joined(data: dict[str, Any], common: dict[str, Any]) -> dict[str, Any]:
    """The scene's own words come first; a common meaning of the same id is replaced as a whole, but for a few."""
    whole = dict(data)
    for key in _ADDED:
        own = list(data.get(key, []))
        names = {part.get("id") for part in own if isinstance(part, dict)}
        shared = {part["id"]: part for part in common.get(key, [])}
        own = [_with_all(part, shared) if isinstance(part, dict) else part for part in own]
        whole[key] = own + [part for name, part in shared.items() if name not in names]
    for key in _FILLED:
        whole[key] = {**common.get(key, {}), **data.get(key, {})}
    whole["nothing"] = [*data.get("nothing", []), *common.get("nothing", [])]
    for key in ("leaving", "harder", "easier", "changes"):
        whole[key] = data.get(key, common.get(key, []))
    return whole


def _with_all(part: dict[str, Any], shared: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    """The meaning with the common one's examples and patterns beside its own, where it is meant alike everywhere."""
    name = part.get("id")
    if name not in _MEANT_ALIKE or name not in shared:
        return part
    said = {key: [*part.get(key, []), *shared[name].get(key, [])] for key in ("says", "patterns")}
    return {**part, **said}


def _fault(error: ValidationError, file: Path, text: str, common_file: Path) -> InputFault:
    first = error.errors()[0]
    where = tuple(first["loc"])
    reason = first["msg"].removeprefix("Value error, ")
    at, source = line_of(text, where, reason), file
    if at == 1 and common_file.is_file():
        in_common = line_of(common_file.read_text(encoding="utf-8"), where, reason)
        at, source = (in_common, common_file) if in_common > 1 else (at, file)
    path = ".".join(str(step) for step in where) or "the scene"
    return InputFault(f"{source}, line {at}: {path}: {reason}.")


def line_of(text: str, where: Sequence[int | str], reason: str = "") -> int:
    """The line of a TOML text that a validation error is about, counted from 1; 1 when it cannot be told.

    where: keys and list positions, as pydantic gives them. What the reason quotes in “ ” is sought first: it is more
    exact than the path when the fault lies in how two parts fit together.
    """
    lines = text.splitlines()
    start = _table_line(lines, where)
    onward: list[int] = [*range(start, len(lines)), *range(start)]
    places = [[at for at in onward if f'"{quoted}"' in lines[at]] for quoted in re.findall(r"“([^”]+)”", reason)]
    found = min((place for place in reversed(places) if place), key=len, default=None)
    if found:
        return found[0] + 1
    key = next((str(step) for step in reversed(where) if isinstance(step, str)), "")
    for number in range(start, len(lines)):
        if re.match(rf"\s*\"?{re.escape(key)}\"?\s*=", lines[number]):
            return number + 1
        if number > start and lines[number].startswith("["):
            break
    return start + 1


def _table_line(lines: Sequence[str], where: Sequence[int | str]) -> int:
    """The index of the `[[name]]` or `[name]` header that the path leads through; 0 for the top of the file."""
    if not where:
        return 0
    name = str(where[0])
    second = where[1] if len(where) > 1 else 0
    nth = second if isinstance(second, int) else 0
    headers = [number for number, line in enumerate(lines) if re.match(rf"\[\[?{re.escape(name)}[\].]", line)]
    if isinstance(second, str):
        exact = [
            number
            for number in headers
            if re.match(rf"\[{re.escape(name)}\.\"?{re.escape(second)}\"?\]", lines[number])
        ]
        return exact[0] if exact else (headers[0] if headers else 0)
    doubles = [number for number in headers if lines[number].startswith("[[")]
    chosen = doubles or headers
    return chosen[nth] if nth < len(chosen) else 0
