"""The merge algebra: on values, never on clocks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alliancehub.model.field_spec import Policy
from alliancehub.model.merge import Merged, merge_field

scalars = st.integers(0, 3) | st.sampled_from(["", "a", "b"])
sets = st.lists(st.sampled_from("abcdef"), unique=True, max_size=5)
numbers = st.integers(-50, 50)
STRATEGIES = {Policy.SET: sets, Policy.COUNTER: numbers}


@st.composite
def cases(draw, count=3):
    policy = draw(st.sampled_from(Policy))
    value = STRATEGIES.get(policy, scalars)
    return policy, *(draw(value) for _ in range(count))


@given(cases())
def test_what_nobody_else_changed_becomes_mine(case):
    """Invariant 29."""
    policy, base, mine, _ = case
    assert merge_field(policy, base, mine, base) == Merged(mine)


@given(cases())
def test_what_i_did_not_change_stays_theirs(case):
    """Invariant 29."""
    policy, base, _, theirs = case
    assert merge_field(policy, base, base, theirs) == Merged(theirs)


@given(cases())
def test_the_same_edit_twice_is_one_edit(case):
    """Invariant 29."""
    policy, base, mine, _ = case
    if policy is not Policy.COUNTER:  # two who both add one have added two
        assert merge_field(policy, base, mine, mine) == Merged(mine)


@given(cases())
def test_a_merge_that_is_sent_again_changes_nothing(case):
    """Invariant 29."""
    policy, base, mine, theirs = case
    if policy is Policy.COUNTER:
        return  # a difference added twice counts twice: replay is stopped by the outbox number
    once = merge_field(policy, base, mine, theirs)
    again = merge_field(policy, base, mine, once.value)
    assert again.value == once.value


@given(cases())
def test_only_a_surfaced_field_conflicts_and_theirs_stands(case):
    policy, base, mine, theirs = case
    merged = merge_field(policy, base, mine, theirs)
    if merged.is_conflict:
        assert policy in {Policy.SURFACE, Policy.SERVER}
        assert merged.value == theirs
        assert len({str(base), str(mine), str(theirs)}) == 3


@given(sets, sets, sets)
def test_sets_keep_the_additions_and_removals_of_both(base, mine, theirs):
    merged = merge_field(Policy.SET, base, mine, theirs).value
    expected = (set(theirs) - (set(base) - set(mine))) | (set(mine) - set(base))
    if theirs in (base, mine):
        expected = set(mine)
    assert set(merged) == expected
    assert len(merged) == len(set(merged))


@given(sets, sets, sets)
def test_set_merges_commute_in_what_they_hold(base, mine, theirs):
    """Invariant 29."""
    one = merge_field(Policy.SET, base, mine, theirs).value
    other = merge_field(Policy.SET, base, theirs, mine).value
    assert set(one) == set(other)


@given(numbers, numbers, numbers)
def test_counters_add_both_differences(base, mine, theirs):
    merged = merge_field(Policy.COUNTER, base, mine, theirs).value
    assert merged == base + (mine - base) + (theirs - base)


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        (Policy.LAST, Merged("mine")),
        (Policy.SURFACE, Merged("theirs", is_conflict=True)),
        (Policy.SERVER, Merged("theirs", is_conflict=True)),
    ],
)
def test_two_edits_of_one_field_meet_as_its_policy_says(policy, expected):
    assert merge_field(policy, "base", "mine", "theirs") == expected
