"""The row that is chosen: head, actions, fields, what belongs to it, and its conversation.

It knows no kind: the engine says what is offered, and the kind how to lay it out.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.confirm_sheet import ConfirmSheet
from alliancehub.desktop.dialogs.form_sheet import CommandSheet, EditSheet, command_args
from alliancehub.desktop.labels import label, rule
from alliancehub.desktop.later import made
from alliancehub.desktop.message_drafts import POST
from alliancehub.desktop.models.cell_text import title_of
from alliancehub.desktop.notice_menu import loudness_field, open_notice_menu
from alliancehub.desktop.screens.conversation import Conversation
from alliancehub.desktop.screens.deleting import delete_row
from alliancehub.desktop.screens.detail_facts import RING, UNSEEN, DetailFacts
from alliancehub.desktop.screens.pane_panels import PanePanels
from alliancehub.desktop.screens.related_list import RelatedList
from alliancehub.desktop.spoken_tabs import TABS, new_tab
from alliancehub.desktop.texts import exact_time, number, past_time, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.detail_header import DetailHeader, HeaderAction
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.desktop.views.fresh import keep_fresh
from alliancehub.desktop.views.pill import PillLook, look_of
from alliancehub.engine.api import Detail
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind_spec import CommandSpec, KindSpec

HISTORY = "history"
LOUDNESS = "notifications"
OVERVIEW, TALK = "overview", "conversation"
NEWS_MS = 40


PAGES_LEAST = 80  # pixels, of what is scrolled anyway


class DetailPane(QFrame):
    """One row at a time.

    Signals:
        state_changed(): another row, or other things can be done with it.
        shown(Detail): a row was laid out.
    """

    state_changed = Signal()
    shown = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.row: tuple[str, str] = ("", "")
        self.detail: Detail | None = None
        self._asked = 0
        self._related: dict[str, RelatedList] = {}
        self._tabs: dict[str, QPushButton] = {}
        self._shown_tab = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_role(self, "reader")
        self.setAccessibleName(tr("Details"))
        self._news = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._news.timeout.connect(self._ask)
        self._lay_out()
        desk.bridge.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = QVBoxLayout()
        self.head.setContentsMargins(20, 12, 20, 10)
        self.head.setSpacing(8)
        self.header = DetailHeader()
        self.header.action_clicked.connect(self.act)
        self.head.addWidget(self.header)
        strip = QWidget()
        set_role(strip, TABS)
        self._tab_row = FlowLayout(strip, gap=12)  # on a second line rather than cut off
        self.head.addWidget(strip)
        column.addLayout(self.head)
        column.addWidget(rule())
        self.pages = QStackedWidget()
        self.pages.setMinimumHeight(PAGES_LEAST)  # rather than cutting off what the head says
        self._facts_area, self._facts_page = _page()
        self._talk_area, talk_page = _page()
        self.conversation = Conversation(self.desk)
        self.conversation.link_clicked.connect(self.desk.link_opened)
        talk_page.insertWidget(0, self.conversation)
        self._gone = EmptyState("question", tr("Not here"))
        self._gone.action_clicked.connect(lambda: self.act(HISTORY))
        for page in (self._facts_area, self._talk_area, self._gone):
            self.pages.addWidget(page)
        column.addWidget(self.pages, 1)
        self._panels = PanePanels(self.desk, self.pages)
        self._group = QButtonGroup(self)
        self.facts: DetailFacts | None = None
        self._stamp = keep_fresh(label(role="small", is_wrapped=True), self._stamp_words)
        self._stamp.setContentsMargins(RING, 0, RING, 0)
        self._facts_page.insertWidget(0, self._stamp)

    @property
    def kind(self) -> KindSpec:
        """The kind of the row."""
        return self.desk.known.kinds[self.row[0]]

    @property
    def may_edit(self) -> bool:
        """Whether this member may edit the row."""
        return self.detail is not None and "edit" in self.detail.offered

    def show_row(self, kind: str, row_id: str) -> None:
        """Show another row, or the same one anew."""
        if (kind, row_id) != self.row:
            self.row = (kind, row_id)
            self.detail = None
        self._ask()

    def _ask(self) -> None:
        kind, row_id = self.row
        if not row_id:
            return
        self.desk.bridge.forget(self._asked)
        args = {"kind": kind, "id": row_id}
        self._asked = self.desk.bridge.call("detail", args, self._show, self._on_refused, self)

    def _on_changed(self, changes: ChangeSet) -> None:
        # Labels, counts and the conversation come from other kinds, so any news may concern it.
        if self.row[1] and self.isVisible():
            self._news.start()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self.row[1]:
            self._news.start()

    def _on_refused(self, refusal: Refusal) -> None:
        self.detail = None
        self.header.set_actions([])
        self.header.set_pills([])
        self.header.set_title(self.kind.icon, tr(self.kind.title), tr("Not here"))
        for tab in self._tabs.values():
            tab.hide()
        action = tr("Look at its history") if self.desk.known.me else ""
        self._gone.say("question", tr("Not here"), str(refusal), action)
        self.pages.setCurrentWidget(self._gone)
        self.state_changed.emit()

    # -- laying out

    def _show(self, detail: Detail) -> None:
        before, self.detail = self.detail, detail
        is_other = before is None or before.hit.id != detail.hit.id
        if before == detail:
            return
        self._show_header(detail)
        if (
            is_other
            or before is None
            or before.hit != detail.hit
            or before.pending != detail.pending
        ):
            self._show_facts(detail, keep_place=not is_other)
        if is_other:
            self._drop_related()
        self._panels.show(detail)
        self._show_tabs(detail, is_other=is_other)
        if self.kind.is_discussed:
            self.conversation.show_detail(detail)
        self.state_changed.emit()
        self.shown.emit(detail)

    def _show_header(self, detail: Detail) -> None:
        kind, hit = self.kind, detail.hit
        title = title_of(kind, hit) or tr("(no title)")
        self.header.set_title(kind.icon, tr(kind.title), title)
        pills = [look_of(spec, str(hit.values.get(spec.name) or "")) for spec in kind.fields]
        looks = [one for one in pills if one is not None]
        if hit.is_pending:
            looks.append(PillLook(tr("Waits to be sent"), "info", "half"))
        self.header.set_pills(looks)
        self.header.set_actions(self._actions(detail))

    def _actions(self, detail: Detail) -> list[HeaderAction]:
        actions = []
        for name in detail.offered:
            spec = self.desk.known.commands.get(name)
            if name == "edit":
                keys = self.desk.keys_of("edit")
                actions.append(HeaderAction("edit", tr("Edit"), "edit", tip=keys))
            elif name == "delete":
                actions.append(HeaderAction("delete", tr("Delete"), "delete", is_danger=True))
            elif spec is not None and name != POST:
                actions.append(
                    HeaderAction(
                        name,
                        tr(spec.title),
                        spec.icon,
                        is_primary=spec.is_primary,
                        is_danger=spec.is_danger,
                        tip=tr(spec.help) if spec.help else "",
                    )
                )
        if self.kind.has_history and self.desk.known.me and detail.hit.values.get("version"):
            actions.append(HeaderAction(HISTORY, tr("History"), "history"))
        if loudness_field(self.desk, detail.hit.kind):
            tip = tr("How loud its notices are")
            actions.append(HeaderAction(LOUDNESS, tr("Notifications…"), "bell", tip=tip))
        return actions

    def _show_facts(self, detail: Detail, *, keep_place: bool) -> None:
        bar = self._facts_area.verticalScrollBar()
        place = bar.value() if keep_place else 0
        if self.facts is not None:
            self._facts_page.removeWidget(self.facts)
            self.facts.hide()
            self.facts.deleteLater()
        without = self._panels.shown(self.kind)
        self.facts = DetailFacts(self.kind, detail.hit, detail.pending, without)
        self.facts.link_clicked.connect(self.desk.link_opened)
        self._facts_page.insertWidget(0, self.facts)
        at = str(detail.hit.values.get("updated_at") or "")
        self._stamp.setText(self._stamp_words())
        self._stamp.setToolTip(exact_time(at) if at else "")
        QTimer.singleShot(0, bar, lambda: bar.setValue(place))

    def _stamp_words(self) -> str:
        if self.detail is None:
            return ""
        values, labels = self.detail.hit.values, self.detail.hit.labels
        at, by = str(values.get("updated_at") or ""), labels.get("updated_by", "")
        by = "" if by == UNSEEN else by
        words = ""
        if at:
            when = past_time(at)
            words = tr("Changed {when} by {who}", when=when, who=by) if by else ""
            words = words or tr("Changed {when}", when=when)
        return words

    # -- tabs

    def _show_tabs(self, detail: Detail, *, is_other: bool) -> None:
        wanted = {OVERVIEW: tr("Overview"), **self._panels.titles(self.kind, detail)}
        covered = self._panels.covered(self.kind)
        for kind, field, count in detail.related:
            spec = self.desk.known.kinds.get(kind)
            if spec is None or not _is_shown(spec, field) or field.endswith("_by"):
                continue
            if kind in covered or f"{kind}.{field}" in covered:
                continue
            if count or kind in detail.creatable:
                wanted[f"{kind}.{field}"] = _with_count(tr(spec.plural), count)
        if self.kind.is_discussed and (detail.thread or POST in detail.offered):
            wanted[TALK] = _with_count(tr("Conversation"), len(detail.thread))
        for name in [name for name in self._tabs if name not in wanted]:
            tab = self._tabs.pop(name)
            self._group.removeButton(tab)
            self._tab_row.removeWidget(tab)
            tab.hide()
            tab.deleteLater()
        for at, (name, title) in enumerate(wanted.items()):
            tab = self._tabs.get(name) or self._new_tab(name)
            tab.setText(title)
            tab.setVisible(len(wanted) > 1)
            self._tab_row.removeWidget(tab)
            self._tab_row.insert(at, tab)
        self.head.setContentsMargins(20, 12, 20, 0 if len(wanted) > 1 else 10)
        current = self._group.checkedButton()
        if is_other or current is None or self.pages.currentWidget() is self._gone:
            name = next((n for n, tab in self._tabs.items() if tab is current), OVERVIEW)
            self.show_tab(name if name == TALK else OVERVIEW)
        for name, related in self._related.items():
            related.set_may_add(name.partition(".")[0] in detail.creatable)

    def _new_tab(self, name: str) -> QPushButton:
        tab = new_tab("", self)
        tab.clicked.connect(lambda: self.show_tab(name))

        def on_toggled(is_on: bool) -> None:
            if is_on and self._shown_tab != name:  # by a screen reader, which does not click
                self.show_tab(name)

        tab.toggled.connect(on_toggled)
        self._group.addButton(tab)
        self._tabs[name] = tab
        return tab

    def show_tab(self, name: str) -> None:
        """Show the overview, the conversation, or what belongs to the row, as ``kind.field``."""
        if name not in self._tabs:
            return
        self._shown_tab = name
        self._tabs[name].setChecked(True)
        if name == OVERVIEW:
            self.pages.setCurrentWidget(self._facts_area)
        elif name == TALK:
            self.pages.setCurrentWidget(self._talk_area)
        elif self.detail is not None and name in self.kind.panels:
            self.pages.setCurrentWidget(self._panels.page(name, self.detail))
        else:
            self.pages.setCurrentWidget(self._related_list(name))

    @property
    def tabs(self) -> list[str]:
        """Names of the tabs in sight."""
        return list(self._tabs)

    def _related_list(self, name: str) -> QWidget:
        assert self.detail is not None  # noqa: S101 - tabs exist only with a row
        if name not in self._related:
            kind, _, field = name.partition(".")
            made = RelatedList(self.desk, self.desk.known.kinds[kind], field, self.detail.hit)
            made.set_may_add(kind in self.detail.creatable)
            made.setContentsMargins(12, 8, 12, 8)
            self._related[name] = made
            self.pages.addWidget(made)
        return self._related[name]

    def _drop_related(self) -> None:
        for related in self._related.values():
            self.pages.removeWidget(related)
            related.deleteLater()
        self._related.clear()
        self._panels.drop()

    # -- doing

    def act(self, name: str) -> None:
        """Do one of the things that are offered: at once, or through a form."""
        if name == HISTORY and self.row[1]:
            title = self.detail.hit.title if self.detail is not None else ""
            self.desk.sheet_wanted.emit(made("sheet:history", self.desk, *self.row, title))
            return
        if name == LOUDNESS:
            kind, row_id = self.row
            open_notice_menu(self.desk, self.header, loudness_field(self.desk, kind), row_id)
            return
        if self.detail is None or name not in self.detail.offered:
            return
        hit = self.detail.hit
        spec = self.desk.known.commands.get(name)
        if name == "edit":
            self.edit()
        elif name == "delete":
            self.delete()
        elif spec is not None and spec.fields:
            self.desk.sheet_wanted.emit(CommandSheet(self.desk, spec, hit))
        elif spec is not None and spec.is_danger:
            question = tr("{title}: “{name}”?", title=tr(spec.title), name=hit.title)
            self._confirm(question, tr(spec.title), lambda: self._give(spec))
        elif spec is not None:
            self._give(spec)

    def edit(self) -> None:
        """Open the form, where this member may edit."""
        if self.detail is not None and self.may_edit:
            self.desk.sheet_wanted.emit(EditSheet(self.desk, self.kind, self.detail.hit))

    def _give(self, spec: CommandSpec) -> None:
        if self.detail is not None:
            done = tr(spec.done) if spec.done else tr("Done.")
            self.desk.submit(spec.name, command_args(spec, self.detail.hit), done)

    def delete(self) -> None:
        """Delete the row; asked before where this member could not restore it."""
        if self.detail is not None:
            delete_row(self.desk, self.detail.hit)

    def _confirm(self, question: str, button: str, run: Any) -> None:
        sheet = ConfirmSheet(question, tr("The hub cannot take it back."), button)
        sheet.confirmed.connect(run)
        self.desk.sheet_wanted.emit(sheet)


def _with_count(title: str, count: int) -> str:
    return tr("{kind} {n}", kind=title, n=number(count)) if count else title


def _is_shown(kind: KindSpec, field: str) -> bool:
    """Whether rows that point here by this field belong here, rather than only mention it."""
    spec = kind.field(field)
    if spec.policy is Policy.SERVER and not spec.governs:
        return False  # said in passing by the hub, as of a notice which project it is of
    return bool(kind.place) or spec.governs or (spec.is_required and spec.target != "thread")


def _page() -> tuple[QScrollArea, QVBoxLayout]:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page = QWidget()
    set_role(page, "page")
    column = QVBoxLayout(page)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(16)
    column.addStretch(1)
    area.setWidget(page)
    return area, column
