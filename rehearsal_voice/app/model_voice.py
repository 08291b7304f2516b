"""A language model in a scene: the director's prompt before it, the director's checks behind it."""

from __future__ import annotations

from collections.abc import Sequence

from rehearsal_voice.core.ports import LanguageModel, Message
from rehearsal_voice.engine.mind import Thought
from rehearsal_voice.engine.model_gear import ModelVoice
from rehearsal_voice.partner.checks import check_clause
from rehearsal_voice.partner.prompt import messages
from rehearsal_voice.partner.state import HeardTurn, Reply
from rehearsal_voice.scenes.scene import Scene

PROMPT_TOKENS = 3000
"""Leaves a quarter of the context for what is still to be said."""


def model_voice(model: LanguageModel, scene: Scene) -> ModelVoice:
    """The model with everything it needs to play the partner of this scene."""

    def prompt(thought: Thought, authored: Reply) -> Sequence[Message]:
        said = thought.ask.text if isinstance(thought.ask, HeardTurn) else ""
        history = [*thought.history, ("person", said)] if said else list(thought.history)
        return messages(scene, authored.state, history, PROMPT_TOKENS)

    def allowed(clause: str, thought: Thought, before: Sequence[str]) -> bool:
        state = thought.state
        return state is not None and check_clause(clause, scene, state, tuple(before)).allowed

    return ModelVoice(model, prompt, allowed)
