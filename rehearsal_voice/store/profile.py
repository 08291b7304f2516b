"""A profile that is open: everything a person keeps, behind one door."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import InputFault, StorageFault
from rehearsal_voice.core.events import Event
from rehearsal_voice.core.ids import new_id
from rehearsal_voice.language.syllables import count_syllables
from rehearsal_voice.pacing.report import SyllableCounter
from rehearsal_voice.store import backups, reserve, retention, takes
from rehearsal_voice.store.conversion import REVIEWS_FOLDER
from rehearsal_voice.store.database import Connection, connect, settle
from rehearsal_voice.store.edits import Edits
from rehearsal_voice.store.exporting import export_profile
from rehearsal_voice.store.frames import frames_of
from rehearsal_voice.store.instance import InstanceLock
from rehearsal_voice.store.keeper import Keeper
from rehearsal_voice.store.kept import Kept
from rehearsal_voice.store.measuring import ALGORITHM, pacing_measures
from rehearsal_voice.store.pcm import SoundCodec
from rehearsal_voice.store.progress import BATCH, Progress
from rehearsal_voice.store.queries import Queries
from rehearsal_voice.store.reading import Reader, Snapshot
from rehearsal_voice.store.records import UnfinishedRow
from rehearsal_voice.store.session import Session
from rehearsal_voice.store.sheet import TakeSheet
from rehearsal_voice.store.take_journal import Endings, TakeJournal
from rehearsal_voice.store.times import written
from rehearsal_voice.store.trash import Trash
from rehearsal_voice.store.writer import Writer

DATABASE_FILE = "profile.db"


@dataclass(frozen=True, slots=True)
class Hands:
    """What an open profile works with: one writer, one reader, one housekeeper, the lock that keeps others out."""

    lock: InstanceLock
    writer: Writer
    reader: Reader


class Profile:
    """Made by `open_profile`. queries: reading. edits: changing. sound: keeping. trash: deleting, with undo.

    progress: numbers over weeks. kept: what was worked out of all that, in memory.
    """

    def __init__(
        self,
        folder: Path,
        key: bytes | None,
        clock: Clock,
        hands: Hands,
        codec: SoundCodec | None,
        syllables: SyllableCounter = count_syllables,
    ) -> None:
        self.folder = folder
        self.clock = clock
        self.encrypted = key is not None
        self.queries = Queries(hands.reader, codec)
        self.edits = Edits(hands.writer, clock)
        self.sound = retention.SoundKeeper(hands.reader, hands.writer, codec)
        self.trash = Trash(hands.reader, hands.writer, clock)
        self.progress = Progress(hands.reader, self.queries, hands.writer)
        self.backups = backups.Backups(folder, key, clock)
        self.kept = Kept()
        self._key = key
        self._hands = hands
        self._measure = partial(pacing_measures, syllables=syllables)
        self._running: set[int] = set()
        self._keeper: Keeper | None = None

    # --- rehearsing ---

    def begin_session(
        self,
        scene: str,
        title: str,
        language: str,
        arrival: Mapping[str, str] | None = None,
        talk_id: int | None = None,
    ) -> Session:
        """A visit. arrival: mood, pace, detail, wish, as far as told. talk_id: the talk it prepares."""
        now = self.clock.today()
        session = takes.NewSession(new_id(now), scene, title, language, arrival or {}, talk_id)
        self._hands.writer.submit(lambda connection: takes.insert_session(connection, session, now)).result()
        return Session(session.session_id, self._begin_take, self._end_session)

    def resume_session(self, session_id: str) -> Session:
        """Another take in an earlier session. Raises InputFault when there is none of that name."""
        if not self._hands.reader.row("SELECT 1 FROM sessions WHERE id = ? AND deletion IS NULL", (session_id,)):
            raise InputFault(f"There is no session {session_id}.")
        return Session(session_id, self._begin_take, self._end_session)

    def close_review(self, take_id: int) -> None:
        """The person has seen it: its sound goes now, but for what is kept by choice. The pages follow in a moment."""
        now = written(self.clock.today())

        def close(connection: Connection) -> None:
            connection.execute("UPDATE takes SET review_closed_at = ? WHERE id = ?", (now, take_id))
            retention.forget_sound(connection, take_id)

        self._hands.writer.submit(close).result()
        self.later(self._settle)

    # --- after a crash ---

    def unfinished(self) -> tuple[UnfinishedRow, ...]:
        """Takes that a crash cut short, for "Recover, Discard or Later?"."""
        return tuple(row for row in takes.unfinished_takes(self._hands.reader) if row.take_id not in self._running)

    def recover(self, take_id: int, late: Sequence[Event] = ()) -> None:
        """Show the take, marked as recovered; its sound can be heard for a day.

        late: what was recognised only now, as `speech_end` and `transcript`, in the order it was said.
        """
        self._require_unfinished(take_id)
        now = self.clock.today()

        def finish(connection: Connection) -> None:
            takes.add_late_events(connection, take_id, late)
            takes.finish_take(connection, take_id, "recovered", "crash", now)

        self._hands.writer.submit(finish).result()
        self.later(lambda: self._put_by(take_id))

    def discard(self, take_id: int) -> None:
        """Nothing of it stays."""
        self._require_unfinished(take_id)
        self._hands.writer.submit(lambda c: takes.discard_take(c, take_id)).result()
        self.later(self._settle)

    def put_off(self, take_id: int) -> None:
        """Ask again at the next start, seven days at most from the recording; after that only its words are kept."""
        self._require_unfinished(take_id)
        sql = "UPDATE takes SET put_off = 1 WHERE id = ?"
        self._hands.writer.submit(lambda connection: connection.execute(sql, (take_id,))).result()

    # --- the house ---

    @property
    def reviews_folder(self) -> Path:
        """Where pages for a browser go, so that they are deleted with what they show. Write none if `encrypted`."""
        return self.folder / REVIEWS_FOLDER

    @property
    def busy(self) -> bool:
        """Whether a take is running."""
        return bool(self._running)

    @property
    def commit_seconds(self) -> tuple[float, ...]:
        """How long the last commits took, for the doctor and the benchmark."""
        return tuple(self._hands.writer.commit_seconds)

    def later(self, chore: Callable[[], None]) -> None:
        """Let the housekeeping thread do it; it ends before the profile closes."""
        if self._keeper is not None:
            self._keeper.later(chore)

    def tidy(self) -> None:
        """What is due: sound that has had its day, deletions that have become final, a backup. Off the conversation."""
        now = self.clock.today()
        running = frozenset(self._running)
        forgotten = self._hands.writer.submit(lambda c: retention.forget_due_sound(c, now, running)).result()
        final = self.trash.finish_due()
        if final:
            self._forget_in_copies()
        elif not self.busy:
            self.backups.make_if_due()
        if forgotten or final:
            self._settle()
        self._measure_some()

    def lighten(self) -> None:
        """Bring what is in the log into the file, beside the writer and without stopping it.

        The writer itself never does this in a commit: it would wait for the disk several times over (`database`).
        """
        connection = connect(self.folder / DATABASE_FILE, self._key)
        try:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        finally:
            connection.close()

    def export(self, target: Path, progress: Callable[[str], None] | None = None) -> Path:
        """Everything in one zip that anyone can read, also from a locked profile: ask before. Raises InputFault,
        StorageFault; then there is no file."""
        snapshot = Snapshot(self.folder / DATABASE_FILE, self._key)
        try:
            return export_profile(snapshot, target, progress)
        finally:
            snapshot.close()

    def empty_trash(self) -> None:
        """What was deleted is gone now, from the file and its backups, and cannot be had back."""
        self.trash.finish_all()
        self.kept.clear()
        self._forget_in_copies()
        self._settle()

    def settle(self, timeout_s: float = 30.0) -> bool:
        """Wait until the housekeeping has caught up."""
        return self._keeper is None or self._keeper.settle(timeout_s)

    def close(self) -> None:
        """Everything is on disk and nobody holds the file any more. May be called twice."""
        if self._keeper is not None:
            self._keeper.close()
            self._keeper = None
        self._hands.reader.close()
        self._hands.writer.close()
        self._hands.lock.release()
        self.kept.clear()
        self._key = None

    def start_keeping(self, on_fault: Callable[[StorageFault], None]) -> None:
        """Start the housekeeping thread with what is due at every start."""
        self._keeper = Keeper(self.folder.name, self.tidy, self._lighten_if_busy, on_fault)
        self._keeper.later(self.tidy)

    # --- inside ---

    def _begin_take(self, take: takes.NewTake) -> TakeJournal:
        now = self.clock.today()
        take_id, number = self._hands.writer.submit(lambda c: takes.insert_take(c, take, now)).result()
        self._running.add(take_id)
        key = self._key
        self.later(lambda: reserve.take_room(self.folder, key))
        sheet = TakeSheet(take_id, take.language)
        endings = Endings(lambda reason: self._finish(take_id, reason), lambda: self._drop(take_id))
        return TakeJournal(self._hands.writer, sheet, take.session_id, number, endings)

    def _finish(self, take_id: int, reason: str) -> None:
        now = self.clock.today()
        try:
            self._hands.writer.leave_reserve().result()
            self._hands.writer.submit(lambda c: takes.finish_take(c, take_id, "complete", reason, now)).result()
        finally:
            self._running.discard(take_id)
        self.later(lambda: self._put_by(take_id))

    def _drop(self, take_id: int) -> None:
        self._hands.writer.submit(lambda c: takes.discard_take(c, take_id)).result()
        self._running.discard(take_id)
        self.later(self._settle)

    def _end_session(self, session_id: str) -> None:
        now = written(self.clock.today())
        sql = "UPDATE sessions SET ended_at = ? WHERE id = ?"
        self._hands.writer.submit(lambda connection: connection.execute(sql, (now, session_id))).result()

    def _require_unfinished(self, take_id: int) -> None:
        if not any(row.take_id == take_id for row in self.unfinished()):
            raise InputFault(f"Take {take_id} does not wait to be recovered.")

    def _put_by(self, take_id: int) -> None:
        """Its sound becomes small, and what will be left of it is made while it is there."""
        frames = frames_of(self.queries, take_id)
        if frames is not None:
            self.edits.save_features(take_id, frames)
        self.sound.compress(take_id)
        self._settle()
        self._measure_some()

    def _measure_some(self) -> None:
        """Numbers for the charts, a few takes at a time, as long as there are any and nobody is speaking."""
        more = not self.busy and self.progress.rebuild(ALGORITHM, self._measure, BATCH) == BATCH
        if more and self._keeper is not None:
            self._keeper.in_between(self._measure_some)

    def _lighten_if_busy(self) -> None:
        if self.busy:
            self.lighten()

    def _forget_in_copies(self) -> None:
        """They hold what was deleted; a fresh one takes their place. So do pages, which can be written again."""
        self._settle()
        for page in self.reviews_folder.glob("*"):
            page.unlink(missing_ok=True)
        self.backups.replace_all()

    def _settle(self) -> None:
        if not self._hands.writer.submit(settle, in_transaction=False).result():
            self.later(self._settle)
