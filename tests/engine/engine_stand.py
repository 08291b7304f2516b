"""A whole conversation on scripted parts in real time: the engine is real, what lies around it is written down."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from rehearsal_voice.backends.audio_write import write_captured
from rehearsal_voice.backends.mic_file import FileMicrophone
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.commands import Command
from rehearsal_voice.core.errors import DeviceFault
from rehearsal_voice.core.events import Event, StateChanged, TakeEnded
from rehearsal_voice.core.ports import LanguageModel, Message, Recogniser, Synthesizer
from rehearsal_voice.engine.conductor import Rules
from rehearsal_voice.engine.conversation import Casting, Conversation, Engines
from rehearsal_voice.engine.ears import Hearing
from rehearsal_voice.engine.messages import Question
from rehearsal_voice.engine.mind import Thought
from rehearsal_voice.engine.model_gear import ModelVoice
from rehearsal_voice.engine.proofreader import ProofreadingRules
from rehearsal_voice.engine.requests import Guards
from rehearsal_voice.engine.tutor import Course
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.scene_or_life import Meant
from rehearsal_voice.partner.state import Reply
from rehearsal_voice.scenes.library import load_scene
from rehearsal_voice.testing.ears import ScriptedRecogniser, ScriptedTurnEnd, ScriptedVoiceActivity
from rehearsal_voice.testing.journal import MemoryJournal
from rehearsal_voice.testing.lines import ScriptedLines
from rehearsal_voice.testing.mind import HashedMeaningModel
from rehearsal_voice.testing.mouth import ScriptedSynthesizer, SilentLoudspeaker
from rehearsal_voice.turns.patience import PRESETS

Kind = TypeVar("Kind", bound=Event)
LONGEST_S = 60.0
MEANT: dict[str, Meant] = {"it is me": "life", "it is the scene": "scene"}
QUICK_WORD_S = 0.06
"""Most tests only wait until the partner has finished: it speaks as quickly as nobody could."""
BREATH_S = 0.2
"""Between the partner's turn and the next line. Whoever spoke at once would speak over a question that follows; or so
soon after a reply of a word or two that what is kept before an onset reaches back into the line before it."""
UNHURRIED_WORD_S = 0.5
"""A partner who speaks so slowly is still speaking when somebody on a busy machine speaks over it."""
COMMANDS = {
    "stop now": Command.STOP,
    "say that again": Command.SAY_AGAIN,
    "pause please": Command.PAUSE,
    "para el ensayo": Command.STOP,
}


class Stand:
    """Give it the person's lines; `run` plays them, each when the partner has finished, and returns the events.

    on_event may act while it happens: it gets the event and the stand. misheard: what the practised language (en) makes
    of every line; the person's own is Spanish. recogniser, synthesizer: in the place of the scripted ones. course: what
    the tutor teaches. proofreading: how lines are read over. director, microphone: in the place of the usual kind.
    """

    def __init__(
        self,
        lines: Sequence[str],
        folder: Path,
        on_event: Callable[[Event, Stand], None] | None = None,
        model: LanguageModel | None = None,
        finished: Sequence[float] = (1.0,),
        misheard: Mapping[str, str] | None = None,
        *,
        recogniser: Recogniser | None = None,
        synthesizer: Synthesizer | None = None,
        course: Course | None = None,
        proofreading: ProofreadingRules | None = None,
        director: type[Director] = Director,
        microphone: type[FileMicrophone] = FileMicrophone,
    ) -> None:
        self.events: list[Event] = []
        self.journal = MemoryJournal()
        self.lines = ScriptedLines(lines, seconds_per_word=0.2)
        self._on_event = on_event
        files = []
        for number in range(len(lines)):
            file = folder / f"line-{number}.wav"
            write_captured(file, self.lines.sound(number))
            files.append(file)
        clock = SystemClock()
        self.microphone = microphone(files, clock, tail_s=1.2)
        self.loudspeaker = SilentLoudspeaker(clock)
        self.synthesizer = ScriptedSynthesizer(seconds_per_word=QUICK_WORD_S)
        self.recogniser = ScriptedRecogniser(self.lines, misheard=misheard)
        scene = load_scene(assets_folder() / "scenes" / "cafe-en.toml")
        voice = ModelVoice(model, _prompt, _allowed) if model is not None else None
        engines = Engines(
            self.microphone,
            self.loudspeaker,
            Hearing(ScriptedVoiceActivity(), ScriptedTurnEnd(finished)),
            recogniser or self.recogniser,
            synthesizer or self.synthesizer,
            voice,
            self._reopen,
        )
        guards = Guards(
            lambda text: COMMANDS.get(text.lower().strip(" .")),
            lambda text: "Plain words." if "hurt you" in text else None,
            lambda text: Question("The scene?", "The scene?", "Plain words of a hint.") if "goodbye" in text else None,
            lambda text: MEANT.get(text.lower().strip(" .")),
        )
        directing = director(scene, HashedMeaningModel(), 7)
        rules = Rules(5.0, partner_opens=True)
        casting = Casting(directing, "en", "en", PRESETS["brisk"], rules, guards, own_language="es", course=course)
        casting = replace(casting, proofreading=proofreading)
        self.conversation = Conversation(engines, casting, self.journal, clock, [self._hear])
        self._breath = threading.Timer(BREATH_S, self.speak)

    def _reopen(self, device: str) -> None:
        if device == "microphone":
            raise DeviceFault("Still gone.")
        self.loudspeaker.open()

    def _hear(self, event: Event) -> None:
        self.events.append(event)
        if self._on_event is not None:
            self._on_event(event, self)
        elif isinstance(event, StateChanged):
            self._breath.cancel()
            if event.state == "listening":
                self._breath = threading.Timer(BREATH_S, self.speak)
                self._breath.start()

    def speak(self) -> None:
        """The next line, or the end of the input."""
        if not self.microphone.speak_next():
            self.microphone.finish()

    def run(self) -> list[Event]:
        self.conversation.start()
        assert self.conversation.wait(LONGEST_S), "the take did not end"
        assert self.conversation.stop(), "a thread did not end in time"
        assert any(isinstance(event, TakeEnded) for event in self.events)
        return self.events

    def kinds(self) -> list[str]:
        return [event.kind for event in self.events]

    def only(self, kind: type[Kind]) -> list[Kind]:
        return [event for event in self.events if isinstance(event, kind)]


def _prompt(thought: Thought, authored: Reply) -> list[Message]:
    return [Message("system", "You are a barista.")]


def _allowed(clause: str, authored: Reply, before: Sequence[str]) -> bool:
    return "as an AI" not in clause
