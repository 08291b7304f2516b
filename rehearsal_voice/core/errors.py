"""Two families of error, both under RehearsalError.

RehearsalError
  EnvironmentFault     theirs: no microphone, disk full, model missing. Said kindly, with the next step.
    DeviceFault        a microphone or loudspeaker went away or cannot be opened
    ModelFault         a model file or model server cannot do its work; `code` says which way
    StorageFault       the disk or the database refuses
    InputFault         what a person gave us cannot be used: a file, a scene, an argument
  ProgramFault         ours: a rule of the program was broken; loud in tests, logged and shown once in the app
"""

from __future__ import annotations


class RehearsalError(Exception):
    """One clear sentence in `message`; what to do now in `next_step` (may be empty)."""

    def __init__(self, message: str, next_step: str = "") -> None:
        super().__init__(f"{message} {next_step}".strip())
        self.message = message
        self.next_step = next_step


class EnvironmentFault(RehearsalError):
    """The world is not as we need it; nothing is wrong with the program."""


class DeviceFault(EnvironmentFault):
    """A sound device is missing, went away, or cannot be opened."""


class ModelFault(EnvironmentFault):
    """A model cannot do its work. code: a short stable word such as 'missing', 'stalled', 'cut', 'refused'."""

    def __init__(self, message: str, next_step: str = "", *, code: str = "failed") -> None:
        super().__init__(message, next_step)
        self.code = code


class StorageFault(EnvironmentFault):
    """The disk or the database refuses to keep or to give back what it should."""


class InputFault(EnvironmentFault):
    """What the person gave cannot be used; everything is left as it was."""


class ProgramFault(RehearsalError):
    """A rule of this program was broken by this program."""
