import pytest

from tests.hub import Hub, LocalHub
from tests.postgres import postgres, used_by_hubs

__all__ = ["postgres"]


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def engine(request):
    """The database that the hubs of a test have: every test here runs once with each."""
    if request.param == "postgresql":
        request.getfixturevalue("postgres")
    return request.param


@pytest.fixture(autouse=True)
def in_database(engine, request):
    if engine == "sqlite":
        yield
        return
    with used_by_hubs(request.getfixturevalue("postgres")):
        yield


@pytest.fixture
def hub(in_database):
    with LocalHub() as one:
        yield one


@pytest.fixture(scope="session")
def running(engine, request):
    """A hub in a process of its own, which takes seconds to start, so all share it."""
    database = "" if engine == "sqlite" else request.getfixturevalue("postgres").new()
    with Hub(database=database, sweep_s=86_400) as one:  # so that nobody is poked by housekeeping
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
