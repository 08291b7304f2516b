"""Whether the words so far ask for more: a sentence does not end in “and”."""

from __future__ import annotations

import re

OPEN_ENDINGS: dict[str, frozenset[str]] = {
    # Conjunctions, articles, prepositions, determiners, adverbs and hesitations that leave a sentence open. By hand.
    "en": frozenset(
        "and or but so because if that when while which who the a an to of for with in on at from about my your our "
        "their his her i'd i'll i'm we're like um uh er erm i you we they would could should is are was were can get "
        "be been am will than as by into every some very it's he's she's that's there's you've i've we've they're "
        "maybe perhaps basically specifically especially including until without between point".split()
    ),
    "es": frozenset(
        "y o pero porque si que cuando mientras el la los las un una de del a al para con en por sin sobre mi tu su "
        "muy más eh em este pues como entre hasta desde es son está quizás básicamente incluso coma".split()
    ),
    "fr": frozenset(
        "et ou mais parce que si quand le la les l un une des de du à au aux pour avec dans en sur par mon ma mes "
        "votre très plus euh heu ben je donc comme entre sans chez est sont c'est qui virgule".split()
    ),
    "de": frozenset(
        "und oder aber weil wenn dass der die das den dem ein eine einen zu von für mit in auf an aus bei über mein "
        "meine sehr äh ähm öh also ich ist sind war wie als zwischen ohne bis vielleicht komma".split()
    ),
    "it": frozenset(
        "e o ma perché se che quando il lo la i gli le un una di del della a al per con in su da mio mia molto eh "
        "ehm cioè come tra senza fino è sono forse virgola".split()
    ),
    "pt": frozenset(
        "e ou mas porque se que quando o a os as um uma de do da para com em no na por sobre meu minha muito eh hum "
        "tipo como entre sem até é são está talvez vírgula".split()
    ),
}
OPEN_TAILS: dict[str, tuple[str, ...]] = {
    # Several words that announce what is still to come. By hand.
    "en": ("the thing is", "what i mean is", "but i think", "and i think", "so i think", "i was thinking", "kind of"),
    "es": ("lo que pasa es", "es decir", "o sea", "creo que", "lo que"),
    "fr": ("ce que je veux dire", "c'est à dire", "je pense que", "il y a"),
    "de": ("das heißt", "die sache ist", "ich glaube dass", "so eine art"),
    "it": ("il fatto è", "voglio dire", "penso che", "una specie di"),
    "pt": ("o que acontece é", "quer dizer", "acho que", "uma espécie de"),
}
CONDITIONS: dict[str, frozenset[str]] = {
    # Words that open a clause to which the main one is still to come. By hand.
    "en": frozenset("if although though unless whenever".split()),
    "es": frozenset("si aunque mientras".split()),
    "fr": frozenset("si lorsque quoique".split()),
    "de": frozenset("wenn obwohl falls sobald".split()),
    "it": frozenset("se sebbene mentre".split()),
    "pt": frozenset("se embora enquanto".split()),
}
CONDITION_MOST_WORDS = 6
"""A longer one has most likely had its main clause, whether or not a comma was written."""
MAY_END_A_QUESTION = frozenset(
    "for with in on at from about of to like that who you we they i is are was con para de in".split()
)
"""English questions often end in a preposition or a pronoun."""
MAY_END: dict[str, frozenset[str]] = {
    # Open endings that a sentence can end in all the same: “what I work on”, “I told her”, “ich höre auf”. By hand.
    "en": frozenset("on in about for with from at of until without maybe perhaps especially her his am".split()),
    "es": frozenset("más este está".split()),
    "fr": frozenset("plus avec sans donc".split()),
    "de": frozenset("zu mit auf an aus bei sehr also vielleicht ein".split()),
    "it": frozenset("molto su forse".split()),
    "pt": frozenset("muito talvez".split()),
}
SURE_FULL_STOP = 0.9
"""Of a recogniser's probability of a sentence end. After words of MAY_END it was at most .44 in pauses of the
recordings, and .94 and .97 where sentences end in one (`benchmarks.turn_taking`)."""
BEFORE_A_SUBJECT = frozenset(
    "and but or so if when that because as while than what where how why do did can could would will should are were "
    "have like maybe perhaps basically".split()
)
"""“If you” asks for more, “thank you” does not."""
SHORT_ANSWER = re.compile(
    r"^(?:(?:yes|yeah|no|nope|of course|sure|maybe)\b\W*)?(?:i|you|he|she|it|we|they|that|there) "
    r"(?:is|are|was|were|can|could|would|should|will|am|do|did|have|has)$"
    r"|^(?:yes|no|yeah)?\W*(?:it's|that's) (?:that|it)$"
)
"""“Yes, I can.” “It is.” Whole, though the same last word would leave a longer sentence open."""
NUMBER_LEAST_DIGITS, NUMBER_WHOLE_DIGITS = 3, 8
"""Digits said one by one are a telephone or a card number; shorter than eight, more will come."""

_LAST = re.compile(r"([^\W_]+(?:['’][^\W_]+)*)[\s,…\-—]*$")
_SPELT = re.compile(r"(?:^|\s)((?:\d{1,3}[ \-]){2,}\d{1,3})$")
_SENTENCES = re.compile(r"[.!?]+\s+")


def unfinished(text: str, language: str, closing: float | None = None) -> bool:
    """True when the words so far leave the sentence open: its last word, a trailing comma or dash, half a number, a
    condition without its consequence.

    A recogniser's full stops and question marks are not believed, since it puts one after every pause; but a word that
    may well end a question (“what is it for?”) does when it is written as one, and one that may end a sentence does
    when the recogniser is sure of its full stop. closing: its probability of that, None where it tells none.
    """
    trimmed = text.strip()
    if trimmed.endswith((",", "…", "...", "-", "—", ":")):
        return True
    asks = trimmed.endswith("?")
    said = _SENTENCES.split(trimmed.rstrip(".!?").lower().replace("’", "'"))[-1].strip()
    match = _LAST.search(said)
    if match is None or SHORT_ANSWER.match(said):
        return False
    last = match.group(1)
    if last in OPEN_ENDINGS.get(language, frozenset()):
        sure = closing is not None and closing >= SURE_FULL_STOP and last in MAY_END.get(language, frozenset())
        return not (sure or (asks and last in MAY_END_A_QUESTION) or _object(said, last))
    return _half_a_number(said) or (not asks and _announces(said, language))


def _object(said: str, last: str) -> bool:
    """Whether the last word is “you”, and the object of what stands before it."""
    before = said.split()[-2:-1]
    return last == "you" and bool(before) and before[0] not in BEFORE_A_SUBJECT


def _half_a_number(said: str) -> bool:
    spelt = _SPELT.search(said)
    digits = sum(character.isdigit() for character in spelt.group(1)) if spelt else 0
    return NUMBER_LEAST_DIGITS <= digits < NUMBER_WHOLE_DIGITS


def _announces(said: str, language: str) -> bool:
    words = said.split()
    condition = words[0] in CONDITIONS.get(language, frozenset()) and "," not in said
    return said.endswith(OPEN_TAILS.get(language, ())) or (condition and len(words) <= CONDITION_MOST_WORDS)
