import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QCheckBox,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete

from alliancehub.desktop.dialogs.sheet import Sheet, SheetHost
from alliancehub.desktop.palette import DARK, LIGHT
from alliancehub.desktop.screens.detail_facts import DetailFacts
from alliancehub.desktop.spoken_tabs import new_tab
from alliancehub.desktop.views.banner import Banner
from alliancehub.desktop.views.conflict_fields import ConflictFields, Version
from alliancehub.desktop.views.detail_header import DetailHeader, HeaderAction
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.facet_panel import SHOWN, FacetPanel
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.desktop.views.markdown_view import MarkdownView
from alliancehub.desktop.views.message_list import Composer, MessageList, Said
from alliancehub.desktop.views.pill import (
    LOOKS,
    SHAPE_OF,
    SHAPES,
    Pill,
    PillLook,
    look_of,
    state_look,
)
from alliancehub.desktop.views.progress_strip import ProgressStrip
from alliancehub.desktop.views.report_table import ReportTable
from alliancehub.desktop.views.search_field import SearchField
from alliancehub.desktop.views.section import Section
from alliancehub.desktop.views.status_chip import StatusChip, status_look
from alliancehub.desktop.views.toast import MOST, ToastArea
from alliancehub.engine.api import ImportReport
from alliancehub.engine.job_api import LineReport
from alliancehub.engine.standing import Status
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit
from tests.desktop.look import dressed, focusable, name_of

STATE = FieldSpec("choice", "State", name="state", choices=(("active", "Active"), ("x", "New one")))
TEXT = FieldSpec("text", "Summary", name="summary")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def look(qapp):
    with dressed(qapp):
        yield


@pytest.fixture
def shown(qtbot):
    def show(widget, width=600, height=400):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show


# -- Markdown


def test_markdown_loads_nothing(shown):
    view = shown(MarkdownView())
    view.set_markdown("![x](file:///etc/passwd) ![y](https://example.org/y.png)")

    for name in ("file:///etc/passwd", "https://example.org/y.png"):
        kind = QTextDocument.ResourceType.ImageResource
        assert view.loadResource(int(kind.value), QUrl(name)) is None


def test_html_in_markdown_is_shown_and_not_obeyed(shown):
    view = shown(MarkdownView())
    view.set_markdown("<script>alert(1)</script> <b>loud</b>")

    assert "<b>" in view.toPlainText() or "loud" in view.toPlainText()
    assert "<script" not in view.toHtml()


