"""Everything that can be done with the window, as data: the one registry, a file for each menu.

Menus, context menus, shortcuts, tooltips, the palette, the shortcut sheet and the command line's
``alliancehub do`` read it. To add one: a line in the file of its menu.
"""

from __future__ import annotations

from alliancehub.desktop.action import Action
from alliancehub.desktop.menus.edit_menu import edit_actions
from alliancehub.desktop.menus.file_menu import file_actions
from alliancehub.desktop.menus.go_menu import go_actions
from alliancehub.desktop.menus.help_menu import form_keys, help_actions
from alliancehub.desktop.menus.inbox_menu import inbox_actions
from alliancehub.desktop.menus.sync_menu import sync_actions
from alliancehub.desktop.menus.view_menu import view_actions


def window_actions() -> tuple[Action, ...]:
    """Return all actions of a window, in the order of their menus."""
    return (
        *file_actions(),
        *edit_actions(),
        *view_actions(),
        *go_actions(),
        *inbox_actions(),
        *sync_actions(),
        *help_actions(),
        *form_keys(),
    )
