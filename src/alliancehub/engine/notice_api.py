"""What the engine tells a window to show outside itself. Light on purpose, as ``api`` is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Notification:
    """What the member is to be shown outside the window.

    Attributes:
        account: key of the account that it came to.
        keys: what ``note_shown`` is told once it was shown.
        kind, row: what it is about; no row where it sums up several.
        text: a second line, or empty.
        reason: that of the notice, or ``search``, ``digest`` or ``many``.
        level: how loud the member wants it: ``notify``.
        link: opens what it is about.
    """

    account: str
    keys: list[str]
    kind: str
    row: str
    title: str
    text: str
    reason: str
    level: str
    link: str


class NoticeApi(Protocol):
    """What is to be shown, and that it was."""

    def notifications(self) -> list[Notification]:
        """Return what the member is to be shown now and was not shown yet."""
        ...

    def note_shown(self, account: str, keys: list[str]) -> None:
        """Say that notifications were shown, so that they never are again."""
        ...
