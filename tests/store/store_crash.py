"""Rehearsals that are killed, over and over, each in a process of its own. Run as a program by the crash tests.

A run: fork; the child rehearses and reports through a pipe what it was told is safe; at the n-th SQL statement of the
store's writer it kills itself with SIGKILL (a trace callback sits on every statement, so that each point before,
inside and after every commit is met as n grows). Then, where asked, its log is torn as a power loss would. A second
child opens what is left and says what it found. Results are printed one JSON line a run.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import numpy as np
from store_scene import LINES, Calendar, exchange, feed, rehearse, sound_at

from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.store import Profile, conversion, open_profile
from rehearsal_voice.store import opening as opening_module
from rehearsal_voice.store.database import Connection, check, connect
from rehearsal_voice.store.profile import DATABASE_FILE
from rehearsal_voice.store.profiles import Profiles

RATE = 16_000
LATER = timedelta(days=30)
PASSPHRASE = "a kettle on the third shelf"


class Killer:
    """Counts the statements of every writing connection and ends the process at the chosen one."""

    def __init__(self, at: int) -> None:
        self._left = at
        self.steps = 0

    def watch(self, connection: Connection) -> None:
        connection.set_trace_callback(self._count)

    def _count(self, _statement: str) -> None:
        self.step()

    def step(self) -> None:
        """One step nearer to the end."""
        self.steps += 1
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def rehearse_until_killed(
    folder: Path, key: bytes | None, kill_at: int, report: Callable[[dict[str, object]], None]
) -> None:
    """Everything that writes, in an order a person might do it."""
    killer = Killer(kill_at)

    def watched(file: Path, key: bytes | None, **options: object) -> Connection:
        connection = connect(file, key, **options)  # type: ignore[arg-type]
        if not options.get("reading"):
            killer.watch(connection)
        return connection

    opening_module.connect = watched  # type: ignore[attr-defined]
    calendar = Calendar()
    profile = open_profile(folder, calendar, key=key)
    profile.settle()
    whole_take(profile, report)
    cut_take(profile, report)
    report({"steps": killer.steps})
    os.kill(os.getpid(), signal.SIGKILL)


def whole_take(profile: Profile, report: Callable[[dict[str, object]], None]) -> None:
    session = profile.begin_session("performance-review", "whole", "en")
    take = session.begin_take("performance-review", "en", "expected")
    for place, line in enumerate(LINES):
        feed(take, 2.0 * place, 2.0 * place + 2.0)
        for event in exchange(place + 1, *line):
            take.record(event)
        if take.wait_durable(2 * (place + 1) * RATE, 5.0):
            report({"take": 1, "sound": take.durable_until(), "turns": place + 1})
    profile.lighten()
    report({"lightened": True})
    take.close("finished")
    report({"take": 1, "closed": True})
    profile.settle()
    keep_until = profile.clock.today() + LATER
    profile.sound.keep_moment(take.take_id, 2.0, 4.0, keep_until)
    report({"kept": 2})
    profile.close_review(take.take_id)
    profile.settle()
    report({"reviewed": True})
    profile.trash.delete_turn(take.take_id, 3)
    report({"deleted": True})
    profile.empty_trash()
    report({"emptied": True})


def cut_take(profile: Profile, report: Callable[[dict[str, object]], None]) -> None:
    take = profile.begin_session("cafe-en", "cut", "en").begin_take("cafe-en", "en", "expected")
    for place in range(len(LINES)):
        feed(take, 2.0 * place, 2.0 * place + 2.0)
        for event in exchange(place + 1, *LINES[place]):
            take.record(event)
        if take.wait_durable(2 * (place + 1) * RATE, 5.0):
            report({"take": 2, "sound": take.durable_until(), "turns": place + 1})


def lock_until_killed(folder: Path, kill_at: int, report: Callable[[dict[str, object]], None]) -> None:
    """A profile with one take is locked; the process ends at the chosen step of that, or after it."""
    profiles = Profiles(folder, Calendar())
    profile = profiles.open(profiles.default().profile_id)
    rehearse(profile.begin_session("cafe-en", "before the lock", "en").begin_take("cafe-en", "en", "x"), LINES)
    profile.close()
    steps = Killer(kill_at)
    for module, name in (
        (conversion, "write_card"),
        (conversion, "wipe"),
        (conversion, "check"),
        (Path, "replace"),
        (Path, "unlink"),
    ):
        _count_calls(module, name, steps)
    report({"begun": True})
    profiles.set_passphrase("default", PASSPHRASE)
    report({"locked": True})
    os.kill(os.getpid(), signal.SIGKILL)


def _count_calls(owner: object, name: str, steps: Killer) -> None:
    inner = getattr(owner, name)

    def counted(*values: object, **options: object) -> object:
        steps.step()
        return inner(*values, **options)

    setattr(owner, name, counted)


def look_at_lock(folder: Path, told: list[dict[str, object]]) -> list[str]:
    """Whatever the step: the profile opens, with the passphrase or without one, and holds its take."""
    profiles = Profiles(folder, Calendar())
    locked = profiles.info("default").locked
    profile = profiles.open("default", PASSPHRASE if locked else None)
    wrong = [] if len(profile.unfinished()) == 1 else ["the take has gone"]
    for row in profile.unfinished():
        profile.recover(row.take_id)
    if len(profile.queries.search("salary")) != 1:
        wrong.append("its words have gone")
    profile.close()
    if {"locked": True} in told and not locked:
        wrong.append("the lock was told and is not there")
    if locked and any(b"salary" in file.read_bytes() for file in folder.rglob("*") if file.is_file()):
        wrong.append("words of the locked profile are readable")
    return wrong


def look(folder: Path, key: bytes | None, told: list[dict[str, object]], synced: bool) -> list[str]:
    """What is wrong with what is left; empty when all is well. synced: what was told to be safe must be there."""
    wrong: list[str] = []
    profile = open_profile(folder, Calendar(), key=key)
    file = folder / DATABASE_FILE
    connection = connect(file, key, reading=True)
    check(connection, file, encrypted=key is not None)
    said: dict[str, object] = {}
    sound: dict[int, int] = {}
    turns: dict[int, int] = {}
    for entry in told:
        said |= entry
        if "sound" in entry:
            take = int(str(entry["take"]))
            sound[take], turns[take] = int(str(entry["sound"])), int(str(entry["turns"]))
    states = dict(connection.execute("SELECT id, state FROM takes").fetchall())
    for take_id, state in states.items():
        wrong += _look_at_take(profile, take_id, bool(said.get("reviewed")) or state == "complete")
    if synced:
        wrong += _look_for_promises(profile, connection, said, sound, turns, states)
    for row in profile.unfinished():
        profile.recover(row.take_id)
    if any(
        take.state == "running"
        for session in profile.queries.sessions()
        for take in profile.queries.takes(session.session_id)
    ):
        wrong.append("a half take is shown as whole")
    connection.close()
    profile.close()
    return wrong


def _look_at_take(profile: Profile, take_id: int, sound_may_be_gone: bool) -> list[str]:
    """Invariants that hold at any point whatever was lost: no words without sound, no event without its turn."""
    wrong = []
    heard = {event.turn: event for event in profile.queries.events(take_id) if event.kind == "transcript"}
    for turn in profile.queries.turns(take_id):
        if turn.speaker == "person" and turn.turn not in heard:
            wrong.append(f"turn {turn.turn} of take {take_id} has lost its event")
        if turn.speaker == "person" and not sound_may_be_gone:
            wrong += _look_at_sound(profile, take_id, turn.start_s, turn.end_s)
    return wrong


def _look_at_sound(profile: Profile, take_id: int, start_s: float, end_s: float) -> list[str]:
    sound = profile.queries.sound(take_id, start_s, end_s)
    if sound is None or len(sound.samples) < round((end_s - start_s) * RATE):
        return [f"words of take {take_id} at {start_s} s were committed without their sound"]
    expected = np.rint(sound_at(round(start_s * RATE), len(sound.samples)) * 32_767)
    same = np.array_equal(np.rint(sound.samples * 32_767), expected)
    return [] if same else [f"the sound of take {take_id} at {start_s} s is not what was captured"]


def _look_for_promises(
    profile: Profile,
    connection: Connection,
    said: dict[str, object],
    sound: dict[int, int],
    turns: dict[int, int],
    states: dict[int, str],
) -> list[str]:
    wrong = []
    for take_id, until in sound.items():
        if states.get(take_id) == "running":
            wrong += _look_at_sound(profile, take_id, 0.0, until / RATE)
    emptied = bool(said.get("deleted"))
    for take_id, count in turns.items():
        there = {turn.turn for turn in profile.queries.turns(take_id) if turn.speaker == "person"}
        # The turn in flight may be safe already: it was committed with its sound.
        missing = set(range(1, count)) - there - ({3} if emptied else set())
        if missing:
            wrong.append(f"take {take_id} has lost turns {sorted(missing)}")
    if said.get("closed") and states.get(1) != "complete":
        wrong.append("a closed take is not whole")
    if (
        said.get("kept")
        and connection.execute("SELECT count(*) FROM sound_stretches WHERE kept_until > ''").fetchone()[0] == 0
    ):
        wrong.append("kept sound has gone")
    if said.get("reviewed") and connection.execute("SELECT count(*) FROM sound_blocks WHERE take_id = 1").fetchone()[0]:
        wrong.append("sound came back after its review")
    if said.get("emptied") and profile.queries.search("percent") and 2 not in states:
        wrong.append("a deleted turn came back")
    return wrong


def tear(folder: Path, chance: random.Random, from_byte: int) -> None:
    """Power loss: from a random byte on the log holds what the disk had not written yet: nothing, noise or old data."""
    log = folder / "profile.db-wal"
    if not log.exists() or log.stat().st_size <= from_byte:
        return
    data = bytearray(log.read_bytes())
    cut = chance.randrange(from_byte, len(data))
    manner = chance.choice(("cut", "noise", "zeros", "flip"))
    if manner == "cut":
        del data[cut:]
    elif manner == "noise":
        data[cut:] = chance.randbytes(len(data) - cut)
    elif manner == "zeros":
        data[cut:] = bytes(len(data) - cut)
    else:
        data[cut] ^= 1 << chance.randrange(8)
    log.write_bytes(data)
    (folder / "profile.db-shm").unlink(missing_ok=True)


def _in_child(work: Callable[[int], None]) -> list[dict[str, object]]:
    """Run `work` in a forked process; what it wrote into its pipe, line by line, also when it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            work(writing)
        except StorageFault as fault:
            os.write(writing, (json.dumps({"fault": fault.message}) + "\n").encode())
        except BaseException as error:  # noqa: BLE001  the report is what the test reads
            os.write(writing, (json.dumps({"error": repr(error)}) + "\n").encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        lines = pipe.read().decode().splitlines()
    os.waitpid(child, 0)
    return [json.loads(line) for line in lines]


def run(kill_at: int, seed: int, key: bytes | None, torn: str) -> dict[str, object]:
    """One rehearsal, its death and what is left. torn: '' not at all, 'tail' beyond what was synced, 'anywhere'."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "profile"
        log = folder / "profile.db-wal"

        def rehearse(pipe: int) -> None:
            def report(entry: dict[str, object]) -> None:
                size = log.stat().st_size if log.exists() else 0
                os.write(pipe, (json.dumps({**entry, "log": size}) + "\n").encode())

            rehearse_until_killed(folder, key, kill_at, report)

        told = _in_child(rehearse)
        if torn:
            safe = int(str(told[-1].get("log", 0))) if told and torn == "tail" else 0
            tear(folder, chance, safe)
        again = shutil.copytree(folder, Path(home) / "copy") if folder.exists() else folder

        def inspect(pipe: int) -> None:
            wrong = look(again, key, told, torn != "anywhere")
            os.write(pipe, (json.dumps({"wrong": wrong}) + "\n").encode())

        found = _in_child(inspect)
    return {
        "kill_at": kill_at,
        "seed": seed,
        "locked": key is not None,
        "torn": torn,
        "told": len(told),
        "found": found,
    }


def steps_of_a_rehearsal() -> int:
    """How many statements the writer makes when nobody kills it; a few more or less, as batches fall."""
    with tempfile.TemporaryDirectory() as home:
        told = _in_child(
            lambda pipe: rehearse_until_killed(Path(home) / "p", None, 1 << 40, lambda entry: _write_line(pipe, entry))
        )
    return int(str(told[-1]["steps"]))


def run_lock(kill_at: int) -> dict[str, object]:
    """One locking that ends at a step, and what is left."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)

        def lock(pipe: int) -> None:
            lock_until_killed(folder, kill_at, lambda entry: _write_line(pipe, entry))

        told = _in_child(lock)
        found = _in_child(lambda pipe: _write_line(pipe, {"wrong": look_at_lock(folder, told)}))
    return {"kill_at": kill_at, "told": told, "found": found}


def _write_line(pipe: int, entry: dict[str, object]) -> None:
    os.write(pipe, (json.dumps(entry) + "\n").encode())


def main() -> None:
    """store_crash.py RUNS SEED: that many runs, spread over all statements, a third torn, every fourth locked.

    store_crash.py lock FIRST LAST: lockings that end at each of these steps.
    """
    if sys.argv[1] == "lock":
        for kill_at in range(int(sys.argv[2]), int(sys.argv[3]) + 1):
            print(json.dumps(run_lock(kill_at)), flush=True)  # noqa: T201
        return
    runs, seed = int(sys.argv[1]), int(sys.argv[2])
    chance = random.Random(seed)
    last = steps_of_a_rehearsal()
    for number in range(runs):
        kill_at = 1 + number * last // runs + chance.randrange(max(1, last // runs))
        key = bytes(range(32)) if number % 4 == 3 else None
        torn = ("", "tail", "anywhere")[number % 3]
        print(json.dumps(run(kill_at, seed + number, key, torn)), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
