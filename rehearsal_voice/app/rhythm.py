"""The rhythm of a week for the window: `ui.services.rhythm.RhythmServices` on top of the open profile."""

from __future__ import annotations

from datetime import date, datetime

from rehearsal_voice.app.open_profile import OpenProfile
from rehearsal_voice.app.own_words import tidy
from rehearsal_voice.store.records import MicroGoalRow, RitualRow, TalkRow
from rehearsal_voice.store.rhythm import current_micro_goal, due_rituals
from rehearsal_voice.ui.services.rhythm import Evening, MicroGoalCard, RitualCard, TalkCard, WeekCard


class Rhythm:
    """Implements ui.services.rhythm.RhythmServices; threads and errors as described there."""

    def __init__(self, open_profile: OpenProfile) -> None:
        self._open = open_profile
        self._last_look = self._now()

    def week(self) -> WeekCard:
        queries, today = self._open.get().queries, self._now().date()
        goals = queries.micro_goals()
        current = current_micro_goal(goals, today)
        talks = [_talk(row, today) for row in queries.talks()]
        ahead = sorted((t for t in talks if t.done is None), key=lambda t: (t.planned is None, t.planned or today))
        return WeekCard(
            today,
            _goal(current) if current is not None else None,
            tuple(_goal(row) for row in goals if row is not current),
            tuple(ahead),
            tuple(talk for talk in talks if talk.done is not None),
            tuple(_ritual(row) for row in queries.rituals()),
        )

    # --- the week's aim ---

    def set_goal(self, text: str, metric: str) -> None:
        self._open.get().edits.set_micro_goal(tidy(text), self._now().date(), metric)

    def note_evening(self, goal: int, went_well: str, try_next: str) -> None:
        self._open.get().edits.note_evening(goal, self._now().date(), went_well.strip(), try_next.strip())

    def close_goal(self, goal: int, outcome: str) -> None:
        self._open.get().edits.close_micro_goal(goal, outcome.strip())

    # --- talks ---

    def add_talk(self, title: str, scene: str, planned: date | None) -> None:
        self._open.get().edits.add_talk(tidy(title), scene, planned)

    def plan_talk(self, talk: int, planned: date) -> None:
        self._open.get().edits.plan_talk(talk, planned)

    def talk_done(self, talk: int, note: str, nervous: int | None) -> None:
        edits = self._open.get().edits
        edits.talk_done(talk, self._now().date(), note.strip())
        if nervous is not None:
            edits.tell_nervousness("real", nervous, talk_id=talk)

    def forget_talk(self, talk: int) -> None:
        self._open.get().edits.forget_talk(talk)

    # --- rituals ---

    def add_ritual(self, kind: str, at_time: str, days: str) -> None:
        self._open.get().edits.set_ritual(kind, at_time, days, enabled=True)

    def enable_ritual(self, ritual: int, enabled: bool) -> None:
        self._open.get().edits.enable_ritual(ritual, enabled)

    def forget_ritual(self, ritual: int) -> None:
        self._open.get().edits.forget_ritual(ritual)

    def due_rituals(self) -> tuple[RitualCard, ...]:
        now, last = self._now(), self._last_look
        self._last_look = now
        if not self._open.is_open:
            return ()
        return tuple(_ritual(row) for row in due_rituals(self._open.get().queries.rituals(), last, now))

    def _now(self) -> datetime:
        return self._open.clock.today().astimezone()


def _goal(row: MicroGoalRow) -> MicroGoalCard:
    evenings = tuple(Evening(*lines) for lines in row.evenings)
    return MicroGoalCard(row.micro_goal_id, row.text, row.metric, row.starts_on, row.ends_on, row.outcome, evenings)


def _talk(row: TalkRow, today: date) -> TalkCard:
    days = (row.planned_on - today).days if row.planned_on is not None else None
    return TalkCard(row.talk_id, row.title, row.scene, row.planned_on, row.done_on, row.note, days)


def _ritual(row: RitualRow) -> RitualCard:
    return RitualCard(row.ritual_id, row.kind, row.at_time, row.days, row.enabled)
