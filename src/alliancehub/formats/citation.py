"""How to cite a dataset: CITATION.cff 1.2, BibTeX, and the JSON of DataCite 4.5."""

from __future__ import annotations

import json
import re
from typing import Any

from alliancehub.formats.description import Creator, Description
from alliancehub.formats.licences import address_of, is_spdx
from alliancehub.formats.yaml_tree import write_yaml

_IN_TEX = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_{}"},
}
_TEX = str.maketrans(_IN_TEX)
_NOT_IN_KEY = re.compile(r"[^A-Za-z0-9]+")
_PLAIN = re.compile(r"\s+")


def write_cff(it: Description) -> str:
    """Return the ``CITATION.cff`` of a dataset; those who are not named are its title's entity."""
    values: dict[str, Any] = {
        "cff-version": "1.2.0",
        "message": "If you use this dataset, please cite it as below.",
        "type": "dataset",
        "title": it.title or it.name,
        "authors": [_cff_author(one) for one in _authors(it)],
        "version": it.version,
        "doi": it.doi,
        "date-released": it.published_on,
        "license": _cff_licence(it.licence.spdx),
        "license-url": "" if _cff_licence(it.licence.spdx) else it.licence.url,
        "url": it.url,
        "abstract": it.description.strip(),
        "keywords": list(it.keywords),
    }
    return write_yaml({key: value for key, value in values.items() if value})


def write_bibtex(it: Description) -> str:
    """Return the BibTeX entry of a dataset."""
    year = it.published_on[:4]
    first = _authors(it)[0].name.split()
    words = [first[-1] if first else "", year, *(it.title or it.name).split()[:1]]
    key = _NOT_IN_KEY.sub("", "".join(words).encode("ascii", "ignore").decode()) or "dataset"
    values = {
        "author": " and ".join(_bibtex_author(one) for one in _authors(it)),
        "title": "{" + _tex(it.title or it.name) + "}",
        "year": year,
        "version": _tex(it.version),
        "publisher": _tex(it.publisher),
        "doi": _address(it.doi),
        "url": _address(it.url),
    }
    lines = [f"  {name} = {{{value}}}" for name, value in values.items() if value.strip("{}")]
    return f"@misc{{{key},\n" + ",\n".join(lines) + "\n}\n"


def write_datacite(it: Description) -> str:
    """Return the attributes of a dataset as DataCite's REST API takes them, as JSON."""
    year = it.published_on[:4]
    rights = [
        {
            "rights": it.licence.name or one,
            "rightsUri": it.licence.url or address_of(one),
            "rightsIdentifier": one,
            "rightsIdentifierScheme": "SPDX",
            "schemeUri": "https://spdx.org/licenses/",
        }
        for one in it.licence.spdx.split(" AND ")
        if one
    ]
    attributes: dict[str, Any] = {
        "doi": it.doi,
        "creators": [_datacite_creator(one) for one in _authors(it)],
        "titles": [{"title": it.title or it.name}],
        "publisher": it.publisher,
        "publicationYear": int(year) if year.isdecimal() else None,
        "types": {"resourceTypeGeneral": "Dataset"},
        "subjects": [{"subject": one} for one in it.keywords],
        "dates": [{"date": it.published_on, "dateType": "Issued"}] if it.published_on else [],
        "language": it.languages[0] if len(it.languages) == 1 else "",
        "version": it.version,
        "rightsList": [{key: one for key, one in each.items() if one} for each in rights],
        "descriptions": [{"description": it.description, "descriptionType": "Abstract"}]
        if it.description
        else [],
        "sizes": [f"{size} B"] if (size := sum(one.size or 0 for one in it.files)) else [],
        "formats": sorted({one.media_type for one in it.files if one.media_type}),
        "relatedIdentifiers": [
            {
                "relatedIdentifier": one,
                "relatedIdentifierType": "URL",
                "relationType": "IsDerivedFrom",
            }
            for one in it.sources
            if "://" in one
        ],
        "url": it.url,
        "schemaVersion": "http://datacite.org/schema/kernel-4",
    }
    whole = {key: value for key, value in attributes.items() if value not in (None, "", [], {})}
    data = {"data": {"type": "dois", "attributes": whole}}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _authors(it: Description) -> tuple[Creator, ...]:
    """Return who is cited; a citation needs somebody, so at least those who publish it."""
    name = it.publisher or it.title or it.name
    return it.creators or (Creator(name, is_person=False),)


def _cff_author(one: Creator) -> dict[str, str]:
    given, family = _names(one)
    named = {"family-names": family, "given-names": given} if family else {"name": one.name}
    more = {
        "affiliation": one.affiliation if family else "",
        "orcid": f"https://orcid.org/{one.orcid}" if one.orcid else "",
        "website": one.url,
    }
    return named | {key: value for key, value in more.items() if value}


def _cff_licence(spdx: str) -> Any:
    ids = spdx.split(" AND ")
    if not spdx or any(not is_spdx(one) or one.startswith("LicenseRef-") for one in ids):
        return ""
    return "" if " OR " in spdx else ids[0] if len(ids) == 1 else ids


def _names(one: Creator) -> tuple[str, str]:
    """Return the given and the family names of a person; two empty ones where it is no person."""
    if not one.is_person:
        return "", ""
    if "," in one.name:
        family, _, given = one.name.partition(",")
        return given.strip(), family.strip()
    words = one.name.split()
    return (" ".join(words[:-1]), words[-1]) if len(words) > 1 else ("", "")


def _bibtex_author(one: Creator) -> str:
    given, family = _names(one)
    return f"{_tex(family)}, {_tex(given)}" if family else "{" + _tex(one.name) + "}"


def _tex(text: str) -> str:
    return _PLAIN.sub(" ", text.translate(_TEX)).strip()


def _address(text: str) -> str:
    """Return an address for BibTeX, whose braces have to be even."""
    return _PLAIN.sub("", text.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C"))


def _datacite_creator(one: Creator) -> dict[str, Any]:
    given, family = _names(one)
    made: dict[str, Any] = {
        "name": f"{family}, {given}" if family else one.name,
        "nameType": "Personal" if one.is_person else "Organizational",
    }
    if family:
        made |= {"givenName": given, "familyName": family}
    if one.orcid:
        made["nameIdentifiers"] = [
            {
                "nameIdentifier": f"https://orcid.org/{one.orcid}",
                "nameIdentifierScheme": "ORCID",
                "schemeUri": "https://orcid.org",
            }
        ]
    if one.affiliation:
        made["affiliation"] = [{"name": one.affiliation}]
    return made
