"""Fetching from a hub: resumed, watched, verified, and the next source where one fails."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from models_hub import HURRIED, Hub, Watch, catalog_of, entry

from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.models.fetch import Fetcher
from rehearsal_voice.models.http import fetch_http
from rehearsal_voice.models.installed import Installed
from rehearsal_voice.models.progress import Meter, Progress

CONTENT = random.Random(7).randbytes(300_000)


def _voice(hub: Hub, *paths: str) -> dict[str, object]:
    return entry("voice", {"voice.onnx": CONTENT}, {"voice.onnx": [{"url": hub.url(path)} for path in paths]})


def _fetcher(store: Path, watch: Watch) -> Fetcher:
    return Fetcher((store,), watch, patience=HURRIED)


def test_a_model_arrives_verified_and_progress_counts_its_bytes(hub: Hub, store: Path, watch: Watch) -> None:
    hub.files["v"] = CONTENT
    model = catalog_of(_voice(hub, "v")).get("voice")
    folder = _fetcher(store, watch).install(model)
    assert (folder / "voice.onnx").read_bytes() == CONTENT
    counts = [progress.done_bytes for progress in watch.seen]
    assert counts == sorted(counts)
    assert counts[-1] == len(CONTENT)
    assert len(hub.requests) == 1
    _fetcher(store, watch).install(model)
    assert len(hub.requests) == 1, "what is installed is not asked for again"


def test_a_cut_line_is_taken_up_where_it_broke(hub: Hub, store: Path, watch: Watch) -> None:
    hub.files["v"] = CONTENT
    hub.cut_at["v"] = [100_000, 200_000]
    folder = _fetcher(store, watch).install(catalog_of(_voice(hub, "v")).get("voice"))
    assert (folder / "voice.onnx").read_bytes() == CONTENT
    assert [asked for _, asked in hub.requests] == [None, "bytes=100000-", "bytes=200000-"]


def test_a_server_that_does_not_know_ranges_starts_again(hub: Hub, store: Path, watch: Watch) -> None:
    hub.files["v"] = CONTENT
    hub.cut_at["v"] = [100_000]
    hub.ranges = False
    folder = _fetcher(store, watch).install(catalog_of(_voice(hub, "v")).get("voice"))
    assert (folder / "voice.onnx").read_bytes() == CONTENT


def test_stopping_keeps_what_has_arrived_and_the_next_try_goes_on(hub: Hub, store: Path, watch: Watch) -> None:
    hub.files["v"] = CONTENT
    model = catalog_of(_voice(hub, "v")).get("voice")
    stopped = Fetcher((store,), watch, lambda: watch.seen[-1].done_bytes > 0 if watch.seen else False, HURRIED)
    with pytest.raises(ModelFault) as caught:
        stopped.install(model)
    assert caught.value.code == "cancelled"
    assert Installed(catalog=catalog_of(_voice(hub, "v"))).find("voice") is None
    assert (_fetcher(store, watch).install(model) / "voice.onnx").read_bytes() == CONTENT
    assert hub.requests[-1][1] is not None, "the second try asked for the rest only"


def test_a_stall_ends_the_source_and_the_next_one_goes_on(hub: Hub, store: Path, watch: Watch) -> None:
    hub.files |= {"dozing": CONTENT, "awake": CONTENT}
    hub.stall_at["dozing"] = 120_000
    folder = _fetcher(store, watch).install(catalog_of(_voice(hub, "dozing", "awake")).get("voice"))
    assert (folder / "voice.onnx").read_bytes() == CONTENT
    assert hub.requests[-1] == ("awake", "bytes=120000-")


def test_missing_and_busy_sources_give_way_to_the_next(hub: Hub, store: Path, watch: Watch) -> None:
    hub.files |= {"busy": CONTENT, "good": CONTENT}
    hub.status["busy"] = [503, 503]
    model = catalog_of(_voice(hub, "gone", "busy", "good")).get("voice")
    assert (_fetcher(store, watch).install(model) / "voice.onnx").read_bytes() == CONTENT
    assert [path for path, _ in hub.requests] == ["gone", "busy", "busy", "good"]


def test_wrong_bytes_are_put_aside_and_the_next_source_starts_from_nothing(hub: Hub, store: Path, watch: Watch) -> None:
    hub.files |= {"forged": CONTENT[:-1] + b"?", "good": CONTENT}
    folder = _fetcher(store, watch).install(catalog_of(_voice(hub, "forged", "good")).get("voice"))
    assert (folder / "voice.onnx").read_bytes() == CONTENT
    assert hub.requests[-1] == ("good", None)
    assert (store / ".quarantine" / "voice" / "voice.onnx.part").read_bytes() == hub.files["forged"]


def test_a_file_larger_than_promised_is_not_swallowed(hub: Hub, store: Path, watch: Watch) -> None:
    hub.files["v"] = CONTENT + bytes(5_000_000)
    for says_its_length, reason in ((True, "offers 5300000 bytes"), (False, "sent more than")):
        hub.lengths = says_its_length
        with pytest.raises(ModelFault, match=reason):
            _fetcher(store, watch).install(catalog_of(_voice(hub, "v")).get("voice"))
        assert sum(path.stat().st_size for path in store.rglob("*") if path.is_file()) <= len(CONTENT)


def test_the_page_of_a_login_portal_is_not_taken_for_the_file(hub: Hub, store: Path, watch: Watch) -> None:
    hub.files |= {"portal": b"<html>Please log in</html>", "good": CONTENT}
    folder = _fetcher(store, watch).install(catalog_of(_voice(hub, "portal", "good")).get("voice"))
    assert (folder / "voice.onnx").read_bytes() == CONTENT
    assert hub.requests == [("portal", None), ("good", None)]


def test_nothing_is_installed_when_no_source_is_right_and_the_sentence_says_why(
    hub: Hub, store: Path, watch: Watch
) -> None:
    hub.files["forged"] = bytes(len(CONTENT))
    with pytest.raises(ModelFault) as caught:
        _fetcher(store, watch).install(catalog_of(_voice(hub, "gone", "forged")).get("voice"))
    assert caught.value.code == "unreachable"
    assert "status 404" in caught.value.message
    assert "SHA-256" in caught.value.message
    assert caught.value.next_step.endswith("rehearsal-voice models pull voice")
    assert not (store / "voice" / "voice.onnx").exists()


def test_a_host_that_does_not_answer_is_asked_once_and_said_once(hub: Hub, store: Path, watch: Watch) -> None:
    hub.files |= {"a": b"first", "b": b"second"}
    dead = "http://127.0.0.1:9/"  # the discard port: nobody listens
    files = {"a.bin": b"first", "b.bin": b"second"}
    sources: dict[str, list[dict[str, object]]] = {
        f"{name}.bin": [{"url": f"{dead}{name}"}, {"url": hub.url(name)}] for name in "ab"
    }
    _fetcher(store, watch).install(catalog_of(entry("pair", files, sources)).get("pair"))
    assert watch.notes == [f"127.0.0.1:9 does not answer; going on with 127.0.0.1:{hub.port}."]


def test_an_unusable_proxy_setting_is_a_sentence_not_a_crash(
    hub: Hub, store: Path, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "nonsense://x")
    hub.files["v"] = CONTENT
    with pytest.raises(ModelFault, match="proxy or certificate settings cannot be used"):
        _fetcher(store, watch).install(catalog_of(_voice(hub, "v")).get("voice"))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    held=st.integers(0, 2_000),
    cuts=st.lists(st.integers(1, 2_000), max_size=4).map(sorted),
    ranges=st.booleans(),
)
def test_however_it_is_cut_the_same_bytes_arrive(
    hub: Hub, tmp_path: Path, held: int, cuts: list[int], ranges: bool
) -> None:
    content = CONTENT[:2_000]
    hub.files["v"], hub.cut_at["v"], hub.ranges = content, list(cuts), ranges
    part = tmp_path / "v.part"
    part.write_bytes(content[:held])

    def unheeded(_: Progress) -> None:
        return None

    try:
        fetch_http(hub.url("v"), part, 2_000, Meter("v", 2_000, unheeded, lambda: False), HURRIED)
    except ModelFault as fault:
        assert fault.code == "cut"
        assert content.startswith(part.read_bytes())
    else:
        assert part.read_bytes() == content