@pytest.mark.parametrize(
    ("link", "is_told"),
    [
        ("https://example.org/", True),
        ("mailto:ada@example.org", True),
        ("alliancehub://project/1", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("/etc/passwd", False),
    ],
)
def test_only_harmless_links_are_told(shown, qtbot, link, is_told):
    view = shown(MarkdownView())
    view.set_markdown(f"[link]({link})")
    told: list[object] = []
    view.link_clicked.connect(told.append)
    view.anchorClicked.emit(QUrl(link))

    assert told == ([link] if is_told else [])
    assert view.toPlainText() == "link"


def test_markdown_is_as_high_as_its_text(shown):
    view = shown(MarkdownView())
    view.set_markdown("one")
    low = view.sizeHint().height()
    view.set_markdown("\n\n".join(["one"] * 9))

    assert view.sizeHint().height() > 5 * low


# -- states


def test_every_state_has_a_word_and_a_shape(shown):
    assert {shape for _, shape in LOOKS.values()} <= SHAPES
    assert set(SHAPE_OF.values()) <= SHAPES
    assert look_of(STATE, "active") == PillLook("Active", "success", "disc")
    assert look_of(STATE, "x") == PillLook("New one", "neutral", "disc")
    assert look_of(STATE, "") is None
    assert look_of(TEXT, "active") is None
    assert Pill.of(state_look("rejected", "Refused")).accessibleName() == "Refused"


@pytest.mark.parametrize("shape", sorted(SHAPES))
def test_shapes_can_be_told_apart_without_colour(shown, shape):
    def drawn(which):
        return shown(Pill("State", "neutral", which)).grab().toImage()

    assert all(drawn(shape) != drawn(other) for other in SHAPES - {shape})


@pytest.mark.parametrize(
    ("status", "words", "tone"),
    [
        (Status("online"), "Online", "success"),
        (Status("syncing"), "Syncing", "info"),
        (Status("online", waiting=3), "Syncing 3", "info"),
        (Status("offline"), "Offline", "neutral"),
        (Status("offline", waiting=12), "Offline, 12 waiting", "warning"),
        (Status("paused", waiting=1), "Paused, 1 waiting", "warning"),
        (Status("offline", conflicts=1), "1 conflict", "warning"),
        (Status("online", rejected=2), "2 changes refused", "danger"),
        (Status("sign_in_needed", waiting=3, conflicts=2), "Sign-in needed", "warning"),
        (Status("suspended", conflicts=2), "Suspended", "danger"),
        (Status("syncing", progress_done=999, progress_total=1000), "First sync 99 %", "info"),
        (Status("no_hub"), "No hub yet", "neutral"),
        (Status("failed"), "Sync failed", "danger"),
    ],
)
def test_the_chip_tells_the_worst(shown, status, words, tone):
    chip = shown(StatusChip())
    chip.set_status(status)

    assert (chip.text(), chip.look.tone) == (words, tone)
    assert words in chip.accessibleName()


def test_the_chip_is_green_only_when_nothing_is_the_matter():
    matters = [
        Status("online", waiting=1),
        Status("online", conflicts=1),
        Status("online", rejected=1),
        Status("online", progress_total=9),
    ]
    assert status_look(Status("online")).tone == "success"
    assert all(status_look(one).tone != "success" for one in matters)


def test_the_chip_says_in_its_tip_what_is_wrong_and_what_helps():
    tip = status_look(Status("failed", problem="The hub does not answer.", remedy="Wait.")).tip

    assert "The hub does not answer.\nWait." in tip


# -- words of the window


def test_a_toast_undoes_by_keyboard_and_goes(shown, qtbot):
    area = ToastArea(shown(QWidget()))
    done = []
    toast = area.say("Saved.", "Undo", lambda: done.append(1))
    toast.button.setFocus()
    qtbot.keyClick(toast.button, Qt.Key.Key_Space)

    assert done == [1]
    assert area.toasts == []


def test_a_toast_goes_by_itself_but_not_under_the_keyboard(qapp, shown, qtbot):
    area = ToastArea(shown(QWidget()))
    toast = area.say("Saved.", "Undo")
    toast._rest.setInterval(1)
    toast.button.setFocus()
    qtbot.wait(20)
    assert area.toasts == [toast]
    toast.button.clearFocus()
    qapp.sendEvent(toast, QEvent(QEvent.Type.Leave))  # the pointer may lie there
    qtbot.waitUntil(lambda: not area.toasts)


def test_what_only_tells_something_has_no_tick(stage):
    desk, toasts = (opened := stage()).desk, opened.window.toasts
    desk.say("Saved.")
    desk.say_news("Somebody asks to join.")
    opened.settle(0.02)
    assert [one.tone for one in toasts.toasts] == ["success", "info"]
    desk.say_problem("It went wrong.")
    assert toasts.toasts[-1].tone == "warning"


def test_toasts_do_not_pile_up_nor_cover_each_other(shown):
    area = ToastArea(shown(QWidget()))
    for at in range(MOST + 2):
        area.say(f"Word {at}")

    assert [one.text for one in area.toasts] == ["Word 2", "Word 3"]
    places = [one.geometry() for one in area.toasts]
    assert not any(a.intersects(b) for a in places for b in places if a is not b)
    assert all(area._window.rect().contains(one) for one in places)


def test_a_toast_does_not_cover_what_has_the_keyboard(shown, qtbot):
    root = shown(QWidget())
    area = ToastArea(root)
    rows = QListWidget(root)
    rows.addItems([f"Row {number}" for number in range(40)])
    rows.setGeometry(root.rect())
    rows.show()
    rows.clearFocus()
    toast = area.say("Saved.")
    rows.scrollToBottom()
    last = rows.visualItemRect(rows.item(38))
    assert toast.geometry().intersects(last)

    rows.setCurrentRow(38)
    rows.setFocus()

    qtbot.waitUntil(lambda: not toast.geometry().intersects(last))
    assert root.rect().contains(toast.geometry())


class Painted(QLabel):
    """Counts how often it is painted."""

    times = 0

    def paintEvent(self, event):
        self.times += 1
        super().paintEvent(event)


def test_what_a_sheet_shows_anew_has_nothing_beneath_it_painted(shown, qtbot):
    root = shown(QWidget(), width=800, height=600)
    below, words = Painted("Below", root), Painted("Before")
    below.setGeometry(root.rect())
    below.show()
    sheet = Sheet("Above")
    sheet.body.addWidget(words)
    SheetHost(root).show_sheet(sheet)
    qtbot.waitUntil(lambda: words.times)
    qtbot.wait(1)
    below.times = words.times = 0

    words.setText("After")
    qtbot.waitUntil(lambda: words.times)

    assert not below.times


def test_a_sheet_closes_where_the_screen_below_was_made_anew(shown):
    root = shown(QWidget())
    below = QPushButton("Below", root)
    below.show()
    below.setFocus()
    host = SheetHost(root)
    host.show_sheet(Sheet("Above"))
    delete(below)

    host.close_all()

    assert host.sheet is None


def test_a_banner_says_what_and_what_helps_and_does_it(shown, qtbot):
    banner = shown(Banner(), height=80)
    done = []
    banner.show_words("danger", "Suspended.", "Write to us.", "Details", lambda: done.append(1))
    banner.button.click()

    assert done == [1]
    assert banner.accessibleName() == "Suspended. Write to us."


def test_a_banner_can_be_dismissed(shown, qtbot):
    banner = shown(Banner("info", "News.", is_dismissable=True), height=80)
    with qtbot.waitSignal(banner.dismissed):
        banner._close.click()

    assert banner.isHidden()


def test_an_empty_state_offers_what_to_do(shown, qtbot):
    empty = shown(EmptyState("project", "No projects", "Start one.", "Start"))
    with qtbot.waitSignal(empty.action_clicked):
        empty.button.click()

    assert empty.accessibleName() == "No projects. Start one."


# -- finding


def test_search_tells_once_the_typing_pauses(shown, qtbot):
    field = shown(SearchField("Search projects"), height=40)
    told: list[object] = []
    field.searched.connect(told.append)
    with qtbot.waitSignal(field.searched):
        qtbot.keyClicks(field, "climate ")

    assert told == ["climate"]


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_the_picture_of_a_search_grows_with_the_text_and_keeps_clear_of_it(
    qapp, shown, factor, direction
):
    with dressed(qapp) as theme:
        theme.apply("light", factor)
        field = SearchField("Search projects")
        if direction != Qt.LayoutDirection.LayoutDirectionAuto:
            field.setLayoutDirection(direction)
        shown(field, height=60)

        place = field.picture.geometry()
        assert place.width() == place.height() == 16 * factor
        assert field.rect().contains(place)
        assert not place.intersects(field.cursorRect())
        margins = field.textMargins()
        is_mirrored = direction == Qt.LayoutDirection.RightToLeft
        room = margins.right() if is_mirrored else margins.left()
        assert room >= place.width()
        assert margins.left() + margins.right() == room


def test_return_searches_at_once_and_leads_into_the_list(shown, qtbot):
    field = shown(SearchField("Search projects"), height=40)
    qtbot.keyClicks(field, "climate")
    with qtbot.waitSignals([field.searched, field.left_downwards], order="strict"):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(field.searched) as told:
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert told.args == [""]


@pytest.fixture
def facets(shown):
    panel = shown(FacetPanel([STATE, FieldSpec("tags", "Tags", name="tags")]))
    panel.set_counts(
        {
            "state": [("active", "Active", 12), ("x", "New one", 3)],
            "tags": [(f"t{at}", f"Tag {at}", 20 - at) for at in range(SHOWN + 3)],
        }
    )
    return panel


def box(panel, name):
    boxes = panel.findChildren(QCheckBox)
    return next(one for one in boxes if one.accessibleName().startswith(name))


def test_facets_are_chosen_and_cleared(facets, qtbot):
    with qtbot.waitSignal(facets.changed) as told:
        box(facets, "State: Active").click()
    assert told.args == [{"state": ["active"]}]
    box(facets, "Tags: Tag 1").click()
    assert facets.where() == {"state": ["active"], "tags": ["t1"]}

    with qtbot.waitSignal(facets.changed) as told:
        facets.clear()
    assert told.args == [{}]


def test_news_of_counts_keeps_the_choice_and_the_widgets(facets):
    chosen = box(facets, "State: Active")
    chosen.click()
    facets.set_counts({"state": [("x", "New one", 4)]})

    assert facets.where() == {"state": ["active"]}
    assert box(facets, "State: Active, 0") is chosen


def test_many_values_are_folded_until_wanted(facets, qtbot):
    boxes = [one for one in facets.findChildren(QCheckBox) if "Tag" in one.accessibleName()]
    assert len(boxes) == SHOWN
    more = next(one for one in facets.findChildren(QPushButton) if one.text() == "3 more")
    more.click()
    boxes = [one for one in facets.findChildren(QCheckBox) if "Tag" in one.accessibleName()]

    assert len(boxes) == SHOWN + 3


def test_a_section_folds(shown, qtbot):
    section = shown(Section("Members", "Add", is_foldable=True))
    section.set_count(1200)
    with qtbot.waitSignal(section.folded):
        section._fold.click()

    assert section.is_folded
    assert section.button.accessibleName() == "Add: Members"


# -- details


def test_primary_actions_come_first_and_destructive_ones_hide_in_the_menu(shown, qtbot):
    header = shown(DetailHeader())
    header.set_title("project", "Project", "A & B", "Two\nlines")
    header.set_actions(
        [
            HeaderAction("delete", "Delete", "delete", is_danger=True),
            HeaderAction("edit", "Edit", "edit"),
            HeaderAction("join", "Ask to join", "join", is_primary=True),
        ]
    )
    *buttons, more = header.buttons()
    assert [one.text() for one in buttons] == ["Ask to join", "Edit"]
    assert [one.text() for one in more.menu().actions()] == ["Delete"]

    with qtbot.waitSignal(header.action_clicked) as told:
        buttons[0].click()
    assert told.args == ["join"]
    with qtbot.waitSignal(header.action_clicked) as told:
        more.menu().actions()[0].trigger()
    assert told.args == ["delete"]


def test_the_button_that_has_the_keyboard_stays_when_news_come(shown, qtbot):
    edit, join = HeaderAction("edit", "Edit", "edit"), HeaderAction("join", "Join", "join")
    header = shown(DetailHeader())
    header.set_actions([join, edit])
    (_, held) = header.buttons()
    header.activateWindow()
    held.setFocus()
    qtbot.waitUntil(held.hasFocus)
    header.set_actions([join, edit])
    assert header.buttons()[1] is held
    header.set_actions([edit])
    (anew,) = header.buttons()
    assert anew.hasFocus()
    assert not held.isVisible()


def test_a_message_that_did_not_change_is_not_made_anew(shown):
    messages = shown(MessageList())
    one = Said("1", "Ada Okafor", "First", "2026-11-23T09:00:00Z")
    messages.set_messages([one])
    held = messages._messages["1"]
    messages.set_messages([one, Said("2", "Ben", "Second", "2026-11-23T09:01:00Z", True, True)])

    assert messages.count() == 2
    assert messages._messages["1"] is held
    messages.set_messages([])
    assert messages.count() == 0


def test_the_composer_sends_by_keyboard_what_is_not_empty(shown, qtbot):
    composer = shown(Composer(max_length=10))
    qtbot.keyClick(composer.box, Qt.Key.Key_Return, CONTROL)
    assert not composer.button.isEnabled()
    qtbot.keyClicks(composer.box, " hello ")
    with qtbot.waitSignal(composer.sent) as sent:
        qtbot.keyClick(composer.box, Qt.Key.Key_Return, CONTROL)
    assert sent.args == ["hello"]

    composer.set_text("far too long a message")
    assert not composer.button.isEnabled()
    assert "at most 10" in composer._note.text()


def test_a_conflict_is_settled_by_keyboard(shown, qtbot):
    conflict = shown(
        ConflictFields(TEXT, Version("one two"), Version("one three"), Version("<b>four</b>"))
    )
    assert conflict.keep() == "mine"
    conflict._mine.setFocus()
    qtbot.keyClick(conflict._mine, Qt.Key.Key_Right)
    assert conflict.keep() == "theirs"
    conflict._other.click()
    assert conflict.keep() == "other"
    assert conflict.value() == "one three"
    assert conflict.field.isAncestorOf(conflict.focusWidget())
    assert conflict.check()


def test_of_two_texts_both_can_be_kept_and_edited_by_keyboard(shown, qtbot):
    theirs = Version("Why.\n\nTheirs.\n\nEnd.")
    conflict = shown(ConflictFields(TEXT, Version("Why."), Version("Why.\n\nMine."), theirs))
    conflict._theirs.setFocus()
    conflict._theirs.setChecked(True)
    qtbot.keyClick(conflict._theirs, Qt.Key.Key_Down)
    assert conflict._both.isChecked()
    assert conflict.keep() == "other"
    assert conflict.value() == "Why.\n\nTheirs.\n\nEnd.\n\nMine."
    assert conflict.field.isVisible()
    conflict._both.click()
    assert conflict.field.isAncestorOf(conflict.focusWidget())
    conflict.field.set_value("Anew.", "")
    conflict._other.click()
    assert conflict.value() == "Anew."
    conflict._both.click()
    conflict._other.click()
    assert conflict.value() == "Anew."


def test_only_of_texts_both_can_be_kept(shown):
    conflict = shown(ConflictFields(STATE, Version("x"), Version("active"), Version("x")))
    assert not conflict._both.isVisible()


def test_a_conflict_marks_the_words_that_differ_and_escapes_them(shown):
    conflict = shown(
        ConflictFields(TEXT, Version("one two"), Version("one three"), Version("<b>four</b>"))
    )
    base, mine, theirs = (label.text() for label, _, _ in conflict._cards)

    assert "<span" not in base
    assert mine.startswith("one <span")
    assert "<b>" not in theirs


def test_the_marks_of_a_conflict_follow_a_switch_of_the_theme(qapp, qtbot):
    with dressed(qapp, "light") as theme:
        conflict = ConflictFields(TEXT, Version("one two"), Version("one three"), Version("four"))
        qtbot.addWidget(conflict)
        conflict.show()
        mine = conflict._cards[1][0]
        assert LIGHT.tone("info")[0] in mine.text()
        theme.apply("dark")
        qtbot.waitUntil(lambda: DARK.tone("info")[0] in mine.text())


def test_a_report_shows_problems_first_and_counts(shown):
    report = ReportTable()
    shown(report)
    lines = [LineReport(4, "error", "No e-mail.", "a.csv"), LineReport(2, "new", "Ada", "a.csv")]
    report.set_report(ImportReport(1, 0, 0, 1, lines, is_dry_run=True))

    model = report.table.model()
    told = ["Problem", "a.csv", "4", "", "No e-mail."]
    assert [model.index(0, at).data() for at in range(5)] == told
    assert [one.text() for one in report.sums.values()] == ["2 lines", "1 problem", "1 new"]
    assert report.sums["error"].isChecked()
    assert model.rowCount() == 1
    report.narrow_to("")
    assert model.rowCount() == 2


def test_progress_has_a_number(shown):
    strip = shown(ProgressStrip("First sync"), height=60)
    strip.set_progress(1, 3)
    assert strip.figure() == "1 of 3 · 33 %"
    strip.set_progress(0, 0)
    assert strip.figure() == "Working…"
    strip.set_progress(3_000_000_000, 4_000_000_000)
    assert strip.figure().endswith("75 %")


def test_everything_that_takes_the_keyboard_has_a_name(shown, qtbot):
    page = QWidget()
    column = QVBoxLayout(page)
    header = DetailHeader()
    header.set_actions(
        [HeaderAction("edit", "Edit", "edit"), HeaderAction("x", "X", "delete", is_danger=True)]
    )
    messages = MessageList()
    messages.set_messages([Said("1", "Ada", "Hello", "2026-11-23T09:00:00Z")])
    parts = [
        header,
        messages,
        Composer(),
        SearchField("Search"),
        Section("Members", "Add", is_foldable=True),
        StatusChip(),
        Banner("info", "News", "", "Read", is_dismissable=True),
        EmptyState("project", "None", "", "Start"),
        ProgressStrip("Sync", may_stop=True),
        ReportTable(),
        ConflictFields(TEXT, Version(""), Version("a"), Version("b")),
    ]
    for part in parts:
        column.addWidget(part)
    shown(page, 800, 1200)
    qtbot.wait(1)
    unnamed = [one for one in focusable(page) if not name_of(one)]

    assert len(focusable(page)) > 12
    assert unnamed == []


def test_parts_fit_a_narrow_pane(shown, qtbot):
    for part in (Composer(), Section("Members"), StatusChip(), Banner("info", "Words " * 20)):
        shown(part)
        assert part.minimumSizeHint().width() <= 360, type(part).__name__


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_arrow_keys_go_along_tabs_that_take_two_rows(shown, qtbot, is_mirrored):
    row = QWidget()
    sides = Qt.LayoutDirection
    row.setLayoutDirection(sides.RightToLeft if is_mirrored else sides.LeftToRight)
    flow, group = FlowLayout(row, gap=8), QButtonGroup(row)
    tabs = [new_tab(f"Increments {n}", row) for n in range(6)]
    for tab in tabs:
        flow.addWidget(tab)
        group.addButton(tab)
    shown(row, width=260, height=200)
    assert tabs[-1].y() > tabs[0].y()
    on, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if is_mirrored:
        on, back = back, on
    tabs[0].setFocus()
    tabs[0].click()
    for tab in (*tabs[1:], tabs[-1]):
        qtbot.keyClick(QApplication.focusWidget(), on)
        assert tab.isChecked()
    for tab in (*reversed(tabs[:-1]), tabs[0]):
        qtbot.keyClick(QApplication.focusWidget(), back)
        assert tab.isChecked()


def test_what_a_row_points_at_out_of_sight_is_no_link(shown):
    (kind,) = [one for one in Catalogue().specs if one.name == "wallet"]
    values = {"allocation": "a", "person": "p"}
    hit = Hit("wallet", "1", "Course", "", values, {"allocation": "?", "person": "Sam"})
    facts = shown(DetailFacts(kind, hit, []))
    links = [one.accessibleName() for one in facts.findChildren(QPushButton)]
    assert links == ["Sam"]
    assert "(not here)" in [one.text() for one in facts.findChildren(QLabel)]
