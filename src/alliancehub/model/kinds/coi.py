"""A conflict of interest: why somebody may be no fair judge of a request."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.roles import By
from alliancehub.model.scopes import chair_scope, person_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work

TYPES = (
    ("applicant", "Asks for it"),
    ("advisor", "Advises the applicant"),
    ("project", "Takes part in the project"),
    ("organisation", "Is of the same organisation"),
    ("donor", "Is of a donor of the pool"),
    ("collaborator", "Works with the applicant elsewhere"),
    ("personal", "Personal"),
    ("financial", "Financial"),
    ("other", "Other"),
)
SEVERITIES = (("real", "Real"), ("apparent", "Apparent"), ("potential", "Potential"))
SOURCES = (("declared", "Declared"), ("detected", "Detected"))
STATES = (
    ("open", "Open"),
    ("managed", "Judged to be no hindrance"),
    ("dismissed", "Found not to be so"),
    ("withdrawn", "Withdrawn"),
)


class Coi(Kind):
    """Of an assignment, or declared once for all of somebody, an organisation or a project.

    Attributes:
        assignment, request: what it was found of; both empty where it was declared once for all.
        about_person, about_organisation, about_project: whom such a declaration is about.
        settled: why those who decide the request found that it is no hindrance.
    """

    declared: ClassVar = Declaration(
        name="coi",
        title="Conflict of interest",
        plural="Conflicts of interest",
        icon="conflict",
        label="reason",
        sort="-created_at",
        place="reviews",
        empty="Declare once for all of whom you can be no judge; it is looked at before you are "
        "asked.",
        create=(By.MEMBER,),
        edit=(By.OWNER,),
        delete=(By.OWNER,),
    )

    person: Annotated[
        str, marks.ref("Who", "person", policy=Policy.SERVER, governs=True, is_column=True)
    ] = ""
    type: Annotated[
        str, marks.choice("Kind of conflict", TYPES, is_column=True, default="personal")
    ] = "personal"
    severity: Annotated[str, marks.choice("Level", SEVERITIES, is_column=True, default="real")] = (
        "real"
    )
    about_person: Annotated[str, marks.ref("With the person", "person")] = ""
    about_organisation: Annotated[str, marks.ref("With the organisation", "organisation")] = ""
    about_project: Annotated[str, marks.ref("With the project", "project")] = ""
    reason: Annotated[
        str, marks.line("Reason", is_required=True, max_length=500, is_column=True)
    ] = ""
    source: Annotated[
        str,
        marks.choice("Source", SOURCES, policy=Policy.SERVER, default="declared", is_column=True),
    ] = "declared"
    state: Annotated[
        str, marks.choice("State", STATES, policy=Policy.SERVER, default="open", is_column=True)
    ] = "open"
    assignment: Annotated[
        str, marks.ref("Review asked for", "review_assignment", policy=Policy.SERVER)
    ] = ""
    request: Annotated[str, marks.ref("Request", "credit_request", policy=Policy.SERVER)] = ""
    settled: Annotated[str, marks.text("Why it is no hindrance", policy=Policy.SERVER)] = ""
    told: Annotated[str, marks.text("Reason, to be translated", policy=Policy.SERVER)] = ""

    def scope_of(self, work: "Work") -> str:
        """Where the assignment is; of a decider, where those who decide are; else one's own."""
        assignment = work.get(ReviewAssignment, self.assignment) if self.assignment else None
        if assignment is not None:
            return assignment.scope
        if self.request:
            return chair_scope(self.request)
        return person_scope(self.person or self.created_by or work.actor.person_id)

    def tidied(self) -> "Coi":
        """What was declared once for all is of whoever declared it."""
        return self if self.person else self.with_values({"person": self.created_by})

    def check_open(self) -> None:
        """What was found of a request changes by its own actions only."""
        if self.request:
            raise Refusal(
                "closed",
                "This conflict was found of a request, so it stays as it is.",
                remedy="Those who decide the request can settle it, with a reason.",
            )

    def check_removable(self, work: "Work") -> None:
        """What was found of a request stays."""
        del work
        self.check_open()

    def check_whole(self, work: "Work") -> None:
        """What is declared once for all is about somebody or something."""
        del work
        named = (self.about_person, self.about_organisation, self.about_project)
        if not self.request and not any(named):
            raise invalid(
                "about_person",
                "A conflict that holds for all requests is with somebody or something.",
                "Name a person, an organisation or a project.",
            )

    @property
    def hinders(self) -> bool:
        """Whether nobody may review or decide with it."""
        return self.state == "open" and self.severity == "real"
