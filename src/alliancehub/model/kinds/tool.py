"""A vetted tool for safety, security and trust."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.roles import By

PURPOSES = (
    ("safety", "Safety"),
    ("security", "Security"),
    ("trust", "Trust"),
    ("transparency", "Transparency"),
    ("evaluation", "Evaluation"),
)


class Tool(Kind):
    """A plain kind of the public catalogue, with no code of its own."""

    declared: ClassVar = Declaration(
        name="tool",
        title="Tool",
        plural="Tools",
        icon="tool",
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

    title: Annotated[str, marks.line("Name", is_required=True, weight=2, is_column=True)] = ""
    summary: Annotated[str, marks.text("Summary", max_length=1_000, weight=1)] = ""
    purpose: Annotated[str, marks.choice("Purpose", PURPOSES, is_required=True, is_column=True)] = (
        ""
    )
    tags: Annotated[list[str], marks.tags("Tags", weight=1, is_facet=True)] = []
    licence: Annotated[
        str, marks.line("Licence", is_facet=True, is_column=True, help="SPDX id.")
    ] = ""
    url: Annotated[str, marks.url("Address", policy=Policy.LAST)] = ""
