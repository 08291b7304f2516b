"""Write the manual page from the program's own help, so that it never tells of what is not there: man_page.py FILE"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from typer.main import get_command

import rehearsal_voice
from rehearsal_voice import cli

HEAD = """\
.TH REHEARSAL-VOICE 1 "" "Rehearsal Voice {version}" "User Commands"
.SH NAME
rehearsal-voice \\- rehearse, out loud, a conversation that matters
.SH SYNOPSIS
.B rehearsal-voice
.RI [ OPTIONS ]
.RI [ COMMAND ]
.SH DESCRIPTION
Without a command it opens the window. Without a screen or a microphone it plays a demonstration in the terminal.
Everything happens on this computer.
"""
TAIL = """\
.SH ENVIRONMENT
.TP
.B REHEARSAL_HOME
The data folder, as with \\-\\-home.
.TP
.B REHEARSAL_MODELS
Where voices and models are kept.
.TP
.B REHEARSAL_PASSPHRASE
The passphrase of a locked profile, for scripts.
.TP
.B NO_COLOR
No colours in the terminal.
.TP
.B HTTP_PROXY, HTTPS_PROXY, NO_PROXY, SSL_CERT_FILE
Respected for downloads.
.SH EXIT STATUS
0 all well, 1 something went wrong, 2 what was given cannot be used, 130 ended with Ctrl+C.
.SH FILES
.TP
.I ~/.local/share/rehearsal-voice
Profiles, settings, voices and models.
"""


def page() -> str:
    """The manual page as troff."""
    cli._mount()
    program = get_command(cli.app)
    commands = "".join(_command(name, inner) for name, inner in sorted(_inner(program).items()))
    head = HEAD.format(version=rehearsal_voice.__version__)
    return f"{head}.SH OPTIONS\n{_options(program)}.SH COMMANDS\n{commands}{TAIL}"


def _command(name: str, command: Any) -> str:
    inner = _inner(command)
    if inner:
        return "".join(_command(f"{name} {each}", found) for each, found in sorted(inner.items()))
    arguments = " ".join(str(p.name).upper() for p in command.params if p.param_type_name == "argument")
    title = f'.SS "{_plain(name)} {_plain(arguments)}"\n'.replace(' "\n', '"\n')
    return f"{title}{_plain(command.help or '')}\n{_options(command)}"


def _options(command: Any) -> str:
    shown = [p for p in command.params if p.param_type_name == "option" and not p.hidden]
    return "".join(f'.TP\n.B "{_plain(", ".join(p.opts))}"\n{_plain(p.help or "")}\n' for p in shown)


def _inner(command: Any) -> dict[str, Any]:
    return dict(getattr(command, "commands", {}))


def _plain(text: str) -> str:
    """One line that troff takes as it is."""
    return " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-").replace('"', "'").replace("'", "\\(aq")


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), encoding="utf-8")
