"""Which apologies were not called for: eight classes, tested in a fixed order, counting only on positive evidence.

The order and the classes are those of docs/pacing.md. A hit that no rule explains is `unclear`: shown, never counted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from rehearsal_voice.language.lexicon import ApologyTable, Lexicon, lexicon, normalised

ApologyClass = Literal["repair", "opener", "sympathy", "no_apology", "reported", "warranted", "unwarranted", "unclear"]

RISE_SEMITONES = 2.0
"""A final rise of this much makes a question of a short turn."""

RISE_AFTER_A_QUESTION = 1.0
"""Who says no more than "Sorry" when asked something has not answered: there half of it is enough."""

_SHORT_TURN_WORDS = 3
_NEAR_WORDS = 7
_SHORT_QUESTION_WORDS = 10
_UNITS = re.compile(r"[^.!?]+[.!?]*")
_WORD = re.compile(r"[\w']+")
_LONG_WORD = re.compile(r"\w{5,}")
_CERTAINTY = {"but": 0.95, "just": 0.9, "room": 0.9, "wish": 0.85, "no": 0.85, "lowering": 0.9, "opinion": 0.7}
_IN_REQUESTS = ("just", "wish")
"""Reasons whose words belong to a plain request too: "could I just have", "I'd like a"."""

_REASONS = ("room", "lowering", "but", "just", "no", "wish", "opinion")


@dataclass(frozen=True, slots=True)
class ApologyContext:
    """What was going on around a turn.

    partner_before, partner_after: the partner's words before and after it. earlier: the person's own words before.
    fault: the scene marks a fault of the person's that they haven't owned yet. final_rise: semitones at the turn's end.
    """

    partner_before: str = ""
    partner_after: str = ""
    earlier: str = ""
    fault: bool = False
    final_rise: float | None = None


@dataclass(frozen=True, slots=True)
class Apology:
    """One apology, or what looks like one. start, end: letters in the turn's text. reason: for an unwarranted one."""

    start: int
    end: int
    label: ApologyClass
    reason: str = ""
    confidence: float = 0.9


@dataclass(frozen=True, slots=True)
class _Unit:
    """A sentence of the turn, and its neighbours, in lower case."""

    text: str
    start: int
    before: str
    after: str


def find_apologies(text: str, language: str, context: ApologyContext | None = None) -> tuple[Apology, ...]:
    """Every apology of a turn with its class, one for each sentence that holds one."""
    table = lexicon(language)
    lowered = normalised(text)
    around = context or ApologyContext()
    units = [match for match in _UNITS.finditer(lowered) if match.group().strip()]
    found = []
    for index, match in enumerate(units):
        before = units[index - 1].group() if index else ""
        after = units[index + 1].group() if index + 1 < len(units) else ""
        hit = _judge(_Unit(match.group(), match.start(), before, after), lowered, table, around)
        if hit:
            found.append(hit)
    return tuple(_once(found))


def rewording(language: str, reason: str) -> str:
    """What one might say instead of an apology given for this reason; empty when the language has no table."""
    return lexicon(language).rewordings.get(reason, "")


def _once(hits: list[Apology]) -> list[Apology]:
    """A fault is owned once: a second apology in the same turn that would be warranted too adds nothing."""
    kept: list[Apology] = []
    for hit in hits:
        if hit.label in {"warranted", "unclear"} and any(other.label == hit.label for other in kept):
            continue
        kept.append(hit)
    return kept


def _judge(unit: _Unit, turn: str, words: Lexicon, context: ApologyContext) -> Apology | None:
    table = words.apologies
    if _asks_again(unit, turn, table, context):
        first = table.tokens.search(unit.text) or table.repair.search(unit.text)
        return _hit(unit, first, "repair") if first else None
    tokens = list(table.tokens.finditer(unit.text))
    if not tokens:
        return None
    label, reason = _class_of(unit, tokens, turn, words, context)
    confidence = _CERTAINTY.get(reason, 0.9) if label == "unwarranted" else 0.9
    return _hit(unit, tokens[0], label, reason, 0.5 if label == "unclear" else confidence)


def _hit(unit: _Unit, match: re.Match[str], label: ApologyClass, reason: str = "", confidence: float = 0.9) -> Apology:
    return Apology(unit.start + match.start(), unit.start + match.end(), label, reason, confidence)


def _class_of(
    unit: _Unit, tokens: list[re.Match[str]], turn: str, words: Lexicon, context: ApologyContext
) -> tuple[ApologyClass, str]:
    table = words.apologies
    if _opens_request(unit, tokens[0], table) or _opens_next(unit, table):
        return "opener", ""
    if table.sympathy.search(unit.text) or (
        table.bad_news.search(normalised(context.partner_before)) and not table.own_fault.search(unit.text)
    ):
        return "sympathy", ""
    if all(_inside(table.not_apology, unit.text, token) for token in tokens):
        return "no_apology", ""
    if any(_inside(table.reported, unit.text, token) for token in tokens):
        return "reported", ""
    if _has_fault(table, context):
        return "warranted", ""
    reason = _reason(unit, tokens, turn, table, context)
    late = "late" if table.late.search(unit.text) else ""
    return ("unwarranted", reason) if reason else ("unclear", late)


