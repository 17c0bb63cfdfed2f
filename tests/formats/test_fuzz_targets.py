"""What ``make fuzz`` feeds answers what it begins with, and finds a reader that does not."""

import pytest

from tests import fuzz


@pytest.mark.parametrize("name", fuzz.targets())
def test_a_target_answers_its_seeds(name):
    for seed in fuzz.seeds(name):
        fuzz.targets()[name](seed)


def test_a_reader_that_crashes_is_found(monkeypatch):
    def crash(data):
        raise ValueError("crashed")

    monkeypatch.setattr(fuzz, "targets", lambda: {"card": crash})
    with pytest.raises(ValueError, match="crashed"):
        fuzz._by_shape("card", 1)
