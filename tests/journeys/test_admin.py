"""An administrator imports members, invites, changes a role, suspends, and reads the audit."""

from __future__ import annotations

import csv
from pathlib import Path

from alliancehub.model.query import Query
from tests.world import World

MEMBERS = """organisation,sector,country,name,handle,email,role
Yale University,academia,United States,Yuki Ito,yuki,yuki@example.org,member
Yale University,academia,United States,Omar Diaz,omar,omar@example.org,student
Yale University,academia,United States,No Address,nobody,not-an-address,member
Yale University,academia,United States,Odd Role,odd,odd@example.org,emperor
"""


def test_an_administrator_manages_members_from_import_to_suspension(
    world: World, tmp_path: Path
) -> None:
    admin = world.admin
    file = tmp_path / "members.csv"
    file.write_text(MEMBERS, encoding="utf-8")

    dry = admin.engine.import_file("members", str(file), dry_run=True)
    assert {line.line for line in dry.lines if line.state == "error"} == {4, 5}
    assert all(line.text for line in dry.lines)
    assert admin.find("account", email=["yuki@example.org"]) == []

    done = admin.engine.import_file("members", str(file), dry_run=False)
    assert (done.errors, done.is_dry_run) == (2, False)
    world.settle()
    again = admin.engine.import_file("members", str(file), dry_run=False)
    assert (again.new, again.changed) == (0, 0)

    account = admin.find("account", email=["yuki@example.org"])[0]
    link = admin.engine.invite([account.id])[0]["link"]
    yuki = world.accept(link, "a long password of her own")
    world.settle()
    assert yuki.find("person", text="omar")

    membership = admin.find("membership", person=[yuki.person])[0]
    admin.do("edit", kind="membership", id=membership.id, values={"role": "representative"})
    world.settle()
    assert yuki.need("membership", membership.id)["role"] == "representative"

    lead = world.member("lea")
    project = world.project(lead, "Open", summary="Open.", focus_area="policy")
    lead.do("create", kind="milestone", values={"project": project, "title": "Secret plan"})
    lead.do(
        "create",
        kind="project_membership",
        values={"project": project, "person": yuki.person, "role": "contributor"},
    )
    world.settle()
    assert yuki.find("milestone", text="secret")

    admin.do("set_account_state", account=account.id, state="suspended", reason="Left.")
    world.settle()
    assert yuki.engine.status().state == "suspended"
    assert yuki.find("milestone") == []
    assert yuki.find("person") == []
    assert yuki.find("", text="secret") == []
    assert yuki.find("project", text="open"), "what is public stays"

    entries = admin.engine.audit()["entries"]
    assert entries[0]["at"] >= entries[-1]["at"]
    suspension = next(one for one in entries if one["command"] == "set_account_state")
    assert suspension["actor"] == admin.person
    assert suspension["row_id"] == account.id

    out = tmp_path / "list.csv"
    written = admin.engine.export_csv(Query(kind="account"), str(out))
    with out.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert len(rows) == written
    assert "yuki@example.org" in {row["E-mail"] for row in rows}
    world.same()
