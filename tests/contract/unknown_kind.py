# ruff: noqa: RUF012 - pydantic copies a mutable default for each value
"""A kind that AllianceHub has never heard of, and a catalogue that has it beside all others."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds import KINDS
from alliancehub.model.roles import By


class Satellite(Kind):
    """With a field of every type that a member can fill in."""

    declared: ClassVar = Declaration(
        name="satellite",
        title="Satellite",
        plural="Satellites",
        icon="star",
        label="title",
        summary="about",
        sort="title",
        place="catalogue",
        empty="Launch one.",
        create=(By.MEMBER,),
        edit=(By.OWNER, By.ADMIN),
        delete=(By.OWNER, By.ADMIN),
        is_discussed=True,
    )

    title: Annotated[str, marks.line("Name", is_required=True, weight=2, is_column=True)] = ""
    call_sign: Annotated[str, marks.handle("Call sign", is_required=True, is_column=True)] = ""
    about: Annotated[str, marks.text("About", weight=1)] = ""
    story: Annotated[str, marks.markdown("Story", weight=1)] = ""
    contact: Annotated[str, marks.email("Contact")] = ""
    chief: Annotated[str, marks.orcid("Chief scientist")] = ""
    homepage: Annotated[str, marks.url("Homepage")] = ""
    launched_on: Annotated[str, marks.day("Launched", is_column=True)] = ""
    seen_at: Annotated[str, marks.instant("Last seen")] = ""
    orbit: Annotated[
        str, marks.choice("Orbit", (("low", "Low"), ("high", "High")), is_column=True)
    ] = ""
    bands: Annotated[
        list[str], marks.choices("Bands", (("x", "X band"), ("s", "S band")), is_facet=True)
    ] = []
    tags: Annotated[list[str], marks.tags("Tags", is_facet=True, is_column=True)] = []
    owner: Annotated[str, marks.ref("Owner", "organisation", is_column=True)] = ""
    datasets: Annotated[list[str], marks.refs("Datasets", "dataset")] = []
    mass_kg: Annotated[int, marks.integer("Mass in kg", is_column=True)] = 0
    price: Annotated[int, marks.credits_("Price")] = 0
    is_active: Annotated[bool, marks.flag("Active", is_facet=True)] = False


CATALOGUE = Catalogue([*KINDS, Satellite])
