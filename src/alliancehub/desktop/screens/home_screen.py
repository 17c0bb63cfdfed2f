"""Home: what needs me, my projects, my credits, and what is new."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.form_sheet import draft_sheet
from alliancehub.desktop.labels import label
from alliancehub.desktop.models.cell_text import title_of
from alliancehub.desktop.screens.conversation import POST
from alliancehub.desktop.screens.home_card import HomeCard, Line
from alliancehub.desktop.screens.screen import Screen
from alliancehub.desktop.texts import credits_text, relative_time, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.pill import look_of
from alliancehub.engine.api import Detail, Draft
from alliancehub.engine.plain import to_plain
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Hit, Page, Query

NEWS_MS = 120
SHOWN = 6
NEWS_OF = ("project", "event", "dataset")
NEWS_EACH = 3
SAID_ABOVE = frozenset({"request", "conflict"})  # the request or conflict itself is listed


class HomeScreen(Screen):
    """Cards in two columns; each asks for its own rows."""

    def __init__(self, desk: Desk, place: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.place = place
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._again = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._again.timeout.connect(self._ask)
        self._needs: dict[str, list[Line]] = {}
        self._credits: dict[str, list[Line]] = {}
        self._news: dict[str, list[Hit]] = {}
        self.cards: dict[str, HomeCard] = {}
        column.addWidget(self._page())
        desk.bridge.changed.connect(self._on_news)
        desk.status_changed.connect(self._on_news)

    def shown(self) -> None:
        self._again.start()

    def _page(self) -> QScrollArea:
        page = QWidget()
        set_role(page, "page")
        outer = QVBoxLayout(page)
        outer.setContentsMargins(24, 20, 24, 24)
        outer.setSpacing(16)
        account = self.desk.known.account
        name = account.name.split(" ")[0] if account is not None and account.person else ""
        hello = tr("Good to see you, {name}", name=name) if name else tr("Look around")
        outer.addWidget(label(hello, "title"))
        columns = QHBoxLayout()
        columns.setSpacing(16)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(16)
        is_member = bool(self.desk.known.me)
        if is_member:
            self._add(left, "needs", tr("Needs you"), tr("Nothing waits for you."), tr("Inbox"))
            self._add(left, "drafts", tr("Drafts"), tr("No drafts."))
            self._add(
                left,
                "projects",
                tr("My projects"),
                tr("You take part in no project yet. Find one, and ask to join it."),
                tr("All projects"),
            )
            self._add(
                right,
                "credits",
                tr("My compute credits"),
                tr("No requests and no allocations. Draft a request under Compute."),
                tr("Compute"),
            )
            self.cards["needs"].action_clicked.connect(lambda: self.desk.gone_to.emit("inbox"))
            self.cards["projects"].action_clicked.connect(
                lambda: self.desk.gone_to.emit("projects")
            )
            self.cards["credits"].action_clicked.connect(lambda: self.desk.gone_to.emit("compute"))
        self._add(right if is_member else left, "news", tr("New in the alliance"), tr("No news."))
        left.addStretch(1)
        right.addStretch(1)
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        outer.addLayout(columns)
        outer.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        return area

    def _add(self, column: QVBoxLayout, key: str, title: str, empty: str, action: str = "") -> None:
        self.cards[key] = card = HomeCard(title, empty, action)
        column.addWidget(card)

    def _on_news(self, _: object) -> None:
        if self.isVisible():
            self._again.start()

    # -- asking

    def _ask(self) -> None:
        me = self.desk.known.me
        if me:
            self._ask_needs(me)
            self.desk.bridge.call("drafts", {}, self._show_drafts, owner=self)
            mine = Query("project_membership", where={"person": [me]}, limit=SHOWN)
            self._query(mine, self._show_projects)
            given = Query("allocation", where={"person": [me], "state": ["active"]}, limit=SHOWN)
            self._query(given, self._show_allocations)
        for kind in NEWS_OF:
            latest = Query(kind, sort="-created_at", limit=NEWS_EACH)
            self._query(latest, partial(self._show_news, kind))

    def _ask_needs(self, me: str) -> None:
        for kind in self.desk.known.kinds.values():
            if kind.is_request:
                waiting = Query(kind.name, where={"state": ["submitted"]}, limit=50)
                self._query(waiting, partial(self._show_requests, kind.name, me))
                if kind.place == "compute":
                    own = Query(kind.name, where={"created_by": [me]}, limit=SHOWN)
                    self._query(own, partial(self._show_own, kind.name))
        unread = Query("notice", where={"is_read": ["no"]}, limit=4 * SHOWN)
        self._query(unread, self._show_notices)
        conflicts = Query("conflict", where={"state": ["open"]}, limit=SHOWN)
        self._query(conflicts, self._show_conflicts)

    def _query(self, query: Query, then: Callable[[Page], None]) -> None:
        if query.kind in self.desk.known.kinds:
            args = {"query": to_plain(query)}
            self.desk.bridge.call("query", args, then, _ignore, self)

    # -- showing

    def _line(self, hit: Hit, note: str = "", side: str = "") -> Line:
        kind = self.desk.known.kinds[hit.kind]
        looks = (look_of(one, str(hit.values.get(one.name) or "")) for one in kind.fields)
        return Line(
            f"{hit.kind}:{hit.id}",
            title_of(kind, hit),
            note,
            kind.icon,
            side,
            next((one for one in looks if one is not None), None),
            lambda: self.desk.open_row(hit.kind, hit.id),
        )

    def _show_requests(self, name: str, me: str, page: Page) -> None:
        # Only its author and those who decide it see a submitted request.
        others = [hit for hit in page.hits if hit.values.get("created_by") != me]
        self._needs[f"1 {name}"] = [
            self._line(hit, tr("Waits for your decision")) for hit in others[:SHOWN]
        ]
        self._show_needs()

    def _show_conflicts(self, page: Page) -> None:
        self._needs["2"] = [self._line(hit, tr("Two edits met: choose")) for hit in page.hits]
        self._show_needs()

    def _show_notices(self, page: Page) -> None:
        lines = []
        for hit in page.hits:
            if hit.values.get("about_reason") in SAID_ABOVE:
                continue
            why = self.desk.known.kinds["notice"].field("about_reason")
            note = tr(why.choice_label(str(hit.values.get("about_reason") or "")))
            lines.append(self._line(hit, note, relative_time(str(hit.values.get("created_at")))))
        self._needs["3"] = lines[:SHOWN]
        self._show_needs()

    def _show_needs(self) -> None:
        lines = [line for key in sorted(self._needs) for line in self._needs[key]]
        self.cards["needs"].set_lines(lines[: 2 * SHOWN], len(lines))

    def _show_projects(self, page: Page) -> None:
        role = self.desk.known.kinds["project_membership"].field("role")
        lines = []
        for hit in page.hits:
            project = str(hit.values.get("project") or "")
            lines.append(
                Line(
                    hit.id,
                    hit.labels.get("project", ""),
                    role.choice_label(str(hit.values.get("role") or "")),
                    "project",
                    open=partial(self.desk.open_row, "project", project),
                )
            )
        self.cards["projects"].set_lines(lines, page.total)

    def _show_own(self, name: str, page: Page) -> None:
        self._credits[f"1 {name}"] = [self._credit_line(hit, "cost") for hit in page.hits]
        self._show_credits()

    def _show_allocations(self, page: Page) -> None:
        self._credits["0"] = [self._credit_line(hit, "amount") for hit in page.hits]
        self._show_credits()

    def _credit_line(self, hit: Hit, field: str) -> Line:
        amount = int(hit.values.get(field) or 0)
        side = tr("{amount} credits", amount=credits_text(amount)) if amount else ""
        return self._line(hit, hit.labels.get("resource", ""), side)

    def _show_credits(self) -> None:
        lines = [line for key in sorted(self._credits) for line in self._credits[key]]
        self.cards["credits"].set_lines(lines[: 2 * SHOWN])

    def _show_news(self, kind: str, page: Page) -> None:
        self._news[kind] = page.hits
        hits = [hit for hits in self._news.values() for hit in hits]
        hits.sort(key=lambda hit: str(hit.values.get("created_at") or ""), reverse=True)
        lines = []
        for hit in hits[: 3 * NEWS_EACH]:
            line = self._line(hit, self.desk.known.title_of(hit.kind))
            when = relative_time(str(hit.values.get("created_at") or ""))
            lines.append(Line(line.key, line.text, line.note, line.icon, when, None, line.open))
        self.cards["news"].set_lines(lines)
        self.cards["news"].section.set_count(None)

    # -- drafts

    def _show_drafts(self, drafts: list[Draft]) -> None:
        self.cards["drafts"].setVisible(bool(drafts))
        self.cards["drafts"].set_lines(
            [
                Line(
                    f"{draft.key} {draft.at}",
                    draft.title,
                    tr("Kept {when}", when=relative_time(draft.at)),
                    "edit",
                    open=partial(self._take_up, draft),
                    action=tr("Discard"),
                    act=partial(self._discard, draft),
                )
                for draft in drafts
            ]
        )

    def _take_up(self, draft: Draft) -> None:
        head, _, rest = draft.key.partition(":")
        if head == "create":
            self._open_sheet(draft, None)
            return
        row_id = rest.rpartition(":")[2]
        spec = self.desk.known.commands.get(head)
        kind = rest.partition(":")[0] if head == "edit" else str(draft.values.get("kind") or "")
        kind = kind or (spec.on if spec is not None else "")
        if head == POST:
            self.desk.open_row(kind, row_id)
            return
        args = {"kind": kind, "id": row_id}
        self.desk.bridge.call(
            "detail", args, lambda found: self._open_sheet(draft, found), self.desk.refuse, self
        )

    def _open_sheet(self, draft: Draft, detail: Detail | None) -> None:
        sheet = draft_sheet(self.desk, draft, detail.hit if detail is not None else None)
        if sheet is not None:
            sheet.closed.connect(self._again.start)
            self.desk.sheet_wanted.emit(sheet)

    def _discard(self, draft: Draft) -> None:
        args = {"key": draft.key}
        self.desk.bridge.call("drop_draft", args, lambda _: self._again.start(), owner=self)


def _ignore(_: Refusal) -> None:
    """A card that could not be filled stays as it was; the status says why."""
