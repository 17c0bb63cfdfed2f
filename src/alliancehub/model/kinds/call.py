"""A call for requests: what may be asked for, by whom, until when, by which rules."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.answering import check_questions
from alliancehub.model.errors import invalid, not_permitted
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.membership import ROLES
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.roles import By
from alliancehub.model.scopes import ALLIANCE, org_scope
from alliancehub.model.told import told

if TYPE_CHECKING:
    from alliancehub.model.work import Work

BLINDNESS = (
    ("none", "Open"),
    ("single", "Single blind: applicants do not learn who reviews"),
    ("double", "Double blind: reviewers do not learn who asks either"),
)
STATES = (("draft", "Draft"), ("published", "Published"), ("withdrawn", "Withdrawn"))


class Call(Kind):
    """Its organiser's administrators write it; members see it once it is published.

    Attributes:
        pools: out of which grants come.
        roles: in which memberships one may ask; empty for all.
        cap: micro-credits that one applicant may ask for at most; 0 for no cap.
        max_open: how many open requests one applicant may have in it; 0 for no cap.
        questions: JSON Schema of further questions; empty for none.
        reviews: how many reviews a request needs before it is decided.
    """

    declared: ClassVar = Declaration(
        name="call",
        title="Call",
        plural="Calls",
        icon="initiative",
        label="title",
        summary="summary",
        sort="-ends_on",
        place="compute",
        empty="No call for requests is open yet.",
        create=(By.ORG_ADMIN, By.ADMIN),
        edit=(By.ORG_ADMIN, By.ADMIN),
        delete=(By.ORG_ADMIN, By.ADMIN),
        is_discussed=True,
    )

    title: Annotated[str, marks.line("Title", is_required=True, weight=2, is_column=True)] = ""
    organiser: Annotated[
        str,
        marks.ref(
            "Organiser",
            "organisation",
            is_required=True,
            governs=True,
            is_fixed=True,
            is_column=True,
        ),
    ] = ""
    summary: Annotated[str, marks.markdown("What it is for", weight=1)] = ""
    begins_on: Annotated[
        str, marks.day("Opens on", is_required=True, is_column=True, group="window")
    ] = ""
    ends_on: Annotated[
        str, marks.day("Closes on", is_required=True, is_column=True, group="window")
    ] = ""
    pools: Annotated[list[str], marks.refs("Pools", "pool")] = []
    roles: Annotated[
        list[str], marks.choices("Who may ask", ROLES, help="Leave it empty for every member.")
    ] = []
    cap: Annotated[
        int,
        marks.credits_("At most, per applicant", is_column=True, help="Leave at 0 for no cap."),
    ] = 0
    max_open: Annotated[
        int,
        marks.integer("Open requests per applicant", maximum=1_000, help="Leave at 0 for no cap."),
    ] = 0
    questions: Annotated[
        str, marks.text("Further questions", help="A JSON Schema of type object, or nothing.")
    ] = ""
    blindness: Annotated[
        str, marks.choice("Review", BLINDNESS, default="single", is_column=True)
    ] = "single"
    needs_screening: Annotated[bool, marks.flag("Requests are screened first")] = False
    reviews: Annotated[int, marks.integer("Reviews per request", maximum=20)] = 0
    rubric: Annotated[
        str, marks.ref("Rubric", "rubric", help="By which criteria requests are reviewed.")
    ] = ""
    terms: Annotated[str, marks.markdown("Terms")] = ""
    state: Annotated[
        str,
        marks.choice("State", STATES, default="draft", policy=Policy.LAST, is_column=True),
    ] = "draft"

    def scope_of(self, work: "Work") -> str:
        """A draft is its organiser's; after that all members see it."""
        del work
        return org_scope(self.organiser) if self.state == "draft" else ALLIANCE

    def check_whole(self, work: "Work") -> None:
        """Its window, its pools and its questions make sense."""
        if self.ends_on < self.begins_on:
            raise invalid(
                "ends_on", told("It would close on {day}, before it opens.", day=self.ends_on)
            )
        self._check_pools(work)
        if self.questions:
            check_questions(self.questions, "questions", is_judge=work.is_judge)

    def _check_pools(self, work: "Work") -> None:
        before = work.was(Call, self.id)
        known = set() if before is None else set(before.pools)
        for one in self.pools:
            pool = work.get(Pool, one)
            if one in known or pool is None or work.actor.is_admin:
                continue
            if pool.donor != self.organiser:
                raise not_permitted(
                    told("{pool} is pledged by another organisation.", pool=pool.title),
                    "An administrator of the alliance can let a call grant from it.",
                )

    def is_open_on(self, day: str) -> bool:
        """Tell whether one may ask in it on a day (ISO date)."""
        return self.state == "published" and self.begins_on <= day <= self.ends_on
