"""How the window looks: colours, text size, sidebar; kept as settings and for the next start."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.languages import SYSTEM, language_of
from alliancehub.desktop.texts import spoken, tr
from alliancehub.desktop.theme import LARGEST, SMALLEST, Theme
from alliancehub.desktop.window_memory import WindowMemory

NORMAL = 100  # per cent
OPEN_AGAIN = 64  # the exit code of a window that wants to be made anew
LEAST, MOST = round(SMALLEST * NORMAL), round(LARGEST * NORMAL)

NARROW = 760  # pixels of a window in which nothing has room beside the sidebar


class WindowLook:
    """What a member changes about the look, by settings or by keys."""

    def __init__(self, desk: Desk, memory: WindowMemory, theme: Theme, sidebar: QWidget) -> None:
        self._desk = desk
        self._memory = memory
        self._theme = theme
        self._sidebar = sidebar
        self._is_narrow = False
        if memory.text("sidebar", "shown") != "shown":
            sidebar.hide()  # and never shown here: it has no window yet

    def apply(self, settings: dict[str, object]) -> None:
        """Show the window as the settings say, now and at the next start."""
        self._desk.settings = settings
        self._desk.settings_changed.emit()
        mode, size = str(settings.get("theme", "system")), settings.get("text_size", NORMAL)
        factor = size / NORMAL if isinstance(size, int) else 1.0
        contrast = str(settings.get("contrast", SYSTEM))
        wanted = {"theme": mode, "text_factor": str(factor), "contrast": contrast}
        if any(self._memory.text(key) != value for key, value in wanted.items()):
            for key, value in wanted.items():
                self._memory.set_text(key, value)
            self._theme.apply(mode, factor, contrast)
        self._theme.move(str(settings.get("motion", "system")))
        language = str(settings.get("language", SYSTEM))
        if language != self._memory.text("language", SYSTEM):
            self._memory.set_text("language", language)
            self._offer_language(language)

    def _offer_language(self, language: str) -> None:
        """Say when a language is seen: what is made already keeps its words."""
        if language_of(language) != spoken():
            self._desk.say_news(
                tr("The language changes when the window opens again."),
                tr("Open it again now"),
                lambda: QCoreApplication.exit(OPEN_AGAIN),
            )

    @property
    def mode(self) -> str:
        """``system``, ``light`` or ``dark``."""
        return self._theme.mode

    def set_mode(self, mode: str) -> None:
        """Choose the colours."""
        self._set("theme", mode)

    @property
    def is_strong(self) -> bool:
        """Whether the colours are those of high contrast."""
        return self._theme.is_strong

    def toggle_contrast(self) -> None:
        """Choose colours of high contrast, or the usual ones."""
        self._set("contrast", "normal" if self.is_strong else "high")

    @property
    def size(self) -> int:
        """The text size, in per cent of the normal one."""
        size = self._desk.settings.get("text_size", NORMAL)
        return size if isinstance(size, int) else NORMAL

    @property
    def may_grow(self) -> bool:
        """Whether text can be larger."""
        return self.size < MOST

    @property
    def may_shrink(self) -> bool:
        """Whether text can be smaller."""
        return self.size > LEAST

    def change_size(self, by: int) -> None:
        """Make text larger or smaller, by so many per cent of the normal size."""
        self._set("text_size", min(max(self.size + by, LEAST), MOST))

    def reset_size(self) -> None:
        """Give text its normal size."""
        self._set("text_size", NORMAL)

    @property
    def has_sidebar(self) -> bool:
        """Whether the sidebar is shown."""
        return not self._sidebar.isHidden()

    def fit_width(self, width: int) -> None:
        """Leave the room of the sidebar to the screen where a window is too narrow for both.

        Only when it becomes so, or wide enough again: between, the member has their way.
        """
        is_narrow = width < NARROW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            is_wanted = self._memory.text("sidebar", "shown") == "shown"
            self._sidebar.setVisible(is_wanted and not is_narrow)

    def toggle_sidebar(self) -> None:
        """Show or hide the sidebar."""
        is_shown = self._sidebar.isHidden()
        self._sidebar.setVisible(is_shown)
        if not self._is_narrow:  # there it is for now, and says nothing of wider windows
            self._memory.set_text("sidebar", "shown" if is_shown else "hidden")

    def _set(self, key: str, value: Any) -> None:
        def taken(_: None) -> None:
            self.apply({**self._desk.settings, key: value})

        args = {"key": key, "value": value}
        self._desk.bridge.call("set_setting", args, taken, self._desk.refuse, self._desk)
