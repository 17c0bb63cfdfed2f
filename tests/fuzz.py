"""Fuzz the readers of descriptions for a while: ``make fuzz``, or ``python -m tests.fuzz 120``.

Led by what of the code is reached, where atheris is installed (``make fuzz`` does so where there is
a build of it for this Python and system); else by Hypothesis, which knows the shape of a
description. Each reader runs in a process of its own. What crashes it, or takes longer than ten
seconds, ends that process with the input that did it, which atheris puts into ``build``.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.formats.samples import REAL, as_bytes, whole
from tests.formats.test_hostile import KEYS, TREES, check_whole

SLOW_S = 10
_SPARE_S = 60  # to begin and to end
_MEMORY_MB = 2_048
_LONGEST = 65_536
_BUILD = Path(__file__).parents[1] / "build"


def targets() -> dict[str, Callable[[bytes], None]]:
    """Return what takes any bytes and has to answer, by name."""

    card, croissant, kaggle, previews = (
        import_module(f"alliancehub.formats.{one}")
        for one in ("card_reader", "croissant_reader", "kaggle", "preview")
    )

    def preview(data: bytes) -> None:
        for name in ("a.csv", "a.tsv", "a.jsonl", "a.json"):
            previews.preview_of(name, data, len(data))

    return {
        "croissant": lambda data: check_whole(*croissant.read_croissant(data)),
        "card": lambda data: check_whole(*card.read_card(data.decode("utf-8", "replace"))),
        "kaggle": lambda data: check_whole(*kaggle.read_kaggle(data)),
        "preview": preview,
    }


def seeds(name: str) -> list[bytes]:
    """Return what a reader begins with."""
    if name == "croissant":
        return [as_bytes(whole()), *(one.read_bytes()[:_LONGEST] for one in REAL)]
    if name == "card":
        return [b"---\nlicense: mit\ntags: [a]\nconfigs:\n- data_files: x\n---\n# Tides\n\nText.\n"]
    if name == "kaggle":
        resources = [{"path": "a.csv", "schema": {"fields": [{"name": "a", "type": "integer"}]}}]
        return [json.dumps({"id": "ada/tides", "title": "Tides", "resources": resources}).encode()]
    return [b"a,b\n1,2\n", b'{"a": 1}\n{"a": [2]}\n']


def main(arguments: list[str]) -> int:
    """Fuzz all readers for so many seconds together; return how many have failed."""
    names = list(targets())
    each = max(1, int(arguments[0] if arguments else "60") // len(names))
    how = "atheris" if find_spec("atheris") is not None else "Hypothesis"
    failed = 0
    for name in names:
        print(f"{name}: {each} s, by {how}", flush=True)
        command = [sys.executable, "-m", "tests.fuzz", "--one", name, str(each)]
        failed += _is_failed(command, each)
    return failed


def _is_failed(command: list[str], seconds: int) -> bool:
    try:
        ended = subprocess.run(command, check=False, timeout=seconds + _SPARE_S)
    except subprocess.TimeoutExpired:
        print("It did not end in time.")
        return True
    return ended.returncode != 0


def one(name: str, seconds: int) -> None:
    """Fuzz one reader in this process, which ends with it."""
    if find_spec("atheris") is not None:
        _by_coverage(name, seconds)
    else:
        count = _by_shape(name, seconds)
        print(f"{count} inputs, and none that {name} does not answer")


def _by_coverage(name: str, seconds: int) -> None:
    atheris = import_module("atheris")
    readers = [one for one in sys.modules if one.startswith("alliancehub.formats")]
    for one in readers:  # again, so that it sees which lines are reached
        del sys.modules[one]
    with atheris.instrument_imports(include=["alliancehub.formats"]):
        for one in sorted(readers):
            import_module(one)
    target = targets()[name]
    with tempfile.TemporaryDirectory() as folder:
        for number, seed in enumerate(seeds(name)):
            (Path(folder) / str(number)).write_bytes(seed)
        limits = [f"-max_total_time={seconds}", f"-timeout={SLOW_S}", f"-max_len={_LONGEST}"]
        limits += [f"-rss_limit_mb={_MEMORY_MB}", "-verbosity=0", "-print_final_stats=1"]
        limits.append(f"-artifact_prefix={_BUILD}/")
        atheris.Setup([sys.argv[0], *limits, folder], target)
        atheris.Fuzz()


def _by_shape(name: str, seconds: int) -> int:

    target = targets()[name]
    ends_at = time.monotonic() + seconds
    count = 0
    trees = st.dictionaries(st.sampled_from(KEYS), TREES, max_size=8)
    shaped = trees.map(lambda tree: as_bytes(whole() | tree))
    damaged = st.tuples(st.sampled_from(seeds(name)), st.integers(0, 400), st.binary(max_size=40))
    cut = damaged.map(lambda it: it[0][: it[1]] + it[2] + it[0][it[1] + len(it[2]) :])

    @settings(
        max_examples=200,
        deadline=SLOW_S * 1_000,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.binary(max_size=400) | cut | (cut if name in {"card", "preview"} else shaped))
    def some(data: bytes) -> None:
        nonlocal count
        count += 1
        target(data)

    while time.monotonic() < ends_at:
        some()
    return count


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(sys.argv[2], int(sys.argv[3]))
    else:
        sys.exit(main(sys.argv[1:]))
