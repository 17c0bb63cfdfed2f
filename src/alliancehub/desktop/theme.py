"""The look: palette, stylesheet and font of the whole application, and the switch between them.

Fusion with a palette of our own, because the platform's dark scheme does nothing on plain X11,
KDE, XFCE and without a screen.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from alliancehub.desktop import motion
from alliancehub.desktop.palette import LIGHT, Palette, palette_of
from alliancehub.desktop.resource_paths import font_paths, theme_image
from alliancehub.desktop.stylesheet import BODY, stylesheet
from alliancehub.desktop.system_scheme import SystemScheme

MODES = ("system", "light", "dark")
CONTRASTS = ("system", "normal", "high")
STYLE = ("-style", "Fusion")
SMALLEST, LARGEST = 0.8, 2.0
LARGE = 1.4  # from here on, what cannot grow is drawn as large as its place is
WITHOUT_PORTAL = frozenset({"win32", "darwin"})  # Qt itself hears what those systems say


@dataclass
class _Look:
    """The look in use."""

    palette: Palette = LIGHT
    factor: float = 1.0
    has_fonts: bool = False


_look = _Look()


def colours() -> Palette:
    """Return the colours in use; whoever paints asks each time, so that a switch is live."""
    return _look.palette


def scaled(pixels: int) -> int:
    """Return a size of text, or of what holds text, at the text size in use."""
    return round(pixels * _look.factor)


class Theme(QObject):
    """Keeps the application in one of the modes; made once, after the application.

    Signals:
        switched: the colours or the text size are others now.
    """

    switched = Signal()

    def __init__(self, app: QApplication, *, has_style: bool = False) -> None:
        """Make it.

        Args:
            app: the application.
            has_style: whether it was made with the arguments ``STYLE``. That is quicker: a style
                that is set comes back to Python, with all of its many enumerations.
        """
        super().__init__(app)
        self._app = app
        self._mode = "system"
        self._contrast = "system"
        self._system_dark: bool | None = None
        self._is_system_strong = False  # as the portal says
        if not has_style:
            app.setStyle(STYLE[-1])
        load_fonts()
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._portal: SystemScheme | None = None

    @property
    def mode(self) -> str:
        """``system``, ``light`` or ``dark``."""
        return self._mode

    @property
    def contrast(self) -> str:
        """``system``, ``normal`` or ``high``."""
        return self._contrast

    @property
    def is_strong(self) -> bool:
        """Whether the colours are those of high contrast."""
        # Qt's own word on it, QAccessibilityHints, is freed by PySide 6.11 with its first wrapper.
        return self._is_system_strong if self._contrast == "system" else self._contrast == "high"

    def apply(self, mode: str = "system", factor: float = 1.0, contrast: str = "system") -> None:
        """Show the application in a mode and a contrast.

        Args:
            mode: one of ``MODES``.
            factor: how many times the normal size its text has.
            contrast: one of ``CONTRASTS``.
        """
        for wish, known, what in ((mode, MODES, "modes"), (contrast, CONTRASTS, "contrasts")):
            if wish not in known:
                raise ValueError(f"{wish!r} is none of the {what} {', '.join(known)}")
        self._mode, self._contrast = mode, contrast
        if "system" in {mode, contrast}:
            self._listen()
        _look.factor = min(max(factor, SMALLEST), LARGEST)
        _look.palette = self._wanted()
        self._app.setPalette(qt_palette(_look.palette))
        self._app.setFont(text_font())
        is_mirrored = self._app.isRightToLeft()
        images = _images(_look.palette)
        self._app.setStyleSheet(
            stylesheet(_look.palette, _look.factor, images, is_mirrored=is_mirrored)
        )
        self.switched.emit()

    def move(self, wish: str) -> None:
        """Let as much move as the member chose, one of the choices of the setting ``motion``."""
        if wish == motion.SYSTEM:
            self._listen()
        motion.follow(wish)

    def told_by_system(self, is_dark: bool) -> None:
        """Take what the desktop portal says; it knows better than Qt on most Linux desktops."""
        self._system_dark = is_dark
        self._on_system_changed()

    def strong_told_by_system(self, is_strong: bool) -> None:
        """Take from the desktop portal whether more contrast is wanted."""
        self._is_system_strong = is_strong
        self._on_system_changed()

    def _listen(self) -> None:
        """Hear what the desktop says, from now on."""
        if self._portal is None and sys.platform not in WITHOUT_PORTAL:
            self._portal = SystemScheme(self)
            self._portal.told.connect(self.told_by_system)
            self._portal.contrast_told.connect(self.strong_told_by_system)
            self._portal.motion_told.connect(motion.told_by_system)

    def _is_dark(self) -> bool:
        if self._mode != "system":
            return self._mode == "dark"
        if self._system_dark is not None:
            return self._system_dark
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _wanted(self) -> Palette:
        return palette_of(is_dark=self._is_dark(), is_strong=self.is_strong)

    def _on_system_changed(self) -> None:
        if self._wanted() is not _look.palette:
            self.apply(self._mode, _look.factor, self._contrast)


def load_fonts() -> None:
    """Make the bundled fonts known; other scripts fall back to what the system has."""
    if _look.has_fonts:
        return
    _look.has_fonts = True
    for path in font_paths():
        QFontDatabase.addApplicationFont(str(path))


def text_font(pixels: int = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of running text at a size of the type scale."""
    font = QFont("Inter")
    font.setPixelSize(scaled(pixels))
    font.setWeight(weight)
    return font


def colour(name: str) -> QColor:
    """Return a colour in use by the name of its token."""
    return QColor(getattr(_look.palette, name))


def qt_palette(colours: Palette) -> QPalette:
    """Return Qt's palette of ours, for what the stylesheet does not reach."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, colours.window),
        (roles.WindowText, colours.text),
        (roles.Base, colours.surface),
        (roles.AlternateBase, colours.surface),
        (roles.Text, colours.text),
        (roles.Button, colours.raised),
        (roles.ButtonText, colours.text),
        (roles.BrightText, colours.danger),
        (roles.ToolTipBase, colours.tip),
        (roles.ToolTipText, colours.on_tip),
        (roles.Highlight, colours.accent),
        (roles.HighlightedText, colours.on_accent),
        (roles.Accent, colours.accent),
        (roles.Link, colours.accent_text),
        (roles.LinkVisited, colours.accent_text),
        (roles.PlaceholderText, colours.muted),
        (roles.Light, colours.raised),
        (roles.Midlight, colours.hover),
        (roles.Mid, colours.line),
        (roles.Dark, colours.edge),
        (roles.Shadow, colours.edge),
    ):
        palette.setColor(role, QColor(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette


def set_role(widget: QWidget, name: str, value: object = None) -> None:
    """Set a dynamic property that the stylesheet looks at, also on a widget already shown.

    ``set_role(label, "muted")`` sets its role, ``set_role(edit, "invalid", True)`` a property.
    """
    key, wanted = ("role", name) if value is None else (name, value)
    if widget.property(key) == wanted:
        return
    widget.setProperty(key, wanted)
    # One that was never shown is polished when it is; doing it twice made new screens slow.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _images(colours: Palette) -> dict[str, str]:
    names = {name: name for name in ("check", "dash", "dot", "down", "clear")}
    if _look.factor >= LARGE:
        names["clear"] = "clear_large"  # Qt gives it 16 pixels in a line, whatever the text has
    return {name: theme_image(f"{file}-{colours.name}") for name, file in names.items()}
