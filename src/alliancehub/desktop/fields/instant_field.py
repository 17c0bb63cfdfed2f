"""A moment, shown in local time and kept in UTC."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from alliancehub.desktop.fields.day_field import DayField, day_of
from alliancehub.desktop.texts import tr
from alliancehub.model.field_spec import FieldSpec


class InstantField(DayField):
    """A line for date and time of day on this machine's clock; its value ends in ``Z``."""

    hint = "2026-01-31 14:30"

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        zone = datetime.now().astimezone().tzname() or ""
        self._edit.setToolTip(tr("Your local time ({zone})", zone=zone))

    def read(self, text: str) -> str | None:
        if not text:
            return ""
        if text.endswith("Z"):
            return text if _parsed(text) else None
        head, _, tail = text.replace("T", " ").rpartition(" ")
        day = day_of(head or tail)
        clock = _parsed(f"2000-01-01T{tail if head else '00:00'}")
        if not day.isValid() or clock is None:
            return None
        local = datetime(
            day.year(), day.month(), day.day(), clock.hour, clock.minute, clock.second
        ).astimezone()
        return local.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def written(self, value: str) -> str:
        moment = _parsed(value)
        if moment is None:
            return value
        local = moment.astimezone()
        seconds = ":%S" if local.second else ""
        return local.strftime(f"%Y-%m-%d %H:%M{seconds}")

    def picked(self, day: QDate) -> str:
        clock = self._edit.text().strip().rpartition(" ")[2]
        clock = clock if ":" in clock else "09:00"
        return self.read(f"{day.toString(Qt.DateFormat.ISODate)} {clock}") or ""


def _parsed(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
