"""The mentor for the window: `ui.services.mentoring.MentorServices` on top of the open profile."""

from __future__ import annotations

from dataclasses import replace

from rehearsal_voice.app import mentor_words
from rehearsal_voice.app.looking_up import session_of, take_of
from rehearsal_voice.app.mentor_model import MentorModel
from rehearsal_voice.app.open_profile import OpenProfile
from rehearsal_voice.app.own_words import tidy
from rehearsal_voice.app.playing import Replay
from rehearsal_voice.app.takes import comparison, talk_of
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.core.ports import Delivery
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import TakeRow
from rehearsal_voice.ui.services.mentoring import AdviceCard, Comparison, MoreCard, OpinionCard, ShownLine

UNHURRIED = Delivery(tempo=0.95)
"""A line that is to be said again is said a little slower than one talks."""


class Mentoring:
    """Implements ui.services.mentoring.MentorServices; threads and errors as described there."""

    def __init__(self, open_profile: OpenProfile, workshop: Workshop, replay: Replay) -> None:
        self._open = open_profile
        self._workshop = workshop
        self._replay = replay
        self._model = MentorModel(workshop)

    def compare(self, session: str) -> Comparison:
        return comparison(self._open.get(), self._workshop, session)

    def advice(self, session: str, take: int) -> AdviceCard:
        profile = self._open.get()
        told = mentor_words.advice(profile, self._workshop, take_of(profile, session, take))
        model = self._model.permitted()
        return replace(told, model=model.name if model is not None else "")

    def more(self, session: str, take: int) -> MoreCard:
        profile = self._open.get()
        return self._model.more(profile, take_of(profile, session, take))

    def second_opinion(self, session: str, take: int) -> OpinionCard:
        profile = self._open.get()
        return mentor_words.opinion(profile, self._workshop, take_of(profile, session, take))

    def show_me(self, session: str, take: int, goal: str) -> ShownLine | None:
        profile = self._open.get()
        return mentor_words.show_me(profile, self._workshop, take_of(profile, session, take), goal)

    def speak(self, line: str, language: str) -> None:
        chunks = list(self._workshop.mentor_voice(language).synthesize(line, UNHURRIED))
        self._replay.play_chunks(chunks)

    def keep_line(self, session: str, take: int, turn: int, line: str) -> None:
        profile = self._open.get()
        row = take_of(profile, session, take)
        keep_line(profile, row, turn, line)

    def nervous_now(self, session: str, take: int, value: int) -> None:
        profile = self._open.get()
        profile.edits.tell_nervousness("after", value, take_id=take_of(profile, session, take).take_id)

    def still_left(self, session: str, words: str) -> None:
        self._open.get().edits.note_session(session, " ".join(words.split()))

    def did_it(self, session: str, how: str, nervous: int | None) -> None:
        did_it(self._open.get(), session, how, nervous)


def keep_line(profile: Profile, take: TakeRow, turn: int, line: str) -> None:
    """Once: a line that is kept already stays as it is. Raises InputFault where there is none."""
    wanted = tidy(line)
    if all(row.text != wanted for row in profile.queries.own_lines(take.language)):
        profile.edits.keep_line(wanted, take.language, take.scene, take_id=take.take_id, turn=turn or None)


def did_it(profile: Profile, session_id: str, how: str, nervous: int | None) -> None:
    """The talk that this session rehearsed was done for real, today: how it went, and how nervous (0 to 10)."""
    session = session_of(profile, session_id)
    known = talk_of(profile, session.scene)
    open_talk = known if known is not None and known.done_on is None else None
    talk = open_talk.talk_id if open_talk is not None else profile.edits.add_talk(session.title, session.scene)
    profile.edits.talk_done(talk, profile.clock.today().astimezone().date(), how.strip())
    if nervous is not None:
        profile.edits.tell_nervousness("real", nervous, talk_id=talk)
