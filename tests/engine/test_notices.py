"""What a member is notified of, when, and never twice; by engines whose clock the test moves."""

import time as real_time
from typing import Annotated, ClassVar

import pytest

from alliancehub.engine.clock import instant
from alliancehub.engine.store.notices import fresh_notices
from alliancehub.engine.store.rows import put_cells
from alliancehub.engine.store.store import Store
from alliancehub.engine.store.tables import schema_of
from alliancehub.model import marks
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import Policy
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds import KINDS
from alliancehub.model.kinds.notice import Notice
from alliancehub.model.kinds.notice_rule import NoticeRule
from alliancehub.model.query import Query
from tests.hub import LocalHub
from tests.world import World


class Clock:
    """A clock that stands until it is told to go on; begins at ten in the morning, local time."""

    def __init__(self):
        local = real_time.localtime(1_800_000_000)
        self.now = 1_800_000_000.0 + (10 - local.tm_hour) * 3_600 - local.tm_min * 60

    def __call__(self):
        return self.now

    def pass_(self, *, hours=0.0, minutes=0.0, days=0.0):
        self.now += hours * 3_600 + minutes * 60 + days * 86_400

    def at(self, **units):
        """Return an instant so far ahead."""
        ahead = units.get("hours", 0) * 3_600 + units.get("minutes", 0) * 60
        return instant(self.now + ahead)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def world(clock):
    with World(LocalHub(clock=clock), clock=clock) as made:
        yield made


@pytest.fixture
def pair(world):
    """Return a lead with a project, and somebody in its team; both have begun to be notified."""
    ada, bob = world.member("ada"), world.member("bob")
    project = world.project(ada, "Atlas", summary="A map.", focus_area="models")
    values = {"project": project, "person": bob.person, "role": "contributor"}
    ada.do("create", kind="project_membership", values=values)
    world.settle()
    for client in (ada, bob):
        client.sync()
        shown(client)
        client.engine.set_setting("digest", value=False)
    return ada, bob, project


def shown(client):
    """Say that everything was shown; return it."""
    found = client.engine.notifications()
    for one in found:
        client.engine.note_shown(one.account, one.keys)
    client.news.clear()
    return found


def noticed(client):
    return [one for event, found in client.news if event == "noticed" for one in found]


def say(world, who, project, body):
    who.do("post_message", kind="project", about=project, body=body)
    who.sync()


def mention(world, ada, bob, project, count=1):
    for _ in range(count):
        say(world, ada, project, "@bob look")
    bob.news.clear()
    bob.sync()


def test_a_mention_is_told_once_also_after_a_restart(world, pair):
    ada, bob, project = pair
    mention(world, ada, bob, project)
    (one,) = noticed(bob)
    assert (one.kind, one.reason, one.level) == ("notice", "mention", "notify")
    assert (one.title, one.text) == ("You were mentioned: Atlas", "")
    assert one.link.endswith(f"/notice/{one.row}")
    assert one.account == bob.engine.hello().accounts[0].key
    bob.news.clear()
    bob.sync()
    assert noticed(bob) == []
    assert bob.engine.notifications() == [one], "until a window has shown it"
    shown(bob)
    bob.restart()
    bob.sync()
    assert noticed(bob) == bob.engine.notifications() == []
    assert bob.engine.status().unread >= 1


def test_what_nobody_saw_is_there_for_the_next_window(world, pair):
    ada, bob, project = pair
    mention(world, ada, bob, project)
    bob.restart()
    assert [one.reason for one in bob.engine.notifications()] == ["mention"]


def test_nobody_is_notified_of_their_own_words(world, pair):
    ada, _, project = pair
    ada.news.clear()
    say(world, ada, project, "@ada @bob")
    ada.sync()
    assert noticed(ada) == []


def test_a_first_sync_tells_of_many_in_one(world, pair):
    ada, bob, project = pair
    mention(world, ada, bob, project, count=3)
    fresh = world.sign_in("bob@hub.test")
    (one,) = noticed(fresh)
    assert one.reason == "many"
    assert one.title.startswith("New in the inbox: ")
    assert "You were mentioned: 3" in one.text
    shown(fresh)
    mention(world, ada, fresh, project)
    assert [one.reason for one in noticed(fresh)] == ["mention"]


def test_more_than_a_few_at_once_are_summed_up(world, pair):
    ada, bob, project = pair
    mention(world, ada, bob, project, count=6)
    (one,) = noticed(bob)
    assert one.title == "New in the inbox: 6"
    shown(bob)
    assert bob.engine.notifications() == []


def test_what_came_days_ago_is_left_to_the_inbox(world, pair, clock):
    ada, bob, project = pair
    bob.offline()
    say(world, ada, project, "@bob look")
    clock.pass_(days=4)
    bob.online()
    bob.sync()
    assert noticed(bob) == []
    assert bob.engine.status().unread


