"""The words in an exchange that may meet a goal: by pattern, by likeness, by what the sentence does."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from rehearsal_voice.core.events import Speaker
from rehearsal_voice.language.folding import fold
from rehearsal_voice.language.lexicon import lexicon, normalised
from rehearsal_voice.mentor.evidence import said_where
from rehearsal_voice.mentor.exchange import Exchange, Said, pieces_of, sentences_of
from rehearsal_voice.mentor.goal_acts import ALONE, ASKING, FAR_FROM, Acts, act_of, asks, is_reported, leaves_open
from rehearsal_voice.mentor.goal_evasions import evades
from rehearsal_voice.mentor.goal_likeness import Likeness
from rehearsal_voice.mentor.goal_terms import terms_of
from rehearsal_voice.mentor.manner import heard_by_the_other
from rehearsal_voice.scenes.parts import Goal

NOTED = 1.2
"""Surer than a likeness, less sure than a pattern: what the scene noted while it ran, and a question as such."""
FEW_TO_ECHO = 4
LONGEST_QUOTE_WORDS = 24
_ASKED_ONE_BY_ONE = frozenset({"", "commits"})
"""Acts that are nothing but answers: goals without an act of their own, and what one will do."""
LEAST_GIVEN_BACK, SAME_AGAIN = 5, 0.50
"""Words, and a cosine, from which a sentence says again what the other side has said."""
BY_ACT = 0.55
"""Less sure than any likeness: what the sentence does fits the goal, whatever it is about."""
_ORDERING = (
    r"\b(can|could|may|might) (i|we) (please )?(have|get|take)|\bme (pones?|das?|traes?|sirves?)\b"
    r"|\bje (peux|pourrais) avoir|\bkann ich .*haben|\bposso (avere|ter)"
    r"|\b(ginge das|geht das|ware das moglich|c'est possible|puede ser|e possibile|pode ser|is that (okay|possible)"
    r"|would that (work|be (okay|possible)))$"
)
"""An order put politely, though its mark says that it asks."""


@dataclass(frozen=True, slots=True)
class Try:
    """Words that may meet a goal. quote: the sentence they stand in. score: how surely they do."""

    said: Said
    quote: str
    score: float


class Tries:
    """What one side said, searched for each goal of the scene."""

    def __init__(self, exchange: Exchange, likeness: Likeness, speaker: Speaker, noted: Mapping[str, str]) -> None:
        self._exchange = exchange
        self._likeness = likeness
        self._acts = Acts(exchange)
        self._speaker = speaker
        self._noted = noted
        self._scene = likeness.scene
        self._hard = heard_by_the_other(exchange, speaker)

    def all(self) -> dict[str, list[Try]]:
        """By goal, in the scene's order."""
        found = {goal.id: list(self._tries_at(goal)) for goal in self._scene.goals}
        return self._each_to_its_question(found) if self._scene.kind == "free" else found

    def _tries_at(self, goal: Goal) -> Iterator[Try]:
        hinted = said_where(self._exchange, self._speaker, self._noted.get(goal.id, ""))
        if hinted is not None:
            yield Try(hinted, _sentence_of(hinted.text, self._noted[goal.id]), NOTED)
        terms = terms_of(goal)
        for said in self._late() if terms.last else self._exchange.by(self._speaker):
            if terms.question and act_of(goal) not in ASKING:
                yield from (Try(said, part, NOTED) for part in sentences_of(said.text) if self._asks(part))
            yield from self._by_act(goal, said)
            for piece in pieces_of(said.text, self._exchange.language):
                quote = _sentence_of(said.text, piece)
                if is_reported(quote) or evades(piece) or evades(quote):
                    continue
                if self._acts.speaks_against(act_of(goal), piece) or self._echoes(piece, said.before):
                    continue
                score = self._likeness.score(goal, piece, said.before)
                asked = asks(quote)
                if score and (asked or not terms.asking):
                    yield Try(said, quote, score + (asked and terms.question))

    def _each_to_its_question(self, found: dict[str, list[Try]]) -> dict[str, list[Try]]:
        """In a ritual each question has its goal: what answers one of them does not meet another one besides."""
        quotes = {(goal, one.quote) for goal, tries in found.items() for one in tries}
        kept = dict(found)
        for goal in self._scene.goals:
            if act_of(goal) in _ASKED_ONE_BY_ONE:
                kept[goal.id] = [one for one in found[goal.id] if not self._answers_another(goal, one, quotes)]
        return kept

    def _answers_another(self, goal: Goal, one: Try, found: Collection[tuple[str, str]]) -> bool:
        asked = [other.id for other in self._scene.goals if self._likeness.asked(other, one.said.before)]
        return goal.id not in asked and any((other, one.quote) in found for other in asked)

    def _late(self) -> tuple[Said, ...]:
        """The second half of what that side said: nobody takes their leave, or comes to an end, on arriving."""
        own = self._exchange.by(self._speaker)
        return own[len(own) // 2 :]

    def _echoes(self, piece: str, before: str) -> bool:
        """A few words of the other side's said after them. At a counter that is an answer, in a talk it is none."""
        few = len(piece.split()) <= FEW_TO_ECHO and self._scene.kind != "language"
        return few and fold(piece) in fold(before)

    def _by_act(self, goal: Goal, said: Said) -> Iterator[Try]:
        """Sentences that do what the goal asks for, in words that its scene did not foresee."""
        act = act_of(goal)
        for sentence in sentences_of(said.text):
            if (
                not (self._acts.shows(act, sentence, said) or self._says_it_back(act, sentence, said))
                or is_reported(sentence)
                or evades(sentence)
            ):
                continue
            if act == "requests" and any(claim.quote == sentence for claim in self._hard):
                continue
            parts = pieces_of(sentence, self._exchange.language)
            plain = act in ALONE or (leaves_open(goal) and self._acts.shows("direct", sentence, said))
            if plain or max(self._likeness.near(goal, part, said.before) for part in parts) >= FAR_FROM:
                yield Try(said, sentence, BY_ACT)

    def _says_it_back(self, act: str, sentence: str, said: Said) -> bool:
        """The other side's own thing in other words: no question, no word of oneself, and close in meaning."""
        if act != "says_back" or sentence.endswith("?") or self._acts.speaks_against(act, sentence):
            return False
        lines = [one.text for one in self._exchange.said if one.speaker != self._speaker and one.turn <= said.turn]
        return len(sentence.split()) > LEAST_GIVEN_BACK and self._likeness.resembles(sentence, lines[-2:]) >= SAME_AGAIN

    def _asks(self, sentence: str) -> bool:
        repair = lexicon(self._exchange.language).apologies.repair.fullmatch(normalised(sentence).strip(" ¿?"))
        few = len(sentence.split()) < 2
        return sentence.endswith("?") and not few and not repair and not re.search(_ORDERING, fold(sentence))


def _sentence_of(text: str, piece: str) -> str:
    """The sentence that the piece stands in, so that a quote is not half a thought; the piece when either is longer."""
    whole = next((sentence for sentence in sentences_of(text) if piece in sentence), piece)
    return whole if len(whole.split()) <= LONGEST_QUOTE_WORDS else piece
