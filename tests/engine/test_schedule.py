"""When cycles run: what the member wishes is not put off by what failed before it."""

import threading

from alliancehub.engine.sync.schedule import Schedule
from alliancehub.wire.problem import Problem, SignInNeeded

LONGEST_S = 60.0


def test_a_wish_that_comes_while_a_cycle_fails_is_not_put_off():
    """As where somebody signs in while the engine finds that it needs them to."""
    began, may_fail, went_on = threading.Event(), threading.Event(), threading.Event()

    def cycle():
        if began.is_set():
            went_on.set()
            return
        began.set()
        assert may_fail.wait(LONGEST_S)
        raise SignInNeeded(Problem(title="You are signed out.", status=401))

    schedule = Schedule(cycle, lambda: 3_600.0, lambda: False, lambda: 0.5)
    schedule.start()
    try:
        assert began.wait(LONGEST_S)
        schedule.ask(by_member=True)
        may_fail.set()
        assert went_on.wait(LONGEST_S)
    finally:
        may_fail.set()
        schedule.stop()
        schedule.join()
