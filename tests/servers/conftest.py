"""Real Wyoming servers on loopback, started once for this room."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def wyoming_server(module: str, arguments: Sequence[str], port: int) -> Iterator[subprocess.Popen[str]]:
    """The server as a process of its own, once it says that it is ready."""
    command = [sys.executable, "-m", module, "--uri", f"tcp://127.0.0.1:{port}", "--local-files-only", *arguments]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        said = []
        for line in process.stderr:
            said.append(line)
            if "Ready" in line:
                break
        else:
            pytest.fail(f"{module} did not start: {''.join(said[-5:])}")
        wait_until_listening(port, process)
        try:
            yield process
        finally:
            process.terminate()
            process.stderr.close()
            process.wait(10)


def wait_until_listening(port: int, process: subprocess.Popen[str]) -> None:
    """A server says that it is ready a moment before its port is open; each try here waits on the process itself."""
    for _ in range(500):
        try:
            socket.create_connection(("127.0.0.1", port), 1.0).close()
        except ConnectionRefusedError:
            try:
                process.wait(0.02)
            except subprocess.TimeoutExpired:
                continue
            pytest.fail("the server ended")
        return
    pytest.fail("the server did not open its port")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@pytest.fixture(scope="module")
def wyoming_ear(models: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a wyoming-faster-whisper over Whisper tiny.en."""
    port = free_port()
    data = str(tmp_path_factory.mktemp("wyoming"))
    arguments = [
        "--model",
        str(models / "whisper-tiny.en"),
        "--data-dir",
        data,
        "--cpu-threads",
        "1",
        "--language",
        "en",
    ]
    with wyoming_server("wyoming_faster_whisper", arguments, port):
        yield f"wyoming://127.0.0.1:{port}"


@pytest.fixture
def wyoming_voice(models: Path) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The address of a wyoming-piper over the English starter voice, and its process, to be ended in mid sentence."""
    port = free_port()
    arguments = ["--voice", "en_US-joe-medium", "--data-dir", str(models / "en_US-joe-medium")]
    with wyoming_server("wyoming_piper", arguments, port) as process:
        yield f"wyoming://127.0.0.1:{port}", process
