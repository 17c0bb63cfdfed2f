"""The one stylesheet, made of a palette and a text size. Pure: returns text.

A widget says what it is by a dynamic property, and nothing else styles anything:

* ``QLabel[role=…]``: ``title`` (20), ``heading`` (15), ``strong``, ``label``, ``muted``, ``small``,
  ``caption``, ``problem``
* ``QPushButton[role=…]``: ``primary``, ``danger``, ``plain`` (no border), ``link``
* ``QFrame[role=…]``: ``card``, ``line``, ``sheet``, ``popup``, ``toast``, ``sidebar``, ``pane``
* ``[tone=…]`` on banners: ``info``, ``warning``, ``danger``, ``success``, ``neutral``
* ``[flush=true]`` on a button of a toast that stands below its words
* ``[invalid=true]`` on what one types into
"""

from __future__ import annotations

from alliancehub.desktop.palette import Palette

SMALL, BODY, HEADING, TITLE = 12, 13, 15, 20
SIZES = {"small": SMALL, "body": BODY, "heading": HEADING, "title": TITLE}
SIZES |= {"mark": 12, "icon": 16, "place": 18}  # of icons, which grow with the words beside them
GRID = 8
RADIUS = 6


def stylesheet(
    colours: Palette, factor: float, images: dict[str, str], *, is_mirrored: bool = False
) -> str:
    """Return the stylesheet.

    Args:
        colours: the theme.
        factor: text size, 1.0 for the normal one.
        images: name to address of ``check``, ``dash``, ``dot``, ``down`` and ``clear``.
        is_mirrored: whether a line begins at the right; Qt mirrors no padding, and of margins only
            what the words make of them: those of both sides are the same.
    """
    parts = (_GROUND, _LABELS, _BUTTONS, _INPUTS, _CHECKS, _LISTS, _MENUS, _BARS, _PARTS)
    sheet = "\n".join(parts)
    for name in Palette.__dataclass_fields__:
        sheet = sheet.replace(f"@{name};", f"{getattr(colours, name)};")
        sheet = sheet.replace(f"@{name} ", f"{getattr(colours, name)} ")
    for name, size in SIZES.items():
        sheet = sheet.replace(f"@{name}_size", f"{round(size * factor)}px")
    sheet = sheet.replace("@radio_radius", f"{round(SIZES['icon'] * factor) // 2}px")
    start, end = ("right", "left") if is_mirrored else ("left", "right")
    sheet = sheet.replace("-@start:", f"-{start}:").replace("-@end:", f"-{end}:")
    for name, address in images.items():
        sheet = sheet.replace(f"@image_{name}", f'url("{address}")')
    return sheet


_GROUND = """
* { outline: 0; }
QWidget { color: @text; font-size: @body_size; }
QMainWindow, QDialog { background: @window; }
QWidget[role="pane"], QFrame[role="pane"] { background: @surface; }
QWidget[role="sidebar"] { background: @window; }
QToolTip { color: @on_tip; background: @tip; border: 1px solid @tip; padding: 4px 6px; }
QFrame[role="reader"] { border: 2px solid transparent; border-radius: 4px; }
QFrame[role="reader"]:focus { border-color: @focus; }
QFrame[role="line"] { background: @line; border: 0; max-height: 1px; min-height: 1px; }
QScrollArea, QStackedWidget { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget[role="page"] { background: transparent; }
QSizeGrip { width: 0; height: 0; }
"""

_LABELS = """
QLabel { background: transparent; }
QLabel[role="title"] { font-size: @title_size; font-weight: 600; }
QLabel[role="heading"] { font-size: @heading_size; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="label"] { font-weight: 500; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="small"] { color: @muted; font-size: @small_size; }
QLabel[role="caption"] { color: @muted; font-size: @small_size; font-weight: 600; }
QLabel[role="problem"] { color: @danger; font-size: @small_size; }
QLabel:disabled { color: @muted; }
"""

