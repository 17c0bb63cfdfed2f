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
    "screen:home": f"{_SCREENS}.home_screen:HomeScreen",
    "screen:list": f"{_SCREENS}.list_screen:ListScreen",
    "sheet:activity": f"{_SHEETS}.activity_sheet:ActivitySheet",
    "screen:inbox": f"{_SCREENS}.inbox_screen:InboxScreen",
    "screen:admin": f"{_SCREENS}.admin_screen:AdminScreen",
    "sheet:accounts": f"{_SHEETS}.accounts_sheet:AccountsSheet",
    "sheet:import": f"{_SHEETS}.import_sheet:ImportSheet",
    "sheet:row": f"{_SCREENS}.row_sheet:RowSheet",
    "sheet:settings": f"{_SHEETS}.settings_sheet:SettingsSheet",
    "sheet:shortcuts": f"{_SHEETS}.shortcuts_sheet:ShortcutsSheet",
    "sheet:welcome": f"{_SHEETS}.welcome_sheet:WelcomeSheet",
}


def made(name: str, *args: Any) -> Any:
    """Return a new instance of what ``LATER`` knows under this name."""
    return loaded(name)(*args)


def loaded(name: str) -> Any:
    """Return the class that ``LATER`` knows under this name; KeyError where it knows none."""
    module, _, attribute = LATER[name].partition(":")
    return getattr(import_module(module), attribute)
