"""Write the exact versions of everything installed here, so that every set-up is the same: `make lock`."""

from __future__ import annotations

import sys
from importlib.metadata import distributions
from pathlib import Path

# Made by this checkout, or part of the interpreter's own tools and needed by nothing of ours.
_LEFT_OUT = frozenset({"rehearsal-voice", "setuptools", "wheel"})

_HEADER = """\
# Exact versions, so that every set-up is the same; written by `make lock`, used by packaging/setup.sh.
# The ranges that the app itself asks for, and why, are in pyproject.toml and docs/dependencies.md.
"""


def pinned() -> list[str]:
    """One `name==version` for each distribution of this environment, sorted by name."""
    found = {distribution.name.lower().replace("_", "-"): distribution.version for distribution in distributions()}
    return sorted(f"{name}=={version}" for name, version in found.items() if name not in _LEFT_OUT)


def main() -> None:
    """Write the file named by the first argument."""
    Path(sys.argv[1]).write_text(_HEADER + "\n".join(pinned()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
