"""Two datasets that the demonstration's hub holds, with versions and small files of our own."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from math import sin
from random import Random
from typing import Any

from alliancehub.demo.people import SEED, Invented, cast
from alliancehub.model.errors import Refusal
from alliancehub.model.ids import derived_id
from alliancehub.server.blobs.manifests import take_manifest
from alliancehub.server.blobs.uploads import store_small
from alliancehub.server.execute import Order
from alliancehub.server.hub import Hub
from alliancehub.wire.datasets import ManifestEntry, ManifestRequest

GAUGES, CAPTIONS = derived_id("dataset", "river-gauges"), derived_id("dataset", "gauge-captions")
_NOTE = "\n\n*Rivers, readings and words are invented for the demonstration.*"
_STATIONS = (
    ("R01", "Alder Weir", "Alder", 47.21, 8.91),
    ("R02", "Old Mill", "Alder", 47.35, 8.77),
    ("R03", "Stone Bridge", "Birk", 46.98, 9.12),
    ("R04", "Lower Ferry", "Birk", 47.02, 9.34),
)
_STATION_SCHEMA = (
    ("stations.csv", "station", "text", "Which gauge it is."),
    ("stations.csv", "name", "text", ""),
    ("stations.csv", "river", "text", ""),
    ("stations.csv", "latitude", "number", "Degrees north."),
    ("stations.csv", "longitude", "number", "Degrees east."),
)


@dataclass(frozen=True)
class _Version:
    """What is published of a dataset, and when.

    Attributes:
        files: path to content.
        values: what is edited in the draft.
        base: what that was before, as it was taken over from the version before.
        is_published: else it stays a draft.
    """

    label: str
    days_ago: float
    notes: str
    files: dict[str, str]
    values: dict[str, Any] = field(default_factory=dict)
    base: dict[str, Any] = field(default_factory=dict)
    is_published: bool = True


def publish_datasets(hub: Hub, at: Callable[[float], None]) -> int:
    """Let members publish their datasets on a hub that is not running; return how many versions.

    Args:
        hub: has the demonstration's people.
        at: sets the hub's clock to so many days ago.
    """
    people = {one.handle: one for one in cast()}
    kenji, mara = people["kenji"], people["mara"]
    scene = _Scene(hub, at)
    at(60)
    scene.give(kenji, "create", kind="dataset", id=GAUGES, values=_gauges())
    versions = [scene.add(kenji, GAUGES, one) for one in _gauge_versions()]
    at(20)
    scene.give(mara, "create", kind="dataset", id=CAPTIONS, values=_captions())
    versions += [scene.add(mara, CAPTIONS, one) for one in _caption_versions(versions[-1])]
    at(4)
    reason = "The captions of two stations were exchanged; 1.0.1 has them right."
    scene.give(mara, "yank_version", version=versions[-3], reason=reason)
    return len(versions)


class _Scene:
    def __init__(self, hub: Hub, at: Callable[[float], None]) -> None:
        self._hub = hub
        self._at = at
        self._count = 0

    def give(self, who: Invented, name: str, **args: Any) -> None:
        """Give a command that has to be applied."""
        self._count += 1
        cause = derived_id("demo dataset", str(self._count))
        with self._hub.write() as writing:
            verdict = writing.execution.decide(Order(who.id, name, args, cause))
        if verdict.status == "rejected":
            raise Refusal(verdict.code, f"{name}: {verdict.text}", verdict.field, verdict.remedy)

    def add(self, who: Invented, dataset: str, version: _Version) -> str:
        """Draft a version with its files, perhaps publish it, and return its id."""
        row_id = derived_id("dataset_version", dataset, version.label)
        self._at(version.days_ago)
        told = {"label": version.label, "notes": version.notes}
        self.give(who, "draft_version", dataset=dataset, id=row_id, **told)
        if version.values:
            base = {name: version.base.get(name) for name in version.values}
            self.give(
                who, "edit", kind="dataset_version", id=row_id, values=version.values, base=base
            )
        files = {path: text.encode() for path, text in version.files.items()}
        asked = [
            ManifestEntry(path=path, size=len(data), sha256=_sha256(data))
            for path, data in files.items()
        ]
        answer = take_manifest(self._hub, who.id, row_id, ManifestRequest(files=asked, removes=[]))
        by_hash = {_sha256(data): data for data in files.values()}
        lacking = [(one, by_hash[one]) for one in answer.missing]
        store_small(self._hub, who.id, row_id, lacking)
        if version.is_published:
            self.give(who, "publish_version", version=row_id)
        return row_id


def _gauges() -> dict[str, Any]:
    return {
        "title": "River gauge readings",
        "description": f"Daily water levels of four gauges on two rivers.{_NOTE}",
        "creator": "Kenji Morita",
        "authors": [{"name": "Kenji Morita", "affiliation": "The University of Tokyo"}],
        "licence": "CC-BY-4.0",
        "data_classes": ["public"],
        "languages": ["English"],
        "modalities": ["tabular"],
        "domains": ["climate"],
        "keywords": ["hydrology", "time series"],
        "name": "river-gauges",
    }


def _captions() -> dict[str, Any]:
    return {
        "title": "Captions of river gauges",
        "description": f"A sentence about each gauge and year, to train small models.{_NOTE}",
        "creator": "Mara Lindqvist",
        "authors": [{"name": "Mara Lindqvist", "affiliation": "MOC Alliance"}],
        "licence": "CC-BY-SA-4.0",
        "data_classes": ["public"],
        "languages": ["English"],
        "modalities": ["text"],
        "domains": ["climate"],
        "keywords": ["captions"],
        "name": "gauge-captions",
        "owner": derived_id("organisation", "moc-alliance"),
        "gating": "request",
        "gated_paths": ["*.jsonl"],
    }


def _gauge_versions() -> list[_Version]:
    first = {
        "README.md": _card("River gauge readings", "CC-BY-4.0", "The year 2024."),
        "stations.csv": _stations(_STATIONS[:3]),
        "readings/2024.csv": _readings(2024, _STATIONS[:3]),
    }
    second = {
        **first,
        "README.md": _card("River gauge readings", "CC-BY-4.0", "The years 2024 and 2025."),
        "stations.csv": _stations(_STATIONS),
        "readings/2025.csv": _readings(2025, _STATIONS),
    }
    notes = "The year 2025, and the gauge at Lower Ferry."
    return [
        _Version("1.0.0", 58, "The first year.", first, _gauge_texts(is_first=True)),
        _Version(
            "1.1.0", 25, notes, second, _gauge_texts(is_first=False), _gauge_texts(is_first=True)
        ),
    ]


def _gauge_texts(*, is_first: bool) -> dict[str, Any]:
    years = "The year 2024." if is_first else "The years 2024 and 2025."
    files = ("readings/2024.csv",) if is_first else ("readings/2024.csv", "readings/2025.csv")
    rows = [*_STATION_SCHEMA]
    for file in files:
        rows += [
            (file, "day", "date", ""),
            (file, "station", "text", "As in stations.csv."),
            (file, "level_cm", "integer", "Above the zero of the gauge."),
        ]
    names = ("file", "column", "type", "description")
    return {
        "card": _card("River gauge readings", "CC-BY-4.0", years),
        "schema_rows": [dict(zip(names, row, strict=True)) for row in rows],
    }


def _caption_versions(upstream: str) -> list[_Version]:
    card = _card("Captions of river gauges", "CC-BY-SA-4.0", "One sentence a line.")
    texts = {"card": card, "derived_versions": [upstream]}
    wrong = {"README.md": card, "captions.jsonl": _caption_lines(_STATIONS[::-1])}
    right = {"README.md": card, "captions.jsonl": _caption_lines(_STATIONS)}
    draft = {**right, "LICENSE.txt": "CC-BY-SA-4.0\n"}
    return [
        _Version("1.0.0", 18, "A sentence for each gauge.", wrong, texts),
        _Version("1.0.1", 5, "Alder and Birk are where they belong.", right),
        _Version("1.1.0", 1, "With the text of the licence.", draft, is_published=False),
    ]


_SECTIONS = """
## Source Data

