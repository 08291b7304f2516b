"""The commonest slips of learners: found in every language, and correct sentences left alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.events import CorrectionGiven
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.slips import mend
from rehearsal_voice.partner.state import DirectorOptions, DirectorState, HeardTurn, Reply
from rehearsal_voice.scenes.library import load_scene, load_scenes
from rehearsal_voice.scenes.scene import Scene
from rehearsal_voice.tutoring.agreement import agreed

DATA = Path(__file__).resolve().parent.parent / "data"
SCENES = {
    "de": "restaurant-de",
    "en": "phone-call-en",
    "es": "hotel-es",
    "fr": "doctor-fr",
    "it": "pharmacy-it",
    "pt": "hotel-pt",
}
SLIP = "A table for four, but he don't eat meat."


def scene_of(name: str) -> Scene:
    return load_scene(assets_folder() / "scenes" / f"{name}.toml")


def rows(name: str, language: str) -> Iterator[dict[str, Any]]:
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["language"] == language:
            yield row


@pytest.mark.parametrize("language", sorted(SCENES))
def test_the_commonest_slips_are_found_and_correct_sentences_left_alone(language: str) -> None:
    slips = scene_of(SCENES[language]).slips
    with_source = [slip for slip in slips if slip.source]
    assert len(with_source) >= 15
    assert all(len(slip.recasts) == 2 and slip.prompts and slip.uptake for slip in with_source)
    wrong = list(rows("learner_slips.jsonl", language))
    found = [row for row in wrong if mend(slips, HeardTurn(row["text"]), DirectorState(""))]
    assert len(found) >= 0.8 * len(wrong)


def test_correct_sentences_are_left_alone_in_every_scene_of_their_language() -> None:
    told, blamed = 0, []
    for scene in load_scenes(assets_folder() / "scenes").values():
        if scene.kind == "language":
            for row in rows("learner_correct.jsonl", scene.language):
                told += 1
                if mend(scene.slips, HeardTurn(row["text"]), DirectorState("")):
                    blamed.append((scene.id, row["text"]))
    assert told > 1000
    assert len(blamed) <= 0.005 * told, blamed


def reply_to(heard: HeardTurn, **options: bool) -> Reply:
    director = Director(scene_of("phone-call-en"), UseMeaningModel(), 1, DirectorOptions(**options))  # type: ignore[arg-type]
    return director.reply(director.opening().state, heard)


def corrections(reply: Reply) -> list[CorrectionGiven]:
    return [fact for fact in reply.facts if isinstance(fact, CorrectionGiven)]


def test_in_strict_mode_nothing_is_said_and_all_is_kept_for_the_end() -> None:
    strict, plain = reply_to(HeardTurn(SLIP), strict=True), reply_to(HeardTurn(SLIP))
    assert [fact.step for fact in corrections(strict)] == ["later"]
    assert [fact.step for fact in corrections(plain)] == ["recast"]
    assert "doesn't" in plain.text
    assert "doesn't" not in strict.text


def test_where_hearing_is_weak_only_what_was_typed_is_mended() -> None:
    words = tuple(Word(word, 0.0, 0.1, 0.95) for word in SLIP.split())
    assert not corrections(reply_to(HeardTurn(SLIP, words), hears_weakly=True))
    assert corrections(reply_to(HeardTurn(SLIP, words)))
    assert corrections(reply_to(HeardTurn(SLIP), hears_weakly=True))


def test_a_slip_that_was_mended_at_once_is_not_mended_again_from_the_second_decoding() -> None:
    director = Director(scene_of("phone-call-en"), UseMeaningModel(), 1)
    first = director.reply(director.opening().state, HeardTurn(SLIP))
    second = director.reply(first.state, HeardTurn("At eight, please.", stable=agreed(SLIP, SLIP)))
    assert corrections(first)
    assert not corrections(second)


def test_words_of_only_one_decoding_are_marked() -> None:
    assert agreed("He don't eat meat.", "He doesn't eat meat") == "He _ eat meat"
    assert agreed("Yo soy hambre.", "yo soy hambre") == "Yo soy hambre"
    assert agreed("Ho andato.", "") == "_ _"
