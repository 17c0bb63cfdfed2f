"""Home: what needs me, my projects, my credits, and what is new."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.drafts_opening import DraftsOpening
from alliancehub.desktop.labels import label
from alliancehub.desktop.later import made
from alliancehub.desktop.models.cell_text import title_of
from alliancehub.desktop.screens.home_card import HomeCard, Line
from alliancehub.desktop.screens.home_tips import HomeTips
from alliancehub.desktop.screens.screen import Screen
from alliancehub.desktop.screens.votes_wanted import VotesWanted
from alliancehub.desktop.texts import (
    credits_text,
    day_text,
    exact_time,
    pair,
    past_time,
    tr,
)
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.pill import look_of
from alliancehub.engine.api import Draft
from alliancehub.engine.plain import to_plain
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Hit, Page, Query

NEWS_MS = 120
WAITING = ("submitted", "advisor_endorsement", "screening", "in_review")
_DECIDING = ("decide_credits", "decide_request", "screen_request")
_HELD = (("allocation", "granted"), ("wallet", "amount"))
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
        self._drafts = DraftsOpening(desk, self)
        self._votes = VotesWanted(desk, self)
        self._votes.found.connect(
            partial(self._show_rows, "2 votes", lambda _: tr("Waits for your vote"))
        )
        desk.drafts_changed.connect(self._again.start)
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
        self.tips = HomeTips(self.desk)
        outer.addWidget(self.tips)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(16)
        is_member = bool(self.desk.known.me)
        if is_member:
            self._add(left, "needs", tr("Needs you"), tr("Nothing waits for you."), tr("Inbox"))
            self._add(left, "drafts", tr("Drafts"), tr("No drafts."), tr("All drafts"))
            self.cards["drafts"].action_clicked.connect(self._open_drafts)
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
        else:
            self._add_promise(right)
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

    def _add_promise(self, column: QVBoxLayout) -> None:
        """Tell a guest what signing in adds."""
        self._add(column, "promise", tr("With an account"), "", tr("Sign in…"))
        told = (
            ("project", tr("Take part"), tr("Ask to join projects, edit them, and discuss.")),
            ("credits", tr("Use compute"), tr("Request credits and follow what you were given.")),
            ("inbox", tr("Hear of it"), tr("Requests, answers and mentions come to your inbox.")),
            ("offline", tr("Work offline"), tr("What you change is sent when you are back.")),
        )
        self.cards["promise"].set_lines(
            [Line(name, text, note, name, open=self._sign_in) for name, text, note in told]
        )
        self.cards["promise"].section.set_count(None)
        self.cards["promise"].action_clicked.connect(self._sign_in)

    def _sign_in(self) -> None:
        account = self.desk.known.account
        hub = account.hub if account is not None else ""
        self.desk.sheet_wanted.emit(made("sheet:welcome", self.desk, "sign_in", hub))

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
            for kind, amount in _HELD:
                held = Query(kind, where={"person": [me], "state": ["active"]}, limit=SHOWN)
                self._query(held, partial(self._show_credits_of, f"0 {kind}", amount))
        for kind in NEWS_OF:
            latest = Query(kind, sort="-created_at", limit=NEWS_EACH)
            self._query(latest, partial(self._show_news, kind))

    def _ask_needs(self, me: str) -> None:
        for kind in self.desk.known.kinds.values():
            if kind.is_request:
                waiting = Query(kind.name, where={"state": list(WAITING)}, limit=50)
                self._query(waiting, partial(self._show_requests, kind.name, me))
                if kind.place == "compute":
                    own = Query(kind.name, where={"created_by": [me]}, limit=SHOWN)
                    show = partial(self._show_credits_of, f"1 {kind.name}", "cost")
                    self._query(own, show)
        self._votes.ask(me)
        unread = Query("notice", where={"is_read": ["no"]}, limit=4 * SHOWN)
        self._query(unread, self._show_notices)
        for at, (query, note) in enumerate(_waiting_rows(me)):
            self._query(query, partial(self._show_rows, f"2 {at}", note))

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
        # Reviewers, leads and administrators of others see requests that they do not decide.
        others = [hit for hit in page.hits if hit.values.get("created_by") != me]
        show = partial(self._show_waiting, name, me, others)
        args = {"kind": name, "ids": [hit.id for hit in others]}
        if others:
            self.desk.bridge.call("offers", args, show, _ignore, self)
        else:
            show({})

    def _show_waiting(
        self, name: str, me: str, hits: list[Hit], offers: dict[str, list[str]]
    ) -> None:
        deciding = {one for command in _DECIDING for one in offers.get(command, ())}
        self._needs[f"1 {name}"] = [
            self._line(hit, why) for hit in hits if (why := _waits_for(hit, me, deciding))
        ][:SHOWN]
        self._show_needs()

    def _show_rows(self, key: str, note: Callable[[Hit], str], page: Page) -> None:
        self._needs[key] = [self._line(hit, note(hit)) for hit in page.hits]
        self._show_needs()

    def _show_notices(self, page: Page) -> None:
        lines = []
        for hit in page.hits:
            if hit.values.get("about_reason") in SAID_ABOVE:
                continue
            why = self.desk.known.kinds["notice"].field("about_reason")
            note = tr(why.choice_label(str(hit.values.get("about_reason") or "")))
            at = str(hit.values.get("created_at"))
            line = self._line(hit, note, past_time(at))
            lines.append(replace(line, tip=exact_time(at)))
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

    def _show_credits_of(self, key: str, amount: str, page: Page) -> None:
        self._credits[key] = [self._credit_line(hit, amount) for hit in page.hits]
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
            at = str(hit.values.get("created_at") or "")
            side, tip = past_time(at), exact_time(at)
            lines.append(replace(line, side=side, tip=tip, pill=None))
        self.cards["news"].set_lines(lines)
        self.cards["news"].section.set_count(None)

    # -- drafts

    def _show_drafts(self, drafts: list[Draft]) -> None:
        self.cards["drafts"].setVisible(bool(drafts))
        lines = [self._draft_line(one) for one in drafts[:SHOWN]]
        self.cards["drafts"].set_lines(lines, len(drafts))

    def _draft_line(self, draft: Draft) -> Line:
        when = tr("Kept {when}", when=past_time(draft.at))
        note = pair(when, draft.words) if draft.words else when
        return Line(
            f"{draft.key} {draft.at}",
            draft.title,
            draft.problem or note,
            "edit",
            open=partial(self._drafts.copy if draft.problem else self._drafts.open, draft),
            action=tr("Copy") if draft.problem else tr("Discard"),
            act=partial(self._drafts.copy if draft.problem else self._drafts.discard, draft),
            tip=exact_time(draft.at),
        )

    def _open_drafts(self) -> None:
        self.desk.sheet_wanted.emit(made("sheet:drafts", self.desk))


def _ignore(_: Refusal) -> None:
    """A card that could not be filled stays as it was; the status says why."""


def _waiting_rows(me: str) -> list[tuple[Query, Callable[[Hit], str]]]:
    """Return what waits for this member beside requests, and in words what they are to do."""

    def answer(hit: Hit) -> str:
        until = str(hit.values.get("expires_on") or "")
        return tr("Waits for your answer until {day}", day=day_text(until))

    offered = {"created_by": [me], "state": ["offered"]}
    begun = {"reviewer": [me], "state": ["draft"]}
    return [
        (Query("credit_request", where=offered, limit=SHOWN), answer),
        (Query("review", where=begun, limit=SHOWN), lambda _: tr("Waits for your review")),
        (
            Query("conflict", where={"state": ["open"]}, limit=SHOWN),
            lambda _: tr("Two edits met: choose"),
        ),
    ]


def _waits_for(hit: Hit, me: str, deciding: set[str]) -> str:
    """Return in words what a request waits for that this member does; empty where it is others."""
    if hit.values.get("state") == "advisor_endorsement":
        return tr("Waits for your endorsement") if hit.values.get("advisor") == me else ""
    return tr("Waits for your decision") if hit.id in deciding else ""
