"""Close a panel's item with what the panel recommends."""

from typing import Annotated, Any, ClassVar

from alliancehub.model import marks
from alliancehub.model.chairing import is_chair, request_of, require_chair
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.panel_item import PanelItem
from alliancehub.model.ledger import credits_text
from alliancehub.model.line_numbers import check_line
from alliancehub.model.permission import require_active
from alliancehub.model.recommending import from_votes
from alliancehub.model.reviewing import find_request
from alliancehub.model.suggestion import Suggestion
from alliancehub.model.told import told
from alliancehub.model.work import Work


class ClosePanel(Command):
    """It decides nothing: whoever decides has it before them."""

    name: ClassVar = "close_panel"
    title: ClassVar = "Close with a recommendation"
    icon: ClassVar = "check"
    on: ClassVar = PanelItem
    target: ClassVar = "item"
    asks: ClassVar = ("lines", "rationale")
    help: ClassVar = (
        "Whoever decides begins with it, and the applicant may read the reasons: name no reviewer."
    )
    done: ClassVar = "Closed. Whoever decides reads what the panel recommends."

    item: str
    lines: Annotated[
        list[dict[str, Any]],
        marks.rows(
            "Recommended by line",
            {
                "line": marks.number_of("Line", "request.lines", is_fixed=True),
                "amount": marks.credits_("Credits"),
                "reason": marks.line("Reason", max_length=1_000),
            },
        ),
    ] = []  # noqa: RUF012 - copied by pydantic
    rationale: Annotated[
        str, marks.text("What the panel found", is_required=True, max_length=5_000)
    ] = ""

    def check(self, work: Work) -> None:
        """Those who decide may, once; no line gets more than it asks for."""
        require_active(work.actor)
        item = work.see(PanelItem, self.item)
        request = request_of(work, item)
        require_chair(work, request)
        if item.state != "open":
            raise Refusal("closed", "Votes on this are closed.")
        asked = request.quote
        seen: set[int] = set()
        for one in self.lines:
            number, amount = int(one.get("line", 0)), int(one.get("amount", 0))
            check_line("lines", number, len(asked), seen)
            if amount > (most := int(asked[number - 1]["amount"])):
                raise invalid(
                    "lines",
                    told("Line {n} asks for {most} credits.", n=number, most=credits_text(most)),
                    "Recommend as much or less.",
                )

    def apply(self, work: Work) -> None:
        """Close it."""
        item = work.need(PanelItem, self.item)
        quote = request_of(work, item).quote
        lines = [
            {
                "line": int(one["line"]),
                "resource": quote[int(one["line"]) - 1]["resource"],
                "asked": quote[int(one["line"]) - 1]["amount"],
                "amount": int(one.get("amount", 0)),
                "reason": str(one.get("reason", "")),
            }
            for one in self.lines
        ]
        values = {
            "state": "closed",
            "lines": lines,
            "rationale": self.rationale,
            "recommended": sum(int(one.get("amount", 0)) for one in self.lines),
        }
        work.put(item.with_values(values))

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To those who decide, while it is open."""
        if not isinstance(row, PanelItem) or row.state != "open":
            return False
        request = find_request(work, row.request)
        return request is not None and is_chair(work, request, work.actor)

    @classmethod
    def suggest(cls, work: Work, row: Kind) -> Suggestion:
        """Each line of the request, with its share of what the votes come to."""
        request = find_request(work, row.request) if isinstance(row, PanelItem) else None
        if request is None or not isinstance(row, PanelItem):
            return Suggestion()
        return from_votes(work, row, request)
