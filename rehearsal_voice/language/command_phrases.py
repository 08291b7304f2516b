"""What people say to command a running rehearsal, in six languages: whole short utterances, folded when compared.

Each phrase is a pattern on text without case, accents and punctuation, and has to match the utterance from end to end.
"""

from __future__ import annotations

from collections.abc import Mapping

from rehearsal_voice.core.commands import Command
from rehearsal_voice.language.command_phrases_germanic import GERMANIC
from rehearsal_voice.language.command_phrases_romance import ROMANCE

Phrases = Mapping[Command, tuple[str, ...]]

STOP_WORDS = (
    r"(e?stopp?)( e?stopp?)*",
    r"stopp? (it|now|please|here|this|por favor|porfavor|s'il (te|vous) plait|bitte|jetzt|per favore|ja|ya|la)",
    r"(please|por favor|bitte|per favore) e?stopp?",
)
"""Works in every language, also as a recogniser that listens for another one spells it."""

POLITE: Mapping[str, str] = {
    "en": r"(?:please|okay|ok|sorry|hey|well|uh|um|could you|can you|now|let's)",
    "es": r"(?:por favor|vale|perdon|perdona|oye|eh|puedes|podrias|ahora|venga)",
    "fr": r"(?:s(?:'il|i) (?:te|vous) plait|ok|d'accord|pardon|euh|tu peux|vous pouvez|maintenant|alors)",
    "de": r"(?:bitte|okay|ok|entschuldigung|ah|ahm|kannst du|konntest du|konnen sie|jetzt|also|mal)",
    "it": r"(?:per favore|per piacere|ok|scusa|scusi|eh|puoi|potresti|adesso|allora)",
    "pt": r"(?:por favor|se faz favor|ok|desculpa|desculpe|eh|podes|pode|poderia|agora|entao)",
}

COMMAND_PHRASES: Mapping[str, Phrases] = {**GERMANIC, **ROMANCE}
