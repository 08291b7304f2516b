"""What the rooms below the window tell a person, found in their sources: for packaging/translations.py.

They know no Qt and say plain English. The window translates it where it is shown (`ui.translation.told`). A sentence
with values in it is collected with a number in place of each: “{1} cannot be written to.”
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

TELLING = {
    "Notice",
    "Finding",
    "Readiness",
    "ProfileInUse",
    "NewerFile",
    "WrongPassphrase",
    "DamagedFile",
    "DiskFull",
    "ProfileLocked",
}
"""Besides everything that is called a fault: what carries words to a person."""
FEWEST_LETTERS = 4
"""A sentence with values and fewer letters of its own would be found in everything."""
NOT_SHOWN = {"ui", "cli", "testing"}
SAID_ELSEWHERE = (
    # store/privacy.py: what is kept, until when, and what each file is for
    "sessions",
    "takes with transcript and events",
    "lines in your phrasebook",
    "memories",
    "micro-goals",
    "talks",
    "deleted things that can still be had back",
    "until you delete them",
    "an hour from deleting them",
    "all that is kept",
    "the newest part of it, being written",
    "how the two hang together, while open",
    "the profile's name and how it is locked",
    "keeps a second window from writing",
    "room for a recording when the disk is full",
    "a backup, without sound that was not kept by choice",
    "a review as a page, gone with the next thing you delete",
    "put aside after damage",
    "unknown",
    "{1} files",
    # partner/audition.py: what a model's audition lacked
    "it left {1} of {2} turns unanswered",
    "it leaves the language",
    "it can be talked into giving in",
    "only {1} of {2} replies begin in the role",
    "only {1} of what it says could be spoken",
    "{1} of {2} replies ask for something else than the scene needs",
    # store/trash.py: what was deleted
    "a session",
    "a take",
    "a moment",
    "a stretch of time",
    "a line",
    "a memory",
    "everything",
    # app/connections.py: what a connection was for
    "your speech was recognised there",
    "the partner's lines were spoken there",
    "the partner's words were made there",
    "{1} was fetched",
    # doctor.py and backends: words that stand in for a value
    "microphone",
    "loudspeaker",
    "screen",
    "disk",
    "libraries",
    "sound",
    "settings",
    "voice",
    "hearing",
    "leads nowhere",
    "only hears what the loudspeaker plays",
    "is not complete",
    "cannot be read",
    "is full",
    "none is connected",
    "no",
    "more than one",
    "verified",
    "{1} GB free",
    "Connect one. Without it, rehearse in writing or from a recording.",
    "Connect one. Without it, the captions show every reply.",
    "Put a Piper voice of your own (.onnx and .onnx.json) into a new folder inside {1}",
    "{1} of {2} answers had not begun after {3} s",
    "DISPLAY is {1}",
    "WAYLAND_DISPLAY is {1}",
    "{1} on Linux {2}",
    "{1} on Windows {2}",
    "{1} on Darwin {2}",
    "de",
    "en",
    "es",
    "fr",
    "it",
    "pt",
    # the catalogue of models: what stands behind a name, and a licence that is words
    "{1} ({2}, {3}, woman)",
    "{1} ({2}, {3}, man)",
    "{1} ({2}, {3} speakers)",
    "{1}, {2} languages",
    "{1}, end of turn",
    "{1}, English only",
    "{1} (for trying things out)",
    "English",
    "Spanish",
    "French",
    "German",
    "US",
    "Britain",
    "Spain",
    "Public domain",
    # app/speed.py: why these settings suit the machine
    "{1} hears: {2} s for {3} s of speech.",
    "Hearing is slow here, so a brisk preset would only seem so: natural.",
    "The model begins after {1} s on {2} of the cores.",
    "{1} needs {2} s to begin, so the scenes' own lines answer.",
    "{1} needs {2} s to begin, so the scenes' own lines answer. {3} is smaller and begins after {4} s.",
)
"""Shown by the window though no call says so."""


def told_from_below(folder: Path) -> Iterator[str]:
    """Every sentence that a fault, a notice or a finding of these rooms may carry."""
    yield from SAID_ELSEWHERE
    for file in sorted(folder.rglob("*.py")):
        if not NOT_SHOWN & set(file.relative_to(folder).parts):
            tree = ast.parse(file.read_text(encoding="utf-8"))
            named = _named(tree)
            for node in ast.walk(tree):
                if isinstance(node, ast.Call) and _tells(node):
                    yield from _of_call(node, named)


def _tells(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return name.endswith("Fault") or name in TELLING


def _named(tree: ast.AST) -> dict[str, list[ast.expr]]:
    """What was assigned to each name, so that a sentence is found that was given one first."""
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    found.setdefault(target.id, []).append(node.value)
    return found


def _of_call(call: ast.Call, named: dict[str, list[ast.expr]]) -> Iterator[str]:
    for part in (*call.args, *(keyword.value for keyword in call.keywords)):
        for value in named.get(part.id, []) if isinstance(part, ast.Name) else [part]:
            yield from _sentences(value)


def _sentences(value: ast.expr) -> Iterator[str]:
    if isinstance(value, ast.IfExp):
        yield from _sentences(value.body)
        yield from _sentences(value.orelse)
    elif isinstance(value, ast.Constant) and isinstance(value.value, str) and " " in value.value:
        yield value.value
    elif isinstance(value, ast.JoinedStr):
        yield from _with_values(value)


def _with_values(value: ast.JoinedStr) -> Iterator[str]:
    words, own, values = "", "", 0
    for part in value.values:
        if isinstance(part, ast.Constant):
            own += str(part.value)
            words += str(part.value)
        else:
            values += 1
            words += f"{{{values}}}"
    if sum(letter.isalpha() for letter in own) >= FEWEST_LETTERS:
        yield words
