"""A turn taken apart: its sentences and clauses, and what of their meanings counts beside the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rehearsal_voice.language.folding import fold
from rehearsal_voice.partner.state import Act

BY_PATTERN = 1.5
"""Score of what a pattern found: above any cosine."""
FEW_WORDS = 2
_MARKS = re.compile(r"[.?!;:…¿¡]+|\s[-–—]\s")
_JOINT_WORDS = {
    "en": "and|but|because|then",
    "es": "y|e|pero|porque|luego",
    "fr": "et|mais|parce que|puis",
    "de": "und|aber|weil|dann",
    "it": "e|ma|perché|poi",
    "pt": "e|mas|porque|depois",
}
_OF_ONESELF = re.compile(
    r"(and |so |well |then )?(i'll|i will|i'd like|i want|i am|i'm|we'll|we will|voy a|quiero|quisiera|je vais|je veux"
    r"|je voudrais|je paie|je prends|ich (mochte|will|nehme|zahle|bezahle)|vorrei|prendo|pago|vou|quero|queria)\b"
)
"""Folded beginnings of what somebody says of themselves, which is no question whatever it resembles."""
_OPENERS = {
    "en": "well|okay|ok|right|alright|all right|fine|so|oh|hm|um|uh|good|please",
    "es": "bueno|vale|pues|a ver|bien|ya|ok|eh|oye|por favor",
    "fr": "bon|ben|bah|alors|d'accord|eh bien|ok|euh|ah|s'il (?:vous|te) plait",
    "de": "also|na ja|naja|gut|okay|ok|nun|tja|ja gut|ah|bitte",
    "it": "allora|beh|be|ok|okay|dunque|bene|ecco|va bene|mah|per favore|per piacere",
    "pt": "bom|bem|pois|ok|entao|ora|olhe|esta bem|ah|por favor|se faz favor",
}
"""Words that only open a turn, or make it polite: beside more words they are no yes."""
_POLITE = re.compile(r"please|por favor|s'il (?:vous|te) plait|bitte|per (?:favore|piacere)|se faz favor")
_MOST_BESIDE_A_YES = 10
_LONGEST_WHOLE = 18
_FEW_WORDS_THAT_STATE = 4


def pieces_of(text: str, language: str = "") -> list[str]:
    """The sentences of a turn, their clauses, and last (when short enough) the whole turn; each once, in order.

    language: tells at which small words a sentence may be parted; without it only at commas.
    """
    sentences = [part.strip(" ,") for part in _MARKS.split(text)]
    clauses = [clause for sentence in sentences if sentence for clause in _clauses(sentence, language)]
    whole = text.strip()
    if fold(whole) and len(clauses) > 1 and len(whole.split()) <= _LONGEST_WHOLE:
        clauses.append(whole)
    return [clause for clause in dict.fromkeys(clauses) if fold(clause)]


def _clauses(sentence: str, language: str) -> Iterator[str]:
    """The parts of a sentence that has joints, and then the whole of it; or the sentence alone."""
    words = _JOINT_WORDS.get(language)
    joints = rf",\s*|\s+(?:{words})\s+" if words else r",\s*"
    parts = [part.strip() for part in re.split(joints, sentence, flags=re.IGNORECASE) if part.strip()]
    yield from parts
    if len(parts) > 1 and len(sentence.split()) <= _LONGEST_WHOLE:
        yield sentence


def without_openers(acts: Sequence[Act], pieces: Sequence[str], yes_fits: bool, language: str) -> tuple[Act, ...]:
    """Without "well" or "okay" before something else. Where a yes is waited for and what little stands beside it is
    unclear, it counts; before a whole tale it only opens that.
    """
    openers = re.compile(rf"(?:(?:{_OPENERS.get(language, 'ok')})\b ?)+")
    small = [act for act in acts if act.name == "yes" and openers.fullmatch(fold(act.clause))]
    parts = smallest(pieces)
    polite = len(parts) > 1 and all(_POLITE.fullmatch(fold(act.clause)) for act in small)
    said_more = polite or any(len(piece.split()) > FEW_WORDS for piece in parts)
    short = sum(len(piece.split()) for piece in parts) <= _MOST_BESIDE_A_YES
    if not small or not said_more or (yes_fits and short and len(small) == len(acts)):
        return tuple(acts)
    return tuple(act for act in acts if act not in small)


def states(piece: str, text: str) -> bool:
    """A few words without a question mark, such as “A large one.”, tell something; so does “I will pay by card.”"""
    if "?" in text:
        return False
    return len(piece.split()) <= _FEW_WORDS_THAT_STATE or _OF_ONESELF.match(fold(piece)) is not None


def is_asked(piece: str, text: str) -> bool | None:
    """Whether a question mark stands right behind it; False in a sentence with a full stop, None where none is told."""
    rest = text[text.find(piece) + len(piece) :].lstrip()
    if rest.startswith("?"):
        return True
    mark = re.search(r"[.?!]", rest)
    return False if mark and mark.group() == "." else None


def smallest(pieces: Sequence[str]) -> list[str]:
    """Pieces that hold no other piece, so that a detail is found in the clause it was said in."""
    return [piece for piece in pieces if not any(other != piece and other in piece for other in pieces)]


def weighed(found: Sequence[Act | None], whole: bool) -> tuple[Act, ...]:
    """Each meaning once, in the order said. A longer piece counts only if it is clearer than the clauses within it."""
    acts: dict[str, Act] = {}
    for act in found:
        if act is None:
            continue
        inside = [other for other in acts.values() if other.clause != act.clause and other.clause in act.clause]
        if inside and act.score < BY_PATTERN and act.score <= max(other.score for other in inside):
            continue
        if inside and whole and act.score < 2.0:
            for other in inside:
                if other.score < act.score - 0.12 and other.score < BY_PATTERN:
                    acts.pop(other.name, None)
        if act.name not in acts or acts[act.name].score < act.score:
            acts.setdefault(act.name, act)
    return tuple(acts.values())
