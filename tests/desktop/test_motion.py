import pytest
from PySide6.QtWidgets import QApplication, QProgressBar

from alliancehub.desktop import motion
from alliancehub.desktop.views.progress_strip import ProgressStrip
from tests.desktop.look import dressed


@pytest.fixture
def theme(qapp):
    before = QApplication.isEffectEnabled(motion.EFFECTS)
    with dressed(qapp) as made:
        yield made
    motion.told_by_system(False)
    motion.follow(motion.SYSTEM)
    assert QApplication.isEffectEnabled(motion.EFFECTS) == before


def test_as_the_system_is_what_the_portal_says(theme):
    theme.move(motion.SYSTEM)
    assert not motion.is_reduced()
    motion.told_by_system(True)
    assert motion.is_reduced()
    motion.told_by_system(False)
    assert not motion.is_reduced()


def test_what_the_member_chose_stands_above_the_system(theme):
    motion.told_by_system(True)
    theme.move(motion.FULL)
    assert not motion.is_reduced()
    motion.told_by_system(False)
    theme.move(motion.REDUCED)
    assert motion.is_reduced()


def test_menus_and_tips_come_at_once_and_as_before_when_motion_is_back(theme):
    before = QApplication.isEffectEnabled(motion.EFFECTS)
    try:
        QApplication.setEffectEnabled(motion.EFFECTS, True)
        theme.move(motion.REDUCED)
        assert not QApplication.isEffectEnabled(motion.EFFECTS)
        theme.move(motion.FULL)
        assert QApplication.isEffectEnabled(motion.EFFECTS)
    finally:
        QApplication.setEffectEnabled(motion.EFFECTS, before)


def test_a_job_of_unknown_length_runs_to_and_fro_only_where_motion_is_wanted(theme, qtbot):
    strip = ProgressStrip("Reading")
    qtbot.addWidget(strip)
    strip.show()
    (bar,) = strip.findChildren(QProgressBar)
    assert bar.isVisible()
    assert bar.maximum() == 0
    theme.move(motion.REDUCED)
    strip.set_progress(0, 0)
    assert not bar.isVisible()
    assert strip.figure() == "Working…"
    strip.set_progress(1, 4)
    assert bar.isVisible()
    assert bar.value() == 250
