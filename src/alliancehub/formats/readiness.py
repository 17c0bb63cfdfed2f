"""What is looked at in every description, whatever its format: licence, personal data, the card.

The card is measured by what the Open Trusted Data Initiative requires of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from alliancehub.formats.card import Card
from alliancehub.formats.card_reader import sections_of
from alliancehub.formats.croissant_tables import columns_of
from alliancehub.formats.description import Description
from alliancehub.formats.findings import required
from alliancehub.formats.licences import is_spdx
from alliancehub.model.licence_terms import faults, terms_of
from alliancehub.model.readiness_report import Finding
from alliancehub.model.told import Told, said, told

_PATHS = {
    "croissant": {
        "licence": "$.license",
        "personal": "$['rai:personalSensitiveInformation']",
        "title": "$.name",
        "creators": "$.creator",
        "published_on": "$.datePublished",
        "languages": "$.inLanguage",
        "tasks": "$.keywords",
        "sources": "$['prov:wasDerivedFrom']",
        "collection": "$['rai:dataCollection']",
        "limits": "$['rai:dataLimitations']",
    },
    "card": {
        "licence": "$.license",
        "title": "$.pretty_name",
        "languages": "$.language",
        "tasks": "$.task_categories",
        "sources": "$.source_datasets",
    },
    "kaggle": {"licence": "$.licenses", "tasks": "$.keywords", "sources": "$.userSpecifiedSources"},
}
_PERSONAL = re.compile(
    r"(?:^|[_\W])(?:e_?mail|phone|mobile|first_?name|last_?name|sur_?name|full_?name|birth|dob|ssn|"
    r"passport|iban|credit_?card|ip_?address|hashed_?ip|address|street|gps|latitude|longitude|"
    r"patient|diagnos[ei]s|gender|ethnicity|religion|user_?name)(?:$|[_\W])",
    re.IGNORECASE,
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
PERSONAL_CLASSES = frozenset({"personal", "health", "special_category"})
_SHOWN = 5


def judge(it: Description, upstreams: Iterable[tuple[str, str]] = ()) -> list[Finding]:
    """Return what is missing in or wrong with a description, beyond what its format says.

    Args:
        it: as a reader made it, with what somebody said since.
        upstreams: titles and licences of what it derives from, as far as they are known.
    """
    return [*_gaps(it), *_licence(it, upstreams), *_personal(it), *_card(it)]


def path_of(it: Description, what: str) -> str:
    """Return where in its file something stands, or would."""
    return _PATHS.get(it.form, {}).get(what, f"$.{what}")


def personal_columns(it: Description) -> list[str]:
    """Return the names of columns that sound as if they held data of persons."""
    names = (column.name for table in it.tables for column in columns_of(table.columns))
    return list(dict.fromkeys(one for one in names if _PERSONAL.search(_CAMEL.sub("_", one))))


def _gaps(it: Description) -> Iterator[Finding]:
    """Yield what Croissant requires and other formats have no place for."""
    if it.form == "croissant":
        return  # its reader has said so, with the very places
    for name, value in (
        ("name", it.title or it.name),
        ("description", it.description),
        ("creator", it.creators),
        ("datePublished", it.published_on),
    ):
        if not value:
            yield required(name, path_of(it, {"creator": "creators"}.get(name, name)))


def _licence(it: Description, upstreams: Iterable[tuple[str, str]]) -> Iterator[Finding]:
    where = path_of(it, "licence")

    def finding(rule: str, text: str, remedy: str, code: str = "L") -> Finding:
        return Finding(code, rule, where, text, remedy, mend="licence", field="licence")

    pick = told("Choose one.")
    if not it.licence.is_given:
        yield finding("licence_missing", told("It has no licence, so nobody may use it."), pick)
    elif not is_spdx(it.licence.spdx):
        text = told(
            "What {licence} allows cannot be told: it is no licence of the SPDX list.",
            licence=f"“{(it.licence.name or it.licence.url)[:100]}”",
        )
        yield finding("licence_unknown", text, pick)
    elif why := _closed(it.licence.spdx):
        yield finding("licence_not_open", why, told("Choose an open one, if you may."), "C")
    for one in faults(it.licence.spdx, upstreams):
        remedy = told("Choose one that is as strict, or give the reason why it is allowed.")
        yield finding("licence_weaker", one, remedy)


def _closed(spdx: str) -> str:
    """Return what keeps a licence from being an open one, or an empty string."""
    terms = terms_of(spdx)
    if terms.is_non_commercial:
        return told("{licence} is not open: it forbids commercial use.", licence=spdx)
    if terms.is_unchanged:
        return told("{licence} is not open: it forbids changed copies.", licence=spdx)
    return ""


def _personal(it: Description) -> Iterator[Finding]:
    where = path_of(it, "personal")
    columns = personal_columns(it)
    said_no = it.data_classes is not None and not PERSONAL_CLASSES & set(it.data_classes)
    if it.data_classes is None and not _says_personal(it):
        text = told("Nothing says whether it holds personal data.")
        if columns:
            text = told(
                "Nothing says whether it holds personal data; by name, these may: {columns}.",
                columns=_named(columns),
            )
        yield _about_persons("personal_unknown", where, text, is_note=False)
    elif said_no and columns:
        text = told(
            "It is said to hold no personal data; by their names, these columns may: {columns}.",
            columns=_named(columns),
        )
        yield _about_persons("personal_columns", where, text, is_note=True)


def _about_persons(rule: str, where: str, text: str, *, is_note: bool) -> Finding:
    remedy = told("Say what it holds.")
    return Finding("P", rule, where, text, remedy, "personal_data", "data_classes", is_note)


def _named(columns: list[str]) -> Told:
    names = [f"“{one[:60]}”" for one in columns[:_SHOWN]]
    if len(columns) > _SHOWN:
        names.append("…")
    return Told.of(", ".join(names))


def _says_personal(it: Description) -> bool:
    return bool(it.rai.get("personalSensitiveInformation")) or _has_section(
        it, "personal and sensitive information", "personal information"
    )


@dataclass(frozen=True)
class _Wanted:
    """Something that the Open Trusted Data Initiative requires of a card."""

    rule: str
    what: str
    text: str
    is_there: Callable[[Description], bool]
    field: str = ""


_OTDI = (
    _Wanted(
        "card", "card", said("There is no card (README.md)."), lambda it: bool(it.card), "card"
    ),
    _Wanted(
        "languages",
        "languages",
        said("Which languages it holds is missing."),
        lambda it: bool(it.languages) or bool(it.modalities and "text" not in it.modalities),
        "languages",
    ),
    _Wanted(
        "tasks",
        "tasks",
        said("What it is for is missing: tasks or keywords."),
        lambda it: bool(it.tasks or it.keywords),
        "keywords",
    ),
    _Wanted(
        "sources",
        "sources",
        said("What it was made of is missing."),
        lambda it: bool(it.sources) or _has_section(it, "source data", "dataset sources"),
        "derived_from",
    ),
    _Wanted(
        "collection",
        "collection",
        said("How its data were collected and processed is missing."),
        lambda it: (
            any(one.startswith("dataCollection") for one in it.rai)
            or _has_section(it, "data collection and processing", "data collection")
        ),
        "card",
    ),
    _Wanted(
        "limits",
        "limits",
        said("Its limits, biases and risks are missing."),
        lambda it: (
            any(one in it.rai for one in ("dataLimitations", "dataBiases"))
            or _has_section(it, "bias, risks, and limitations", "limitations", "bias and risks")
        ),
        "card",
    ),
)


def _card(it: Description) -> Iterator[Finding]:
    for one in _OTDI:
        if not one.is_there(it):
            remedy = told("The Open Trusted Data Initiative asks for it.")
            yield Finding(
                "C", f"{one.rule}_missing", path_of(it, one.what), one.text, remedy, "", one.field
            )


def _has_section(it: Description, *names: str) -> bool:
    if not it.card:
        return False
    found = sections_of(Card(it.card).body[:500_000])
    return any(
        text and any(heading.startswith(name) for name in names) for heading, text in found.items()
    )
