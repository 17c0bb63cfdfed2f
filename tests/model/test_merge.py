"""The merge algebra: on values, never on clocks."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alliancehub.model.field_spec import Policy
from alliancehub.model.merge import (
    PARAGRAPHS_MAX,
    WORDS_MAX,
    Merged,
    merge_field,
    merge_group,
    merge_text,
)

scalars = st.integers(0, 3) | st.sampled_from(["", "a", "b"])
sets = st.lists(st.sampled_from("abcdef"), unique=True, max_size=5)
numbers = st.integers(-50, 50)
sentences = st.lists(st.sampled_from(["one", "two", "three", "four", "four"]), max_size=6)
texts = st.lists(sentences.map(" ".join), max_size=4).map("\n\n".join)
STRATEGIES = {
    Policy.SET: sets,
    Policy.COUNTER: numbers,
    Policy.MAX: numbers,
    Policy.MIN: numbers,
    Policy.TEXT3: texts,
}


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
        assert policy in {Policy.SURFACE, Policy.SERVER, Policy.TEXT3}
        assert merged.value == theirs
        assert len({str(base), str(mine), str(theirs)}) == 3


groups = st.fixed_dictionaries({"amount": st.integers(0, 2), "unit": st.sampled_from("ab")})
group_policies = st.sampled_from([Policy.SURFACE, Policy.LAST])


@given(group_policies, groups, groups, groups)
def test_what_moves_together_is_wholly_mine_or_wholly_theirs(policy, base, mine, theirs):
    """Invariant 29: a group never mixes a value of one with a value of the other."""
    merged = merge_group(policy, base, mine, theirs)
    assert merged.value in (mine, theirs)
    if merged.is_conflict:
        assert merged.value == theirs
        assert base not in (mine, theirs)
        assert mine != theirs
        assert policy is Policy.SURFACE


@given(group_policies, groups, groups, groups)
def test_the_algebra_of_fields_holds_for_groups(policy, base, mine, theirs):
    """Invariant 29."""
    assert merge_group(policy, base, mine, base) == Merged(mine)
    assert merge_group(policy, base, base, theirs) == Merged(theirs)
    assert merge_group(policy, base, mine, mine) == Merged(mine)
    once = merge_group(policy, base, mine, theirs)
    assert merge_group(policy, base, mine, once.value).value == once.value
    one, other = merge_group(policy, base, mine, theirs), merge_group(policy, base, theirs, mine)
    assert one.is_conflict == other.is_conflict, "who comes first decides what stands, not whether"


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


@given(texts, texts, texts)
def test_what_merges_of_texts_is_the_same_from_either_side(base, mine, theirs):
    assert merge_text(base, mine, theirs) == merge_text(base, theirs, mine)


@given(texts, texts, texts)
def test_a_merged_text_says_nothing_that_none_of_them_said(base, mine, theirs):
    merged = merge_text(base, mine, theirs)
    if merged is not None:
        for word in ("one", "two", "three", "four"):
            counts = [text.split().count(word) for text in (base, mine, theirs)]
            expected = counts[1] + counts[2] - counts[0]
            assert merged.split().count(word) in {expected, *counts[1:]}


@given(st.lists(st.integers(0, 9), min_size=2, max_size=6, unique=True), st.data())
def test_edits_of_different_paragraphs_are_both_kept_whole(numbers, data):
    before = [f"Paragraph {n} says this." for n in numbers]
    i, j = data.draw(st.permutations(range(len(before))))[:2]
    mine, theirs, both = ([*before] for _ in range(3))
    mine[i] = both[i] = "Mine is written anew."
    theirs[j] = both[j] = "Theirs is written anew, too."
    merged = merge_text(*("\n\n".join(one) for one in (before, mine, theirs)))
    assert merged == "\n\n".join(both)


TEXT = "The map shows the coast.\n\nIt was drawn in spring.\n\nWho finds a mistake writes to us."


@pytest.mark.parametrize(
    ("mine", "theirs", "merged"),
    [
        # words of one paragraph
        (
            ("the coast", "the long coast"),
            ("The map", "This map"),
            "This map shows the long coast.",
        ),
        (("spring", "May"), ("\n\nIt was", "\n\nThe chart was"), "The chart was drawn in May."),
        # one deletes a paragraph, the other writes in another
        (("It was drawn in spring.\n\n", ""), ("to us", "to Lea"), "coast.\n\nWho finds a mistake"),
        # the end
        (("writes to us.", "writes to us.\n\nThanks."), ("The map", "This map"), "us.\n\nThanks."),
        # both the same
        (("spring", "May"), ("spring", "May"), "in May."),
    ],
)
def test_texts_merge_where_two_wrote_in_different_places(mine, theirs, merged):
    result = merge_text(TEXT, TEXT.replace(*mine), TEXT.replace(*theirs))
    assert result is not None
    assert merged in result


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("spring", "May"), ("spring", "autumn")),  # the same word
        (("drawn in", "drawn near"), ("spring", "May")),  # words beside each other
        (("It was drawn in spring.\n\n", ""), ("spring", "May")),  # deleted, and written in
        (("to us.", "to us.\n\nMine."), ("to us.", "to us.\n\nTheirs.")),  # both at the end
        (("The map", "Hello.\n\nThe map"), ("The map", "Welcome.\n\nThe map")),
    ],
)
def test_texts_that_clash_are_left_to_a_person(mine, theirs):
    mine, theirs = TEXT.replace(*mine), TEXT.replace(*theirs)
    assert merge_text(TEXT, mine, theirs) is None
    assert merge_field(Policy.TEXT3, TEXT, mine, theirs) == Merged(theirs, is_conflict=True)


def test_the_longest_texts_that_are_compared_take_no_long_time():
    chance = random.Random(1)
    before = time.process_time()
    for words in (["a"], ["a", "b"], list("abcdefgh")):
        three = ["".join(f"{w} " for w in chance.choices(words, k=WORDS_MAX)) for _ in range(3)]
        merge_text(*three)
        blocks = ["\n\n".join(chance.choices(words, k=PARAGRAPHS_MAX)) for _ in range(3)]
        merge_text(*blocks)
    assert time.process_time() - before < 30
    longer = "a " * (WORDS_MAX + 1)
    assert merge_text(longer, f"b {longer}", f"{longer} c") is None


A, B, C = {"who": "a", "n": 1}, {"who": "b", "n": 1}, {"who": "c", "n": 1}
MORE = {"who": "b", "n": 2}


@pytest.mark.parametrize(
    ("mine", "theirs", "merged"),
    [
        ([A, MORE, C], [A, B], [A, MORE]),
        ([MORE, B, C], [A, B, MORE], [MORE, B, MORE]),
        ([A, B, C], [B, C], [B, C]),
        ([], [A, B, C], []),
        ([A, MORE, C], [A, C], None),
        ([A, B, C, MORE], [A, B, C, A], None),
    ],
)
def test_records_merge_as_long_as_different_ones_changed(mine, theirs, merged):
    found = merge_field(Policy.TEXT3, [A, B, C], mine, theirs)

    assert found.is_conflict == (merged is None)
    assert found.value == (theirs if merged is None else merged)


def test_merged_records_keep_the_order_that_both_left_of_their_columns():
    mine, theirs = [{"n": 1, "who": "a"}, C], [A, B, C]
    merged = merge_field(Policy.TEXT3, [A, B, C], mine, theirs)

    assert merged == ([A, C], False)


@pytest.mark.parametrize(
    ("mine", "theirs", "merged"),
    [
        ({"p": 2, "q": 1}, {"p": 1, "q": 1, "r": 1}, {"p": 2, "q": 1, "r": 1}),
        ({"q": 1}, {"p": 1, "q": 2}, {"q": 2}),
        ({"p": 2, "q": 1}, {"p": 2, "q": 3}, {"p": 2, "q": 3}),
        ({"p": 2, "q": 1}, {"p": 3, "q": 1}, None),
        ({"p": 1, "q": 1, "r": 1}, {"p": 1, "q": 1, "r": 2}, None),
    ],
)
def test_answers_merge_question_by_question(mine, theirs, merged):
    found = merge_field(Policy.TEXT3, {"p": 1, "q": 1}, mine, theirs)

    assert found.is_conflict == (merged is None)
    assert found.value == (theirs if merged is None else merged)
