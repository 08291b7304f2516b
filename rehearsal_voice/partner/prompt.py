"""What a language model is told: who it is, once and in full; then only what was really said, always longer at the end.

The prompt only ever grows at its end, so that a server's cache serves: nothing is put in front of or between what was
sent before, and no direction is placed in the last message to be taken out again. When it grows too long, whole blocks
of the oldest exchanges go at once, which keeps the rest the same for many turns. The persona is always sent.
"""

from __future__ import annotations

from collections.abc import Sequence

from rehearsal_voice.core.errors import ProgramFault
from rehearsal_voice.core.events import Speaker
from rehearsal_voice.core.ports import Message
from rehearsal_voice.partner.state import DirectorOptions, DirectorState
from rehearsal_voice.scenes.parts import Beat
from rehearsal_voice.scenes.scene import Scene

CHARACTERS_PER_TOKEN = 3.0
"""On the safe side for the six languages; English alone runs near 4."""
TOKENS_PER_MESSAGE = 6
LEAST_LEFT = 100
"""Tokens beside the persona: a sentence or two to answer."""
BLOCK = 8
"""Messages that are dropped together."""
_PACES = {
    "slow": "Take your time: short sentences, room between them, nothing hurried.",
    "brisk": "Be brisk and practical: come to the point, no small talk.",
}
LANGUAGE_NAMES = {
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "de": "German",
    "it": "Italian",
    "pt": "Portuguese",
}


def messages(
    scene: Scene,
    state: DirectorState,
    history: Sequence[tuple[Speaker, str]],
    budget_tokens: int,
    options: DirectorOptions | None = None,
) -> list[Message]:
    """The prompt for the next reply. history: who said what, as it was really heard, the oldest first.

    Of last words that are too long by themselves, such as a pasted page, the end is sent. Raises ProgramFault when
    not even the persona fits.
    """
    persona = Message("system", persona_of(scene, options or DirectorOptions(), state.resistance))
    said = [Message("assistant" if speaker == "partner" else "user", text) for speaker, text in history if text.strip()]
    left = budget_tokens - tokens_of(persona)
    start = 0
    while start < len(said) and sum(map(tokens_of, said[start:])) > left:
        start += BLOCK
    if left < LEAST_LEFT:
        raise ProgramFault(f"the persona of “{scene.id}” leaves no room within {budget_tokens} tokens")
    kept = said[start:] or [_end_of(message, left) for message in said[-1:]]
    return [persona, *kept]


def _end_of(message: Message, most_tokens: int) -> Message:
    """The message, or as much of its end as fits: what was said last is what is answered."""
    room = int((most_tokens - TOKENS_PER_MESSAGE - 1) * CHARACTERS_PER_TOKEN)
    if len(message.content) <= room:
        return message
    return Message(message.role, message.content[-room:].partition(" ")[2])


def tokens_of(message: Message) -> int:
    """An estimate that errs upwards."""
    return TOKENS_PER_MESSAGE + int(len(message.content) / CHARACTERS_PER_TOKEN) + 1


def persona_of(scene: Scene, options: DirectorOptions, resistance: int = 1) -> str:
    """The standing brief: character, place, what to raise in which order, what is not given away, how to speak."""
    partner = scene.partner
    language = LANGUAGE_NAMES.get(scene.language, scene.language)
    parts = [
        f"You are {partner.name}, {partner.role}. You are talking with one person, face to face. {scene.setting}",
        scene.detail,
        f"Your manner: {partner.style}." if partner.style else "",
        f"You care about {partner.cares}." if partner.cares else "",
        f"What sets you off: {partner.triggers}." if partner.triggers else "",
        f"You keep to yourself: {partner.wants}." if partner.wants else "",
        partner.history,
        _known_before(scene, options),
        f"Tone: {options.tone}." if options.tone else "",
        f"The other arrives {options.arrival}. Let it show in how you treat them; don't mention it."
        if options.arrival
        else "",
        _PACES.get(options.pace, ""),
        f"In this conversation you are as follows: {options.variant}." if options.variant != "as expected" else "",
        _resistance(resistance) if scene.kind == "talk" else "",
        *(f"{gift.text} Never before the other has said: {', '.join(gift.needs)}." for gift in scene.concessions),
        "Raise these, one at a time, in this order and in your own words, leaving out what was said already: "
        + _course(scene.beats, options),
        *(f"A rule of the person's own: {rule}." for rule in (*scene.rules, *options.rules)),
        f"Speak {language} only. One or two short spoken sentences, at most one question. Never say the other's "
        "lines, never describe gestures, no lists, no names in front, no advice on how they speak. "
        f"Stay {partner.name}.",
    ]
    return "\n".join(part for part in parts if part)


def _known_before(scene: Scene, options: DirectorOptions) -> str:
    """What the person let be remembered, as this persona may know it; nothing in a hard talk, where each take is the
    first."""
    if scene.kind == "talk":
        return ""
    known = [
        f"they are called {options.known_as}" if options.known_as else "",
        f"they said “{options.thread}”, which lies behind them now" if options.thread else "",
        f"they last chose {options.usual}" if options.usual else "",
        f"they were {options.last_mood}" if options.last_mood else "",
    ]
    told = "; ".join(part for part in known if part)
    return (
        f"From the last time you know: {told}. Take up one of these at most, once, early, and lightly." if told else ""
    )


def _resistance(resistance: int) -> str:
    return (
        "You are easily won over.",
        "You want a good reason before you agree.",
        "You are sceptical and ask for proof.",
        "You are in a hard mood and give nothing away without a fight, but you stay polite enough.",
    )[resistance]


def _course(beats: Sequence[Beat], options: DirectorOptions) -> str:
    """Each beat by its own first line, which gives the model the voice as well as the matter."""
    played = [beat for beat in beats if not beat.variants or options.variant in beat.variants]
    return " / ".join(beat.ask[0] for beat in played if beat.ask and "{" not in beat.ask[0])