def _asks_again(unit: _Unit, turn: str, table: ApologyTable, context: ApologyContext) -> bool:
    said = _WORD.findall(unit.text)
    first = table.tokens.search(unit.text) or table.repair.search(unit.text)
    if first is None or len(_WORD.findall(unit.text[: first.start()])) > 2:
        return False
    following = unit.text[first.end() :] + " " + unit.after
    near = " ".join(following.split()[: _NEAR_WORDS + 1])
    again = table.repair_after.search(near.lstrip(" ,¿"))
    if again and not table.evidence["but"].search(near.lstrip(" ,¿")[again.end() :]):
        return True
    alone = turn.strip() == unit.text.strip()
    if alone and table.repair_alone.fullmatch(unit.text.strip(" ¿?.!")):
        return True
    if len(said) > _SHORT_TURN_WORDS or not _only(table, unit.text) or _calls(unit, first, table):
        return False
    if unit.text.rstrip().endswith("?"):
        return True
    return alone and (_rises(context) or _says_again(context.partner_before, context.partner_after))


def _rises(context: ApologyContext) -> bool:
    needed = RISE_AFTER_A_QUESTION if context.partner_before.rstrip().endswith("?") else RISE_SEMITONES
    return context.final_rise is not None and context.final_rise >= needed


def _only(table: ApologyTable, text: str) -> bool:
    """Nothing but words that ask for a repetition or apologise stands in the unit."""
    rest = table.repair.sub(" ", table.tokens.sub(" ", text))
    return len(_WORD.findall(rest)) <= (1 if table.tokens.search(text) else 0)


def _calls(unit: _Unit, first: re.Match[str], table: ApologyTable) -> bool:
    """Somebody is called, not asked: "excuse me, waiter"."""
    return bool(table.vocative.match(unit.text[first.end() :].lstrip(" ,")))


def _says_again(before: str, after: str) -> bool:
    first, second = set(_WORD.findall(normalised(before))), set(_WORD.findall(normalised(after)))
    return bool(first) and len(first & second) >= 0.6 * len(first)


def _opens_request(unit: _Unit, token: re.Match[str], table: ApologyTable) -> bool:
    opener = table.openers.search(unit.text)
    if (
        opener is None
        or table.own_fault.search(unit.text)
        or len(_WORD.findall(unit.text[: opener.start()])) > 2
        or opener.start() > token.start() + 4
    ):
        return False
    rest = unit.text[max(opener.end(), token.end()) :].lstrip(" ,;:¿¡-")
    softened = table.evidence["but"].match(rest)
    if softened and unit.text.rstrip().endswith("?"):
        rest = rest[softened.end() :].lstrip(" ,;:¿¡-")
    called = table.vocative.match(rest)
    if called:
        rest = rest[called.end() :].lstrip(" ,;:¿¡-")
    request = table.request.match(rest)
    asks = unit.text.rstrip().endswith("?") and len(_WORD.findall(rest)) <= _SHORT_QUESTION_WORDS
    if not called and not request and not asks:
        return False
    beyond = rest[request.end() :] if request else rest
    return not any(
        table.evidence[name].search((beyond if name in _IN_REQUESTS else rest) + " " + unit.after)
        for name in ("but", "just", "room", "lowering", "no", *(() if called else ("wish",)))
    )


def _opens_next(unit: _Unit, table: ApologyTable) -> bool:
    """An opener that was written as a sentence of its own: "Excuse me. Does this bus go to the station?"."""
    text = unit.text.strip(" .,!¡")
    question = unit.after.strip()
    short = len(_WORD.findall(question)) <= _SHORT_QUESTION_WORDS
    calm = not any(pattern.search(question) for pattern in (table.own_fault, *table.evidence.values()))
    return bool(table.openers.fullmatch(text)) and question.endswith("?") and short and calm


def _inside(pattern: re.Pattern[str], text: str, token: re.Match[str]) -> bool:
    return any(match.start() < token.end() and match.end() > token.start() for match in pattern.finditer(text))


def _has_fault(table: ApologyTable, context: ApologyContext) -> bool:
    return context.fault or bool(table.complaint.search(normalised(context.partner_before)))


def _reason(unit: _Unit, tokens: list[re.Match[str]], turn: str, table: ApologyTable, context: ApologyContext) -> str:
    """Why the apology was not called for, in its own words before those around; empty without positive evidence."""
    if table.self_repair.search(unit.text):
        return ""
    rest = table.tokens.sub(" ", unit.text)
    around = " . ".join([rest, unit.before, unit.after])
    owned = table.own_fault.search(unit.text)
    possible = [name for name in _REASONS if name in table.evidence and (not owned or name in {"lowering", "but"})]
    for name in possible:
        if table.evidence[name].search(rest):
            return name
    for name in possible:
        if name != "opinion" and table.evidence[name].search(around):
            return name
    return "repeat" if not owned and _repeats(tokens, rest, turn, table, context) else ""


def _repeats(tokens: list[re.Match[str]], rest: str, turn: str, table: ApologyTable, context: ApologyContext) -> bool:
    said = [match.group() for match in table.tokens.finditer(turn)]
    if len(said) > len(set(said)) and len(tokens) > 1:
        return True
    earlier = normalised(context.earlier)
    if not table.tokens.search(earlier):
        return False
    shared = set(_LONG_WORD.findall(rest)) & set(_LONG_WORD.findall(table.tokens.sub(" ", earlier)))
    return bool(table.again.search(rest)) or bool(shared)
