"""A hub takes as many connections as the system lets it."""

import pytest

from alliancehub.server.open_files import allow_open_files

resource = pytest.importorskip("resource", reason="this system has no such limit")


def test_the_limit_of_open_files_is_raised_to_what_the_system_allows():
    before, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if most == resource.RLIM_INFINITY:
        pytest.skip("the system's own limit is none to compare with")
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most - 1, most))
        allow_open_files()
        assert resource.getrlimit(resource.RLIMIT_NOFILE) == (most, most)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (before, most))
