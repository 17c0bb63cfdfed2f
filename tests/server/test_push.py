import httpx
import pytest

from alliancehub.model.commands.create import Create
from alliancehub.wire import paths
from tests.hub import new_id


def batch(member, *mutations):
    return {"device": member.device, "mutations": list(mutations)}


def dataset(member, **values):
    return member.mutation("create", kind="dataset", id=new_id(), values={"title": "T"} | values)


def test_a_batch_is_one_commit_and_its_commands_see_each_other(hub):
    """Invariant 9."""
    ada = hub.member("ada")
    made = dataset(ada, title="First")
    edit = ada.mutation(
        "edit",
        kind="dataset",
        id=made["args"]["id"],
        values={"title": "Second"},
        base={"title": "First"},
    )
    with hub.server.database.read() as tx:
        before = tx.value("SELECT seq FROM sync_clock")
    result = ada.push(made, edit)
    assert [one["status"] for one in result["verdicts"]] == ["applied", "applied"]
    assert result["last_mid"] == 2
    with hub.server.database.read() as tx:
        assert tx.value("SELECT seq FROM sync_clock") == before + 1
    (row,) = ada.records("dataset")
    assert (row["title"], row["version"], row["created_by"]) == ("Second", before + 1, ada.person)


def test_what_is_sent_again_gets_the_same_verdicts_and_changes_nothing(hub):
    """Invariant 4."""
    ada = hub.member("ada")
    good, bad = dataset(ada), dataset(ada, title="")
    first = ada.push(good, bad)
    assert [one["status"] for one in first["verdicts"]] == ["applied", "rejected"]
    again = ada.push(good, bad, dataset(ada))
    assert again["verdicts"][:2] == first["verdicts"]
    assert again["last_mid"] == 3
    assert len(ada.records("dataset")) == 2


def test_a_mutation_repeated_within_a_batch_is_decided_once(hub):
    ada = hub.member("ada")
    made = dataset(ada)
    result = ada.push(made, made)
    assert [one["status"] for one in result["verdicts"]] == ["applied", "applied"]
    assert len(ada.records("dataset")) == 1


def test_a_gap_is_told_and_what_stands_before_it_is_done(hub):
    """Invariant 5."""
    ada = hub.member("ada")
    first, _, third = dataset(ada), dataset(ada), dataset(ada)
    result = ada.push(first, third)
    assert result["expect"] == 2
    assert [one["mid"] for one in result["verdicts"]] == [1]
    assert ada.push(third) == {"last_mid": 1, "verdicts": [], "expect": 2}


def test_a_device_of_somebody_else_is_refused_in_words(hub):
    ada, bob = hub.member("ada"), hub.member("bob")
    ada.push(dataset(ada))
    bob.device = ada.device
    answer = bob.http.post(paths.PUSH, json=batch(bob, dataset(bob)))
    assert answer.status_code == 403
    assert answer.json()["code"] == "foreign_device"
    asked = {"device": ada.device}
    assert bob.http.post(paths.PULL, json=asked).json()["code"] == "foreign_device"


def test_a_device_restored_from_a_backup_is_told_and_loses_nothing_silently(hub):
    ada = hub.member("ada")
    ada.push(dataset(ada))
    ada.mid = 0  # as its backup remembers
    answer = ada.http.post(paths.PUSH, json=batch(ada, dataset(ada)))
    assert (answer.status_code, answer.json()["code"]) == (409, "device_reused")


def test_an_unknown_command_is_rejected_and_the_queue_goes_on(hub):
    ada = hub.member("ada")
    result = ada.push(ada.mutation("conquer", world=True), dataset(ada))
    assert [one["status"] for one in result["verdicts"]] == ["rejected", "applied"]
    assert "conquer" in result["verdicts"][0]["text"]


def test_a_command_of_a_member_is_never_the_hubs_own(hub):
    ada = hub.member("ada")
    verdict = ada.give("expire_request", kind="join_request", request=new_id())
    assert verdict["code"] == "not_permitted"


@pytest.mark.parametrize("person", ["suspended", "deleted"])
def test_who_has_lost_the_membership_is_rejected_in_words(hub, person):
    ada = hub.member("ada")
    if person == "suspended":
        hub.admin().do("set_account_state", account=ada.account, state="suspended")
    else:
        hub.admin().do("delete", kind="account", id=ada.account)
    result = ada.push(dataset(ada))
    assert result["last_mid"] == 1
    assert "suspended" in result["verdicts"][0]["text"]


def test_a_guest_cannot_push(hub):
    guest = hub.guest()
    answer = guest.http.post(paths.PUSH, json=batch(guest, dataset(guest)))
    assert answer.status_code == 401