def test_rules_say_how_loud_a_project_is_and_roam(world, pair):
    ada, bob, project = pair
    before = bob.engine.status().unread
    bob.do("set_notice_level", project=project, level="off")
    bob.sync()
    other = world.sign_in("bob@hub.test")
    shown(other)
    say(world, ada, project, "@bob look")
    for client in (bob, other):
        client.news.clear()
        client.sync()
        assert noticed(client) == []
    muted = bob.engine.status().unread
    assert muted < before + 1, "neither this one nor the earlier ones of the project count"
    bob.do("set_notice_level", project=project, reason="mention", level="badge")
    assert bob.engine.status().unread > muted
    bob.do("set_notice_level", project=project, reason="mention", level="notify")
    bob.do("set_notice_level", project=project, level="usual")
    bob.sync()
    assert [one.reason for one in bob.engine.notifications()] == ["mention"]
    assert len(bob.rows("notice_rule")) == 1


def test_two_desktops_that_make_the_same_rule_offline_make_one(world, pair):
    _, bob, project = pair
    other = world.sign_in("bob@hub.test")
    for client, level in ((bob, "off"), (other, "badge")):
        client.do("set_notice_level", project=project, level=level)
    world.settle()
    world.same("notice_rule")
    assert [one["level"] for one in bob.rows("notice_rule").values()] == ["badge"]


def test_a_notice_that_is_put_off_comes_back(world, pair, clock):
    ada, bob, project = pair
    mention(world, ada, bob, project)
    (one,) = shown(bob)
    unread = bob.engine.status().unread
    values = {"snoozed_until": clock.at(hours=1)}
    bob.do("edit", kind="notice", id=one.row, values=values)
    bob.sync()
    assert bob.engine.status().unread == unread - 1
    due = {"is_read": ["no"], "snoozed_until": ["..now"]}
    later = {"snoozed_until": ["now.."]}
    assert one.row not in [hit.id for hit in bob.engine.query(Query("notice", where=due)).hits]
    assert [hit.id for hit in bob.engine.query(Query("notice", where=later)).hits] == [one.row]
    clock.pass_(minutes=61)
    bob.news.clear()
    bob.engine.look_at_notices()
    assert [found.row for found in noticed(bob)] == [one.row]
    assert any(
        e == "changed" and one.row in n.touched["notice"] for e, n in bob.news if e == "changed"
    )
    assert bob.engine.status().unread == unread
    assert one.row in [hit.id for hit in bob.engine.query(Query("notice", where=due)).hits]
    shown(bob)
    clock.pass_(minutes=5)
    bob.engine.look_at_notices()
    assert noticed(bob) == []


def test_in_quiet_hours_it_waits_for_their_end(world, pair, clock):
    ada, bob, project = pair
    for key, hour in (("quiet_from", 9), ("quiet_to", 12)):
        bob.engine.set_setting(key, hour)
    mention(world, ada, bob, project)
    assert noticed(bob) == bob.engine.notifications() == []
    clock.pass_(hours=2)
    bob.engine.look_at_notices()
    assert [one.reason for one in noticed(bob)] == ["mention"]


@pytest.mark.parametrize(
    ("hour", "first", "last", "is_quiet"),
    [(23, 22, 7, True), (6, 22, 7, True), (7, 22, 7, False), (12, 22, 7, False), (5, 3, 3, False)],
)
def test_quiet_hours_may_pass_midnight(world, pair, clock, hour, first, last, is_quiet):
    ada, bob, project = pair
    bob.engine.set_setting("quiet_from", first)
    bob.engine.set_setting("quiet_to", last)
    clock.pass_(hours=(hour - 10) % 24)
    mention(world, ada, bob, project)
    assert bool(noticed(bob)) is not is_quiet


def test_the_master_switch_leaves_what_waits_or_nothing(world, pair):
    ada, bob, project = pair
    ada.engine.set_setting("notify_level", "waiting")
    bob.engine.set_setting("notify_level", "none")
    say(world, bob, project, "@ada look")
    cyd = world.member("cyd")
    cyd.do("ask_to_join", project=project, statement="Please.")
    cyd.sync()
    ada.news.clear()
    ada.sync()
    assert [one.reason for one in noticed(ada)] == ["request"]
    mention(world, ada, bob, project)
    assert noticed(bob) == []


def test_the_rest_of_a_day_comes_in_one_digest(world, pair, clock):
    ada, bob, project = pair
    bob.do("set_notice_level", project=project, level="badge")
    bob.engine.set_setting("digest", value=True)
    bob.engine.set_setting("digest_hour", 18)
    mention(world, ada, bob, project, count=2)
    assert noticed(bob) == []
    clock.pass_(hours=9)
    bob.engine.look_at_notices()
    (one,) = noticed(bob)
    assert one.reason == "digest"
    assert "You were mentioned: 2" in one.text
    shown(bob)
    for _ in range(2):
        clock.pass_(hours=1)
        bob.engine.look_at_notices()
        assert noticed(bob) == []
    clock.pass_(hours=22)
    bob.engine.look_at_notices()
    assert noticed(bob) == [], "nothing new came since"


