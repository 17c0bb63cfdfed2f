"""When an allocation runs out, and what of it will expire."""

import random
from datetime import date, timedelta
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alliancehub.model.forecast import (
    SHARE,
    Grant,
    Standing,
    WhatIf,
    even_pace,
    forecast,
    monday_of,
    pace_of,
    planned,
    whole_weeks,
)

TODAY = "2026-06-01"  # a Monday
CREDIT = 1_000_000
STEADY = (10 * CREDIT,) * 8


def after(days):
    return (date.fromisoformat(TODAY) + timedelta(days=days)).isoformat()


def standing(left, weeks=STEADY, *grants):
    grants = grants or (Grant(left, "2026-01-01"),)
    return Standing(TODAY, left, tuple(weeks), tuple(grants))


def test_usage_that_never_varies_runs_out_on_one_day():
    found = forecast(standing(40 * CREDIT))
    assert found.is_known
    assert found.pace == 10 * CREDIT
    assert found.counted == 8
    assert {found.earliest, found.likely, found.latest} == {after(28)}
    assert found.expires == 0


def test_the_day_lies_within_a_week_where_that_is_when_nothing_is_left():
    assert forecast(standing(25 * CREDIT)).likely == after(18)  # 17.5 days


def test_less_than_three_whole_weeks_of_usage_foretell_nothing():
    for weeks in ((), (0, 0, 0, 0), (0, 0, 0, 5, 5)):
        found = forecast(standing(40 * CREDIT, weeks))
        assert not found.is_known
        assert not found.likely
        assert not found.points
    assert forecast(standing(40 * CREDIT, (0, 5, 0, 5))).is_known


def test_weeks_before_the_first_usage_do_not_count():
    assert pace_of((0, 0, 0, *STEADY)) == pace_of(STEADY)


def test_later_weeks_count_for_more():
    rising = pace_of([at * CREDIT for at in range(1, 17)])
    falling = pace_of([at * CREDIT for at in range(16, 0, -1)])
    assert rising
    assert falling
    assert rising.mean > 8.5 * CREDIT > falling.mean


def test_the_range_grows_with_what_varies_and_shrinks_with_what_is_known():
    def width(weeks):
        found = forecast(standing(100 * CREDIT, weeks))
        return date.fromisoformat(found.latest) - date.fromisoformat(found.earliest)

    calm, wild = (9 * CREDIT, 11 * CREDIT), (5 * CREDIT, 15 * CREDIT)
    assert width(wild * 8) > width(calm * 8)
    assert width(calm * 2) > width(calm * 8)


def test_what_is_left_at_the_end_expires():
    found = forecast(standing(60 * CREDIT, STEADY, Grant(60 * CREDIT, "2026-01-01", after(27))))
    assert (found.earliest, found.likely, found.latest) == ("", "", "")
    assert found.ends_on == after(28)
    assert found.expires_least == found.expires == found.expires_most == 20 * CREDIT
    assert found.share == 33


def test_what_ends_first_is_used_first_and_each_end_is_its_own():
    first = Grant(50 * CREDIT, "2026-01-01", after(13))
    second = Grant(30 * CREDIT, "2026-01-01", after(69))
    found = forecast(standing(60 * CREDIT, STEADY, first, second))
    # 60 left: 30 of the second, 30 of the first, of which 20 are used in two weeks.
    assert found.expires == 10 * CREDIT
    assert found.likely == after(35)


def test_a_grant_that_has_not_begun_is_used_from_its_first_day():
    later = Grant(20 * CREDIT, after(28), after(100))
    found = forecast(standing(10 * CREDIT, STEADY, Grant(10 * CREDIT, "2026-01-01"), later))
    assert found.likely == after(7)
    by_day = {one.day: one.likely for one in found.points}
    assert by_day[after(28)] == 20 * CREDIT
    assert by_day[after(35)] == 10 * CREDIT
    assert found.at_stake == 30 * CREDIT


def test_what_if_the_pace_the_amount_or_the_end_were_others():
    now = standing(40 * CREDIT, STEADY, Grant(40 * CREDIT, "2026-01-01", after(69)))
    assert forecast(now, WhatIf(pace=50)).likely == after(56)
    assert forecast(now, WhatIf(extra=20 * CREDIT)).likely == after(42)
    assert forecast(now, WhatIf(ends_on=after(13))).expires == 20 * CREDIT
    still = forecast(now, WhatIf(pace=0))
    assert still.likely == ""
    assert still.expires == 40 * CREDIT


def test_an_end_that_is_moved_into_the_past_leaves_today():
    now = standing(40 * CREDIT, STEADY, Grant(40 * CREDIT, "2026-01-01", after(69)))
    assert forecast(now, WhatIf(ends_on="2026-01-05")).ends_on == after(1)


