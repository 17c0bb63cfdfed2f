"""What a file is called that a member saves, before they choose another name."""

from __future__ import annotations

import re

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST = 80


def file_name(title: str, suffix: str) -> str:
    """Return a name that every file system takes."""
    return f"{_NOT_IN_NAMES.sub(' ', title).strip()[:_LONGEST]}.{suffix}"


def folder_name(title: str) -> str:
    """Return a name for a folder that every file system takes; Windows bears no dot at its end."""
    name = " ".join(_NOT_IN_NAMES.sub(" ", title).split())[:_LONGEST]
    return name.strip(" .") or "dataset"
