import os
import signal
import socket
import subprocess
import sys
import time

import pytest
from typer.testing import CliRunner

from alliancehub import __version__
from alliancehub.__main__ import route
from alliancehub.cli import exit_codes
from alliancehub.cli.app import app, main
from alliancehub.cli.exit_codes import exit_code_of
from alliancehub.cli.options import where_of
from alliancehub.model.errors import Refusal

WINDOW = "alliancehub.desktop.app:main"
COMMANDS = "alliancehub.cli.app:main"


@pytest.mark.parametrize(
    ("args", "wanted"),
    [
        ([], WINDOW),
        (["--profile", "work"], WINDOW),
        (["--profile=work"], WINDOW),
        (["alliancehub://project/1"], WINDOW),
        (["--profile", "work", "alliancehub://project/1"], WINDOW),
        (["engine", "--stay"], "alliancehub.engine.service:main"),
        (["status"], COMMANDS),
        (["--profile", "work", "status"], COMMANDS),
        (["--help"], COMMANDS),
        (["show", "alliancehub://project/1"], COMMANDS),
    ],
)
def test_the_arguments_say_what_is_wanted(args, wanted):
    assert route(args)[0] == wanted


def test_the_window_is_not_held_up_by_the_command_line():
    program = (
        "import sys; sys.argv = ['alliancehub']; import alliancehub.__main__; "
        "print([one for one in ('typer', 'rich', 'sqlmodel', 'fastapi') if one in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "[]"


def test_most_commands_do_not_load_the_hub():
    program = (
        "import sys, alliancehub.cli.app; "
        "print([one for one in ('fastapi', 'uvicorn', 'PySide6') if one in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "[]"


def test_the_version_is_told():
    assert CliRunner().invoke(app, ["--version"]).output.strip() == __version__


def test_a_wrong_command_line_is_refused(capsys):
    assert main(["bogus"]) == exit_codes.REFUSED
    assert "bogus" in capsys.readouterr().err


def test_refusals_have_exit_codes():
    assert exit_code_of(Refusal("unreachable", "")) == exit_codes.UNREACHABLE
    assert exit_code_of(Refusal("signed_out", "")) == exit_codes.SIGN_IN
    assert exit_code_of(Refusal("not_permitted", "")) == exit_codes.REFUSED


def test_filters_of_one_field_add_up():
    assert where_of(["a=1", "b=x=y", "a=2"]) == {"a": ["1", "2"], "b": ["x=y"]}
    assert where_of(None) == {}


def test_every_command_has_help():
    runner = CliRunner()
    names = "sign-in sign-out accounts use sync status search show export import admin doctor"
    for name in [*names.split(), "serve", "demo"]:
        told = runner.invoke(app, [name, "--help"])
        assert told.exit_code == 0
        assert len(told.output.splitlines()) > 5, name


def test_a_hub_is_served_until_it_is_told_to_end(tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-m", "alliancehub", "serve", "--data", str(tmp_path), "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("AllianceHub answers at http://127.0.0.1:")
        assert "Set-up code: " in process.stdout.readline()
        time.sleep(0.5)
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=120)
    assert (tmp_path / "hub.sqlite").exists()


def test_a_port_that_is_taken_is_refused_in_words(tmp_path, capsys):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert main(["serve", "--data", str(tmp_path), "--port", port]) == exit_codes.REFUSED
    assert "is taken by another program" in capsys.readouterr().err
