"""What licences ask of who passes data on, and whether one may follow from others.

Pure rules over SPDX expressions. What is not known here counts as the strictest: somebody has to
say why it is allowed. It is a help to people who mean well, and no legal advice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from alliancehub.model.told import told

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
_TOKEN = re.compile(r"\(|\)|[^\s()]+")
_CC = re.compile(r"CC-BY(?P<nc>-NC)?(?P<kind>-SA|-ND)?-\d\.\d(?:-[A-Z]+)*", re.IGNORECASE)
_VERSION = re.compile(r"-\d+(?:\.\d+)*(?:-(?:only|or-later))?\+?$")
# Those that ask for nothing, not even to be named.
_FREE = frozenset(
    {"cc0-1.0", "pddl-1.0", "unlicense", "0bsd", "mit-0", "wtfpl", "cc-pddc", "cc-pdm-1.0"}
)
_NAMING = (
    "apache-",
    "mit",
    "bsd-",
    "isc",
    "zlib",
    "odc-by-",
    "cdla-permissive-",
    "o-uda-",
    "etalab-",
    "ogl-uk-",
    "dl-de-by-",
    "postgresql",
    "python-",
    "afl-",
    "ecl-",
    "artistic-",
    "ms-pl",
    "bsl-1.0",
    "ncsa",
    "lppl-",
    "openmdw-",
    "licenseref-bsd",
)
_SHARING = (
    "odbl-",
    "cdla-sharing-",
    "gpl-",
    "agpl-",
    "lgpl-",
    "mpl-",
    "epl-",
    "eupl-",
    "gfdl-",
    "osl-",
    "ms-rl",
    "ofl-",
    "lgpllr",
)
# Those that say what the data or what is made of it may not be used for.
_LIMITING = (
    "licenseref-llama",
    "licenseref-gemma",
    "licenseref-openrail",
    "licenseref-bigscience",
    "licenseref-creativeml",
    "licenseref-bigcode",
    "licenseref-deepseek",
    "licenseref-ai2",
    "licenseref-grok",
    "c-uda-",
)


@dataclass(frozen=True)
class LicenceTerms:
    """What a licence asks.

    Attributes:
        is_known: whether it is a licence whose terms are known here.
        names: whether its creator is to be named.
        is_non_commercial: whether it may not be used commercially.
        is_unchanged: whether what is made of it may not be passed on at all.
        shares: families of licences one of which what is made of it is to be under; empty for any.
        limits: families of rules of use that what is made of it is to pass on.
    """

    is_known: bool = True
    names: bool = True
    is_non_commercial: bool = False
    is_unchanged: bool = False
    shares: frozenset[str] = frozenset()
    limits: frozenset[str] = frozenset()

    def with_other(self, other: LicenceTerms) -> LicenceTerms:
        """Return what both ask together."""
        return LicenceTerms(
            self.is_known and other.is_known,
            self.names or other.names,
            self.is_non_commercial or other.is_non_commercial,
            self.is_unchanged or other.is_unchanged,
            self.shares | other.shares,
            self.limits | other.limits,
        )

    @property
    def weight(self) -> tuple[int, ...]:
        """How much it asks, to choose the laxer of two."""
        return (
            not self.is_known,
            self.is_unchanged,
            self.is_non_commercial,
            len(self.limits),
            len(self.shares),
            self.names,
        )


UNKNOWN = LicenceTerms(is_known=False)


def terms_of(expression: str) -> LicenceTerms:
    """Return what an SPDX expression asks: of ``AND`` all, of ``OR`` the laxer one.

    An empty one, or one that cannot be read, is not known.
    """
    tokens = _TOKEN.findall(expression)
    if not tokens or len(tokens) > _TOKENS_MAX:
        return UNKNOWN
    found, rest = _read_either(tokens)
    return found if not rest else UNKNOWN


_TOKENS_MAX = 50


def faults(licence: str, upstreams: Iterable[tuple[str, str]]) -> list[str]:
    """Return in words why something may not be under a licence, given what it was made of.

    Args:
        licence: SPDX expression of what was made.
        upstreams: title and SPDX expression of each thing that it was made of.
    """
    mine = terms_of(licence)
    found: list[str] = []
    for title, theirs in upstreams:
        found += _faults_of_one(licence, mine, title, theirs)
    return found


def most_restrictive(licences: Sequence[str]) -> str:
    """Return the first of some licences that what is made of all of them may be under.

    Empty where none of them will do: two that each want their own, or one that forbids it.
    """
    upstreams = [(one, one) for one in licences]
    fitting = [one for one in licences if one and not faults(one, upstreams)]
    return next(iter(fitting), "")


def _faults_of_one(licence: str, mine: LicenceTerms, title: str, theirs: str) -> list[str]:
    wanted = terms_of(theirs)
    if not wanted.is_known:
        if theirs and theirs == licence:
            return []
        return [
            told("What “{title}” allows is not known ({licence}).", title=title, licence=theirs)
            if theirs
            else told("“{title}” names no licence.", title=title)
        ]
    found: list[str] = []
    parts = {"title": title, "licence": theirs}
    if wanted.is_unchanged:
        found.append(told("“{title}” may not be passed on changed ({licence}).", **parts))
    if wanted.is_non_commercial and not mine.is_non_commercial:
        found.append(told("“{title}” is not for commercial use ({licence}).", **parts))
    if wanted.shares and not wanted.shares <= mine.shares:
        found.append(
            told("What is made of “{title}” is to be under its own licence ({licence}).", **parts)
        )
    if wanted.limits and not wanted.limits <= mine.limits:
        found.append(told("“{title}” has rules of use to be passed on ({licence}).", **parts))
    if wanted.names and not mine.names:
        found.append(told("The creator of “{title}” is to be named ({licence}).", **parts))
    return found


def _read_either(tokens: list[str]) -> tuple[LicenceTerms, list[str]]:
    found, rest = _read_all(tokens)
    while rest and rest[0].upper() == "OR":
        other, rest = _read_all(rest[1:])
        found = min(found, other, key=lambda one: one.weight)
    return found, rest


def _read_all(tokens: list[str]) -> tuple[LicenceTerms, list[str]]:
    found, rest = _read_one(tokens)
    while rest and rest[0].upper() == "AND":
        other, rest = _read_one(rest[1:])
        found = found.with_other(other)
    return found, rest


def _read_one(tokens: list[str]) -> tuple[LicenceTerms, list[str]]:
    if not tokens:
        return UNKNOWN, []
    if tokens[0] == "(":
        found, rest = _read_either(tokens[1:])
        return (found, rest[1:]) if rest and rest[0] == ")" else (UNKNOWN, [")"])
    found, rest = _of_id(tokens[0]), tokens[1:]
    if len(rest) > 1 and rest[0].upper() == "WITH":  # an exception allows more, never less
        rest = rest[2:]
    return found, rest


def _of_id(name: str) -> LicenceTerms:
    lower = name.lower()
    if lower in _FREE:
        return LicenceTerms(names=False)
    if cc := _CC.fullmatch(name):
        kind = (cc["kind"] or "").upper()
        return LicenceTerms(
            is_non_commercial=bool(cc["nc"]),
            is_unchanged=kind == "-ND",
            shares=frozenset({f"cc-by{'-nc' if cc['nc'] else ''}-sa"} if kind == "-SA" else ()),
        )
    if lower.startswith(_LIMITING):
        family = next(one for one in _LIMITING if lower.startswith(one))
        return LicenceTerms(limits=frozenset({family}))
    if lower.startswith(_SHARING):
        return LicenceTerms(shares=frozenset({_VERSION.sub("", lower)}))
    return LicenceTerms() if lower.startswith(_NAMING) else UNKNOWN
