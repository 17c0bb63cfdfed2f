"""A member asks for accelerator time, or for a change of what was granted."""

from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from alliancehub.model import data_classes as classes
from alliancehub.model import marks
from alliancehub.model.credits import cost_of
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.delegation import delegates, is_delegated
from alliancehub.model.kinds.rate import rate_on
from alliancehub.model.kinds.request import Request
from alliancehub.model.roles import Actor, By
from alliancehub.model.told import told

if TYPE_CHECKING:
    from alliancehub.model.work import Work

KINDS_OF_REQUEST = (
    ("new", "New"),
    ("renewal", "Renewal"),
    ("supplement", "Supplement"),
    ("extension", "Extension"),
    ("transfer", "Transfer"),
    ("appeal", "Appeal"),
    ("report", "Report"),
)
STATES = (
    ("draft", "Draft"),
    ("advisor_endorsement", "Waits for the advisor"),
    ("submitted", "Submitted"),
    ("screening", "Being screened"),
    ("in_review", "In review"),
    ("accepted", "Approved"),
    ("partly_accepted", "Partly approved"),
    ("declined", "Declined"),
    ("returned", "Returned to be revised"),
    ("offered", "Offered"),
    ("taken", "Offer accepted"),
    ("lapsed", "Offer lapsed"),
    ("withdrawn", "Withdrawn"),
)
OUTCOMES = (
    ("accepted", "Approved"),
    ("partly_accepted", "Partly approved"),
    ("declined", "Declined"),
    ("returned", "Returned"),
)
WAITING = frozenset({"submitted", "advisor_endorsement", "screening", "in_review"})
"""States before the decision: it can be withdrawn, and the clock takes nothing from it."""
DECIDABLE = frozenset({"submitted", "in_review"})
"""States in which it may be decided; no step before that is skipped."""
OPEN = WAITING | {"draft", "offered"}
ASKS_FOR_CREDITS = frozenset({"new", "renewal", "supplement"})
OF_ALLOCATION = frozenset({"renewal", "supplement", "extension", "transfer", "report"})
_OF_CREDITS = {"shown_by": "request_kind", "shown_for": ("new", "renewal", "supplement")}
_OF_TRANSFER = {"shown_by": "request_kind", "shown_for": ("transfer",)}
LINES_MAX, PEOPLE_MAX = 20, 200
AMOUNT_MAX = 2**53

_LINE = {
    "resource": marks.ref("Accelerator", "accelerator_resource", is_required=True),
    "units": marks.integer("Units", minimum=1, maximum=100_000, default=1),
    "hours": marks.integer("Hours per unit", minimum=1, maximum=100_000, default=1),
    "runs": marks.integer("Runs", minimum=1, maximum=100_000, default=1),
}
_GRANT = {
    **_LINE,
    "pool": marks.ref("Pool", "pool"),
    "amount": marks.credits_("Credits"),
    "begins_on": marks.day("From"),
    "ends_on": marks.day("To"),
}
_QUOTE = {
    "resource": marks.ref("Accelerator", "accelerator_resource"),
    "rate": marks.credits_("Credits per unit and hour"),
    "amount": marks.credits_("Credits"),
}
_DOCUMENT = {
    "title": marks.line("Title", is_required=True),
    "url": marks.url("Address"),
    "note": marks.line("Note"),
}
_HOLDER = {
    "person": marks.ref("Person", "person", is_required=True),
    "amount": marks.credits_("Credits", is_required=True, minimum=1, default=1_000_000),
}
_COMPARED = (
    ("title", "Title"),
    ("call", "Call"),
    ("project", "Project"),
    ("advisor", "Advisor"),
    ("lines", "Lines"),
    ("holders", "Class"),
    ("wanted_from", "Wanted from"),
    ("wanted_until", "Wanted until"),
    ("justification", "Justification"),
    ("workload", "Workload plan"),
    ("software", "Software"),
    ("datasets", "Datasets used"),
    ("data_classes", "Data that is processed"),
    ("documents", "Documents"),
    ("answers", "Further questions"),
)
_DIFFERENCE = {
    "field": marks.choice("Field", _COMPARED, is_facet=False, default="title"),
    "before": marks.text("Before", max_length=2_000),
    "now": marks.text("Now", max_length=2_000),
}


