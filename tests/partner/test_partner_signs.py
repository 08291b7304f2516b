"""Signs: word families, gaps and alternatives, and rules over what is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.language.signs import SignRule, Signs
from rehearsal_voice.partner.plain_words import PLAIN_WORDS
from rehearsal_voice.scenes.danger_signs import load_signs

SIGNS = Signs({"pills": ["pill*", "*tabletten"], "gathered": ["put .. aside", "saved|hoarded"], "doctor": ["doctor"]})
RULES = [SignRule("self", frozenset({"pills", "gathered"}), frozenset({"doctor"}))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I put my blue pills aside.", {"pills", "gathered"}),
        ("I put every single one of these aside.", set()),
        ("Die Schlaftabletten, hoarded.", {"pills", "gathered"}),
        ("My pillow.", {"pills"}),
        ("L'doctor", {"doctor"}),
    ],
)
def test_words_are_found_in_all_their_forms(text: str, found: set[str]) -> None:
    assert SIGNS.signs_in(text) == found


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("I saved them. The pills, I mean.", ["self"]),
        ("I saved them. It rained. The pills are blue.", []),
        ("The doctor put the pills aside.", []),
    ],
)
def test_what_belongs_together_stands_in_one_sentence_or_the_next(text: str, kinds: list[str]) -> None:
    assert list(SIGNS.kinds_in(text, RULES)) == kinds


def test_every_language_knows_every_sign() -> None:
    signs = load_signs(assets_folder() / "danger" / "signs", sorted(PLAIN_WORDS))
    assert sorted(signs.signs) == sorted(PLAIN_WORDS)


def test_a_sign_that_is_missing_is_named_with_its_file(tmp_path: Path) -> None:
    (tmp_path / "rules.toml").write_text('always_without = []\n[[rules]]\nkind = "self"\nall = ["pills"]\n', "utf-8")
    (tmp_path / "en.toml").write_text('tablets = ["pill*"]\n', "utf-8")
    with pytest.raises(InputFault, match=r"en\.toml.*'pills' is missing"):
        load_signs(tmp_path, ["en"])
