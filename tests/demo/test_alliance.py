from collections import Counter
from datetime import UTC, datetime

import pytest

from alliancehub.demo.alliance import alliance
from alliancehub.demo.datasets import GAUGES
from alliancehub.demo.files import told
from alliancehub.demo.people import INVENTED, cast, everybody
from alliancehub.demo.seed import PASSWORD, seed
from alliancehub.model.ids import derived_id
from alliancehub.model.kinds.project import FOCUS_AREAS
from alliancehub.server.settings import Settings
from alliancehub.wire import paths
from tests.hub import LocalHub

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


def stations(hub):
    """Return a file of the newest version of a dataset."""
    version = derived_id("dataset_version", GAUGES, "1.1.0")
    path = paths.FILE.format(id=version, path="stations.csv")
    return hub.guest().http.get(path).raise_for_status().text


@pytest.fixture(scope="module")
def hub(tmp_path_factory):
    data = tmp_path_factory.mktemp("demo")
    seed(Settings(data))
    with LocalHub(data=data) as hub:
        hub.sign_in("mara", PASSWORD)  # the hub's worker threads begin here, and end with it
        assert "Lower Ferry" in stations(hub)
        yield hub


def test_the_same_alliance_comes_into_being_each_time():
    assert alliance(NOW) == alliance(NOW)
    assert everybody() == everybody()


def test_nothing_happens_in_the_future_and_all_is_in_order():
    times = [line.at for line in alliance(NOW)]
    assert times == sorted(times)
    assert times[-1] <= NOW.strftime("%Y-%m-%dT%H:%M:%SZ")


def test_people_are_invented_and_say_so(hub):
    people = hub.sign_in("mara", PASSWORD).records("person")
    assert len(people) >= 120
    assert all(one["bio"] == INVENTED for one in people)
    assert all(one.email.endswith("@example.org") for one in everybody())
    assert len({one["handle"] for one in people}) == len(people)


def test_every_project_says_that_it_is_invented(hub):
    projects = hub.guest().records("project")
    assert len(projects) >= 30
    assert all("invented for the demonstration" in one["description"] for one in projects)


def test_the_organisations_of_the_alliance_are_there(hub):
    slugs = {one["slug"] for one in hub.guest().records("organisation")}
    assert len(slugs) == 26
    assert {"cornell", "insait", "moc-alliance", "nasa", "tokyo", "yale"} <= slugs


def test_all_focus_areas_roles_and_states_are_alive(hub):
    mara = hub.sign_in("mara", PASSWORD)
    areas = {one["focus_area"] for one in mara.records("project")}
    assert areas == {value for value, _ in FOCUS_AREAS}
    roles = Counter(one["role"] for one in mara.records("membership"))
    assert set(roles) == {"admin", "representative", "member", "student"}
    parts = {one["role"] for one in mara.records("project_membership")}
    assert parts == {"lead", "maintainer", "contributor", "observer"}
    states = Counter(one["state"] for one in mara.records("credit_request"))
    assert {"submitted", "taken", "declined"} <= set(states)
    assert mara.records("allocation")
    assert mara.records("message")
    assert [one["state"] for one in mara.records("call")] == ["published"]
    assert all(one["balance"] + one["granted"] == one["pledged"] for one in mara.records("pool"))
    assert len(mara.records("rate")) == len(mara.records("accelerator_resource")) + 1
    assert mara.records("milestone")


def test_whoever_signs_in_first_has_something_to_do(hub):
    mara = hub.sign_in("mara", PASSWORD)
    assert any(one["state"] == "submitted" for one in mara.records("join_request"))
    assert [one["state"] for one in mara.records("conflict")] == ["open"]
    assert mara.records("notice")


def test_things_have_a_past(hub):
    days = {one["created_at"][:10] for one in hub.guest().records("project")}
    assert len(days) > 20


def test_the_cast_can_sign_in_but_for_the_one_who_is_invited(hub):
    for one in cast():
        if not one.is_invited:
            assert hub.sign_in(one.handle, PASSWORD).person == one.id
    assert [one.handle for one in cast() if one.is_invited] == ["leila"]


def test_the_catalogue_names_addresses_and_licences():
    for name in ("models", "benchmarks", "tools", "datasets"):
        for one in told(name):
            assert one["url"].startswith("https://"), one["title"]
            assert one["summary" if name != "datasets" else "description"]


def test_two_datasets_are_held_with_versions_and_their_files(hub):
    guest = hub.guest()
    versions = guest.records("dataset_version")
    assert sorted((one["label"], one["state"], one["is_yanked"]) for one in versions) == [
        ("1.0.0", "published", False),
        ("1.0.0", "published", True),
        ("1.0.1", "published", False),
        ("1.1.0", "published", False),
    ]
    grades = {one["title"]: one["readiness"] for one in guest.records("dataset") if one["latest"]}
    assert grades == {
        "River gauge readings": "alliance_ready",
        "Captions of river gauges": "alliance_ready",
    }
    assert stations(hub).startswith("station,name,river")
    drafts = hub.sign_in("mara", PASSWORD).records("dataset_version")
    assert [one["label"] for one in drafts if one["state"] == "draft"] == ["1.1.0"]
