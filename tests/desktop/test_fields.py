import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.fields import FIELD_WIDGETS
from alliancehub.desktop.fields.answers_field import AnswersField
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES
from alliancehub.model.query import Hit
from tests.desktop.look import dressed, focusable, name_of

ONE, TWO = "01926f5e-0000-7000-8000-000000000001", "01926f5e-0000-7000-8000-000000000002"
CHOICES = (("a", "Alpha & first"), ("b", "Beta"), ("c", "Gamma"))
VALUES = {
    "line": "A title",
    "text": "Two\nlines",
    "markdown": "# Head\n\n*text*",
    "email": "ada@example.org",
    "handle": "ada-l",
    "orcid": "0000-0002-1825-0097",
    "url": "https://example.org/x",
    "day": "2026-01-31",
    "instant": "2026-01-31T09:00:00Z",
    "choice": "b",
    "ref": ONE,
    "choices": ["a", "c"],
    "tags": ["speech", "low resource"],
    "refs": [ONE, TWO],
    "integer": 12_400,
    "credits": 2_350_000,
    "flag": True,
    "rows": [{"who": ONE, "units": 4, "note": "first"}, {"who": TWO, "units": 1, "note": ""}],
    "answers": {"data": "public", "sites": ["a"], "open": True},
}
COLUMNS = (
    FieldSpec("ref", "Who", name="who", target="person"),
    FieldSpec("integer", "Units", name="units", default=1),
    FieldSpec("line", "Note", name="note"),
)
LABELS = {"ref": "Ada Okafor", "refs": "Common Voice, Tiles"}


@pytest.fixture(autouse=True)
def look(qapp):
    with dressed(qapp):
        yield


QUESTIONS = (
    '{"properties": {"data": {"type": "string", "title": "Which data"}, '
    '"sites": {"type": "array", "items": {"enum": ["a", "b"]}}, "open": {"type": "boolean"}}}'
)


def asked(field):
    """Let a field of answers have its questions."""
    if isinstance(field, AnswersField):
        field.ask(QUESTIONS)
    return field


@pytest.fixture
def made(qtbot):
    def make(kind, **rules):
        rules = {"columns": COLUMNS if kind == "rows" else ()} | rules
        spec = FieldSpec(kind, "Thing", name="thing", choices=CHOICES, target="person", **rules)
        field = asked(FIELD_WIDGETS[kind](spec))
        qtbot.addWidget(field)
        field.show()
        return field

    return make


def typed(qtbot, field, text):
    control = field.focusProxy()
    control.setFocus()
    control.selectAll()
    qtbot.keyClicks(control, text)


def left(field):
    field._on_left()
    field.left.emit()


def test_every_field_type_has_a_widget():
    assert set(FIELD_WIDGETS) == set(FIELD_TYPES)
    assert set(VALUES) == set(FIELD_TYPES)


@pytest.mark.parametrize("kind", sorted(FIELD_TYPES))
def test_a_value_comes_back_as_it_was(made, kind):
    field = made(kind)
    field.set_value(VALUES[kind], LABELS.get(kind, ""))

    assert field.value() == VALUES[kind]
    assert field.problem() == ""


@pytest.mark.parametrize("kind", sorted(FIELD_TYPES))
def test_an_empty_field_has_the_empty_value_of_its_type(made, kind):
    field = made(kind)
    field.set_value(FIELD_TYPES[kind].empty)

    assert field.value() == FIELD_TYPES[kind].empty
    field.set_value(VALUES[kind], LABELS.get(kind, ""))
    field.set_value(FIELD_TYPES[kind].empty)
    assert field.value() == FIELD_TYPES[kind].empty


@pytest.mark.parametrize("kind", sorted(FIELD_TYPES))
def test_setting_a_value_is_no_change_by_the_member(made, qtbot, kind):
    field = made(kind)
    with qtbot.assertNotEmitted(field.changed):
        field.set_value(VALUES[kind], LABELS.get(kind, ""))


@pytest.mark.parametrize("kind", sorted(FIELD_TYPES))
def test_all_that_takes_the_keyboard_has_a_name(made, kind):
    field = made(kind)
    field.set_value(VALUES[kind], LABELS.get(kind, ""))
    reached = focusable(field)

    assert reached
    assert all("Thing" in name_of(one) for one in reached), [name_of(one) for one in reached]


