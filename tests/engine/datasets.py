"""Versions with files, for tests of transfers: drafted by an engine, published by the hub."""

import hashlib
import os
from pathlib import Path

from tests.world import Client


def drafted(client: Client, label: str = "1.0.0", dataset: str = "") -> str:
    """Return the id of a new draft, known to the hub."""
    if not dataset:
        made = client.do("create", kind="dataset", values={"title": "Tides", "licence": "CC0-1.0"})
        dataset = made.row
    client.do("draft_version", dataset=dataset, label=label)
    client.sync()
    return client.find("dataset_version", dataset=dataset, label=label)[0].id


def published(client: Client, folder: Path, label: str = "1.0.0") -> str:
    """Return the id of a version with the files of a folder."""
    version = drafted(client, label)
    uploaded(client, version, folder)
    client.do("publish_version", version=version)
    client.sync()
    found = client.need("dataset_version", version)
    assert found["state"] == "published", (found, client.engine.outbox())
    return version


def uploaded(client: Client, version: str, folder: Path) -> str:
    """Upload a folder to its end; return the id of the transfer."""
    transfer = client.engine.upload_version(version, str(folder))
    return ended(client, transfer)


def downloaded(client: Client, version: str, target: Path) -> str:
    """Download a version to its end; return the id of the transfer."""
    transfer = client.engine.download_version(version, str(target))
    return ended(client, transfer)


def ended(client: Client, transfer: str) -> str:
    """Move files until a transfer is done."""
    client.engine.move_files()
    found = shown(client, transfer)
    assert found.state == "done", found
    return transfer


def shown(client: Client, transfer: str):
    """Return a transfer as it stands."""
    return next(one for one in client.engine.transfers().transfers if one.id == transfer)


def written(folder: Path, **files: int) -> Path:
    """Fill a folder with random files of so many bytes each; ``a__b`` is ``a/b.bin``."""
    for name, size in files.items():
        path = folder / (name.replace("__", "/") + ".bin")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(os.urandom(size))
    return folder


def hashes(folder: Path) -> dict[str, str]:
    """Return the hash of every file of a folder, by path."""
    return {
        str(one.relative_to(folder)): hashlib.sha256(one.read_bytes()).hexdigest()
        for one in sorted(folder.rglob("*"))
        if one.is_file()
    }
