"""The card of a dataset, for the Hugging Face Hub and others: new, or brought up to date."""

from __future__ import annotations

from typing import Any

from alliancehub.formats.card import Card
from alliancehub.formats.card_reader import read_card
from alliancehub.formats.description import Description
from alliancehub.formats.languages import code_of
from alliancehub.formats.licences import address_of, hub_id
from alliancehub.model.errors import Refusal


def write_card(described: Description) -> str:
    """Return the card of a dataset.

    A card that it has is kept byte for byte where it says the same: other values are put into
    their keys, and nothing else is touched. One that cannot be read is kept behind new
    front-matter, as it is.
    """
    card = Card(described.card or _body(described))
    try:
        has = read_card(card.text)[0]
        return card.with_front(_changes(described, has, card.front)).text
    except Refusal:
        return Card(f"---\n---\n{card.text}").with_front(_changes(described, None, {})).text


def _changes(
    described: Description, has: Description | None, front: dict[str, Any]
) -> dict[str, Any]:
    """Return the keys whose meaning is another now; those that mean the same are left alone."""
    changes: dict[str, Any] = {}
    licence = described.licence
    if licence.spdx and (has is None or has.licence.spdx != licence.spdx):
        tag = hub_id(licence.spdx)
        changes["license"] = tag
        is_other = tag == "other"
        changes["license_name"] = (licence.name or licence.spdx) if is_other else None
        changes["license_link"] = licence.url or address_of(licence.spdx) or None
        if not is_other and "license_link" not in front:
            del changes["license_link"]
    if described.title and (has is None or has.title != described.title):
        changes["pretty_name"] = described.title
    lists = (
        ("language", described.languages, has.languages if has else (), code_of),
        ("task_categories", described.tasks, has.tasks if has else (), str),
        ("source_datasets", described.sources, has.sources if has else (), str),
    )
    for key, wanted, found, write in lists:
        if wanted and set(wanted) != set(found):
            changes[key] = [write(one) for one in wanted]
    if has is None or set(has.keywords) != set(described.keywords):
        kept = [one for one in front.get("tags") or [] if isinstance(one, str) and ":" in one]
        changes["tags"] = [*described.keywords, *kept] or None
    return changes


def _body(described: Description) -> str:
    title = described.title or described.name
    parts = [f"# {title}", described.description.strip()]
    if described.creators:
        names = ", ".join(one.name for one in described.creators)
        parts.append(f"- **Curated by:** {names}")
    if described.cite_as:
        parts += ["## Citation", described.cite_as]
    return "\n" + "\n\n".join(one for one in parts if one) + "\n"
