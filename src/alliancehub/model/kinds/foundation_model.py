"""A foundation model that members build or vouch for."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.roles import By


class FoundationModel(Kind):
    """A plain kind of the public catalogue, with no code of its own."""

    declared: ClassVar = Declaration(
        name="model",
        title="Model",
        plural="Models",
        icon="model",
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
    modalities: Annotated[list[str], marks.tags("Modalities", is_facet=True, is_column=True)] = []
    languages: Annotated[list[str], marks.tags("Languages", is_facet=True)] = []
    parameters_millions: Annotated[int, marks.integer("Parameters in millions", is_column=True)] = 0
    licence: Annotated[
        str, marks.line("Licence", is_facet=True, is_column=True, help="SPDX id.")
    ] = ""
    url: Annotated[str, marks.url("Address", policy=Policy.LAST)] = ""
