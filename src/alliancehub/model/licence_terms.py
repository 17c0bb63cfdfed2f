"""What licences ask of whoever makes something new of the data, and the rule that follows.

A dataset that derives from others takes over what their licences ask: the most restrictive of them
sets the least that its own has to say. No legal advice: licences that are not known here are told
as such, and never taken for permissive. Light on purpose: the window offers ``CHOICES``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from alliancehub.model.told import Told, label, told

ATTRIBUTION = "attribution"
SHARE_ALIKE = "share_alike"
USE_LIMITS = "use_limits"
NON_COMMERCIAL = "non_commercial"
RESEARCH = "research"
NO_DERIVATIVES = "no_derivatives"
TERMS = (
    (ATTRIBUTION, "name its authors"),
    (SHARE_ALIKE, "keep its licence"),
    (USE_LIMITS, "no uses that it forbids"),
    (NON_COMMERCIAL, "no commercial use"),
    (RESEARCH, "research only"),
    (NO_DERIVATIVES, "no changed copies"),
)
"""From the lightest to the heaviest."""

CHOICES = (
    ("CDLA-Permissive-2.0", "Community Data License Agreement, Permissive 2.0"),
    ("CC0-1.0", "Creative Commons Zero 1.0"),
    ("CC-BY-4.0", "Creative Commons Attribution 4.0"),
    ("CC-BY-SA-4.0", "Creative Commons Attribution Share Alike 4.0"),
    ("CC-BY-NC-4.0", "Creative Commons Attribution Non Commercial 4.0"),
    ("CC-BY-NC-SA-4.0", "Creative Commons Attribution Non Commercial Share Alike 4.0"),
    ("CC-BY-ND-4.0", "Creative Commons Attribution No Derivatives 4.0"),
    ("CC-BY-NC-ND-4.0", "Creative Commons Attribution Non Commercial No Derivatives 4.0"),
    ("ODC-By-1.0", "Open Data Commons Attribution 1.0"),
    ("ODbL-1.0", "Open Data Commons Open Database 1.0"),
    ("PDDL-1.0", "Open Data Commons Public Domain 1.0"),
    ("CDLA-Sharing-1.0", "Community Data License Agreement, Sharing 1.0"),
    ("Apache-2.0", "Apache License 2.0"),
    ("MIT", "MIT License"),
    ("BSD-3-Clause", "BSD 3-Clause License"),
    ("GPL-3.0-or-later", "GNU General Public License 3.0 or later"),
)
"""SPDX ids to offer, and their names, which are the same in every language."""

_FREE = "0BSD BSL-1.0 CC-PDM-1.0 MIT-0 PDDL-1.0 Unlicense WTFPL Zlib"
_NAMED = (
    "AFL-3.0 Apache-2.0 Artistic-2.0 BSD-2-Clause BSD-3-Clause BSD-3-Clause-Clear ECL-2.0 ISC "
    "LPPL-1.3c MIT MS-PL NCSA ODC-By-1.0 PostgreSQL etalab-2.0 OGL-UK-3.0 OpenMDW-1.0 "
    "CDLA-Permissive-1.0 CDLA-Permissive-2.0 LicenseRef-bsd"
)
_ALIKE = (
    "CDLA-Sharing-1.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 LGPLLR MPL-2.0 ODbL-1.0 OFL-1.1 OSL-3.0"
)
_RESEARCH_ONLY = (
    "LicenseRef-apple-amlr LicenseRef-deepfloyd-if-license LicenseRef-h-research "
    "LicenseRef-intel-research LicenseRef-fair-noncommercial-research-license"
)
_LIMITED = ("llama", "openrail", "bigscience", "creativeml", "gemma", "deepseek", "bigcode", "grok")
_GNU = re.compile(r"(?:LicenseRef-)?(?:[AL]?GPL|GFDL)\b.*", re.IGNORECASE)
_CREATIVE = re.compile(r"CC-BY((?:-(?:NC|SA|ND))*)-\d\.\d(?:-[A-Z]{2,3})?", re.IGNORECASE)
_PARTS = {"NC": NON_COMMERCIAL, "SA": SHARE_ALIKE, "ND": NO_DERIVATIVES}
_VERSION = re.compile(r"-v?\d[\d.]*(?:-only|-or-later|\+)?(?:-[A-Z]{2,3})?$")
_KNOWN = (
    dict.fromkeys(_FREE.lower().split(), frozenset[str]())
    | dict.fromkeys(_NAMED.lower().split(), frozenset({ATTRIBUTION}))
    | dict.fromkeys(_ALIKE.lower().split(), frozenset({ATTRIBUTION, SHARE_ALIKE}))
    | dict.fromkeys(
        _RESEARCH_ONLY.lower().split(), frozenset({ATTRIBUTION, NON_COMMERCIAL, RESEARCH})
    )
    | {"c-uda-1.0": frozenset({ATTRIBUTION, USE_LIMITS})}
)
_WEIGHT = {term: 2**number for number, (term, _) in enumerate(TERMS)}
_WORDS = dict(TERMS)
_UNKNOWN_WEIGHT = 2 ** len(TERMS)


@dataclass(frozen=True)
class Upstream:
    """What a dataset derives from.

    Attributes:
        name: what it is called.
        licence: its SPDX expression; empty where it has none.
    """

    name: str
    licence: str


@dataclass(frozen=True)
class Weakness:
    """Where a licence says less than that of an upstream.

    Attributes:
        upstream: whose licence asks for more.
        term: what it asks for; empty where its licence is not known.
        text: the same in words.
    """

    upstream: Upstream
    term: str
    text: str


def terms_of(licence: str) -> frozenset[str] | None:
    """Return what an SPDX expression asks for; None where a licence in it is not known here.

    Of licences to choose from (``OR``) the lightest counts, of several that hold at once
    (``AND``) all do.
    """
    if not licence.strip():
        return None
    if "(" in licence.strip("() "):  # nested: the strictest reading
        return _all_of(re.findall(r"[A-Za-z0-9.+-]+", re.sub(r"\b(?:AND|OR)\b", " ", licence)))
    options = [_all_of(re.split(r"\s+AND\s+", one)) for one in re.split(r"\s+OR\s+", licence)]
    known = [one for one in options if one is not None]
    return min(known, key=_weight) if known else None


def strictness(licence: str) -> int:
    """Return a number that is higher the more a licence asks for; highest where it is unknown."""
    terms = terms_of(licence)
    return _UNKNOWN_WEIGHT if terms is None else _weight(terms)


def most_restrictive(licences: Iterable[str]) -> str:
    """Return the licence that asks for most; empty where there is none. The first of equals."""
    return max(licences, key=strictness, default="")


def weaknesses(own: str, upstreams: Iterable[Upstream]) -> list[Weakness]:
    """Return where a licence is weaker than those of what it derives from; one for each upstream.

    Args:
        own: SPDX expression of what was made.
        upstreams: what it was made of.
    """
    found = [_weakness(own, one) for one in upstreams]
    return [one for one in found if one is not None]


def _weakness(own: str, upstream: Upstream) -> Weakness | None:
    asked, kept = terms_of(upstream.licence), terms_of(own)
    if asked is None:
        return Weakness(
            upstream,
            "",
            told(
                "What the licence of {name} asks for is not known here: {licence}.",
                name=f"“{upstream.name}”",
                licence=upstream.licence or told("none is given"),
            ),
        )
    if NO_DERIVATIVES in asked:
        return Weakness(upstream, NO_DERIVATIVES, _words(own, upstream, NO_DERIVATIVES))
    missing = [
        term
        for term, _ in reversed(TERMS)
        if term in asked and term != SHARE_ALIKE and term not in (kept or ())
    ]
    if SHARE_ALIKE in asked and not _is_alike(own, upstream.licence):
        missing.append(SHARE_ALIKE)
    # To name the authors is a duty towards them whatever the new licence says.
    missing = [term for term in missing if term != ATTRIBUTION]
    return Weakness(upstream, missing[0], _words(own, upstream, missing[0])) if missing else None


def _words(own: str, upstream: Upstream, term: str) -> Told:
    return told(
        "The licence {own} is weaker than {licence} of {name}, which asks for: {term}.",
        own=own or told("that is not given"),
        licence=upstream.licence,
        name=f"“{upstream.name}”",
        term=label(_WORDS[term]),
    )


def _is_alike(own: str, upstream: str) -> bool:
    """Whether something under one licence may be passed on under the other, both share-alike."""
    families = {_family(one) for one in re.split(r"\s+(?:OR|AND)\s+", own.strip("() "))}
    wanted = {_family(one) for one in re.split(r"\s+OR\s+", upstream.strip("() "))}
    if "cc-by-sa" in wanted:
        wanted.add("gpl")  # Creative Commons lists GPL-3.0 as compatible, one way
    if "lgpl" in wanted:
        wanted.add("gpl")
    return bool(families & wanted)


def _family(licence: str) -> str:
    return _VERSION.sub("", licence.strip("() ")).casefold().removeprefix("licenseref-")


def _weight(terms: frozenset[str]) -> int:
    return sum(_WEIGHT[term] for term in terms)


def _all_of(licences: Iterable[str]) -> frozenset[str] | None:
    found: frozenset[str] = frozenset()
    for one in licences:
        terms = _terms_of_one(one.strip("() ").partition(" WITH ")[0].strip())
        if terms is None:
            return None
        found |= terms
    return found


def _terms_of_one(licence: str) -> frozenset[str] | None:
    key = licence.casefold()
    if (known := _KNOWN.get(key)) is not None:
        return known
    if key.startswith("cc0-"):
        return frozenset()
    if parts := _CREATIVE.fullmatch(licence):
        return frozenset(
            {ATTRIBUTION, *(_PARTS[one] for one in parts[1].upper().split("-") if one)}
        )
    if _GNU.fullmatch(licence):
        return frozenset({ATTRIBUTION, SHARE_ALIKE})
    if key.removeprefix("licenseref-").startswith(_LIMITED):
        return frozenset({ATTRIBUTION, USE_LIMITS})
    return None
