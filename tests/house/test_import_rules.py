"""Each import rule catches a planted violation, with its place."""

import itertools
import subprocess
import sys
from pathlib import Path

import import_rules
import pytest

TOP = Path(__file__).parents[2]
PARTS = ["model", "wire", "formats", "engine", "engine/store", "desktop", "server", "cli"]

_numbers = itertools.count()


@pytest.fixture
def broken(tmp_path, monkeypatch):
    """Return a function that plants files in a package like ours and tells what it breaks."""
    monkeypatch.syspath_prepend(tmp_path)

    def plant(files):
        package = f"planted_{next(_numbers)}"  # a new name each: Python remembers packages
        source = tmp_path / package
        for folder in [".", *PARTS]:
            (source / folder).mkdir(parents=True, exist_ok=True)
            (source / folder / "__init__.py").touch()
        for name, text in files.items():
            (source / name).write_text(text.replace("HUB", package))
        return [line.replace(package, "HUB") for line in import_rules.violations(package, source)]

    return plant


def test_a_house_in_order_breaks_no_rule(broken):
    files = {
        "model/kind.py": "import decimal, pydantic, sqlmodel\nfrom sqlalchemy import JSON\n",
        "wire/page.py": "import orjson\nfrom HUB.model import kind\n",
        "engine/api.py": "import dataclasses\n",
        "engine/http_api.py": "import httpx\n",
        "engine/store/database.py": "import sqlite3, sqlalchemy, os\n",
        "desktop/window.py": "from PySide6 import QtWidgets\nfrom HUB.engine import api\n",
        "server/app.py": "import fastapi, uvicorn, sqlmodel, httpx\n",
        "cli/main.py": "import typer, rich\nfrom HUB.desktop import window\n",
    }
    assert broken(files) == []


@pytest.mark.parametrize(
    ("file", "library"),
    [
        ("engine/sync.py", "PySide6.QtCore"),
        ("cli/main.py", "PySide6"),
        ("cli/main.py", "uvicorn"),
        ("engine/api.py", "fastapi"),
        ("engine/sync.py", "httpx"),
        ("cli/main.py", "httpx"),
        ("engine/sync.py", "sqlite3"),
        ("engine/sync.py", "sqlalchemy.orm"),
        ("engine/sync.py", "sqlmodel"),
        ("server/app.py", "typer"),
    ],
)
def test_a_library_in_the_wrong_part_is_caught(broken, file, library):
    (line,) = broken({file: f"import json\nimport {library}\n"})
    module = file.removesuffix(".py").replace("/", ".")
    top = library.partition(".")[0]
    assert line.startswith(f"HUB.{module}:2 imports {top}; only ")


@pytest.mark.parametrize("part", ["model", "wire"])
@pytest.mark.parametrize("library", ["msgspec", "platformdirs"])
def test_model_and_wire_use_nothing_but_their_few_libraries(broken, part, library):
    (line,) = broken({f"{part}/thing.py": f"import {library}\n"})
    assert line.startswith(f"HUB.{part}.thing:1 imports {library}; {part} may use ")


@pytest.mark.parametrize("part", ["model", "wire"])
@pytest.mark.parametrize("library", ["time", "random", "os", "pathlib", "http.client"])
def test_model_and_wire_do_nothing_but_compute(broken, part, library):
    lines = broken({f"{part}/thing.py": f"import {library}\n"})
    assert any("is pure: pass the value in." in line for line in lines)


def test_the_window_does_not_load_what_waits_not_even_by_way_of_the_engine(broken):
    files = {
        "desktop/bridge.py": "from HUB.engine import api\n",
        "engine/api.py": "from HUB.engine import loop\n",
        "engine/loop.py": "import asyncio\n",
    }
    (line,) = broken(files)
    chain = "HUB.desktop.bridge → HUB.engine.api → HUB.engine.loop → asyncio"
    assert line == f"desktop loads asyncio: {chain}. Break the chain."


def test_the_window_does_not_load_it_by_way_of_a_package_it_imports_from(broken):
    files = {
        "desktop/bridge.py": "from HUB.engine import api\n",
        "engine/api.py": "",
        "engine/__init__.py": "import threading\n",
    }
    (line,) = broken(files)
    assert line.startswith("desktop loads threading: HUB.desktop.bridge → ")


def test_the_window_loads_no_reader_of_formats(broken):
    files = {
        "desktop/bridge.py": "from HUB.engine import api\n",
        "engine/api.py": "from HUB.formats import licences\n",
        "formats/licences.py": "",
    }
    (line,) = broken(files)
    assert line.startswith("desktop loads HUB.formats: HUB.desktop.bridge → ")


def test_an_import_for_types_alone_loads_nothing(broken):
    typed = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import asyncio\n"
    assert broken({"desktop/bridge.py": typed}) == []


@pytest.mark.parametrize(
    "statement", ["import HUB.model", "from HUB.model import kind", "from HUB import model"]
)
def test_an_own_import_inside_a_function_is_caught(broken, statement):
    text = f"def f():\n    if True:\n        {statement}\n"
    (line,) = broken({"model/kind.py": "", "server/app.py": text})
    assert line.startswith("HUB/server/app.py:3 imports HUB inside a function")


def test_a_cycle_is_caught(broken):
    (line,) = broken({"engine/a.py": "import HUB.engine.b", "engine/b.py": "import HUB.engine.a"})
    assert line.startswith("Import cycle: HUB.engine.")


def test_types_may_refer_to_each_other(broken):
    typed = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import HUB.engine.a\n"
    assert broken({"engine/a.py": "import HUB.engine.b\n", "engine/b.py": typed}) == []


LAYERS = [
    ("model/a.py", "HUB.wire"),
    ("wire/a.py", "HUB.engine"),
    ("wire/a.py", "HUB.formats"),
    ("formats/a.py", "HUB.wire"),
    ("formats/a.py", "HUB.engine"),
    ("engine/a.py", "HUB.desktop"),
    ("engine/a.py", "HUB.server"),
    ("server/a.py", "HUB.engine"),
    ("server/a.py", "HUB.desktop"),
    ("desktop/a.py", "HUB.server"),
    ("desktop/a.py", "HUB.cli"),
]


@pytest.mark.parametrize(("file", "imported"), [*LAYERS, (None, None)])
def test_the_contracts_hold_the_layers(tmp_path, file, imported):
    package = f"planted_{next(_numbers)}"
    result = lint(tmp_path, package, {file: f"import {imported}\n"} if file else {})
    assert (result.returncode == 0) == (file is None), result.stdout


def test_a_package_without_a_place_in_the_layers_is_caught(tmp_path):
    result = lint(tmp_path, "planted_stray", {"stray.py": ""})
    assert result.returncode
    assert "stray" in result.stdout


def lint(tmp_path, package, files):
    """Run import-linter with our contracts over a package like ours."""
    for folder in [".", *PARTS]:
        (tmp_path / package / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / package / folder / "__init__.py").touch()
    for name, text in files.items():
        (tmp_path / package / name).write_text(text.replace("HUB", package))
    config = (TOP / "pyproject.toml").read_text("utf-8")
    _, _, contracts = config.partition("[tool.importlinter]\n")
    own = "[tool.importlinter]\n" + contracts.replace("alliancehub", package)
    (tmp_path / "contracts.toml").write_text(own)
    return subprocess.run(
        [
            Path(sys.executable).with_name("lint-imports"),
            "--no-cache",
            "--config",
            "contracts.toml",
        ],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
