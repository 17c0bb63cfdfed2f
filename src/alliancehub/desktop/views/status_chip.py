"""How syncing stands, in one place, always in sight; the worst wins, green only at zero."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from alliancehub.desktop.announcing import announce
from alliancehub.desktop.icons import icon
from alliancehub.desktop.texts import counted, past_time, tr
from alliancehub.desktop.theme import set_role
from alliancehub.engine.standing import Status
from alliancehub.model.told import said


@dataclass(frozen=True)
class StatusLook:
    """What the chip shows: its words, its icon, its tone, and its tooltip."""

    text: str
    icon: str
    tone: str
    tip: str = ""


def status_look(status: Status) -> StatusLook:
    """Return what to show of a status; the worst of what is the matter."""
    text, name, tone = _worst(status)
    lines = [status.problem, status.remedy]
    if status.last_sync_at:
        lines.append(tr("Last sync: {when}", when=past_time(status.last_sync_at)))
    lines.append(tr("Click for sync activity."))
    return StatusLook(text, name, tone, "\n".join(line for line in lines if line))


def _worst(status: Status) -> tuple[str, str, str]:
    state = status.state
    if state in _GRAVE:
        text, name, tone = _GRAVE[state]
        return tr(text), name, tone
    if status.conflicts:
        text = counted(status.conflicts, "{n} conflict", "{n} conflicts")
        return text, "conflict", "warning"
    if status.rejected:
        text = counted(status.rejected, "{n} change refused", "{n} changes refused")
        return text, "error", "danger"
    if state == "offline":
        text = counted(status.waiting, "Offline, {n} waiting", "Offline, {n} waiting")
        return _still(status, tr("Offline"), text, "offline")
    if state == "paused":
        text = counted(status.waiting, "Paused, {n} waiting", "Paused, {n} waiting")
        return _still(status, tr("Paused"), text, "pause")
    return _going_on(status)


def _still(status: Status, alone: str, waiting: str, icon: str) -> tuple[str, str, str]:
    return (waiting, icon, "warning") if status.waiting else (alone, icon, "neutral")


def _going_on(status: Status) -> tuple[str, str, str]:
    if status.progress_total:
        percent = min(100 * status.progress_done // status.progress_total, 99)
        return tr("First sync {percent} %", percent=percent), "sync", "info"
    if status.waiting:
        text = counted(status.waiting, "Syncing {n}", "Syncing {n}")
        return text, "sync", "info"
    if status.state == "syncing":
        return tr("Syncing"), "sync", "info"
    return tr("Online"), "online", "success"


_GRAVE = {
    "no_hub": (said("No hub yet"), "hub", "neutral"),
    "sign_in_needed": (said("Sign-in needed"), "key", "warning"),
    "suspended": (said("Suspended"), "suspend", "danger"),
    "update_needed": (said("Update needed"), "error", "danger"),
    "failed": (said("Sync failed"), "error", "danger"),
}


class StatusChip(QPushButton):
    """A button that says how things stand; a click opens sync activity."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "chip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.look = StatusLook("", "", "")
        self.set_status(Status("no_hub"))

    def set_status(self, status: Status) -> None:
        """Show how things stand."""
        look = status_look(status)
        if look == self.look:
            return
        is_said = look.tone != self.look.tone  # not each step of a sync
        self.look = look
        self.setText(look.text)
        self.setIcon(icon(look.icon, look.tone))
        self.setToolTip(look.tip)
        set_role(self, "tone", look.tone)
        self.setAccessibleName(tr("Sync: {text}", text=look.text))
        self.setAccessibleDescription(look.tip)
        if is_said and self.isVisible():
            announce(self, self.accessibleName(), is_urgent=look.tone == "danger")
