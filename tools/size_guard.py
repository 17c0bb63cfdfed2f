"""Measure the sources against the sizes that the architecture keeps to.

Small files that read top to bottom are a promise to the next reader, and one that only a machine
keeps. Where a limit is in the way, the thing does two jobs: cut it between them.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

FILE_LINES = 600
FILE_LINES_MEDIAN = 150
FILE_LINES_P90 = 350
FUNCTION_LINES = 60
CLASS_METHODS = 25

# They name no thing, so they gather all things.
EMPTY_NAMES = {
    "base",
    "common",
    "handler",
    "helper",
    "helpers",
    "manager",
    "misc",
    "util",
    "utils",
}
# Of the many models and views, which?
BARE_FILE_NAMES = {"model.py", "view.py"}


def violations(source: Path) -> Iterator[str]:
    """Yield a line for each broken limit in the Python files under `source`."""
    sizes: list[int] = []
    for path in sorted(source.rglob("*.py")):
        text = path.read_text("utf-8")
        name = path.relative_to(source)
        lines = len(text.splitlines())
        if lines:  # an empty __init__ is no file to read
            sizes.append(lines)
        if lines > FILE_LINES:
            yield f"{name}: {lines} lines, the limit is {FILE_LINES}. Cut it into files by job."
        yield from _bad_names(name)
        yield from _too_big(ast.parse(text, filename=str(path)), name)
    yield from _bad_spread(sizes)


def summary(source: Path, tests: Path) -> str:
    """Return the measures in one line, with the lines of tests per line of source."""
    sizes = sorted(filter(None, map(_lines, source.rglob("*.py"))))
    tested = sum(map(_lines, tests.rglob("*.py")))
    if not sizes:
        return "Sizes: no sources."
    return (
        f"Sizes: {len(sizes)} files, median {median(sizes):.0f}, 90th percentile "
        f"{_p90(sizes):.0f}, longest {sizes[-1]}; "
        f"{tested / sum(sizes):.2f} lines of tests per line of source."
    )


def _bad_names(name: Path) -> Iterator[str]:
    bad = {part for part in name.with_suffix("").parts if part.split("_")[-1] in EMPTY_NAMES}
    for word in sorted(bad):
        yield f"{name}: “{word}” says nothing. Name what it holds."
    if name.name in BARE_FILE_NAMES:
        yield f"{name}: say which, as in row_table_{name.name}."


def _too_big(tree: ast.Module, name: Path) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES:
                yield (
                    f"{name}:{node.lineno}: {node.name}() has {lines} lines, the limit is "
                    f"{FUNCTION_LINES}. Name its steps and make them functions."
                )
        elif isinstance(node, ast.ClassDef):
            methods = sum(isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef) for n in node.body)
            if methods > CLASS_METHODS:
                yield (
                    f"{name}:{node.lineno}: class {node.name} has {methods} methods, the limit is "
                    f"{CLASS_METHODS}. Find the second thing in it."
                )


def _bad_spread(sizes: list[int]) -> Iterator[str]:
    if sizes and median(sizes) > FILE_LINES_MEDIAN:
        yield (
            f"The median file has {median(sizes):.0f} lines, the limit is {FILE_LINES_MEDIAN}. "
            "Cut the files that do two jobs."
        )
    if sizes and _p90(sizes) > FILE_LINES_P90:
        yield (
            f"One file in ten has more than {_p90(sizes):.0f} lines, the limit is "
            f"{FILE_LINES_P90}. Cut the longest."
        )


def _p90(sizes: list[int]) -> float:
    return quantiles(sizes, n=10, method="inclusive")[-1] if len(sizes) > 1 else sizes[0]


def _lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def main() -> int:
    """Print the measures and what is too big; return 1 if anything is."""
    top = Path(__file__).parent.parent
    broken = list(violations(top / "src"))
    print("\n".join([*broken, summary(top / "src", top / "tests")]))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
