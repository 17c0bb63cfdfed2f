"""The description of the hub is right: generated calls find no failure and nothing undescribed."""

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from alliancehub.wire import paths
from alliancehub.wire.datasets import BLOBS_TYPE, OFFSET_TYPE
from tests.hub import PATIENCE_S

# Streams end only with their token, and signing out would end the token of all other calls.
NOT_CALLED = {paths.EVENTS, paths.SIGN_OUT, paths.SIGN_OUT_EVERYWHERE}
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
EXAMPLES = 8


@schemathesis.serializer(BLOBS_TYPE, OFFSET_TYPE)
def plain_bytes(_, value):
    return value if isinstance(value, bytes) else str(value).encode()


@pytest.fixture
def described(running):
    running.admin().create("dataset", title="D")
    schema = schemathesis.openapi.from_url(f"{running.url}/openapi.json")
    found = [one.ok() for one in schema.get_all_operations() if isinstance(one, Ok)]
    headers = {"Authorization": running.admin().http.headers["Authorization"]}
    return [one for one in found if one.path not in NOT_CALLED], headers


def test_generated_calls_get_described_answers(described):
    operations, headers = described
    assert len(operations) == 45
    for operation in operations:

        @given(case=operation.as_strategy())
        @settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
        def calls_get_described_answers(case):
            told: dict[str, str]
            for told in ({}, headers):
                response = case.call(headers=told, timeout=PATIENCE_S)
                case.validate_response(response, checks=CHECKS, headers=told)

        calls_get_described_answers()
