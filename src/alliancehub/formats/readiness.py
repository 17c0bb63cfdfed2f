"""What is looked at in every description, whatever its format: licence, personal data, the card.

The card is measured by what the Open Trusted Data Initiative requires of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from alliancehub.formats.croissant_tables import columns_of
from alliancehub.formats.description import Description
from alliancehub.formats.licences import is_spdx
from alliancehub.model.licence_terms import faults
from alliancehub.model.readiness import Facts, Gap, gaps
from alliancehub.model.readiness_report import Finding
from alliancehub.model.told import Told, said, told

_PATHS = {
    "croissant": {
        "licence": "$.license",
        "personal": "$['rai:personalSensitiveInformation']",
        "title": "$.name",
        "creators": "$.creator",
        "datePublished": "$.datePublished",
        "languages": "$.inLanguage",
        "tasks": "$.keywords",
        "sources": "$['prov:wasDerivedFrom']",
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
    missing = [_finding(it, one) for one in gaps(facts_of(it)) if not _is_said(it, one)]
    return [*missing, *_licence(it, upstreams), *_personal(it)]


def facts_of(it: Description) -> Facts:
    """Return what a description says, as the grade asks for it."""
    return Facts(
        title=it.title or it.name,
        description=it.description,
        is_made_by=bool(it.creators),
        is_published=bool(it.published_on),
        licence=it.licence.spdx if is_spdx(it.licence.spdx) else "",
        is_licensed=it.licence.is_given,
        says_data=it.data_classes is not None or bool(it.rai.get("personalSensitiveInformation")),
        languages=it.languages,
        modalities=it.modalities,
        is_about=bool(it.tasks or it.keywords),
        has_sources=bool(it.sources),
        card=it.card,
    )


def path_of(it: Description, what: str) -> str:
    """Return where in its file something stands, or would."""
    return _PATHS.get(it.form, {}).get(what, f"$.{what}")


def personal_columns(it: Description) -> list[str]:
    """Return the names of columns that sound as if they held data of persons."""
    names = (column.name for table in it.tables for column in columns_of(table.columns))
    return list(dict.fromkeys(one for one in names if _PERSONAL.search(_CAMEL.sub("_", one))))


def _is_said(it: Description, gap: Gap) -> bool:
    """Whether its reader has said so already: that of Croissant does, with the very places."""
    return gap.code in "ER" and it.form == "croissant"


def _finding(it: Description, gap: Gap) -> Finding:
    """Return a gap with its place in the file, and what is to be done."""
    told_of = _OF_RULES[gap.rule]
    text, remedy = gap.text, told(told_of.remedy)
    if gap.rule == "personal_unknown" and (columns := personal_columns(it)):
        text = told(
            "Nothing says whether it holds personal data; by name, these may: {columns}.",
            columns=_named(columns),
        )
    place = path_of(it, told_of.what)
    return Finding(gap.code, gap.rule, place, text, remedy, told_of.mend, told_of.field)


@dataclass(frozen=True)
class _Told:
    """How a gap is told: the property that it is about, what to do, by which click and field."""

    what: str
    remedy: str
    mend: str = ""
    field: str = ""


_FILL_IN = said("Fill it in.")
_OTDI = said("The Open Trusted Data Initiative asks for it.")
_OF_RULES = {
    "name_missing": _Told("name", _FILL_IN, "", "title"),
    "description_missing": _Told("description", _FILL_IN, "", "description"),
    "creator_missing": _Told("creators", _FILL_IN, "", "authors"),
    "datepublished_missing": _Told("datePublished", _FILL_IN, "", "published_on"),
    "licence_missing": _Told("licence", said("Choose one."), "licence", "licence"),
    "licence_not_open": _Told(
        "licence", said("Choose an open one, if you may."), "licence", "licence"
    ),
    "personal_unknown": _Told(
        "personal", said("Say what it holds."), "personal_data", "data_classes"
    ),
    "card_missing": _Told("card", _OTDI, "", "card"),
    "languages_missing": _Told("languages", _OTDI, "", "languages"),
    "tasks_missing": _Told("tasks", _OTDI, "", "keywords"),
    "sources_missing": _Told("sources", _OTDI, "", "derived_from"),
    "collection_missing": _Told("card", _OTDI, "", "card"),
    "limits_missing": _Told("card", _OTDI, "", "card"),
}


def _licence(it: Description, upstreams: Iterable[tuple[str, str]]) -> Iterator[Finding]:
    """Yield what is wrong with a licence that is there."""
    where = path_of(it, "licence")

    def finding(rule: str, text: str, remedy: str) -> Finding:
        return Finding("L", rule, where, text, remedy, mend="licence", field="licence")

    if it.licence.is_given and not is_spdx(it.licence.spdx):
        text = told(
            "What {licence} allows cannot be told: it is no licence of the SPDX list.",
            licence=f"“{(it.licence.name or it.licence.url)[:100]}”",
        )
        yield finding("licence_unknown", text, told("Choose one."))
    for one in faults(it.licence.spdx, upstreams):
        remedy = told("Choose one that is as strict, or give the reason why it is allowed.")
        yield finding("licence_weaker", one, remedy)


def _personal(it: Description) -> Iterator[Finding]:
    """Yield that columns sound personal of what is said to hold nothing of persons."""
    columns = personal_columns(it)
    said_no = it.data_classes is not None and not PERSONAL_CLASSES & set(it.data_classes)
    if said_no and columns:
        text = told(
            "It is said to hold no personal data; by their names, these columns may: {columns}.",
            columns=_named(columns),
        )
        where, remedy = path_of(it, "personal"), told("Say what it holds.")
        rule = "personal_columns"
        yield Finding("P", rule, where, text, remedy, "personal_data", "data_classes", is_note=True)


def _named(columns: list[str]) -> Told:
    names = [f"“{one[:60]}”" for one in columns[:_SHOWN]]
    if len(columns) > _SHOWN:
        names.append("…")
    return Told.of(", ".join(names))
