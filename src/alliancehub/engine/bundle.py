"""A diagnostics bundle: what somebody who helps needs to know, from an allow-list, and redacted.

Nothing gets in by being there: each file is made here, of counts, versions and names of our own.
What came from a log or a crash is redacted; what was taken out is counted in the manifest.
"""

from __future__ import annotations

import json
import locale
import os
import platform
import ssl
import sys
import zipfile
from collections.abc import Iterable, Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

from alliancehub import __version__
from alliancehub.engine.diagnosis_api import BundleFile, Finding, LogLine
from alliancehub.engine.explanation_api import Explanation
from alliancehub.engine.redaction import Redactor
from alliancehub.engine.settings import SETTINGS
from alliancehub.engine.store.shape import SQLITE

LIBRARIES = (
    "PySide6_Essentials",
    "httpx",
    "httpcore",
    "keyring",
    "pydantic",
    "SQLAlchemy",
    "sqlmodel",
    "truststore",
)
SURROUNDINGS = (
    "XDG_CURRENT_DESKTOP",
    "XDG_SESSION_TYPE",
    "QT_QPA_PLATFORM",
    "QT_SCALE_FACTOR",
    "LANG",
    "LC_ALL",
)
WINDOW_KEYS = frozenset(
    {"qt", "pyside", "platform", "style", "screens", "scale", "text_size", "theme", "language"}
)
_CLOSED = frozenset({"flag", "choice", "integer"})


def about(window: Mapping[str, str]) -> dict[str, Any]:
    """Return versions and surroundings."""
    return {
        "alliancehub": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "sqlite": SQLITE,
        "openssl": ssl.OPENSSL_VERSION,
        "libraries": {name: _version(name) for name in LIBRARIES},
        "locale": locale.setlocale(locale.LC_CTYPE),
        "surroundings": {name: os.environ.get(name, "") for name in SURROUNDINGS},
        "frozen": bool(getattr(sys, "frozen", False)),
        "window": {key: str(window[key])[:200] for key in sorted(WINDOW_KEYS & set(window))},
    }


def settings_shown(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings: those of a closed set of values as they are, of others only whether
    they are set.
    """
    return {
        one.key: settings[one.key]
        if one.type in _CLOSED
        else ("set" if settings.get(one.key, one.default) != one.default else "as it comes")
        for one in SETTINGS
        if one.key in settings
    }


def findings_shown(findings: Iterable[Finding]) -> list[dict[str, str]]:
    """Return findings as JSON data."""
    return [
        {"check": str(one.check), "state": one.state, "text": str(one.text)} for one in findings
    ]


def sync_shown(found: Explanation) -> dict[str, Any]:
    """Return how sync stands without what it is about: no titles, ids, texts or cursors."""
    return {
        "state": found.state,
        "last sync": found.last_sync_at,
        "next in s": found.next_in_s,
        "failures": found.failures,
        "pokes come": found.is_live,
        "has cursor": bool(found.cursor),
        "confirmed": found.confirmed,
        "resets in an hour": len(found.resets),
        "same columns": found.schema[0] == found.schema[1],
        "protocol": found.protocol,
        # Of a scope its sort: whose it is names an organisation or a person.
        "scopes": [
            {
                "sort": one.scope.partition(":")[0],
                "state": one.state,
                "rows": one.rows,
                "newest": one.newest,
                "fetched": [one.done, one.total],
                "waiting": one.waiting,
                "locked": one.is_locked,
                "until": one.until,
            }
            for one in found.scopes
        ],
        "rows": {one.kind: [one.rows, one.changed] for one in found.tables},
        "waiting": [{"state": one.state, "at": one.at} for one in found.waiting],
        "cycles": [
            {
                "at": one.at,
                "ms": one.ms,
                "state": one.state,
                "received": one.received,
                "decided": one.decided,
            }
            for one in found.cycles
        ],
        "compared": {
            "at": found.compared.at,
            "scopes": found.compared.scopes,
            "behind": found.compared.behind,
            "buckets": found.compared.buckets,
            "is mended": found.compared.is_mended,
        },
    }


def log_shown(lines: Iterable[LogLine]) -> str:
    """Return records as they stood in their log."""
    return "".join(
        f"{one.at} {one.level} {one.source}: {one.text}\n" if one.at else f"{one.text}\n"
        for one in lines
    )


def as_file(name: str, value: Any, redactor: Redactor) -> BundleFile:
    """Return JSON data as a file of a bundle."""
    text = json.dumps(value, ensure_ascii=False, indent=1, default=str)
    return BundleFile(name, redactor.text(text) + "\n")


def manifest(files: Iterable[BundleFile], replaced: Mapping[str, int]) -> BundleFile:
    """Return what a bundle says of itself."""
    lines = [
        "What this bundle holds, and what was taken out of it before it was written.",
        "It was made on a member's own machine and is sent by nobody but themselves.",
        "",
        *(f"{one.name}: {len(one.text.encode()):,} bytes" for one in files),
        "",
        "Replaced:",
        *(f"{count:6,} times {mark}" for mark, count in sorted(replaced.items())),
    ]
    if not replaced:
        lines.append("     0")
    return BundleFile("MANIFEST.txt", "\n".join(lines) + "\n")


def write_zip(path: Path, files: Iterable[BundleFile]) -> int:
    """Write files as a zip that only this user may read, whole or not at all; return its size."""
    fresh = path.with_name(f"{path.name}.part")
    descriptor = os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with (
            os.fdopen(descriptor, "wb") as raw,
            zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as zipped,
        ):
            for one in files:
                zipped.writestr(one.name, one.text)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
    return path.stat().st_size


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not installed"
