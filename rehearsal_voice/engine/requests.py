"""What the person asks of a running take, by voice, key or typing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from rehearsal_voice.core.audio import to_samples
from rehearsal_voice.core.commands import Command, Typed
from rehearsal_voice.core.events import Heard, Notice, TutorAnswered
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.engine.exchange import Exchange
from rehearsal_voice.engine.floor import Floor
from rehearsal_voice.engine.messages import Question, Request
from rehearsal_voice.engine.tutor import Lesson, Tutor
from rehearsal_voice.partner.asking import Phrase
from rehearsal_voice.partner.state import HeardTurn
from rehearsal_voice.turns.endpoint import PRE_ROLL_S
from rehearsal_voice.turns.machine import Cause, State

FORGOTTEN_WITHIN_S = 2.0
"""Nobody in danger is kept waiting for a disk."""
NOT_ERASED = "The sound of what you just said could not be taken off the disk yet."
THEN = "Free some space, then delete this take in the history."


@dataclass(frozen=True, slots=True)
class Guards:
    """What is looked for in every turn before the partner hears of it.

    command: the spoken command a whole short turn is, if any. plain_words: what is to be said instead of the role when
    the words tell of harm meant or done, None when they do not. question: what is to be asked when they may hint at it.
    meant: whether an answer to that question says that it is life or that it is the scene, None when it says neither.
    """

    command: Callable[[str], Command | None]
    plain_words: Callable[[str], str | None]
    question: Callable[[str], Question | None] = lambda _: None
    meant: Callable[[str], Literal["life", "scene"] | None] = lambda _: None


class Requests:
    """Handles commands; every one is possible at any time and does nothing where it makes no sense."""

    def __init__(self, floor: Floor, guards: Guards, tutor: Tutor) -> None:
        self._floor = floor
        self._tutor = tutor
        self._guards = guards
        self._asked: Question | None = None
        self._is_scene = False
        self._phrase = ""
        self._handlers: dict[Command, Callable[[], None]] = {
            Command.STOP: lambda: floor.end("stopped"),
            Command.PAUSE: self._pause,
            Command.RESUME: self._resume,
            Command.RETAKE_LINE: self._retake,
            Command.HOLD_FLOOR: lambda: floor.stages.ears.hold_floor(True),
            Command.RELEASE_FLOOR: lambda: floor.stages.ears.hold_floor(False),
            Command.MUTE: lambda: self._mute(True),
            Command.UNMUTE: lambda: self._mute(False),
            Command.INTERRUPT: self._quiet,
        }

    def recognise(self, exchange: Exchange, said: Transcript) -> bool:
        """Whether these words are for the app and not for the partner; they are obeyed when the turn is committed."""
        exchange.request = exchange.question = None
        self.heed(exchange, said.text)
        if exchange.request is not None or self._left_the_role(said.text, exchange):
            return True
        if self._asked is not None and self._guards.meant(said.text) == "scene":
            exchange.request = Request(Command.SAY_AGAIN)
            return True
        exchange.question = self._question(said.text)
        return exchange.question is not None

    def ask(self, exchange: Exchange | None, question: Question) -> None:
        """The program asks, out of the role, whether it is the scene or life; what raised it is off the disk first."""
        floor = self._floor
        floor.exchange = None
        floor.throw_away()
        self._forget(exchange, until_sample=to_samples(floor.now()))
        self._asked = question
        floor.publish(Notice(turn=floor.turn, t=floor.now(), code="scene_or_life", message=question.shown))
        self._ask_partner(Phrase(question.said))

    def leave_out(self, exchange: Exchange) -> None:
        """Nothing of this turn is kept."""
        self._forget(exchange)

    def went_on(self, text: str) -> None:
        """A turn was kept: whoever was asked has answered, or gone on."""
        if self._asked is not None:
            self._is_scene = self._guards.meant(text) == "scene"
            self._asked = None

    def _question(self, text: str) -> Question | None:
        """Somebody who has said that it is the scene is not asked again in this take."""
        return None if self._is_scene else self._guards.question(text)

    def heed(self, exchange: Exchange, text: str, *, aside: bool = False) -> None:
        """Remember what these words ask of the app, if anything.

        aside: as they sound in the person's own language, in which nobody answers the quiz.
        """
        command = self._guards.command(text)
        # “Go on” means the app only while it is paused, and then nothing is heard.
        if command is not None and command is not Command.RESUME:
            exchange.request = Request(command)
            return
        lesson = self._tutor.lesson(text)
        if lesson is not None and (lesson.question is not None or not aside):
            exchange.request = Request(lesson)

    def handle(self, command: Command | Typed | Lesson) -> None:
        if self._floor.ended:
            return
        if isinstance(command, Typed):
            self._typed(command.text)
        elif isinstance(command, Lesson):
            self._teach(command)
        elif command in self._handlers:
            self._handlers[command]()
        elif command in (Command.SAY_AGAIN, Command.SAY_AGAIN_SLOWER) and self._floor.saying == self._phrase:
            self._ask_partner(Phrase(self._phrase, slower=command is Command.SAY_AGAIN_SLOWER))
        else:
            self._ask_partner(command)

    def _left_the_role(self, text: str, exchange: Exchange | None = None) -> bool:
        """In plain words, when somebody may be in danger. What was said is passed on to nothing, and before the words
        say so it is off the disk.
        """
        words = self._guards.plain_words(text) or self._own_words(text)
        if words is None:
            return False
        floor = self._floor
        floor.exchange = None
        floor.throw_away()
        floor.stages.player.silence()
        self._forget(exchange)
        floor.publish(Notice(turn=floor.turn, t=floor.now(), code="safety", message=words))
        floor.end("safety")
        return True

    def _own_words(self, text: str) -> str | None:
        """The plain words that follow a question: the person says that it is life, or hints at it again."""
        if self._asked is None:
            return None
        if self._guards.meant(text) == "life" or self._guards.question(text) is not None:
            return self._asked.plain_words
        return None

    def _forget(self, exchange: Exchange | None, until_sample: int | None = None) -> None:
        """Off the disk with what was spoken in this turn; what was typed never was on it."""
        if exchange is None:
            return
        floor = self._floor
        first = max(0, exchange.start_sample - to_samples(PRE_ROLL_S))
        journal = floor.stages.journal
        if not journal.forget_turn(exchange.turn, first, FORGOTTEN_WITHIN_S, until_sample):
            floor.publish(Notice(turn=floor.turn, t=floor.now(), code="not_erased", message=NOT_ERASED, next_step=THEN))

    def _typed(self, text: str) -> None:
        floor = self._floor
        text = " ".join(text.split())
        if not text or not floor.machine.allows(Cause.TURN_OVER) or floor.state is State.HEARING:
            return
        if self._left_the_role(text):
            return
        question = self._question(text)
        if question is not None:
            self.ask(None, question)
            return
        was_asked = self._asked is not None
        self.went_on(text)
        if was_asked and self._is_scene:
            self._ask_partner(Command.SAY_AGAIN)
            return
        floor.throw_away()
        if floor.state in (State.SPEAKING, State.HOLDING):
            floor.stages.player.silence()
        lesson = self._tutor.lesson(text)
        floor.turn += 1
        floor.publish(
            Heard(turn=floor.turn, t=floor.now(), text=text, language=floor.language, confidence=1.0, source="typed")
        )
        floor.move(Cause.TURN_OVER)
        if lesson is not None:
            self._teach(lesson)
            return
        floor.think(HeardTurn(text, (), floor.language, 1.0, floor.partner_heard), floor.turn)

    def _teach(self, lesson: Lesson) -> None:
        """Answer on the side line, and let the phrase be heard, if there is one; the scene goes on after a quiz."""
        floor = self._floor
        taught = self._tutor.teach(lesson)
        floor.publish(
            TutorAnswered(
                turn=floor.turn,
                t=floor.now(),
                about=taught.about,
                asked=taught.asked,
                phrase=taught.phrase,
                meaning=taught.meaning,
                verdict=taught.verdict,
                prompt=taught.prompt,
                mends=self._tutor.mends,
            )
        )
        self._phrase = taught.phrase
        quiz_over = taught.about == "quiz" and not taught.prompt
        if taught.phrase:
            self._ask_partner(Phrase(taught.phrase, back=quiz_over))
        elif quiz_over:
            self._ask_partner(Command.SAY_AGAIN)
        else:
            self._back_to_listening()

    def _pause(self) -> None:
        floor = self._floor
        if not floor.machine.allows(Cause.PAUSE):
            return
        floor.throw_away()
        floor.stages.player.silence()
        floor.stages.ears.mute(True)
        floor.give_up()
        floor.overlap = None
        floor.move(Cause.PAUSE)

    def _resume(self) -> None:
        floor = self._floor
        if floor.machine.allows(Cause.RESUME):
            floor.stages.ears.mute(False)
            floor.move(Cause.RESUME)

    def _mute(self, muted: bool) -> None:
        floor = self._floor
        floor.stages.ears.mute(muted)
        if muted and floor.state is State.HEARING:
            floor.throw_away()
            floor.exchange = None
            floor.move(Cause.NOTHING_SAID)

    def _quiet(self) -> None:
        """The partner stops in mid sentence; the floor is the person's."""
        floor = self._floor
        if floor.state is State.SPEAKING:
            floor.throw_away()
            floor.stages.player.silence()
            floor.move(Cause.FINISHED)

    def _retake(self) -> None:
        """Back to before the person's last line: the next thing they say takes its place."""
        floor = self._floor
        if floor.state is State.SPEAKING:
            self._quiet()
        if floor.state is not State.LISTENING:
            self._back_to_listening()
            return
        if len(floor.earlier_states) > 1:
            floor.director_state = floor.earlier_states.pop()
        floor.publish(
            Notice(turn=floor.turn, t=floor.now(), code="retake", message="Take your last line again, from the top.")
        )

    def _back_to_listening(self) -> None:
        floor = self._floor
        floor.throw_away()
        if floor.machine.allows(Cause.NOTHING_SAID):
            floor.exchange = None
            floor.move(Cause.NOTHING_SAID)

    def _ask_partner(self, ask: Command | Phrase) -> None:
        """Say again, slower, harder, easier, another scene, a phrase: answered as soon as nobody speaks."""
        floor = self._floor
        if floor.state is State.SPEAKING:
            self._quiet()
        elif floor.state in (State.HEARING, State.THINKING):
            self._back_to_listening()
        if floor.state is State.LISTENING:
            floor.throw_away()
            floor.think(ask, floor.turn)
