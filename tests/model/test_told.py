import copy
import json
from typing import Any

import pytest

from alliancehub.model.errors import Refusal, invalid, not_found
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import problem_of
from alliancehub.model.told import (
    Told,
    Tongue,
    either,
    fields_told_again,
    is_tree,
    kept_by_field,
    label,
    lines,
    listed,
    noun,
    on_day,
    rendered,
    sentences,
    told,
    trees_of,
    with_tree,
)

GERMAN = {
    "{kind} {id} does not exist, or you may not see it.": "{kind} {id} gibt es nicht.",
    "{field} is needed.": "{field} wird gebraucht.",
    "Project": "Projekt",
    "Title": "Titel",
    "{n} rows of {name}": "{n} Zeilen von {name}",
}
TONGUE = Tongue(
    lambda text: GERMAN.get(text, text),
    lambda n: f"{n:,}".replace(",", "."),
    lambda day: ".".join(reversed(day.split("-"))),
    "<{}>".format,
    str,
)


def tree_of(text):
    assert isinstance(text, Told)
    return text.tree


def test_a_told_text_is_its_english():
    text = told("{n} rows of {name}", n=12400, name="Ada")

    assert text == "12,400 rows of Ada"
    assert isinstance(text, str)
    assert json.dumps(text) == '"12,400 rows of Ada"'


def test_it_is_said_in_another_language_with_numbers_and_names_as_they_belong_there():
    text = told("{n} rows of {name}", n=12400, name="Ada")

    assert rendered(text.tree, TONGUE) == "12.400 Zeilen von <Ada>"


def test_days_are_written_as_they_are_there_and_what_only_looks_like_one_is_not():
    text = told("{name} ends on {day}.", name="2026-01-01", day="2026-06-30")
    span = told("From {first} to {last}", first=on_day("2026-06-01"), last=on_day("2026-06-30"))

    assert text == "2026-01-01 ends on 2026-06-30."
    assert rendered(text.tree, TONGUE) == "<2026-01-01> ends on 30.06.2026."
    assert span == "From 2026-06-01 to 2026-06-30"
    assert rendered(span.tree, TONGUE) == "From 01.06.2026 to 30.06.2026"
    assert is_tree(span.tree)


def test_words_of_ours_among_the_parts_are_translated_and_what_members_wrote_is_not():
    text = told("{field} is needed.", field=label("Title"))
    content = told("{field} is needed.", field="Title")

    assert rendered(text.tree, TONGUE) == "Titel wird gebraucht."
    assert rendered(content.tree, TONGUE) == "<Title> wird gebraucht."


def test_what_a_member_wrote_is_no_template():
    text = told("{name} and {other}", name="{other} {0}", other="x")

    assert text == "{other} {0} and x"
    assert rendered(text.tree, TONGUE) == "<{other} {0}> and <x>"


def test_a_noun_is_small_within_an_english_sentence_only():
    text = told("New {kind}", kind=noun("Project"))

    assert text == "New project"
    assert rendered(text.tree, TONGUE) == "New Projekt"


def test_texts_can_follow_each_other():
    assert listed(["a", "b", "c"]) == "a, b, c"
    assert either([label("any member"), label("its owner")]) == "any member or its owner"
    assert sentences("One.", "", "Two.") == "One. Two."
    both = sentences(told("{n} left.", n=1), "Sync.")
    assert both == "1 left. Sync."
    assert isinstance(both, Told)


def test_a_refusal_knows_what_it_is_told_of():
    refusal = not_found("Project", "x")

    assert str(refusal) == (
        "Project 'x' does not exist, or you may not see it. "
        "It may have been deleted; sync and look again."
    )
    assert rendered(tree_of(refusal.text), TONGUE) == "Projekt <'x'> gibt es nicht."


def test_a_literal_refusal_is_a_template_by_itself():
    refusal = invalid("title", "Title", "Project")

    assert (tree_of(refusal.text), tree_of(refusal.remedy)) == ({"t": "Title"}, {"t": "Project"})


def test_the_problem_of_a_field_names_it_in_the_members_language():
    problem = problem_of(FieldSpec("line", "Title", is_required=True), "")

    assert problem == "Title is needed."
    assert rendered(tree_of(problem), TONGUE) == "Titel wird gebraucht."


def test_it_survives_being_kept_beside_its_text():
    text = told("{field} is needed.", field=label("Title"))
    kept = json.loads(json.dumps(trees_of(text=text, remedy="plain")))

    again = with_tree(str(text), kept, "text")

    assert again == text
    assert tree_of(again) == tree_of(text)
    assert "remedy" not in kept


def test_lines_and_several_fields_of_a_row_are_told_again_each_for_itself():
    text = lines([told("{field} is needed.", field=label("Title")), "{x} | as the site says it"])
    kept = kept_by_field(drift=text, trouble="plain", gone=told("It is."))
    row = {"drift": str(text), "trouble": "plain", "title": "T"}
    again = fields_told_again(row, kept)
    assert list(again) == ["drift"]
    assert tree_of(again["drift"]) == tree_of(text)
    marked = Tongue(lambda words: words.replace("needed", "nötig"), str, str, str, str)
    assert rendered(tree_of(text), marked) == "Title is nötig.\n{x} | as the site says it"
    assert lines([]) == ""


@pytest.mark.parametrize("kept", ["", "[]", "{", '{"of": []}', '{"of": {"drift": 1}}', "[" * 9_999])
def test_nonsense_in_place_of_the_trees_of_fields_leaves_their_texts_alone(kept):
    assert not any(
        isinstance(one, Told) for one in fields_told_again({"drift": "x"}, kept).values()
    )


def test_it_survives_being_copied():
    text = told("{n} rows of {name}", n=1, name="Ada")

    assert copy.deepcopy(Refusal("x", text)).text == text


@pytest.mark.parametrize(
    "tree",
    [
        None,
        [],
        "text",
        {},
        {"t": 1},
        {"t": "x" * 3_000},
        {"t": "x", "p": []},
        {"t": "x", "p": {"a": [1]}},
        {"t": "x", "p": {"a": {"t": 1}}},
    ],
)
def test_nonsense_in_place_of_a_tree_leaves_the_text_alone(tree):
    assert not is_tree(tree)
    again = with_tree("It is so.", {"text": tree}, "text")
    assert again == "It is so."
    assert not isinstance(again, Told)


def test_a_tree_without_end_is_none():
    tree: dict[str, Any] = {"t": "{a}"}
    for _ in range(200):
        tree = {"t": "{a}", "p": {"a": tree}}

    assert not is_tree(tree)
