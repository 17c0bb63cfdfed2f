"""A window at the scale of its environment, over an engine that runs: prints what is not crisp.

A process of its own: the scale belongs to a process. Called with the name of the profile, and a
folder for pictures where they are wanted.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame

from alliancehub.desktop.app import start
from alliancehub.engine.paths import profile_paths
from tests.screens.reach import path_of

PLACES = ("home", "projects")


def until(is_so, what):
    ends_at = time.monotonic() + 90
    while not is_so():
        assert time.monotonic() < ends_at, what
        QApplication.processEvents()
        time.sleep(0.002)


def settle(parts):
    for _ in range(30):
        QApplication.processEvents()
        time.sleep(0.003)
    until(lambda: parts.bridge.is_idle, "answers")
    QApplication.processEvents()


def blurred_pictures(window, ratio):
    """Yield the icons in sight that are not drawn for the pixels of the screen."""
    for button in window.findChildren(QAbstractButton):
        if not button.isVisible() or button.icon().isNull():
            continue
        picture = button.icon().pixmap(button.iconSize(), ratio)
        wanted = min(button.iconSize().width(), button.iconSize().height()) * ratio
        if abs(picture.width() - wanted) >= 1:  # there are no parts of a pixel
            yield f"{path_of(button)}: {picture.width()} pixels for {wanted:g}"


def blurred_lines(window, image, ratio):
    """Yield the thin lines in sight that run out into what is around them."""
    for line in window.findChildren(QFrame):
        if line.property("role") != "line" or line.visibleRegion().isEmpty():
            continue
        centre = line.mapTo(window, line.rect().center()) * ratio
        is_flat = line.width() > line.height()
        step = QPoint(0, 1) if is_flat else QPoint(1, 0)
        seen = [image.pixelColor(centre + step * away).name() for away in range(-4, 5)]
        if len(set(seen)) > 3:  # the line, and the grounds at both of its sides
            yield f"{path_of(line)}: {seen}"


def main(profile, folder=""):
    parts = start(profile_paths(profile), None)
    window = parts.window
    window.resize(1366, 768)
    window.show()
    parts.bridge.open()
    until(lambda: parts.desk.known.is_whole, "the engine")
    ratio = window.devicePixelRatioF()
    policy = QGuiApplication.highDpiScaleFactorRoundingPolicy()
    assert policy == Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    for place in PLACES:
        window.go(place)
        settle(parts)
        image = window.grab().toImage()
        size = (round(window.width() * ratio), round(window.height() * ratio))
        if image.devicePixelRatio() != ratio or (image.width(), image.height()) != size:
            print(f"{place}: {image.width()}x{image.height()} at {image.devicePixelRatio()}")
        for what in (*blurred_pictures(window, ratio), *blurred_lines(window, image, ratio)):
            print(f"{place}: {what}")
        if folder:
            image.save(str(Path(folder) / f"{place}-{ratio:g}.png"))
    print(f"ratio {ratio:g}")
    parts.end()


if __name__ == "__main__":
    main(*sys.argv[1:])
