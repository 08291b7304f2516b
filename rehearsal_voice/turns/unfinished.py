"""Whether the words so far ask for more: a sentence does not end in “and”."""

from __future__ import annotations

import re

OPEN_ENDINGS: dict[str, frozenset[str]] = {
    # Conjunctions, articles, prepositions, determiners and hesitations that leave a sentence open. By hand.
    "en": frozenset(
        "and or but so because if that when while which who the a an to of for with in on at from about my your our "
        "their his her i'd i'll i'm we're like um uh er erm i you we they would could should is are was can get".split()
    ),
    "es": frozenset(
        "y o pero porque si que cuando mientras el la los las un una de del a al para con en por sin sobre mi tu su "
        "muy más eh em este pues".split()
    ),
    "fr": frozenset(
        "et ou mais parce que si quand le la les un une des de du à au aux pour avec dans en sur par mon ma mes "
        "votre très plus euh heu ben je".split()
    ),
    "de": frozenset(
        "und oder aber weil wenn dass der die das den dem ein eine einen zu von für mit in auf an aus bei über mein "
        "meine sehr äh ähm öh also ich".split()
    ),
    "it": frozenset(
        "e o ma perché se che quando il lo la i gli le un una di del della a al per con in su da mio mia molto eh "
        "ehm cioè".split()
    ),
    "pt": frozenset(
        "e ou mas porque se que quando o a os as um uma de do da para com em no na por sobre meu minha muito eh hum "
        "tipo".split()
    ),
}
MAY_END_A_QUESTION = frozenset(
    "for with in on at from about of to like that who you we they i is are was con para de in".split()
)
"""English questions often end in a preposition or a pronoun."""
_LAST = re.compile(r"([^\W_]+(?:['’][^\W_]+)*)[\s,…\-—]*$")


def unfinished(text: str, language: str) -> bool:
    """True when the last word (or a trailing comma or dash) leaves the sentence open.

    A recogniser's full stops and question marks are not believed, since it puts one after every pause; but what may
    well end a question (“what is it for?”) does when it is written as one.
    """
    trimmed = text.strip()
    asks = trimmed.endswith("?")
    if trimmed.endswith((",", "…", "...", "-", "—", ":")):
        return True
    match = _LAST.search(trimmed.rstrip(".!?"))
    if match is None:
        return False
    last = match.group(1).lower().replace("’", "'")
    return last in OPEN_ENDINGS.get(language, frozenset()) and not (asks and last in MAY_END_A_QUESTION)
