"""When the engine gives its memory back."""

from alliancehub.engine.rest import Quiet


class Process:
    """A clock, and the CPU time taken by it."""

    def __init__(self) -> None:
        self.now = self.used = 0.0

    def second(self, share: float) -> None:
        self.now += 1
        self.used += share


def quiet_of(process: Process) -> Quiet:
    return Quiet(lambda: process.used, lambda: process.now)


def told(quiet: Quiet, process: Process, *shares: float) -> list[bool]:
    answers = []
    for share in shares:
        process.second(share)
        answers.append(quiet.has_come())
    return answers


def test_rest_comes_once_five_quiet_seconds_after_work():
    process = Process()
    quiet = quiet_of(process)
    assert told(quiet, process, 0.9, 0, 0, 0, 0) == [False] * 5
    assert told(quiet, process, 0.001) == [True]
    process.used += 0.03  # the rest itself
    quiet.rested()
    assert not any(told(quiet, process, *[0.001] * 10))


def test_no_rest_comes_while_anything_works_nor_where_nothing_did():
    process = Process()
    quiet = quiet_of(process)
    assert not any(told(quiet, process, *[0.001] * 10))
    assert not any(told(quiet, process, *[0.5, 0, 0, 0] * 5))
