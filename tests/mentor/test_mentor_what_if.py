"""What if I had said…: how a take was played is kept, and what it takes to lead the director to one of its turns."""

from __future__ import annotations

from rehearsal_voice.core.events import Heard, TakeStarted, from_json, to_json
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.replaying import directed_as, direction, state_before
from rehearsal_voice.partner.state import DirectorOptions
from rehearsal_voice.scenes.scene import Scene
from rehearsal_voice.testing.mind import HashedMeaningModel

LINES = ("A large latte, please.", "With oat milk.", "To go, and by card.", "Thank you, goodbye.")


def test_how_a_take_is_played_is_kept_whole() -> None:
    options = DirectorOptions(
        variant="surprise", tone="crisp", resistance=2, native_language="es", rules=("Be brief.",)
    )
    started = TakeStarted(
        turn=0, t=0.0, session="s", take=1, scene="cafe-en", language="en", variant="surprise", gear="playbook",
        direction=direction(11, options),
    )  # fmt: skip
    kept = from_json(to_json(started))
    assert isinstance(kept, TakeStarted)
    assert directed_as(kept) == (11, options)


def test_a_take_of_an_older_version_is_followed_by_its_words(scenes: dict[str, Scene]) -> None:
    director = Director(scenes["cafe-en"], HashedMeaningModel(), 3)
    heard = [Heard(turn=at, t=float(at), text=text, language="en", confidence=0.9) for at, text in enumerate(LINES, 1)]
    rebuilt = state_before(director, heard, 3)
    assert not rebuilt.exact
    assert rebuilt.state.turn == 2
    assert dict(rebuilt.state.slots)
