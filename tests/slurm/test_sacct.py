"""What sacct prints is read exactly, and what is damaged is told by line and column."""

import random
import time
from datetime import UTC
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from alliancehub.model.errors import Refusal
from alliancehub.server.usage.sacct import COLUMNS, Damage, Reader, Used

SAMPLES = Path(__file__).parents[3] / "shared" / "data" / "slurm"
SAMPLE = Path(__file__).with_name("sample.psv")
NOW = 1_795_910_400.0  # 2026-11-29
TIMES = {"Start": "2026-11-01T10:00:00", "End": "2026-11-01T10:01:00"}
SOUND = {
    "JobIDRaw": "1",
    "DBIndex": "1",
    "Cluster": "ahub",
    "Account": "ah-1",
    "User": "lea",
    "State": "COMPLETED",
    "ElapsedRaw": "60",
    "TimelimitRaw": "10",
    "AllocTRES": "gres/gpu=1",
} | TIMES


def line(**changes: str) -> bytes:
    values = {**dict.fromkeys(COLUMNS, ""), **SOUND, **changes}
    return ("|".join(values[name] for name in COLUMNS) + "\n").encode()


HEAD = ("|".join(COLUMNS) + "\n").encode()


def read(*lines: bytes, zone=UTC, counted="gres/gpu"):
    return list(Reader("ahub", zone, counted, now=NOW).read(lines))


def seconds(path: Path) -> int:
    with path.open("rb") as file:
        found = list(Reader("ahub", now=max(NOW, time.time())).read(file))
    assert not [one for one in found if isinstance(one, Damage)]
    return sum(one.units * one.elapsed for one in found if isinstance(one, Used))


def test_the_sample_adds_up_with_the_requeued_run():
    assert seconds(SAMPLE) == 2 * 60 + 7 + 20 + 30 + 4 * 100


def test_the_measured_cluster_used_931_gpu_seconds_and_not_925():
    if not SAMPLES.exists():
        pytest.skip(f"the output of the measured cluster is not here: {SAMPLES}")
    assert seconds(SAMPLES / "sacct_X_dup.psv") == 931
    assert seconds(SAMPLES / "sacct_X_no_dup.psv") == 925


def test_what_waits_is_counted_and_not_told():
    reader = Reader("ahub", now=NOW)
    with SAMPLE.open("rb") as file:
        jobs = [one.job for one in reader.read(file) if isinstance(one, Used)]
    assert reader.waiting == 1
    assert jobs == ["1", "2", "2", "3", "4", "6"]


def test_billing_units_count_where_the_site_charges_by_them():
    (used,) = read(HEAD, line(AllocTRES="billing=8,gres/gpu:h100=2,gres/gpu=2"), counted="billing")
    assert used.units == 8


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"ElapsedRaw": "-5"}, "ElapsedRaw"),
        ({"ElapsedRaw": "1,5"}, "ElapsedRaw"),
        ({"ElapsedRaw": "٦٠"}, "ElapsedRaw"),
        ({"ElapsedRaw": "999999999999999999999"}, "ElapsedRaw"),
        ({"ElapsedRaw": "400000000"}, "ElapsedRaw"),
        ({"ElapsedRaw": "6000"}, "ElapsedRaw"),
        ({"State": "TERMINÉ"}, "State"),
        ({"State": ""}, "State"),
        ({"Start": "01.11.2026 10:00"}, "Start"),
        ({"Start": "2026-13-01T10:00:00"}, "Start"),
        ({"Start": "2026-11-01T25:00:00"}, "Start"),
        ({"Start": "2027-11-01T10:00:00", "End": "2027-11-01T10:01:00"}, "Start"),
        ({"End": "2026-11-01T09:00:00"}, "End"),
        ({"End": "2030-11-01T09:00:00"}, "End"),
        ({"End": "Unknown"}, "End"),
        ({"AllocTRES": "gres/gpu=-1"}, "AllocTRES"),
        ({"AllocTRES": "gres/gpu=1,gres/gpu=2"}, "AllocTRES"),
        ({"AllocTRES": "gpu"}, "AllocTRES"),
        ({"AllocTRES": "gres/gpu=1e9"}, "AllocTRES"),
        ({"AllocTRES": "gres/gpu=99999999"}, "AllocTRES"),
        ({"Cluster": "other"}, "Cluster"),
        ({"DBIndex": ""}, "DBIndex"),
        ({"Account": "; rm -rf /"}, "Account"),
        ({"User": "$(id)"}, "User"),
        ({"JobIDRaw": ""}, "JobIDRaw"),
    ],
)
def test_a_damaged_value_is_told_by_line_and_column(changes, field):
    first, damage, last = read(HEAD, line(), line(**changes), line(DBIndex="3"))
    assert isinstance(first, Used)
    assert isinstance(last, Used)
    assert isinstance(damage, Damage)
    assert (damage.line, damage.field) == (3, field)
    assert damage.text.endswith(".")


