"""The states of a take and of a profile's door, as the window is told of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.events import CorrectionGiven, Cue, Notice, PartialHeard, TutorAnswered
from rehearsal_voice.engine.conversation import Telemetry
from rehearsal_voice.partner.safety import plain_words
from rehearsal_voice.scenes.helplines import load_helplines
from rehearsal_voice.ui.rehearse import Rehearse
from rehearsal_voice.ui.services.profiles import Door, ProfileCard

COUNTRIES = {"en": "GB", "es": "ES"}
CUES = {"en": "slower", "es": "despacio"}
LOUD_DB = -22.0
READINGS = 12
"""So often is the level told: the shape follows it softly."""


def rehearse_states(view: Rehearse) -> Iterator[tuple[str, Callable[[], object]]]:
    """Name, and what the engine tells the view for it."""

    def speaking_to_it() -> None:
        view.show_state("hearing")
        view.happened(PartialHeard(turn=4, t=20.0, text="Could I have it with"))
        for _reading in range(READINGS):
            view.show_telemetry(Telemetry(LOUD_DB, "hearing", 76.0))

    def lost() -> None:
        view.show_state("faulted")
        view.happened(
            Notice(
                turn=4,
                t=20.0,
                code="device",
                message="The microphone “Headset” does not answer.",
                next_step="Plug it in again, or choose another.",
            )
        )

    def echoing() -> None:
        message = "Your microphone hears the loudspeaker too well, so the partner cannot be interrupted by voice."
        step = "Headphones solve it. Until then, wait for the partner, or press the key that stops it."
        view.happened(Notice(turn=4, t=20.0, code="echo", message=message, next_step=step))

    yield "opening", lambda: view.show_state("idle")
    yield "hearing", speaking_to_it
    yield "thinking", lambda: view.show_state("thinking")
    yield "speaking", lambda: view.show_state("speaking")
    yield "holding", lambda: view.show_state("holding")
    yield "paused", lambda: view.show_state("paused")
    yield "device-lost", lost
    yield "echo", echoing
    yield "cue", lambda: view.happened(Cue(turn=4, t=20.0, word=CUES[view._settings.native_language], about="rush"))
    yield (
        "correction",
        lambda: view.happened(CorrectionGiven(turn=4, t=20.0, slip="x", form="a large one, please", quote="one large")),
    )
    yield (
        "quiz",
        lambda: view.happened(
            TutorAnswered(turn=4, t=20.0, about="quiz", asked="x", verdict="right", prompt="the bill, please")
        ),
    )

    def end_plainly() -> None:
        view.happened(Notice(turn=4, t=20.0, code="safety", message=_plain_words(view)))
        view.show_state("debrief")
        view.stay_with_plain_words()

    yield "plain-words", end_plainly
    yield "over", lambda: view.show_state("debrief")


def _plain_words(view: Rehearse) -> str:
    """What the program itself says when somebody may be in danger."""
    language = view._settings.native_language
    helplines = load_helplines(assets_folder() / "helplines.toml")
    return plain_words("self", language, helplines, COUNTRIES[language]).text


def door_states() -> Iterator[tuple[str, Door]]:
    """Name and how it stands with the profile."""
    mine = ProfileCard("default", "Sam", locked=True, bytes=26_000_000, present=True)
    plain = ProfileCard("default", "Sam", locked=False, bytes=26_000_000, present=True)
    yield "locked", Door(mine, "locked")
    yield (
        "in-use",
        Door(
            plain,
            "in use",
            "This profile is being used by another program.",
            "Close it there and try again.",
            "neighbour",
        ),
    )
    yield (
        "damaged",
        Door(
            plain,
            "damaged",
            "The file profile.db is damaged.",
            "Restore the newest backup; the damaged file is kept aside.",
        ),
    )
