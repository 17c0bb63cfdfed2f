import pytest

from alliancehub.engine.engine import Engine
from alliancehub.engine.paths import profile_paths
from tests.hub import PASSWORD, LocalHub


@pytest.fixture
def hub(tmp_path):
    with LocalHub(data=tmp_path / "hub") as hub:
        yield hub


@pytest.fixture
def engine_of(hub):
    """Return a real engine for somebody's login, in step with the hub."""
    engines = []

    def of(login):
        engine = Engine(profile_paths(login), autosync=False, transport=hub.transport())
        engines.append(engine)
        engine.sign_in(hub.url, login, PASSWORD)
        engine.sync_once()
        return engine

    yield of
    for engine in engines:
        engine.close()


@pytest.fixture
def admin(hub, engine_of):
    hub.admin()
    return engine_of("root")
