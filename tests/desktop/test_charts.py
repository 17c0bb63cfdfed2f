"""Charts: what is painted, said, tabled and saved is the same."""

import csv
import io
import re
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication

from alliancehub.desktop.charts.chart import Chart
from alliancehub.desktop.charts.chart_data import ChartData, Mark, Series, Style
from alliancehub.desktop.charts.chart_painter import ChartPainter, ticks
from alliancehub.desktop.charts.saving import RATIO, WIDE, save_chart
from alliancehub.desktop.palette import DARK, LIGHT, SHAPE, contrast
from alliancehub.desktop.panels.credit_charts import by_donor, by_name, by_week
from alliancehub.desktop.panels.forecast_words import rounded
from alliancehub.desktop.spoken_tabs import speak_of_tabs
from alliancehub.desktop.theme import text_font
from alliancehub.model.totals import Total
from tests.desktop.look import dressed

C = 1_000_000
LINES = ChartData(
    "What is left",
    "Day",
    ("1 Jun 2026", "8 Jun 2026", "15 Jun 2026", "22 Jun 2026"),
    (
        Series("Plan", (40 * C, 30 * C, 20 * C, 10 * C), "neutral", Style.DASHED),
        Series(
            "At most", (None, 36 * C, 33 * C, 30 * C), "accent", Style.BAND,
            (None, 36 * C, 20 * C, 0), "At least", "Range",
        ),
        Series("Left", (40 * C, 36 * C, None, None), "accent"),
    ),
    short=("1 Jun", "8 Jun", "15 Jun", "22 Jun"),
    places=(0.0, 7.0, 14.0, 21.0),
    marks=(Mark(7.0, "Today"),),
)  # fmt: skip
BARS = ChartData(
    "Used",
    "Week from",
    ("1 Jun", "8 Jun"),
    (
        Series("Ada", (10 * C, 4 * C), "accent", Style.BAR),
        Series("Ben", (5 * C, -2 * C), "success", Style.BAR),
    ),
)
NAMES = ChartData(
    "Pledged",
    "Organisation",
    ("Yale", "=cmd()"),
    (Series("Used", (3 * C, 2_500_000), "accent", Style.BAR),),
    is_sideways=True,
)


@pytest.fixture(autouse=True)
def look(qapp):
    with dressed(qapp):
        yield


@pytest.fixture
def chart(qtbot):
    def show(data):
        made = Chart()
        qtbot.addWidget(made)
        made.resize(600, 300)
        made.set_data(data)
        made.show()
        return made

    return show


def painted(data, *, is_mirrored=False, inks=LIGHT, chosen=-1):
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    image.fill(inks.surface)
    painter = QPainter(image)
    area = QRectF(0, 0, 600, 300)
    ChartPainter(data, area, inks, text_font(12), is_mirrored=is_mirrored).paint(painter, chosen)
    painter.end()
    return image


def share(image, ink, columns):
    """Return how many of the points of some columns have a colour."""
    wanted = [(x, y) for x in columns for y in range(image.height())]
    return sum(image.pixelColor(x, y).name() == ink for x, y in wanted)


def press(widget, key):
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize(
    ("least", "most", "wanted"),
    [
        (0, 8_000, [0, 2_000, 4_000, 6_000, 8_000]),
        (0, 7, [0, 2, 4, 6, 8]),
        (-3, 10, [-5, 0, 5, 10]),
        (0, 0, [0, 1]),
        (0, 1, [0, 1]),
    ],
)
def test_an_axis_has_some_four_round_values_that_hold_all_others(least, most, wanted):
    assert ticks(least, most) == wanted


def test_time_runs_as_reading_does():
    ink = LIGHT.accent
    plain, mirrored = painted(BARS), painted(BARS, is_mirrored=True)
    left, right = range(60, 300), range(300, 600)
    assert share(plain, ink, left) > 2 * share(plain, ink, right)
    assert share(mirrored, ink, range(300, 540)) > 2 * share(mirrored, ink, range(300))


def test_each_series_can_be_told_from_what_it_stands_on():
    for inks in (LIGHT, DARK):
        for tone in ("accent", "success", "danger", "neutral"):
            assert contrast(getattr(inks, tone), inks.surface) >= SHAPE


@pytest.mark.parametrize("data", [LINES, BARS, NAMES])
@pytest.mark.parametrize("inks", [LIGHT, DARK])
def test_a_chart_is_drawn_in_the_colours_of_the_theme(data, inks):
    image = painted(data, inks=inks, chosen=0)
    assert share(image, inks.accent, range(600)) > 20


def test_bars_below_zero_go_down_from_it():
    assert (BARS.least, BARS.most) == (-2 * C, 15 * C)
    image = painted(BARS)
    lowest = max(
        y for x in range(600) for y in range(260) if image.pixelColor(x, y).name() == LIGHT.accent
    )
    below = [
        y for x in range(600) for y in range(lowest + 2, 280)
        if image.pixelColor(x, y).name() == LIGHT.success
    ]  # fmt: skip
    assert below


def test_arrow_keys_go_from_place_to_place_and_say_what_is_there(chart):
    shown = chart(LINES)
    said: list[str] = []
    shown.chosen.connect(said.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Home):
        press(shown, key)
    assert said == [LINES.words(at) for at in (0, 1, 3, 0)]
    assert said[1] == "8 Jun 2026: Plan: 30, At least: 36, At most: 36, Left: 36"
    assert shown.accessibleName() == "What is left"
    assert "1 Jun 2026" in shown.accessibleDescription()


