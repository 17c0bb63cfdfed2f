"""Nothing keeps the Python object of what Qt made itself.

The binding knows such a thing by its address, and may end its Python object with a stranger's; see
``desktop/views/flow_layout.py``. What is made here and handed to Qt is safe.
"""

import ast
from pathlib import Path

import pytest

DESKTOP = Path(__file__).parents[2] / "src" / "alliancehub" / "desktop"
MADE_BY_QT = {"addAction", "addMenu", "addSeparator", "addSection", "itemAt", "takeAt"}


def kept(text):
    """Return the lines in which an attribute keeps what one of these calls returns."""
    assigned = [one for one in ast.walk(ast.parse(text)) if isinstance(one, ast.Assign)]
    return [
        node.lineno
        for node in assigned
        if isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Attribute)
        and node.value.func.attr in MADE_BY_QT
        and any(isinstance(one, ast.Attribute) for one in node.targets)
    ]


def test_no_window_keeps_what_qt_made():
    paths = list(DESKTOP.rglob("*.py"))
    assert len(paths) > 100

    assert [f"{one.name}:{line}" for one in paths for line in kept(one.read_text())] == []


@pytest.mark.parametrize("line", ['self._pause = menu.addAction("Pause")', "a.b = row.itemAt(0)"])
def test_what_is_kept_is_found(line):
    assert kept(line) == [1]
