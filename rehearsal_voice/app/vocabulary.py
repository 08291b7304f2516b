"""The vocabulary for the window: `ui.services.vocabulary.VocabularyServices` on top of the open profile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from rehearsal_voice.app.open_profile import OpenProfile
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.ui.services.vocabulary import WordCard

MOST_SESSIONS = 50


class Vocabulary:
    """Implements ui.services.vocabulary.VocabularyServices; threads and errors as described there."""

    def __init__(self, open_profile: OpenProfile, workshop: Workshop, speak: Callable[[str, str], None]) -> None:
        """speak: lets the mentor's voice say a line in a language."""
        self._open = open_profile
        self._workshop = workshop
        self._speak = speak

    def words(self) -> tuple[WordCard, ...]:
        queries = self._open.get().queries
        rows = [row for language in self._languages() for row in queries.exercises(language)]
        return tuple(
            WordCard(
                row.exercise_id,
                row.language,
                row.kind == "slip",
                row.prompt,
                row.answer,
                row.due_at,
                row.hits,
                row.tries,
            )
            for row in rows
        )

    def now(self) -> datetime:
        return self._workshop.clock.today()

    def forget(self, word: int) -> None:
        self._open.get().edits.forget_exercise(word)

    def say(self, text: str, language: str) -> None:
        self._speak(text, language)

    def scene_for(self, language: str) -> str:
        scenes = self._workshop.scenes().heads()
        taught = [name for name in scenes if scenes[name].language == language and scenes[name].glossary]
        recent = [session.scene for session in self._open.get().queries.sessions(MOST_SESSIONS)]
        return next((name for name in (*recent, *taught) if name in taught), "")

    def _languages(self) -> tuple[str, ...]:
        scenes = self._workshop.scenes().heads()
        return tuple(dict.fromkeys(scenes[name].language for name in scenes))
