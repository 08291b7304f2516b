"""The phrasebook for the window: `ui.services.phrasebook.PhraseServices` on top of the open profile."""

from __future__ import annotations

from collections.abc import Callable

from rehearsal_voice.app.open_profile import OpenProfile
from rehearsal_voice.app.own_words import tidy
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.ui.services.phrasebook import PhraseCard


class Phrasebook:
    """Implements ui.services.phrasebook.PhraseServices; threads and errors as described there."""

    def __init__(self, open_profile: OpenProfile, workshop: Workshop, speak: Callable[[str, str], None]) -> None:
        """speak: lets the mentor's voice say a line in a language."""
        self._open = open_profile
        self._workshop = workshop
        self._speak = speak

    def lines(self) -> tuple[PhraseCard, ...]:
        return phrases(self._open.get(), self._workshop)

    def add(self, text: str, language: str, note: str) -> None:
        self._open.get().edits.keep_line(tidy(text), language, note=" ".join(note.split()))

    def change(self, line: int, text: str, note: str) -> None:
        self._open.get().edits.change_line(line, tidy(text), " ".join(note.split()))

    def delete(self, line: int) -> int:
        return self._open.get().trash.delete_line(line)

    def restore(self, deletion: int) -> None:
        self._open.get().trash.undo(deletion)

    def speak(self, line: str, language: str) -> None:
        self._speak(line, language)


def phrases(profile: Profile, workshop: Workshop, language: str | None = None) -> tuple[PhraseCard, ...]:
    """All kept lines, or those of one language, newest first."""
    scenes = workshop.scenes().heads()
    return tuple(
        PhraseCard(
            row.line_id,
            row.text,
            row.language,
            row.scene,
            scenes[row.scene].title if row.scene in scenes else "",
            row.note,
        )
        for row in profile.queries.own_lines(language)
    )
