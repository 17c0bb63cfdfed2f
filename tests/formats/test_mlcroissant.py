"""The standard's own library takes whatever is written: the real files, and made ones.

It needs 369 MB, so it is no part of the lock. It runs in a process of its own, of the Python that
ALLIANCEHUB_MLCROISSANT names, or, where that says ``install``, of a virtual environment that is
made for the tests and kept in ``build``. ``test_strict_croissant.py`` runs in any case.
"""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from alliancehub.formats.croissant_reader import read_croissant
from alliancehub.formats.croissant_writer import write_croissant
from tests.formats.exports import BROKEN, of_the_hub
from tests.formats.samples import REAL, as_bytes

WANTED = os.environ.get("ALLIANCEHUB_MLCROISSANT", "")
OWN = Path(__file__).parents[2] / "build" / "mlcroissant"
RELEASE = "mlcroissant==1.1.1"
is_here = find_spec("mlcroissant") is not None
pytestmark = [
    pytest.mark.skipif(
        not (WANTED or is_here),
        reason="The library mlcroissant is not here; ALLIANCEHUB_MLCROISSANT=install gets it.",
    ),
    pytest.mark.timeout(900),
]
CHECK = """
import json, sys
import mlcroissant
found = {}
for path in sys.argv[1:]:
    try:
        found[path] = list(map(str, mlcroissant.Dataset(jsonld=path).metadata.issues.errors))
    except Exception as error:
        found[path] = [f"{type(error).__name__}: {error}"]
print(json.dumps(found))
"""


def python():
    """Return a Python that can import the library; makes one where that was asked for."""
    if WANTED != "install":
        return WANTED or sys.executable
    made = OWN / "bin" / "python"
    if not (OWN / ".ready").exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(OWN)], check=True)
        subprocess.run([str(made), "-m", "pip", "install", "--quiet", RELEASE], check=True)
        (OWN / ".ready").touch()
    return str(made)


def errors_of(files):
    command = [python(), "-c", CHECK, *map(str, files)]
    ended = subprocess.run(command, capture_output=True, check=True, timeout=110)
    return {path: one for path, one in json.loads(ended.stdout).items() if one}


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / f"{name}.json"
    path.write_bytes(data)
    return path


def test_every_real_file_is_taken_once_it_was_written_by_us(tmp_path):
    files = [
        written(tmp_path, str(number), write_croissant(read_croissant(file.read_bytes())[0]))
        for number, file in enumerate(REAL)
    ]
    assert errors_of(files) == {}


def test_what_is_broken_when_read_is_sound_when_written(tmp_path):
    broken = [
        written(tmp_path, f"broken-{number}", write_croissant(read_croissant(as_bytes(tree()))[0]))
        for number, tree in enumerate(BROKEN.values())
    ]
    assert errors_of(broken) == {}


def test_a_version_of_the_hub_is_taken(tmp_path):
    assert errors_of([written(tmp_path, "hub", write_croissant(of_the_hub()))]) == {}
