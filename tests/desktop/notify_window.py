"""A window on a real display and a real session bus, told what to do line by line.

A process of its own, for ``dbus-run-session`` and Xvfb: ``python -m tests.desktop.notify_window HUB
LOGIN PASSWORD``. It says a word on its standard output when something is so.
"""

import sys

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

from alliancehub.desktop.app import NOTIFIER
from tests.screens.stage import Stage


def main():
    hub, login, password = sys.argv[1:]
    with Stage("notified") as stage:
        stage.sign_in(hub, login, password)
        stage.until(lambda: stage.window.findChild(QObject, NOTIFIER), "the notifier")
        stage.go("projects")
        said = []
        stage.window.places.place_changed.connect(lambda entry: tell(f"at {entry.place}"))
        reading = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        reading.activated.connect(lambda *_: said.append(sys.stdin.readline().strip()))
        tell("ready")
        while "end" not in said:
            QApplication.processEvents()
            stage.settle(0.05)
            if said and said[0] == "row":
                said.pop(0)
                tell(f"row {stage.window.current.row_in_sight()[0]}")
            if said and said[0] == "snoozed":
                said.pop(0)
                where = {"kind": "notice", "where": {"snoozed_until": ["now.."]}}
                tell(f"snoozed {stage.ask('query', query=where).total}")
        reading.setEnabled(False)


def tell(word):
    print(word, flush=True)


if __name__ == "__main__":
    main()
