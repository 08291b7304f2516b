"""Settings that go with the person: voices, languages, pace, cues. The rest is the machine's."""

from __future__ import annotations

from pydantic import ValidationError

from rehearsal_voice.config.settings import Settings
from rehearsal_voice.store.profile import Profile

SETTING = "settings"
"""In the profile's own settings: name → value, as in the machine's file."""
THE_PERSONS = (
    "language",
    "native_language",
    "country",
    "voices",
    "preset",
    "minutes",
    "captions",
    "caption_scale",
    "cues",
    "cue_kinds",
    "cues_in_hard_talks",
    "arrival",
    "push_to_talk",
)


def settings_of(profile: Profile, machine: Settings) -> Settings:
    """The machine's settings as this person has them; the machine's alone where theirs cannot be read."""
    kept = profile.queries.person_settings().get(SETTING, {})
    own = {name: value for name, value in kept.items() if name in THE_PERSONS} if isinstance(kept, dict) else {}
    try:
        return Settings.model_validate({**machine.model_dump(), **own})
    except ValidationError:
        return machine


def keep_settings(profile: Profile, settings: Settings) -> None:
    """What of these is the person's is kept with them."""
    plain = settings.model_dump(mode="json")
    profile.edits.set_person_setting(SETTING, {name: plain[name] for name in THE_PERSONS})
