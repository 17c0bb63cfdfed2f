"""A dataset that the alliance knows of, or holds."""

from typing import TYPE_CHECKING, Annotated, ClassVar, Self

from alliancehub.model import data_classes as classes
from alliancehub.model import marks
from alliancehub.model.access_keeping import hand_over
from alliancehub.model.answering import check_questions
from alliancehub.model.belonging import belonging
from alliancehub.model.dataset_names import check_name_is_free
from alliancehub.model.errors import Refusal, invalid, not_permitted
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.lineage import tell_downstream
from alliancehub.model.readiness import GRADES
from alliancehub.model.roles import TEAM, By
from alliancehub.model.scopes import ALLIANCE, PUBLIC, dataset_scope, org_scope, project_scope
from alliancehub.model.told import told

if TYPE_CHECKING:
    from alliancehub.model.work import Work

VISIBILITIES = (
    ("public", "Everybody"),
    ("alliance", "Members of the alliance"),
    ("organisation", "Its organisation"),
    ("project", "Its project"),
    ("private", "Its owner, and whom they let in"),
)
GATINGS = (
    ("open", "Open: whoever sees it may download it"),
    ("terms", "After accepting its terms"),
    ("request", "After a request was granted"),
)
SIZES = (
    ("empty", "No files here"),
    ("under_1_mb", "Under 1 MB"),
    ("under_100_mb", "1 to 100 MB"),
    ("under_1_gb", "100 MB to 1 GB"),
    ("under_100_gb", "1 to 100 GB"),
    ("under_1_tb", "100 GB to 1 TB"),
    ("over_1_tb", "1 TB and more"),
)
_SIZE_BOUNDS = (1, 10**6, 10**8, 10**9, 10**11, 10**12)
VERSIONS_MAX = 900
"""How many versions a dataset has at most: all of them move with it in one transaction."""


