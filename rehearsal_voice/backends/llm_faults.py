"""What may go wrong with a language model, each with a stable code, a kind sentence and the next step.

code          what happened                                        the app may offer
unreachable   no server answers at the address                     start it, try again
missing       the server does not have the model (404)             pull the model
memory        the model needs more memory than there is (500)      a smaller model
failed        the server failed in another way (500, mid stream)   try again
busy          too many requests wait (503)                         try again
rate          the server limits how often one may ask (429)        wait
cloud         a model elsewhere does not answer (502)              a model on this computer
refused       a cloud model that was not allowed by name           allow it, or choose another
unauthorised  the server wants a key, or another one (401, 403)    enter the key
too_long      the conversation does not fit the model's context    a larger context
damaged       the model's file cannot be read                      install it again
cut           the answer ended before it was complete              one try more
stalled       nothing came for too long                            the playbook
crashed       the model's own process ended                        it starts again by itself
"""

from __future__ import annotations

from rehearsal_voice.core.errors import ModelFault

CUT = "cut"
UNREACHABLE = "unreachable"


def unreachable(host: str) -> ModelFault:
    return ModelFault(
        f"No language model answers at {host}.",
        "Start it, or choose another partner in the settings.",
        code=UNREACHABLE,
    )


def refused_cloud(model: str) -> ModelFault:
    return ModelFault(
        f"{model} runs on somebody else's computer, so your words would leave this one.",
        "Choose a model on this computer, or allow this one by name in the settings.",
        code="refused",
    )


def cut() -> ModelFault:
    return ModelFault("The language model stopped in the middle of its answer.", code=CUT)


def stalled(seconds: float) -> ModelFault:
    return ModelFault(f"The language model said nothing for {seconds:.0f} seconds.", code="stalled")


def crashed(model: str) -> ModelFault:
    return ModelFault(f"{model} stopped working.", "It will be started again.", code="crashed")


def damaged(model: str) -> ModelFault:
    return ModelFault(f"The model {model} cannot be read.", "Install it again under Models.", code="damaged")


def not_installed(model: str) -> ModelFault:
    return ModelFault(f"The model {model} is not there.", "Choose or install one under Models.", code="missing")


def not_in_library(model: str) -> ModelFault:
    """What was to be fetched is nowhere."""
    return ModelFault(
        f"Ollama's library has no model called {model}.", "The names stand at ollama.com/library.", code="missing"
    )


def failed_midway(reason: str) -> ModelFault:
    """An error that the server wrote into a running answer."""
    return by_status(500, reason, "The language model")


def by_status(status: int, reason: str, model: str) -> ModelFault:
    """The fault for an HTTP status other than 2xx. reason: the server's own words, shown shortened where they help."""
    reason = " ".join(reason.split())[:200]
    match status:
        case 404:
            what, then, code = f"The server does not have the model {model}.", "Pull it, or choose another.", "missing"
        case 500 if "memory" in reason.lower():
            what = f"{model} needs more memory than is free ({reason})."
            then, code = "Close other programs or choose a smaller model.", "memory"
        case 503:
            what, then, code = f"{model} is busy with other requests.", "Try again in a moment.", "busy"
        case 429:
            what, then, code = f"{model} was asked too often.", "Wait a minute before the next turn.", "rate"
        case 502 | 504:
            what, then = f"{model} runs elsewhere and cannot be reached.", "Choose a model on this computer."
            code = "cloud"
        case 401 | 403:
            what, then = f"The server does not let us use {model}.", "Check the key in the settings."
            code = "unauthorised"
        case 400 | 413 if "context" in reason.lower():
            what, then, code = f"The conversation is too long for {model}.", "Start another take.", "too_long"
        case _:
            what, then = f"{model} failed ({reason or status}).", "Try again, or choose another model."
            code = "failed"
    return ModelFault(what, then, code=code)
