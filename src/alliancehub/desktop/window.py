"""The window: sidebar, the screen of a place, and what is laid over it. It knows no kind."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDesktopServices, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QVBoxLayout, QWidget

from alliancehub import __version__
from alliancehub.desktop.actions import Action, window_actions
from alliancehub.desktop.desk import Desk, Said
from alliancehub.desktop.icons import app_icon, icon
from alliancehub.desktop.later import LATER, loaded
from alliancehub.desktop.navigation import Navigation
from alliancehub.desktop.overlays import Overlays
from alliancehub.desktop.screens import SCREENS, ScreenEntry
from alliancehub.desktop.screens.screen import Screen
from alliancehub.desktop.sidebar import Sidebar
from alliancehub.desktop.status_banner import StatusBanner
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import Theme, set_role
from alliancehub.desktop.views.toast import ToastArea
from alliancehub.desktop.window_memory import WindowMemory
from alliancehub.engine.api import Status

FIRST_SIZE = 1280, 800
LEAST_SIZE = 880, 560
IDLE_MS = 40


class MainWindow(QMainWindow):
    """One window of one profile.

    Signals:
        all_loaded(): nothing is left to load later.

    Attributes:
        desk: what its screens are handed.
        places: the screens.
        over: the sheets.
    """

    all_loaded = Signal()

    def __init__(self, desk: Desk, memory: WindowMemory, theme: Theme) -> None:
        super().__init__()
        self.desk = desk
        self.memory = memory
        self.theme = theme
        self.setWindowIcon(app_icon())
        self.setMinimumSize(*LEAST_SIZE)
        root = QWidget()
        self.sidebar = Sidebar(SCREENS)
        self.places = Navigation(desk, memory)
        self.over = Overlays(desk, root, self.take_settings)
        self.banner = StatusBanner(
            self.over.open_sign_in, self.over.open_activity, desk.bridge.open
        )
        row = QHBoxLayout(root)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        main = QWidget()
        set_role(main, "pane")
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.places, 1)
        row.addWidget(main, 1)
        self.setCentralWidget(root)
        self.toasts = ToastArea(root)
        self._actions: list[tuple[Action, QAction]] = []
        self._build_menus()
        self._connect()
        self._unloaded = list(LATER)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._load_one)
        memory.restore_window(self, *FIRST_SIZE)
        self.places.go(memory.text("place"))
        self.sidebar.buttons[self.places.place].setFocus()

    def _connect(self) -> None:
        desk = self.desk
        self.sidebar.place_chosen.connect(self.go)
        self.sidebar.account_clicked.connect(self.over.open_accounts)
        self.sidebar.status_clicked.connect(self.over.open_activity)
        self.places.place_changed.connect(self._on_place_changed)
        self.places.state_changed.connect(self._update_actions)
        self.over.opened.connect(self._raise_toasts)
        desk.known_changed.connect(self._on_known_changed)
        desk.accounts_changed.connect(self._on_accounts_changed)
        desk.status_changed.connect(self._on_status_changed)
        desk.said.connect(self._on_said)
        desk.all_sent.connect(self.toasts.end_actions)
        desk.link_opened.connect(self._on_link_opened)
        desk.bridge.lost.connect(self._on_lost)
        desk.bridge.connected.connect(self._on_connected)

    @property
    def current(self) -> Screen:
        """The screen in sight."""
        return self.places.current

    def go(self, place: str) -> None:
        """Show a place; sheets are put away first, with what was typed kept."""
        self.over.close_all()
        self.places.go(place)

    def take_settings(self, settings: dict[str, object]) -> None:
        """Show the window as the settings say, now and at the next start."""
        self.desk.settings = settings
        mode, size = str(settings.get("theme", "system")), settings.get("text_size", 100)
        factor = size / 100 if isinstance(size, int) else 1.0
        if (mode, str(factor)) != (self.memory.text("theme"), self.memory.text("text_factor")):
            self.memory.set_text("theme", mode)
            self.memory.set_text("text_factor", str(factor))
            self.theme.apply(mode, factor)

    def sync_now(self) -> None:
        """Ask for a cycle."""
        self.desk.bridge.call("sync_now")

    def toggle_pause(self) -> None:
        """Stop or resume syncing."""
        is_paused = self.desk.status.state == "paused"
        self.desk.bridge.call("pause", {"is_paused": not is_paused})

    def open_shortcuts(self) -> None:
        """Show every shortcut."""
        self.over.open_shortcuts([action for action, _ in self._actions])

    def open_about(self) -> None:
        """Say which version this is."""
        self.desk.say(tr("AllianceHub {version}. Apache-2.0.", version=__version__))

    # -- what happens elsewhere

    def _on_place_changed(self, entry: ScreenEntry) -> None:
        self.sidebar.set_place(entry.place)
        self.setWindowTitle(tr(entry.title))

    def _on_known_changed(self) -> None:
        self.over.close_all()
        self._on_accounts_changed()
        # In the next turn: reading the greeting took its time, too.
        QTimer.singleShot(0, self, self._begin_anew)

    def _begin_anew(self) -> None:
        self.places.begin_anew()
        if self.desk.known.is_whole and self.desk.known.account is None:
            self.over.open_welcome()

    def _load_one(self) -> None:
        """Load what is not needed yet, a bit at a time, before somebody waits for it."""
        if self._unloaded:
            loaded(self._unloaded.pop(0))
            self._idle.start()
        else:
            self.all_loaded.emit()

    def _on_accounts_changed(self) -> None:
        self.sidebar.set_known(self.desk.known)
        self._update_actions()

    def _on_connected(self) -> None:
        self.desk.bridge.call("settings", {}, self.take_settings, owner=self)
        self._idle.start()
        self._on_status_changed(self.desk.status)

    def _on_lost(self, text: str) -> None:
        self.sidebar.chip.set_status(Status("failed", problem=text))
        self.banner.say_lost(text)

    def _on_status_changed(self, status: Status) -> None:
        self.sidebar.chip.set_status(status)
        self.sidebar.set_count("inbox", status.unread + status.conflicts)
        self.banner.set_status(status, self.desk.known)

    def _on_said(self, said: Said) -> None:
        self.toasts.say(said.text, said.action, said.run, is_problem=said.is_problem)

    def _raise_toasts(self) -> None:
        for toast in self.toasts.toasts:
            toast.raise_()

    def _on_link_opened(self, link: str) -> None:
        if not self.desk.open_link(link):
            QDesktopServices.openUrl(QUrl(link))

    # -- menus

    def _build_menus(self) -> None:
        menus: dict[str, QMenu] = {}
        for action in window_actions():
            menu = menus.get(action.menu)
            if menu is None:
                menu = menus[action.menu] = self.menuBar().addMenu(action.menu)
                menu.aboutToShow.connect(self._update_actions)
            if action.starts_group:
                menu.addSeparator()
            made = QAction(icon(action.icon), action.text, self)
            made.setObjectName(action.id)
            made.setShortcuts([QKeySequence(key) for key in action.shortcuts])
            made.triggered.connect(lambda _=False, run=action.run: run(self))
            menu.addAction(made)
            self._actions.append((action, made))
        go = menus[tr("&Go")]
        go.addSeparator()
        for number, entry in enumerate(SCREENS, 1):
            made = QAction(icon(entry.icon), tr(entry.title), self)
            made.setShortcut(QKeySequence(f"Ctrl+{number}"))
            made.triggered.connect(lambda _=False, place=entry.place: self.go(place))
            go.addAction(made)

    def actions_of_menus(self) -> list[QAction]:
        """Return every entry of every menu."""
        return [one for one in self.findChildren(QAction) if one.text() and one.menu() is None]

    def _update_actions(self) -> None:
        for action, made in self._actions:
            made.setEnabled(action.is_enabled(self))

    # -- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.places.back()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.over.close_all()
        self.memory.keep_window(self)
        self.memory.write()
        super().closeEvent(event)
