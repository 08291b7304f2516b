"""Which of several lines is said: settled by the take's seed and the place, so that it is known beforehand."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence

from rehearsal_voice.scenes.conditions import fields_of
from rehearsal_voice.scenes.scene import Scene


def pick(lines: Sequence[str], place: str, seed: int, used: frozenset[str], gaps: Mapping[str, str]) -> str:
    """The first line, in an order drawn from seed and place, that is unused and whose gaps can be filled; else ""."""
    for line in sorted(lines, key=lambda line: drawn(seed, place, line)):
        if not (used & pieces_said(line)) and all(gaps.get(name) for name in fields_of(line)):
            return line
    return ""


def pieces_said(line: str) -> frozenset[str]:
    """What must not be heard twice in a take: the line, and each of its sentences of more than one word."""
    return frozenset([line, *(piece for piece in sentences_of(line) if " " in piece)])


def drawn(seed: int, place: str, item: str) -> int:
    """A number that looks random but is always the same for the same three."""
    return int.from_bytes(hashlib.blake2b(f"{seed}|{place}|{item}".encode(), digest_size=8).digest(), "big")


def gaps_of(scene: Scene, slots: Mapping[str, str]) -> dict[str, str]:
    """What can be put into a line's gaps: slots, phrases made of them, the price and the partner's name."""
    gaps = {**slots, "partner": scene.partner.name}
    for name, phrase in scene.phrases.items():
        gaps[name] = _smooth(_phrase(phrase, slots), scene.smooth)
    amount = sum(slot.prices.get(slots.get(name, ""), 0.0) for name, slot in scene.slots.items())
    if amount:
        gaps["price"] = scene.currency.format(amount=f"{amount:.2f}")
    return gaps


def filled(line: str, gaps: Mapping[str, str]) -> str:
    """The line with its gaps filled, each sentence beginning with a capital."""
    text = line.format_map(gaps)
    return re.sub(r"(?:^|(?<=[.!?…]\s))([^\w]*)(\w)", lambda match: match.group(1) + match.group(2).upper(), text)


def _phrase(phrase: str, slots: Mapping[str, str]) -> str:
    """ "[{size} ]{drink}": what stands in brackets falls away with its slot; "" when a slot outside them is unknown."""

    def part(match: re.Match[str]) -> str:
        inner = match.group(1)
        return inner.format_map(slots) if all(slots.get(name) for name in fields_of(inner)) else ""

    kept = re.sub(r"\[([^\]]*)\]", part, phrase)
    if not all(slots.get(name) for name in fields_of(kept)):
        return ""
    return " ".join(kept.format_map(slots).split())


def _smooth(text: str, smooth: Mapping[str, str]) -> str:
    """Where two details meet badly: "café con leche con leche de avena"."""
    for rough, better in smooth.items():
        text = text.replace(rough, better)
    return text


def sentences_of(text: str) -> list[str]:
    """A line as the pieces that are spoken one by one: its sentences, with very short ones left by themselves."""
    return [piece.strip() for piece in re.split(r"(?<=[.!?…])\s+(?=[\w¿¡«“\"'])", text) if piece.strip()]
