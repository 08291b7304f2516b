"""What is kept: one SQLite file a profile, one writer thread, frozen rows out.

The face, for the engine and the window:

    profile = open_profile(folder, clock, codec=..., on_fault=...)   # StorageFault when it cannot; never half open
    session = profile.begin_session(scene="cafe-en", title="A coffee", language="en", arrival={"mood": "tired"})
    take = session.begin_take(scene="cafe-en", language="en", variant="expected", gear="playbook")
    take.number, take.take_id, session.session_id       # for TakeStarted and for looking things up later
    take.captured(frame); take.record(event); take.flush_soon(); take.durable_until(); take.wait_durable(sample, 2.0)
    take.close("finished")      # whole from here on; idempotent.  take.discard(): it could not begin, nothing stays
    session.end()
    profile.close_review(take.take_id)                   # its sound is gone now, but for what was kept by choice
    profile.close()

Turn rows are made by the writer itself from the events (`speech_end` + `transcript`, `reply_heard`), in one
transaction with the event and with all sound captured until then.

Reading, from any thread (`profile.queries`, rows in `store.records`):

    queries.sessions(limit=50, before=None) -> tuple[SessionRow, ...]      newest first
    queries.session(session_id) -> SessionRow | None
    queries.takes(session_id) -> tuple[TakeRow, ...]
    queries.take(take_id) -> TakeRow | None
    queries.events(take_id) -> tuple[Event, ...]
    queries.turns(take_id) -> tuple[TurnRow, ...]                          words included
    queries.sound(take_id, start_s, end_s) -> Sound | None                 samples float32 16 kHz, start_s; None: gone
    queries.search(text, limit=50) -> tuple[FoundRow, ...]                 all transcripts, newest first
    queries.dismissals(take_id), .own_lines(), .debrief(take_id), .micro_goals(), .memories(), ...

Changing (`profile.edits`; each call returns once it is on disk, a few milliseconds):

    edits.dismiss_moment(take_id, moment); edits.keep_line(...); edits.save_debrief(...); edits.remember(...); ...
    profile.trash.delete_session(session_id) -> int;  .undo(deletion)   # gone an hour later; profile.empty_trash(): now

After a crash:  profile.unfinished() -> tuple[UnfinishedRow, ...];  profile.recover(take_id) | .discard(take_id) |
.put_off(take_id) (at most seven days after it was recorded).

Faults: `ProfileInUse`, `NewerFile`, `WrongPassphrase`, `DamagedFile` (all StorageFault). While a take runs, a disk that
fails is told to `on_fault(StorageFault)`, on the writer's thread, and the recording goes on in a reserve file.

Many profiles, locks, export, import and backups: `store.profiles`, `store.exporting`, `store.importing`,
`store.backups`, `store.privacy`, `store.progress`. The file's form: docs/data-format.md.
"""

from rehearsal_voice.store.faults import (
    DamagedFile,
    DiskFull,
    NewerFile,
    ProfileInUse,
    ProfileLocked,
    WrongPassphrase,
)
from rehearsal_voice.store.opening import open_profile
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.queries import Queries
from rehearsal_voice.store.session import Session
from rehearsal_voice.store.take_journal import TakeJournal

__all__ = [
    "DamagedFile",
    "DiskFull",
    "NewerFile",
    "Profile",
    "ProfileInUse",
    "ProfileLocked",
    "Queries",
    "Session",
    "TakeJournal",
    "WrongPassphrase",
    "open_profile",
]
