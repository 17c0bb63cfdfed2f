"""Margins that differ between the two ends of a line are mirrored, which Qt does not do."""

import ast
from pathlib import Path

DESKTOP = Path(__file__).parents[2] / "src" / "alliancehub" / "desktop"
MIRRORED = DESKTOP / "layouts.py"  # it sets what it has mirrored


def uneven_margins(path):
    """Return the lines in which left and right are set to different numbers."""
    found = []
    for node in ast.walk(ast.parse(path.read_text())):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        if node.func.attr == "setContentsMargins" and len(node.args) == 4:
            left, _, right, _ = (ast.unparse(one) for one in node.args)
            found += [f"{path.name}:{node.lineno}"] if left != right else []
    return found


def test_nothing_sets_uneven_margins_by_itself():
    paths = [path for path in DESKTOP.rglob("*.py") if path != MIRRORED]
    assert len(paths) > 100

    assert [one for path in paths for one in uneven_margins(path)] == []


def test_uneven_margins_are_found_where_there_are_some():
    assert uneven_margins(MIRRORED)
