"""Network: which proxy, which certificates, and a test that names the step that fails."""

from __future__ import annotations

from dataclasses import asdict
from itertools import count
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.entry import Entry
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.texts import number, tr
from alliancehub.desktop.theme import scaled, set_role
from alliancehub.desktop.views.check_list import CheckLine, CheckList
from alliancehub.desktop.views.progress_strip import ProgressStrip
from alliancehub.engine.diagnosis_api import Network, NetworkSettings, Step
from alliancehub.model.errors import Refusal

RESULTS_HEIGHT = 260
_tickets = count(1)


class NetworkSheet(Sheet):
    """The test tries what is typed; only Save keeps it."""

    wanted_width = 760
    closes_below = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            tr("Network"),
            tr("How AllianceHub gets to its hubs. Certificates are checked against those that the "
               "operating system trusts."),
        )  # fmt: skip
        self._desk = desk
        self._ticket = ""
        self.entries: dict[str, Entry] = {}
        self.body.addWidget(self._form(), 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.hub = QComboBox()
        self.hub.setEditable(True)
        self.hub.setAccessibleName(tr("Hub to try"))
        if (line := self.hub.lineEdit()) is not None:
            line.setAccessibleName(tr("Hub to try"))
        test_words = label(tr("Hub to try"), "label")
        test_words.setBuddy(self.hub)
        self.test_button = QPushButton(icon("refresh"), tr("Test"))
        self.test_button.clicked.connect(self.test)
        row.addWidget(test_words)
        row.addWidget(self.hub, 1)
        row.addWidget(self.test_button)
        self.body.addLayout(row)
        self.progress = ProgressStrip(tr("Testing each step"), may_stop=True)
        self.progress.stop_clicked.connect(self.stop)
        self.progress.hide()
        self.body.addWidget(self.progress)
        self.problem = label(role="problem", is_wrapped=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.steps = CheckList(tr("Steps to the hub"))
        self.steps.setMinimumHeight(scaled(RESULTS_HEIGHT))
        self.steps.hide()
        self.body.addWidget(self.steps, 2)
        close = self.add_button(tr("Close"), "plain")
        close.clicked.connect(self.leave)
        self.save_button = self.add_button(tr("Save"), "primary")
        self.save_button.clicked.connect(self.save)
        desk.bridge.call("network", {}, self._show, self._on_refused, self)

    def begin(self) -> None:
        """Put the cursor on the choice of the proxy."""
        self.modes.setFocus()

    def leave(self) -> None:
        self.stop()
        self.closed.emit()

    def settings(self) -> NetworkSettings:
        """Return what is typed."""
        return NetworkSettings(
            str(self.modes.currentData()),
            *(self.entries[name].text for name in ("address", "user", "bypass", "ca_file")),
        )

    def save(self) -> None:
        """Go to hubs in this way from now on."""
        self._clear_problems()
        args: dict[str, Any] = {"settings": asdict(self.settings()), "password": self._password()}

        def done(_: None) -> None:
            self.entries["password"].edit.setModified(False)
            self._desk.say(tr("Saved. Hubs are gone to in this way from now on."))
            self._desk.bridge.call("network", {}, self._say_password, self._on_refused, self)

        self._desk.bridge.call("set_network", args, done, self._on_refused, self)

    def test(self) -> None:
        """Go to the hub step by step, in the way that is typed."""
        self._clear_problems()
        self._ticket = f"{id(self)}-{next(_tickets)}"
        self.test_button.setEnabled(False)
        self.progress.set_progress(0, 0)
        self.progress.show()
        args: dict[str, Any] = {
            "hub": self.hub.currentText().strip(),
            "settings": asdict(self.settings()),
            "password": self._password(),
            "ticket": self._ticket,
        }
        self._desk.bridge.call("check_network", args, self._on_steps, self._on_refused, self)

    def stop(self) -> None:
        """End the test that goes on; what it found so far is shown."""
        if self._ticket:
            self._desk.bridge.call("stop_check", {"ticket": self._ticket})

    # -- the form

    def _form(self) -> QWidget:
        page = QWidget()
        set_role(page, "page")
        column = QVBoxLayout(page)
        set_margins(column, 0, 2, 14, 8)
        column.setSpacing(12)
        self.modes = QComboBox()
        self.modes.setAccessibleName(tr("Proxy"))
        for value, words in (
            ("system", tr("As the system says")),
            ("none", tr("None: go there directly")),
            ("manual", tr("The one that I enter")),
        ):
            self.modes.addItem(words, value)
        head = label(tr("Proxy"), "label")
        head.setBuddy(self.modes)
        self.system = label(role="small", is_wrapped=True)
        for part in (head, self.modes, self.system):
            column.addWidget(part)
        self._manual = QWidget()
        manual = QVBoxLayout(self._manual)
        manual.setContentsMargins(0, 0, 0, 0)
        manual.setSpacing(12)
        for name, caption, hint in (
            ("address", tr("Address of the proxy"), "proxy.example.org:3128"),
            ("user", tr("User, where the proxy asks for one"), ""),
            ("password", tr("Password of that user"), ""),
            ("bypass", tr("Hosts to go to directly"), "localhost, .example.org"),
        ):
            self._add(name, caption, hint, manual)
        column.addWidget(self._manual)
        certificates = QHBoxLayout()
        certificates.setSpacing(8)
        caption = tr("File of further certificates to trust (PEM)")
        self._add("ca_file", caption, tr("Only where the network has its own"), certificates)
        choose = QPushButton(icon("open"), tr("Choose…"))
        choose.clicked.connect(self._choose)
        certificates.addWidget(choose, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(certificates)
        column.addStretch(1)
        self.modes.currentIndexChanged.connect(self._on_mode)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self._on_mode()
        return area

    def _add(self, name: str, caption: str, hint: str, to: QVBoxLayout | QHBoxLayout) -> None:
        entry = Entry(caption, hint, is_secret=name == "password")
        self.entries[name] = entry
        to.addWidget(entry)

    def _on_mode(self) -> None:
        self._manual.setVisible(self.modes.currentData() == "manual")
        self.system.setVisible(self.modes.currentData() == "system")

    def _choose(self) -> None:
        title = tr("Choose the file of certificates")
        filters = tr("Certificates (*.pem *.crt *.cer);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, title, "", filters)
        if path:
            self.entries["ca_file"].edit.setText(path)

    # -- what comes from the engine

    def _show(self, network: Network) -> None:
        settings = network.settings
        self.modes.setCurrentIndex(max(self.modes.findData(settings.mode), 0))
        for name in ("address", "user", "bypass", "ca_file"):
            edit = self.entries[name].edit
            if not edit.isModified():  # what is typed meanwhile stays
                edit.setText(getattr(settings, name))
        self.system.setText(network.system or tr("The system names none."))
        self._say_password(network)
        self.hub.addItems(network.hubs)
        account = self._desk.known.account
        if account is not None:
            self.hub.setCurrentText(account.hub)

    def _say_password(self, network: Network) -> None:
        hints = {
            "kept": tr("Kept in the keyring; type to replace it"),
            "session": tr("Held until the background process ends: there is no keyring"),
            "locked": tr("The keyring is locked"),
        }
        entry = self.entries["password"]
        if not entry.edit.isModified():
            entry.edit.clear()
        entry.edit.setPlaceholderText(hints.get(network.password_state, ""))

    def _password(self) -> str | None:
        """Return what was typed as a password; None where nobody touched it."""
        entry = self.entries["password"]
        return entry.text if entry.edit.isModified() else None

    def _on_steps(self, steps: list[Step]) -> None:
        self._end_test()
        self.steps.set_lines(
            CheckLine(
                one.state,
                one.title,
                one.text,
                one.why,
                one.remedy,
                tr("{ms} ms", ms=number(one.ms)) if one.state != "skipped" else "",
                tuple((fact.caption, fact.value) for fact in one.facts),
            )
            for one in steps
        )
        self.steps.show()
        failed = next((row for row in self.steps.rows if row.line.state == "bad"), None)
        if failed is not None:
            failed.setFocus()

    def _on_refused(self, refusal: Refusal) -> None:
        self._end_test()
        entry = self.entries.get(refusal.field)
        if entry is not None and entry.isVisible():
            entry.set_problem(str(refusal))
            entry.edit.setFocus()
        else:
            self.problem.setText(str(refusal))
            self.problem.show()

    def _end_test(self) -> None:
        self._ticket = ""
        self.progress.hide()
        self.test_button.setEnabled(True)

    def _clear_problems(self) -> None:
        self.problem.hide()
        for entry in self.entries.values():
            entry.set_problem("")
