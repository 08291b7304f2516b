"""Cells of a table that a spreadsheet may open."""

from __future__ import annotations

import pytest

from rehearsal_voice.core.spreadsheet import harmless


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"])
def test_no_text_becomes_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("cell", ["I asked for 10 = ten", "", -1.5, 3, None])
def test_other_text_and_numbers_stay_as_they_are(cell: object) -> None:
    assert harmless(cell) == cell
