"""What organisations pledged, delivered and used in a span of days, on both databases."""

from dataclasses import astuple
from datetime import date

import pytest

from alliancehub.cli.reporting import days_of
from alliancehub.model.errors import Refusal
from alliancehub.model.kinds.pool import Pool
from alliancehub.server.ledger.reporting import by_organisation
from alliancehub.wire import paths
from tests.server.credit_hub import (
    ORG,
    POOL,
    RESOURCE,
    C,
    all_of,
    burn,
    do,
    furnish,
    new_allocation,
    opened,
    post_usage,
)

OTHER = f"{ORG[:-4]}0a0a"
GIFT = f"{POOL[:-4]}0a0a"


@pytest.fixture
def hub(tmp_path):
    one = opened(tmp_path / "hub")
    furnish(one)
    yield one
    one.close()


def shares(hub, first, last):
    with hub.database.read() as tx:
        found = by_organisation(tx, date.fromisoformat(first), date.fromisoformat(last))
    return {one.name: astuple(one)[2:] for one in found}


def test_each_span_has_what_happened_in_it_and_all_of_them_what_pools_say(hub):
    year = hub.now[:4]
    made = new_allocation(hub, 100 * C)
    values = {"title": "IBM", "slug": "ibm", "sector": "industry"}
    do(hub, "create", kind="organisation", id=OTHER, values=values)
    pledge = {"donor": OTHER, "resource": RESOURCE, "pledged": 50 * C, "title": "Second"}
    window = {"begins_on": f"{year}-01-01", "ends_on": f"{year}-12-31"}
    do(hub, "create", kind="pool", id=GIFT, values=pledge | window)
    spans = {"2024-12-31T23:59:59Z": 3 * C, "2025-01-01T00:00:00Z": 5 * C}
    spans |= {"2025-12-31T23:59:59.5Z": 7 * C, "2026-01-01T00:00:00Z": 11 * C}
    some = [burn(f"u{n}", made, amount, at=at) for n, (at, amount) in enumerate(spans.items())]
    post_usage(hub, some)
    assert shares(hub, "2024-01-01", "2024-12-31") == {"Yale": (0, 0, 3 * C, 0)}
    assert shares(hub, "2025-01-01", "2025-12-31") == {"Yale": (0, 0, 12 * C, 0)}
    assert shares(hub, "2025-04-01", "2025-06-30") == {}
    do(hub, "revoke_allocation", allocation=made, reason="R.")  # 74 credits come back
    ever = shares(hub, "0001-01-01", "9999-12-31")
    assert ever == {"Yale": (1_000 * C, 26 * C, 26 * C, 0), "IBM": (50 * C, 0, 0, 0)}
    assert list(ever) == ["Yale", "IBM"]
    pools = all_of(hub, Pool)
    assert sum(one.granted for one in pools) == sum(one[1] for one in ever.values())


def test_the_hub_tells_members_and_says_what_is_wrong_with_a_span(running):
    asker = running.admin().http
    asked = {"begins_on": "2026-01-01", "ends_on": "2026-12-31"}
    found = asker.get(paths.COMPUTE_REPORT, params=asked).json()
    assert (found["begins_on"], found["ends_on"]) == ("2026-01-01", "2026-12-31")
    assert found["organisations"] == []
    for wrong, field in (
        ({"ends_on": "2025-12-31"}, "ends_on"),
        ({"begins_on": "1 Jan"}, "begins_on"),
        ({"begins_on": "2026-02-30"}, "begins_on"),
    ):
        refused = asker.get(paths.COMPUTE_REPORT, params=asked | wrong)
        assert refused.status_code == 422
        assert field in refused.text


@pytest.mark.parametrize(
    ("asked", "days"),
    [
        (("2026", "", ""), ("2026-01-01", "2026-12-31")),
        (("2026-Q1", "", ""), ("2026-01-01", "2026-03-31")),
        (("2024-q4", "", ""), ("2024-10-01", "2024-12-31")),
        (("", "2026-02-03", "2026-02-04"), ("2026-02-03", "2026-02-04")),
    ],
)
def test_a_year_a_quarter_or_two_days_are_a_span(asked, days):
    assert days_of(*asked) == days


@pytest.mark.parametrize(
    "asked",
    [
        ("", "", ""),
        ("2026", "2026-01-01", "2026-01-02"),
        ("", "2026-01-01", ""),
        ("2026-Q5", "", ""),
        ("0000", "", ""),
        ("last year", "", ""),
    ],
)
def test_what_is_no_span_is_refused_with_what_would_be_one(asked):
    with pytest.raises(Refusal) as refused:
        days_of(*asked)
    assert refused.value.field == "period"
    assert "2026-Q3" in refused.value.remedy
