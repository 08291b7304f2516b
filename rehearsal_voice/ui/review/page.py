"""Review: what worked first, then numbers with what they rest on, then moments one can hear again."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLayout, QWidget

from rehearsal_voice.ui.dates import clock_time, day_and_time, long_day
from rehearsal_voice.ui.fields import wrapped
from rehearsal_voice.ui.mentor_card import MentorCard
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import Button, button, clear, column, foot, label, menu_button, paged, row
from rehearsal_voice.ui.review.asked import Asked
from rehearsal_voice.ui.review.debrief import DebriefCards
from rehearsal_voice.ui.review.exporting import Saving
from rehearsal_voice.ui.review.moments import Moments
from rehearsal_voice.ui.review.numbers import Numbers
from rehearsal_voice.ui.review.playback import Playback
from rehearsal_voice.ui.review.remembering import Offers
from rehearsal_voice.ui.scene_words import variant_word
from rehearsal_voice.ui.services import ReviewData, Reviewing, Start
from rehearsal_voice.ui.services.keeping import KeepingServices
from rehearsal_voice.ui.services.mentoring import MentorServices
from rehearsal_voice.ui.tab_order import reading_order
from rehearsal_voice.ui.timeline import Timeline
from rehearsal_voice.ui.tokens import SPACE, Palette

BEFORE_CLICK_S = 0.5
VOICE_PEAK = 0.1
"""Of full scale. Louder than this is somebody who spoke, whether or not a word of it was understood."""


class ReviewServices(Reviewing, Protocol):
    """A review, and the mentor beside it."""

    @property
    def mentor(self) -> MentorServices: ...

    @property
    def keeping(self) -> KeepingServices: ...


class Review(Page):
    """One take. Nothing in it is worked out here; it shows what it is given and hands on what is asked."""

    def __init__(self, desk: Desk, services: ReviewServices, palette: Palette) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._shown: tuple[str, int] = ("", 0)
        self._data: ReviewData | None = None
        asked = Asked(
            self._play,
            self._dismiss,
            self._keep_stretch,
            self._save_stretch,
            self._keep_line,
            self._reflect,
            self._retry,
            self._forget,
        )
        self._debrief = DebriefCards(asked)
        self._numbers = Numbers()
        self._moments = Moments(asked, palette)
        self.timeline = Timeline(palette)
        self.timeline.chosen.connect(self._play_on)
        self._playback = Playback(desk, services, self._follow)
        self._saving = Saving(self, desk, services)
        self._head = column(space=SPACE)
        self._body = column(space=2 * SPACE)
        self._first = column(space=2 * SPACE)
        self._legend = label(
            self.tr("Above: you. Below: your partner. ▾ a moment. Click anywhere to hear it."), "quiet"
        )
        inner = QWidget()
        heard = column(self.timeline, self._legend, space=SPACE)
        inner.setLayout(column(self._head, self._first, heard, self._body, None, space=2 * SPACE, margin=4 * SPACE))
        self._scroll = paged(inner)
        self._saving_ways = row()
        again = button(self.tr("Again, differently"), self._start_again, "primary")
        done = button(self.tr("Done"), self._done, tip=self.tr("Close the review; the sound of this take goes"))
        self._foot = foot(self._saving_ways, self._playback.stop_button, None, done, again)
        whole = column(self._scroll, self._foot, space=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def open(self, session: str, take: int) -> None:
        """Show that take; 0 for the last one of the session."""
        if (session, take) != self._shown:
            self._empty()
        self._shown = (session, take)
        self._scroll.verticalScrollBar().setValue(0)
        self._refresh()

    def _empty(self) -> None:
        """Nothing of another take is seen while this one is put together."""
        for part in (self._head, self._first, self._body):
            clear(part)
        self.timeline.hide()
        self._legend.hide()
        self._foot.hide()
        self._head.addWidget(label(self.tr("One moment …"), "quiet"))

    def _refresh(self) -> None:
        session, take = self._shown
        self._desk.ask(lambda: self._services.review(session, take), self.show_review)

    def left(self) -> None:
        self._playback.stop()

    def closing(self) -> None:
        self._playback.stop()

    def wear(self, palette: Palette) -> None:
        self.timeline.set_palette(palette)
        self._moments.wear(palette)

    # --- what is shown ---

    def show_review(self, data: ReviewData) -> None:
        self._data = data
        self._shown = (data.session, data.take)
        place = self._place_of_focus()
        for part in (self._head, self._first, self._body, self._saving_ways):
            clear(part)
        self._saving_ways.addWidget(self._more(data))
        self._foot.show()
        self.timeline.show_take(data)
        voice = data.sound.kept and max(data.sound.peaks, default=0.0) > VOICE_PEAK
        for heard in (self.timeline, self._legend):
            heard.setVisible(bool(data.turns) or voice)
        self._fill_head(data)
        spoke = any(turn.speaker == "person" for turn in data.turns)
        if not spoke:
            silent = self.tr("Nothing was said in this take. That is fine, too.")
            unheard = self.tr("No words were understood in this take. You can still hear it below.")
            self._head.addWidget(label(unheard if voice else silent, "heading"))
        if (leaving := self._debrief.leaving(data)) is not None:
            self._first.addWidget(leaving)
        for section in (
            self._debrief.goals(data),
            self._debrief.next_time(data),
            MentorCard(self._desk, self._services.mentor, data) if data.debrief is not None else None,
            self._numbers.card(data) if spoke else None,
            self._debrief.corrections(data),
            Offers(self._desk, self._services.keeping, data.session, data.take) if spoke else None,
            self._moments.moments(data),
            self._moments.said(data),
        ):
            if section is not None:
                self._body.addWidget(section)
        if place is not None:
            QTimer.singleShot(0, self, lambda: self._focus_again(place))  # once what is new can be seen

    def _place_of_focus(self) -> int | None:
        """Where in the page the keyboard is, None when it is elsewhere."""
        focused = self.window().focusWidget()
        stops = list(reading_order(self))
        return stops.index(focused) if focused in stops else None

    def _focus_again(self, place: int) -> None:
        """Whoever dismissed a moment by key is still there, not at the beginning of the window."""
        stops = list(reading_order(self))
        if stops:
            stops[min(place, len(stops) - 1)].setFocus()

    def _fill_head(self, data: ReviewData) -> None:
        self._head.addWidget(label(data.title, "title"))
        facts = [
            day_and_time(data.started),
            clock_time(data.seconds),
            self.tr("take {number}").format(number=data.take),
        ]
        if data.variant:
            facts.append(variant_word(data.variant))
        self._head.addWidget(label(" · ".join(facts), "quiet"))
        if data.sound.kept and data.turns:
            self._head.addLayout(self._sound_line(data))
        if len(data.takes) > 1 or data.heard_before:
            self._head.addWidget(self._takes_line(data))

    def _more(self, data: ReviewData) -> QWidget:
        menu = self._saving.menu(data)
        menu.addSeparator()
        menu.addAction(self.tr("Delete this take")).triggered.connect(self._delete)
        return menu_button(Button(), self.tr("Save or delete"), menu)

    def _sound_line(self, data: ReviewData) -> QLayout:
        """Until when it can be heard, and the choice to keep it."""
        until = day_and_time(data.sound.until) if data.sound.until is not None else ""
        words = self.tr("Its sound goes when you are done, or on {until}.").format(until=until)
        line = row(label(words, "quiet"), button(self.tr("Keep it for 30 days"), self._keep_take, "link"))
        line.setStretch(0, 1)
        return line

    def _takes_line(self, data: ReviewData) -> QWidget:
        """Wraps where there are more takes than fit beside each other."""
        chips = []
        for number in data.takes if len(data.takes) > 1 else ():
            words = self.tr("Take {number}").format(number=number)
            chip = button(words, lambda n=number: self.open(data.session, n), "chip")  # type: ignore[misc]
            chip.setCheckable(True)
            chip.setChecked(number == data.take)
            chips.append(chip)
        if len(data.takes) > 1:
            compare = self.tr("Takes side by side")
            chips.append(button(compare, lambda: self._desk.compare(data.session), "link"))
        if data.heard_before:
            tip = self.tr("Your longest line then, and your longest line now")
            chips.append(button(self.tr("Hear my first and my last take"), self._first_and_last, "link", tip=tip))
        return wrapped(*chips)

    # --- what is asked ---

    def _start_again(self) -> None:
        if self._data is not None:
            self._desk.arrive(Start(self._data.scene, "", self._data.session, take=self._data.takes[-1] + 1))

    def _retry(self, turn: int) -> None:
        """What if I had said something else there?"""
        data = self._data
        if data is not None:
            self._desk.begin(
                Start(
                    data.scene,
                    data.variant,
                    data.session,
                    take=data.takes[-1] + 1,
                    from_take=data.take,
                    from_turn=turn,
                )
            )

    def _play(self, start_s: float, end_s: float) -> None:
        self._playback.play(*self._shown, start_s, end_s)

    def _play_on(self, at_s: float) -> None:
        """From there to the end, unless it is stopped."""
        if self._data is not None:
            self._playback.play(*self._shown, max(0.0, at_s - BEFORE_CLICK_S), self._data.seconds)

    def _first_and_last(self) -> None:
        self._playback.play_first_and_last(*self._shown)

    def _follow(self, position: float | None) -> None:
        self.timeline.set_position(position)
        self._moments.show_position(position)

    def _save_stretch(self, start_s: float, end_s: float) -> None:
        if self._data is not None:
            self._saving.clip(self._data, start_s, end_s)

    def _dismiss(self, moment: str, dismissed: bool) -> None:
        session, take = self._shown
        self._desk.ask(lambda: self._services.dismiss(session, take, moment, dismissed), lambda _none: self._refresh())

    def _reflect(self, felt_good: str, will_try: str) -> None:
        session, take = self._shown
        self._desk.ask(lambda: self._services.reflect(session, take, felt_good, will_try))

    def _keep_take(self) -> None:
        session, take = self._shown
        self._desk.ask(lambda: self._services.keep_sound(session, take), self._kept)

    def _keep_stretch(self, start_s: float, end_s: float) -> None:
        session, take = self._shown
        self._desk.ask(lambda: self._services.keep_moment(session, take, start_s, end_s), self._kept)

    def _keep_line(self, turn: int, line: str) -> None:
        session, take = self._shown
        words = self.tr("It is in your phrasebook.")
        self._desk.ask(
            lambda: self._services.mentor.keep_line(session, take, turn, line), lambda _none: self._desk.say(words)
        )

    def _kept(self, until: datetime) -> None:
        self._desk.say(self.tr("Kept until {until}.").format(until=long_day(until.astimezone().date())))
        self._refresh()

    def _done(self) -> None:
        session, take = self._shown
        self._desk.ask(lambda: self._services.close_review(session, take))
        self._desk.go("home")

    def _forget(self, turn: int) -> None:
        session, take = self._shown

        def gone(deletion: int) -> None:
            self._refresh()
            self._desk.offer(
                self.tr("That line was deleted."),
                self.tr("Undo"),
                lambda: self._desk.ask(lambda: self._services.keeping.undo(deletion), lambda _none: self._refresh()),
            )

        self._desk.ask(lambda: self._services.keeping.delete_turn(session, take, turn), gone)

    def _delete(self) -> None:
        session, take = self._shown
        only = self._data is None or len(self._data.takes) < 2

        def bring_back() -> None:
            self._desk.ask(
                lambda: self._services.restore_take(session, take), lambda _none: self._desk.open_review(session, take)
            )

        def gone(_none: None) -> None:
            if only:
                self._desk.go("history")
            else:
                self.open(session, 0)
            words = self.tr("Take {number} was deleted.").format(number=take)
            self._desk.offer(words, self.tr("Undo"), bring_back)

        self._desk.ask(lambda: self._services.delete_take(session, take), gone)
