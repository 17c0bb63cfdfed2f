"""SPDX ids for licences as catalogues name them."""

from __future__ import annotations

import re
from functools import cache

from license_expression import (  # type: ignore[import-untyped]  # it comes without types
    ExpressionError,
    ExpressionParseError,
    get_spdx_licensing,
)

_NAMES = {
    "academic free license v3.0": "AFL-3.0",
    "apache license 2.0": "Apache-2.0",
    "community data license agreement permissive 1.0": "CDLA-Permissive-1.0",
    "community data license agreement permissive 2.0": "CDLA-Permissive-2.0",
    "creative commons attribution 2.0": "CC-BY-2.0",
    "creative commons attribution 2.5": "CC-BY-2.5",
    "creative commons attribution 3.0": "CC-BY-3.0",
    "creative commons attribution 4.0 international public license": "CC-BY-4.0",
    "creative commons attribution share alike 4.0 international": "CC-BY-SA-4.0",
    "creative commons zero v1.0 universal": "CC0-1.0",
    "educational community license v2.0": "ECL-2.0",
    "etalab open license 2.0 english": "etalab-2.0",
    "microsoft public license": "MS-PL",
    "mit license": "MIT",
    "open data commons attribution license v1.0": "ODC-By-1.0",
    "open data commons open database license v1.0": "ODbL-1.0",
    "postgresql license": "PostgreSQL",
    "public domain dedication & license": "PDDL-1.0",
    "the unlicense": "Unlicense",
    "zlib license": "Zlib",
}

# Short names of model and data hubs that SPDX does not list, or lists otherwise.
_TAGS = {
    "etalab-2.0-en": "etalab-2.0",
    "odc-by": "ODC-By-1.0",
    "odbl": "ODbL-1.0",
    "pddl": "PDDL-1.0",
    "cc": "",
    "other": "",
    "unknown": "",
}
_OWN = ("llama", "openrail", "bigscience", "creativeml", "gemma", "deepseek", "bigcode")
_NOT_IN_AN_ID = re.compile(r"[^A-Za-z0-9.-]+")


@cache
def spdx_id(name: str, url: str = "") -> str:
    """Return the SPDX id of a licence, or an empty string where it cannot be told.

    Args:
        name: as published: ``MIT License``, ``cc-by-4.0``, ``llama3`` …
        url: of its text; its last part often is the id.
    """
    if known := _NAMES.get(name.strip().casefold()):
        return known
    tail = url.rstrip("/").rpartition("/")[2].removesuffix(".html").removesuffix(".txt")
    for tag in (name.strip().casefold(), tail.casefold()):
        if tag in _TAGS:
            return _TAGS[tag]
        if any(tag.startswith(own) for own in _OWN):
            return "LicenseRef-" + _NOT_IN_AN_ID.sub("-", tag).strip("-")
        if found := _listed(tag):
            return found
    return ""


def _listed(tag: str) -> str:
    """Return an expression with the ids in SPDX's own spelling, if all of them are SPDX's."""
    if not tag or "/" in tag:
        return ""
    try:
        parsed = _licensing().parse(tag, validate=True)
    except (ExpressionError, ExpressionParseError):
        return ""
    return str(parsed) if parsed is not None else ""


@cache
def _licensing():  # type: ignore[no-untyped-def]  # noqa: ANN202 - the library has no types
    return get_spdx_licensing()
