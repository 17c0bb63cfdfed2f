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
        if field is None or not field.spec.target or not value:
            continue
        for row_id in value if isinstance(value, list) else [value]:
            args = {"kind": field.spec.target, "id": row_id}
            desk.bridge.call("detail", args, partial(_tell, field), lambda _: None, owner)


def _tell(field: Field, detail: Detail) -> None:
    field.learn_names({detail.hit.id: detail.hit.title})
