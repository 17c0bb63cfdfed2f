"""Real descriptions, where they lie beside the project; and one of our own."""

import copy
import json
import os
from pathlib import Path
from typing import Any

import pytest

_BESIDE = Path(__file__).parents[3] / "shared" / "data" / "croissant"
FOLDER = Path(os.environ.get("ALLIANCEHUB_CROISSANT", _BESIDE))
REAL = sorted(FOLDER.rglob("*.json"))

needs_real = pytest.mark.skipif(
    not REAL, reason="The files of the Croissant standard do not lie beside the project."
)
SHA = "48a7c257f3c90b2a3e529ddd2cca8f4f1bd8e49ed244ef53927649504ac55354"
_WHOLE: dict[str, Any] = {
    "@context": {"@vocab": "https://schema.org/", "cr": "http://mlcommons.org/croissant/"},
    "@type": "sc:Dataset",
    "conformsTo": "http://mlcommons.org/croissant/1.0",
    "name": "Tides",
    "description": "Water levels of three harbours.",
    "license": "https://creativecommons.org/licenses/by/4.0/",
    "url": "https://tides.example.org/",
    "creator": {
        "@type": "sc:Person",
        "name": "Ada",
        "sameAs": "https://orcid.org/0000-0002-1825-0097",
    },
    "datePublished": "2026-01-31",
    "version": "1.2.0",
    "keywords": ["water", "harbours"],
    "inLanguage": "en",
    "distribution": [
        {
            "@type": "cr:FileObject",
            "@id": "levels",
            "name": "levels.csv",
            "contentUrl": "data/levels.csv",
            "contentSize": "3 kB",
            "encodingFormat": "text/csv",
            "sha256": SHA,
        }
    ],
    "recordSet": [
        {
            "@type": "cr:RecordSet",
            "@id": "rows",
            "field": [
                {
                    "@type": "cr:Field",
                    "@id": "rows/level",
                    "name": "level",
                    "dataType": "sc:Float",
                    "source": {"fileObject": {"@id": "levels"}, "extract": {"column": "level"}},
                }
            ],
        }
    ],
}


def whole() -> dict[str, Any]:
    """Return a description in which nothing is missing that Croissant asks for."""
    return copy.deepcopy(_WHOLE)


def as_bytes(tree: Any) -> bytes:
    return json.dumps(tree).encode()
