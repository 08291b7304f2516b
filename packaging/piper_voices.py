"""Condense the list that Piper's makers publish (voices.json) into ours: piper_voices.py VOICES_JSON OUTPUT_TOML"""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path
from typing import Any

import tomli_w

REVISION = "c10ece1aade47bb51c153c893d14e5bf8e5b7117"


def condensed(voice: dict[str, Any]) -> dict[str, Any]:
    """What is needed to show, fetch and check one voice."""
    language = voice["language"]
    files = {Path(path).name: (path, facts) for path, facts in voice["files"].items()}
    path, onnx = files[f"{voice['key']}.onnx"]
    _, config = files[f"{voice['key']}.onnx.json"]
    _, card = files.get("MODEL_CARD", ("", {"size_bytes": 0, "md5_digest": ""}))
    return {
        "id": unicodedata.normalize("NFKD", voice["key"]).encode("ascii", "ignore").decode(),
        "file": voice["key"],
        "folder": str(Path(path).parent),
        "language": language["family"],
        "region": language["country_english"],
        "spoken": language["name_english"],
        "name": voice["name"],
        "quality": voice["quality"],
        "speakers": voice["num_speakers"],
        "bytes": [onnx["size_bytes"], config["size_bytes"], card["size_bytes"]],
        "md5": [onnx["md5_digest"], config["md5_digest"], card["md5_digest"]],
    }


def main() -> None:
    """Write the list named by the second argument."""
    voices = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    table = {"version": 1, "revision": REVISION, "voice": [condensed(voices[key]) for key in sorted(voices)]}
    head = "# Every Piper voice, from the list its makers publish; written by packaging/piper_voices.py.\n"
    head += "# bytes, md5: of the voice, of its .json, of its MODEL_CARD, which tells its licence and its data.\n\n"
    Path(sys.argv[2]).write_text(head + tomli_w.dumps(table), encoding="utf-8")


if __name__ == "__main__":
    main()
