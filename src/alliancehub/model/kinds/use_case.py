"""Where open AI is put to use, and what came of it."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.roles import By


class UseCase(Kind):
    """A plain kind of the public catalogue, with no code of its own."""

    declared: ClassVar = Declaration(
        name="use_case",
        title="Use case",
        plural="Use cases",
        icon="use_case",
        label="title",
        summary="summary",
        sort="title",
        place="catalogue",
        empty="What members add is listed here.",
        create=(By.MEMBER,),
        edit=(By.OWNER, By.ADMIN),
        delete=(By.OWNER, By.ADMIN),
        is_discussed=True,
    )

    title: Annotated[str, marks.line("Title", is_required=True, weight=2, is_column=True)] = ""
    summary: Annotated[str, marks.text("Summary", max_length=1_000, weight=1)] = ""
    sector: Annotated[str, marks.line("Sector", is_facet=True, is_column=True, weight=1)] = ""
    organisation: Annotated[str, marks.ref("Organisation", "organisation", is_column=True)] = ""
    tags: Annotated[list[str], marks.tags("Tags", weight=1, is_facet=True)] = []
    url: Annotated[str, marks.url("Address", policy=Policy.LAST)] = ""