@pytest.mark.parametrize("kind", sorted(FIELD_TYPES))
def test_tab_leads_out_of_a_field(qtbot, kind):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    field = asked(FIELD_WIDGETS[kind](FieldSpec(kind, "Thing", choices=CHOICES, target="person")))
    after = QPushButton("After")
    column.addWidget(field)
    column.addWidget(after)
    page.show()
    field.setFocus()
    assert field.isAncestorOf(page.focusWidget())

    for _ in range(8):
        if page.focusWidget() is after:
            break
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)

    assert page.focusWidget() is after


@pytest.mark.parametrize("kind", sorted(FIELD_TYPES))
def test_a_problem_stands_beneath_in_words(made, kind):
    field = made(kind)
    field.set_problem("Thing is needed.")

    assert field.shown_problem() == "Thing is needed."
    assert field._problem.isVisible()
    assert any(one.accessibleDescription() == "Thing is needed." for one in field.controls())
    field.set_problem("")
    assert not field._problem.isVisible()


@pytest.mark.parametrize("kind", sorted(FIELD_TYPES))
def test_what_is_read_only_can_not_be_typed_into(made, qtbot, kind):
    field = made(kind)
    field.set_value(VALUES[kind], LABELS.get(kind, ""))
    field.set_read_only(True)
    control = field.focusProxy()
    qtbot.keyClick(control, Qt.Key.Key_X)
    qtbot.keyClick(control, Qt.Key.Key_Space)
    qtbot.keyClick(control, Qt.Key.Key_Up)

    assert field.value() == VALUES[kind]


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("line", "  A title ", "A title"),
        ("email", "Ada <ada@example.org>", "ada@example.org"),
        ("handle", "Ada Love_lace", "ada-love-lace"),
        ("orcid", "https://orcid.org/0000000218250097", "0000-0002-1825-0097"),
        ("url", "example.org/x", "https://example.org/x"),
        ("integer", "12,400", 12_400),
        ("integer", "", 0),
        ("credits", "1,250.5", 1_250_500_000),
        ("credits", "0.000001", 1),
        ("day", "2026-1-5", "2026-01-05"),
        ("day", "5 Jan 2026", "2026-01-05"),
        ("tags", "one, two;three", ["one", "two", "three"]),
    ],
)
def test_what_people_type_becomes_a_value(made, qtbot, kind, text, value):
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    field = made(kind)
    with qtbot.waitSignal(field.changed):
        typed(qtbot, field, text or " ")
    left(field)

    assert field.value() == value
    assert field.problem() == ""


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        ("integer", "many", "“many” is not a number"),
        ("credits", "0.0000001", "at most six decimals"),
        ("day", "31.31.2026", "is not a date such as 2026-01-31"),
        ("instant", "tomorrow", "is not a date such as 2026-01-31 14:30"),
        ("ref", "Nobody", "nothing is called “Nobody”"),
        ("refs", "Nobody", "choose “Nobody” from the list"),
        ("email", "ada@", "is not an e-mail address"),
    ],
)
def test_what_is_no_value_is_kept_and_explained(made, qtbot, kind, text, words):
    field = made(kind)
    typed(qtbot, field, text)
    left(field)

    assert words in field.problem()
    assert field.focusProxy().text() == text


@pytest.mark.parametrize("text", ["1.234,5", "1234,5"])
def test_credits_are_read_as_the_locale_writes_them(made, qtbot, text):
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        field = made("credits")
        typed(qtbot, field, text)
        assert field.value() == 1_234_500_000
        left(field)
        assert field.focusProxy().text() == "1.234,5"
    finally:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


def test_arrows_count_and_stop_at_the_limits(made, qtbot):
    field = made("integer", minimum=1, maximum=3)
    field.set_value(2)
    for _ in range(4):
        qtbot.keyClick(field.focusProxy(), Qt.Key.Key_Up)

    assert field.value() == 3
    for _ in range(4):
        qtbot.keyClick(field.focusProxy(), Qt.Key.Key_Down)
    assert field.value() == 1


def test_a_number_beyond_32_bits_is_kept(made):
    field = made("credits")
    field.set_value(9_007_199_254_740_991)

    assert field.value() == 9_007_199_254_740_991


