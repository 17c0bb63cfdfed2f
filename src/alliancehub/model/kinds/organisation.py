"""A member organisation of the alliance."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kind_spec import CardSpec
from alliancehub.model.roles import By

SECTORS = (
    ("industry", "Industry"),
    ("startup", "Startup"),
    ("academia", "Academia"),
    ("research", "Research"),
    ("government", "Government"),
    ("non-profit", "Non-profit"),
)
STATES = (("active", "Active"), ("applicant", "Applicant"), ("former", "Former"))


class Organisation(Kind):
    """Organisations are public: who is in the alliance is no secret."""

    declared: ClassVar = Declaration(
        name="organisation",
        title="Organisation",
        plural="Organisations",
        icon="organisation",
        label="title",
        summary="about",
        sort="title",
        place="directory",
        empty="An administrator adds member organisations, or imports them from a CSV file.",
        create=(By.ADMIN,),
        edit=(By.ORG_ADMIN, By.ADMIN),
        delete=(By.ADMIN,),
        card=CardSpec("vcard", is_group=True),
        is_discussed=True,
    )

    title: Annotated[str, marks.line("Name", is_required=True, weight=2, is_column=True)] = ""
    slug: Annotated[str, marks.handle("Short name", is_required=True, weight=1)] = ""
    sector: Annotated[str, marks.choice("Sector", SECTORS, is_required=True, is_column=True)] = ""
    country: Annotated[str, marks.line("Country", is_facet=True, is_column=True, weight=1)] = ""
    homepage: Annotated[str, marks.url("Homepage", policy=Policy.LAST)] = ""
    ror_id: Annotated[
        str, marks.line("ROR id", help="The id in the Research Organization Registry.")
    ] = ""
    about: Annotated[str, marks.markdown("About", weight=1)] = ""
    state: Annotated[
        str,
        marks.choice("State", STATES, default="active", is_required=True, is_for_admins=True),
    ] = "active"
    quota_bytes: Annotated[
        int,
        marks.integer(
            "Storage quota in bytes",
            is_for_admins=True,
            help="For the files of its datasets; 0 for what the hub gives everybody.",
        ),
    ] = 0
