"""Identifiers."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alliancehub.model.ids import derived_id, is_id, uuid7


@given(st.integers(0, 2**48 - 1), st.binary(min_size=10, max_size=10))
def test_a_new_id_is_a_uuid_7_that_tells_its_time(unix_ms, random):
    made = uuid7(unix_ms, random)
    assert is_id(made)
    parsed = uuid.UUID(made)
    assert (parsed.version, parsed.variant) == (7, uuid.RFC_4122)
    assert parsed.int >> 80 == unix_ms


def test_later_ids_sort_later():
    assert uuid7(1_000, b"\xff" * 10) < uuid7(1_001, b"\x00" * 10)


def test_all_74_random_bits_count():
    # 80 bits come in, and 6 of them give way to version and variant.
    made = {uuid7(0, (1 << bit).to_bytes(10, "big")) for bit in range(80)} - {uuid7(0, bytes(10))}
    assert len(made) == 74


def test_ids_need_enough_randomness():
    with pytest.raises(ValueError, match="10 random bytes"):
        uuid7(0, b"short")


def test_derived_ids_depend_on_every_part_and_on_where_it_ends():
    assert derived_id("a", "b") == derived_id("a", "b")
    assert len({derived_id("a", "b"), derived_id("b", "a"), derived_id("ab"), derived_id("a")}) == 4


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x" * 36,
        None,
        5,
        "6F1D3C52-6A0E-5D0B-9C36-8A3F0C1E7A11",
        "{6f1d3c52-6a0e-5d0b-9c36-8a3f}",
    ],
)
def test_only_the_canonical_form_is_an_id(text):
    assert not is_id(text)
