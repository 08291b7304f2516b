"""A language model in a scene: the director's prompt before it, the director's checks behind it."""

from __future__ import annotations

from collections.abc import Sequence

from rehearsal_voice.backends.llm_llama_cpp import LlamaCppLanguageModel
from rehearsal_voice.core.ports import LanguageModel, MeaningModel, Message
from rehearsal_voice.engine.mind import Thought
from rehearsal_voice.engine.model_gear import ModelVoice
from rehearsal_voice.partner.clause_gate import ClauseGate
from rehearsal_voice.partner.prompt import messages
from rehearsal_voice.partner.state import DirectorOptions, HeardTurn, Reply
from rehearsal_voice.scenes.scene import Scene

PROMPT_TOKENS = 3000
"""Leaves a quarter of the context for what is still to be said."""


def model_voice(
    model: LanguageModel, scene: Scene, options: DirectorOptions, meaning: MeaningModel | None = None
) -> ModelVoice:
    """The model with everything it needs to play the partner of this scene.

    meaning: to hear what it means by a clause, and whether it asks for what the director wants to know now; without it
    patterns decide alone. The gate learns the scene while the model reads its first prompt.
    """
    gate = ClauseGate(scene, meaning)

    def prompt(thought: Thought, authored: Reply) -> Sequence[Message]:
        gate.learn()
        said = thought.ask.text if isinstance(thought.ask, HeardTurn) else ""
        history = list(thought.history)
        # What is being answered is not history yet, unless it was typed.
        if said and (not history or history[-1] != ("person", said)):
            history.append(("person", said))
        return messages(scene, authored.state, history, PROMPT_TOKENS, options)

    def allowed(clause: str, authored: Reply, before: Sequence[str]) -> bool:
        return gate.verdict(clause, authored, before).good

    return ModelVoice(model, prompt, allowed, reads_ahead=isinstance(model, LlamaCppLanguageModel))
