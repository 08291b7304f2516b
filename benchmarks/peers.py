"""Runs the other pipelines (a folder with naive.py and bench_pipecat.py) on this machine, with the models we use.

They get a folder of their own, and a virtual environment in the user's cache that is made once and kept; the models
are linked, not copied. Used by `python -m benchmarks.voice_to_voice --with-peers`; `python -m benchmarks.peers DIR`
makes the environment beforehand, which takes minutes.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import platformdirs

from rehearsal_voice.models.installed import Installed

SYSTEMS = {"pipecat_tuned": ("bench_pipecat.py", "tuned"), "naive": ("naive.py",)}
LONGEST_S = 900.0


def run_peers(peers: Path, workspace: Path) -> dict[str, object]:
    """Voice to voice of each peer on its own eight turns: p50, p95 and cut-ins, or that it `failed`."""
    here = workspace / "peers"
    shutil.copytree(peers, here, dirs_exist_ok=True)
    models = _linked_models(workspace / "peer-models")
    python = environment_for(here)
    (here / "runs").mkdir(exist_ok=True)
    return {name: _run(name, script, here, python, models) for name, script in SYSTEMS.items()}


def environment_for(peers: Path) -> Path:
    """The interpreter of the environment with what the peers require; made when it is not there."""
    requirements = peers / "requirements-peers.txt"
    kept = (
        Path(platformdirs.user_cache_dir("rehearsal-voice-peers"))
        / hashlib.sha256(requirements.read_bytes()).hexdigest()[:12]
    )
    python = kept / "bin" / "python"
    if not (kept / "ready").is_file():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(kept)], check=True)
        command = [str(python), "-m", "pip", "install", "-q", "-r", str(requirements)]
        subprocess.run(command, check=True, stdout=sys.stderr)
        (kept / "ready").touch()
    return python


def _linked_models(folder: Path) -> Path:
    installed = Installed()
    folder.mkdir()
    (folder / "whisper-base").symlink_to(installed.require("whisper-base"))
    for model in ("en_US-joe-medium", "qwen2.5-coder-1.5b-instruct"):
        for file in installed.require(model).glob("[!.]*"):
            (folder / file.name).symlink_to(file)
    return folder


def _run(name: str, script: tuple[str, ...], here: Path, python: Path, models: Path) -> dict[str, object]:
    out = here / "runs" / f"{name}.json"
    environment = {**os.environ, "MODELS": str(models), "GATE_LIMIT": "30"}
    program, *mode = script
    command = [str(python), program, *mode, str(out), "1"]
    try:
        subprocess.run(command, cwd=here, env=environment, check=True, timeout=LONGEST_S, stdout=sys.stderr)
    except subprocess.SubprocessError as error:
        # A peer that breaks (on a busy machine its answer may not come at all) must not cost the others' figures.
        return {"failed": f"{type(error).__name__}: see above"}
    turns = json.loads(out.read_text())["turns"]
    delays = [turn["v2v"] for turn in turns if turn.get("v2v") is not None]
    return {
        "turns": len(turns),
        "p50": round(float(np.percentile(delays, 50)), 3),
        "p95": round(float(np.percentile(delays, 95)), 3),
        "cut_ins": sum(bool(turn.get("cut_in")) for turn in turns),
    }


if __name__ == "__main__":
    print(environment_for(Path(sys.argv[1])))
