"""Voice, language, persona, slips and vocabulary of one session never turn up in another."""

from __future__ import annotations

from pathlib import Path

import pytest

from rehearsal_voice.app.tutoring import course_of, hears_weakly, learn_from
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.commands import Command
from rehearsal_voice.core.events import CorrectionGiven
from rehearsal_voice.core.ports import Delivery
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.prompt import messages
from rehearsal_voice.partner.state import DirectorOptions, HeardTurn
from rehearsal_voice.store import open_profile
from rehearsal_voice.testing.clock import ManualClock

ORDER = ("cafe-es", "performance-review", "bakery-de", "cafe-es")


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return Workshop(standard_paths(tmp_path), Settings(), ManualClock())


def test_each_session_speaks_with_its_own_voice_in_its_own_language(workshop: Workshop) -> None:
    voices = [workshop.voice(workshop.scene(name).language).synthesizer for name in ORDER]
    assert [voice.language for voice in voices] == ["es", "en", "de", "es"]
    assert voices[0] is voices[3]
    for voice in voices:
        assert list(voice.synthesize("Uno.", Delivery(tempo=0.8)))
    assert [voice.language for voice in voices] == ["es", "en", "de", "es"]


def test_a_persona_and_what_happened_to_it_end_with_the_session(workshop: Workshop) -> None:
    names = {name: workshop.scene(name).partner.name for name in ORDER}
    for seed, name in enumerate(ORDER):
        scene = workshop.scene(name)
        director = Director(scene, workshop.meaning(), 1, DirectorOptions())
        opening = director.opening()
        fresh = Director(workshop.scene(name), workshop.meaning(), 1, DirectorOptions()).opening()
        assert opening == fresh, seed
        harder = director.shift(opening.state, Command.HARDER)
        reply = director.reply(harder.state, HeardTurn("Yo soy hambre. I want a coffee. Ich will ein Brot."))
        prompt = messages(scene, reply.state, (("partner", opening.text),), 4000)
        told = " ".join([opening.text, harder.text, reply.text, *(message.content for message in prompt)])
        assert not [other for other in set(names.values()) - {names[name]} if f" {other} " in f" {told} "]


def test_words_and_slips_of_a_language_are_asked_in_no_other(workshop: Workshop, tmp_path: Path) -> None:
    clock = ManualClock()
    profile = open_profile(tmp_path / "mine", clock)
    try:
        slip = CorrectionGiven(turn=1, t=1.0, slip="estoy_hambre", form="tengo hambre", quote="soy hambre")
        learn_from(profile, "es", (slip,), clock.today())
        spanish = course_of(workshop.scene("cafe-es"), "en", profile)
        german = course_of(workshop.scene("bakery-de"), "en", profile)
        assert spanish is not None
        assert german is not None
        assert [one.answer for one in spanish.kept] == ["tengo hambre"]
        assert german.kept == ()
        assert course_of(workshop.scene("performance-review"), "en", profile) is None
    finally:
        profile.close()


def test_where_hearing_is_weak_depends_on_recogniser_and_language() -> None:
    assert hears_weakly(Settings(), "fr")
    assert not hears_weakly(Settings(), "es")
    assert not hears_weakly(Settings(recogniser="whisper-small"), "fr")
    assert hears_weakly(Settings(recogniser="whisper-tiny"), "de")
