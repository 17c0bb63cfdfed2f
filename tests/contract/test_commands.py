"""What holds for every command, also for one that is added tomorrow."""

import json
import re
from typing import Any

import pytest

from alliancehub.engine.plain import from_plain, to_plain
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.command import Command, command_spec
from alliancehub.model.commands import COMMANDS
from alliancehub.model.errors import Refusal
from alliancehub.model.field_types import problem_of
from alliancehub.model.kind import default_of, fields_of
from alliancehub.model.kind_spec import CommandSpec
from alliancehub.model.roles import GUEST, SYSTEM, Actor
from alliancehub.model.work import Work
from tests.contract.test_kinds import sample_of
from tests.model.alliance import Rows, row_id

CATALOGUE = Catalogue()
BY_COMMAND = pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
OWN_ARGS = {
    "kind": "dataset",
    "values": {"title": "T"},
    "base": {"title": ""},
    "version": 1,
    "entries": [],
    "file_count": 2,
    "total_bytes": 3,
}


def args_of(command: type[Command]) -> dict[str, Any]:
    """Return arguments of the right types that name rows which do not exist."""
    marked = {one.name: sample_of(one) for one in fields_of(command)}
    rest = {
        name: OWN_ARGS.get(name, "" if name == "person" else row_id(name))
        for name in command.model_fields
        if name not in marked
    }
    if command.target == "version":  # the version of a dataset, and no number
        rest["version"] = row_id("version")
    return marked | rest


def work_for(actor, *, is_judge):
    return Work(
        Rows(),
        CATALOGUE.kinds,
        actor,
        now="2026-06-01T12:00:00Z",
        cause=row_id("cause"),
        is_judge=is_judge,
        scopes=frozenset({"public"}) if is_judge else None,
    )


def refusal_of(command, args, work):
    """Give a command, and return why it was refused, or None."""
    try:
        given = CATALOGUE.read_command(command.name, args)
        given.check(work)
        given.apply(work)
    except Refusal as refusal:
        return refusal
    return None


def test_names_are_unique():
    assert len(CATALOGUE.commands) == len(COMMANDS)


@BY_COMMAND
def test_its_declaration_is_whole(command):
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", command.name)
    assert command.__module__.endswith(f".{command.name}")
    assert "".join(part.capitalize() for part in command.name.split("_")) == command.__name__
    assert command.title[0].isupper()
    assert not command.title.endswith(".")
    for words in (command.help, command.done):
        assert not words or words.endswith(".")
    assert command.__doc__
    assert command.check.__doc__
    assert command.apply.__doc__
    assert command.model_config["extra"] == "forbid"


@BY_COMMAND
def test_what_it_asks_for_and_acts_on_are_its_arguments(command):
    marked = {one.name for one in fields_of(command)}
    assert set(command.asks) <= marked
    assert (command.on is None) == (command.target == "")
    assert not command.target or command.target in command.model_fields
    if command_spec(command).on == "*":
        assert "kind" in command.model_fields


@BY_COMMAND
def test_its_description_travels_to_the_window(command):
    spec = command_spec(command)
    assert from_plain(CommandSpec, json.loads(json.dumps(to_plain(spec)))) == spec


@BY_COMMAND
def test_a_default_is_the_same_for_the_class_and_for_the_form_and_fits(command):
    for one in fields_of(command):
        assert command.model_fields[one.name].get_default() == default_of(one)
        if not one.is_required:
            assert problem_of(one, default_of(one)) == ""


@BY_COMMAND
def test_it_survives_its_own_reading(command):
    args = args_of(command)
    read = CATALOGUE.read_command(command.name, args)
    assert CATALOGUE.read_command(command.name, read.model_dump()) == read
    with pytest.raises(Refusal, match="takes no 'surprise'"):
        CATALOGUE.read_command(command.name, {**args, "surprise": 1})


@BY_COMMAND
@pytest.mark.parametrize("is_judge", [True, False])
def test_neither_a_guest_nor_a_suspended_member_gives_it(command, is_judge):
    for actor in (GUEST, Actor(person_id=row_id("me"))):
        with pytest.raises(Refusal) as caught:
            CATALOGUE.read_command(command.name, args_of(command)).check(
                work_for(actor, is_judge=is_judge)
            )
        assert caught.value.code in {"not_permitted", "not_found"}


@BY_COMMAND
@pytest.mark.parametrize("is_judge", [True, False])
def test_rows_that_do_not_exist_break_nothing(command, is_judge):
    for actor in (Actor(row_id("me"), is_active=True), SYSTEM):
        refusal = refusal_of(command, args_of(command), work_for(actor, is_judge=is_judge))
        assert refusal is None or refusal.text.endswith(".")


@BY_COMMAND
def test_a_kind_or_an_id_that_is_nonsense_is_refused_or_changes_nothing(command):
    args = args_of(command)
    for name in ("kind", "id", *([command.target] if command.target else [])):
        for bad in ("", "no such thing", "x" * 10_000):
            if name not in args:
                continue
            work = work_for(Actor(row_id("me"), is_active=True), is_judge=True)
            refusal = refusal_of(command, {**args, name: bad}, work)
            assert refusal is None or len(str(refusal)) < 500
            assert work.changes == {}
