"""The languages there are: translators, locale and direction of the whole application.

Qt maps a translation into memory and reads of it what is asked for, so that a start costs the same
in every language. Qt's own words (the buttons of its dialogs, menus of text fields) come with Qt.
"""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from alliancehub.desktop.resource_paths import translation_path
from alliancehub.desktop.texts import set_speech

SYSTEM, SOURCE = "system", "en"
# Each by its own name: whoever looks for theirs may not read the one that is shown.
LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "de": "Deutsch",
    "ja": "日本語",
    "ar": "العربية",
}
_OURS = "alliancehub_translator"


def language_of(wanted: str) -> str:
    """Return the code of the language to speak: the one wanted, else the system's, else English."""
    if wanted in LANGUAGES:
        return wanted
    for name in QLocale.system().uiLanguages():
        if (code := name.replace("_", "-").partition("-")[0].lower()) in LANGUAGES:
            return code
    return SOURCE


def speak(app: QApplication, wanted: str = SYSTEM) -> str:
    """Show what is made from now on in a language; returns its code.

    Without a translation file the words are English, while numbers and direction follow all the
    same: nothing is missing then but words.
    """
    code = language_of(wanted)
    for before in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(before)
        before.setParent(None)
    QLocale.setDefault(_locale_of(code))
    if code != SOURCE:
        qt = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{code}.qm"
        for path in (qt, str(translation_path(code))):
            translator = QTranslator(app)
            translator.setObjectName(_OURS)
            if translator.load(path):
                app.installTranslator(translator)
    is_mirrored = QLocale(code).textDirection() is Qt.LayoutDirection.RightToLeft
    set_speech(code, is_mirrored=is_mirrored)
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    )
    return code


def _locale_of(code: str) -> QLocale:
    """Return the system's locale where it is of this language, for its country's habits."""
    system = QLocale.system()
    if system.language() == QLocale(code).language():
        return system
    if code == SOURCE and language_of(SYSTEM) == SOURCE:
        return system  # a language that there is no translation for: its numbers and dates fit
    return QLocale(code)
