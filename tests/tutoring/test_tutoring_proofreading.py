"""A model's corrections: what code believes of an answer."""

from __future__ import annotations

import pytest

from rehearsal_voice.tutoring.proofreading import Mended, believed


@pytest.mark.parametrize(
    ("answer", "line", "language", "mended"),
    [
        ("dos café => dos cafés", "Quiero dos café, por favor.", "es", Mended("dos café", "dos cafés")),
        ("“He like” -> “He likes”\n", "Well, he like tea.", "en", Mended("he like", "He likes")),
        ("ich habe → habe ich", "Gestern ich habe Kuchen gekauft.", "de", Mended("ich habe", "habe ich")),
        ("fine", "Quiero dos café.", "es", None),
        ("tres café => tres cafés", "Quiero dos café.", "es", None),
        ("Quiero dos café => Me gustaría tomar dos cafés", "Quiero dos café.", "es", None),
        ("dos café => dos cafés, porque es plural\nQuiero => Quisiera", "Quiero dos café.", "es", None),
        ("Creo que dos café => dos cafés => bien", "Quiero dos café.", "es", None),
        ("esta => está", "La sopa esta fría.", "es", None),
        ("eh un => un", "Pues eh un café.", "es", None),
        ("un un => un", "Un un café.", "es", None),
        ("café solo => Café, solo", "Un café solo.", "es", None),
        ("", "Quiero dos café.", "es", None),
    ],
)
def test_only_a_small_change_of_words_that_were_said_is_believed(
    answer: str, line: str, language: str, mended: Mended | None
) -> None:
    assert believed(answer, line, language) == mended
