"""The window: sidebar, the screen of a place, and what is laid over it. It knows no kind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from alliancehub import __version__
from alliancehub.desktop.action_book import ActionBook
from alliancehub.desktop.closing import Closing
from alliancehub.desktop.desk import Desk, Said
from alliancehub.desktop.finder import Finder
from alliancehub.desktop.icons import app_icon
from alliancehub.desktop.later import SOON, load_bits, made
from alliancehub.desktop.link_opener import LinkOpener
from alliancehub.desktop.navigation import Navigation
from alliancehub.desktop.overlays import Overlays
from alliancehub.desktop.palette_recent import RecentRows
from alliancehub.desktop.screens import SCREENS, ScreenEntry
from alliancehub.desktop.screens.screen import Screen
from alliancehub.desktop.sidebar import Sidebar
from alliancehub.desktop.status_banner import StatusBanner
from alliancehub.desktop.tab_order import move_focus
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import Theme, set_role
from alliancehub.desktop.views.file_drop import FileDrop
from alliancehub.desktop.views.toast import ToastArea
from alliancehub.desktop.window_look import WindowLook
from alliancehub.desktop.window_memory import WindowMemory
from alliancehub.desktop.window_state import WindowState
from alliancehub.engine.standing import Status

FIRST_SIZE = 1280, 800
LEAST_SIZE = 880, 560
IDLE_MS = 10


class MainWindow(QMainWindow):
    """One window of one profile.

    Signals:
        all_loaded(): what is soon needed is there.

    Attributes:
        desk: what its screens are handed.
        places: the screens.
        over: the sheets.
        look: colours, text size and sidebar.
        book: everything that can be done, with its keys.
        find_by: the ways to find something.
        recent: which rows were read lately.
        links: follows links into AllianceHub.
        closing: how it closes.
    """

    all_loaded = Signal()

    def __init__(self, desk: Desk, memory: WindowMemory, theme: Theme) -> None:
        super().__init__()
        self.desk = desk
        self.memory = desk.memory = memory
        self.setWindowIcon(app_icon())
        self.setMinimumSize(*LEAST_SIZE)
        root = QWidget()
        self.sidebar = Sidebar(SCREENS)
        self.look = WindowLook(desk, memory, theme, self.sidebar)
        self.places = Navigation(desk, memory)
        self.over = Overlays(desk, root, self.look.apply)
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
        self.toasts = ToastArea(
            root,
            lambda: self.over.sheet,
            lambda: self.find_by.in_sight,
            lambda: self.sidebar.free_room(root),
        )
        self.toasts.room_wanted.connect(self._leave_room)
        self.recent = RecentRows(desk, self.places, memory)
        self.find_by = Finder(self)
        self.book = ActionBook(self, memory)
        self.book.fill(self.menuBar())
        theme.switched.connect(self.book.update)
        self.links = LinkOpener(desk, self.go, self.show_list, self.over.open_hub, self)
        desk.actions_for = self.book.menu_for
        desk.keys_of = self.book.shown_keys
        desk.list_actions = self.book.of_lists
        self._connect()
        self.stays: Callable[[], bool] = lambda: False  # whether closing it only hides it
        self.closing = Closing(self)
        self._drop = FileDrop(root, is_last=True)
        self._drop.dropped.connect(lambda paths: self.over.open_import(paths[0]))
        self._drop.left.connect(desk.say_problem)
        self._unloaded = load_bits(SOON)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._load_one)
        self.state = WindowState(self, desk, self.places, memory, FIRST_SIZE)
        self.places.go(memory.text("place"))
        self.sidebar.buttons[self.places.place].setFocus()

    def _connect(self) -> None:
        desk = self.desk
        self.sidebar.place_chosen.connect(self.go)
        self.sidebar.account_clicked.connect(self.over.open_accounts)
        self.sidebar.jobs.set_watch(desk.jobs)
        self.sidebar.transfers.set_watch(desk.transfers)
        self.sidebar.transfers_clicked.connect(desk.open_transfers)
        self.sidebar.status_clicked.connect(self.over.open_activity)
        chip = self.sidebar.chip
        chip.addActions([self.book.qaction(name) for name in ("sync_now", "pause", "activity")])
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.places.place_changed.connect(self._on_place_changed)
        self.places.state_changed.connect(self.book.update)
        self.book.keys_changed.connect(desk.keys_changed)
        self.sidebar.set_keys(self.book.shown_keys)
        self.book.keys_changed.connect(lambda: self.sidebar.set_keys(self.book.shown_keys))
        self.over.opened.connect(self.toasts.raise_all)
        desk.known_changed.connect(self._on_known_changed)
        desk.accounts_changed.connect(self._on_accounts_changed)
        desk.status_changed.connect(self._on_status_changed)
        desk.said.connect(self._on_said)
        desk.all_sent.connect(self.toasts.end_actions)
        desk.link_opened.connect(self._on_link_opened)
        desk.search_wanted.connect(self.find_by.show)
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

    def show_list(self, place: str, kind: str) -> None:
        """Show the list of a kind in its place."""
        self.go(place)
        self.current.show_kind(kind)
        self.current.seek()

    def sync_now(self) -> None:
        """Ask for a cycle."""
        self.desk.bridge.call("sync_now")

    def toggle_pause(self) -> None:
        """Stop or resume syncing."""
        is_paused = self.desk.status.state == "paused"
        self.desk.bridge.call("pause", {"is_paused": not is_paused})

    def open_about(self) -> None:
        """Say which version this is."""
        self.desk.say_news(tr("AllianceHub {version}. Apache-2.0.", version=__version__))

    def come_to_front(self) -> None:
        """Show the window above others and give it the keyboard, as far as the desktop lets us."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # -- what happens elsewhere

    def _on_place_changed(self, entry: ScreenEntry) -> None:
        self.sidebar.set_place(entry.place)
        self.setWindowTitle(tr(entry.title))

    def _on_known_changed(self) -> None:
        self.state.hold()
        self.over.close_all()
        self._on_accounts_changed()
        # In the next turn: reading the greeting took its time, too.
        QTimer.singleShot(0, self, self._begin_anew)

    def _begin_anew(self) -> None:
        self.places.begin_anew(lambda: QTimer.singleShot(0, self, self._resume))

    def _resume(self) -> None:
        self.state.restore_sight()
        self.links.resume()
        if self.desk.known.is_whole and self.desk.known.account is None:
            self.over.begin()

    def _load_one(self) -> None:
        """Load what is not needed yet, a bit at a time, before somebody waits for it."""
        if next(self._unloaded, None) is not None:
            self._idle.start()
            return
        # The first table takes twice as long as the next, since Qt and PySide make its types then:
        # one is made for nothing, while nobody waits.
        made("part:table").deleteLater()
        self.all_loaded.emit()

    def _on_accounts_changed(self) -> None:
        self.sidebar.set_known(self.desk.known)
        self.book.update()

    def _on_connected(self) -> None:
        self.desk.bridge.call("settings", {}, self.look.apply, owner=self)
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
        self.toasts.end_offer(said.ends)
        self.toasts.say(
            said.text,
            said.action,
            said.run,
            tone="warning" if said.is_problem else "info" if said.is_news else "success",
            is_lasting=said.is_lasting,
            offer=said.offer,
        )

    def _leave_room(self, pixels: int) -> None:
        """Leave so much free at the foot: of the sheets, or of the screen where there are none."""
        self.over.leave_room(pixels)
        root = self.centralWidget()
        if root is not None and (layout := root.layout()) is not None:
            layout.setContentsMargins(0, 0, 0, 0 if self.over.sheet is not None else pixels)

    def _on_link_opened(self, link: str) -> None:
        if not self.desk.open_link(link):
            made("part:web", self.desk, [link])

    # -- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if (sheet := self.over.sheet) is not None:  # while nothing in it has the keyboard yet
                sheet.leave()
            else:
                self.places.back()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        root = self.centralWidget()
        return root is not None and move_focus(root, is_next=is_next)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.closing.may_go():
            event.ignore()
            return
        self.state.keep()
        self.memory.write()
        if not self.closing.is_for_good and self.stays():
            event.ignore()
            self.hide()
            return
        super().closeEvent(event)
        if self.closing.is_for_good:
            QApplication.quit()
