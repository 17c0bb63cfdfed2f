"""What is for this member alone: notices, requests to join, conflicts."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.snooze_sheet import SnoozeSheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.later import made
from alliancehub.desktop.screens.kind_list import KindList
from alliancehub.desktop.screens.list_screen import ListScreen
from alliancehub.desktop.screens.notice_groups import ALL, GROUPS, NoticeGroups, where_of
from alliancehub.desktop.snoozing import NOTICE, snooze, snooze_times, wake
from alliancehub.desktop.texts import counted, tr
from alliancehub.desktop.theme import set_role
from alliancehub.engine.plain import to_plain
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.query import Page, Query

COUNT_MS = 150
AT_ONCE = 10_000
SNOOZES = ("snooze_hour", "snooze_tomorrow", "snooze_week")


class InboxScreen(ListScreen):
    """The lists of the inbox; of the notices the groups, and what is done with many of them."""

    def __init__(self, desk: Desk, place: str, parent: QWidget | None = None) -> None:
        self.groups: NoticeGroups | None = None  # before the list that it is laid over
        super().__init__(desk, place, parent)
        self.read_button = QPushButton(icon("check"), tr("Mark all as read"))
        set_role(self.read_button, "plain")
        self.read_button.clicked.connect(self.mark_all_read)
        self.head.addWidget(self.read_button)
        self.rules_button = QPushButton(icon("bell"), "")
        self.rules_button.setAccessibleName(tr("Notifications"))
        self.rules_button.setToolTip(tr("What notifies you, and how loud"))
        set_role(self.rules_button, "plain")
        self.rules_button.clicked.connect(self.open_rules)
        self.head.addWidget(self.rules_button)
        for button in (self.read_button, self.rules_button):
            button.setVisible(NOTICE in desk.known.kinds)
        if NOTICE in self._tabs:
            self.tab_row.insert(0, self._tabs[NOTICE])
        self._count = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._count.timeout.connect(self.ask_counts)
        desk.bridge.changed.connect(self._on_changed)

    def first_tab(self) -> str:
        return NOTICE if NOTICE in self._tabs else super().first_tab()

    def show_tab(self, name: str) -> None:
        super().show_tab(name)
        if self.groups is None and name == NOTICE:
            self._lay_groups(self.lists[NOTICE])

    def _lay_groups(self, notices: KindList) -> None:
        self.groups = groups = NoticeGroups(notices.layout())
        groups.chosen.connect(lambda group: self._show_group(notices, group))
        notices.cleared.connect(lambda: groups.choose(ALL))
        notices.model.total_changed.connect(lambda total: self._say_if_empty(notices, total))
        groups.choose("unread")
        notices.held = where_of("unread")
        notices.ask()
        self.ask_counts()

    def show_group(self, group: str) -> None:
        """Show the notices of a group."""
        if self.groups is not None:
            self.groups.choose(group)
            self._show_group(self.lists[NOTICE], group)

    def _show_group(self, notices: KindList, group: str) -> None:
        notices.held = where_of(group)
        notices.ask()

    def _say_if_empty(self, notices: KindList, total: int) -> None:
        if total or not notices.held or notices.search.words():
            return
        notices.empty.say(
            "check",
            tr("All done"),
            tr("Nothing here waits for you. What you have read stays under All."),
            tr("Show all notices"),
        )

    # -- counts

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.concerns(NOTICE):
            self._count.start()

    def ask_counts(self) -> None:
        """Count what is in each group."""
        if self.groups is None:
            return
        for group in GROUPS:
            query = Query(NOTICE, where=where_of(group), limit=1)

            def counted_(page: Page, group: str = group) -> None:
                if self.groups is not None:
                    self.groups.set_count(group, page.total)

            self.desk.bridge.call(
                "query", {"query": to_plain(query)}, counted_, lambda _: None, owner=self
            )

    # -- doing

    @property
    def may_mark(self) -> bool:  # type: ignore[override]  # a property where the base has a constant
        """Whether notices are in sight."""
        return self.kind_in_sight() == NOTICE

    def act(self, name: str) -> None:
        if name == "toggle_read":
            self.toggle_read()
        elif name == "mark_all_read":
            self.mark_all_read()
        elif name in SNOOZES:
            self.snooze(snooze_times(datetime.now().astimezone())[SNOOZES.index(name)][1])
        elif name == "snooze_pick":
            self._pick_snooze()
        elif name == "wake":
            wake(self.desk, self._ids())
        else:
            super().act(name)

    def _ids(self) -> list[str]:
        return [one.id for one in self.chosen() if one.kind == NOTICE]

    def toggle_read(self) -> None:
        """Mark the chosen notices as read; as unread where all of them are."""
        hits = [one for one in self.chosen() if one.kind == NOTICE]
        is_read = not all(one.values.get("is_read") for one in hits)
        done = (
            counted(len(hits), "{n} notice read.", "{n} notices read.")
            if is_read
            else counted(len(hits), "{n} notice unread.", "{n} notices unread.")
        )
        self._mark([one.id for one in hits], done, is_read=is_read)

    def mark_all_read(self) -> None:
        """Mark all notices of the group in sight as read, however many; one step to undo."""
        where = {**(self.lists[NOTICE].where() if NOTICE in self.lists else {}), "is_read": ["no"]}
        query = Query(NOTICE, where=where, limit=AT_ONCE)

        def found(ids: list[str]) -> None:
            if ids:
                self._mark(ids, counted(len(ids), "{n} notice read.", "{n} notices read."))
            else:
                self.desk.say_news(tr("There is nothing unread."))

        self.desk.bridge.call("ids", {"query": to_plain(query)}, found, self.desk.refuse, self)

    def _mark(self, ids: list[str], done: str, *, is_read: bool = True) -> None:
        edits = [
            ("edit", {"kind": NOTICE, "id": row_id, "values": {"is_read": is_read}})
            for row_id in ids
        ]
        if edits:
            self.desk.submit_many(edits, done)

    def snooze(self, until: datetime) -> None:
        """Put the chosen notices off."""
        if ids := self._ids():
            snooze(self.desk, ids, until)

    def _pick_snooze(self) -> None:
        if ids := self._ids():
            sheet = SnoozeSheet()
            sheet.picked.connect(lambda until: snooze(self.desk, ids, until))
            self.desk.sheet_wanted.emit(sheet)

    def open_rules(self) -> None:
        """Show what notifies, and how loud."""
        self.desk.sheet_wanted.emit(made("sheet:notifications", self.desk))
