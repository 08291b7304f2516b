"""Rehearse, out loud, a conversation that matters, and see how you spoke. Everything runs on your own computer."""

__version__ = "0.1.0"
