"""Two people edit the same project offline, and nothing is lost on the way."""

from __future__ import annotations

import json

from tests.world import Client, World


def _both(world: World) -> tuple[Client, Client, str]:
    lea, max_ = world.member("lea"), world.member("max")
    project = world.project(lea, "Atlas", summary="A map.", focus_area="models", tags=["map"])
    lea.do(
        "create",
        kind="project_membership",
        values={"project": project, "person": max_.person, "role": "maintainer"},
    )
    world.settle()
    return lea, max_, project


def test_different_fields_merge_in_silence(world: World) -> None:
    lea, max_, project = _both(world)
    lea.offline()
    max_.offline()
    lea.do(
        "edit", kind="project", id=project, values={"title": "World atlas", "tags": ["map", "x"]}
    )
    max_.do(
        "edit", kind="project", id=project, values={"summary": "All maps.", "tags": ["map", "y"]}
    )
    lea.online()
    max_.online()
    world.settle()
    for client in (lea, max_, world.admin):
        row = client.need("project", project)
        assert (row["title"], row["summary"]) == ("World atlas", "All maps.")
        assert set(row["tags"]) == {"map", "x", "y"}
        assert client.conflicts() == []
    world.same()


def test_the_same_field_becomes_a_conflict_with_both_values_and_is_resolved(world: World) -> None:
    lea, max_, project = _both(world)
    lea.offline()
    max_.offline()
    lea.do("edit", kind="project", id=project, values={"title": "Lea's atlas"})
    max_.do(
        "edit", kind="project", id=project, values={"title": "Max's atlas", "work_group": "Maps"}
    )
    lea.online()
    lea.sync()
    assert max_.need("project", project)["title"] == "Max's atlas", "one's own edit stays in sight"
    max_.online()
    world.settle()

    assert max_.need("project", project)["title"] == "Lea's atlas"
    assert lea.need("project", project)["work_group"] == "Maps"
    assert lea.conflicts() == []
    conflict = max_.conflicts()[0]
    kept = {name: json.loads(conflict.values[name]) for name in ("base", "mine", "theirs")}
    assert kept == {"base": "Atlas", "mine": "Max's atlas", "theirs": "Lea's atlas"}
    assert conflict.values["theirs_by"] == lea.person
    assert max_.engine.status().conflicts == 1

    max_.offline()
    max_.do(
        "resolve_conflict",
        conflict=conflict.id,
        keep="other",
        value=json.dumps("The atlas of Lea and Max"),
    )
    assert max_.need("project", project)["title"] == "The atlas of Lea and Max"
    max_.online()
    world.settle()
    assert lea.need("project", project)["title"] == "The atlas of Lea and Max"
    assert max_.conflicts() == []
    world.same()


def test_an_edit_of_what_another_deleted_is_kept_for_its_author(world: World) -> None:
    lea, max_, project = _both(world)
    milestone = lea.do("create", kind="milestone", values={"project": project, "title": "Draw"}).row
    world.settle()
    max_.offline()
    max_.do("edit", kind="milestone", id=milestone, values={"title": "Draw the coast"})
    lea.do("delete", kind="milestone", id=milestone)
    lea.sync()
    max_.online()
    world.settle()
    assert max_.row("milestone", milestone) is None
    kept = max_.conflicts()[0]
    assert json.loads(kept.values["mine"]) == {"title": "Draw the coast"}
    max_.do("resolve_conflict", conflict=kept.id, keep="theirs")
    world.settle()
    assert max_.conflicts() == []
    world.same()


def test_a_deletion_of_what_another_changed_waits_for_its_author(world: World) -> None:
    lea, max_, project = _both(world)
    milestone = lea.do("create", kind="milestone", values={"project": project, "title": "Draw"}).row
    other = lea.do("create", kind="milestone", values={"project": project, "title": "Print"}).row
    world.settle()
    max_.offline()
    max_.do("edit", kind="milestone", id=other, values={"description": "Mine."})
    for one in (milestone, other):
        max_.do("delete", kind="milestone", id=one)
    lea.do("edit", kind="milestone", id=milestone, values={"title": "Draw the coast"})
    lea.sync()
    assert max_.row("milestone", milestone) is None
    max_.online()
    world.settle()
    assert max_.row("milestone", other) is None, "nobody else had changed it"
    assert max_.need("milestone", milestone)["title"] == "Draw the coast"
    kept = max_.conflicts()[0]
    assert kept.values["theirs_by"] == lea.person
    assert max_.engine.status().conflicts == 1
    max_.do("resolve_conflict", conflict=kept.id, keep="mine")
    world.settle()
    assert lea.row("milestone", milestone) is None
    assert max_.conflicts() == []
    world.same()


def test_two_who_write_in_different_places_of_a_text_are_not_asked(world: World) -> None:
    lea, max_, project = _both(world)
    text = "The map shows the coast.\n\nIt was drawn in spring."
    lea.do("edit", kind="project", id=project, values={"description": text})
    world.settle()
    max_.offline()
    edit = {"kind": "project", "id": project}
    max_.do("edit", **edit, values={"description": text.replace("the coast", "all the coast")})
    lea.do("edit", **edit, values={"description": text.replace("spring", "May")})
    lea.sync()
    max_.online()
    world.settle()
    both = "The map shows all the coast.\n\nIt was drawn in May."
    assert lea.need("project", project)["description"] == both
    assert [entry.state for entry in max_.engine.outbox(1)] == ["merged"]
    assert max_.engine.history("project", project).entries[0].changes["description"][1] == both
    assert max_.conflicts() == []
    world.same()
