"""The conversation about a row: what was said, and a box to say something, kept as a draft."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.form_draft import DRAFT_MS
from alliancehub.desktop.dialogs.form_sheet import command_args
from alliancehub.desktop.labels import label
from alliancehub.desktop.message_drafts import POST, key_of
from alliancehub.desktop.texts import tr
from alliancehub.desktop.views.message_list import Composer, MessageList, Said
from alliancehub.engine.api import Detail, Draft
from alliancehub.model.query import Hit


class Conversation(QWidget):
    """One row's messages; empty until the first row that can be talked about.

    Signals:
        link_clicked(str): a link in a message.
    """

    link_clicked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hit: Hit | None = None
        self._authors: dict[str, str] = {}
        self._has_draft = False
        self._account = desk.known.account_key
        self._column = QVBoxLayout(self)
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._draft_timer.timeout.connect(self._keep_draft)
        desk.keep_wanted.connect(self._keep_now)

    def _lay_out(self) -> None:
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.messages = MessageList()
        self.messages.link_clicked.connect(self.link_clicked)
        self.messages.author_clicked.connect(self._open_author)
        column.addWidget(self.messages)
        self._quiet = label(role="muted", is_wrapped=True)
        column.addWidget(self._quiet)
        self.composer = Composer()
        self.composer.sent.connect(self._send)
        self.composer.edited.connect(self._on_edited)
        column.addWidget(self.composer)
        column.addStretch(1)

    def show_detail(self, detail: Detail) -> None:
        """Show what is said about a row."""
        if self._hit is None:
            self._lay_out()
        is_other = self._hit is None or self._hit.id != detail.hit.id
        if is_other:
            self._keep_now()
            self._hit = detail.hit
            self._has_draft = False
            self.composer.set_text("")
            self._bring_draft(detail.hit.id)
        self._hit = detail.hit
        self._authors = {one.id: str(one.values.get("created_by", "")) for one in detail.thread}
        self.messages.set_messages([self._said(one) for one in detail.thread])
        may_post = POST in detail.offered
        self.composer.setVisible(may_post)
        self._quiet.setVisible(not detail.thread or not may_post)
        if not may_post:
            self._quiet.setText(tr("Only those who take part can write here."))
        else:
            self._quiet.setText(tr("Nobody has written yet. Ask, or tell how it goes."))

    def _said(self, hit: Hit) -> Said:
        author = str(hit.values.get("created_by", ""))
        me = self._desk.known.me
        account = self._desk.known.account
        name = hit.labels.get("created_by", "")
        if not name:
            is_me = author in {"", me} and account is not None
            name = account.name if is_me and account is not None else tr("Somebody")
        at = str(hit.values.get("created_at", ""))
        body = str(hit.values.get("body", ""))
        return Said(hit.id, name, body, at, author == me and bool(me), hit.is_pending)

    def _open_author(self, message: str) -> None:
        self._desk.open_row("person", self._authors.get(message, ""))

    def _send(self, text: str) -> None:
        if self._hit is None:
            return
        spec = self._desk.known.commands[POST]
        args = command_args(spec, self._hit, {"body": text})
        hit_id = self._hit.id

        def sent(_: object) -> None:
            self._desk.messages.drop(hit_id)
            if self._hit is None or self._hit.id != hit_id:
                return  # what is written here is about another row
            self._has_draft = False
            if self.composer.text().strip() == text:
                self.composer.set_text("")
                self._draft_timer.stop()
            else:  # one has written on
                self._draft_timer.start()

        self._desk.submit(POST, args, "", sent)

    # -- draft

    def _on_edited(self) -> None:
        has_words = bool(self.composer.text().strip()) or self._has_draft
        if self._hit is not None and has_words and not self._draft_timer.isActive():
            self._draft_timer.start()

    def _keep_now(self) -> None:
        if self._draft_timer.isActive():
            self._draft_timer.stop()
            self._keep_draft()

    def _keep_draft(self) -> None:
        if self._hit is None or self._desk.known.account_key != self._account:
            return  # another account came into use: it is no draft of theirs
        text = self.composer.text()
        self._has_draft = bool(text.strip())
        if self._has_draft:
            self._desk.messages.keep(self._hit, text)
        else:
            self._desk.messages.drop(self._hit.id)

    def _bring_draft(self, row_id: str) -> None:
        text = self._desk.messages.unkept(row_id)
        if text is not None:
            self._put(text)
        else:
            args = {"key": key_of(row_id)}
            self._desk.bridge.call("draft", args, self._offer_draft, owner=self)

    def _offer_draft(self, draft: Draft | None) -> None:
        if draft is None or self._hit is None or self.composer.text():
            return
        if draft.key == key_of(self._hit.id):
            self._put(str(draft.values.get("body", "")))

    def _put(self, draft: str) -> None:
        self._has_draft = True
        self.composer.set_text(draft)
        self._draft_timer.stop()