def test_arrow_keys_follow_the_direction_of_reading(chart):
    shown = chart(LINES)
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(shown, Qt.Key.Key_Left)
    press(shown, Qt.Key.Key_Left)
    assert shown.place == 1
    press(shown, Qt.Key.Key_Right)
    assert shown.place == 0


def test_a_screen_reader_hears_that_it_is_a_chart(chart):
    speak_of_tabs()
    shown = chart(LINES)
    heard = QAccessible.queryAccessibleInterface(shown)
    assert heard.role() is QAccessible.Role.Chart
    assert heard.text(QAccessible.Text.Name) == "What is left"


def test_a_chart_without_values_takes_keys_and_paint(chart):
    shown = chart(ChartData("Nothing", "Day", (), ()))
    press(shown, Qt.Key.Key_Right)
    shown.grab()
    assert shown.place == -1
    assert shown.data.is_empty


def test_the_place_under_the_pointer_is_the_nearest():
    area = QRectF(0, 0, 600, 300)
    painter = ChartPainter(LINES, area, LIGHT, text_font(12), is_mirrored=False)
    assert painter.place_at(QPointF(70, 100)) == 0
    assert painter.place_at(QPointF(590, 100)) == 3
    assert painter.place_at(QPointF(700, 100)) == -1
    sideways = ChartPainter(NAMES, area, LIGHT, text_font(12), is_mirrored=False)
    assert sideways.place_at(QPointF(10, 290)) == 1


def test_the_table_holds_what_is_drawn():
    names, *rows = LINES.table()
    assert names == ["Day", "Plan", "At least", "At most", "Left"]
    assert rows[0] == ["1 Jun 2026", "40", "", "", "40"]
    assert rows[3] == ["22 Jun 2026", "10", "0", "30", ""]


def test_values_are_saved_exactly_and_no_name_runs_as_a_formula(tmp_path):
    path = tmp_path / "used.csv"
    save_chart(NAMES, path)
    rows = list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))
    assert rows == [["Organisation", "Used"], ["Yale", "3"], ["'=cmd()", "2.5"]]


def test_a_picture_is_saved_in_the_light_colours_twice_as_fine(tmp_path):
    path = tmp_path / "left.png"
    save_chart(LINES, path)
    image = QImage(str(path))
    assert image.width() == WIDE * RATIO
    assert image.pixelColor(1, 1).name() == LIGHT.surface
    assert share(image.scaled(600, 300), LIGHT.surface, range(600)) < 600 * 300


def test_a_drawing_is_saved_with_its_words_as_words(tmp_path):
    path = tmp_path / "left.SVG"
    save_chart(LINES, path)
    drawn = ET.parse(path)  # noqa: S314 - written a moment ago by ourselves
    words = {one.text.strip() for one in drawn.iter() if one.tag.endswith("text") and one.text}
    assert {"Today", "Range", "Plan", "Left"} <= words


def test_what_was_there_stays_where_a_chart_cannot_be_written(tmp_path):
    with pytest.raises(ValueError, match="gif"):
        save_chart(LINES, tmp_path / "left.gif")
    with pytest.raises(OSError, match="No such file"):
        save_chart(LINES, tmp_path / "no" / "left.png")
    assert list(tmp_path.iterdir()) == []


def total(key, label, *sums):
    return Total([key], [label], list(sums), 1)


def test_weeks_without_usage_stand_among_those_with_it():
    rows = [total("2026-06-01", "", -5 * C, 0, 3_600), total("2026-06-15", "", 0, -7 * C, 7_200)]
    data = by_week("Used", rows, is_time=False, today="2026-06-24")
    assert data.series[0].values == (5 * C, 0, 7 * C, 0)
    hours = by_week("Used", rows, is_time=True, today="2026-06-24")
    assert hours.table()[1][1] == "1 h"
    assert hours.csv().splitlines()[3].endswith(",2")


def test_beyond_twelve_names_the_rest_is_one_bar():
    rows = [total(str(at), f"Person {at:02}", -(at + 1) * C, 0, 0) for at in range(20)]
    data = by_name("Used", "Person", rows, is_time=False)
    assert len(data.labels) == 13
    assert data.labels[0] == "Person 19"
    assert data.labels[-1] == "All others"
    assert sum(one or 0 for one in data.series[0].values) == 210 * C


def test_somebody_out_of_sight_and_nobody_are_told_apart():
    data = by_name(
        "Used", "Person", [total("x", "", -C, 0, 0), total("", "", -C, 0, 0)], is_time=False
    )
    assert set(data.labels) == {"(not here)", "(none)"}


def test_what_was_pledged_is_what_was_used_expired_delivered_and_left():
    rows = [total("y", "Yale", 100 * C, 60 * C, 20 * C, 10 * C), total("i", "IBM", C, 0, 0, 0)]
    data = by_donor(rows)
    table = data.table()
    assert table[0][:3] == ["Organisation", "Pledged", "Delivered"]
    assert table[1] == ["Yale", "100", "60", "20", "30", "10", "40"]
    assert data.most == 100 * C
    assert "Pledged" not in {one.name for one in data.drawn}


def test_small_amounts_are_told_apart_on_an_axis():
    shown = [rounded(one) for one in ticks(0, 3_333)]
    assert len(set(shown)) == len(shown) > 3
    told = [rounded(one) for one in (0, 7, 1_234, -56_789, 123_456, 12_345_678)]
    plain = [re.sub("[\u200e\u2066\u2069]", "", one) for one in told]
    assert plain == ["0", "0.000007", "0.0012", "-0.057", "0.12", "12"]
