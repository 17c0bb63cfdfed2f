"""The strip above a screen: what keeps the member from taking part, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from alliancehub.desktop.known import Known
from alliancehub.desktop.texts import tr
from alliancehub.desktop.views.banner import Banner
from alliancehub.engine.standing import Status


class StatusBanner(Banner):
    """Hidden while all is well; being offline is no trouble and said by the chip alone."""

    def __init__(
        self,
        sign_in: Callable[[], None],
        details: Callable[[], None],
        again: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._sign_in, self._details, self._again = sign_in, details, again
        self._run: Callable[[], None] | None = None
        self.action_clicked.connect(self._on_clicked)
        self.hide()

    def say_lost(self, text: str) -> None:
        """Say that the engine does not answer."""
        self._warn("warning", text, "", tr("Try again"), self._again)

    def set_status(self, status: Status, known: Known) -> None:
        """Say what is the matter, or nothing."""
        account = known.account
        sign_in = tr("Sign in")
        if status.state == "suspended":
            words = status.problem or tr("Your membership is suspended.")
            left = tr("You see only what is public.")
            remedy = status.remedy or tr("An administrator of the alliance can restore it.")
            self._warn("danger", words, f"{left} {remedy}")
        elif status.state == "sign_in_needed":
            words = status.problem or tr("The hub wants to know that it is you.")
            self._warn("warning", words, status.remedy, sign_in, self._sign_in)
        elif status.state in {"update_needed", "failed"}:
            self._warn("warning", status.problem, status.remedy, tr("Details"), self._details)
        elif account is not None and not account.person:
            words = tr("You look around as a guest.")
            self._warn("info", words, tr("Sign in to take part."), sign_in, self._sign_in)
        else:
            self.hide()

    def _warn(
        self,
        tone: str,
        text: str,
        remedy: str = "",
        action: str = "",
        run: Callable[[], None] | None = None,
    ) -> None:
        self.set_tone(tone)
        self.set_text(text, remedy)
        self.set_action(action)
        self._run = run
        self.show()

    def _on_clicked(self) -> None:
        if self._run is not None:
            self._run()
