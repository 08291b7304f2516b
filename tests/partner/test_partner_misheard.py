"""Words that recognition bent are still understood where the scene expects them, and only there."""

from __future__ import annotations

import pytest

from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.language.mishearing import misheard_by
from rehearsal_voice.partner.listening import Listener
from rehearsal_voice.partner.misheard import Misheard
from rehearsal_voice.partner.state import DirectorState, HeardTurn
from rehearsal_voice.scenes.scene import Scene


def test_like_sounds_cost_little() -> None:
    assert misheard_by("latte", "latte") == 0.0
    assert misheard_by("lotty", "latte") < 0.2 < misheard_by("bagel", "latte")
    assert misheard_by("car", "card") < misheard_by("bus", "card")
    assert misheard_by("", "card") == 1.0


@pytest.mark.parametrize(
    ("scene", "beat", "heard", "meant"),
    [
        ("cafe-en", "drink", "I could do with a lot thing", "drink"),
        ("cafe-en", "pay", "my bank car please", "pay"),
        ("silence-drill", "phone", "tell him that's what it cast", "stands"),
    ],
)
def test_what_is_expected_is_found_by_its_sound(
    scenes: dict[str, Scene], meaning: UseMeaningModel, scene: str, beat: str, heard: str, meant: str
) -> None:
    understood = Listener(scenes[scene], meaning).understand(HeardTurn(heard), DirectorState(beat))
    assert meant in understood.names


@pytest.mark.parametrize("text", ["We met at the end of the road.", "My sister plays the trombone in a marching band."])
def test_what_only_sounds_a_little_alike_is_not_guessed(
    scenes: dict[str, Scene], meaning: UseMeaningModel, text: str
) -> None:
    understood = Listener(scenes["cafe-en"], meaning).understand(HeardTurn(text), DirectorState("drink"))
    assert "drink" not in understood.names


def test_a_long_clause_is_not_searched_for_what_it_may_sound_like(scenes: dict[str, Scene]) -> None:
    tale = "we went along the harbour for a lot thing that my cousin had wanted since last winter"
    misheard = Misheard(scenes["cafe-en"])
    assert misheard.details(["a lot thing please", tale], ("drink",)) == (("drink", "latte", "a lot thing please"),)
    assert misheard.details([tale], ("drink",)) == ()
