"""How loud a notice is, by the rules of its person."""

import itertools
from dataclasses import dataclass

import pytest

from alliancehub.model.errors import Refusal
from alliancehub.model.kinds.notice import Notice
from alliancehub.model.kinds.notice_rule import NoticeRule
from alliancehub.model.notice_levels import BADGE, DEFAULTS, NOTIFY, OFF, REASONS, level_of
from tests.model.alliance import row_id

P, Q, O = "project", "other project", "organisation"  # noqa: E741 - as short as the rules


@dataclass
class Rule:
    reason: str
    project: str
    organisation: str
    level: str


def rule(level, reason="", project="", organisation=""):
    return Rule(reason, project, organisation, level)


@pytest.mark.parametrize("reason", [reason for reason, _ in REASONS])
def test_without_rules_all_but_messages_notify(reason):
    wanted = BADGE if reason == "message" else NOTIFY
    assert level_of(reason, P, O, []) == DEFAULTS[reason] == wanted


def test_the_most_specific_rule_wins_whatever_the_order():
    ladder = [
        rule("reason", "mention"),
        rule("organisation", organisation=O),
        rule("organisation and reason", "mention", organisation=O),
        rule("project", project=P),
        rule("project and reason", "mention", project=P),
    ]
    for length in range(1, len(ladder) + 1):
        for some in itertools.permutations(ladder[:length]):
            assert level_of("mention", P, O, some) == ladder[length - 1].level


@pytest.mark.parametrize(
    "one", [rule(OFF, "message"), rule(OFF, project=Q), rule(OFF, organisation=Q)]
)
def test_a_rule_of_something_else_says_nothing(one):
    assert level_of("mention", P, O, [one]) == NOTIFY


def test_a_rule_for_everything_says_so_for_every_reason():
    assert {level_of(reason, "", "", [rule(OFF)]) for reason, _ in REASONS} == {OFF}


def test_a_rule_is_made_once_changed_and_taken_away(alliance):
    for level in (OFF, NOTIFY):
        alliance.do("bob", "set_notice_level", project=alliance.project, level=level)
    (made,) = alliance.all(NoticeRule)
    assert (made.level, made.person) == (NOTIFY, alliance.person("bob"))
    assert made.scope == f"person:{alliance.person('bob')}"
    alliance.do("bob", "set_notice_level", project=alliance.project, level="usual")
    assert alliance.all(NoticeRule) == []
    alliance.do("bob", "set_notice_level", project=alliance.project, level="usual")


def test_a_rule_is_of_a_project_or_of_an_organisation(alliance):
    both = {"project": alliance.project, "organisation": alliance.yale, "level": OFF}
    assert "not about both" in alliance.refused("bob", "set_notice_level", "invalid", **both).text
    alliance.refused("bob", "set_notice_level", "not_found", project=row_id("none"), level=OFF)
    alliance.refused("guest", "set_notice_level", "not_permitted", level=OFF)


def test_a_notice_says_what_its_object_belongs_to(alliance):
    alliance.do("cyd", "ask_to_join", project=alliance.project, statement="Please.")
    (notice,) = alliance.all(Notice, person=alliance.person("ann"), about_reason="request")
    assert (notice.project, notice.organisation) == (alliance.project, "")
    asked = alliance.ask_for_credits("sam")
    (notice,) = alliance.all(Notice, about=asked, person=alliance.person("eve"))
    assert notice.organisation == alliance.yale


def test_who_joins_or_leaves_by_anothers_hand_is_told(alliance):
    told = [one.title for one in alliance.all(Notice, about_reason="membership")]
    assert min(told) == "You take part in “Robust” now, as contributor."
    assert {one.person for one in alliance.all(Notice, about_reason="membership")} == {
        alliance.person("bob"),
        alliance.person("olga"),
    }


def test_a_person_puts_off_their_own_notice_only(alliance):
    alliance.do("ann", "post_message", kind="project", about=alliance.project, body="@bob")
    (notice,) = alliance.all(Notice, about_reason="mention")
    later = "2026-06-02T07:00:00Z"
    alliance.edit("bob", Notice, notice.id, snoozed_until=later)
    assert alliance.all(Notice, about_reason="mention")[0].snoozed_until == later
    with pytest.raises(Refusal):
        alliance.edit("ann", Notice, notice.id, snoozed_until="")
