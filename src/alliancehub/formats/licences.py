"""SPDX ids for licences as catalogues, cards and addresses name them, and the way back.

Hubs have ids of their own: most are SPDX's in small letters, the others become ``LicenseRef-…``.
"""

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
    "lgpl-lr": "LGPLLR",
    "odc-by": "ODC-By-1.0",
    "odbl": "ODbL-1.0",
    "pddl": "PDDL-1.0",
    "c-uda": "C-UDA-1.0",
    "cc": "",
    "other": "",
    "unknown": "",
    "undefined": "",
    "none": "",
}
# Ids of the Hugging Face Hub that mean a licence which SPDX has no id for.
_HUB_ONLY_NAMES = (
    "apple-amlr apple-ascl bsd deepfloyd-if-license fair-noncommercial-research-license gfdl "
    "gpl grok2-community h-research intel-research lgpl openmdw-1.0"
)
_HUB_ONLY = frozenset(_HUB_ONLY_NAMES.split())
_OWN = ("llama", "openrail", "bigscience", "creativeml", "gemma", "deepseek", "bigcode")
_CREATIVE = re.compile(
    r"creativecommons\.org/(?:licenses|publicdomain)/([a-z-]+)/(\d\.\d)", re.IGNORECASE
)
_ADDRESSES = {
    "opendatacommons.org/licenses/by": "ODC-By-1.0",
    "opendatacommons.org/licenses/odbl": "ODbL-1.0",
    "opendatacommons.org/licenses/pddl": "PDDL-1.0",
    "cdla.dev/permissive-1-0": "CDLA-Permissive-1.0",
    "cdla.dev/permissive-2-0": "CDLA-Permissive-2.0",
    "cdla.dev/sharing-1-0": "CDLA-Sharing-1.0",
    "apache.org/licenses/license-2.0": "Apache-2.0",
}
_LONGEST = 300  # characters of a name; an expression of more is nobody's licence
_GNU_ENDS = re.compile(r"(?<=\d)-(?:only|or-later)$")
_HUB_NAMES = (
    "apache-2.0 mit openrail bigscience-openrail-m creativeml-openrail-m "
    "bigscience-bloom-rail-1.0 bigcode-openrail-m afl-3.0 artistic-2.0 bsl-1.0 bsd "
    "bsd-2-clause bsd-3-clause bsd-3-clause-clear c-uda cc0-1.0 cc-by-2.0 cc-by-2.5 cc-by-3.0 "
    "cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nd-4.0 "
    "cc-by-nc-nd-3.0 cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 "
    "cdla-sharing-1.0 cdla-permissive-1.0 cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 epl-2.0 "
    "etalab-2.0 eupl-1.1 eupl-1.2 agpl-3.0 gfdl gpl gpl-2.0 gpl-3.0 lgpl lgpl-2.1 lgpl-3.0 "
    "isc h-research intel-research lppl-1.3c ms-pl apple-ascl apple-amlr mpl-2.0 odc-by odbl "
    "openmdw-1.0 openrail++ osl-3.0 postgresql ofl-1.1 ncsa unlicense zlib pddl lgpl-lr "
    "deepfloyd-if-license fair-noncommercial-research-license llama2 llama3 llama3.1 llama3.2 "
    "llama3.3 llama4 grok2-community gemma"
)
HUB_IDS = frozenset(_HUB_NAMES.split())
"""What the Hugging Face Hub takes as the ``license`` of a card, besides unknown and other."""
_NOT_IN_AN_ID = re.compile(r"[^A-Za-z0-9.-]+")


@cache
def spdx_id(name: str, url: str = "") -> str:
    """Return the SPDX id of a licence, or an empty string where it cannot be told.

    Args:
        name: as published: ``MIT License``, ``cc-by-4.0``, ``llama3`` …
        url: of its text; its last part often is the id.
    """
    name, url = name.strip()[:_LONGEST], url.strip()[:_LONGEST]
    if not url and name.casefold().startswith(("https://", "http://")):
        name, url = "", name
    if known := _NAMES.get(name.casefold()) or _by_address(url.casefold()):
        return known
    tail = url.rstrip("/").rpartition("/")[2].removesuffix(".html").removesuffix(".txt")
    for tag in (name.casefold(), tail.casefold()):
        if tag in _TAGS:
            return _TAGS[tag]
        if tag.startswith("licenseref-"):
            return "LicenseRef-" + _NOT_IN_AN_ID.sub("-", tag.partition("-")[2]).strip("-")
        if tag in _HUB_ONLY or any(tag.startswith(own) for own in _OWN):
            return "LicenseRef-" + _NOT_IN_AN_ID.sub("-", tag).strip("-")
        if found := _listed(tag):
            return found
    return ""


def is_spdx(licence: str) -> bool:
    """Tell whether a text is an SPDX expression of listed ids, or a ``LicenseRef-``."""
    return bool(licence) and spdx_id(licence) == licence


def hub_id(licence: str) -> str:
    """Return what the Hugging Face Hub calls an SPDX id; ``other`` where it has no id for it."""
    named = {spdx: tag for tag, spdx in _TAGS.items() if tag in HUB_IDS}
    tag = named.get(licence) or licence.removeprefix("LicenseRef-").casefold()
    tag = _GNU_ENDS.sub("", tag)
    return tag if tag in HUB_IDS else "other"


def address_of(licence: str) -> str:
    """Return the address of a licence's text, as SPDX keeps it; empty for those of our own."""
    if not licence or " " in licence or licence.startswith("LicenseRef-"):
        return ""
    return f"https://spdx.org/licenses/{licence}.html"


def _by_address(url: str) -> str:
    if found := _CREATIVE.search(url):
        name, version = found[1], found[2]
        if name in {"zero", "mark"}:
            return "CC0-1.0" if name == "zero" else "CC-PDM-1.0"
        return _listed(f"cc-{name}-{version}")
    bare = url.partition("://")[2].removeprefix("www.")
    return next((spdx for start, spdx in _ADDRESSES.items() if bare.startswith(start)), "")


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
