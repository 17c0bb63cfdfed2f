import pytest

from tests.hub import Hub, LocalHub


@pytest.fixture
def hub():
    with LocalHub() as one:
        yield one


@pytest.fixture(scope="session")
def running():
    """A hub in a process of its own, which takes seconds to start, so all share it."""
    with Hub() as one:
        one.admin()
        yield one


class Time:
    """A clock that stands until it is told to go on."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now

    def pass_(self, **units: float) -> None:
        sizes = {"seconds": 1, "minutes": 60, "hours": 3_600, "days": 86_400}
        self.now += sum(sizes[unit] * count for unit, count in units.items())


@pytest.fixture
def time():
    return Time()
