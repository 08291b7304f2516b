"""Syllables by eSpeak NG: the nuclei in its phonemes, for every language it speaks."""

from __future__ import annotations

import ctypes
import re
from functools import lru_cache

from rehearsal_voice.backends.espeak_library import espeak_library, espeak_lock
from rehearsal_voice.language.phonemes import nuclei
from rehearsal_voice.language.syllables import count_syllables

_IPA = 0x02
_CHARS_UTF8 = 1
_SPEAKABLE = re.compile(r"\w")
_VOICES = {"en": "en-us", "zh": "cmn"}
_CACHED_WORDS = 20_000


class EspeakSyllables:
    """Counts syllables (a `pacing.report.SyllableCounter`). Where eSpeak doesn't know the language, letters count.

    The library has one state for the whole process, so each count sets its language under the lock that guards it.
    """

    def __call__(self, text: str, language: str) -> int:
        return sum(_count(word, language) for word in text.split() if _SPEAKABLE.search(word))


@lru_cache(maxsize=_CACHED_WORDS)
def _count(word: str, language: str) -> int:
    phonemes = _phonemes(word.strip('.,;:!?…"“”«»()¿¡'), language)
    return max(1, nuclei(phonemes)) if phonemes is not None else count_syllables(word, language)


def _phonemes(word: str, language: str) -> str | None:
    """The word in phonetic letters; None for a language eSpeak doesn't know."""
    library = espeak_library()
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    with espeak_lock:
        if library.espeak_SetVoiceByName(_VOICES.get(language, language).encode()) != 0:
            return None
        text = ctypes.c_char_p(word.encode())
        pieces = []
        while text.value is not None:
            spoken = library.espeak_TextToPhonemes(ctypes.byref(text), _CHARS_UTF8, _IPA)
            pieces.append(spoken.decode() if spoken else "")
    return " ".join(pieces)
