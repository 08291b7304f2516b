"""A language model in a scene: the director's prompt before it, the director's checks behind it."""

from __future__ import annotations

from collections.abc import Sequence

from rehearsal_voice.backends.llm_llama_cpp import LlamaCppLanguageModel
from rehearsal_voice.core.ports import LanguageModel, MeaningModel, Message
from rehearsal_voice.engine.mind import Thought
from rehearsal_voice.engine.model_gear import ModelVoice
from rehearsal_voice.partner.checks import asks_something_else, check_clause
from rehearsal_voice.partner.prompt import messages
from rehearsal_voice.partner.state import DirectorOptions, HeardTurn, Reply
from rehearsal_voice.scenes.scene import Scene

PROMPT_TOKENS = 3000
"""Leaves a quarter of the context for what is still to be said."""


def model_voice(
    model: LanguageModel, scene: Scene, options: DirectorOptions, meaning: MeaningModel | None = None
) -> ModelVoice:
    """The model with everything it needs to play the partner of this scene.

    meaning: to hear whether it asks for what the director wants to know now; without it any one question may be asked.
    """

    def prompt(thought: Thought, authored: Reply) -> Sequence[Message]:
        said = thought.ask.text if isinstance(thought.ask, HeardTurn) else ""
        history = list(thought.history)
        # What is being answered is not history yet, unless it was typed.
        if said and (not history or history[-1] != ("person", said)):
            history.append(("person", said))
        return messages(scene, authored.state, history, PROMPT_TOKENS, options)

    def allowed(clause: str, authored: Reply, before: Sequence[str]) -> bool:
        if meaning is not None and asks_something_else(clause, authored, meaning):
            return False
        return check_clause(clause, scene, authored.state, before).good

    return ModelVoice(model, prompt, allowed, reads_ahead=isinstance(model, LlamaCppLanguageModel))
