"""Make the frozen folder smaller without changing what it does (Linux): slim.py FOLDER

Debuggers' symbols go, libraries that nothing in the folder asks for go, and files with the same content are kept once.
"""

from __future__ import annotations

import filecmp
import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

WORTH_BYTES = 64_000
"""Smaller gains are not worth touching a file for."""
LOADED_BY_NAME = ("libpython", "libportaudio")
"""Opened by a program itself, so that no library names them as needed."""


def libraries(folder: Path) -> list[Path]:
    """Every ELF library of the folder, links left out."""
    return [path for path in _files(folder) if ".so" in path.name and path.read_bytes()[:4] == b"\x7fELF"]


def strip_symbols(folder: Path) -> int:
    """Returns how many bytes were saved. A library that stripping would damage stays as it is."""
    saved = 0
    for library in libraries(folder):
        stripped = library.with_name(library.name + ".stripped")
        subprocess.run(["strip", "--strip-unneeded", "-o", stripped, library], check=True, capture_output=True)
        gain = library.stat().st_size - stripped.stat().st_size
        if gain >= WORTH_BYTES and _loads_alike(library, stripped, folder):
            stripped.replace(library)
            saved += gain
        else:
            stripped.unlink()
    return saved


def _loads_alike(one: Path, other: Path, beside: Path) -> bool:
    """Whether the system lays both out at the same addresses, and really loads the other where it loads the one.

    The tool that makes wheels portable moves tables about, and `strip` has been seen to leave such a library with parts
    that no longer begin where a page does.
    """
    before, after = _segments(one), _segments(other)
    in_place = all((address - offset) % alignment == 0 for offset, address, alignment in after)
    same = [address for _, address, _ in before] == [address for _, address, _ in after]
    return in_place and same and (_loads(other, beside) or not _loads(one, beside))


def _loads(library: Path, beside: Path) -> bool:
    """Opened by a program of its own, since a damaged library may end the one that opens it."""
    program = (sys.executable, "-c", "import ctypes, sys; ctypes.CDLL(sys.argv[1])", library.absolute())
    surroundings = {**os.environ, "LD_LIBRARY_PATH": f"{beside.absolute()}:{library.parent.absolute()}"}
    return subprocess.run(program, capture_output=True, check=False, env=surroundings).returncode == 0


def _segments(library: Path) -> list[tuple[int, int, int]]:
    """Offset in the file, address in memory and alignment of each part that is loaded."""
    pattern = r"^ +LOAD +(0x\w+) (0x\w+) .*?(0x\w+)$"
    found = re.findall(pattern, _readelf("-lW", library), re.MULTILINE)
    return [tuple(int(number, 16) for number in segment) for segment in found]  # type: ignore[misc]  # three each


def drop_unneeded(folder: Path) -> int:
    """Remove libraries beside the program that nothing asks for (any more). Returns how many bytes were saved."""
    saved = 0
    while True:
        needed = {name for library in _elf_files(folder) for name in _needed(library)}
        unasked = [path for path in folder.glob("lib*.so*") if path.name not in needed and not _by_name(path)]
        if not unasked:
            return saved
        for path in unasked:
            saved += 0 if path.is_symlink() else path.stat().st_size
            path.unlink()


def _by_name(path: Path) -> bool:
    return path.name.startswith(LOADED_BY_NAME)


def _elf_files(folder: Path) -> Iterator[Path]:
    yield from libraries(folder)
    yield from (path for path in folder.parent.iterdir() if path.is_file())


def _needed(library: Path) -> list[str]:
    return re.findall(r"\(NEEDED\).*\[(.+?)\]", _readelf("-dW", library))


def _readelf(option: str, file: Path) -> str:
    return subprocess.run(["readelf", option, file], check=True, capture_output=True, text=True).stdout


def keep_once(folder: Path) -> int:
    """Replace the second and further files of one content by links to the first. Returns the bytes saved."""
    saved = 0
    first: dict[tuple[int, str], Path] = {}
    for path in sorted(_files(folder)):
        size = path.stat().st_size
        if size < WORTH_BYTES:
            continue
        known = first.setdefault((size, hashlib.sha256(path.read_bytes()).hexdigest()), path)
        if known is not path and filecmp.cmp(known, path, shallow=False):
            path.unlink()
            path.symlink_to(os.path.relpath(known, path.parent))
            saved += size
    return saved


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def main() -> None:
    """Slim the folder named by the first argument, and say by how much."""
    inside = Path(sys.argv[1]) / "_internal"
    steps = (("unneeded libraries", drop_unneeded), ("symbols", strip_symbols), ("second copies", keep_once))
    for name, step in steps:
        print(f"{name}: {step(inside) / 1e6:.0f} MB less")  # noqa: T201 - a program for the terminal


if __name__ == "__main__":
    main()
