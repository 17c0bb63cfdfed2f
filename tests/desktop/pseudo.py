"""A language in which every text that is translated can be told from one that is not."""

from PySide6.QtCore import QCoreApplication, QTranslator

from alliancehub.desktop.texts import CONTEXT

OPENS, CLOSES = "⟦", "⟧"
_ODD = str.maketrans("aceinostuyACEINOSUY", "åçéîñöšţûýÅÇÉÎÑÖŠÛÝ")


def pseudo(text):
    """Return a text as this language has it, with its places as they are."""
    parts = text.replace("{", "\0{").replace("}", "}\0").split("\0")
    said = "".join(one if one.startswith("{") else one.translate(_ODD) for one in parts)
    return f"{OPENS}{said}{CLOSES}"


class PseudoTranslator(QTranslator):
    def translate(self, context, text, comment=None, count=-1):
        return pseudo(text) if context == CONTEXT and text.strip() else None

    def isEmpty(self):
        return False

    def __enter__(self):
        QCoreApplication.installTranslator(self)
        return self

    def __exit__(self, *_):
        QCoreApplication.removeTranslator(self)
