"""Memory with consent: what a take offers to remember, what the person says to it, and what the next session knows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.events import Heard, TutorAnswered
from rehearsal_voice.language.folding import fold
from rehearsal_voice.partner.slots import SlotFinder
from rehearsal_voice.scenes.scene import Scene
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import MemoryRow, TakeRow
from rehearsal_voice.tutoring.remembering import Proposal, proposals, touches
from rehearsal_voice.tutoring.threads import behind_from, topic_of

DECLINED = "declined_memories"
"""A setting of the profile: fingerprints of what was declined, so that it is not asked again and yet not kept."""

FOLLOWING_UP = ("language", "free", "ritual", "story")
"""Kinds of scenes whose partner may know the person from the last time."""
LONGEST_MOOD = 3
"""Words: a mood stands in the middle of a partner's sentence."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a new session may take up. mood: the last one. thread: what they had before them when they last left this
    scene and have behind them now; topic: what one calls that. usual: what they chose here. name: what they are called.
    """

    mood: str = ""
    thread: str = ""
    topic: str = ""
    usual: str = ""
    name: str = ""


def proposed(profile: Profile, take: TakeRow, scene: Scene | None = None) -> tuple[Proposal, ...]:
    """What this take offers, without what is remembered already or was declined.

    scene: the take's, to know what its guests choose; without it that is not offered.
    """
    events = profile.queries.events(take.take_id)
    taught = {event.turn for event in events if isinstance(event, TutorAnswered)}
    said = [event.text for event in events if isinstance(event, Heard) and event.turn not in taught]
    session = profile.queries.session(take.session_id)
    mood = session.arrival.get("mood", "") if session is not None else ""
    kept = {(row.kind, fold(row.text)) for row in profile.queries.memories(take.scene)}
    declined = _declined(profile)
    return tuple(
        one
        for one in (*proposals(said, take.language, mood), *_chosen(said, scene))
        if (one.kind, fold(one.text)) not in kept and key_of(one) not in declined
    )


def _chosen(said: Sequence[str], scene: Scene | None) -> Iterator[Proposal]:
    """What they chose, in scenes that have regular guests; the last time they named it counts."""
    if scene is None or not scene.usual:
        return
    finder = SlotFinder({scene.usual: scene.slots[scene.usual]})
    found = [(value, text) for text in said for value in finder.find(text, ()).values()]
    if found:
        yield Proposal("preference", *found[-1])


def offers(profile: Profile, take_id: int, scene: Scene | None = None) -> bool:
    """Whether a take has anything to offer."""
    take = profile.queries.take(take_id)
    return take is not None and bool(proposed(profile, take, scene))


def accept(profile: Profile, take: TakeRow, proposal: Proposal, text: str = "") -> None:
    """Remember it, in the person's wording where they changed it. Of names, pronouns and moods only the last counts.

    What they chose and what they left open belong to the scene of the take; of what they chose the last counts, too.

    Raises InputFault for a wording without words.
    """
    wording = " ".join((text or proposal.text).split())
    if not wording:
        raise InputFault("There is nothing to remember in that.", "Write what should be remembered.")
    chosen = proposal.kind == "preference" and proposal.text != proposal.quote
    scene = take.scene if proposal.kind == "thread" or chosen else ""
    earlier = [row for row in profile.queries.memories() if row.kind == proposal.kind and row.scene == scene]
    if earlier and (chosen or proposal.kind in ("name", "pronouns", "mood")):
        profile.edits.change_memory(earlier[-1].memory_id, wording)
    else:
        profile.edits.remember(proposal.kind, wording, scene=scene, source=f"you accepted it after “{take.scene}”")
    if wording != proposal.text:
        decline(profile, proposal)  # it is remembered in other words and must not be offered again


def offered(profile: Profile, take: TakeRow, key: str, scene: Scene | None = None) -> Proposal:
    """The proposal of that key. Raises InputFault when it is not offered any more."""
    found = next((one for one in proposed(profile, take, scene) if key_of(one) == key), None)
    if found is None:
        raise InputFault("This is not offered any more.", "`rehearsal-voice memory proposed` shows what is.")
    return found


def decline(profile: Profile, proposal: Proposal) -> None:
    """Never offer it again. Only a fingerprint is kept."""
    profile.edits.set_person_setting(DECLINED, sorted({*_declined(profile), key_of(proposal)}))


def remembered(profile: Profile, scene: Scene, now: datetime) -> Remembered:
    """What the person let be remembered and this scene may take up; nothing in a hard talk, whose takes all begin anew.

    A thread is taken up once: at the first take of its scene in which it lies behind the person. What touches a
    boundary is left alone.
    """
    if scene.offered_as not in FOLLOWING_UP:
        return Remembered()
    rows = profile.queries.memories(scene.id)
    takes = profile.queries.takes_of_scene(scene.id, limit=1)
    boundaries = [row.text for row in rows if row.kind == "boundary"]
    texts = {kind: [row.text for row in rows if row.kind == kind] for kind in ("mood", "name", "preference")}
    moods = [text for text in texts["mood"] if len(text.split()) <= LONGEST_MOOD]
    usual = [text for text in texts["preference"] if scene.usual and text in scene.slots[scene.usual].values]
    threads = [row.text for row in rows if row.kind == "thread" and _due(row, scene, takes, now)]
    threads = [text for text in threads if not any(touches(text, boundary) for boundary in boundaries)]
    thread = threads[-1] if threads else ""
    return Remembered(
        moods[-1] if moods else "",
        thread,
        topic_of(thread, scene.language),
        usual[-1] if usual else "",
        texts["name"][-1] if texts["name"] and takes else "",
    )


def _due(row: MemoryRow, scene: Scene, takes: Sequence[TakeRow], now: datetime) -> bool:
    """Left open in this scene, over by now, and not asked after yet. takes: the newest of the scene."""
    if row.scene != scene.id or not takes:
        return False
    over = max(row.changed_at, behind_from(row.text, scene.language, row.made_at))
    return takes[0].started_at <= over <= now


def _declined(profile: Profile) -> frozenset[str]:
    kept = profile.queries.person_settings().get(DECLINED, [])
    return frozenset(str(one) for one in kept) if isinstance(kept, list) else frozenset()


def key_of(proposal: Proposal) -> str:
    """A short name for it that does not tell what it says."""
    return hashlib.sha256(f"{proposal.kind}|{fold(proposal.text)}".encode()).hexdigest()[:16]