The gauges of two invented rivers.

## Data Collection and Processing

Each gauge is read once a day; missing days are left out.

## Limitations

Two rivers of one climate: what is learnt from them says little of others.
"""


def _card(title: str, licence: str, text: str) -> str:
    head = f"---\npretty_name: {title}\nlicense: {licence.lower()}\n---\n"
    return f"{head}\n# {title}\n\n{text}{_NOTE}\n{_SECTIONS}"


def _stations(stations: Iterable[tuple[str, str, str, float, float]]) -> str:
    lines = ["station,name,river,latitude,longitude"]
    lines += [",".join(map(str, one)) for one in stations]
    return "\n".join(lines) + "\n"


def _readings(year: int, stations: Iterable[tuple[str, str, str, float, float]]) -> str:
    chance = Random(SEED + year)  # noqa: S311 - water, no secret
    lines = ["day,station,level_cm"]
    day = date(year, 1, 1)
    while day.year == year:
        for at, (station, *_) in enumerate(stations):
            season = 60 * sin(day.timetuple().tm_yday / 58)
            level = round(180 + 25 * at + season + chance.gauss(0, 9))
            lines.append(f"{day.isoformat()},{station},{level}")
        day += timedelta(days=1)
    return "\n".join(lines) + "\n"


def _caption_lines(stations: Iterable[tuple[str, str, str, float, float]]) -> str:
    names = (one[0] for one in _STATIONS)
    return "".join(
        f'{{"station": "{known}", "text": "{name} is a gauge on the river {river}."}}\n'
        for known, (_, name, river, *_) in zip(names, stations, strict=True)
    )


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
