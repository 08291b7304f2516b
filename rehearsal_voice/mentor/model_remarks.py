"""What a language model may add to a debrief: remarks in the third person, each with words that were really said.

The model is told of two people, Robin and Kim, and never who of them asks. What it answers is checked line by line;
what fails is asked for once more, and what fails again is not shown. Numbers stay the monitor's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rehearsal_voice.core.events import Speaker
from rehearsal_voice.core.ports import LanguageModel, Message
from rehearsal_voice.language.folding import fold
from rehearsal_voice.mentor.evidence import Claim, numbers_in, when_said
from rehearsal_voice.mentor.exchange import Exchange, Said
from rehearsal_voice.mentor.goal_terms import has_number
from rehearsal_voice.mentor.manner import heard_by_the_other

NAMES = ("Robin", "Kim")
"""Names that tell nothing, not who rehearses and not who they are: the first is the one of whom is told."""
MOST_REMARKS, MOST_WORDS, MOST_TOKENS = 3, 32, 400
LANGUAGES = {"en": "English", "es": "Spanish"}
_SPEAKS_TO_SOMEONE = {
    "en": r"\b(you|your|yours|i|i'm|me|my|mine|we|our)\b",
    "es": r"\b(tu|tus|te|ti|usted|ustedes|yo|mi|mis|me|nosotros|nuestr[oa]s?)\b",
}
_EVERYDAY = {
    "en": frozenset("the a an and to of in it that this with for by so as is was did not".split()),
    "es": frozenset("el la los las un una y a de en que eso esto con por para lo su es fue no".split()),
}
_RULES = """\
You read what two people, {asker} and {other}, said to each other. You do not know either of them and belong to neither.
Answer with JSON only, nothing before and nothing after it:
{{"remarks": [{{"line": "{asker} 2", "kind": "harder", "quote": "...", "remark": "..."}}]}}
At most three remarks, all about lines of {asker}. kind is "worked" when the words helped {other} to listen, "harder"
when they made it harder for {other}. Name at least one of kind "harder", unless there is none.
quote: some words copied exactly from that line. remark: one short sentence in {language}, in the third person, about
what these words do. No advice, no numbers, no praise of anyone, nothing that was not said."""


class _Told(BaseModel):
    """One remark as the model writes it. line: whose, and which turn."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    line: str = Field(max_length=40)
    kind: Literal["worked", "harder"]
    quote: str = Field(min_length=1, max_length=400)
    remark: str = Field(min_length=1, max_length=400)