def test_a_saved_search_tells_of_what_is_new_but_not_of_ones_own(world, pair, clock):
    ada, bob, _ = pair
    values = {"title": "Tides", "about_kind": "dataset", "words": "tides", "is_notify": True}
    bob.do("create", kind="saved_search", values=values)
    ada.do("create", kind="dataset", values={"title": "Old maps"})
    world.settle()
    clock.pass_(minutes=5)
    made = ada.do("create", kind="dataset", values={"title": "Tides of the North Sea"}).row
    ada.do("create", kind="dataset", values={"title": "Clouds"})
    bob.do("create", kind="dataset", values={"title": "My own tides"})
    ada.sync()
    bob.news.clear()
    bob.sync()
    (one,) = noticed(bob)
    assert (one.reason, one.kind, one.row) == ("search", "dataset", made)
    assert one.title == "New for “Tides”"
    shown(bob)
    ada.do("edit", kind="dataset", id=made, values={"description": "More of it."})
    ada.sync()
    bob.sync()
    assert noticed(bob) == []


def test_a_conflict_notifies_whose_edit_came_second(world, pair):
    ada, bob, project = pair
    bob.do("set_notice_level", project=project, reason="conflict", level="notify")
    ada.engine.set_setting("notify_level", "waiting")
    values = {"project": project, "title": "First light"}
    milestone = ada.do("create", kind="milestone", values=values).row
    world.settle()
    for client, title in ((ada, "Dawn"), (bob, "Sunrise")):
        client.offline()
        client.do("edit", kind="milestone", id=milestone, values={"title": title})
    ada.online()
    ada.sync()
    bob.online()
    bob.news.clear()
    bob.sync()
    assert [one.reason for one in noticed(bob)] == ["conflict"]


class OldNotice(Kind):
    """A notice as it was before it could be put off."""

    declared: ClassVar = Declaration(
        name="notice", title="Notice", plural="Notices", icon="inbox", label="title"
    )
    title: Annotated[str, marks.line("Notice", policy=Policy.SERVER)] = ""
    person: Annotated[str, marks.ref("For", "person", policy=Policy.SERVER, governs=True)] = ""
    about_reason: Annotated[str, marks.line("Why", policy=Policy.SERVER)] = ""
    about_kind: Annotated[str, marks.line("Kind", policy=Policy.SERVER)] = ""
    about: Annotated[str, marks.line("Object", policy=Policy.SERVER)] = ""
    is_read: Annotated[bool, marks.flag("Read", policy=Policy.LAST)] = False


def test_a_cache_of_before_counts_and_tells_of_what_it_holds(tmp_path, clock):
    older = [OldNotice if kind is Notice else kind for kind in KINDS if kind is not NoticeRule]

    def opened(kinds):
        schema = schema_of(Catalogue(kinds, []))
        return Store(tmp_path / "cache", schema, lambda: instant(clock.now), lambda: "d"), schema

    store, schema = opened(older)
    with store.write() as db:
        row = OldNotice.model_construct(
            id=derived_id("old"),
            title="Old",
            about_reason="mention",
            created_at=instant(clock.now - 60),
        )
        put_cells(db, schema.tables["notice"], [schema.tables["notice"].cells(row)])
    store.close()
    store, schema = opened(KINDS)
    assert store.counts().unread == 1
    with store.read() as db:
        (one,) = fresh_notices(db, schema, instant(clock.now - 600), instant(clock.now))
    assert (one.title, one.level) == ("Old", "notify")
    due = Query("notice", where={"is_read": ["no"], "snoozed_until": ["..now"]})
    assert store.query(due).total == 1
    store.close()


@pytest.mark.parametrize(
    ("where", "wanted"),
    [
        ({"units": ["2.."]}, 2),
        ({"units": ["..2"]}, 2),
        ({"units": ["2..2"]}, 1),
        ({"units": ["1", "3..9"]}, 2),
        ({"created_at": ["..now"]}, 3),
        ({"created_at": ["2999-01-01.."]}, 0),
        ({"units": [".."]}, 3),
    ],
)
def test_a_list_can_be_narrowed_to_a_range(world, where, wanted):
    organisation = world.organisation()
    for units in (1, 2, 3):
        values = {"provider": organisation, "model": "M", "units": units, "rate": 1_000_000}
        values["title"] = f"R{units}"
        world.admin.do("create", kind="accelerator_resource", values=values)
    assert world.admin.engine.query(Query("accelerator_resource", where=where)).total == wanted


@pytest.mark.parametrize("bad", ["x..", "1..two", "now..1"])
def test_a_range_that_is_none_is_refused_in_words(world, bad):
    with pytest.raises(Refusal, match="cannot be filtered by"):
        world.admin.engine.query(Query("accelerator_resource", where={"units": [bad]}))