def test_edits_of_different_fields_merge_and_of_the_same_field_conflict(hub):
    """Invariant 6."""
    lead, other = hub.member("ada"), hub.member("bob")
    project = new_id()
    values = {"title": "Old", "summary": "Old", "focus_area": "skills", "tags": ["a"]}
    lead.do("start_project", id=project, values=values)
    values = {"project": project, "person": other.person, "role": "maintainer"}
    lead.do("create", kind="project_membership", id=new_id(), values=values)

    def edit(member, base, **values):
        return member.give("edit", kind="project", id=project, values=values, base=base)

    assert edit(lead, {"title": "Old"}, title="Mine")["status"] == "applied"
    assert edit(other, {"summary": "Old"}, summary="Theirs")["status"] == "applied"
    merged = edit(lead, {"tags": ["a"]}, tags=["a", "b"])
    assert merged["status"] == "applied"
    merged = edit(other, {"tags": ["a"]}, tags=["a", "c"])
    assert (merged["status"], merged["fields"]) == ("merged", ["tags"])
    clash = edit(other, {"title": "Old"}, title="Theirs")
    assert (clash["status"], clash["fields"]) == ("conflict", ["title"])
    (row,) = lead.records("project")
    assert (row["title"], row["summary"], row["tags"]) == ("Mine", "Theirs", ["a", "b", "c"])
    (conflict,) = other.records("conflict")
    assert (conflict["mine"], conflict["theirs"]) == ('"Theirs"', '"Mine"')
    assert lead.records("conflict") == []
    resolved = other.give("resolve_conflict", conflict=conflict["id"], keep="mine")
    assert resolved["status"] == "applied"
    assert lead.records("project")[0]["title"] == "Theirs"


def test_a_foreign_row_is_refused_with_the_words_of_one_that_is_not_there(hub):
    ada, eve = hub.member("ada"), hub.member("eve")
    secret, nothing = ada.create("saved_search", title="Mine"), new_id()

    def words(name, row, **args):
        verdict = eve.give(name, **args)
        assert verdict["status"] == "rejected"
        return {k: v.replace(row, "ID") for k, v in verdict.items() if isinstance(v, str)}

    for field in ("resource", "project"):
        values = {"title": "T", "justification": "J", field: secret}
        refs = [
            words("create", row, kind="credit_request", id=new_id(), values=values | {field: row})
            for row in (secret, nothing)
        ]
        assert refs[0] == refs[1]
    edit = {"values": {"title": "X"}, "base": {"title": "Mine"}}
    edits = [words("edit", r, kind="saved_search", id=r, **edit) for r in (secret, nothing)]
    assert edits[0] == edits[1]
    posts = [
        words("post_message", r, kind="saved_search", about=r, body="Hello?")
        for r in (secret, nothing)
    ]
    assert posts[0] == posts[1]
    assert eve.give("delete", kind="saved_search", id=secret)["status"] in {"applied", "rejected"}
    assert [one["title"] for one in ada.records("saved_search")] == ["Mine"]


def test_a_command_that_crashes_the_hub_fails_whole_and_is_set_aside_after_three_tries(
    hub, monkeypatch
):
    ada = hub.member("ada")
    good, poison, after = dataset(ada), dataset(ada, title="poison"), dataset(ada)
    apply = Create.apply

    def crash(self, work):
        if self.values["title"] == "poison":
            raise ZeroDivisionError
        apply(self, work)

    monkeypatch.setattr(Create, "apply", crash)
    for _ in range(3):
        answer = ada.http.post(paths.PUSH, json=batch(ada, good, poison, after))
        assert answer.status_code == 500
        assert answer.json()["code"] == "server_error"
        assert "ZeroDivision" not in answer.text
        assert ada.records("dataset") == []
    result = ada.push(good, poison, after)
    assert [one["status"] for one in result["verdicts"]] == ["applied", "rejected", "applied"]
    assert result["verdicts"][1]["code"] == "server_error"
    assert len(ada.records("dataset")) == 2


def test_ids_that_a_command_makes_are_the_same_at_every_try(hub):
    ada = hub.member("ada")
    project = ada.create("use_case", title="T")
    message = ada.mutation("post_message", kind="use_case", about=project, body="Hello")
    ada.push(message)
    ada.device = new_id()
    ada.push(message | {"mid": 1})
    assert len(ada.records("message")) == 1


def test_a_hub_that_cannot_write_says_so_and_takes_nothing(hub):
    ada = hub.member("ada")
    hub.server.database.failed = "fsync"
    answer = ada.http.post(paths.PUSH, json=batch(ada, dataset(ada)))
    assert answer.status_code == 503
    assert answer.headers["Retry-After"]
    assert ada.http.get(paths.READY).status_code == 503
    with pytest.raises(httpx.HTTPStatusError):
        ada.push(dataset(ada))


ODD = (
    'a "quoted" one',
    "back\\slash\\",
    "{1,2}",
    "NULL",
    "comma, then",
    "%s ? $1",
    '\\"',
    "é 漢 🙂",
)


def test_texts_of_whatever_signs_are_kept_as_they_are(hub):
    ada = hub.member("ada")
    made = [dataset(ada, title=odd, description=f"{odd}\n{odd}", keywords=[odd]) for odd in ODD]
    made.append(dataset(ada, title="and an empty one", description="", keywords=[]))
    ada.push(*made)
    rows = {row["id"]: row for row in ada.records("dataset")}
    for one in made:
        given, row = one["args"]["values"], rows[one["args"]["id"]]
        assert {name: row[name] for name in given} == given