def test_a_choice_of_a_newer_hub_is_kept(made):
    for kind, value in (("choice", "z"), ("choices", ["a", "z"])):
        field = made(kind)
        field.set_value(value)
        assert field.value() == value


def test_a_required_choice_with_a_default_has_no_empty_entry(made):
    assert made("choice", is_required=True, default="a")._box.count() == len(CHOICES)
    assert made("choice", is_required=True)._box.count() == len(CHOICES) + 1


def test_the_wheel_changes_no_choice_that_was_only_passed(made, qtbot):
    field = made("choice")
    field.set_value("b")
    box = field.focusProxy()
    box.clearFocus()

    assert box.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_the_length_is_told_near_the_limit(made, qtbot):
    field = made("text", max_length=10)
    typed(qtbot, field, "123456789")

    assert field._length.isVisible()
    assert field._length.text() == "9 of 10 characters"


def test_a_box_grows_with_its_lines(made):
    field = made("text")
    before = field.focusProxy().sizeHint().height()
    field.set_value("\n".join("line" for _ in range(10)))

    assert field.focusProxy().sizeHint().height() > before


def test_markdown_can_be_looked_at_before_it_is_sent(made, qtbot):
    field = made("markdown")
    field.set_value("**bold**")
    field._preview.click()

    assert field._shown.toPlainText() == "bold"
    assert not field.focusProxy().isVisible()
    field._write.click()
    assert field.focusProxy().isVisible()


def test_a_reference_is_chosen_by_keyboard(made, qtbot):
    field = made("ref")
    with qtbot.waitSignal(field.candidates_wanted) as wanted:
        typed(qtbot, field, "ada")
    assert wanted.args == ["ada"]

    field.set_candidates([Hit("person", ONE, "Ada Okafor", "NASA"), Hit("person", TWO, "Adam")])
    popup = field._candidates._popup
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(popup, Qt.Key.Key_Return)

    assert field.value() == ONE
    assert field.label == "Ada Okafor"
    assert field.problem() == ""


def test_a_name_typed_in_full_is_found_without_the_list(made, qtbot):
    field = made("ref")
    typed(qtbot, field, "ada okafor")
    field.set_candidates([Hit("person", ONE, "Ada Okafor"), Hit("person", TWO, "Adam")])
    left(field)

    assert field.value() == ONE


def test_the_clear_button_of_a_reference_clears_it(made, qtbot):
    field = made("ref")
    field.set_value(ONE, "Ada Okafor")
    with qtbot.waitSignal(field.changed):
        field.focusProxy().clear()

    assert field.value() == ""


def test_arrow_down_asks_for_the_first_rows(made, qtbot):
    field = made("ref")
    with qtbot.waitSignal(field.candidates_wanted) as wanted:
        qtbot.keyClick(field.focusProxy(), Qt.Key.Key_Down)

    assert wanted.args == [""]


def test_references_are_added_and_removed_by_keyboard(made, qtbot):
    field = made("refs")
    field.set_value([ONE], "Common Voice")
    line = field.focusProxy()
    line.setFocus()
    field.set_candidates([Hit("dataset", ONE, "Common Voice"), Hit("dataset", TWO, "Tiles")])
    popup = field._candidates._popup
    assert popup.model().rowCount() == 1  # what is chosen already is not offered again
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.value() == [ONE, TWO]
    assert field.labels == ["Common Voice", "Tiles"]

    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert field.value() == [ONE]


def test_a_tag_is_made_by_return_and_removed_by_delete(made, qtbot):
    field = made("tags")
    line = field.focusProxy()
    typed(qtbot, field, "speech")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClicks(line, "text")
    assert field.value() == ["speech", "text"]  # what stands in the line counts too

    qtbot.wait(1)  # a layout shows what was added once the loop turns
    chip = next(one for one in focusable(field) if isinstance(one, QPushButton))
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert field.value() == ["text"]


def test_a_moment_is_shown_in_local_time_and_kept_in_utc(made, monkeypatch):
    field = made("instant")
    field.set_value("2026-01-31T09:00:00Z")
    shown = field.focusProxy().text()

    assert field.read(shown) == "2026-01-31T09:00:00Z"
    assert "T" not in shown


