"""What the tutor teaches in a take, and what of it is asked again on later days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.events import CorrectionGiven, Event, TutorAnswered
from rehearsal_voice.engine.tutor import Course
from rehearsal_voice.language.folding import fold
from rehearsal_voice.scenes.scene import Scene
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.tutoring.quiz import SPACING, Exercise, next_time

_WEAK = {"whisper-base": ("fr",), "whisper-tiny": ("de", "es", "fr", "it", "pt")}


def course_of(scene: Scene, native_language: str, profile: Profile) -> Course | None:
    """None for scenes without a word list: nobody is taught words in a performance review."""
    if not scene.glossary:
        return None
    return Course(scene.language, native_language, scene.glossary, exercises(profile, scene.language))


def hears_weakly(settings: Settings, language: str) -> bool:
    """Whether this recogniser is too unsure in the language for what it writes to be called wrong.

    Whisper base writes every third French word otherwise than it was said (docs/figures.md), tiny is weak in all but
    English; a recogniser on a server is taken at its word.
    """
    if settings.hearing_server:
        return False
    return language in _WEAK.get(settings.recogniser.removesuffix(".en"), ())


def exercises(profile: Profile, language: str) -> tuple[Exercise, ...]:
    """All that is to be asked again in a language."""
    return tuple(
        Exercise(row.exercise_id, row.kind, row.prompt, row.answer, row.due_at, row.step)
        for row in profile.queries.exercises(language)
    )


def learn_from(profile: Profile, language: str, events: Sequence[Event], now: datetime) -> None:
    """Keep what a take taught: each mended slip is asked tomorrow, each answer of the quiz moves its exercise."""
    kept = {fold(each.answer): each for each in exercises(profile, language)}
    for event in events:
        if isinstance(event, CorrectionGiven) and fold(event.form) not in kept:
            due = now + SPACING[0]
            number = profile.edits.add_exercise(language, "slip", event.quote, event.form, due)
            kept[fold(event.form)] = Exercise(number, "slip", event.quote, event.form, due)
        elif isinstance(event, TutorAnswered) and event.verdict:
            exercise = kept.get(fold(event.phrase))
            if exercise is None:
                number = profile.edits.add_exercise(language, "phrase", event.meaning, event.phrase, now)
                exercise = Exercise(number, "phrase", event.meaning, event.phrase, now)
            step, due = next_time(exercise, event.verdict, now)
            profile.edits.answer_exercise(exercise.id, hit=event.verdict == "right", step=step, due_at=due)
            kept[fold(event.phrase)] = Exercise(exercise.id, exercise.kind, exercise.prompt, exercise.answer, due, step)
