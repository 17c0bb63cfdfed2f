"""Whatever is opened and left again leaves nothing behind, however often that happens."""

import gc
import os
from collections import Counter
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QMetaMethod, QObject, QTimer
from PySide6.QtWidgets import QApplication

from alliancehub.demo.seed import PASSWORD, seed
from alliancehub.desktop.app import NOTIFIER
from alliancehub.server.settings import Settings
from tests.hub import Hub
from tests.screens.everywhere import everywhere

SEEN = 300
ROUNDS = 2
ROUNDS_MAX = 6  # as long as something grows in each


@pytest.fixture
def full_stage(stage, tmp_path):
    """An administrator's desktop on a hub on which much has happened."""
    seed(Settings(tmp_path / "hub"))
    with Hub(data=tmp_path / "hub") as hub:
        made = stage("leaks")
        made.sign_in(hub.url, "mara", PASSWORD)
        made.until(lambda: made.desk.known.is_admin, "the administrator's rights")
        made.until(lambda: made.window.findChild(QObject, NOTIFIER), "all to be loaded")
        yield made


def test_every_screen_and_sheet_can_be_opened_hundreds_of_times_without_a_trace(full_stage):
    seen = walk(full_stage)  # caches fill
    counts = [living(full_stage)]
    for rounds in range(1, ROUNDS_MAX + 1):
        seen += walk(full_stage)
        counts.append(living(full_stage))
        if rounds >= ROUNDS and not grown(counts):
            break
    assert grown(counts) == {}
    assert seen > SEEN


def walk(stage):
    """Go everywhere; return to how much."""
    count = sum(1 for _ in everywhere(stage))
    stage.window.go("home")
    return count


def living(stage):
    """Return how many there are of all that could be left: name to number."""
    stage.settle()
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found: Counter[str] = Counter()
    for widget in QApplication.allWidgets():
        found[f"widget {type(widget).__name__}"] += 1
    for top in (*QApplication.topLevelWidgets(), stage.desk, stage.bridge, QApplication.instance()):
        for one in top.findChildren(QObject):
            sort = "timer" if isinstance(one, QTimer) else "object"
            found[f"{sort} {type(one).__name__}"] += 1
    for one in (stage.desk, stage.bridge, stage.desk.jobs, QApplication.instance()):
        found |= receivers(one)
    for one in gc.get_objects():
        if str(type(one).__module__).startswith("alliancehub."):
            found[f"instance {type(one).__name__}"] += 1
    found["file"] = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - names are not needed
    return found


def receivers(sender):
    """Return how many hear each signal of an object."""
    found: Counter[str] = Counter()
    about = sender.metaObject()
    for at in range(about.methodCount()):
        method = about.method(at)
        if method.methodType() == QMetaMethod.MethodType.Signal:
            name = method.methodSignature().data().decode()
            found[f"receivers of {type(sender).__name__}.{name}"] = sender.receivers(f"2{name}")
    return found


def grown(counts):
    """Return what is more after each round than after the one before: a cache is full one day."""
    return {
        name: [one[name] for one in counts]
        for name in counts[-1]
        if all(one[name] < other[name] for one, other in pairwise(counts))
    }
