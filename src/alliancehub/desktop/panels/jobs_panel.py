"""On which account jobs run, why they do not start or ended early, and the way to more credits."""

from __future__ import annotations

from math import ceil
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.form_sheet import CreateSheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import emptied
from alliancehub.desktop.panels.panel import Panel
from alliancehub.desktop.texts import credits_text, pair, past_time, tr, without_isolates
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.scroll_page import scroll_page
from alliancehub.engine.plain import to_plain
from alliancehub.model.job_reasons import ADVICE, FOR_SUPPLEMENT
from alliancehub.model.query import Hit, Page, Query

NOTICE, REQUEST, RESOURCE = "job_notice", "credit_request", "accelerator_resource"
ACCOUNT = "cluster_account"
SHOWN_MOST = 50


class JobsPanel(Panel):
    """What the connector wrote: the account to name, then its jobs, those that still wait first."""

    concerned = (NOTICE, ACCOUNT)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area, self._column = scroll_page(tr("Jobs"))
        self._column.setContentsMargins(20, 12, 20, 16)
        self._column.setSpacing(16)
        self._accounts = QVBoxLayout()
        self._accounts.setSpacing(4)
        self._jobs = QVBoxLayout()
        self._jobs.setSpacing(16)
        self._column.addLayout(self._accounts)
        self._column.addLayout(self._jobs)
        self._column.addStretch(1)
        outer.addWidget(area)
        self.hits: list[Hit] = []
        self.accounts: list[Hit] = []

    def ask(self) -> None:
        """Ask for the account and the notices of the row."""
        if self.detail is None:
            return
        hit = self.detail.hit
        query = Query(NOTICE, where={hit.kind: [hit.id]}, limit=SHOWN_MOST)
        self.desk.bridge.call("query", {"query": to_plain(query)}, self._show, owner=self)
        if ACCOUNT in self.desk.known.kinds:
            query = Query(ACCOUNT, where={hit.kind: [hit.id]}, limit=SHOWN_MOST)
            args = {"query": to_plain(query)}
            self.desk.bridge.call("query", args, self._show_accounts, owner=self)

    def ask_for_more(self, notice: Hit) -> None:
        """Open a request for a supplement, with what is missing filled in."""
        if self.detail is None:
            return
        resource = str(self.detail.hit.values.get("resource") or "")
        query = Query(RESOURCE, where={"id": [resource or "none"]}, limit=1)

        def found(page: Page) -> None:
            rate = int(page.hits[0].values["rate"]) if page.hits else 0
            self._open(notice, resource, rate)

        self.desk.bridge.call("query", {"query": to_plain(query)}, found, owner=self)

    def _open(self, notice: Hit, resource: str, rate: int) -> None:
        assert self.detail is not None  # noqa: S101 - there was a notice of it
        values = self.detail.hit.values
        given = {
            "request_kind": "supplement",
            "allocation": notice.values["allocation"],
            "project": values.get("project") or "",
        }
        job = tr("Job {job}: {reason}", job=notice.values["job"], reason=self._reason(notice))
        suggested: dict[str, Any] = {
            "title": tr("More for {title}", title=self.detail.hit.title),
            "justification": without_isolates(job),
        }
        missing = int(notice.values["missing"])
        if resource and rate and missing > 0:
            hours = min(max(ceil(missing / rate), 1), 100_000)
            suggested["lines"] = [{"resource": resource, "units": 1, "hours": hours, "runs": 1}]
        kind = self.desk.known.kinds[REQUEST]
        sheet = CreateSheet(self.desk, kind, given, suggested=suggested)
        self.desk.sheet_wanted.emit(sheet)

    def _show(self, page: Page) -> None:
        self.hits = sorted(page.hits, key=lambda one: bool(one.values["is_over"]))
        emptied(self._jobs)
        for one in self.hits:
            self._jobs.addWidget(self._row(one))
        if not self.hits:
            hint = tr("If a job cannot begin or ended early, the reason stands here.")
            self._jobs.addWidget(EmptyState("check", tr("No job is held up"), hint))

    def _show_accounts(self, page: Page) -> None:
        # Who has a sub-wallet has a row of their own of the same account.
        by_name = {(one.values["cluster"], one.values["account"]): one for one in page.hits[::-1]}
        self.accounts = list(by_name.values())
        emptied(self._accounts)
        for one in self.accounts:
            self._accounts.addWidget(self._account(one))
        if not self.accounts:
            words = tr(self.desk.known.kinds[ACCOUNT].empty)
            self._accounts.addWidget(label(words, "muted", is_wrapped=True))

    def _account(self, hit: Hit) -> QWidget:
        name, cluster = str(hit.values["account"]), str(hit.values["cluster"])
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = tr("Jobs on {cluster} name the account {account}", cluster=cluster, account=name)
        shown = label(words, is_wrapped=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.addWidget(shown, 1)
        copied = QPushButton(icon("copy"), "")
        copied.setAccessibleName(tr("Copy {text}", text=f"--account={name}"))
        copied.setToolTip(copied.accessibleName())
        copied.clicked.connect(lambda: self._copy(f"--account={name}"))
        opened = QPushButton(tr("Open"))
        opened.setAccessibleName(tr("Open {name}", name=name))
        opened.clicked.connect(lambda: self.desk.open_row(hit.kind, hit.id))
        line.addWidget(copied)
        line.addWidget(opened)
        return row

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.desk.say(tr("Copied."))

    def _reason(self, notice: Hit) -> str:
        reason = self.desk.known.kinds[NOTICE].field("reason")
        return reason.choice_label(str(notice.values["reason"]))

    def _row(self, notice: Hit) -> QWidget:
        values = notice.values
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        title = tr("Job {job}: {reason}", job=values["job"], reason=self._reason(notice))
        column.addWidget(label(title, "strong", is_wrapped=True))
        parts = []
        if (missing := int(values["missing"])) > 0:
            parts.append(tr("{n} credits are missing.", n=credits_text(missing)))
        if advice := ADVICE.get(str(values["reason"]), ""):
            parts.append(tr(advice))
        if parts:
            column.addWidget(label(" ".join(parts), is_wrapped=True))
        at = past_time(str(values["updated_at"]))
        told = tr("The cluster says “{word}”, {when}", word=values["word"], when=at)
        column.addWidget(label(told if values["word"] else at, "muted", is_wrapped=True))
        may_ask = self.desk.known.may_create(REQUEST) and not values["is_over"]
        if may_ask and values["reason"] in FOR_SUPPLEMENT:
            button = QPushButton(icon("add"), tr("Ask for a supplement…"))
            set_role(button, "primary")
            button.clicked.connect(lambda: self.ask_for_more(notice))
            line = QHBoxLayout()
            line.addWidget(button)
            line.addStretch(1)
            column.addLayout(line)
        row.setAccessibleName(pair(title, " ".join(parts)) if parts else title)
        return row
