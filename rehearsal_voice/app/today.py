"""What home opens with: the last takes, favourites, the talk ahead, this week's goal, and one thing to do now."""

from __future__ import annotations

from rehearsal_voice.app.cards import session_card
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import TalkRow
from rehearsal_voice.store.rhythm import current_micro_goal, talks_ahead
from rehearsal_voice.ui import services as face

FAVOURITES = "favourite_scenes"
"""In the profile's own settings: a list of scene ids."""
LAST = 3
FIRST_SCENE = "cafe-en"


def today_of(profile: Profile) -> face.Today:
    """As it is at this moment."""
    queries, day = profile.queries, profile.clock.today().date()
    last = queries.sessions(LAST)
    ahead = talks_ahead(queries.talks(), day)
    goal = current_micro_goal(queries.micro_goals(), day)
    return face.Today(
        tuple(session_card(row) for row in last),
        favourites(profile),
        _talk(*ahead[0]) if ahead else None,
        goal.text if goal is not None else "",
        _suggestion(profile),
    )


def favourites(profile: Profile) -> frozenset[str]:
    """Ids of the scenes the person has marked."""
    kept = profile.queries.person_settings().get(FAVOURITES, [])
    return frozenset(str(name) for name in kept) if isinstance(kept, list) else frozenset()


def set_favourite(profile: Profile, scene: str, favourite: bool) -> None:
    """Mark the scene of that id, or take the mark away."""
    wanted = favourites(profile) | {scene} if favourite else favourites(profile) - {scene}
    profile.edits.set_person_setting(FAVOURITES, sorted(wanted))


def _talk(row: TalkRow, days: int) -> face.TalkAhead:
    return face.TalkAhead(row.title, row.scene, days)


def _suggestion(profile: Profile) -> face.Suggestion | None:
    """What the person wrote they would try, where they rehearsed it; on the first day the shortest scene."""
    for session in profile.queries.sessions(LAST):
        for take in reversed(profile.queries.takes(session.session_id)):
            reflection = profile.queries.reflection(take.take_id)
            if reflection is not None and reflection.will_try:
                return face.Suggestion("try", session.scene, reflection.will_try)
    if not profile.queries.sessions(1):
        return face.Suggestion("first", FIRST_SCENE)
    return None
