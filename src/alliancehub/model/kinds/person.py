"""A person who takes part. What they signed up with lies in ``account``, which few may see."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kind_spec import CardSpec
from alliancehub.model.roles import By
from alliancehub.model.scopes import ALLIANCE

if TYPE_CHECKING:
    from alliancehub.model.work import Work

OPEN_TO = (
    ("collaboration", "Collaboration"),
    ("mentoring", "Mentoring"),
    ("being-mentored", "Being mentored"),
    ("reviewing", "Reviewing"),
    ("speaking", "Speaking"),
)


class Person(Kind):
    """Members see each other; guests do not."""

    declared: ClassVar = Declaration(
        name="person",
        title="Person",
        plural="People",
        icon="person",
        label="title",
        summary="bio",
        sort="title",
        place="directory",
        empty="People appear here once they are invited. Sync, or ask an administrator.",
        create=(By.ADMIN,),
        edit=(By.OWNER, By.ADMIN),
        delete=(By.ADMIN,),
        card=CardSpec("vcard"),
    )

    title: Annotated[str, marks.line("Name", is_required=True, weight=2, is_column=True)] = ""
    handle: Annotated[str, marks.handle("Handle", is_required=True, weight=1, is_column=True)] = ""
    orcid: Annotated[str, marks.orcid("ORCID iD")] = ""
    bio: Annotated[str, marks.markdown("Bio", weight=1, max_length=5_000)] = ""
    skills: Annotated[list[str], marks.tags("Skills", weight=1, is_facet=True, is_column=True)] = []
    languages: Annotated[list[str], marks.tags("Languages", is_facet=True)] = []
    open_to: Annotated[list[str], marks.choices("Open to", OPEN_TO, is_facet=True)] = []

    def scope_of(self, work: "Work") -> str:
        """Members only."""
        del work
        return ALLIANCE
