"""What a program writes down when something of it fails: where, and of what kind, but no one's words."""

from __future__ import annotations

import logging
import traceback
from types import TracebackType

ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class WordlessFormatter(logging.Formatter):
    """Leaves out what an exception says: it may quote what somebody said or wrote. Its place and kind are enough."""

    def formatException(self, ei: ExceptionInfo) -> str:  # noqa: N802 - the library's own name
        lines = ["Traceback (its words left out):"]
        error = ei[1]
        while error is not None:
            lines += [line.rstrip() for line in traceback.format_tb(error.__traceback__)]
            lines.append(type(error).__name__)
            error = error.__cause__ or error.__context__
        return "\n".join(lines)


def log_to_terminal() -> None:
    """Errors only, on standard error; no log file is ever written."""
    handler = logging.StreamHandler()
    handler.setFormatter(WordlessFormatter("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.ERROR, handlers=[handler])
