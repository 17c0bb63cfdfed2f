"""What is loaded only when it is first needed, by name: the window shows itself before that.

The one list of all that is named so; a test loads every entry.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any

_OURS = "alliancehub."
_DESKTOP = f"{_OURS}desktop."
_SCREENS = f"{_DESKTOP}screens"
_SHEETS = f"{_DESKTOP}dialogs"

# What nearly everybody needs in the first minute, in the order in which it is loaded while nobody
# waits.
SOON = {
    "part:socket": f"{_DESKTOP}local_socket:LocalSocket",
    "part:answers": f"{_DESKTOP}answers:Answers",
    "part:sheets": f"{_SHEETS}.sheet:SheetHost",
    "part:server": f"{_DESKTOP}local_socket:LocalServer",
    "part:field_type": f"{_OURS}model.field_types:field_type",
    "part:questions": f"{_OURS}model.questions:questions_of",
    "part:job": f"{_OURS}engine.job_api:Job",
    "part:query": f"{_OURS}model.query:Query",
    "screen:home": f"{_SCREENS}.home_screen:HomeScreen",
    "screen:list": f"{_SCREENS}.list_screen:ListScreen",
    "part:table": f"{_DESKTOP}views.list_table:ListTable",
    "part:palette": f"{_DESKTOP}palette_panel:PalettePanel",
    "sheet:activity": f"{_SHEETS}.activity_sheet:ActivitySheet",
    "screen:inbox": f"{_SCREENS}.inbox_screen:InboxScreen",
    "screen:search": f"{_SCREENS}.search_screen:SearchScreen",
    "part:bus": "jeepney:new_method_call",
    "part:notifier": f"{_DESKTOP}notifier:Notifier",
}
# The rest takes memory only in windows that show it.
WHEN_ASKED = {
    "part:likeness": "rapidfuzz.fuzz:WRatio",
    "screen:reviews": f"{_SCREENS}.reviews_screen:ReviewsScreen",
    "screen:admin": f"{_SCREENS}.admin_screen:AdminScreen",
    "part:delete_row": f"{_SCREENS}.deleting:delete_row",
    "part:aside": f"{_SHEETS}.asides:aside_of",
    "pane:conflict": f"{_SCREENS}.conflict_pane:ConflictPane",
    "pane:notice": f"{_SCREENS}.notice_pane:NoticePane",
    "pane:panel_item": f"{_SCREENS}.panel_pane:PanelPane",
    "sheet:columns": f"{_SHEETS}.columns_sheet:ColumnsSheet",
    "sheet:export": f"{_SHEETS}.export_sheet:ExportSheet",
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
    "panel:statement": f"{_DESKTOP}panels.statement_panel:StatementPanel",
    "panel:burn_down": f"{_DESKTOP}panels.burn_down_panel:BurnDownPanel",
    "panel:jobs": f"{_DESKTOP}panels.jobs_panel:JobsPanel",
    "panel:progress": f"{_DESKTOP}panels.progress_panel:ProgressPanel",
    "panel:usage": f"{_DESKTOP}panels.usage_panel:UsagePanel",
    "sheet:compare": f"{_SHEETS}.compare_sheet:CompareSheet",
    "panel:versions": f"{_DESKTOP}panels.versions_panel:VersionsPanel",
    "panel:files": f"{_DESKTOP}panels.files_panel:FilesPanel",
    "panel:preview": f"{_DESKTOP}panels.preview_panel:PreviewPanel",
    "panel:access": f"{_DESKTOP}panels.access_panel:AccessPanel",
    "panel:cite": f"{_DESKTOP}panels.cite_panel:CitePanel",
    "panel:uses": f"{_DESKTOP}panels.uses_panel:UsesPanel",
    "sheet:coach": f"{_SHEETS}.coach_sheet:CoachSheet",
    "sheet:storage": f"{_SHEETS}.storage_sheet:StorageSheet",
    "sheet:tokens": f"{_SHEETS}.tokens_sheet:TokensSheet",
    "sheet:transfers": f"{_SHEETS}.transfers_sheet:TransfersSheet",
    "sheet:transfer_files": f"{_SHEETS}.transfer_files_sheet:TransferFilesSheet",
    "part:transfer_outcome": f"{_DESKTOP}transfer_words:outcome_of",
    "sheet:compute_report": f"{_SHEETS}.compute_report_sheet:ComputeReportSheet",
    "sheet:crash": f"{_SHEETS}.crash_sheet:CrashSheet",
    "sheet:diagnostics": f"{_SHEETS}.diagnostics_sheet:DiagnosticsSheet",
    "sheet:log": f"{_SHEETS}.log_sheet:LogSheet",
    "sheet:notifications": f"{_SHEETS}.notifications_sheet:NotificationsSheet",
    "sheet:network": f"{_SHEETS}.network_sheet:NetworkSheet",
    "sheet:sync": f"{_SHEETS}.sync_sheet:SyncSheet",
    "sheet:welcome": f"{_SHEETS}.welcome_sheet:WelcomeSheet",
}
LATER = SOON | WHEN_ASKED


def made(name: str, *args: Any) -> Any:
    """Return a new instance of what ``LATER`` knows under this name."""
    return loaded(name)(*args)


def loaded(name: str) -> Any:
    """Return what ``LATER`` knows under this name; KeyError where it knows none."""
    module, attribute = _target(name)
    return getattr(import_module(module), attribute)


def load_bits(names: Iterable[str]) -> Iterator[str]:
    """Load what ``LATER`` knows under these names; yields the name of each module once it is there.

    One module of ours at a time, those that it imports before it: whoever comes back to the event
    loop in between never waits for more than one. (A table of contents brings what it lists.)
    """
    seen: set[str] = set()
    for name in names:
        yield from _load_bits(_target(name)[0], seen)


def _load_bits(module: str, seen: set[str]) -> Iterator[str]:
    if module in sys.modules or module in seen:
        return
    seen.add(module)  # what is imported for types alone may lead back here
    if module.startswith(_OURS):
        for needed in _needed_by(module):
            yield from _load_bits(needed, seen)
        if _is_listed_by_one_under_way(module, seen):
            return
    import_module(module)
    yield module


def _needed_by(module: str) -> list[str]:
    """Return the modules of ours that a module imports, as its compiled code names them.

    Its package comes first. Nothing is loaded to learn this.
    """
    *packages, _ = module.removeprefix(_OURS).split(".")
    folder = Path(__file__).parents[1].joinpath(*packages)
    spec = PathFinder.find_spec(module, [str(folder)])
    code = spec.loader.get_code(module) if spec is not None and spec.loader is not None else None  # type: ignore[attr-defined]
    named = code.co_names if code is not None else ()
    return [
        *(_OURS + ".".join(packages[: n + 1]) for n in range(len(packages))),
        *(one for one in named if one.startswith(_OURS)),
    ]


def _is_listed_by_one_under_way(module: str, seen: set[str]) -> bool:
    package = module.rpartition(".")[0]
    return package in seen and package not in sys.modules


def _target(name: str) -> tuple[str, str]:
    module, _, attribute = LATER[name].partition(":")
    return module, attribute
