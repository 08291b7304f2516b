"""Numbers over weeks for the window: `ui.services.progress.ProgressServices` on top of the open profile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from rehearsal_voice.app.ease import choose_ease, ease_now
from rehearsal_voice.app.open_profile import OpenProfile
from rehearsal_voice.scenes.collection import SceneCollection
from rehearsal_voice.store.progress import WeekPoint, by_week, trend
from rehearsal_voice.store.records import NervousnessRow
from rehearsal_voice.ui.services.progress import (
    MOST_ANSWERS,
    Change,
    ChartCard,
    EaseCard,
    NervesCard,
    NervousPoint,
    ProgressChoices,
    WeekValue,
)


class ProgressDesk:
    """Implements ui.services.progress.ProgressServices; threads and errors as described there."""

    def __init__(
        self, open_profile: OpenProfile, scenes: Callable[[], SceneCollection], native_language: Callable[[], str]
    ) -> None:
        self._open = open_profile
        self._scenes = scenes
        self._native_language = native_language

    def choices(self) -> ProgressChoices:
        profile = self._open.get()
        known = self._scenes().heads()
        scenes = profile.queries.rehearsed_scenes()
        titled = [(scene, known[scene].title if scene in known else scene) for scene in scenes]
        return ProgressChoices(
            profile.progress.metrics(),
            profile.queries.rehearsed_languages(),
            tuple(sorted(titled, key=lambda pair: pair[1])),
        )

    def chart(self, metric: str, language: str, scene: str, weeks: int) -> ChartCard:
        progress, today = self._open.get().progress, self._open.clock.today()
        points = progress.series(
            metric,
            language=language or None,
            scene=scene or None,
            since=today - timedelta(weeks=weeks) if weeks else None,
        )
        # The comparison looks eight weeks back, however little of it is drawn.
        recent = progress.series(
            metric, language=language or None, scene=scene or None, since=today - timedelta(weeks=8)
        )
        found = trend(recent, today.date())
        change = Change(found.before.mean, found.after.mean, found.certain) if found is not None else None
        return ChartCard(metric, tuple(_week(point) for point in by_week(points)), change)

    def nerves(self) -> tuple[NervesCard, ...]:
        queries = self._open.get().queries
        titles = {talk.talk_id: talk.title for talk in queries.talks()}
        return tuple(
            NervesCard(
                row.talk_id,
                titles[row.talk_id] if row.talk_id is not None else "",
                row.first,
                row.answers,
                tuple(_point(answer) for answer in row.last),
            )
            for row in queries.nervousness_by_talk(MOST_ANSWERS)
        )

    def ease(self) -> tuple[EaseCard, ...]:
        profile, native = self._open.get(), self._native_language()
        learnt = [language for language in profile.queries.rehearsed_languages() if language != native]
        standing = [(language, ease_now(profile, language)) for language in learnt]
        return tuple(
            EaseCard(language, found.band, found.takes, found.own is not None)
            for language, found in standing
            if found is not None
        )

    def choose_ease(self, language: str, band: int | None) -> None:
        choose_ease(self._open.get(), language, band)


def _week(point: WeekPoint) -> WeekValue:
    return WeekValue(point.week, point.mean, point.low, point.high, point.takes, point.speech_s)


def _point(row: NervousnessRow) -> NervousPoint:
    return NervousPoint(row.moment, row.value, row.told_at, row.rung)
