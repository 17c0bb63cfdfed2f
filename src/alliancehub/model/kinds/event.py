"""Something that members meet at."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kind_spec import CardSpec
from alliancehub.model.roles import By


class Event(Kind):
    """A plain kind of the public catalogue, with no code of its own."""

    declared: ClassVar = Declaration(
        name="event",
        title="Event",
        plural="Events",
        icon="event",
        label="title",
        summary="summary",
        sort="-starts_on",
        place="catalogue",
        empty="What members add is listed here.",
        create=(By.MEMBER,),
        edit=(By.OWNER, By.ADMIN),
        delete=(By.OWNER, By.ADMIN),
        card=CardSpec("icalendar", begins="starts_on", ends="ends_on", where="location"),
        is_discussed=True,
    )

    title: Annotated[str, marks.line("Title", is_required=True, weight=2, is_column=True)] = ""
    summary: Annotated[str, marks.text("Summary", max_length=1_000, weight=1)] = ""
    starts_on: Annotated[
        str, marks.day("Starts", is_required=True, is_column=True, group="period")
    ] = ""
    ends_on: Annotated[str, marks.day("Ends", is_column=True, group="period")] = ""
    location: Annotated[str, marks.line("Where", is_column=True, weight=1)] = ""
    is_online: Annotated[bool, marks.flag("Online", is_facet=True)] = False
    url: Annotated[str, marks.url("Address", policy=Policy.LAST)] = ""
