"""How a connector is set up and called: what is wrong is named, and nothing passes a shell."""

import csv
import json
import sys
import time

import pytest

from alliancehub.cli.app import main
from alliancehub.cli.exit_codes import DONE, INCOMPLETE
from alliancehub.model.errors import Refusal
from alliancehub.model.ids import derived_id
from alliancehub.model.job_reasons import (
    ADVICE,
    FOR_SUPPLEMENT,
    REASONS,
    TOLD,
    ending_of,
    reason_of,
)
from alliancehub.server.connectors import following
from alliancehub.server.connectors.configuration import connector_of, read_configuration
from alliancehub.server.connectors.interface import Change, Failed, worded
from alliancehub.server.connectors.names import account_name, description, user_name
from alliancehub.server.connectors.processes import Programs
from tests.slurm.site import RATE, FileSite, furnished
from tests.slurm.test_sacct import HEAD, line

GOOD = 'cluster = "ahub"\n'


def written(tmp_path, text):
    path = tmp_path / "connector.toml"
    path.write_text(text)
    return path


def test_a_file_with_the_name_of_a_cluster_is_enough(tmp_path):
    made = read_configuration(written(tmp_path, GOOD))
    assert (made.cluster, made.connector, made.limit, made.weight) == (
        "ahub",
        "slurm",
        "gres/gpu",
        1,
    )


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("", "cluster"),
        ("cluster = [", "config"),
        ("cluster = 7", "cluster"),
        ('cluster = "a b"', "cluster"),
        (GOOD + 'connector = "pbs"', "connector"),
        (GOOD + 'connector = "file"', "folder"),
        (GOOD + 'connector = "file"\nfolder = "/x"\nlimit = "billing"', "limit"),
        (GOOD + 'limit = "gres/gpu:h100"', "limit"),
        (GOOD + "billing_per_accelerator = 0", "billing_per_accelerator"),
        (GOOD + "remove_after_days = -1", "remove_after_days"),
        (GOOD + "remove_after_days = true", "remove_after_days"),
        (GOOD + 'time_zone = "Mars/Olympus"', "time_zone"),
        (GOOD + 'parent = "root"', "account"),
        (GOOD + 'prefix = "-x"', "account"),
        (GOOD + 'shell = "/bin/sh"', "shell"),
        (GOOD + '[users]\nlea = "-rf"', "user"),
    ],
)
def test_what_is_wrong_in_the_file_is_named(tmp_path, text, field):
    with pytest.raises(Refusal) as refused:
        read_configuration(written(tmp_path, text))
    assert refused.value.field == field


@pytest.mark.parametrize(
    "name", ["", "-rf", "A", "a b", "a;b", "a|b", "$(id)", "root", "ä", "a" * 61, "a\n"]
)
def test_a_name_that_a_shell_or_slurm_would_misread_is_no_account(name):
    with pytest.raises(Refusal):
        account_name(name)


@pytest.mark.parametrize("name", ["", "--uid=0", "root", "a b", "a,b", "ä", "a\n", "a'"])
def test_nor_a_login(name):
    with pytest.raises(Refusal):
        user_name(name)


def test_a_title_loses_what_slurm_cannot_keep():
    assert description('Tom\'s "great": plan;\n$(reboot)') == "Tom s great plan (reboot)"
    assert description("日本") == "allocation"


def test_slurms_commands_are_lists_of_arguments(tmp_path):
    made = connector_of(read_configuration(written(tmp_path, GOOD)))
    hostile = Change("add_account", "ah-1", text="x'; rm -rf /; '")
    (command,) = made.commands(hostile)
    assert command[:5] == ("sacctmgr", "-i", "add", "account", "ah-1")
    assert command[7] == "description=x rm -rf"
    assert worded(command).count("'") == 2
    with pytest.raises(Refusal):
        made.commands(Change("freeze", "ah-1 set GrpJobs=-1"))


def test_programs_get_no_more_of_the_environment_than_they_need(monkeypatch):
    monkeypatch.setenv("ALLIANCEHUB_DATABASE", "postgresql://hub:secret@db/hub")
    seen = Programs().output((sys.executable, "-c", "import os; print(dict(os.environ))"))
    assert "secret" not in seen
    assert "'TZ': 'UTC'" in seen