class _Page(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    remarks: tuple[_Told, ...] = Field(max_length=12)


@dataclass(frozen=True, slots=True)
class Remarks:
    """What may be shown. worked, harder: claims whose quote the person said. refused: why the rest is not shown, in
    words for the model; empty when all of it was good. repaired: it had to be asked twice.
    """

    worked: tuple[Claim, ...] = ()
    harder: tuple[Claim, ...] = ()
    refused: tuple[str, ...] = ()
    repaired: bool = False

    @property
    def any(self) -> bool:
        return bool(self.worked or self.harder)


def remarks_of(
    model: LanguageModel,
    exchange: Exchange,
    language: str,
    speaker: Speaker = "person",
    names: tuple[str, str] = NAMES,
    cancelled: Callable[[], bool] = lambda: False,
) -> Remarks:
    """What the model says of that side, after at most one repair; without any remark where nothing could be shown.

    language: of the remarks (en, es). names: of that side and of the other. Raises ModelFault when the model does.
    """
    messages = prompt(exchange, language, speaker, names)
    answer = "".join(model.stream(messages, MOST_TOKENS, cancelled))
    first = checked(answer, exchange, language, speaker, names)
    if not first.refused or cancelled():
        return first
    again = [*messages, Message("assistant", answer), Message("user", _complaint(first.refused))]
    second = checked("".join(model.stream(again, MOST_TOKENS, cancelled)), exchange, language, speaker, names)
    return replace(second if second.any else first, repaired=True)


def prompt(
    exchange: Exchange, language: str, speaker: Speaker = "person", names: tuple[str, str] = NAMES
) -> list[Message]:
    """What the model is told: two names and their lines, the same whichever side it is about."""
    told, other = names
    rules = _RULES.format(asker=told, other=other, language=LANGUAGES.get(language, "English"))
    lines = "\n".join(
        f"{told if said.speaker == speaker else other} {said.turn}: {said.text}" for said in exchange.said
    )
    return [Message("system", rules), Message("user", lines)]


def checked(
    answer: str, exchange: Exchange, language: str, speaker: Speaker = "person", names: tuple[str, str] = NAMES
) -> Remarks:
    """Only what rests on words that were said, in the third person, without a number of its own."""
    page = _read(answer)
    if page is None:
        return Remarks(refused=("it is not the JSON that was asked for",))
    hard = [claim.quote for claim in heard_by_the_other(exchange, speaker)]
    kept: dict[str, list[Claim]] = {"worked": [], "harder": []}
    refused = []
    for number, told in enumerate(page.remarks[:MOST_REMARKS], start=1):
        said = _line(told.line, exchange, speaker, names[0])
        why = f"{names[0]} has no such line" if said is None else _fault(told, said, language, hard)
        if why or said is None:
            refused.append(f"remark {number}: {why}")
            continue
        start, end = when_said(said, told.quote)
        claim = Claim(told.kind, " ".join(told.remark.split()), told.quote.strip(), start, end, said.turn)
        kept[told.kind].append(claim)
    if not page.remarks:
        refused.append("there is no remark in it")
    return Remarks(tuple(kept["worked"]), tuple(kept["harder"]), tuple(refused))


def _fault(told: _Told, said: Said, language: str, hard: Sequence[str]) -> str:
    """Why this remark is not shown; empty when it may be."""
    words = fold(told.remark).split()
    personal = _SPEAKS_TO_SOMEONE.get(language, _SPEAKS_TO_SOMEONE["en"])
    numbers = numbers_in(told.remark) or (has_number(told.remark) and not _in_quote(told.remark, told.quote))
    quote = fold(told.quote)
    spoilt = told.kind == "worked" and any(quote in fold(line) or fold(line) in quote for line in hard)
    faults = (
        (f" {quote} " not in f" {fold(said.text)} ", "its quote is not in that line, word for word"),
        (len(words) > MOST_WORDS, f"it is longer than {MOST_WORDS} words"),
        (bool(numbers), "it holds a number"),
        (bool(re.search(personal, " ".join(words))), "it is not in the third person"),
        (
            not _EVERYDAY.get(language, _EVERYDAY["en"]) & set(words),
            f"it is not in {LANGUAGES.get(language, 'English')}",
        ),
        (spoilt, "these words were hard to hear and are no good example"),
    )
    return next((why for holds, why in faults if holds), "")


def _in_quote(remark: str, quote: str) -> bool:
    """Whether every word of the remark that may be a number stands in the quote as well."""
    said = set(fold(quote).split())
    return all(word in said for word in fold(remark).split() if has_number(word))


def _line(name: str, exchange: Exchange, speaker: Speaker, told: str) -> Said | None:
    """The line that the model names, when it is one of that side's."""
    match = re.fullmatch(rf"\s*{told}\s*(\d+)\s*", name)
    turn = int(match.group(1)) if match else -1
    return next((said for said in exchange.by(speaker) if said.turn == turn), None)


def _read(answer: str) -> _Page | None:
    """The JSON in the answer, whatever was written around it; None where there is none of that shape."""
    first, last = answer.find("{"), answer.rfind("}")
    try:
        return _Page.model_validate(json.loads(answer[first : last + 1]))
    except (ValueError, ValidationError):
        return None


def _complaint(refused: Iterable[str]) -> str:
    return f"This cannot be shown: {'; '.join(refused)}. Answer once more, with JSON only."
