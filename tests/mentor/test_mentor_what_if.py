"""What if I had said…: how a take was played is kept, and what it takes to lead the director to one of its turns."""

from __future__ import annotations

from rehearsal_voice.core.events import Answered, Heard, TakeStarted, from_json, to_json
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.replaying import directed_as, direction, state_before
from rehearsal_voice.partner.state import DirectorOptions, Energy, HeardTurn
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


def test_how_the_person_sounded_is_led_along_too(scenes: dict[str, Scene]) -> None:
    director = Director(scenes["cafe-en"], HashedMeaningModel(), 3)
    energy = Energy(rate=1.5, loudness_db=4.0)
    heard = HeardTurn(LINES[0], (), "en", 0.9, energy=energy)
    then = director.reply(director.opening().state, heard)
    told = [
        Answered(turn=0, t=0.0, place=0, after=-1, to="opening"),
        Heard(turn=1, t=1.0, text=LINES[0], language="en", confidence=0.9),
        Answered(
            turn=1, t=2.0, place=1, after=0, to="words", turns=(1,),
            said={"language": "en", "confidence": 0.9, "energy": energy},
        ),
    ]  # fmt: skip
    rebuilt = state_before(director, [from_json(to_json(event)) for event in told], 2)
    assert rebuilt.exact and rebuilt.state == then.state
