"""How a connector is set up: a file in TOML beside the cluster, since what it says is run there.

::

    cluster = "dgx"               # as its accounting, and the resource in the hub, call it
    connector = "slurm"           # or "file"
    parent = "alliance"           # account under which the hub's are (slurm)
    prefix = "ah-"                # what the hub's accounts begin with
    limit = "gres/gpu"            # or "billing", with the units of one accelerator:
    billing_per_accelerator = 1
    time_zone = "UTC"             # of the times in usage.csv (file)
    programs = "/opt/slurm/bin"   # where Slurm's programs are (slurm)
    folder = "/srv/alliancehub"   # where the tables are (file)
    remove_after_days = 0         # remove accounts so long after their end; 0 keeps them frozen

    [users]                       # login names that are not the handle
    lea = "lmeier"
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.server.connectors.file.connector import Files
from alliancehub.server.connectors.interface import Connector
from alliancehub.server.connectors.names import account_name, is_cluster_name, user_name
from alliancehub.server.connectors.processes import Programs
from alliancehub.server.connectors.slurm.connector import Slurm
from alliancehub.server.usage.sacct import BILLING, GPU


@dataclass(frozen=True)
class Configuration:
    """Settings of one connector; see the module."""

    cluster: str
    connector: str = "slurm"
    parent: str = "alliance"
    prefix: str = "ah-"
    limit: str = GPU
    billing_per_accelerator: int = 1
    time_zone: str = "UTC"
    programs: str = ""
    folder: str = ""
    remove_after_days: int = 0
    users: Mapping[str, str] = field(default_factory=dict)

    @property
    def zone(self) -> tzinfo:
        """In which times of usage are; Slurm is asked for UTC."""
        is_utc = self.connector == "slurm" or self.time_zone == "UTC"
        return UTC if is_utc else ZoneInfo(self.time_zone)

    @property
    def weight(self) -> int:
        """Billing units of one accelerator, 1 where accelerators are counted."""
        return self.billing_per_accelerator if self.limit == BILLING else 1


def read_configuration(path: Path) -> Configuration:
    """Return the settings in a file; raises Refusal that names what is wrong in it."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise Refusal(
            "invalid",
            told("{file} cannot be read: {why}.", file=str(path), why=str(error)),
            field="config",
        ) from error
    made = _typed(found)
    _check(made)
    return made


def connector_of(made: Configuration, environment: Mapping[str, str] = {}) -> Connector:
    """Return the connector that a configuration describes."""
    if made.connector == "file":
        return Files(made.cluster, Path(made.folder))
    folder = Path(made.programs) if made.programs else None
    programs = Programs(folder, environment)
    return Slurm(made.cluster, made.parent, made.limit, made.weight, programs)


def _typed(found: dict[str, Any]) -> Configuration:
    known = {one.name: one.type for one in fields(Configuration)}
    for name, value in found.items():
        if name not in known:
            raise _wrong(name, told("there is no such setting"))
        wanted = int if known[name] == "int" else dict if name == "users" else str
        if type(value) is not wanted:
            raise _wrong(name, told("it is of the wrong type"))
    if "cluster" not in found:
        raise _wrong("cluster", told("it is missing"))
    return Configuration(**found)


def _check(made: Configuration) -> None:
    if not is_cluster_name(made.cluster):
        raise _wrong("cluster", told("it is no name of a cluster"))
    if made.connector not in {"slurm", "file"}:
        raise _wrong("connector", told("it is neither “slurm” nor “file”"))
    if made.connector == "file" and (not made.folder or made.limit != GPU):
        name = "folder" if not made.folder else "limit"
        raise _wrong(name, told("tables need a folder, and count accelerators"))
    if made.limit not in {GPU, BILLING}:
        raise _wrong("limit", told("it is neither “gres/gpu” nor “billing”"))
    if made.billing_per_accelerator < 1 or made.remove_after_days < 0:
        is_weight = made.billing_per_accelerator < 1
        name = "billing_per_accelerator" if is_weight else "remove_after_days"
        raise _wrong(name, told("it is too small"))
    try:
        ZoneInfo(made.time_zone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise _wrong("time_zone", told("there is no such time zone")) from error
    account_name(made.parent)
    account_name(f"{made.prefix}0")
    for login in made.users.values():
        user_name(str(login))


def _wrong(name: str, why: str) -> Refusal:
    return Refusal(
        "invalid",
        told("The connector's setting {name} does not do: {why}.", name=name, why=why),
        field=name,
        remedy="docs/operations.md lists the settings.",
    )