def test_a_calendar_opens_by_keyboard_and_fills_the_line(made, qtbot):
    field = made("day")
    field.set_value("2026-01-31")
    qtbot.keyClick(field.focusProxy(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = field._calendar.findChild(QWidget)
    calendar = month._calendar
    assert calendar.selectedDate().toString(Qt.DateFormat.ISODate) == "2026-01-31"
    with qtbot.waitSignal(field.changed):
        calendar.activated.emit(calendar.selectedDate().addDays(1))

    assert field.value() == "2026-02-01"


def test_lines_are_added_and_removed_and_an_empty_one_is_no_record(made, qtbot):
    field = made("rows")
    assert field.value() == []
    with qtbot.waitSignal(field.changed):
        field.add_button.click()
    assert field.value() == []
    cells = field.lines[0]
    qtbot.keyClicks(cells["note"].focusProxy(), "first")
    assert field.value() == [{"who": "", "units": 1, "note": "first"}]
    found = Hit("person", ONE, "Ada Okafor", "", {}, {}, is_pending=False)
    with qtbot.waitSignal(field.candidates_wanted):
        qtbot.keyClicks(cells["who"].focusProxy(), "Ada")
    assert field.target == "person"
    cells["who"]._on_chosen(found)
    assert field.value() == [{"who": ONE, "units": 1, "note": "first"}]
    remove = next(one for one in focusable(field) if "Remove" in name_of(one))
    with qtbot.waitSignal(field.changed):
        remove.click()
    assert field.value() == []


FIXED = (
    FieldSpec("line", "Criterion", name="criterion", is_required=True, is_fixed=True),
    FieldSpec("line", "What the scores mean", name="anchors", is_fixed=True),
    FieldSpec("integer", "Score", name="score"),
    FieldSpec("line", "Remark", name="remark"),
)


def test_what_is_fixed_of_a_line_is_told_and_only_the_rest_is_filled_in(made, qtbot):
    field = made("rows", columns=FIXED)
    given = {"criterion": "Merit", "anchors": "1 none, 5 outstanding", "score": 0, "remark": ""}
    field.set_value([given])
    QApplication.processEvents()
    assert list(field.lines[0]) == ["score", "remark"]
    told = [one.text() for one in field.findChildren(QLabel) if one.isVisible()]
    assert told[:2] == ["Score", "Remark"]
    assert {"Merit", "1 none, 5 outstanding"} <= set(told)
    assert [name_of(one) for one in focusable(field)] == ["Merit: Score", "Merit: Remark"]
    qtbot.keyClicks(field.lines[0]["remark"].focusProxy(), "Well founded.")
    assert field.value() == [{**given, "remark": "Well founded."}]


def test_lines_that_are_fixed_nowhere_can_be_added_beside_fixed_columns(made, qtbot):
    field = made("rows", columns=FIXED)
    assert field.add_button.isVisible()
    field.add_button.click()
    assert list(field.lines[0]) == ["criterion", "anchors", "score", "remark"]


def test_the_reason_of_a_line_with_many_columns_stands_beneath_it(made):
    columns = tuple(FieldSpec("integer", name, name=name) for name in "abcd")
    field = made("rows", columns=(*columns, FieldSpec("line", "Reason", name="reason")))
    field.resize(500, 200)
    field.set_value([{"a": 1, "b": 2, "c": 3, "d": 4, "reason": ""}])
    QApplication.processEvents()
    cells = field.lines[0]
    assert cells["reason"].y() > cells["d"].geometry().bottom()
    assert cells["reason"].width() > 2 * cells["a"].width()
    assert cells["reason"].focusProxy().placeholderText() == "Reason"


def test_answers_stay_while_another_call_asks_other_questions(made, qtbot):
    field = made("answers")
    field.set_value({"data": "public", "old": "kept"})
    qtbot.keyClicks(field.fields["data"].focusProxy(), " text")
    field.ask('{"required": ["vote"], "properties": {"vote": {"type": "string"}}}')
    assert list(field.fields) == ["vote"]
    assert "vote is needed" in field.problem()
    field.ask(QUESTIONS)
    assert field.value()["old"] == "kept"
    assert "text" in field.value()["data"]
