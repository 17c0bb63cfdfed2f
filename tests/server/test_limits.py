from alliancehub.server.limits import Allowance, Guesses, SignInLimits


def test_an_allowance_refills_with_time_and_is_of_each_key_alone(time):
    allowance = Allowance(2, 3, time)
    assert [allowance.wait_s("a") for _ in range(4)] == [0, 0, 0, 0.5]
    assert allowance.wait_s("b") == 0
    time.pass_(seconds=1)
    assert [allowance.wait_s("a") > 0 for _ in range(3)] == [False, False, True]


def test_no_rate_is_no_limit(time):
    allowance = Allowance(0, 1, time)
    assert [allowance.wait_s("a") for _ in range(9)] == [0] * 9


def test_wrong_guesses_wait_longer_each_time_up_to_a_bound(time):
    guesses = Guesses(3, 60, time)
    assert [guesses.try_s("a") for _ in range(3)] == [0, 0, 0]
    waits = []
    for _ in range(10):
        wait = guesses.try_s("a")
        waits.append(wait)
        time.pass_(seconds=wait)
        assert guesses.try_s("a") == 0
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60, 60]


def test_success_and_an_hour_of_rest_forgive(time):
    guesses = Guesses(1, 60, time)
    guesses.try_s("a")
    guesses.succeeded("a")
    assert guesses.try_s("a") == 0
    time.pass_(hours=2)
    assert guesses.try_s("a") == 0


def test_one_address_at_many_logins_and_many_addresses_at_one_login_are_bounded(time):
    limits = SignInLimits(2, time)
    assert any(limits.try_s(f"login{n}", "1.1.1.1") for n in range(60))
    limits = SignInLimits(2, time)
    assert any(limits.try_s("login", f"1.1.1.{n}") for n in range(60))


def test_memory_is_bounded(time):
    guesses, allowance = Guesses(3, 60, time), Allowance(1, 1, time)
    for n in range(20_100):
        guesses.try_s(str(n))
        allowance.wait_s(str(n))
    assert len(guesses._failures) <= 20_000
    assert len(allowance._buckets) <= 20_000
