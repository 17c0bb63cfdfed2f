"""The life of a version: who drafts, publishes, yanks and withdraws it, and what follows."""

import pytest

from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.manifest import manifest_hash
from tests.model.alliance import NOW
from tests.model.versions import A_HASH, FILES, Versions


@pytest.fixture
def alliance():
    return Versions()


def test_a_published_version_is_sealed_by_the_hash_of_its_files(alliance):
    dataset = alliance.dataset()
    version = alliance.published(dataset)
    row = alliance.v(version)
    assert (row.state, row.manifest) == ("published", manifest_hash(FILES))
    assert (row.file_count, row.total_bytes) == (2, 320)
    assert [one["path"] for one in row.listing] == ["README.md", "data/train.csv"]
    assert row.sealed_at == NOW
    shown = alliance.d(dataset)
    assert (shown.latest, shown.size_bytes, shown.size_class) == (version, 320, "under_1_mb")
    assert shown.published_on == NOW[:10]


def test_a_draft_takes_a_short_name_for_its_dataset_from_the_title(alliance):
    first, second = alliance.dataset(title="Räre  Birds!"), alliance.dataset(title="Rare birds")
    alliance.version(first)
    alliance.version(second)
    assert alliance.d(first).name == "rare-birds"
    assert alliance.d(second).name == "rare-birds-2"


def test_two_owners_have_datasets_of_the_same_name(alliance):
    alliance.dataset("ann", name="birds")
    alliance.dataset("cyd", name="birds")
    alliance.dataset("ann", name="birds", owner=alliance.yale)
    refusal = alliance.refused(
        "eve",
        "create",
        "not_unique",
        kind="dataset",
        id="00000000-0000-4000-8000-000000000001",
        values={"title": "Other", "name": "birds", "owner": alliance.yale},
    )
    assert refusal.field == "name"


def test_the_short_name_stays_once_a_version_is_published(alliance):
    dataset = alliance.dataset(name="birds")
    alliance.edit("ann", Dataset, dataset, name="rare-birds")
    alliance.published(dataset)
    args = alliance.edit_args(Dataset, dataset, name="other")
    assert alliance.refused("ann", "edit", "invalid", **args).field == "name"


def test_nobody_gives_a_dataset_to_an_organisation_or_a_project_that_is_not_theirs(alliance):
    dataset = alliance.dataset("cyd")
    for values in ({"owner": alliance.yale}, {"project": alliance.project}):
        args = alliance.edit_args(Dataset, dataset, **values)
        alliance.refused("cyd", "edit", "not_permitted", **args)


@pytest.mark.parametrize("visibility", ["organisation", "project"])
def test_who_sees_it_needs_to_exist(alliance, visibility):
    args = {"title": "T", "visibility": visibility}
    refusal = alliance.refused(
        "ann",
        "create",
        "invalid",
        kind="dataset",
        id="00000000-0000-4000-8000-000000000001",
        values=args,
    )
    assert refusal.field == "visibility"


def test_a_version_without_a_licence_or_files_is_not_published(alliance):
    dataset = alliance.dataset(licence="")
    version = alliance.version(dataset)
    assert alliance.refused("ann", "publish_version", version=version).field == "licence"
    alliance.describe("ann", version, licence="MIT")
    alliance.store.files.of[version] = []
    alliance.refused("ann", "publish_version", "no_files", version=version)


def test_a_version_is_not_sealed_while_a_blob_is_missing(alliance):
    version = alliance.version(alliance.dataset())
    alliance.store.files.lacking = {A_HASH}
    for command in ("publish_version", "submit_version"):
        refusal = alliance.refused("ann", command, "files_missing", version=version)
        assert "data/train.csv" in refusal.text
        assert "1 of its 2" in refusal.text


def test_on_a_device_a_version_is_published_without_a_hash(alliance):
    version = alliance.version(alliance.dataset())
    alliance.store.files, files = None, alliance.store.files
    work = alliance.do("ann", "publish_version", on_device=True, version=version)
    alliance.store.files = files
    shown = work.changes[DatasetVersion, version]
    assert (shown.state, shown.manifest) == ("published", "")


