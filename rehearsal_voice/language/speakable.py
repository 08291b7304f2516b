"""From written text to what a voice should say: what is not speech falls away, numbers and signs become words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from rehearsal_voice.language.spoken_numbers import GERMAN_MONTH, numbers_in_words

LATIN_LANGUAGES = frozenset({"en", "es", "fr", "de", "it", "pt", "nl", "ca", "pl", "sv", "da", "nb", "fi", "ro", "cs"})
"""Letters of other scripts are dropped in these: a voice spells them out by their names."""

_STAGE = """
    smile smiles smiling grin grins laugh laughs laughing chuckle chuckles sigh sighs sighing nod nods nodding
    pause pauses pausing silence beat shrug shrugs lean leans leaning look looks looking glance glances frown
    frowns whisper whispers cough coughs gesture gestures tilt tilts raise raises cross crosses fold folds wave
    waves wink winks blink blinks clear clears take takes turn turns hand hands music inaudible sonríe sonriendo
    ríe risas suspira asiente pausa silencio mira encoge susurra tose guiña música sourit souriant rit rires
    soupire hoche regarde hausse chuchote tousse musique lächelt lacht seufzt nickt stille schweigt blickt zuckt
    flüstert hustet zwinkert musik sorride ride risate sospira annuisce silenzio guarda alza sussurra tossisce
    musica sorri risos ri suspira acena silêncio olha encolhe sussurra tosse
"""

STAGE_WORDS = frozenset(_STAGE.split())
"""Words by which a text in asterisks or brackets shows itself as a stage direction."""

_THINKING = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.DOTALL | re.IGNORECASE)
_THOUGHT_TAIL = re.compile(r"\A.*</think(?:ing)?>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()]*\)")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_LINE_MARK = re.compile(r"^[ \t]*(?:#{1,6}\s+|>\s*|[-*+•–]\s+)", re.MULTILINE)
_RULE = re.compile(r"^[ \t]*(?:[-*_]\s*){3,}$", re.MULTILINE)
_LIST_NUMBER = re.compile(r"^[ \t]*\d{1,2}[.)]\s+", re.MULTILINE)
_STRONG = re.compile(r"(\*\*\*|\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1", re.DOTALL)
_STARRED = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^*\n]+?)(?<=\S)\1(?![\w*])")
_SQUARE = re.compile(r"\[[^\[\]]*\]")
_ROUND = re.compile(r"\(([^()]*)\)")
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_END = re.compile(r"""(?<=[.!?…])["'”’»)]*\s+(?=["'“‘«(¿¡]*[^\W_])""")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|vs|No|etc|e\.g|i\.e|Sr|Sra|Srta|Ud|Uds|M|Mme|Mlle|Hr|Fr|bzw|usw|ca|Nr|z|u|d|Sig|Dott|Exmo)"
    r"|\b[A-Z])\.$"
)


def speakable(text: str, language: str) -> str:
    """Text as a voice should say it, empty when there is nothing to say.

    language: two-letter code. Thinking, markdown, emoji, stage directions and control characters are removed.
    """
    return _letters_only(numbers_in_words(without_unspoken(text), language), language)


def without_unspoken(text: str) -> str:
    """The text as a caption may show it: still written with figures, but without what is never said."""
    text = "".join(" " if unicodedata.category(c) == "Cc" and c != "\n" else c for c in text)
    text = _THOUGHT_TAIL.sub("", _THINKING.sub(" ", text))
    text = _ADDRESS.sub("", _LINK.sub(r"\1", _TAG.sub(" ", text)))
    text = _RULE.sub("", text)
    if len(_LIST_NUMBER.findall(text)) > 1:
        text = _LIST_NUMBER.sub("", text)
    text = _LINE_MARK.sub("", text).replace("`", "")
    text = _STRONG.sub(r"\2", text)
    text = _STARRED.sub(_unless_stage_direction, text)
    text = _ROUND.sub(_unless_aside, _SQUARE.sub(" ", text))
    return _tidied(text)


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text without its unspoken parts; a voice speaks one while it works on the next."""
    text = without_unspoken(text)
    start = 0
    for end in _SENTENCE_END.finditer(text):
        before, after = text[start : end.start()].rstrip("\"'”’»)"), text[end.end() :]
        if _goes_on(before, after):
            continue
        yield text[start : end.end()].strip()
        start = end.end()
    if text[start:].strip():
        yield text[start:].strip()


def _goes_on(before: str, after: str) -> bool:
    """An abbreviation, a German date (3. März) or an ellipsis: the mark ends no sentence."""
    if before.endswith((".", "…")) and after[:1].islower():
        return True
    return bool(_ABBREVIATION.search(before)) or bool(re.search(r"\b\d{1,2}\.$", before) and GERMAN_MONTH.match(after))


def _unless_stage_direction(match: re.Match[str]) -> str:
    """Emphasis keeps its words; what somebody does does not. Alone between sentences it is an action as well."""
    words = [word.lower() for word in _WORD.findall(match[2])]
    before, after = match.string[: match.start()].rstrip(), match.string[match.end() :].lstrip()
    alone = (not before or before[-1] in ".!?…*\n") and (not after or after[0].isupper() or after[0] in '*¿¡"“')
    if (alone and len(words) > 1) or STAGE_WORDS.intersection(words):
        return " "
    return match[2]


def _unless_aside(match: re.Match[str]) -> str:
    words = {word.lower() for word in _WORD.findall(match[1])}
    return " " if STAGE_WORDS & words and len(words) <= 6 else match[0]


def _tidied(text: str) -> str:
    text = "".join(c for c in unicodedata.normalize("NFC", text) if not _pictorial(c))
    text = re.sub(r"\s+([,.])", r"\1", re.sub(r"\s+", " ", text))
    text = re.sub(r"([!?])\1+", r"\1", text)
    return text.strip(" *_~|") if any(c.isalnum() or c in "€$£%&" for c in text) else ""


def _pictorial(c: str) -> bool:
    """Emoji, private and unassigned characters, the joiners and selectors between them. Signs that are read stay."""
    category = unicodedata.category(c)
    return (category in {"So", "Sk", "Cs", "Co", "Cn", "Cf"} and c != "°") or c in "\ufe0e\ufe0f\u20e3"


def _letters_only(text: str, language: str) -> str:
    """Only what the language's voice can say: in a Latin language no letters of other scripts, no stray signs."""
    latin = language in LATIN_LANGUAGES
    kept = "".join(c if _sayable(c, latin) else " " for c in text)
    kept = re.sub(r"\s+([,.;:!?…])", r"\1", re.sub(r"\s+", " ", kept)).strip()
    return kept if any(c.isalnum() for c in kept) else ""


def _sayable(c: str, latin: bool) -> bool:
    if c.isalpha():
        return not latin or unicodedata.name(c, "").startswith(("LATIN", "FEMININE", "MASCULINE"))
    return c.isalnum() or c.isspace() or c in ".,;:!?…'’\"“”„«»¿¡()-–—" or unicodedata.category(c) == "Mn"
