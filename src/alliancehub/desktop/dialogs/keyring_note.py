"""What the state of the keyring means for staying signed in, and the way out of it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.texts import tr
from alliancehub.desktop.views.banner import Banner
from alliancehub.engine.diagnosis_api import Keyring


class KeyringNote(QWidget):
    """A strip that is there only where the keyring does not keep the sign-in.

    It asks by itself, without letting the keyring show its prompt: that needs a press.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.banner = Banner("warning")
        self.banner.hide()
        column.addWidget(self.banner)
        self.state = ""
        desk.bridge.call("keyring", {}, self.show_state, lambda _: None, self)

    def retry(self) -> None:
        """Let the keyring ask for its password, and put into it what waits."""
        self.banner.button.setEnabled(False)
        args = {"retry": True}
        self._desk.bridge.call("keyring", args, self._on_retried, self._desk.refuse, self)

    def show_state(self, keyring: Keyring) -> None:
        """Say what a state means."""
        self.state = keyring.state
        self.banner.button.setEnabled(True)
        name = keyring.backend
        if keyring.state == "locked":
            self.banner.show_words(
                "warning",
                tr("The keyring is locked."),
                tr(
                    "{keyring} holds your sign-in, and gives it out only while it is unlocked. "
                    "Until then you sign in again each time the background process starts.",
                    keyring=name,
                ),
                tr("Unlock…"),
                self.retry,
            )
        elif keyring.state == "no_collection":
            self.banner.show_words(
                "warning",
                tr("There is no keyring yet."),
                tr(
                    "{keyring} is here but has nothing to keep a sign-in in. Let it make one: it "
                    "asks for a password. Without it you stay signed in until the background "
                    "process ends.",
                    keyring=name,
                ),
                tr("Make one…"),
                self.retry,
            )
        elif keyring.state == "absent":
            self.banner.show_words(
                "info",
                tr("This computer has no keyring that is safe to use."),
                tr(
                    "You stay signed in until the background process ends; the sign-in is written "
                    "nowhere. To stay signed in for longer, install gnome-keyring or KWallet, sign "
                    "in to the desktop again, and try again here."
                ),
                tr("Try again"),
                self.retry,
            )
        elif keyring.state == "broken":
            self.banner.show_words(
                "warning",
                tr("The keyring does not keep what it is given."),
                tr(
                    "{keyring} answers, but fails. You stay signed in until the background process "
                    "ends. Restart it, or sign in to the desktop again.",
                    keyring=name,
                ),
                tr("Try again"),
                self.retry,
            )
        else:
            self.banner.hide()

    def _on_retried(self, keyring: Keyring) -> None:
        self.show_state(keyring)
        if keyring.state == "works":
            self._desk.say(tr("The keyring keeps your sign-in now."))
            self._desk.ask_hello()
        elif keyring.state == "locked":
            self._desk.say_problem(tr("The keyring is still locked."))