def test_more_left_than_was_granted_is_counted_and_so_is_a_debt():
    refunded = standing(50 * CREDIT, STEADY, Grant(40 * CREDIT, "2026-01-01", after(200)))
    assert forecast(refunded).at_stake == 50 * CREDIT
    owed = standing(-5 * CREDIT, STEADY, Grant(40 * CREDIT, "2026-01-01", after(200)))
    assert forecast(owed).likely == TODAY
    assert forecast(owed).expires == 0


def test_what_is_over_is_neither_left_nor_expires_again():
    over = Grant(40 * CREDIT, "2026-01-01", "2026-05-31")
    found = forecast(standing(0, STEADY, over))
    assert (found.at_stake, found.expires, found.likely) == (0, 0, TODAY)


def test_usage_of_days_and_of_mondays_is_that_of_weeks():
    used = [("2026-05-13", 3), ("2026-05-17", 4), ("2026-05-25", 5), ("2026-06-01", 99)]
    assert whole_weeks(used, TODAY) == (7, 0, 5)
    assert whole_weeks(used, "2026-06-03") == (7, 0, 5)
    assert whole_weeks(used, "2026-06-08") == (7, 0, 5, 99)
    assert whole_weeks([], TODAY) == ()
    assert monday_of("2026-06-07T23:59:59Z") == TODAY


def test_the_plan_uses_each_grant_evenly_up_to_its_end():
    grants = (Grant(100, "2026-06-01", "2026-06-10"), Grant(50, "2026-06-06", ""))
    assert planned(grants, "2026-05-31") == 0
    assert planned(grants, "2026-06-01") == 90
    assert planned(grants, "2026-06-06") == 40 + 50
    assert planned(grants, "2026-06-10") == 50


def test_the_even_pace_is_what_uses_everything_by_the_end():
    now = standing(40 * CREDIT, STEADY, Grant(40 * CREDIT, "2026-01-01", after(27)))
    assert even_pace(now) == 10 * CREDIT
    assert even_pace(standing(40 * CREDIT)) == 0


def test_a_day_that_is_none_is_an_error():
    with pytest.raises(ValueError, match="soon"):
        forecast(Standing("soon", 1, STEADY, ()))


AMOUNTS = st.integers(0, 10**13)
DAYS = st.integers(-400, 400)


@st.composite
def standings(draw):
    grants = []
    for _ in range(draw(st.integers(0, 4))):
        begin = draw(DAYS)
        end = draw(st.none() | st.integers(begin, begin + 500))
        grants.append(Grant(draw(AMOUNTS), after(begin), "" if end is None else after(end)))
    weeks = draw(st.lists(AMOUNTS, max_size=30))
    return Standing(TODAY, draw(st.integers(-(10**13), 10**13)), tuple(weeks), tuple(grants))


@given(standings(), st.integers(0, 500), AMOUNTS)
def test_a_range_is_in_order_and_nothing_comes_from_nowhere(now, pace, extra):
    found = forecast(now, WhatIf(pace, extra))
    if not found.is_known:
        return
    ends = [one or "9999" for one in (found.earliest, found.likely, found.latest)]
    assert ends == sorted(ends)
    assert 0 <= found.expires_least <= found.expires <= found.expires_most + 1
    assert found.expires_most <= found.at_stake + 1
    assert 0 <= found.share <= 100
    for one in found.points:
        assert 0 <= one.least <= one.likely <= one.most <= found.at_stake + 1
    days = [one.day for one in found.points]
    assert days == sorted(set(days))
    assert days[0] == TODAY


HABITS = {
    "steady": lambda chance: max(chance.gauss(100, 20), 0),
    "in bursts": lambda chance: chance.expovariate(1 / 100),
    "now and then": lambda chance: chance.expovariate(1 / 300) if chance.random() < 0.35 else 0,
}


@pytest.mark.parametrize("habit", HABITS)
def test_the_range_holds_as_often_as_it_says(habit):
    chance, held, tried = random.Random(7), 0, 0
    for _ in range(300):
        weeks = [int(HABITS[habit](chance) * CREDIT) for _ in range(100)]
        left = 1_200 * CREDIT
        found = forecast(standing(left, weeks[:12]))
        sums = list(accumulate(weeks[12:]))
        week = next(at for at, used in enumerate(sums) if used >= left)
        ran_out = after(7 * (week + 1 - (sums[week] - left) / weeks[12 + week]))
        if found.is_known:
            tried += 1
            held += found.earliest <= ran_out <= (found.latest or "9999")
    assert tried > 250
    assert abs(100 * held / tried - SHARE) <= 7
