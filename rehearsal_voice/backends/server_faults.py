"""What may go wrong with a server that hears or speaks, each as one sentence with the next step."""

from __future__ import annotations

from rehearsal_voice.core.errors import ModelFault

HERE = "This app's own engine goes on meanwhile."


def unreachable(name: str) -> ModelFault:
    return ModelFault(f"The speech server {name} does not answer.", HERE, code="unreachable")


def stalled(name: str) -> ModelFault:
    return ModelFault(f"The speech server {name} took too long.", HERE, code="stalled")


def cut(name: str) -> ModelFault:
    return ModelFault(f"The speech server {name} ended the connection in the middle of its answer.", HERE, code="cut")


def refused(name: str, reason: str) -> ModelFault:
    """reason: the server's own words, shortened."""
    shortened = " ".join(reason.split())[:200]
    return ModelFault(f"The speech server {name} could not do it ({shortened}).", HERE, code="failed")


def misspoken(name: str) -> ModelFault:
    return ModelFault(f"The speech server {name} does not speak its own protocol.", HERE, code="failed")
