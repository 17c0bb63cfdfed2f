"""What the documents say is so: links lead somewhere, names exist, examples work."""

import re
from pathlib import Path
from typing import Any

import pytest

from alliancehub.model.catalogue import Catalogue
from alliancehub.model.command import Command, command_spec
from alliancehub.model.commands import COMMANDS
from alliancehub.model.kind import Kind
from alliancehub.model.kinds import KINDS
from tests.contract.test_kinds import sample_of
from tests.model.alliance import Alliance, row_id

ROOT = Path(__file__).parents[2]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("docs/**/*.md"))]
BY_PAGE = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
_LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)[^)]*\)")
_PATH = re.compile(
    r"`((?:src|tests|docs|tools|resources|model|engine|server|wire|desktop)/[\w./-]+)`"
)
_TEST = re.compile(r"`(test_\w+)`")
_CODE = re.compile(r"```python\n(.*?)```", re.DOTALL)
MADE_LATER = {"course.py", "close_project.py", "timeline_screen.py"}  # by who follows a recipe


@BY_PAGE
def test_every_link_leads_somewhere(page):
    for target in _LINK.findall(page.read_text("utf-8")):
        if not target.startswith(("http://", "https://", "mailto:")):
            assert (page.parent / target).exists(), target


@BY_PAGE
def test_code_is_fenced_off_on_both_sides_and_tables_have_a_head(page):
    """What merging two changes of a page easily loses: all behind it is shown as something else."""
    lines = page.read_text("utf-8").splitlines()
    assert sum(one.startswith("```") for one in lines) % 2 == 0
    rows = [one.startswith("|") for one in lines]
    for number, is_row in enumerate(rows):
        if is_row and not (number and rows[number - 1]):
            assert re.fullmatch(r"\|[-:| ]+\|", lines[number + 1]), lines[number]


@BY_PAGE
def test_every_path_that_is_named_exists(page):
    for path in _PATH.findall(page.read_text("utf-8")):
        if Path(path).name not in MADE_LATER:
            assert (ROOT / path).exists() or (ROOT / "src/alliancehub" / path).exists(), path


@BY_PAGE
def test_every_test_that_is_named_exists(page):
    named = set(_TEST.findall(page.read_text("utf-8")))
    if page.name in {"CONTRIBUTING.md", "sync.md"}:
        assert named
    sources = "\n".join(path.read_text("utf-8") for path in ROOT.glob("tests/**/test_*.py"))
    there = set(re.findall(r"def (test_\w+)\(", sources))
    files = {path.stem for path in ROOT.glob("tests/**/test_*.py")}
    assert named <= there | files


def test_each_test_of_an_invariant_says_its_number():
    table = (ROOT / "docs/sync.md").read_text("utf-8").partition("## The invariants by number")[2]
    rows = dict(re.findall(r"^\| (\d+) \|(.*)\|$", table, re.MULTILINE))
    assert sorted(map(int, rows)) == list(range(1, 31))
    sources = "\n".join(path.read_text("utf-8") for path in ROOT.glob("tests/**/test_*.py"))
    for number, row in rows.items():
        for test in _TEST.findall(row):
            told = re.search(rf'def {test}\([^"]*?\):\n    """(.*?)"""', sources, re.DOTALL)
            assert told is not None, test
            assert int(number) in _numbers(told[1]), (number, test)


def _numbers(text):
    """Return the numbers of «Invariants 1 to 8, 14 and 25»."""
    named = re.search(r"Invariants? ([\d, toand]+)", text)
    found: set[int] = set()
    for first, last in re.findall(r"(\d+)(?: to (\d+))?", named[1] if named else ""):
        found |= set(range(int(first), int(last or first) + 1))
    return found


def test_the_readme_is_one_page():
    assert len((ROOT / "README.md").read_text("utf-8").splitlines()) <= 80


def _example(page):
    code = _CODE.search((ROOT / "docs" / page).read_text("utf-8"))
    assert code is not None
    names: dict[str, object] = {"__name__": "an_example"}
    exec(compile(code[1], page, "exec"), names)  # noqa: S102 - our own words
    return names


def test_the_example_of_a_kind_is_a_kind():
    found = _example("adding-a-kind.md")["Course"]
    assert isinstance(found, type)
    assert issubclass(found, Kind)
    catalogue = Catalogue([*KINDS, found])
    spec = catalogue.spec("course")
    found.born(row_id(1), {one.name: sample_of(one) for one in spec.fields})
    assert spec.columns
    assert spec.may_create


def test_the_example_of_a_command_is_a_command():
    found = _example("adding-a-command.md")["CloseProject"]
    assert isinstance(found, type)
    assert issubclass(found, Command)
    alliance = Alliance()
    alliance.catalogue = Catalogue(commands=[*COMMANDS, found])
    args: dict[str, Any] = {"project": alliance.project, "summary": "It works."}
    assert found.is_offered(alliance.work("ann"), alliance.project_row)
    alliance.refused("bob", "close_project", "not_permitted", **args)
    alliance.refused("ann", "close_project", "invalid", **{**args, "summary": ""})
    alliance.do("ann", "close_project", **args)
    assert alliance.project_row.state == "completed"
    alliance.refused("ann", "close_project", "closed", **args)
    assert not found.is_offered(alliance.work("ann"), alliance.project_row)
    assert command_spec(found).on == "project"
