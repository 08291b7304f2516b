"""eSpeak NG: speaks over a hundred languages in a robotic voice, from one small library, at once."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from functools import cache, partial

import numpy as np

from rehearsal_voice.backends.delivery import NOTHING, spoken
from rehearsal_voice.core.audio import FloatArray, SpeechChunk
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Delivery

# From espeak-ng/speak_lib.h, version 1.52.
AUDIO_OUTPUT_SYNCHRONOUS = 2
INITIALIZE_DONT_EXIT = 0x8000
CHARS_UTF8 = 1
PARAMETER_RATE = 1
PARAMETER_RANGE = 4
WORDS_PER_MINUTE = 160
"""A little below eSpeak's own 175, which is quick for somebody who learns the language."""
PITCH_RANGE = 50
"""eSpeak's own, where 0 is monotone and 100 twice as lively."""

Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)

_one_at_a_time = threading.Lock()


class EspeakSynthesizer:
    """One language of eSpeak NG. Raises ModelFault (`unsupported`) for a language it does not know.

    The library has one state for the whole process, so every sentence sets its language and manner anew.
    """

    def __init__(self, language: str) -> None:
        self._language = language
        with _one_at_a_time:
            known = _library().espeak_SetVoiceByName(language.encode()) == 0
        if not known:
            raise ModelFault(
                f"There is no voice for the language “{language}”.", "Install one under Models.", code="unsupported"
            )

    @property
    def name(self) -> str:
        return f"espeak-{self._language}"

    @property
    def language(self) -> str:
        return self._language

    def synthesize(self, text: str, delivery: Delivery) -> Iterator[SpeechChunk]:
        """One chunk a sentence. tempo scales the words per minute, liveliness the range of the pitch."""
        return spoken(text, self._language, _rate_hz(), delivery, partial(self._utter, delivery))

    def _utter(self, delivery: Delivery, words: str) -> FloatArray:
        library = _library()
        pieces: list[FloatArray] = []

        def collect(samples: ctypes._Pointer[ctypes.c_short], count: int, _events: int | None) -> int:
            if samples and count:
                pieces.append(np.ctypeslib.as_array(samples, (count,)).astype(np.float32) / 32768.0)
            return 0

        callback = Callback(collect)
        encoded = words.encode()
        with _one_at_a_time:
            library.espeak_SetSynthCallback(callback)
            library.espeak_SetVoiceByName(self._language.encode())
            library.espeak_SetParameter(PARAMETER_RATE, round(WORDS_PER_MINUTE * delivery.tempo), 0)
            library.espeak_SetParameter(PARAMETER_RANGE, round(PITCH_RANGE * delivery.liveliness), 0)
            library.espeak_Synth(encoded, ctypes.c_size_t(len(encoded) + 1), 0, 0, 0, CHARS_UTF8, None, None)
        return np.concatenate(pieces) if pieces else NOTHING


@cache
def _library() -> ctypes.CDLL:
    import espeakng_loader

    library = ctypes.CDLL(espeakng_loader.get_library_path())
    if _initialised(library, espeakng_loader.get_data_path()) <= 0:
        raise ModelFault("The built-in voices cannot be loaded.", "Install the app again.", code="damaged")
    return library


@cache
def _rate_hz() -> int:
    import espeakng_loader

    return _initialised(_library(), espeakng_loader.get_data_path())


def _initialised(library: ctypes.CDLL, data_folder: str) -> int:
    """Its rate in Hz; without DONT_EXIT a missing file would end our own process."""
    return int(library.espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, data_folder.encode(), INITIALIZE_DONT_EXIT))
