"""Before a browser opens: where the link leads, in full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import tr
from alliancehub.desktop.web_links import WebAddress, web_address

TRUSTED = "trusted_hosts"


class WebSheet(Sheet):
    """One address, or several to choose from; opened once the member says so."""

    wanted_width = 520

    def __init__(self, desk: Desk, addresses: Sequence[WebAddress]) -> None:
        super().__init__(tr("Open in the browser?"))
        self._desk = desk
        self._addresses = addresses
        self.choices = QButtonGroup(self)
        if len(addresses) > 1:
            for at, one in enumerate(addresses):
                button = QRadioButton(one.host)
                button.setToolTip(one.text)
                button.setChecked(at == 0)
                self.choices.addButton(button, at)
                self.body.addWidget(button)
        self.address = label(is_wrapped=True, role="strong")
        self.address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.address.setAccessibleName(tr("Address"))
        self.warning = label(role="problem", is_wrapped=True)
        self.trust = QCheckBox()
        for part in (self.address, self.warning, self.trust):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._copy = self.add_button(tr("Copy the address"))
        self._copy.clicked.connect(self._on_copy)
        self.open_button = self.add_button(tr("Open"), "primary")
        self.open_button.clicked.connect(self._on_open)
        self.choices.idClicked.connect(lambda _: self._show())
        self._show()

    @property
    def chosen(self) -> WebAddress:
        """The address that is shown."""
        return self._addresses[max(self.choices.checkedId(), 0)]

    def begin(self) -> None:
        self.open_button.setFocus()

    def _show(self) -> None:
        one = self.chosen
        # A long run without a space would not be wrapped.
        self.address.setText("\u200b".join(one.text))
        self.trust.setText(tr("Open links to {host} without asking", host=one.host))
        self.trust.setVisible(bool(one.host) and not one.is_secret)
        warnings = []
        if one.is_secret:
            warnings.append(
                tr("It carries a name or a password before the host: {host}.", host=one.host)
            )
        if one.host.startswith("xn--") or ".xn--" in one.host:
            warnings.append(tr("The host is written in letters that can look like others."))
        self.warning.setText(" ".join(warnings))
        self.warning.setVisible(bool(warnings))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.chosen.text)
        self._desk.say(tr("Address copied."))
        self.leave()

    def _on_open(self) -> None:
        one = self.chosen
        memory = self._desk.memory
        if self.trust.isChecked() and not self.trust.isHidden() and memory is not None:
            memory.set_text(TRUSTED, " ".join({*trusted_hosts(self._desk), one.host}))
        hand_over(one)
        self.leave()


def open_on_the_web(desk: Desk, links: Sequence[str]) -> None:
    """Open a link in the browser, after the member saw where it leads; several: one of them."""
    addresses = [found for link in links if (found := web_address(link)) is not None]
    if not addresses:
        desk.say_problem(tr("This link is not opened: only pages of the web and mail are."))
        return
    first = addresses[0]
    is_trusted = not first.is_secret and first.host in {"", *trusted_hosts(desk)}
    if len(addresses) == 1 and is_trusted:
        hand_over(first)
        return
    desk.sheet_wanted.emit(WebSheet(desk, addresses))


def trusted_hosts(desk: Desk) -> set[str]:
    """Return the hosts whose links are opened without asking."""
    return set(desk.memory.text(TRUSTED).split()) if desk.memory is not None else set()


def hand_over(address: WebAddress) -> None:
    """Give an address to the browser or the mail program."""
    QDesktopServices.openUrl(QUrl(address.text))
