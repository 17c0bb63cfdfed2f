"""Several descriptions of one dataset as one, and what somebody said besides."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from alliancehub.formats.description import Creator, Description, Licence
from alliancehub.formats.licences import spdx_id


def merged(described: list[Description]) -> Description:
    """Return the first with what it leaves empty filled from those behind it."""
    first = described[0]
    for other in described[1:]:
        gaps = {
            one.name: getattr(other, one.name)
            for one in fields(Description)
            if not getattr(first, one.name) and getattr(other, one.name)
        }
        if not first.licence.is_given:
            gaps["licence"] = other.licence
        first = replace(first, **gaps)
    return first


def with_values(it: Description, values: dict[str, Any]) -> Description:
    """Return a description with values of a dataset's or a version's fields put over it."""
    changes: dict[str, Any] = {
        name: str(values[name]).strip()
        for name in ("name", "title", "description", "url", "doi", "published_on", "card")
        if values.get(name)
    }
    if values.get("label"):
        changes["version"] = str(values["label"]).strip()
    if values.get("licence"):
        spdx = spdx_id(str(values["licence"]))
        name, url = values.get("licence_name") or values["licence"], values.get("licence_url")
        changes["licence"] = Licence(spdx, str(name), str(url or ""))
    for name in ("languages", "modalities", "keywords"):
        if isinstance(values.get(name), list) and values[name]:
            changes[name] = tuple(str(one) for one in values[name])
    if isinstance(values.get("data_classes"), list):
        changes["data_classes"] = tuple(str(one) for one in values["data_classes"])
    if values.get("derived_from"):
        changes["sources"] = tuple(str(one) for one in values["derived_from"])
    if isinstance(values.get("authors"), list) and values["authors"]:
        changes["creators"] = tuple(
            Creator(
                str(one.get("name") or ""),
                orcid=str(one.get("orcid") or ""),
                affiliation=str(one.get("affiliation") or ""),
            )
            for one in values["authors"]
            if isinstance(one, dict) and one.get("name")
        )
    elif values.get("creator"):
        changes["creators"] = (Creator(str(values["creator"])),)
    return replace(it, **changes)
