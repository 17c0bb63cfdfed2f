"""All words stand out from what is behind them: by the stylesheet, and in the pictures."""

import shutil
from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu
from shiboken6 import isValid

from alliancehub.demo.seed import PASSWORD, seed
from alliancehub.desktop.palette import (
    DARK,
    LIGHT,
    STRONG_DARK,
    STRONG_LIGHT,
    STRONG_TEXT,
    TEXT,
    contrast,
)
from alliancehub.desktop.views.list_table import ListTable
from alliancehub.desktop.views.pill import Pill
from alliancehub.server.settings import Settings
from tests.desktop.style_pairs import pairs_of, rules_of
from tests.hub import Hub
from tests.screens.everywhere import places
from tests.screens.reach import hex_of, path_of, pixels
from tests.screens.stage import Stage

BORDER = 3
ROWS = 6
SMOOTHED = 0.85
"""Thin strokes are mixed with what is behind them: this much of the contrast is left of them."""


@pytest.mark.parametrize(
    ("palette", "least"),
    [(LIGHT, TEXT), (DARK, TEXT), (STRONG_LIGHT, STRONG_TEXT), (STRONG_DARK, STRONG_TEXT)],
    ids=["light", "dark", "high-light", "high-dark"],
)
def test_whatever_the_stylesheet_writes_can_be_read(palette, least):
    found = {
        f"{ink} on {ground}: {ratio:.2f}:1 ({where})"
        for ink, ground, where in pairs_of()
        if (ratio := contrast(getattr(palette, ink), getattr(palette, ground))) < least
    }

    assert sorted(found) == []


def test_the_pairs_are_read_off_the_stylesheet():
    pairs = {(ink, ground) for ink, ground, _ in pairs_of()}

    assert len(rules_of()) > 150
    for known in (
        ("on_accent", "accent_hover"),
        ("muted", "window"),
        ("danger", "surface"),
        ("warning", "hover"),
        ("text", "danger_tint"),
        ("on_tip", "tip"),
        ("selected_text", "selected"),
    ):
        assert known in pairs


def read_off(picture):
    """Return the contrast of the ink in a picture with its most frequent colour."""
    if picture.isNull():
        return 21.0
    counted = Counter(pixels(picture))
    (ground, _), *rest = counted.most_common()
    inks = [contrast(hex_of(ground), hex_of(ink)) for ink, count in rest if count > 1]
    return max(inks, default=21.0)  # nothing is written there


def written_in(root):
    """Yield what is written, as its sort and its place in the window."""
    for sort in (QLabel, QAbstractButton, Pill):
        for widget in root.findChildren(sort):
            text = widget.look.word if isinstance(widget, Pill) else widget.text()
            is_whole = widget.visibleRegion().boundingRect() == widget.rect()
            if isValid(widget) and text and widget.isVisible() and is_whole:
                place = QRect(widget.mapTo(root, QPoint()), widget.size())
                if isinstance(widget, QAbstractButton):
                    place = place.adjusted(BORDER, BORDER, -BORDER, -BORDER)
                state = widget.property("role"), widget.property("tone"), widget.isEnabled()
                is_on = isinstance(widget, QAbstractButton) and widget.isChecked()
                tone = widget.look.tone if isinstance(widget, Pill) else ""
                yield (path_of(widget), state, is_on, tone), place
    for table in root.findChildren(ListTable):
        if table.isVisible():
            yield from cells_of(table, root)


def cells_of(table, root):
    model = table.model()
    for row in range(min(model.rowCount(), ROWS)):
        for column in range(model.columnCount()):
            place = table.visualRect(model.index(row, column))
            is_whole = table.viewport().rect().contains(place)
            text = str(model.index(row, column).data() or "")
            # Of one narrow sign, smoothing leaves no pixel that is all ink.
            if is_whole and len(text) > 1 and not table.isColumnHidden(column):
                is_chosen = table.selectionModel().isRowSelected(row)
                at = place.translated(table.viewport().mapTo(root, QPoint()))
                yield (table.accessibleName(), row, column, is_chosen), at


@pytest.fixture(scope="module")
def seeded_hub(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hub")
    seed(Settings(folder))
    with Hub(data=folder) as made:
        yield made
    shutil.rmtree(folder)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_in_the_pictures_all_words_can_be_read(qapp, seeded_hub, tmp_path, monkeypatch, mode):
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(tmp_path))
    measured: dict[object, float] = {}
    with Stage(mode) as stage:
        stage.window.look.set_mode(mode)
        stage.sign_in(seeded_hub.url, "mara", PASSWORD)
        stage.until(lambda: stage.desk.known.is_admin, "the administrator's rights")
        for sight in places(stage):
            if isinstance(sight.root, QMenu):
                continue
            QApplication.processEvents()
            whole = stage.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
            for sort, place in written_in(stage.window):
                if sort not in measured and not place.isEmpty():
                    measured[sort] = read_off(whole.copy(place))

    assert len(measured) > 100
    bad = {str(sort): round(ratio, 2) for sort, ratio in measured.items()}
    assert {sort: ratio for sort, ratio in bad.items() if ratio < TEXT * SMOOTHED} == {}