def test_what_belongs_to_a_project_is_published_by_its_leads(alliance):
    dataset = alliance.dataset("ann", project=alliance.project)
    version = alliance.version(dataset, "bob")
    assert alliance.v(version).scope == f"project:{alliance.project}"
    refusal = alliance.refused("bob", "publish_version", "not_permitted", version=version)
    assert "lead" in refusal.remedy
    alliance.do("bob", "submit_version", version=version)
    assert alliance.told("ann") == ["To be published: Rare Birds 1.0.0"]
    alliance.do("ann", "publish_version", version=version)
    assert alliance.told("bob") == ["Published: Rare Birds 1.0.0"]
    assert alliance.v(version).scope == "public"


def test_what_belongs_to_an_organisation_is_published_by_its_administrators(alliance):
    dataset = alliance.dataset("ann", owner=alliance.yale)
    version = alliance.version(dataset)
    assert alliance.v(version).scope == f"org:{alliance.yale}"
    alliance.refused("ann", "publish_version", "not_permitted", version=version)
    alliance.do("ann", "submit_version", version=version)
    alliance.do("eve", "return_version", version=version, reason="Name the authors.")
    row = alliance.v(version)
    assert (row.state, row.reason) == ("draft", "Name the authors.")
    alliance.do("ann", "submit_version", version=version)
    alliance.do("eve", "publish_version", version=version)
    assert alliance.v(version).reason == ""


def test_whoever_drafted_a_version_takes_it_back_from_review(alliance):
    version = alliance.version(alliance.dataset("ann", owner=alliance.yale))
    alliance.do("ann", "submit_version", version=version)
    alliance.do("ann", "return_version", version=version, reason="A file is wrong.")
    assert alliance.v(version).state == "draft"


def test_a_draft_of_ones_own_is_seen_by_nobody_else(alliance):
    dataset = alliance.dataset("cyd")
    version = alliance.version(dataset, "cyd")
    assert alliance.v(version).scope == f"person:{alliance.person('cyd')}"
    alliance.refused("ann", "publish_version", "not_found", version=version)


def test_a_stranger_drafts_nothing(alliance):
    dataset = alliance.dataset("ann")
    alliance.refused("cyd", "draft_version", "not_permitted", dataset=dataset, label="1")


def test_a_version_in_review_or_sealed_is_not_edited_and_not_discarded(alliance):
    dataset = alliance.dataset("ann", owner=alliance.yale)
    version = alliance.version(dataset)
    alliance.do("ann", "submit_version", version=version)
    for _ in range(2):
        args = alliance.edit_args(DatasetVersion, version, notes="Other")
        alliance.refused("ann", "edit", "closed", **args)
        alliance.refused("ann", "discard_version", "closed", version=version)
        if alliance.v(version).state == "in_review":
            alliance.do("eve", "publish_version", version=version)


def test_a_draft_is_discarded(alliance):
    version = alliance.version(alliance.dataset())
    alliance.do("ann", "discard_version", version=version)
    assert alliance.store.get(DatasetVersion, version) is None


def test_a_version_has_a_label_of_its_own_that_is_no_hash(alliance):
    dataset = alliance.dataset()
    alliance.version(dataset, label="1.0.0")
    for label in ("1.0.0", "main", "latest", "a" * 40, "b" * 64, "1/2", "-1", "a b"):
        assert (
            alliance.refused("ann", "draft_version", dataset=dataset, label=label).field == "label"
        )
    alliance.version(alliance.dataset(), label="1.0.0")
    alliance.version(dataset, label="20260131")


def test_the_next_version_takes_over_the_texts_of_the_last(alliance):
    dataset = alliance.dataset()
    first = alliance.version(dataset)
    alliance.describe("ann", first, card="# Birds", licence="CC0-1.0")
    alliance.do("ann", "publish_version", version=first)
    second = alliance.version(dataset, label="2.0.0")
    assert (alliance.v(second).card, alliance.v(second).licence) == ("# Birds", "CC0-1.0")


