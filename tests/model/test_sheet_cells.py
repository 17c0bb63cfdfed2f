"""No cell that a member fills runs in somebody else's spreadsheet, and none loses a letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alliancehub.model.sheet_cells import as_typed, harmless

cells = st.text(alphabet="'=+-@\t\r\n\uff1d\uff20a1.,e ", max_size=12)


@given(cells)
def test_what_was_made_harmless_reads_as_it_was_typed(cell):
    assert as_typed(harmless(cell)) == cell


@given(cells)
def test_nothing_begins_like_a_formula_but_numbers(cell):
    safe = harmless(cell)
    assert safe[:1] not in set("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20") or any(
        sign.isdigit() for sign in safe
    )


@pytest.mark.parametrize(
    "cell", ["=1+1", "@SUM(A1)", "-2+3", "+cmd|' /C calc'!A0", "\uff1d1", "'=1"]
)
def test_formulas_get_a_quote(cell):
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["-5", "+3.25", "-1,5", "1e9", "plain", "", "it's"])
def test_numbers_and_words_stay_as_they_are(cell):
    assert harmless(cell) == cell
