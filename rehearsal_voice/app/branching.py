"""What if I had said…: an earlier take taken up again at one of its turns, everything before it as it was."""

from __future__ import annotations

from dataclasses import dataclass

from rehearsal_voice.app.looking_up import stored_take
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.events import Event, Heard, Speaker, TakeStarted
from rehearsal_voice.engine.floor import Beginning
from rehearsal_voice.mentor.exchange import exchange_of
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.replaying import Rebuilt, directed_as, state_before
from rehearsal_voice.partner.state import DirectorState
from rehearsal_voice.scenes.scene import Scene
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import TakeRow

History = tuple[tuple[Speaker, str], ...]


@dataclass(frozen=True, slots=True)
class BranchPoint:
    """A turn of the person's in a stored take; the new take goes another way from there."""

    take_id: int
    turn: int


@dataclass(frozen=True, slots=True)
class Branch:
    """Everything the new take takes over. line: what the person said there the first time.

    exact: the partner stands exactly where it stood; False where the take does not tell enough, or its scene has
    changed.
    """

    trunk: TakeRow
    director: Director
    beginning: Beginning
    line: str
    exact: bool


def branch_at(workshop: Workshop, profile: Profile, point: BranchPoint) -> Branch:
    """Raises InputFault when the take is gone or the person said nothing in that turn."""
    trunk = stored_take(profile, point.take_id)
    events = profile.queries.events(trunk.take_id)
    said = {event.turn: event.text for event in events if isinstance(event, Heard) and event.text}
    if point.turn not in said:
        known = ", ".join(str(turn) for turn in sorted(said)) or "none"
        raise InputFault(f"You said nothing in turn {point.turn} of that take.", f"You spoke in: {known}.")
    scene = workshop.scene(trunk.scene)
    director = _director(workshop, scene, trunk, events)
    rebuilt, history = _led_to(profile, director, trunk, events, point.turn)
    beginning = Beginning(point.turn - 1, rebuilt.state, _without_last_line(history))
    return Branch(trunk, director, beginning, said[point.turn], rebuilt.exact)


def _director(workshop: Workshop, scene: Scene, take: TakeRow, events: tuple[Event, ...]) -> Director:
    started = next((event for event in events if isinstance(event, TakeStarted)), None)
    if started is None:
        raise InputFault(f"Take {take.number} does not tell how it was played.", "Begin a new take instead.")
    seed, options = directed_as(started)
    return Director(scene, workshop.meaning(), seed, options)


def _led_to(
    profile: Profile, director: Director, take: TakeRow, events: tuple[Event, ...], turn: int
) -> tuple[Rebuilt, History]:
    """The director led along a take, and along the one it branched from before that."""
    first: DirectorState | None = None
    before: History = ()
    whole = take.branched_turn is None
    trunk = profile.queries.take(take.branched_from) if take.branched_from is not None else None
    if trunk is not None and take.branched_turn is not None:
        begun, before = _led_to(profile, director, trunk, profile.queries.events(trunk.take_id), take.branched_turn)
        first, whole, before = begun.state, begun.exact, _without_last_line(before)
    rebuilt = state_before(director, events, turn, first)
    said = exchange_of(events, take.language).said
    history = (*before, *((one.speaker, one.text) for one in said if one.turn < turn))
    return Rebuilt(rebuilt.state, rebuilt.exact and whole), history


def _without_last_line(history: History) -> History:
    """The partner's last line is said again in the new take."""
    return history[:-1] if history and history[-1][0] == "partner" else history