def test_a_yanked_version_stays_and_is_not_the_newest_while_there_is_another(alliance):
    dataset = alliance.dataset()
    first = alliance.published(dataset)
    second = alliance.published(dataset, label="2.0.0")
    assert alliance.d(dataset).latest == second
    alliance.do("ann", "yank_version", version=second, reason="Wrong labels.")
    row = alliance.v(second)
    assert (row.state, row.is_yanked, row.yank_reason) == ("published", True, "Wrong labels.")
    assert row.manifest
    assert alliance.d(dataset).latest == first
    alliance.refused("ann", "yank_version", "closed", version=second, reason="Again.")
    alliance.do("ann", "unyank_version", version=second)
    assert alliance.d(dataset).latest == second


@pytest.mark.parametrize("command", ["yank_version", "withdraw_version", "deprecate_version"])
def test_who_takes_a_version_back_says_why(alliance, command):
    version = alliance.published(alliance.dataset())
    assert alliance.refused("ann", command, "invalid", version=version).field == "reason"
    alliance.refused("cyd", command, "not_permitted", version=version, reason="So.")


def test_a_withdrawn_version_leaves_a_tombstone(alliance):
    dataset = alliance.dataset()
    version = alliance.published(dataset)
    alliance.do("ann", "withdraw_version", version=version, reason="A person asked for it.")
    row = alliance.v(version)
    assert (row.state, row.reason) == ("withdrawn", "A person asked for it.")
    assert (row.file_count, row.listing) == (len(FILES), [])
    assert row.manifest == manifest_hash(FILES)
    assert alliance.d(dataset).latest == ""
    for command in ("publish_version", "deprecate_version", "yank_version"):
        reason = {} if command == "publish_version" else {"reason": "So."}
        alliance.refused("ann", command, "closed", version=version, **reason)


def test_a_deprecated_version_is_newest_only_where_there_is_no_other(alliance):
    dataset = alliance.dataset()
    first = alliance.published(dataset)
    alliance.do("ann", "deprecate_version", version=first, reason="Use 2.")
    assert alliance.d(dataset).latest == first
    second = alliance.published(dataset, label="2")
    assert alliance.d(dataset).latest == second


def test_what_was_published_is_not_deleted_nor_its_owner(alliance):
    dataset = alliance.dataset("ann", owner=alliance.yale)
    version = alliance.version(dataset)
    alliance.do("eve", "publish_version", version=version)
    refusal = alliance.refused("eve", "delete", "needed", kind="dataset", id=dataset)
    assert "Withdraw" in refusal.remedy
    alliance.refused("dan", "delete", "needed", kind="organisation", id=alliance.yale)


def test_versions_go_with_their_dataset_to_another_owner(alliance):
    dataset = alliance.dataset("ann")
    version = alliance.version(dataset)
    alliance.edit("ann", Dataset, dataset, owner=alliance.yale)
    row = alliance.v(version)
    assert (row.owner, row.scope) == (alliance.yale, f"org:{alliance.yale}")


def test_a_dataset_takes_its_versions_and_its_conversation_along_when_it_moves(alliance):
    dataset = alliance.dataset("ann")
    version = alliance.published(dataset)
    alliance.do("cyd", "post_message", kind="dataset", about=dataset, body="How rare?")
    alliance.edit("ann", Dataset, dataset, visibility="private")
    where = {
        row.scope
        for row in alliance.store.rows.values()
        if row.declared.name in {"dataset", "dataset_version", "thread", "message"}
    }
    assert where == {f"dataset:{dataset}"}
    alliance.refused("cyd", "post_message", "not_found", kind="dataset", about=dataset, body="?")
    alliance.edit("ann", Dataset, dataset, visibility="alliance")
    assert alliance.v(version).scope == "alliance"


def test_what_moves_along_counts_as_edited_by_nobody(alliance):
    dataset = alliance.dataset("ann")
    version = alliance.published(dataset)
    before = alliance.v(version)
    alliance.edit("dan", Dataset, dataset, visibility="private")
    after = alliance.v(version)
    assert (after.updated_by, after.updated_at) == (before.updated_by, before.updated_at)