class CreditRequest(Request):
    """Decided by the organisation that provides the accelerators, and by those it names.

    Attributes:
        number: given by the hub when it is submitted, such as ``CR-2026-000042``.
        allocation: what it renews, supplements, extends, takes from, or reports on.
        to_allocation, amount: of a transfer, where to and how many micro-credits.
        about: of an appeal, the request that was declined.
        lines: so many units of an accelerator for so many hours, so many times.
        holders: of a class, who gets a sub-wallet of how many micro-credits.
        quote: what each line cost at the rates of the day on which it was submitted.
        grants: what was granted for each line; an offer until its applicant takes it.
        outcome: how it was decided, whatever became of it since.
        previous: the version that was returned or withdrawn, of which this is the next.
        differences: in what it differs from that.
        expires_on: the last day on which an offer can be taken.
    """

    declared: ClassVar = Declaration(
        name="credit_request",
        title="Credit request",
        plural="Credit requests",
        icon="credits",
        label="title",
        summary="justification",
        sort="-updated_at",
        place="compute",
        empty="Draft a request for accelerator time; you see the cost while you write.",
        create=(By.MEMBER,),
        edit=(By.OWNER,),
        delete=(By.OWNER,),
        is_discussed=True,
        is_request=True,
        ends="expires_on",
        warn_days=(14, 7, 1),
        panels=("progress",),
    )

    title: Annotated[str, marks.line("Title", is_required=True, weight=2, is_column=True)] = ""
    request_kind: Annotated[
        str, marks.choice("Kind of request", KINDS_OF_REQUEST, default="new", is_column=True)
    ] = "new"
    number: Annotated[str, marks.line("Number", policy=Policy.SERVER, weight=1)] = ""
    state: Annotated[
        str, marks.choice("State", STATES, policy=Policy.SERVER, default="draft", is_column=True)
    ] = "draft"
    call: Annotated[str, marks.ref("Call", "call", **_OF_CREDITS)] = ""
    project: Annotated[str, marks.ref("Project", "project")] = ""
    advisor: Annotated[
        str,
        marks.ref(
            "Advisor",
            "person",
            help="Students name one of their own organisation.",
            shown_by="request_kind",
            shown_for=("new", "renewal", "supplement", "extension", "transfer", "appeal"),
        ),
    ] = ""
    allocation: Annotated[
        str,
        marks.ref(
            "Allocation",
            "allocation",
            help="To renew, supplement, extend or report on.",
            shown_by="request_kind",
            shown_for=("renewal", "supplement", "extension", "transfer", "report"),
        ),
    ] = ""
    to_allocation: Annotated[
        str,
        marks.ref(
            "To the allocation", "allocation", help="Only to transfer credits.", **_OF_TRANSFER
        ),
    ] = ""
    amount: Annotated[
        int,
        marks.credits_(
            "Credits to transfer", help="Leave at 0 unless you transfer.", **_OF_TRANSFER
        ),
    ] = 0
    about: Annotated[
        str,
        marks.ref(
            "Declined request",
            "credit_request",
            help="Only to appeal.",
            shown_by="request_kind",
            shown_for=("appeal",),
        ),
    ] = ""
    lines: Annotated[
        list[dict[str, Any]],
        marks.rows(
            "Lines",
            _LINE,
            minimum=1,
            maximum=LINES_MAX,
            help="So many units for so many hours each.",
            **_OF_CREDITS,
        ),
    ] = []
    holders: Annotated[
        list[dict[str, Any]],
        marks.rows(
            "Class",
            _HOLDER,
            maximum=PEOPLE_MAX,
            help="Who gets a part of their own; what they leave comes back at the end.",
            **_OF_CREDITS,
        ),
    ] = []
    wanted_from: Annotated[str, marks.day("Wanted from", group="wanted", **_OF_CREDITS)] = ""
    wanted_until: Annotated[
        str,
        marks.day(
            "Wanted until",
            is_column=True,
            group="wanted",
            shown_by="request_kind",
            shown_for=("new", "renewal", "supplement", "extension"),
        ),
    ] = ""
    justification: Annotated[
        str, marks.markdown("Justification", is_required=True, weight=1, max_length=20_000)
    ] = ""
    workload: Annotated[str, marks.markdown("Workload plan", max_length=20_000, **_OF_CREDITS)] = ""
    software: Annotated[list[str], marks.tags("Software", **_OF_CREDITS)] = []
    datasets: Annotated[list[str], marks.refs("Datasets used", "dataset", **_OF_CREDITS)] = []
    data_classes: Annotated[
        list[str], classes.data_classes("Data that is processed", **_OF_CREDITS)
    ] = []
    documents: Annotated[
        list[dict[str, Any]], marks.rows("Documents", _DOCUMENT, maximum=50, weight=1)
    ] = []
    answers: Annotated[
        dict[str, Any],
        marks.answers("Further questions", "call.questions", max_length=20_000, **_OF_CREDITS),
    ] = {}
    accepts_terms: Annotated[
        bool, marks.flag("I accept the terms of the call and of the datasets", **_OF_CREDITS)
    ] = False
    applicant: Annotated[str, marks.ref("Applicant", "person", policy=Policy.SERVER)] = ""
    resource: Annotated[
        str,
        marks.ref(
            "Accelerator",
            "accelerator_resource",
            policy=Policy.SERVER,
            is_column=True,
            keeps=True,
        ),
    ] = ""
    quote: Annotated[list[dict[str, Any]], marks.rows("Quote", _QUOTE, policy=Policy.SERVER)] = []
    cost: Annotated[int, marks.credits_("Cost", policy=Policy.SERVER, is_column=True)] = 0
    outcome: Annotated[str, marks.choice("Outcome", OUTCOMES, policy=Policy.SERVER)] = ""
    grants: Annotated[list[dict[str, Any]], marks.rows("Grants", _GRANT, policy=Policy.SERVER)] = []
    granted: Annotated[int, marks.credits_("Granted", policy=Policy.SERVER, is_column=True)] = 0
    previous: Annotated[
        str, marks.ref("Previous version", "credit_request", policy=Policy.SERVER)
    ] = ""
    differences: Annotated[
        list[dict[str, Any]], marks.rows("Difference", _DIFFERENCE, policy=Policy.SERVER)
    ] = []
    submitted_at: Annotated[str, marks.instant("Submitted", policy=Policy.SERVER)] = ""
    endorsed_by: Annotated[str, marks.ref("Endorsed by", "person", policy=Policy.SERVER)] = ""
    endorsed_at: Annotated[str, marks.instant("Endorsed", policy=Policy.SERVER)] = ""
    screened_by: Annotated[str, marks.ref("Screened by", "person", policy=Policy.SERVER)] = ""
    screened_at: Annotated[str, marks.instant("Screened", policy=Policy.SERVER)] = ""
    offered_at: Annotated[str, marks.instant("Offered", policy=Policy.SERVER)] = ""
    answered_at: Annotated[str, marks.instant("Offer answered", policy=Policy.SERVER)] = ""

    @property
    def is_waiting(self) -> bool:
        """Whether it was submitted and is not decided."""
        return self.state in WAITING

    @property
    def is_decidable(self) -> bool:
        """Whether every step before the decision is done."""
        return self.state in DECIDABLE

    def check_open(self) -> None:
        """Only a draft can be edited."""
        if self.state != "draft":
            raise Refusal(
                "closed",
                "This request was submitted, so its text stays as it is.",
                remedy="Withdraw it and revise it, or add a message to its conversation.",
            )

    def check_whole(self, work: "Work") -> None:
        """Its lines ask for no more than there is, and its days follow each other."""
        if self.state != "draft":
            return
        if self.wanted_from and self.wanted_until and self.wanted_until < self.wanted_from:
            raise invalid(
                "wanted_until",
                told("It would end on {day}, before it begins.", day=self.wanted_until),
            )
        for number, line in enumerate(self.lines, start=1):
            resource = work.get(AcceleratorResource, line.get("resource", ""))
            if resource is None:
                continue
            if resource.state != "offered":
                raise _not_offered(number)
            if line.get("units", 1) > resource.units:
                raise invalid(
                    "lines",
                    told(
                        "Line {line}: {resource} has {n} units.",
                        line=str(number),
                        resource=resource.title,
                        n=resource.units,
                    ),
                )
        people = [one.get("person", "") for one in self.holders]
        if len(set(people)) < len(people):
            raise invalid("holders", "The class names somebody twice.")

    def receiver_now(self, work: "Work") -> str:
        """The organisation that provides the first accelerator, or that made the call."""
        for line in self.lines:
            found = work.need(AcceleratorResource, line.get("resource", ""))
            return f"organisation:{found.provider}"
        if self.allocation and (allocation := work.get(Allocation, self.allocation)):
            resource = work.need(AcceleratorResource, allocation.resource)
            return f"organisation:{resource.provider}"
        if self.about and (about := work.get(CreditRequest, self.about)):
            return about.receiver
        raise invalid("lines", "It says on which accelerator by no line.", "Add a line.")

    @property
    def resources(self) -> list[str]:
        """The ids of the accelerators that it asks for, each once."""
        named = [str(one.get("resource", "")) for one in self.lines] or [self.resource]
        return [one for one in dict.fromkeys(named) if one]

    def may_decide(self, actor: Actor) -> bool:
        """Tell whether this actor receives it, or was let decide; its author never."""
        if super().may_decide(actor):
            return True
        is_own = self.created_by == actor.person_id
        return not is_own and is_delegated(actor, self.receiver, self.resources)

    def deciders(self, work: "Work") -> list[str]:
        """Return the ids of those who receive it, and of those who decide in their place."""
        found = delegates(work, self.receiver, self.resources) - {self.created_by}
        return sorted({*super().deciders(work), *found})

    def priced(self, work: "Work") -> "CreditRequest":
        """Return it with its cost at the rates of today; raises Refusal where there is none."""
        quote = []
        for number, line in enumerate(self.lines, start=1):
            resource = work.get(AcceleratorResource, line["resource"])
            if resource is None or resource.state != "offered":  # since the draft was written
                raise _not_offered(number)
            rate = rate_on(work, line["resource"], work.now[:10])
            if rate is None:
                raise invalid(
                    "lines",
                    told(
                        "Line {n}: {resource} has no rate today.",
                        n=str(number),
                        resource=resource.title,
                    ),
                    "Ask its provider to set one.",
                )
            amount = line_cost(line, rate)
            quote.append({"resource": line["resource"], "rate": rate, "amount": amount})
        cost = sum(one["amount"] for one in quote)
        if cost > AMOUNT_MAX:
            raise invalid("lines", "It costs more credits than can be counted.", "Ask for less.")
        main = self.lines[0]["resource"] if self.lines else self.resource
        return self.with_values({"quote": quote, "cost": cost, "resource": main})


def _not_offered(number: int) -> Refusal:
    return invalid(
        "lines",
        told("Line {n}: its accelerator is no longer offered.", n=str(number)),
        "Name another one, or remove the line.",
    )


def line_cost(line: dict[str, Any], rate: int) -> int:
    """Return the micro-credits of a line: units, hours and runs multiplied, at a rate."""
    once = cost_of(int(line.get("units", 1)), int(line.get("hours", 1)), rate)
    return once * max(int(line.get("runs", 1)), 0)