def test_a_line_says_the_same_whatever_was_read_before_it():
    """Nearly all lines go a short way, over words that were met; it may not be a different one."""
    odd = {
        "State": ["COMPLETED", "TIMEOUT", "CANCELLED by 0", "RUNNING", "?"],
        "Start": ["2026-11-01T10:00:00", "2026-11-01T09:59:59", "2026-11-30T10:00:00", "Unknown"],
        "End": ["2026-11-01T10:01:00", "2026-11-01T10:00:00", "2026-12-01T10:00:00", "Unknown"],
        "ElapsedRaw": ["60", "0", "62", "63", "0000000060", "-1", "", "\u0666"],
        "AllocTRES": ["gres/gpu=1", "gres/gpu=2,gres/gpu:h100=2", "", "gpu"],
        "JobIDRaw": ["1", "1_2", "", "9" * 41],
        "DBIndex": ["1", "7", "", "9" * 41, "1-2"],
        "Cluster": ["ahub", "ahub", "other"],
        "User": ["lea", "kim", "$(id)", "le\u00e1"],
    }
    chance = random.Random(7)
    lines = [
        line(**{name: chance.choice(values) for name, values in odd.items() if chance.random() < p})
        for p in (0.1, 0.3, 0.6)
        for _ in range(700)
    ]
    warm = Reader("ahub", now=NOW)
    together = [one._replace(line=0) for one in warm.read([HEAD, line(), *lines])][1:]
    alone = [one._replace(line=0) for raw in lines for one in read(HEAD, raw)]
    assert together == alone
    assert 300 < sum(isinstance(one, Used) for one in alone) < len(lines) - 300


@pytest.mark.parametrize(
    "damaged",
    [
        line()[:60] + b"\n",
        line().replace(b"|lea|", b"|l|ea|"),
        b"\xff\xfe" + line(),
        line() * 0 + b"x\0y\n",
    ],
)
def test_a_line_that_is_cut_off_or_garbled_is_told(damaged):
    (damage,) = read(HEAD, damaged)
    assert isinstance(damage, Damage)
    assert (damage.line, damage.field) == (2, "")


def test_what_sacct_did_not_write_is_refused_as_a_whole():
    for lines in ([], [b"Account;User\n"], [b"JobIDRaw|JobIDRaw\n"], [b"\x00\xff\n"]):
        with pytest.raises(Refusal) as refused:
            read(*lines)
        assert "sacct -a -X -D -P" in refused.value.remedy


def test_times_of_a_time_zone_become_utc_and_the_hour_that_is_there_twice_is_told_apart():
    berlin = ZoneInfo("Europe/Berlin")
    summer, winter = read(
        HEAD,
        line(Start="2026-10-25T02:30:00", End="2026-10-25T02:31:00"),
        line(Start="2026-10-25T01:30:00", End="2026-10-25T02:30:00", ElapsedRaw="7200"),
        zone=berlin,
    )
    assert (summer.start, summer.end) == ("2026-10-25T00:30:00Z", "2026-10-25T00:31:00Z")
    assert (winter.start, winter.end) == ("2026-10-24T23:30:00Z", "2026-10-25T01:30:00Z")


def test_a_time_that_a_time_zone_leaves_out_is_told():
    at = {"Start": "2026-03-29T02:30:00", "End": "2026-03-29T03:30:00"}
    (damage,) = read(HEAD, line(**at), zone=ZoneInfo("Europe/Berlin"))
    assert isinstance(damage, Damage)
    assert damage.field == "Start"


def test_seconds_since_1970_and_offsets_are_times_too():
    (numbers,) = read(HEAD, line(Start="1793527200", End="1793527260"))
    (offset,) = read(HEAD, line(Start="2026-11-01T11:00:00+01:00", End="2026-11-01T10:01:00Z"))
    assert numbers.start == offset.start == "2026-11-01T10:00:00Z"
    assert numbers.end == offset.end == "2026-11-01T10:01:00Z"


def test_a_run_that_goes_on_has_no_end():
    (used,) = read(HEAD, line(State="RUNNING", End="Unknown"))
    assert used.end == ""
