"""One version of a dataset: a draft, and once sealed the same bytes for ever."""

import re
from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.dataset import GATINGS, Dataset
from alliancehub.model.readiness import GRADES
from alliancehub.model.roles import By
from alliancehub.model.scopes import org_scope, person_scope, project_scope
from alliancehub.model.told import noun, told

if TYPE_CHECKING:
    from alliancehub.model.work import Work

STATES = (
    ("draft", "Draft"),
    ("in_review", "In review"),
    ("published", "Published"),
    ("deprecated", "Deprecated"),
    ("withdrawn", "Withdrawn"),
)
UNSEALED = frozenset({"draft", "in_review"})
LISTED = frozenset({"published", "deprecated"})
"""States in which its files may be had."""
LISTING_MAX = 500
SCHEMA_MAX = 2_000
CARD_MAX = 200_000
_LABEL = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+_-]*")
_HASH = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_STRICTNESS = tuple(value for value, _ in GATINGS)


class DatasetVersion(Kind):
    """Drafted and brought on by commands; its texts are edited while it is a draft.

    Attributes:
        label: what it is called, such as 1.0.0; one of its kind within the dataset.
        manifest: SHA-256 of the sorted manifest, see ``model.manifest``; empty until it is sealed.
        file_count, total_bytes: of all its files, as the hub counted them.
        listing: its first files by path, so that they can be looked at offline; none of a version
            that was withdrawn.
        card: the README, with the front-matter that it had.
        schema_rows: which columns its tables have.
        derived_from, derived_versions: the datasets, or the very versions, that it was made of.
        licence_note: why its licence may be less strict than that of what it was made of.
        gating: as of the dataset, where it is stricter; empty for the dataset's.
        is_yanked: whether nobody should begin to use it; it can still be had.
        reason: why it was returned, deprecated or withdrawn.
        owner, project: as of the dataset, whose people may edit it.
    """

    declared: ClassVar = Declaration(
        name="dataset_version",
        title="Dataset version",
        plural="Dataset versions",
        icon="dataset",
        label="label",
        summary="notes",
        sort="-created_at",
        edit=(By.OWNER, By.TEAM, By.ORG_ADMIN, By.ADMIN),
        panels=("files", "preview", "access", "cite", "uses"),
        forgets=("listing",),
    )

    label: Annotated[
        str,
        marks.line(
            "Version",
            is_required=True,
            is_fixed=True,
            max_length=64,
            weight=1,
            is_column=True,
            help="Such as 1.0.0; it stays as it is.",
        ),
    ] = ""
    dataset: Annotated[
        str,
        marks.ref(
            "Dataset",
            "dataset",
            is_required=True,
            policy=Policy.SERVER,
            is_column=True,
            is_indexed=True,
        ),
    ] = ""
    state: Annotated[
        str,
        marks.choice("State", STATES, default="draft", policy=Policy.SERVER, is_column=True),
    ] = "draft"
    notes: Annotated[str, marks.markdown("What is new", max_length=20_000, weight=1)] = ""
    licence: Annotated[
        str, marks.line("Licence", is_column=True, help="SPDX id, such as CC-BY-4.0.")
    ] = ""
    derived_from: Annotated[
        list[str],
        marks.refs("Derived from datasets", "dataset", help="What it was made of."),
    ] = []
    derived_versions: Annotated[
        list[str], marks.refs("Derived from versions", "dataset_version")
    ] = []
    licence_note: Annotated[
        str,
        marks.text(
            "Why this licence is allowed",
            max_length=2_000,
            help="Needed where what it derives from is under a stricter licence.",
        ),
    ] = ""
    gating: Annotated[
        str,
        marks.choice(
            "Access to its files",
            GATINGS,
            is_facet=False,
            help="Only where it is stricter than the dataset's.",
        ),
    ] = ""
    card: Annotated[str, marks.markdown("Card", max_length=CARD_MAX)] = ""
    schema_rows: Annotated[
        list[dict[str, object]],
        marks.rows(
            "Schema",
            {
                "file": marks.line("File or record set", max_length=1_024),
                "column": marks.line("Column", is_required=True),
                "type": marks.line("Type"),
                "description": marks.line("Description", max_length=500),
            },
            maximum=SCHEMA_MAX,
        ),
    ] = []
    manifest: Annotated[str, marks.line("Manifest hash", policy=Policy.SERVER, is_indexed=True)] = (
        ""
    )
    file_count: Annotated[int, marks.integer("Files", policy=Policy.SERVER, is_column=True)] = 0
    total_bytes: Annotated[
        int, marks.integer("Size in bytes", policy=Policy.SERVER, is_column=True)
    ] = 0
    listing: Annotated[
        list[dict[str, object]],
        marks.rows(
            "First files",
            {
                "path": marks.line("Path", max_length=1_024),
                "size": marks.integer("Bytes"),
                "sha256": marks.line("SHA-256"),
            },
            maximum=LISTING_MAX,
            policy=Policy.SERVER,
        ),
    ] = []
    readiness: Annotated[
        str,
        marks.choice("Readiness", GRADES, default="none", policy=Policy.SERVER, is_column=True),
    ] = "none"
    is_yanked: Annotated[bool, marks.flag("Yanked", policy=Policy.SERVER, is_facet=True)] = False
    yank_reason: Annotated[str, marks.text("Why it is yanked", policy=Policy.SERVER)] = ""
    reason: Annotated[str, marks.text("Why it is in this state", policy=Policy.SERVER)] = ""
    sealed_at: Annotated[str, marks.instant("Sealed", policy=Policy.SERVER)] = ""
    published_at: Annotated[
        str, marks.instant("Published", policy=Policy.SERVER, is_column=True)
    ] = ""
    owner: Annotated[
        str, marks.ref("Owner", "organisation", policy=Policy.SERVER, governs=True)
    ] = ""
    project: Annotated[str, marks.ref("Project", "project", policy=Policy.SERVER, governs=True)] = (
        ""
    )

    @property
    def is_sealed(self) -> bool:
        """Whether its bytes can never change again."""
        return self.state not in UNSEALED

    @property
    def listed_paths(self) -> list[str]:
        """The paths of its first files, as its listing has them."""
        return [str(one["path"]) for one in self.listing]

    def scope_of(self, work: "Work") -> str:
        """Once published it is seen with its dataset; before, by those who work on it."""
        if self.is_sealed:
            return work.need(Dataset, self.dataset).scope
        if self.project:
            return project_scope(self.project)
        return org_scope(self.owner) if self.owner else person_scope(self.created_by)

    def check_open(self) -> None:
        """Only a draft is edited."""
        if self.state != "draft":
            raise Refusal(
                "closed",
                told(
                    "This version is {state}: it stays as it is.",
                    state=noun(dict(STATES)[self.state]),
                ),
                remedy="Draft another version."
                if self.is_sealed
                else "Have it returned first, or draft another version.",
            )

    def check_whole(self, work: "Work") -> None:
        """Its label is its own and no hash, and it is not laxer than its dataset."""
        dataset = work.need(Dataset, self.dataset)
        if not _LABEL.fullmatch(self.label):
            raise invalid(
                "label",
                told("{label} is no name of a version.", label=repr(self.label)),
                "Use letters, digits and . _ + -, such as 1.0.0.",
            )
        if self.label in {"main", "latest"} or _HASH.fullmatch(self.label):
            raise invalid(
                "label",
                told("{label} would be taken for something else.", label=repr(self.label)),
                "“main” and “latest” mean the newest version, 40 or 64 hexadecimal digits a hash.",
            )
        namesakes = work.find(DatasetVersion, dataset=self.dataset, label=self.label)
        if any(one.id != self.id for one in namesakes):
            raise Refusal(
                "not_unique",
                told("The dataset has a version {label} already.", label=self.label),
                field="label",
                remedy="Choose another.",
            )
        if not self.is_sealed and self.gating and _is_laxer(self.gating, dataset.gating):
            raise invalid(
                "gating",
                "A version may be stricter than its dataset, not laxer.",
                "Leave it empty, or change the dataset.",
            )
        if self.dataset in self.derived_from or self.id in self.derived_versions:
            raise invalid("derived_from", "It cannot be derived from itself.")


def _is_laxer(gating: str, than: str) -> bool:
    return _STRICTNESS.index(gating) < _STRICTNESS.index(than)