_BUTTONS = """
QPushButton, QToolButton {
    background: @raised; border: 1px solid @edge; border-radius: 6px;
    padding: 5px 12px; font-weight: 500;
}
QPushButton { min-height: 18px; }
QPushButton, QToolButton, QMenu { icon-size: @icon_size; }
QPushButton[role="place"] { icon-size: @place_size; }
QPushButton[role="tag"], QFrame[role="toast"] QPushButton { icon-size: @mark_size; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @pressed; }
QPushButton:focus, QToolButton:focus { border: 2px solid @focus; padding: 4px 11px; }
QPushButton:disabled, QToolButton:disabled {
    color: @muted; border-color: @line; background: transparent;
}
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[role="primary"] { background: @accent; color: @on_accent; border-color: @accent; }
QPushButton[role="primary"]:hover { background: @accent_hover; border-color: @accent_hover; }
QPushButton[role="primary"]:pressed { background: @accent_pressed; border-color: @accent_pressed; }
QPushButton[role="primary"]:focus {
    border: 2px solid @text; text-decoration: underline;
}
QPushButton[role="primary"]:disabled {
    background: @hover; color: @muted; border-color: @hover;
}
QPushButton[role="danger"] {
    background: @danger_fill; color: @on_danger; border-color: @danger_fill;
}
QPushButton[role="danger"]:hover {
    background: @danger_fill_hover; border-color: @danger_fill_hover;
}
QPushButton[role="danger"]:focus {
    border: 2px solid @text; text-decoration: underline;
}
QPushButton[role="plain"], QToolButton[role="plain"] {
    background: transparent; border-color: transparent;
}
QPushButton[role="plain"]:hover, QToolButton[role="plain"]:hover { background: @hover; }
QPushButton[role="plain"]:pressed, QToolButton[role="plain"]:pressed { background: @pressed; }
QPushButton[role="plain"]:checked, QToolButton[role="plain"]:checked {
    background: @selected; color: @selected_text;
}
QPushButton[role="plain"]:focus, QToolButton[role="plain"]:focus { border: 2px solid @focus; }
QToolButton { padding: 4px 6px; }
QToolButton:focus { padding: 3px 5px; }
QPushButton[role="link"] {
    background: transparent; border: 2px solid transparent; color: @accent_text; padding: 2px 0px;
    text-align: left;
}
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid @focus; }
QPushButton[role="link"]:disabled { color: @muted; text-decoration: none; }
QPushButton[role="author"] {
    background: transparent; border: 2px solid transparent; padding: 0 2px; margin: 0 -2px;
    font-weight: 600; min-height: 16px;
}
QPushButton[role="author"]:hover { text-decoration: underline; }
QPushButton[role="author"]:focus { border-color: @focus; }
QPushButton[role="place"] {
    background: transparent; border: 2px solid transparent; text-align: left;
    padding: 4px 8px; color: @text; font-weight: 500;
}
QPushButton[role="place"]:hover { background: @hover; }
QPushButton[role="place"]:checked {
    background: @selected; color: @selected_text; font-weight: 600;
}
QPushButton[role="place"]:focus { border: 2px solid @focus; }
QPushButton[role="tab"] {
    background: transparent; border: 0; border-bottom: 2px solid transparent; border-radius: 0;
    padding: 6px 2px; color: @muted; font-weight: 600;
}
QPushButton[role="tab"]:hover { color: @text; border-bottom-color: @edge; }
QPushButton[role="tab"]:checked {
    color: @text; border-bottom: 2px solid @accent;
}
QPushButton[role="tab"]:focus {
    color: @accent_text; border: 2px solid @focus; border-radius: 4px; padding: 4px 0;
}
"""

