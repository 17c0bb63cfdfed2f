"""Who asks too much or guesses has to wait. In memory: a restart forgives."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

_KEYS_MAX = 20_000
_FORGET_S = 3_600


@dataclass
class _Bucket:
    left: float
    at: float


class Allowance:
    """A token bucket for each key: ``rate`` requests a second, ``burst`` at once."""

    def __init__(self, rate: float, burst: int, monotonic: Callable[[], float]) -> None:
        self._rate = rate
        self._burst = burst
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def wait_s(self, key: str) -> float:
        """Take one request; return 0, or the seconds to wait where none is left."""
        if not self._rate:
            return 0
        with self._lock:
            return self._take(key, self._monotonic())

    def _take(self, key: str, now: float) -> float:
        bucket = self._buckets.setdefault(key, _Bucket(self._burst, now))
        self._buckets.move_to_end(key)
        if len(self._buckets) > _KEYS_MAX:
            self._buckets.popitem(last=False)
        bucket.left = min(self._burst, bucket.left + (now - bucket.at) * self._rate)
        bucket.at = now
        if bucket.left < 1:
            return (1 - bucket.left) / self._rate
        bucket.left -= 1
        return 0


@dataclass
class _Failures:
    count: int
    until: float
    at: float


class Guesses:
    """Wrong passwords: after some in a row the next try has to wait, longer each time.

    A try counts before its outcome is known, so that many at once are no way around it.

    Args:
        free: tries before the first wait.
        wait_max_s: the longest wait; it bounds how long others can lock somebody out.
    """

    def __init__(self, free: int, wait_max_s: float, monotonic: Callable[[], float]) -> None:
        self._free = free
        self._wait_max_s = wait_max_s
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._failures: OrderedDict[str, _Failures] = OrderedDict()

    def try_s(self, key: str) -> float:
        """Begin a try; return 0, or the seconds to wait before the next is looked at."""
        now = self._monotonic()
        with self._lock:
            found = self._failures.setdefault(key, _Failures(0, 0, now))
            self._failures.move_to_end(key)
            if len(self._failures) > _KEYS_MAX:
                self._failures.popitem(last=False)
            if now - found.at > _FORGET_S:
                found.count = 0
            if found.until > now:
                return found.until - now
            found.count += 1
            found.at = now
            if found.count >= self._free:
                found.until = now + min(self._wait_max_s, 2.0 ** min(found.count - self._free, 20))
            return 0

    def succeeded(self, key: str) -> None:
        """End a row of failures."""
        with self._lock:
            self._failures.pop(key, None)


class SignInLimits:
    """Bounds guessing by one address at one login, by one address, and at one login by all."""

    def __init__(self, tries: int, monotonic: Callable[[], float]) -> None:
        self._pairs = Guesses(tries, 900, monotonic)
        self._logins = Guesses(tries * 10, 60, monotonic)
        self._addresses = Guesses(tries * 20, 60, monotonic)

    def try_s(self, login: str, address: str) -> float:
        """Begin a try; return 0, or the seconds to wait before the next is looked at."""
        return (
            self._pairs.try_s(f"{address} {login}")
            or self._logins.try_s(login)
            or self._addresses.try_s(address)
        )

    def succeeded(self, login: str, address: str) -> None:
        """The person knows the password; earlier failures were typing errors."""
        self._pairs.succeeded(f"{address} {login}")
        self._logins.succeeded(login)
        self._addresses.succeeded(address)
