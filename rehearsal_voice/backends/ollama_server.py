"""Looking after an Ollama server: its version and what is known of it, its models' licences, pulling one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import httpx

from rehearsal_voice.backends import llm_faults
from rehearsal_voice.backends.llm_stream import CuttableTransport, as_fault, time_limits

ASK_S = 2.0
PULL_SILENT_S = 60.0
HOLES: tuple[tuple[tuple[int, ...], str], ...] = (
    ((0, 1, 34), "CVE-2024-37032: a registry can write files outside the models folder"),
    ((0, 8, 0), "CVE-2025-1975: a broken model download can crash it"),
    ((0, 14, 3), "CVE-2025-51471: a registry can steal a sign-in token"),
    ((0, 17, 1), "CVE-2026-7482: others in the network can read its memory, conversations included"),
)
"""First version without the hole, and what it is, from the National Vulnerability Database; as of November 2026."""


@dataclass(frozen=True, slots=True)
class PullProgress:
    """step: Ollama's own word for what it does, such as "pulling manifest". total_bytes: 0 while unknown."""

    step: str
    done_bytes: int = 0
    total_bytes: int = 0


def version(host: str) -> str:
    """The server's version, empty when none answers within two seconds."""
    try:
        with _client(host, ASK_S) as client:
            return str(client.get(f"{host.rstrip('/')}/api/version").json()["version"])
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, KeyError, TypeError):
        return ""


def known_hole(server_version: str) -> str:
    """The gravest known hole of that version, empty when none is known (or the version cannot be read)."""
    try:
        numbers = tuple(int(part) for part in server_version.split("-", maxsplit=1)[0].split("."))
    except ValueError:
        return ""
    open_holes = [hole for first_without, hole in HOLES if numbers < first_without]
    return open_holes[-1] if open_holes else ""


def licence(host: str, model: str) -> str:
    """The first line of the model's licence, empty when it names none. Raises ModelFault."""
    try:
        with _client(host, 10.0) as client:
            answer = client.post(f"{host.rstrip('/')}/api/show", json={"model": model})
    except httpx.HTTPError as error:
        raise as_fault(error, host, 10.0) from error
    if answer.status_code != httpx.codes.OK:
        raise llm_faults.by_status(answer.status_code, answer.text, model)
    text = str(answer.json().get("license") or "")
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


def pull(host: str, model: str, tell: Callable[[PullProgress], None], cancelled: Callable[[], bool]) -> bool:
    """Have the server fetch a model; what it has of it already is kept. False when cancelled. Raises ModelFault."""
    try:
        with (
            _client(host, PULL_SILENT_S) as client,
            client.stream("POST", f"{host.rstrip('/')}/api/pull", json={"model": model}) as response,
        ):
            if response.status_code != httpx.codes.OK:
                response.read()
                raise llm_faults.by_status(response.status_code, response.text, model)
            for progress in _progress(response.iter_lines(), model):
                if cancelled():
                    return False
                tell(progress)
                if progress.step == "success":
                    return True
    except httpx.HTTPError as error:
        raise as_fault(error, host, PULL_SILENT_S) from error
    raise llm_faults.cut()


def _progress(lines: Iterator[str], model: str) -> Iterator[PullProgress]:
    for line in lines:
        try:
            said = json.loads(line)
        except ValueError as error:
            raise llm_faults.cut() from error
        if "error" in said:
            reason = str(said["error"])
            if "not exist" in reason or "not found" in reason:
                raise llm_faults.not_in_library(model)
            raise llm_faults.by_status(500, reason, model)
        yield PullProgress(str(said.get("status", "")), int(said.get("completed") or 0), int(said.get("total") or 0))


def _client(host: str, silent_s: float) -> httpx.Client:
    return httpx.Client(transport=CuttableTransport(host), trust_env=False, timeout=time_limits(silent_s))
