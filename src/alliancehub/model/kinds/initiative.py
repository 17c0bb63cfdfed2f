"""Something the alliance pursues over years, across projects."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.project import FOCUS_AREAS
from alliancehub.model.roles import By


class Initiative(Kind):
    """A plain kind of the public catalogue, with no code of its own."""

    declared: ClassVar = Declaration(
        name="initiative",
        title="Initiative",
        plural="Initiatives",
        icon="initiative",
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
    focus_area: Annotated[str, marks.choice("Focus area", FOCUS_AREAS, is_column=True)] = ""
    projects: Annotated[list[str], marks.refs("Projects", "project")] = []
    url: Annotated[str, marks.url("Address", policy=Policy.LAST)] = ""