_INPUTS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: @raised; color: @text; border: 1px solid @edge; border-radius: 6px;
    selection-background-color: @accent; selection-color: @on_accent;
    placeholder-text-color: @muted;
}
QLineEdit, QComboBox, QAbstractSpinBox { padding: 5px 8px; min-height: 18px; }
QPlainTextEdit, QTextEdit { padding: 4px 4px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover { border-color: @text; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid @focus; padding: 4px 7px;
}
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; padding: 3px 3px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"],
QFrame[role="chips"][invalid="true"] { border-color: @danger; }
QLineEdit[invalid="true"]:focus, QPlainTextEdit[invalid="true"]:focus,
QComboBox[invalid="true"]:focus, QFrame[role="chips"][invalid="true"][focused="true"] {
    border-color: @focus;
}
QLineEdit:read-only, QPlainTextEdit:read-only, QLineEdit:disabled, QComboBox:disabled,
QPlainTextEdit:disabled { background: @hover; border-color: @line; color: @text; }
QLineEdit:read-only:focus, QPlainTextEdit:read-only:focus { border: 2px solid @focus; }
QTextBrowser, QTextBrowser:read-only, QTextBrowser:hover, QTextBrowser:focus {
    background: transparent; border: 2px solid transparent; border-radius: 4px; padding: 0;
}
QTextBrowser:focus { border-color: @focus; }
QLineEdit[role="bare"], QLineEdit[role="bare"]:focus, QLineEdit[role="bare"]:hover {
    border: 0; background: transparent; padding: 2px 2px;
}
QLineEdit { lineedit-clear-button-icon: @image_clear; }
QLineEdit[role="search"] { padding-@start: 6px; }
QFrame[role="popup"] { background: @raised; border: 1px solid @line; }
QFrame[role="chips"] { background: @raised; border: 1px solid @edge; border-radius: 6px; }
QFrame[role="chips"][focused="true"] { border: 2px solid @focus; }
QComboBox { padding-@end: 24px; }
QComboBox:focus { padding-@end: 23px; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: @image_down; width: @mark_size; height: @mark_size; }
QComboBox QAbstractItemView, QAbstractItemView[role="popup"] {
    background: @raised; border: 1px solid @line; border-radius: 0; padding: 0;
    selection-background-color: @selected; selection-color: @selected_text;
}
QComboBox QAbstractItemView::item, QAbstractItemView[role="popup"]::item {
    min-height: 26px; padding: 1px 8px; border-radius: 4px;
}
QAbstractItemView[role="popup"]::item:selected, QComboBox QAbstractItemView::item:selected {
    background: @selected; color: @selected_text;
}
QCalendarWidget QToolButton { border-color: transparent; background: transparent; }
QCalendarWidget QAbstractItemView {
    background: @raised; selection-background-color: @accent; selection-color: @on_accent;
    border: 0; border-radius: 0;
}
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @raised; }
"""

_CHECKS = """
QCheckBox, QRadioButton {
    spacing: 8px; background: transparent; padding: 1px; border: 2px solid transparent;
    border-radius: 4px;
}
QCheckBox:focus, QRadioButton:focus { border-color: @focus; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: @icon_size; height: @icon_size;
}
QCheckBox::indicator, QAbstractItemView::indicator {
    border: 1px solid @edge; border-radius: 4px; background: @raised;
}
QRadioButton::indicator {
    border: 1px solid @edge; border-radius: @radio_radius; background: @raised;
}
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QAbstractItemView::indicator:hover {
    border-color: @text;
}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: @accent; border-color: @accent; image: @image_check;
}
QCheckBox::indicator:indeterminate {
    background: @accent; border-color: @accent; image: @image_dash;
}
QRadioButton::indicator:checked { background: @accent; border-color: @accent; image: @image_dot; }
QCheckBox:disabled, QRadioButton:disabled { color: @muted; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
    background: @hover; border-color: @line;
}
QCheckBox::indicator:checked:disabled { background: @muted; }
"""

_LISTS = """
QListView[role="bare"] { background: transparent; border: 0; }
QTableView, QListView, QTreeView {
    background: @surface; alternate-background-color: @surface;
    border: 2px solid transparent; border-radius: 4px; gridline-color: transparent;
    selection-background-color: @selected; selection-color: @selected_text;
}
QTableView:focus, QListView:focus, QTreeView:focus { border-color: @focus; }
QTableView[role="list"], QListView[role="bare"] { border: 0; border-radius: 0; }
QTableView::item { border: 0; padding: 3px 5px; } /* with the style's own 3, as their heads */
QTableView[role="list"] { selection-background-color: transparent; }
QTableView::item:hover { background: @hover; }
QTableView::item:selected { background: @selected; color: @selected_text; }
QTableView[role="list"]::item, QTableView[role="list"]::item:hover,
QTableView[role="list"]::item:selected { background: transparent; }
QCalendarWidget QAbstractItemView::item { padding: 0; border: 0; }
QCalendarWidget QAbstractItemView::item:selected {
    background: @accent; color: @on_accent; border-radius: 4px;
}
QHeaderView { background: @surface; border: 0; }
QHeaderView::section {
    background: @surface; color: @muted; border: 0; border-bottom: 1px solid @line;
    padding: 6px 8px; font-size: @small_size; font-weight: 600; text-align: left;
}
QHeaderView::section:hover { color: @text; background: @hover; }
QHeaderView::up-arrow, QHeaderView::down-arrow { width: 0; height: 0; image: none; }
QTableCornerButton::section { background: @surface; border: 0; }
QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: @muted; border: 0; border-bottom: 2px solid transparent;
    padding: 6px 4px; margin-@end: 16px; font-weight: 500;
}
QTabBar::tab:hover { color: @text; border-bottom-color: @edge; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent_text; border-bottom-color: @focus; }
"""

_MENUS = """
QMenu { background: @raised; border: 1px solid @line; padding: 6px; }
QMenu::item { padding: 6px 10px; padding-@end: 32px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: @selected; color: @selected_text; }
QMenu::item:disabled { color: @muted; background: transparent; }
QMenu::icon { padding-@start: 8px; }
QMenu::icon:checked { background: @selected; border: 1px solid @edge; border-radius: 4px; }
QMenu::separator { height: 1px; background: @line; margin: 6px 8px; }
QMenuBar { background: @window; border: 0; padding: 2px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenuBar::item:pressed { background: @selected; color: @selected_text; }
QToolBar { background: @window; border: 0; spacing: 4px; padding: 4px; }
QStatusBar { background: @window; border: 0; }
QStatusBar::item { border: 0; }
"""

_BARS = """
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @scroll_hover; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QProgressBar {
    background: @pressed; border: 0; border-radius: 3px; min-height: 6px; max-height: 6px;
    color: transparent;
}
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSlider { min-height: 26px; }
QSlider:focus { border: 2px solid @focus; border-radius: 6px; }
QSlider::groove:horizontal { background: @pressed; height: 6px; border-radius: 3px; }
QSlider::handle:horizontal {
    background: @accent; width: 16px; height: 16px; margin: -5px 0; border-radius: 8px;
}
"""

_PARTS = """
QFrame[role="card"] { background: @raised; border: 1px solid @line; border-radius: 8px; }
QFrame[role="sheet"] {
    background: @surface; border: 0; border-left: 1px solid @line; border-right: 1px solid @line;
}
QFrame[role="toast"] { background: @tip; border: 0; border-radius: 8px; }
QFrame[role="toast"] QLabel { color: @on_tip; }
QFrame[role="toast"] QPushButton {
    color: @on_tip; background: transparent; border: 2px solid transparent; font-weight: 600;
    text-decoration: underline; padding: 4px 8px;
}
QFrame[role="toast"] QPushButton[flush="true"] { padding: 4px 0; }
QFrame[role="toast"] QPushButton:hover, QFrame[role="toast"] QPushButton:focus {
    border-color: @on_tip;
}
QFrame[role="banner"] { border: 0; border-radius: 6px; }
QFrame[role="banner"][tone="info"] { background: @info_tint; }
QFrame[role="banner"][tone="success"] { background: @success_tint; }
QFrame[role="banner"][tone="warning"] { background: @warning_tint; }
QFrame[role="banner"][tone="danger"] { background: @danger_tint; }
QFrame[role="banner"][tone="neutral"] { background: @neutral_tint; }
QPushButton[role="chip"] {
    border: 2px solid transparent; border-radius: 13px; padding: 2px 10px; font-weight: 500;
    background: transparent;
}
QPushButton[role="chip"] { text-align: left; }
QPushButton[role="chip"][tone="success"] { color: @success; }
QPushButton[role="chip"][tone="warning"] { color: @warning; background: @warning_tint; }
QPushButton[role="chip"][tone="danger"] { color: @danger; background: @danger_tint; }
QPushButton[role="chip"][tone="info"] { color: @info; }
QPushButton[role="chip"][tone="neutral"] { color: @neutral; }
QPushButton[role="chip"]:hover { background: @hover; }
QPushButton[role="chip"]:pressed { background: @pressed; }
QPushButton[role="chip"]:focus { border-color: @focus; }
QPushButton[role="choice"], QPushButton[role="line"] {
    background: @raised; border: 1px solid @line; border-radius: 8px; padding: 0; min-height: 0;
}
QPushButton[role="line"] { background: transparent; border: 2px solid transparent; }
QPushButton[role="choice"]:hover, QPushButton[role="line"]:hover { background: @hover; }
QPushButton[role="choice"]:pressed, QPushButton[role="line"]:pressed { background: @pressed; }
QPushButton[role="choice"]:focus, QPushButton[role="line"]:focus { border: 2px solid @focus; }
QLabel[role="tag"] {
    background: @neutral_tint; border-radius: 5px; padding: 2px 8px;
}
QPushButton[role="tag"] {
    background: @neutral_tint; color: @text; border: 2px solid transparent; border-radius: 5px;
    padding: 0 6px; font-weight: 400; min-height: 18px;
}
QPushButton[role="tag"]:hover { background: @pressed; }
QPushButton[role="tag"]:focus { border-color: @focus; padding: 0 6px; }
QPushButton[role="pick"] {
    background: transparent; color: @text; border: 1px solid @edge; border-radius: 12px;
    padding: 3px 10px;
}
QPushButton[role="pick"]:hover { background: @hover; }
QPushButton[role="pick"]:checked { background: @selected; border-color: @accent; }
QPushButton[role="pick"]:focus { border: 2px solid @focus; padding: 2px 9px; }
"""
