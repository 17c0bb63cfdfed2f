"""What references are called that a form was filled with, where only their ids were kept."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.views.form import DetailForm
from alliancehub.engine.api import Detail


def ask_names(desk: Desk, form: DetailForm, values: dict[str, Any], owner: QObject) -> None:
    """Ask the engine what values point at, and tell the fields as it answers."""
    for name, value in values.items():
        field = form.fields.get(name)
        if field is None:
            continue
        for target, row_id in _pointed(field, value):
            args = {"kind": target, "id": row_id}
            desk.bridge.call("detail", args, partial(_tell, field), lambda _: None, owner)


def _pointed(field: Field, value: Any) -> list[tuple[str, str]]:
    """Return kind and id of what a value points at, each once."""
    if not value:
        return []
    if field.spec.type == "rows":
        refs = [one for one in field.spec.columns if one.type == "ref"]
        found = [(one.target, str(row.get(one.name) or "")) for row in value for one in refs]
        return list(dict.fromkeys(pair for pair in found if pair[1]))
    ids = value if isinstance(value, list) else [value]
    return [(field.spec.target, row_id) for row_id in ids] if field.spec.target else []


def _tell(field: Field, detail: Detail) -> None:
    field.learn_names({detail.hit.id: detail.hit.title})
