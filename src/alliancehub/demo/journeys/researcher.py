"""A researcher looks around, is invited, asks to join a project, and takes part in it."""

from __future__ import annotations

from alliancehub.demo.stage import Seat, Stage
from alliancehub.desktop.dialogs.welcome_sheet import WelcomeSheet
from alliancehub.desktop.screens.detail_pane import TALK
from alliancehub.model.query import Query

PROJECT = "Flood maps within the hour"
CHOSEN_PASSWORD = "maps-before-lunch"  # noqa: S105 - of an invented person
STATEMENT = (
    "I map rivers from radar at Imperial and have outlines of forty floods with ground truth. "
    "I hope to cut the wait for the scene."
)


def walk_as_researcher(stage: Stage) -> None:
    """Guest, invitation, search, request, acceptance, conversation; half of it offline."""
    leila, mara = stage.seat("leila", is_signed_in=False), stage.seat("mara")
    with stage.step("looks around as a guest", leila, "guest-looks-around"):
        _look_around(leila)
    with stage.step("takes up her invitation", leila, "invitation-taken-up"):
        _take_up(leila, _invitation(mara, leila))
    with stage.step("finds a project by words and facets", leila, "project-found"):
        _find_project(leila)
    with stage.step("loses the network and asks to join all the same", leila, "asked-offline"):
        leila.go_offline()
        pane = leila.hands.pane(PROJECT)
        sheet = leila.hands.command(pane, "ask_to_join")
        leila.hands.fill(sheet, statement=STATEMENT)
        leila.hands.save(sheet)
        leila.hands.until(lambda: leila.hands.waiting == 1, "the request to wait")
    with stage.step("is online again; the request arrives"):
        leila.go_online()
        mara.sync()
    with stage.step("a maintainer accepts her", mara, "request-accepted"):
        pane = mara.hands.find("inbox", "join_request", "leila", "Leila Haddad")
        sheet = mara.hands.command(pane, "decide_request")
        mara.hands.fill(sheet, decision="accept", reason="Welcome! Begin with the tile fetcher.")
        mara.hands.save(sheet)
        mara.sync()
    with stage.step("sees the milestones of her project", leila, "milestones"):
        leila.sync()
        pane = leila.hands.find("projects", "project", "flood", PROJECT)
        leila.hands.until(lambda: "milestone.project" in pane.tabs, "the milestones")
        pane.show_tab("milestone.project")
        leila.hands.rest(0.4)
    with stage.step("writes in its conversation", leila, "conversation"):
        pane.show_tab(TALK)
        box = pane.conversation.composer.box
        leila.hands.write(
            box, "Hello! Tiles instead of scenes: I can try that on the Severn today."
        )
        leila.hands.click(pane.conversation.composer.button)
        leila.hands.until(lambda: not box.toPlainText(), "the message to be taken")
        leila.sync()
    with stage.step("and the team reads it", mara, "team-reads"):
        mara.sync()
        pane = mara.hands.find("projects", "project", "flood", PROJECT)
        pane.show_tab(TALK)
        mara.hands.until(
            lambda: pane.detail and any("Severn" in one.title for one in pane.detail.thread),
            "the message",
        )


def _look_around(leila: Seat) -> None:
    sheet = _way_in(leila, "add_hub")
    leila.hands.write(sheet.entries["hub"].edit, leila.network.address)
    leila.hands.click(sheet.go_button)
    leila.hands.until(lambda: leila.hands.parts.desk.known.account is not None, "the hub")
    leila.sync()
    rows = leila.hands.list("projects", "project")
    leila.hands.until(lambda: rows.model.rowCount() > 20, "the public projects")


def _take_up(leila: Seat, link: str) -> None:
    sheet = _way_in(leila, "accept_invitation")
    leila.hands.write(sheet.entries["link"].edit, link)
    leila.hands.write(sheet.entries["password"].edit, CHOSEN_PASSWORD)
    leila.hands.click(sheet.go_button)
    leila.hands.until(lambda: bool(leila.hands.parts.desk.known.me), "being a member")
    leila.sync()


def _way_in(seat: Seat, call: str) -> WelcomeSheet:
    seat.hands.window.over.open_welcome()
    sheet = seat.hands.sheet(WelcomeSheet)
    sheet.choose(call)
    return sheet


def _invitation(mara: Seat, leila: Seat) -> str:
    """Let the administrator make a link, and return it as it reads on the invited one's network."""
    query = Query("account", where={"email": ["leila@example.org"]})
    account = mara.engine.query(query).hits[0].id
    link = mara.engine.invite([account])[0]["link"]
    return f"{leila.network.address}/invitation#{link.partition('#')[2]}"


def _find_project(leila: Seat) -> None:
    rows = leila.hands.list("projects", "project")
    leila.hands.until(lambda: rows.model.rowCount() > 20, "the projects")
    leila.hands.narrow(rows, "Applications")
    leila.hands.find("projects", "project", "map flood", PROJECT)
