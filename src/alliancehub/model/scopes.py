"""Scopes: the smallest units of read permission. Every row lies in exactly one."""

from __future__ import annotations

PUBLIC = "public"  # everybody, guests too
ALLIANCE = "alliance"  # every active member
ADMIN = "admin"  # alliance administrators
REVIEW, PANEL, CHAIR, BLINDED = "review:", "panel:", "chair:", "blinded:"
SEALED = (REVIEW, PANEL, CHAIR, BLINDED)


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


def dataset_scope(dataset_id: str) -> str:
    """What the people of a private dataset and those whom they let in see of it."""
    return f"dataset:{dataset_id}"


def wallet_scope(wallet_id: str) -> str:
    """What the holder of a sub-wallet sees, and those who see the allocation it is cut from."""
    return f"wallet:{wallet_id}"


def grant_scope(grant_id: str) -> str:
    """What those who were granted access to a dataset see of it, and those who keep the dataset."""
    return f"grant:{grant_id}"


def review_scope(assignment_id: str) -> str:
    """What one reviewer and those who decide the request see of one review; never its applicant."""
    return f"{REVIEW}{assignment_id}"


def panel_scope(request_id: str) -> str:
    """What those who decide a request share with its reviewers who have given their review."""
    return f"{PANEL}{request_id}"


def chair_scope(request_id: str) -> str:
    """What those who decide a request see before a reviewer is invited."""
    return f"{CHAIR}{request_id}"


def blinded_scope(request_id: str) -> str:
    """What reviewers see of a request whose applicant they are not to know."""
    return f"{BLINDED}{request_id}"


def is_sealed(scope: str) -> bool:
    """Tell whether a scope holds what tells of reviewers, which its applicant never sees.

    Nor does the audit trail tell it to whoever does not see the scope, administrators included.
    """
    return scope.startswith(SEALED)
