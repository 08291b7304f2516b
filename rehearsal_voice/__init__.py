"""Rehearse, out loud, a conversation that matters, and see how you spoke. Everything runs on your own computer."""

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """The programming interface, loaded when it is first asked for: `from rehearsal_voice import analyze`."""
    if name in {"analyze", "Analysis"}:
        from importlib import import_module

        return getattr(import_module("rehearsal_voice.app.recordings"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
