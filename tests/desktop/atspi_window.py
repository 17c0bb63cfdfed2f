"""The window that ``atspi`` listens to: it says at which place it is, until nobody asks more."""

import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from alliancehub.model.errors import Refusal
from tests.screens.stage import Stage


def main() -> None:
    """Show the organisations, with the first one chosen."""
    hub, login, password = sys.argv[1:]
    with Stage("heard") as stage:
        stage.sign_in(hub, login, password)
        screen = stage.open_first("directory", "organisation")
        stage.until(lambda: screen.pane, "the first organisation")
        stage.settle()
        stage.window.places.place_changed.connect(lambda entry: tell(entry.place))
        reading = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        reading.activated.connect(lambda: say_or_end(stage))
        tell("directory")
        QApplication.exec()
        reading.setEnabled(False)


def say_or_end(stage: Stage) -> None:
    """Say a word where a line was written, and end where no more will come."""
    if sys.stdin.readline():
        stage.desk.refuse(Refusal("invalid", "Borealis is read only.", remedy="Ask Acme."))
    else:
        QApplication.quit()


def tell(place: str) -> None:
    """Say where it is."""
    print(f"at {place}", flush=True)


if __name__ == "__main__":
    main()
