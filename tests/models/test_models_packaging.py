"""What a set-up installs: every library is pinned within its range, and its licence is known."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).resolve().parent.parent.parent


def _pins() -> dict[str, str]:
    lines = (PROJECT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("==") for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(name): version for name, version in pairs}


def test_every_requirement_is_pinned_within_its_range() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    pins = _pins()
    for text in wanted:
        requirement = Requirement(text)
        pin = pins.get(canonicalize_name(requirement.name))
        assert pin is not None, f"{requirement.name} is not pinned: run `make lock`"
        assert requirement.specifier.contains(pin, prereleases=True), f"{requirement} but pinned to {pin}"


def test_a_fresh_checkout_can_build_its_wheel() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    builders = {Requirement(text).name for text in project["build-system"]["requires"]}
    assert builders <= {Requirement(text).name for text in project["dependency-groups"]["package"]}


def test_the_tests_run_on_the_pinned_versions() -> None:
    """What is installed here is what a set-up installs, so that what passes here passes there."""
    from importlib.metadata import PackageNotFoundError, version

    different = []
    for name, pin in _pins().items():
        try:
            here = version(name)
        except PackageNotFoundError:
            continue  # only for another system or for packaging
        if name != "pip" and here != pin:
            different.append(f"{name} {here} instead of {pin}")
    assert different == []


def test_every_library_has_a_known_licence(tmp_path: Path) -> None:
    notices, bill = tmp_path / "NOTICES", tmp_path / "bill.json"
    command = [sys.executable, str(PROJECT / "packaging" / "notices.py"), str(notices), "--sbom", str(bill)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    text = notices.read_text(encoding="utf-8")
    assert "piper-tts" in text
    assert "GPL-3.0-or-later" in text
    components = json.loads(bill.read_text(encoding="utf-8"))["components"]
    assert {"faster-whisper", "onnxruntime", "soxr"} <= {component["name"] for component in components}
    assert all(component["licenses"][0]["license"]["name"] for component in components)
