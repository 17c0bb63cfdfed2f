"""Files of versions put into a hub's tables, as if their bytes had been sent."""

from collections.abc import Iterable

from alliancehub.model.manifest import FileEntry
from tests.hub import LocalHub, Member

A, B, C = "a" * 64, "b" * 64, "c" * 64
FILES = (FileEntry("README.md", 20, B), FileEntry("data/train.csv", 300, A))


def put_files(
    hub: LocalHub, version: str, files: Iterable[FileEntry] = FILES, *, lacking: Iterable[str] = ()
) -> None:
    """Let a version have files, the bytes of which are there but for some hashes."""
    files, lacking = list(files), set(lacking)
    now = hub.server.now
    with hub.server.write() as writing:
        writing.tx.run_many(
            "INSERT INTO version_file (version, path, size, sha256, media_type, is_held) "
            "VALUES (?, ?, ?, ?, 'text/plain', ?)",
            [
                [version, one.path, one.size, one.sha256, int(one.sha256 not in lacking)]
                for one in files
            ],
        )
        writing.tx.run_many(
            "INSERT INTO blob (sha256, size, store, state, since, verified_at) "
            "VALUES (?, ?, 'local', 'kept', ?, ?) ON CONFLICT (sha256) DO NOTHING",
            [[one.sha256, one.size, now, now] for one in files if one.sha256 not in lacking],
        )
        writing.as_hub("note_files", {"version": version}, f"files of {version}")


def draft(
    hub: LocalHub,
    member: Member,
    dataset: str,
    label: str = "1.0.0",
    files: Iterable[FileEntry] = FILES,
) -> str:
    """Draft a version with files, and return its id."""
    member.do("draft_version", dataset=dataset, label=label)
    version = next(
        one["id"]
        for one in member.records("dataset_version")
        if one["dataset"] == dataset and one["label"] == label
    )
    put_files(hub, version, files)
    return str(version)


def publish(
    hub: LocalHub,
    member: Member,
    dataset: str,
    label: str = "1.0.0",
    files: Iterable[FileEntry] = FILES,
) -> str:
    """Draft and publish a version, and return its id."""
    version = draft(hub, member, dataset, label, files)
    member.do("publish_version", version=version)
    return version
