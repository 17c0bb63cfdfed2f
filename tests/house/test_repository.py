"""What holds for the repository as a whole: its files, its commands, its locks."""

import pwd
import re
import subprocess
import tomllib
from os import getuid
from pathlib import Path

import pytest
from packaging.requirements import Requirement

TOP = Path(__file__).parents[2]
PROJECT = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))["project"]
PIN = re.compile(r"^([a-z0-9-]+)==([^ ]+)(?: ; (.+?))? \\$", re.MULTILINE)


def committed_texts():
    if not (TOP / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(
        ["git", "-C", TOP, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True,
        text=True,
        check=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        path = TOP / name
        if path.is_file():
            yield name, path.read_bytes().decode("utf-8", errors="replace")


def test_no_file_names_a_package_registry():
    registry = re.compile(
        r"pypi\.org|pythonhosted\.org|registry\.npmjs|conda\.anaconda|--(extra-)?index-url"
        r"|--find-links|--trusted-host",
        re.IGNORECASE,
    )
    # `--no-emit-index-url` keeps addresses out; this file says what to look for.
    named = [name for name, text in committed_texts() if registry.search(text)]
    assert set(named) <= {"tests/house/test_repository.py"}


def test_no_file_names_a_folder_of_somebodys_machine():
    places = [str(TOP), pwd.getpwuid(getuid()).pw_dir]
    machine = re.compile(
        r"(?<![\w./-])(?:" + "|".join(map(re.escape, places)) + r")/|/(?:home|Users)/[a-z]\w*/"
    )
    # Those two are about folders that must not leave the machine.
    about_it = {"tests/engine/test_bundle.py", "tests/engine/test_redaction.py"}
    assert {name for name, text in committed_texts() if machine.search(text)} <= about_it


def test_every_text_ends_its_last_line_and_has_unix_line_ends():
    odd = [
        name
        for name, text in committed_texts()
        if text and "\0" not in text and ("\r\n" in text or not text.endswith("\n"))
    ]
    assert odd == []


def test_every_command_of_the_makefile_is_explained_and_phony():
    makefile = (TOP / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    explained = set(re.findall(r"^([a-z]+):.*## \S", makefile, re.MULTILINE))
    (phony,) = re.findall(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)
    assert targets == explained == set(phony.split())


def test_make_without_a_target_lists_the_commands():
    listed = subprocess.run(["make"], cwd=TOP, capture_output=True, text=True, check=True).stdout
    for command in ("demo", "test", "check", "lock"):
        assert re.search(rf"^  make {command} +\S", listed, re.MULTILINE)


def pins(lock):
    """Return name → version of a lock file, checking that every entry has a hash."""
    text = (TOP / "requirements" / lock).read_text("utf-8")
    found = {name: version for name, version, _ in PIN.findall(text)}
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(found) == len(entries)
    assert all("--hash=sha256:" in entry for entry in entries)
    return found


def declared(*extras):
    """Return the requirements of the project with those extras."""
    optional = PROJECT["optional-dependencies"]
    texts = [*PROJECT["dependencies"], *(text for extra in extras for text in optional[extra])]
    return [Requirement(text) for text in texts]


@pytest.mark.parametrize(
    ("lock", "extras"),
    [
        ("run.txt", ["desktop", "server", "postgres"]),
        ("dev.txt", list(PROJECT["optional-dependencies"])),
    ],
)
def test_the_locks_are_in_step_with_the_project(lock, extras):
    pinned = pins(lock)
    for requirement in declared(*extras):
        version = pinned.get(requirement.name.lower())
        assert version, f"{requirement.name} is not in {lock}: make lock"
        assert requirement.specifier.contains(version), f"{requirement} but {version}: make lock"


def test_what_runs_is_what_was_tested():
    assert pins("run.txt").items() <= pins("dev.txt").items()


def test_nothing_for_developers_is_in_what_runs():
    developers = {requirement.name for requirement in declared("dev")}
    runtime = {requirement.name for requirement in declared("desktop", "server", "postgres")}
    assert not (developers - runtime) & set(pins("run.txt"))