class Dataset(Kind):
    """One of a catalogue has no versions and is public; one that is held here says who sees it.

    Attributes:
        name: with its owner it makes the address, ``owner/name``; see ``dataset_names``.
        owner: the organisation that answers for it; empty where its creator does.
        project: the project it comes from, whose leads publish it.
        gated_paths: patterns of the files that its gating holds for; empty for all of them.
        questions: JSON Schema of what whoever asks for access is asked; empty for nothing.
        cooldown_days: how many days after a decline one may ask again.
        size_class: the size in words, so that a list can be narrowed by it.
        readiness: the grade of its latest version.
        latest: the version that was published last and not withdrawn.
    """

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
        edit=(By.OWNER, By.LEAD, By.ORG_ADMIN, By.ADMIN),
        delete=(By.OWNER, By.LEAD, By.ORG_ADMIN, By.ADMIN),
        is_discussed=True,
        panels=("versions", "files", "preview", "access", "cite", "uses"),
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
    name: Annotated[
        str,
        marks.handle(
            "Short name",
            is_unique=False,
            is_indexed=True,
            max_length=80,
            help="The last part of its address; it stays once a version is published.",
        ),
    ] = ""
    owner: Annotated[
        str,
        marks.ref(
            "Owner", "organisation", governs=True, help="Leave it empty where it is your own."
        ),
    ] = ""
    project: Annotated[str, marks.ref("Project", "project", governs=True)] = ""
    visibility: Annotated[
        str,
        marks.choice(
            "Who sees it", VISIBILITIES, default="public", is_facet=False, is_indexed=True
        ),
    ] = "public"
    gating: Annotated[
        str,
        marks.choice("Access to files", GATINGS, default="open", is_facet=False, told_with="name"),
    ] = "open"
    gated_paths: Annotated[
        list[str],
        marks.tags("Only these files", help="Patterns such as data/*.csv; empty for all files."),
    ] = []
    questions: Annotated[
        str,
        marks.text("Questions to who asks", help="A JSON Schema of type object, or nothing."),
    ] = ""
    cooldown_days: Annotated[
        int,
        marks.integer("Days until one may ask again", maximum=366, help="After a decline."),
    ] = 0
    authors: Annotated[
        list[dict[str, object]],
        marks.rows(
            "Authors",
            {
                "name": marks.line("Name", is_required=True),
                "orcid": marks.orcid("ORCID iD"),
                "affiliation": marks.line("Affiliation"),
            },
            help="Who is cited, in this order.",
        ),
    ] = []
    doi: Annotated[str, marks.line("DOI", help="Such as 10.5281/zenodo.1234567.")] = ""
    published_on: Annotated[str, marks.day("First published")] = ""
    size_class: Annotated[str, marks.choice("Size", SIZES, policy=Policy.SERVER)] = ""
    readiness: Annotated[
        str,
        marks.choice("Readiness", GRADES, default="none", policy=Policy.SERVER, told_with="latest"),
    ] = "none"
    latest: Annotated[str, marks.ref("Latest version", "dataset_version", policy=Policy.SERVER)] = (
        ""
    )

    @property
    def keeper(self) -> str:
        """Who decides over access: its organisation, else its project, else who made it."""
        if self.owner:
            return f"organisation:{self.owner}"
        return f"project:{self.project}" if self.project else f"person:{self.created_by}"

    @property
    def is_elsewhere(self) -> bool:
        """Whether it is a row of a catalogue: it says where the data is, and nothing is held here.

        A short name, an owner or a project makes it one that versions can be drafted of.
        """
        return bool(self.url) and not (self.name or self.latest or self.owner or self.project)

    def scope_of(self, work: "Work") -> str:
        """As its visibility says."""
        del work
        return {
            "alliance": ALLIANCE,
            "organisation": org_scope(self.owner),
            "project": project_scope(self.project),
            "private": dataset_scope(self.id),
        }.get(self.visibility, PUBLIC)

    def followers(self, work: "Work") -> list[Kind]:
        """Its versions, what was said about it, and all else that cannot be without it."""
        return belonging(work, self)

    def tidied(self) -> Self:
        """Its size is told in words too."""
        size_class = ""
        if self.size_bytes or self.latest:
            size_class = SIZES[sum(self.size_bytes >= bound for bound in _SIZE_BOUNDS)][0]
        if size_class == self.size_class:
            return self
        return self.with_values({"size_class": size_class})

    def check_whole(self, work: "Work") -> None:
        """Who sees it exists, its questions can be asked, and its address is its own."""
        before = work.was(type(self), self.id)
        if self.visibility == "organisation" and not self.owner:
            raise invalid(
                "visibility",
                "It has no owner, so no organisation would see it.",
                "Name the organisation that owns it, or choose who sees it anew.",
            )
        if self.visibility == "project" and not self.project:
            raise invalid(
                "visibility",
                "It has no project, so nobody would see it.",
                "Name its project, or choose who sees it anew.",
            )
        self._check_belonging(work, before)
        if self.questions and (before is None or before.questions != self.questions):
            check_questions(self.questions, "questions", is_judge=work.is_judge)
        if self.name and (before is None or _address(before) != _address(self)):
            if before is not None and before.latest and before.name and before.name != self.name:
                raise invalid(
                    "name",
                    "A version of it is published, so its short name stays: it is in its address.",
                )
            check_name_is_free(work, self)

    def _check_belonging(self, work: "Work", before: "Dataset | None") -> None:
        """Only who takes part in an organisation or a project gives it a dataset."""
        actor = work.actor
        if actor.is_admin or actor.is_system:
            return
        owner, project = (before.owner, before.project) if before is not None else ("", "")
        if self.owner and self.owner != owner and self.owner not in actor.orgs:
            raise not_permitted(
                "You are not a member of the organisation that would own it.",
                "Name one of your own organisations, or leave it empty.",
            )
        is_new = self.project and self.project != project
        if is_new and actor.projects.get(self.project, "") not in TEAM:
            raise not_permitted(
                "You are not of the team of the project that it would come from.",
                "Name one of your own projects, or leave it empty.",
            )

    def check_removable(self, work: "Work") -> None:
        """What was published may be cited, and who was granted access relies on it, so it stays."""
        if work.find(work.kind("access_grant"), dataset=self.id):
            raise Refusal(
                "needed",
                told("Access to “{title}” was granted, and that is kept.", title=self.title),
                remedy="Withdraw its versions with a reason, and revoke the access.",
            )
        versions = work.find(work.kind("dataset_version"), dataset=self.id)
        if any(getattr(one, "manifest", "") for one in versions):
            raise Refusal(
                "needed",
                told("“{title}” has published versions, which others may cite.", title=self.title),
                remedy="Withdraw its versions with a reason, or let only its owner see it.",
            )

    def follow_up(self, work: "Work", before: Kind | None) -> None:
        """Its versions know whose it is, and their drafts lie with those people."""
        if not isinstance(before, Dataset) or before is self:
            return
        if (before.owner, before.project) == (self.owner, self.project):
            return
        for version in work.find(work.kind("dataset_version"), dataset=self.id):
            work.put(version.with_values({"owner": self.owner, "project": self.project}))
        hand_over(work, self.id, self.keeper)

    def tell(self, work: "Work", before: Kind | None) -> None:
        """Who made something of it hears that its licence is another now."""
        if isinstance(before, Dataset) and before is not self and before.licence != self.licence:
            tell_downstream(
                work,
                self,
                told(
                    "The licence of “{title}”, which yours derives from, is {licence} now.",
                    title=self.title,
                    licence=self.licence or told("not given"),
                ),
            )


def _address(row: Dataset) -> tuple[str, str]:
    return row.owner, row.name
