"""Cutting a reply into pieces that can be spoken one after the other, the first one short."""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)]*(?=\s)")
_SOFT_BREAK = re.compile(r"(?<=[,;:])\s+|\s+(?=[—–]\s)|(?<=[—–])\s+")
FIRST_CLAUSE_MOST_WORDS = 8
"""Some 2.5 seconds of speech: while it plays, the next clause is made."""
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sr|Sra|Prof|etc|e\.g|i\.e|M|Mme|No)\.$")


def sentences(text: str) -> list[str]:
    """Split after sentence ends, but not after common abbreviations."""
    pieces: list[str] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if not _ABBREVIATION.search(text[start : match.end()]):
            pieces.append(text[start : match.end()])
            start = match.end()
    pieces.append(text[start:])
    return [piece.strip() for piece in pieces if piece.strip()]


def clauses(text: str) -> list[str]:
    """The text in order, as clauses: sentences, of which a long first one is cut at its first natural break.

    Joined by single spaces they give the text back (white space folded).
    """
    pieces = sentences(" ".join(text.split()))
    if not pieces:
        return []
    return [*_shorten_first(pieces[0]), *pieces[1:]]


def _shorten_first(sentence: str) -> list[str]:
    if len(sentence.split()) <= FIRST_CLAUSE_MOST_WORDS:
        return [sentence]
    for match in _SOFT_BREAK.finditer(sentence):
        head, tail = sentence[: match.start()], sentence[match.end() :]
        if len(head.split()) >= 2 and len(tail.split()) >= 2:
            return [head, tail]
    return [sentence]


class ClauseStream:
    """Clauses out of a model's stream, each as soon as it is certainly whole."""

    def __init__(self) -> None:
        self._text = ""
        self._first = True

    def push(self, piece: str) -> list[str]:
        """Take in more text; returns the clauses that it completed."""
        self._text += piece
        ready: list[str] = []
        while (cut := self._cut()) is not None:
            head, self._text = self._text[:cut].strip(), self._text[cut:].lstrip()
            if head:
                ready.append(head)
                self._first = False
        return ready

    def rest(self) -> str:
        """What is left when the stream has ended."""
        rest, self._text = self._text.strip(), ""
        return rest

    def _cut(self) -> int | None:
        # A sentence end counts only with the white space after it: "3." may become "3.50".
        for match in _SENTENCE_END.finditer(self._text):
            if not _ABBREVIATION.search(self._text[: match.end()]):
                return match.end()
        if self._first and len(self._text.split()) > FIRST_CLAUSE_MOST_WORDS // 2:
            for match in _SOFT_BREAK.finditer(self._text):
                if len(self._text[: match.start()].split()) >= 2:
                    return match.end()
        return None
