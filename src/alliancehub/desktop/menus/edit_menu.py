"""What changes rows, copies them and finds them."""

from __future__ import annotations

from alliancehub.desktop.action import LIST, ROW, Action
from alliancehub.desktop.texts import tr


def edit_actions() -> tuple[Action, ...]:
    """Return the actions of the menu Edit."""
    menu = tr("&Edit")
    return (*_changing(menu), *_looking_back(menu), *_copying(menu), *_finding(menu))


def _changing(menu: str) -> tuple[Action, ...]:
    return (
        Action(
            "undo",
            tr("&Undo"),
            "undo",
            menu,
            lambda w: w.desk.undo(),
            ("Ctrl+Z",),
            keywords=tr("take back"),
            cli="undo",
        ),
        Action(
            "redo",
            tr("&Redo"),
            "redo",
            menu,
            lambda w: w.desk.redo(),
            ("Ctrl+Shift+Z",),
            keywords=tr("again"),
            cli="redo",
        ),
        Action(
            "edit",
            tr("&Edit…"),
            "edit",
            menu,
            lambda w: w.current.edit(),
            ("Ctrl+E",),
            lambda w: w.current.may_edit,
            starts_group=True,
            contexts=(ROW,),
            keywords=tr("change"),
        ),
        Action(
            "delete",
            tr("Delete"),
            "delete",
            menu,
            lambda w: w.current.delete(),
            ("Del",),
            lambda w: w.current.may_delete,
            contexts=(ROW,),
            keywords=tr("remove bin trash"),
            in_lists=True,
        ),
    )


def _looking_back(menu: str) -> tuple[Action, ...]:
    return (
        Action(
            "history",
            tr("&History…"),
            "history",
            menu,
            lambda w: w.current.show_history(),
            ("Ctrl+H",),
            lambda w: len(w.current.chosen()) == 1,
            contexts=(ROW,),
            keywords=tr("versions changes restore earlier before"),
        ),
        Action(
            "compare",
            tr("Co&mpare…"),
            "columns",
            menu,
            lambda w: w.current.compare(),
            is_enabled=lambda w: w.current.may_compare,
            contexts=(ROW,),
            keywords=tr("difference diff two rows versions"),
        ),
    )


def _copying(menu: str) -> tuple[Action, ...]:
    return (
        Action(
            "copy",
            tr("&Copy"),
            "copy",
            menu,
            lambda w: w.current.copy(),
            ("Ctrl+C",),
            lambda w: w.current.has_chosen,
            starts_group=True,
            contexts=(ROW,),
            keywords=tr("clipboard rows table"),
        ),
        Action(
            "copy_title",
            tr("Copy &title"),
            "copy",
            menu,
            lambda w: w.current.copy_title(),
            is_enabled=lambda w: w.current.has_chosen,
            contexts=(ROW,),
            keywords=tr("clipboard name"),
        ),
        Action(
            "copy_link",
            tr("Copy &link"),
            "link",
            menu,
            lambda w: w.current.copy_link(),
            ("Ctrl+Shift+C",),
            lambda w: w.current.has_chosen,
            contexts=(ROW,),
            keywords=tr("clipboard address share"),
        ),
        Action(
            "open_in_browser",
            tr("Open in &browser"),
            "globe",
            menu,
            lambda w: w.current.open_in_browser(),
            is_enabled=lambda w: bool(w.current.web_links()),
            contexts=(ROW,),
            keywords=tr("web page address link"),
        ),
    )


def _finding(menu: str) -> tuple[Action, ...]:
    return (
        Action(
            "drafts",
            tr("Draft&s…"),
            "edit",
            menu,
            lambda w: w.over.open_named("sheet:drafts"),
            ("Ctrl+Shift+D",),
            lambda w: bool(w.desk.known.me),
            starts_group=True,
            keywords=tr("kept unfinished typed"),
        ),
        Action(
            "find",
            tr("&Find"),
            "search",
            menu,
            lambda w: w.find_by.seek(),
            ("Ctrl+F", "/"),
            starts_group=True,
            contexts=(LIST,),
            keywords=tr("search filter words"),
        ),
        Action(
            "search_everything",
            tr("Search e&verything"),
            "search",
            menu,
            lambda w: w.find_by.search_everything(),
            ("Ctrl+Shift+F",),
            lambda w: w.find_by.may_search_everything,
            keywords=tr("find global all kinds words"),
            cli="search-everything",
        ),
        *_saved_searches(menu),
        Action(
            "palette",
            tr("Find an&ything or do anything…"),
            "keyboard",
            menu,
            lambda w: w.find_by.toggle_palette(),
            ("Ctrl+K",),
            keywords=tr("palette commands actions jump"),
            cli="palette",
            beats_text=True,
        ),
    )


def _saved_searches(menu: str) -> tuple[Action, ...]:
    return (
        Action(
            "save_search",
            tr("S&ave this search…"),
            "star",
            menu,
            lambda w: w.current.save_search(),
            ("Ctrl+D",),
            lambda w: w.current.may_save_search,
            contexts=(LIST,),
            keywords=tr("keep bookmark filters notify"),
            beats_text=True,
        ),
        Action(
            "saved_searches",
            tr("Save&d searches…"),
            "star",
            menu,
            lambda w: w.over.open_named("sheet:searches"),
            is_enabled=lambda w: bool(w.desk.known.me),
            keywords=tr("kept bookmark filters notify"),
            cli="saved-searches",
        ),
    )
