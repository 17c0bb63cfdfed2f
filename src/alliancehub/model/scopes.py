"""Scopes: the smallest units of read permission. Every row lies in exactly one."""

from __future__ import annotations

PUBLIC = "public"  # everybody, guests too
ALLIANCE = "alliance"  # every active member
ADMIN = "admin"  # alliance administrators


def person_scope(person_id: str) -> str:
    """What one person alone sees: inbox, drafts, conflicts, saved searches."""
    return f"person:{person_id}"


def org_scope(org_id: str) -> str:
    """What the people of one organisation see."""
    return f"org:{org_id}"


def project_scope(project_id: str) -> str:
    """What the team of one project sees."""
    return f"project:{project_id}"


def request_scope(request_id: str) -> str:
    """What the creator of a request and those who decide it see."""
    return f"request:{request_id}"


def wallet_scope(wallet_id: str) -> str:
    """What the holder of a sub-wallet sees, and those who see the allocation it is cut from."""
    return f"wallet:{wallet_id}"
