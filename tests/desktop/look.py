"""The look of the application for a test, and the walk over what it can reach."""

from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from alliancehub.desktop.theme import Theme


@contextmanager
def dressed(app, mode="light"):
    """Dress the application, and undress it afterwards."""
    theme = Theme(app)
    theme.apply(mode)
    try:
        yield theme
    finally:
        theme.apply("light")
        app.setStyleSheet("")
        theme.setParent(None)
        theme.deleteLater()


def focusable(root):
    """Return the widgets under a root that Tab can reach and that are in sight."""
    return [
        one
        for one in [root, *root.findChildren(QWidget)]
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isEnabled()
        and one.isVisibleTo(root)
        and not (one.focusProxy() and one.focusProxy() is not one)
    ]


def name_of(widget):
    """Return what a screen reader calls a widget."""
    text = widget.text() if hasattr(widget, "text") else ""
    return widget.accessibleName() or text
