"""A student asks for accelerator time on a train, and gets a part of it, with a reason."""

from __future__ import annotations

from alliancehub.demo.stage import Seat, Stage
from alliancehub.desktop.screens.detail_pane import TALK, DetailPane

TITLE = "Thesis: names in five languages"
REASON = "Half of it is free this week. Come back with the first curve, and you get the rest."


def walk_as_student(stage: Stage) -> None:
    """Draft with its cost, endorsement, question and answer, a partial grant, the allocation."""
    tunde, mara, nora = stage.seat("tunde"), stage.seat("mara"), stage.seat("nora")
    with stage.step("drafts a request on a train and sees its cost", tunde, "cost-while-writing"):
        tunde.go_offline()
        rows = tunde.hands.list("compute", "credit_request")
        sheet = tunde.hands.form(rows.new_button.click)
        tunde.hands.fill(
            sheet,
            title=TITLE,
            advisor="Nora Vance",
            lines="Open Cloud A100 | 4 | 120",
            justification="Fine-tunes a name tagger on public text in five languages, three seeds.",
        )
        tunde.hands.until(
            lambda: sheet.aside is not None and "864" in sheet.aside.figure.text(), "the cost"
        )
    with stage.step("closes the form by mistake; the draft is back"):
        sheet.keep_draft()
        tunde.hands.rest(0.3)
        tunde.hands.click(sheet.close_button)
        again = tunde.hands.form(rows.new_button.click)
        tunde.hands.until(lambda: again.form.values()["title"] == TITLE, "the draft")
        tunde.hands.save(again)
    with stage.step("submits it, still offline", tunde, "submitted-offline"):
        pane = tunde.hands.find("compute", "credit_request", "", TITLE)
        tunde.hands.until(
            lambda: pane.detail and "submit_request" in pane.detail.offered, "being able to submit"
        )
        pane.act("submit_request")
        tunde.hands.until(lambda: _state(pane) == "advisor_endorsement", "the request to go")
    with stage.step("it arrives when the network does; the advisor endorses", nora, "endorsed"):
        tunde.go_online()
        nora.sync()
        pane = nora.hands.find("compute", "credit_request", "thesis names", TITLE)
        nora.hands.until(
            lambda: pane.detail and "endorse_request" in pane.detail.offered, "being asked"
        )
        pane.act("endorse_request")
        nora.hands.until(lambda: _state(pane) == "submitted", "the endorsement")
        nora.sync()
    _decided(stage, tunde, mara)


def _decided(stage: Stage, tunde: Seat, mara: Seat) -> None:
    with stage.step("the reviewer asks", mara, "reviewer-asks"):
        mara.sync()
        reviewed = mara.hands.find("compute", "credit_request", "thesis names", TITLE)
        _say(mara, reviewed, "Which text, and under which licence?")
    with stage.step("answers", tunde, "answered"):
        tunde.sync()
        pane = tunde.hands.find("compute", "credit_request", "", TITLE)
        _say(tunde, pane, "MASSIVE, CC-BY-4.0. The card is linked in the project.")
        mara.sync()
    with stage.step("the reviewer grants half, with a reason", mara, "granted-in-part"):
        reviewed = mara.hands.find("compute", "credit_request", "thesis names", TITLE)
        sheet = mara.hands.command(reviewed, "decide_credits")
        mara.hands.fill(
            sheet, outcome="partly", grants=f"2|120|1||{REASON}", rule="budget", reason=REASON
        )
        stage.look(mara, "decision")
        mara.hands.save(sheet)
        mara.sync()
    with stage.step("accepts the offer and sees the allocation", tunde, "allocation"):
        tunde.sync()
        pane = tunde.hands.find("compute", "credit_request", "", TITLE)
        tunde.hands.until(
            lambda: pane.detail and "accept_offer" in pane.detail.offered, "the offer"
        )
        pane.act("accept_offer")
        tunde.hands.until(lambda: _state(pane) == "taken", "the offer to be taken")
        tunde.sync()
        tunde.hands.find("compute", "allocation", "", TITLE)


def _say(seat: Seat, pane: DetailPane, words: str) -> None:
    pane.show_tab(TALK)
    composer = pane.conversation.composer
    seat.hands.write(composer.box, words)
    seat.hands.click(composer.button)
    seat.hands.until(lambda: not composer.text(), "the message to be taken")
    seat.sync()


def _state(pane: DetailPane) -> str:
    return str(pane.detail.hit.values.get("state")) if pane.detail else ""