def test_a_program_that_fails_or_is_missing_says_so():
    with pytest.raises(Failed, match="no good"):
        Programs().output((sys.executable, "-c", "raise SystemExit('no good')"))
    with pytest.raises(Failed, match="No such file"):
        Programs().output(("no-such-program-here",))
    with pytest.raises(Failed, match="broke"):
        list(Programs().lines((sys.executable, "-c", "print(1); raise SystemExit('broke')")))


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        ("AssocGrpGRESMinutes", "credits_short"),
        ("AssocGrpBillingMinutes", "credits_short"),
        ("AssocGrpGRESRunMinutes", "credits_short"),
        ("AssocGrpJobsLimit", "frozen"),
        ("AssocMaxJobsLimit", "too_large"),
        ("QOSMaxGRESPerUser", "too_large"),
        ("Priority", "turn"),
        ("ReqNodeNotAvail, UnavailableNodes:gn1", "maintenance"),
        ("SomethingNew", "other"),
    ],
)
def test_the_schedulers_word_has_a_plain_one(word, reason):
    assert reason_of(word) == reason
    assert reason in dict(REASONS)


def test_what_more_credits_would_mend_is_told_and_has_advice():
    assert FOR_SUPPLEMENT <= TOLD <= set(dict(REASONS))
    assert set(ADVICE) <= FOR_SUPPLEMENT
    assert reason_of("AssocGrpGRESMinutes", is_own=True) == "own_credits_short"


def test_a_job_that_its_credits_ended_is_told_from_one_that_its_limit_did():
    assert ending_of("TIMEOUT", 114, 600) == "ended_by_credits"
    assert ending_of("TIMEOUT", 601, 600) == "ended_by_time"
    assert ending_of("COMPLETED", 5, 600) == ""
    assert ending_of("OUT_OF_MEMORY", 5, 600) == "ended_by_memory"


@pytest.fixture
def site(tmp_path):
    hub = furnished(tmp_path / "hub", "lea")
    made = FileSite(hub, tmp_path / "tables")
    yield made
    hub.close()


def test_the_command_line_plans_applies_imports_and_compares(site, tmp_path, capsys):
    allocation = site.grant(RATE)
    config = written(
        tmp_path, f'{GOOD}connector = "file"\nfolder = "{site.folder}"\nprefix = "x-"\n'
    )
    common = ["--config", str(config), "--data", str(tmp_path / "hub")]

    def called(*words):
        code = main(["admin", *words, *common])
        return code, capsys.readouterr()

    code, printed = called("connector", "plan")
    assert code == DONE
    assert "add accounts.csv x-" in printed.out
    assert not (site.folder / "accounts.csv").exists()
    assert called("connector", "drift")[0] == INCOMPLETE
    assert called("connector", "apply")[0] == DONE
    (row,) = csv.DictReader((site.folder / "accounts.csv").read_text().splitlines())
    assert row["limit_minutes"] == "60"
    assert called("connector", "drift")[0] == DONE

    day = time.strftime("%Y-%m-%d", time.gmtime(time.time() - 86_400))  # all of it is over
    at = {"Start": f"{day}T00:00:00", "End": f"{day}T00:01:00"}
    usage = tmp_path / "usage.psv"
    usage.write_bytes(HEAD + line(Account=row["account"], **at) + b"damaged\n")
    code, printed = called("usage", "import", str(usage), "--json")
    assert code == INCOMPLETE
    found = json.loads(printed.out)
    assert (found["new"], found["damaged"], found["posted"]) == (
        1,
        1,
        RATE // 60 + (RATE % 60 > 29),
    )
    assert site.balance(allocation) == RATE - found["posted"]

    code, printed = called("usage", "report", "--since", day, "--until", "2099-01-01", "--json")
    assert code == INCOMPLETE  # the site's own table has nothing of it
    found = json.loads(printed.out)
    assert found["accounts"] == [{"account": row["account"], "hub": 60, "cluster": 0}]


def test_a_folder_without_a_hub_is_left_without_one(tmp_path, capsys):
    config = written(tmp_path, f'{GOOD}connector = "file"\nfolder = "{tmp_path}"\n')
    code = main(
        ["admin", "connector", "plan", "--config", str(config), "--data", str(tmp_path / "none")]
    )
    assert code not in {DONE, INCOMPLETE}
    assert "There is no hub in" in capsys.readouterr().err
    assert not (tmp_path / "none").exists()


def test_what_the_hub_does_not_note_is_said_on_the_command_line(
    site, tmp_path, capsys, monkeypatch
):
    site.grant(RATE)
    config = written(tmp_path, f'{GOOD}connector = "file"\nfolder = "{site.folder}"\n')
    nobody_s = {"allocation": derived_id("nowhere"), "cluster": "ahub", "job": "66"}
    monkeypatch.setattr(following, "waiting_notes", lambda *_: [{**nobody_s, "reason": "held"}])
    common = ["--config", str(config), "--data", str(tmp_path / "hub")]
    assert main(["admin", "connector", "apply", *common]) == INCOMPLETE
    assert "The hub does not note job 66: " in capsys.readouterr().err
