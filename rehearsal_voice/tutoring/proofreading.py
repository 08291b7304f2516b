"""One slip in a learner's line as a language model finds it: asked for in a fixed short form, and believed little.

The answer counts only when code finds its words in the line and the change is one of grammar: small, no matter of
spelling, and nothing about a filler or a repeated word. Anything else is taken for silence.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import SequenceMatcher

from rehearsal_voice.core.ports import LanguageModel, Message
from rehearsal_voice.language.folding import fold
from rehearsal_voice.language.lexicon import lexicon
from rehearsal_voice.tutoring.audition_pairs import SHOWN

LANGUAGES = {"en": "English", "es": "Spanish", "fr": "French", "de": "German", "it": "Italian", "pt": "Portuguese"}
MOST_QUOTED, MOST_CHANGED, LONGEST_LINE = 5, 2, 40
"""Words. A learner's slip is a word or two; who changes more writes the sentence anew."""
MOST_TOKENS = 40
FINE = "fine"
_RULES = """\
You read single lines that somebody who learns {language} said aloud. A machine wrote them down, so commas, capitals and
accents mean nothing. If grammar or an article is surely wrong in a word or two, answer with these words and the right
ones, copied from the line and mended, like this:
wrong words => right words
Answer only the word “fine” when the line can be said so, when it is casual, short, broken off, hesitant or repeats a
word, and whenever you are not sure. Never change style, politeness or meaning. Never explain."""


@dataclass(frozen=True, slots=True)
class Mended:
    """quote: words of the line, as they stand there without punctuation. form: how they are said right."""

    quote: str
    form: str


def slip_in(
    model: LanguageModel, line: str, language: str, cancelled: Callable[[], bool] = lambda: False
) -> Mended | None:
    """The slip that the model finds and code believes; None where there is none. Raises ModelFault when the model does.

    line: what the learner said. language: two letters, one of LANGUAGES.
    """
    if not 1 < len(_words(line)) <= LONGEST_LINE:
        return None
    answer = "".join(model.stream(prompt(line, language), MOST_TOKENS, cancelled))
    return None if cancelled() else believed(answer, line, language)


def prompt(line: str, language: str) -> list[Message]:
    """What the model is told: the rules, a line with a slip, one without, and this line."""
    wrong, mended, right = SHOWN[language]
    return [
        Message("system", _RULES.format(language=LANGUAGES[language])),
        Message("user", wrong),
        Message("assistant", mended),
        Message("user", right),
        Message("assistant", FINE),
        Message("user", line),
    ]


def believed(answer: str, line: str, language: str) -> Mended | None:
    """The correction in the answer, if it is one and may be shown."""
    match = re.fullmatch(r"\s*[\"“«]?([^\n=>→]+?)[\"”»]?\s*(?:=>|->|→)\s*[\"“«]?([^\n=>→]+?)[\"”»]?\s*", answer)
    if match is None:
        return None
    said, better = _words(match.group(1)), _words(match.group(2))
    quote = _quoted(said, _words(line))
    if not quote or len(said) > MOST_QUOTED or not better:
        return None
    old, new = [fold(word) for word in said], [fold(word) for word in better]
    changed = [
        (old[start:end], new[first:last])
        for kind, start, end, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        if kind != "equal"
    ]
    size = sum(max(len(was), len(is_now)) for was, is_now in changed)
    if not 0 < size <= MOST_CHANGED or any(_only_talk(was, is_now, old, language) for was, is_now in changed):
        return None
    return Mended(quote, " ".join(better))


def _quoted(said: list[str], line: list[str]) -> str:
    """These words as they stand in the line, side by side; empty where they do not."""
    wanted, folded = [fold(word) for word in said], [fold(word) for word in line]
    for start in range(len(folded) - len(wanted) + 1):
        if wanted and folded[start : start + len(wanted)] == wanted:
            return " ".join(line[start : start + len(wanted)])
    return ""


def _only_talk(was: list[str], is_now: list[str], said: list[str], language: str) -> bool:
    """Whether the change only takes out a filler or a word that was said twice, or spells a word otherwise."""
    fillers = lexicon(language).filler_sounds
    if any(word in fillers for word in was):
        return True
    if "".join(was) == "".join(is_now):
        return True
    return not is_now and all(said.count(word) > 1 for word in was)


def _words(text: str) -> list[str]:
    return re.findall(r"[\w'-]+", text.replace("’", "'"))
