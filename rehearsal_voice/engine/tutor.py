"""The tutor beside the partner: what a word means, how to say it, the quiz. Owned by the conductor's thread.

It answers on the side line, in the person's own language, and has the partner's voice say the phrase itself, slowly.
The scene stands still meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import Literal

from rehearsal_voice.tutoring.questions import LearnerQuestion, learner_question
from rehearsal_voice.tutoring.quiz import Exercise, Verdict, judged, round_of
from rehearsal_voice.tutoring.word_list import Found, meaning_of, wording_of


@dataclass(frozen=True, slots=True)
class Course:
    """What is taught in a take. glossary: phrase of the practised language to its meaning. kept: exercises of earlier
    days. How they are answered now stands in the events of the take.
    """

    practised: str
    native: str
    glossary: Mapping[str, str] = field(default_factory=dict)
    kept: Sequence[Exercise] = ()


@dataclass(frozen=True, slots=True)
class Lesson:
    """A turn that is for the tutor. question: None where it answers the quiz."""

    said: str
    question: LearnerQuestion | None = None


@dataclass(frozen=True, slots=True)
class Taught:
    """The tutor's answer. about: what it answers. asked: the words asked about. phrase: in the practised language,
    empty where the list does not know it. meaning: in the language of the list. prompt: the next question of the quiz.
    """

    about: Literal["meaning", "wording", "quiz"]
    asked: str
    phrase: str = ""
    meaning: str = ""
    verdict: Verdict | Literal[""] = ""
    prompt: str = ""


class Tutor:
    """One take's. Without a glossary it hears nothing as meant for it."""

    def __init__(self, course: Course, today: Callable[[], datetime], random: Random) -> None:
        self._course = course
        self._today = today
        self._random = random
        self._waiting: list[Exercise] = []

    @property
    def asking(self) -> bool:
        """Whether a question of the quiz is open; what is said next answers it."""
        return bool(self._waiting)

    @property
    def mends(self) -> bool:
        """Whether the open question is something that was once said wrong, to be said right."""
        return self.asking and self._waiting[0].kind == "slip"

    def lesson(self, text: str) -> Lesson | None:
        """The lesson that these words ask for, if any."""
        if not self._course.glossary:
            return None
        question = learner_question(text, self._course.practised, self._course.native)
        leaves = question is not None and question.kind == "enough"
        if (question is None or leaves) and not self.asking:
            return None
        return Lesson(text, question)

    def teach(self, lesson: Lesson) -> Taught:
        """The answer; a quiz goes on with its next question, or is over. Asking for a word in it does not end it."""
        question = lesson.question
        if question is None:
            return self._judge(lesson.said)
        if question.kind == "quiz":
            self._waiting = list(round_of(self._course.kept, self._course.glossary, self._today(), self._random))
            return Taught("quiz", "", prompt=self._prompt())
        if question.kind == "enough":
            self._waiting = []
            return Taught("quiz", "")
        found = self._look_up(question)
        if found is None:
            return Taught(question.kind, question.phrase, prompt=self._prompt())
        return Taught(question.kind, question.phrase, found.phrase, found.meaning, prompt=self._prompt())

    def _look_up(self, question: LearnerQuestion) -> Found | None:
        """Recognition translates what is said in another language, so a word asked for may arrive as the answer."""
        glossary = self._course.glossary
        if question.kind == "meaning":
            return meaning_of(question.phrase, glossary)
        return wording_of(question.phrase, glossary) or meaning_of(question.phrase, glossary)

    def _judge(self, said: str) -> Taught:
        exercise = self._waiting.pop(0)
        verdict = judged(exercise, said)
        return Taught("quiz", said, exercise.answer, exercise.prompt, verdict, self._prompt())

    def _prompt(self) -> str:
        return self._waiting[0].prompt if self._waiting else ""
