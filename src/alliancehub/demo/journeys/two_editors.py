"""Two people edit the same project offline: what does not clash merges, what does is decided."""

from __future__ import annotations

from alliancehub.demo.stage import Seat, Stage
from alliancehub.desktop.screens.conflict_pane import ConflictPane
from alliancehub.desktop.screens.detail_pane import DetailPane
from alliancehub.desktop.views.conflict_fields import ConflictFields

PROJECT = "Urban heat atlas"
HERS = "Heat at street level for fifty cities, from satellites and from thermometers on bicycles."
HIS = "Heat at street level for thirty cities, measured by satellites, bicycles and buses."
BOTH = "Heat at street level for fifty cities, measured by satellites, bicycles and buses."


def walk_as_two_editors(stage: Stage) -> None:
    """Both edit offline; one field merges by itself, the other is settled in the inbox."""
    claire, kenji = stage.seat("claire"), stage.seat("kenji")
    with stage.step("both lose the network"):
        claire.go_offline()
        kenji.go_offline()
    with stage.step("Claire changes summary and work group", claire, "claire-edits-offline"):
        _edit(claire, summary=HERS, work_group="Climate and cities")
    with stage.step("Kenji changes the summary too, and the licence", kenji, "kenji-edits-offline"):
        _edit(kenji, summary=HIS, licence="CC-BY-SA-4.0")
    with stage.step("Claire is online again first; then Kenji"):
        claire.go_online()
        kenji.go_online()
    with stage.step("what did not clash is merged, silently"):
        claire.sync()
        values = _values(claire.hands.find("projects", "project", "heat", PROJECT))
        assert values["licence"] == "CC-BY-SA-4.0"  # noqa: S101 - what the journey shows
        values = _values(kenji.hands.find("projects", "project", "heat", PROJECT))
        assert values["work_group"] == "Climate and cities"  # noqa: S101 - the same
        assert values["summary"] == HERS  # noqa: S101 - the earlier edit stands meanwhile
    with stage.step("what did is in Kenji's inbox, with both values", kenji, "conflict"):
        pane = kenji.hands.find("inbox", "conflict", "", "Summary")
        assert isinstance(pane, ConflictPane)  # noqa: S101 - the pane of that kind
        kenji.hands.until(lambda: pane.choice is not None, "the choice")
    with stage.step("he writes a third version", kenji, "conflict-resolved"):
        choice = pane.choice
        assert isinstance(choice, ConflictFields)  # noqa: S101 - of one field
        choice.set_keep("other")
        kenji.hands.write(choice.field.controls()[0], BOTH)
        kenji.hands.click(pane.resolve_button)
        kenji.hands.until(lambda: _values(pane).get("state") == "resolved", "the resolution")
        kenji.sync()
    with stage.step("and both see it", claire, "both-see-it"):
        claire.sync()
        for seat in (claire, kenji):
            _see_summary(seat, BOTH)


def _edit(seat: Seat, **values: str) -> None:
    pane = seat.hands.find("projects", "project", "heat", PROJECT)
    seat.hands.until(lambda: pane.may_edit, "being able to edit")
    sheet = seat.hands.form(pane.edit)
    seat.hands.fill(sheet, **values)
    seat.hands.save(sheet)
    seat.hands.until(lambda: _values(pane)["summary"] == values["summary"], "the edit in sight")


def _see_summary(seat: Seat, summary: str) -> None:
    pane = seat.hands.find("projects", "project", "heat", PROJECT)
    seat.hands.until(lambda: _values(pane).get("summary") == summary, f"{summary!r}")


def _values(pane: DetailPane) -> dict[str, object]:
    return pane.detail.hit.values if pane.detail else {}
