"""What may follow what in a take: one table. A pair that is not in it raises and changes nothing."""

from __future__ import annotations

from enum import StrEnum

from rehearsal_voice.core.errors import ProgramFault


class State(StrEnum):
    """Where the conversation stands. HOLDING is a silence the partner keeps on purpose."""

    IDLE = "idle"
    LISTENING = "listening"
    HEARING = "hearing"
    THINKING = "thinking"
    SPEAKING = "speaking"
    HOLDING = "holding"
    PAUSED = "paused"
    DEBRIEF = "debrief"
    FAULTED = "faulted"


class Cause(StrEnum):
    """What moves it on."""

    PARTNER_OPENS = "partner opens"
    PERSON_OPENS = "person opens"
    SPEECH = "speech"
    NOTHING_SAID = "nothing said"
    TURN_OVER = "turn over"
    PARTNER_PROMPTS = "partner prompts"
    HOLD = "hold"
    AUDIBLE = "audible"
    FINISHED = "finished"
    INTERRUPTED = "interrupted"
    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"
    DEVICE_LOST = "device lost"
    DEVICE_BACK = "device back"
    CLOSE = "close"


_S, _C = State, Cause

TRANSITIONS: dict[tuple[State, Cause], State] = {
    (_S.IDLE, _C.PARTNER_OPENS): _S.THINKING,
    (_S.IDLE, _C.PERSON_OPENS): _S.LISTENING,
    (_S.IDLE, _C.STOP): _S.DEBRIEF,
    (_S.LISTENING, _C.SPEECH): _S.HEARING,
    (_S.LISTENING, _C.TURN_OVER): _S.THINKING,  # typed
    (_S.LISTENING, _C.PARTNER_PROMPTS): _S.THINKING,
    (_S.LISTENING, _C.PAUSE): _S.PAUSED,
    (_S.LISTENING, _C.STOP): _S.DEBRIEF,
    (_S.LISTENING, _C.DEVICE_LOST): _S.FAULTED,
    (_S.HEARING, _C.TURN_OVER): _S.THINKING,
    (_S.HEARING, _C.NOTHING_SAID): _S.LISTENING,
    (_S.HEARING, _C.PAUSE): _S.PAUSED,
    (_S.HEARING, _C.STOP): _S.DEBRIEF,
    (_S.HEARING, _C.DEVICE_LOST): _S.FAULTED,
    (_S.THINKING, _C.SPEECH): _S.HEARING,
    (_S.THINKING, _C.NOTHING_SAID): _S.LISTENING,
    (_S.THINKING, _C.HOLD): _S.HOLDING,
    (_S.THINKING, _C.AUDIBLE): _S.SPEAKING,
    (_S.THINKING, _C.FINISHED): _S.LISTENING,  # a reply without sound
    (_S.THINKING, _C.PAUSE): _S.PAUSED,
    (_S.THINKING, _C.STOP): _S.DEBRIEF,
    (_S.THINKING, _C.DEVICE_LOST): _S.FAULTED,
    (_S.HOLDING, _C.SPEECH): _S.HEARING,
    (_S.HOLDING, _C.TURN_OVER): _S.THINKING,  # typed
    (_S.HOLDING, _C.AUDIBLE): _S.SPEAKING,
    (_S.HOLDING, _C.PAUSE): _S.PAUSED,
    (_S.HOLDING, _C.STOP): _S.DEBRIEF,
    (_S.HOLDING, _C.DEVICE_LOST): _S.FAULTED,
    (_S.SPEAKING, _C.FINISHED): _S.LISTENING,
    (_S.SPEAKING, _C.INTERRUPTED): _S.HEARING,
    (_S.SPEAKING, _C.TURN_OVER): _S.THINKING,  # typed over the partner
    (_S.SPEAKING, _C.PAUSE): _S.PAUSED,
    (_S.SPEAKING, _C.STOP): _S.DEBRIEF,
    (_S.SPEAKING, _C.DEVICE_LOST): _S.FAULTED,
    (_S.PAUSED, _C.RESUME): _S.LISTENING,
    (_S.PAUSED, _C.STOP): _S.DEBRIEF,
    (_S.PAUSED, _C.DEVICE_LOST): _S.FAULTED,
    (_S.FAULTED, _C.DEVICE_BACK): _S.LISTENING,
    (_S.FAULTED, _C.TURN_OVER): _S.THINKING,  # typed while the microphone is away
    (_S.FAULTED, _C.STOP): _S.DEBRIEF,
    (_S.DEBRIEF, _C.CLOSE): _S.IDLE,
}


class Machine:
    """Holds the state and lets it change only as the table says."""

    def __init__(self) -> None:
        self.state = State.IDLE

    def allows(self, cause: Cause) -> bool:
        return (self.state, cause) in TRANSITIONS

    def move(self, cause: Cause) -> State:
        """The next state. Raises ProgramFault, and stays, for a pair that is not in the table."""
        try:
            self.state = TRANSITIONS[self.state, cause]
        except KeyError:
            raise ProgramFault(f"“{cause}” cannot happen while {self.state}.") from None
        return self.state


def diagram() -> str:
    """The table as a Mermaid state diagram; ARCHITECTURE.md holds it and a test compares the two."""
    causes: dict[tuple[State, State], list[str]] = {}
    for (state, cause), following in TRANSITIONS.items():
        causes.setdefault((state, following), []).append(cause.value)
    lines = ["stateDiagram-v2", f"    [*] --> {State.IDLE}"]
    lines += [f"    {start} --> {end}: {', '.join(names)}" for (start, end), names in causes.items()]
    return "\n".join(lines)