def test_a_version_may_be_stricter_than_its_dataset_and_not_laxer(alliance):
    dataset = alliance.dataset("ann", gating="terms")
    version = alliance.version(dataset)
    alliance.describe("ann", version, gating="request")
    args = alliance.edit_args(DatasetVersion, version, gating="open")
    assert alliance.refused("ann", "edit", "invalid", **args).field == "gating"


def test_a_licence_that_is_laxer_than_one_upstream_needs_a_reason(alliance):
    upstream = alliance.dataset("cyd", title="Upstream", licence="CC-BY-NC-4.0")
    version = alliance.version(alliance.dataset())
    alliance.describe("ann", version, derived_from=[upstream])
    refusal = alliance.refused("ann", "publish_version", "licence", version=version)
    assert "Upstream" in refusal.text
    alliance.describe("ann", version, licence_note="Their author allowed it in a letter.")
    alliance.do("ann", "publish_version", version=version)


def test_who_derived_hears_of_another_licence_a_yank_and_a_withdrawal_upstream(alliance):
    upstream = alliance.dataset("cyd", title="Upstream")
    first = alliance.published(upstream, "cyd")
    version = alliance.version(alliance.dataset())
    alliance.describe("ann", version, derived_from=[upstream], derived_versions=[first])
    alliance.do("ann", "publish_version", version=version)
    alliance.do("cyd", "yank_version", version=first, reason="Wrong.")
    alliance.do("cyd", "withdraw_version", version=first, reason="Worse.")
    alliance.edit("cyd", Dataset, upstream, licence="CC-BY-NC-4.0")
    assert sorted(alliance.told("ann")) == [
        "The licence of “Upstream”, which yours derives from, is CC-BY-NC-4.0 now.",
        "Upstream 1.0.0, which yours derives from, was withdrawn.",
        "Upstream 1.0.0, which yours derives from, was yanked.",
    ]


def test_a_version_under_another_licence_tells_who_derived_from_its_dataset(alliance):
    upstream = alliance.dataset("cyd", title="Upstream")
    alliance.published(upstream, "cyd")
    version = alliance.version(alliance.dataset())
    alliance.describe("ann", version, derived_from=[upstream])
    second = alliance.version(upstream, "cyd", label="2")
    alliance.describe("cyd", second, licence="CC-BY-SA-4.0")
    alliance.do("cyd", "publish_version", version=second)
    assert len(alliance.told("ann")) == 1


def test_nothing_is_derived_from_itself(alliance):
    dataset = alliance.dataset()
    version = alliance.version(dataset)
    for values in ({"derived_from": [dataset]}, {"derived_versions": [version]}):
        args = alliance.edit_args(DatasetVersion, version, **values)
        alliance.refused("ann", "edit", "invalid", **args)


CARD = """---
source_datasets: [x]
---
# Birds
## Data Collection and Processing
From a hide.
## Limitations
By day alone.
"""


def test_a_dataset_is_graded_by_what_is_known_of_it(alliance):
    dataset = alliance.dataset()
    version = alliance.version(dataset)
    assert alliance.v(version).readiness == "importable"
    alliance.edit("ann", Dataset, dataset, description="Birds.", authors=[{"name": "Ann"}])
    alliance.do("ann", "publish_version", version=version)
    assert alliance.d(dataset).readiness == alliance.v(version).readiness == "citable"
    about = {"data_classes": ["public"], "modalities": ["image"], "keywords": ["birds"]}
    alliance.edit("ann", Dataset, dataset, **about)
    for label, card, grade in (("2", "# Birds", "citable"), ("3", CARD, "alliance_ready")):
        version = alliance.version(dataset, label=label)
        alliance.describe("ann", version, card=card)
        alliance.do("ann", "publish_version", version=version)
        assert alliance.v(version).readiness == grade


def test_only_the_hub_counts_files(alliance):
    version = alliance.version(alliance.dataset())
    alliance.refused("ann", "note_files", "not_permitted", version=version)


def test_a_dataset_of_a_catalogue_is_as_it_was(alliance):
    dataset = alliance.dataset("ann", url="https://example.org/birds", source="OTDI")
    row = alliance.d(dataset)
    assert (row.scope, row.visibility, row.readiness, row.size_class) == (
        "public",
        "public",
        "none",
        "",
    )
