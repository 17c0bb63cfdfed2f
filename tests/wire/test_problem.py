"""Problems: how an answer says what is wrong."""

import pytest

from alliancehub.wire import paths, version
from alliancehub.wire.problem import (
    Problem,
    Refused,
    ResetNeeded,
    SignInNeeded,
    Unreachable,
    WireError,
)

PROBLEM = Problem(title="Too much", status=413, detail="The batch is larger than 1 MB.")


@pytest.mark.parametrize("kind", [Unreachable, SignInNeeded, ResetNeeded, Refused])
def test_an_error_says_what_its_problem_says(kind):
    error = kind(PROBLEM, retry_after_s=3.0)
    assert isinstance(error, WireError)
    assert str(error) == "Too much The batch is larger than 1 MB."
    assert error.problem.status == 413
    assert error.retry_after_s == 3.0


def test_a_problem_survives_the_wire_and_a_foreign_one_is_read():
    assert Problem.model_validate_json(PROBLEM.model_dump_json()) == PROBLEM
    foreign = Problem.model_validate({"title": "T", "status": 500, "traceback": "…"})
    assert foreign.type == "about:blank"


def test_every_path_is_its_own_and_names_its_version():
    found = {name: path for name, path in vars(paths).items() if name.isupper()}
    assert len(set(found.values())) == len(found)
    for name, path in found.items():
        assert path.startswith("/")
        is_ours_to_name = name not in {"HEALTH", "READY"} and not name.startswith("HF_")
        assert not is_ours_to_name or "/v1/" in path


def test_the_protocol_has_a_number():
    assert isinstance(version.PROTOCOL, int)
    assert version.PROTOCOL_HEADER != version.SCHEMA_HEADER
