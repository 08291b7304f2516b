"""Memory with consent: what a take offers to remember, what the person says to it, and what the next session knows."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.events import Heard
from rehearsal_voice.language.folding import fold
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import TakeRow
from rehearsal_voice.tutoring.remembering import Proposal, proposals

DECLINED = "declined_memories"
"""A setting of the profile: fingerprints of what was declined, so that it is not asked again and yet not kept."""

LONGEST_MOOD = 3
"""Words: a mood stands in the middle of a partner's sentence."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a new session may take up. mood: the last one. thread: what was open when the scene was last left."""

    mood: str = ""
    thread: str = ""


def proposed(profile: Profile, take: TakeRow) -> tuple[Proposal, ...]:
    """What this take offers, without what is remembered already or was declined."""
    said = [event.text for event in profile.queries.events(take.take_id) if isinstance(event, Heard)]
    session = profile.queries.session(take.session_id)
    mood = session.arrival.get("mood", "") if session is not None else ""
    kept = {(row.kind, fold(row.text)) for row in profile.queries.memories()}
    declined = _declined(profile)
    return tuple(
        one
        for one in proposals(said, take.language, mood)
        if (one.kind, fold(one.text)) not in kept and key_of(one) not in declined
    )


def offers(profile: Profile, take_id: int) -> bool:
    """Whether a take has anything to offer."""
    take = profile.queries.take(take_id)
    return take is not None and bool(proposed(profile, take))


def accept(profile: Profile, take: TakeRow, proposal: Proposal, text: str = "") -> None:
    """Remember it, in the person's wording where they changed it. Of names, pronouns and moods only the last counts.

    Raises InputFault for a wording without words.
    """
    wording = " ".join((text or proposal.text).split())
    if not wording:
        raise InputFault("There is nothing to remember in that.", "Write what should be remembered.")
    earlier = [row for row in profile.queries.memories() if row.kind == proposal.kind]
    if earlier and proposal.kind in ("name", "pronouns", "mood"):
        profile.edits.change_memory(earlier[-1].memory_id, wording)
    else:
        scene = take.scene if proposal.kind == "thread" else ""
        profile.edits.remember(proposal.kind, wording, scene=scene, source=f"you accepted it after “{take.scene}”")
    if wording != proposal.text:
        decline(profile, proposal)  # it is remembered in other words and must not be offered again


def offered(profile: Profile, take: TakeRow, key: str) -> Proposal:
    """The proposal of that key. Raises InputFault when it is not offered any more."""
    found = next((one for one in proposed(profile, take) if key_of(one) == key), None)
    if found is None:
        raise InputFault("This is not offered any more.", "`rehearsal-voice memory proposed` shows what is.")
    return found


def decline(profile: Profile, proposal: Proposal) -> None:
    """Never offer it again. Only a fingerprint is kept."""
    profile.edits.set_person_setting(DECLINED, sorted({*_declined(profile), key_of(proposal)}))


def remembered(profile: Profile, scene: str) -> Remembered:
    """What the person let be remembered and this scene may ask after.

    A thread is taken up once: at the first session behind the one it was left open in.
    """
    rows = profile.queries.memories(scene)
    moods = [row.text for row in rows if row.kind == "mood" and len(row.text.split()) <= LONGEST_MOOD]
    takes = profile.queries.takes_of_scene(scene, limit=1)
    threads = [
        row.text
        for row in rows
        if row.kind == "thread" and row.scene == scene and takes and row.changed_at >= takes[0].started_at
    ]
    return Remembered(moods[-1] if moods else "", threads[-1] if threads else "")


def _declined(profile: Profile) -> frozenset[str]:
    kept = profile.queries.person_settings().get(DECLINED, [])
    return frozenset(str(one) for one in kept) if isinstance(kept, list) else frozenset()


def key_of(proposal: Proposal) -> str:
    """A short name for it that does not tell what it says."""
    return hashlib.sha256(f"{proposal.kind}|{fold(proposal.text)}".encode()).hexdigest()[:16]
