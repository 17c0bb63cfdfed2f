"""What the card of a dataset says: the front-matter of the Hugging Face Hub, and its headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from alliancehub.formats.addresses import doi_of, is_web
from alliancehub.formats.card import Card
from alliancehub.formats.description import Column, Creator, Description, Licence, Table
from alliancehub.formats.findings import fatal, structure
from alliancehub.formats.json_ld import texts_of
from alliancehub.formats.languages import language_of
from alliancehub.formats.licences import spdx_id
from alliancehub.formats.trees import below
from alliancehub.model.card_sections import HEADING, plain, sections_of, without_comments
from alliancehub.model.errors import Refusal
from alliancehub.model.readiness_report import Finding
from alliancehub.model.told import told

_TEXTS = ("license_name", "license_link", "pretty_name", "license_details")
_LISTS = ("language", "tags", "task_categories", "source_datasets", "size_categories", "license")
# No pattern may look far ahead from many places: a card is somebody's text, and up to 2 MB of it.
_MODALITY = re.compile(r"modality:(\w[\w-]*)")
_DTYPES = {
    "string": "sc:Text",
    "large_string": "sc:Text",
    "bool": "sc:Boolean",
    "image": "sc:ImageObject",
    "audio": "sc:AudioObject",
    "video": "sc:VideoObject",
    "date32": "sc:Date",
    "float": "sc:Float",
    "int": "sc:Integer",
    "uint": "sc:Integer",
    "timestamp": "sc:DateTime",
}
SUMMARY_MAX = 2_000


def read_card(text: str) -> tuple[Description, list[Finding]]:
    """Return what a card says, and what is wrong with it; never raises."""
    card = Card(text)
    try:
        front = card.front
    except Refusal as refusal:
        return Description("card"), [
            fatal(refusal.code, refusal.field or "$", refusal.text, refusal.remedy)
        ]
    findings = list(_misshapen(front))
    if card.is_of_model:
        findings.append(_of_model())
    return (
        Description(
            form="card",
            title=_text(front, "pretty_name") or _first_heading(card.body),
            description=summary_of(card.body),
            licence=_licence(front),
            creators=tuple(Creator(one) for one in _section_list(card.body, "curated by")),
            keywords=_keywords(front),
            languages=tuple(dict.fromkeys(language_of(one) for one in _texts(front, "language"))),
            modalities=tuple(_modalities(front)),
            tasks=_texts(front, "task_categories"),
            doi=doi_of(card.body),
            sources=tuple(one for one in _texts(front, "source_datasets") if one != "original"),
            tables=tuple(_tables(front, findings)),
            card=text,
        ),
        findings,
    )


def _of_model() -> Finding:
    return Finding(
        "S",
        "model_card",
        "$",
        told("This is the card of a model, and would be that of a dataset here."),
        told("Add the model under Models. Go on where its files are to be kept as a dataset."),
        is_note=True,
    )


def summary_of(body: str) -> str:
    """Return the first paragraph of a card that is no heading, list, table or picture."""
    wanted = sections_of(body[:100_000])
    for name in ("dataset summary", "dataset description", "short description", "description"):
        if found := wanted.get(name):
            return found.partition("\n\n")[0][:SUMMARY_MAX]
    for paragraph in re.split(r"\n[ \t]*\n", without_comments(body[:100_000])):
        text = paragraph.strip()
        if text and not text.startswith(("#", "-", "*", "|", "<", "```", "!", "[!")):
            return plain(text)[:SUMMARY_MAX]
    return ""


def _first_heading(body: str) -> str:
    found = HEADING.search(body)
    text = plain(found[2]) if found else ""
    return re.sub(r"^dataset card for\s*", "", text, flags=re.IGNORECASE)[:200]


def _section_list(body: str, name: str) -> Iterator[str]:
    """Yield who is named behind a point such as ``- **Curated by:** A, B``."""
    point = rf"^[-* \t]{{0,8}}{name}[^:\n]{{0,40}}:[* \t]{{0,8}}(.+)$"
    found = re.search(point, body, re.IGNORECASE | re.MULTILINE)
    for one in plain(found[1]).split(",") if found else []:
        if one.strip():
            yield one.strip()[:200]


def _misshapen(front: dict[str, Any]) -> Iterator[Finding]:
    for key in (*_TEXTS, *_LISTS):
        value = front.get(key)
        entries = value if isinstance(value, list) and key in _LISTS else [value]
        if any(isinstance(one, dict | list) for one in entries):
            text = told("“{name}” holds no plain text.", name=key)
            yield structure("shape", below("$", key), text, is_note=True)


def _text(front: dict[str, Any], key: str) -> str:
    return next(iter(_texts(front, key)), "")


def _texts(front: dict[str, Any], key: str) -> tuple[str, ...]:
    value = front.get(key)
    plain = value if isinstance(value, list) else [value]
    return tuple(dict.fromkeys(texts_of([one for one in plain if not isinstance(one, dict)])))


def _licence(front: dict[str, Any]) -> Licence:
    ids = [one for one in _texts(front, "license") if one not in {"other", "unknown"}]
    name, link = _text(front, "license_name"), _text(front, "license_link")
    url = link if is_web(link) else ""
    if not ids:
        return Licence(spdx_id(name, url), name or _text(front, "license"), url)
    spdx = [spdx_id(one) for one in ids]
    return Licence(" AND ".join(spdx) if all(spdx) else "", name or ", ".join(ids), url)


def _keywords(front: dict[str, Any]) -> tuple[str, ...]:
    return tuple(one for one in _texts(front, "tags") if ":" not in one)


def _modalities(front: dict[str, Any]) -> Iterator[str]:
    for one in _texts(front, "tags"):
        if found := _MODALITY.fullmatch(one):
            yield found[1]


def _tables(front: dict[str, Any], findings: list[Finding]) -> Iterator[Table]:
    """Yield the tables that ``dataset_info`` tells of: one, or a list of configurations."""
    info = front.get("dataset_info")
    for at, one in enumerate(info if isinstance(info, list) else [info]):
        if not isinstance(one, dict):
            continue
        where = f"$.dataset_info[{at}]" if isinstance(info, list) else "$.dataset_info"
        features = one.get("features")
        name = str(one.get("config_name") or "default")
        if not isinstance(features, list):
            if features is not None:
                text = told("“{name}” holds no plain text.", name="features")
                findings.append(structure("shape", f"{where}.features", text, is_note=True))
            continue
        columns = [_column(each, name, n) for n, each in enumerate(features)]
        yield Table(name, name, tuple(one for one in columns if one is not None), where=where)


def _column(feature: Any, table: str, number: int) -> Column | None:
    if not isinstance(feature, dict):
        return None
    name = str(feature.get("name") or f"column-{number + 1}")
    dtype = feature.get("dtype")
    repeated = next((feature[one] for one in ("sequence", "list") if one in feature), None)
    if dtype is None and isinstance(repeated, str):
        dtype = repeated
    is_label = isinstance(dtype, dict) and "class_label" in dtype
    kind = "int" if is_label else str(dtype or "string").rstrip("0123456789[]")
    inner = feature.get("struct")
    columns = (
        tuple(
            one
            for one in (_column(each, f"{table}/{name}", at) for at, each in enumerate(inner))
            if one is not None
        )
        if isinstance(inner, list)
        else ()
    )
    return Column(
        id=f"{table}/{name}",
        name=name,
        types=() if columns else (_DTYPES.get(str(dtype), _DTYPES.get(kind, "sc:Text")),),
        is_repeated=repeated is not None,
        columns=columns,
    )
