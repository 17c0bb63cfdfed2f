"""Kept contents go with the right to have them, as rows of the cache do.

What somebody downloaded into a folder of theirs stays theirs to keep or remove, as its terms say;
what the app keeps beside that, to save a download, is the app's to erase.
"""

from __future__ import annotations

from collections.abc import Callable

from alliancehub.engine.transfers.blob_cache import BlobCache


def erase_lost(blobs: BlobCache, account: str, may: Callable[[str], bool]) -> int:
    """Remove the kept contents of versions that an account may not have any more.

    What another version holds that may be had, of this account or another, stays. Harmless to break
    off at any moment and to do again.

    Args:
        account: key of the account.
        may: tells whether the files of a version may be had now.

    Returns:
        How many contents were removed.
    """
    removed = 0
    for version in blobs.holders.versions(account):
        if may(version):
            continue
        failed = 0
        for sha256 in blobs.holders.only_of(account, version):
            try:
                blobs.remove(blobs.place_of(sha256))
                removed += 1
            except OSError:  # Windows, where somebody has it open
                failed += 1
        if not failed:  # else they are tried again
            blobs.holders.let_go(account, version)
    return removed
