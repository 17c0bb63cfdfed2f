"""A dataset that the alliance knows of."""

from typing import Annotated, ClassVar

from alliancehub.model import data_classes as classes
from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.roles import By


class Dataset(Kind):
    """Public, like the catalogues it comes from."""

    declared: ClassVar = Declaration(
        name="dataset",
        title="Dataset",
        plural="Datasets",
        icon="dataset",
        label="title",
        summary="description",
        sort="title",
        place="datasets",
        empty="What members add or import from a catalogue is listed here.",
        create=(By.MEMBER,),
        edit=(By.OWNER, By.ADMIN),
        delete=(By.OWNER, By.ADMIN),
        is_discussed=True,
    )

    title: Annotated[str, marks.line("Title", is_required=True, weight=2, is_column=True)] = ""
    description: Annotated[str, marks.markdown("Description", weight=1)] = ""
    creator: Annotated[str, marks.line("Creator", weight=1, is_column=True)] = ""
    creator_url: Annotated[str, marks.url("Creator's page", policy=Policy.LAST)] = ""
    url: Annotated[str, marks.url("Address", policy=Policy.LAST)] = ""
    licence: Annotated[
        str,
        marks.line("Licence", is_facet=True, is_column=True, help="SPDX id, such as CC-BY-4.0."),
    ] = ""
    licence_name: Annotated[str, marks.line("Licence as given")] = ""
    licence_url: Annotated[str, marks.url("Licence text", policy=Policy.LAST)] = ""
    data_classes: Annotated[list[str], classes.data_classes("Data it holds", is_facet=True)] = []
    terms: Annotated[
        str, marks.text("Terms of use", help="Beyond the licence; who uses it accepts them.")
    ] = ""
    languages: Annotated[list[str], marks.tags("Languages", is_facet=True, is_column=True)] = []
    modalities: Annotated[list[str], marks.tags("Modalities", is_facet=True)] = []
    domains: Annotated[list[str], marks.tags("Domains", is_facet=True)] = []
    keywords: Annotated[list[str], marks.tags("Keywords", weight=1)] = []
    size_bytes: Annotated[int, marks.integer("Size in bytes")] = 0
    source: Annotated[str, marks.line("Source", is_facet=True)] = ""
