"""Words by which people take back how they have just said something; in folded text, one expression a language."""

from __future__ import annotations

import re
from collections.abc import Mapping

from rehearsal_voice.language.folding import fold

_MENDS: Mapping[str, str] = {
    "en": r"\bi (put|said) (that|it) (badly|wrong|clumsily|too \w+)|\bthat (came|went) out (wrong|badly|harsh\w*|rough)"
    r"|\bthat (was|wasn't) (un)?fair of me|\blet me (say|put|try) (that|it) (again|differently|better|another way)",
    "es": r"\blo (he dicho|dije) mal|\bme (he expresado|exprese) mal|\b(ha sido|fue) injusto por mi parte"
    r"|\bdejame decirlo (otra vez|de otra manera|mejor)",
    "fr": r"\bje me suis mal exprimee?|\bje l'ai mal dit|\b(laisse|laissez) moi le (redire|dire autrement)",
    "de": r"\bdas habe ich (schlecht|falsch|bloed|blod) gesagt|\blass(en sie)? mich das (anders|noch mal|nochmal) sagen"
    r"|\bdas war unfair von mir",
    "it": r"\bl'ho detto male|\bmi sono espress[oa] male|\blasciami ridirlo",
    "pt": r"\b(eu )?disse o mal|\bexprimi me mal|\bdeixa me dizer (isso )?(outra vez|de outra maneira)",
}


def mends(sentence: str, language: str) -> bool:
    """Whether the sentence takes back how something was said, not what."""
    return bool(re.search(_MENDS.get(language, r"(?!)"), fold(sentence)))
