"""Names on a cluster. They become arguments of commands, so nothing passes that is not plain."""

from __future__ import annotations

import re

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

# Slurm lower-cases accounts. No name begins with a hyphen: it would be taken for an option.
_ACCOUNT = re.compile(r"[a-z0-9][a-z0-9_.-]{0,59}", re.ASCII)
_USER = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}\$?", re.ASCII)
_CLUSTER = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}", re.ASCII)
_RESERVED = frozenset({"root"})
_PLAIN = re.compile(r"[^A-Za-z0-9 ._()-]+", re.ASCII)


def is_account_name(name: str) -> bool:
    """Tell whether it can name an account."""
    return _ACCOUNT.fullmatch(name) is not None


def is_user_name(name: str) -> bool:
    """Tell whether it can be a login name."""
    return _USER.fullmatch(name) is not None


def is_cluster_name(name: str) -> bool:
    """Tell whether it can name a cluster."""
    return _CLUSTER.fullmatch(name) is not None


def account_name(name: str) -> str:
    """Return a name that may be made or changed; raises Refusal where it is none."""
    if not is_account_name(name) or name in _RESERVED:
        raise Refusal(
            "invalid",
            told("{name} cannot be the name of an account on a cluster.", name=repr(name[:80])),
            field="account",
            remedy="Use small letters, digits, “-”, “_” and “.”, and begin with a letter or digit.",
        )
    return name


def user_name(name: str) -> str:
    """Return a login name that may be given rights; raises Refusal where it is none."""
    if not is_user_name(name) or name in _RESERVED:
        raise Refusal(
            "invalid",
            told("{name} cannot be a login name on a cluster.", name=repr(name[:80])),
            field="user",
            remedy="Name the login of that person in the connector's file, under [users].",
        )
    return name


def description(text: str) -> str:
    """Return a text without what Slurm cannot keep in a description: colons, quotes, line ends."""
    return " ".join(_PLAIN.sub(" ", text).split())[:60] or "allocation"
