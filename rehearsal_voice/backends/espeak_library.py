"""eSpeak NG's library in this process. It has one state, so whoever uses it holds `espeak_lock` and sets all anew."""

from __future__ import annotations

import ctypes
import threading
from functools import cache

import numpy as np

from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.errors import ModelFault

# From espeak-ng/speak_lib.h, version 1.52.
AUDIO_OUTPUT_SYNCHRONOUS = 2
INITIALIZE_DONT_EXIT = 0x8000
CHARS_UTF8 = 1
PARAMETER_RATE = 1
PARAMETER_RANGE = 4

SYNTH_ARGUMENTS = (
    ctypes.c_char_p,  # text
    ctypes.c_size_t,  # its bytes with the closing zero
    ctypes.c_uint,  # position to begin at
    ctypes.c_int,  # what the position counts
    ctypes.c_uint,  # position to end at, 0 for the end
    ctypes.c_uint,  # flags
    ctypes.POINTER(ctypes.c_uint),  # where to put an identifier
    ctypes.c_void_p,  # handed on to the callback
)
Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)

espeak_lock = threading.Lock()
_pieces: list[FloatArray] = []


def espeak_library() -> ctypes.CDLL:
    """The library, made ready at the first call. Raises ModelFault (`damaged`) when it cannot be."""
    return _opened()[0]


def rate_hz() -> int:
    """Of all that it speaks."""
    return _opened()[1]


def synthesized(words: str) -> list[FloatArray]:
    """The sound of the words in the language and manner set before, under the same lock."""
    encoded = words.encode()
    _pieces.clear()
    espeak_library().espeak_Synth(encoded, len(encoded) + 1, 0, 0, 0, CHARS_UTF8, None, None)
    return list(_pieces)


def _collect(samples: ctypes._Pointer[ctypes.c_short], count: int, _events: int | None) -> int:
    """Called by the library with each stretch of sound."""
    if samples and count > 0:
        _pieces.append(np.ctypeslib.as_array(samples, (count,)).astype(np.float32) / 32768.0)
    return 0


_collector = Callback(_collect)
"""Lives as long as the process: the library keeps its address between the calls."""


@cache
def _opened() -> tuple[ctypes.CDLL, int]:
    import espeakng_loader

    library = ctypes.CDLL(espeakng_loader.get_library_path())
    library.espeak_Synth.argtypes = SYNTH_ARGUMENTS
    # Without DONT_EXIT a missing file would end our own process.
    rate = library.espeak_Initialize(
        AUDIO_OUTPUT_SYNCHRONOUS, 0, espeakng_loader.get_data_path().encode(), INITIALIZE_DONT_EXIT
    )
    if rate <= 0:
        raise ModelFault("The built-in voices cannot be loaded.", "Install the app again.", code="damaged")
    library.espeak_SetSynthCallback(_collector)
    return library, int(rate)
