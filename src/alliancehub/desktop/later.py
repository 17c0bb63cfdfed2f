"""What is loaded only when it is first needed, by name: the window shows itself before that.

The one list of all that is named so, in the order in which it is loaded while nobody waits; a test
loads every entry.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

_SCREENS = "alliancehub.desktop.screens"
_SHEETS = "alliancehub.desktop.dialogs"

LATER = {
    "part:socket": "PySide6.QtNetwork:QLocalSocket",
    "part:answers": "alliancehub.desktop.answers:Answers",
    "part:server": "PySide6.QtNetwork:QLocalServer",
    "screen:home": f"{_SCREENS}.home_screen:HomeScreen",
    "screen:list": f"{_SCREENS}.list_screen:ListScreen",
    "part:likeness": "rapidfuzz.fuzz:WRatio",
    "part:palette": "alliancehub.desktop.palette_panel:PalettePanel",
    "sheet:activity": f"{_SHEETS}.activity_sheet:ActivitySheet",
    "screen:inbox": f"{_SCREENS}.inbox_screen:InboxScreen",
    "screen:search": f"{_SCREENS}.search_screen:SearchScreen",
    "screen:admin": f"{_SCREENS}.admin_screen:AdminScreen",
    "sheet:accounts": f"{_SHEETS}.accounts_sheet:AccountsSheet",
    "sheet:history": f"{_SHEETS}.history_sheet:HistorySheet",
    "sheet:searches": f"{_SHEETS}.saved_searches_sheet:SavedSearchesSheet",
    "sheet:save_search": f"{_SHEETS}.save_search_sheet:SaveSearchSheet",
    "part:save_search": f"{_SCREENS}.saved_searches:save_search",
    "part:saved_search": f"{_SCREENS}.saved_searches:open_saved",
    "sheet:drafts": f"{_SHEETS}.drafts_sheet:DraftsSheet",
    "sheet:import": f"{_SHEETS}.import_sheet:ImportSheet",
    "part:web": f"{_SHEETS}.web_sheet:open_on_the_web",
    "sheet:print": f"{_SHEETS}.print_sheet:PrintSheet",
    "sheet:row": f"{_SCREENS}.row_sheet:RowSheet",
    "sheet:settings": f"{_SHEETS}.settings_sheet:SettingsSheet",
    "sheet:shortcuts": f"{_SHEETS}.shortcuts_sheet:ShortcutsSheet",
    "sheet:crash": f"{_SHEETS}.crash_sheet:CrashSheet",
    "sheet:diagnostics": f"{_SHEETS}.diagnostics_sheet:DiagnosticsSheet",
    "sheet:log": f"{_SHEETS}.log_sheet:LogSheet",
    "sheet:notifications": f"{_SHEETS}.notifications_sheet:NotificationsSheet",
    "sheet:network": f"{_SHEETS}.network_sheet:NetworkSheet",
    "part:bus": "jeepney:new_method_call",
    "part:notifier": "alliancehub.desktop.notifier:Notifier",
    "sheet:welcome": f"{_SHEETS}.welcome_sheet:WelcomeSheet",
}


def made(name: str, *args: Any) -> Any:
    """Return a new instance of what ``LATER`` knows under this name."""
    return loaded(name)(*args)


def loaded(name: str) -> Any:
    """Return what ``LATER`` knows under this name; KeyError where it knows none."""
    module, _, attribute = LATER[name].partition(":")
    return getattr(import_module(module), attribute)
