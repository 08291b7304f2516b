"""A learner of Spanish who answers what is asked, aloud, in the voices of this machine."""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from benchmarks.tutoring_spoken import said_by, voice_of
from rehearsal_voice.app.files import ANSWER_AFTER_S
from rehearsal_voice.backends.audio_write import write_captured
from rehearsal_voice.backends.mic_file import FileMicrophone
from rehearsal_voice.core.audio import to_samples
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.events import CorrectionGiven, Event, ReplyHeard, StateChanged, TakeEnded, TutorAnswered
from rehearsal_voice.core.ports import Delivery
from rehearsal_voice.turns.machine import State
from rehearsal_voice.tutoring.quiz import Exercise

TURNS_BEFORE_ASKING = 2
SLOWLY = 0.75
"""A quarter slower than the app's own robotic voice: of forty Spanish sentences Whisper base then hears 17 word for
word instead of 7. Nobody learns a language in a hurry."""
MOST_TURNS = 30


@dataclass(frozen=True, slots=True)
class Said:
    """A line of the learner. language: of the voice that speaks it, and of the words."""

    text: str
    language: str = "es"


@dataclass(frozen=True, slots=True)
class Day:
    """after: since the first day's morning. order: the answer to “what can I get you?”. asks: in English, in the middle
    of it. tells: what they say of their own day. keeps: kinds of what is offered to remember that they accept.
    """

    after: timedelta
    order: str
    asks: str
    tells: str
    keeps: tuple[str, ...] = ()


ANSWERS = (
    (r"fue la entrevista|qué tal la entrevista|entrevista, bien", "Muy bien. Tengo el trabajo."),
    (r"aquí tienes|pues toma|recién hecho", "Hasta luego, muchas gracias."),
    (r"templada", "Caliente, por favor."),
    (r"leche", "Leche normal, gracias."),
    (r"taza|vaso", "Grande, por favor."),
    (r"comer|desayunar|pinchito|tostad", "Nada más, gracias."),
    (r"aquí|llevar", "Me lo tomo aquí, gracias."),
    (r"tarjeta|pagas|efectivo", "Efectivo, por favor."),
)
ABOUT_THEIR_DAY = r"plan|lío|por el barrio|cuéntame"
ORDERING = r"te pongo|tomar|apetece|va a ser|beber"


class Learner:
    """Answers what was asked, aloud; asks for help or for the quiz once, after the second answer; says a mended form
    again before going on.
    """

    def __init__(self, day: Day, folder: Path, clock: Clock, glossary: Mapping[str, str]) -> None:
        self.microphone = FileMicrophone([], clock)
        self._day = day
        self._folder = folder
        self._answer_of = {meaning: phrase for phrase, meaning in glossary.items()}
        self._heard = self._taught = self._prompt = self._mended = ""
        self._said: dict[Path, str] = {}
        self._asked = False
        self._timer: threading.Timer | None = None
        # Opened beforehand: an answer that comes late is taken for silence.
        self._voices = {language: voice_of(language) for language in ("es", "en")}
        for voice in self._voices.values():
            said_by(voice, "Uno.")

    def __call__(self, event: Event) -> None:
        """A subscriber."""
        match event:
            case ReplyHeard(text=text) if text and text != self._taught:
                self._heard = text
            case TutorAnswered(phrase=phrase, prompt=prompt):
                self._taught, self._prompt = phrase, prompt
            case CorrectionGiven(form=form, quote=quote):
                self._mended = f"{form[:1].upper()}{form[1:]} con leche." if "café" in form else ""
                self._answer_of[quote] = form
            case TakeEnded() if self._timer is not None:
                self._timer.cancel()
            case StateChanged() if event.state != State.LISTENING and self._timer is not None:
                self._timer.cancel()
            case StateChanged(state=State.LISTENING):
                self._timer = threading.Timer(ANSWER_AFTER_S, self._speak)
                self._timer.start()
            case _:
                pass

    def said_between(self, start_s: float, end_s: float) -> str:
        """What they said in that stretch of the capture clock."""
        spoken = self.microphone.spoken
        within = [
            one for one in spoken if one.start_sample < to_samples(end_s) and one.end_sample > to_samples(start_s)
        ]
        return " ".join(self._said[one.path] for one in within)

    def knows(self, kept: Sequence[Exercise]) -> None:
        """What they said wrong on an earlier day, and how it is right."""
        self._answer_of |= {one.prompt: one.answer for one in kept}

    def _speak(self) -> None:
        if len(self._said) == MOST_TURNS:
            self.microphone.finish()
            return
        said = self._next()
        file = self._folder / f"line-{self._day.after.days}-{len(self._said)}.wav"
        self._said[file] = said.text
        manner = Delivery(tempo=SLOWLY if said.language == "es" else 1.0)
        write_captured(file, said_by(self._voices[said.language], said.text, manner))
        self.microphone.append(file)
        self.microphone.speak_next()

    def _next(self) -> Said:
        if self._prompt:
            return Said(self._answer_of.get(self._prompt, "No lo sé."))
        if len(self._said) == TURNS_BEFORE_ASKING and not self._asked:
            self._asked = True
            return Said(self._day.asks, "en")
        answer = self._answer(self._heard.casefold())
        mended, self._mended = self._mended, ""
        return Said(f"{mended} {answer}".strip())

    def _answer(self, heard: str) -> str:
        question = heard[heard.rfind("¿") :]
        for asked_in in (question, heard):
            if re.search(ABOUT_THEIR_DAY, asked_in):
                return self._day.tells
            for pattern, line in ANSWERS:
                if re.search(pattern, asked_in):
                    return line
            if re.search(ORDERING, asked_in):
                return self._day.order
        return "No lo sé."
