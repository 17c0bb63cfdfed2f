"""A log is read from its end, however long it is."""

import pytest

from alliancehub.engine.log_tail import BLOCK, tail_of

LINE = "2026-11-23 10:00:{:02d},000 {} alliancehub.part: {}\n"


@pytest.fixture
def log(tmp_path):
    return tmp_path / "engine.log"


def texts(tail):
    return [one.text for one in tail.lines]


def test_the_newest_records_come_last_and_the_older_are_asked_for_by_place(log):
    log.write_text("".join(LINE.format(n % 60, "INFO", f"number {n}") for n in range(1_000)))
    tail = tail_of(log, most=3)
    assert texts(tail) == ["number 997", "number 998", "number 999"]
    assert tail.end == tail.size == log.stat().st_size
    assert tail.lines[0].level == "INFO"
    assert tail.lines[0].source == "alliancehub.part"
    older = tail_of(log, most=2, before=tail.start)
    assert texts(older) == ["number 995", "number 996"]
    assert tail_of(log, most=2_000).start == 0


def test_what_is_written_later_is_asked_for_from_the_end(log):
    log.write_text(LINE.format(1, "INFO", "one"))
    end = tail_of(log, most=10).end
    assert tail_of(log, most=10, after=end).lines == []
    with log.open("a") as file:
        file.write(LINE.format(2, "INFO", "two") + "half a li")
    newer = tail_of(log, most=10, after=end)
    assert texts(newer) == ["two"]
    with log.open("a") as file:
        file.write("ne\n" + LINE.format(3, "INFO", "three"))
    assert texts(tail_of(log, most=10, after=newer.end)) == ["half a line", "three"]


def test_a_traceback_belongs_to_its_record(log):
    log.write_text(
        LINE.format(1, "ERROR", "it failed")
        + "Traceback (most recent call last):\n  File x\nValueError: no\n"
        + LINE.format(2, "INFO", "on it goes")
    )
    first, second = tail_of(log, most=10).lines
    assert first.text.splitlines()[-1] == "ValueError: no"
    assert second.text == "on it goes"


def test_levels_and_words_narrow_it_down(log):
    levels = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
    log.write_text("".join(LINE.format(n, name, f"Say {n}") for n, name in enumerate(levels)))
    assert texts(tail_of(log, most=9, level="WARNING")) == ["Say 2", "Say 3", "Say 4"]
    assert texts(tail_of(log, most=9, text="SAY 3")) == ["Say 3"]
    assert tail_of(log, most=9, text="never said").lines == []


def test_every_record_is_found_once_wherever_the_blocks_are_cut(log):
    wanted = [f"number {n} {'x' * (n * 37 % 900)}." for n in range(600)]
    log.write_text("".join(LINE.format(n % 60, "INFO", text) for n, text in enumerate(wanted)))
    assert log.stat().st_size > 3 * BLOCK
    found: list[str] = []
    before = None
    while before != 0:
        tail = tail_of(log, most=7, before=before)
        found = texts(tail) + found
        before = tail.start
    assert found == wanted


def test_bytes_that_are_no_text_and_odd_line_ends_break_nothing(log):
    log.write_bytes(
        b"\xff\xfe\x00 nonsense\r\n" + LINE.format(1, "INFO", "good\x0bword\u2028too").encode()
    )
    tail = tail_of(log, most=10)
    assert tail.lines[-1].text.startswith("good")
    assert len(tail.lines) == 2


def test_a_log_that_began_anew_is_read_from_its_beginning(log):
    log.write_text(LINE.format(1, "INFO", "fresh"))
    assert texts(tail_of(log, most=10, after=10_000_000)) == ["fresh"]


def test_only_the_end_of_a_long_log_is_read(log):
    with log.open("wb") as file:
        file.truncate(2**31)  # sparse: two gigabytes that nobody wrote
        file.seek(2**31)
        file.write(b"\n" + LINE.format(1, "INFO", "the end").encode())
    assert texts(tail_of(log, most=1)) == ["the end"]
