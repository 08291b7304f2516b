"""One take looked at again: `ui.services.Reviewing`. What makes a review is loaded with the first one."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from rehearsal_voice.app.services_base import Shared
from rehearsal_voice.ui import services as face

KEPT_FOR = timedelta(days=30)
"""Long enough to compare with the next takes of the same talk; then it goes by itself."""


class ReviewingServices(Shared):
    """The part of the window's services that a review asks."""

    def review(self, session: str, take: int) -> face.ReviewData:
        from rehearsal_voice.app.review_data import review_data

        return review_data(self.profile, self._workshop, self._take(session, take))

    def close_review(self, session: str, take: int) -> None:
        self._replay.stop()
        self.profile.close_review(self._take(session, take).take_id)

    def keep_sound(self, session: str, take: int) -> datetime:
        until = self._clock.today() + KEPT_FOR
        self.profile.sound.keep_take(self._take(session, take).take_id, until)
        return until

    def keep_moment(self, session: str, take: int, start_s: float, end_s: float) -> datetime:
        until = self._clock.today() + KEPT_FOR
        self.profile.sound.keep_moment(self._take(session, take).take_id, start_s, end_s, until)
        return until

    def delete_take(self, session: str, take: int) -> None:
        self._deleted_takes[session, take] = self.profile.trash.delete_take(self._take(session, take).take_id)

    def restore_take(self, session: str, take: int) -> None:
        if (session, take) in self._deleted_takes:
            self.profile.trash.undo(self._deleted_takes.pop((session, take)))

    def play_first_and_last(self, session: str, take: int) -> None:
        from rehearsal_voice.app.then_and_now import then_and_now

        self._replay.play(then_and_now(self.profile, self._take(session, take)))

    def export_review(self, session: str, take: int, kind: face.ExportKind, target: Path) -> None:
        from rehearsal_voice.app.exports import export_take

        found = self.profile.queries.session(session)
        export_take(self.profile, self._take(session, take), found.title if found else "", kind, target)

    def reflect(self, session: str, take: int, felt_good: str, will_try: str) -> None:
        self.profile.edits.save_reflection(self._take(session, take).take_id, felt_good, will_try)

    def dismiss(self, session: str, take: int, moment: str, dismissed: bool) -> None:
        from rehearsal_voice.app.review_data import dismiss_moment

        dismiss_moment(self.profile, self._take(session, take), moment, dismissed)

    def play(self, session: str, take: int, start_s: float, end_s: float) -> None:
        from rehearsal_voice.app.exports import sound_gone

        sound = self.profile.queries.sound(self._take(session, take).take_id, start_s, end_s)
        if sound is None:
            raise sound_gone()
        self._replay.play(sound.samples, start_s=sound.start_s)

    def play_position(self) -> float | None:
        return self._replay.position()

    def stop_playing(self) -> None:
        self._replay.stop()

    def save_clip(self, session: str, take: int, start_s: float, end_s: float, target: Path) -> None:
        from rehearsal_voice.app.exports import write_sound

        write_sound(self.profile, self._take(session, take), start_s, end_s, target)
