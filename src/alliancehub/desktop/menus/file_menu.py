"""What is done with lists and files, with accounts and with the window itself."""

from __future__ import annotations

from alliancehub.desktop.action import LIST, ROW, Action
from alliancehub.desktop.texts import tr


def file_actions() -> tuple[Action, ...]:
    """Return the actions of the menu File."""
    menu = tr("&File")
    return (*_lists(menu), *_papers(menu), *_ending(menu))


def _lists(menu: str) -> tuple[Action, ...]:
    return (
        Action(
            "new",
            tr("&New…"),
            "add",
            menu,
            lambda w: w.current.new(),
            ("Ctrl+N",),
            lambda w: w.current.may_create,
            contexts=(LIST,),
            keywords=tr("create add"),
            cli="new",
        ),
        Action(
            "from_files",
            tr("New from &files…"),
            "dataset",
            menu,
            lambda w: w.current.begin_from_files(),
            ("Ctrl+Shift+N",),
            lambda w: w.current.may_begin_from_files,
            contexts=(LIST,),
            keywords=tr("folder Croissant card Kaggle upload publish dataset"),
        ),
        Action(
            "import",
            tr("&Import…"),
            "import",
            menu,
            lambda w: w.over.open_import(kind=w.current.listed_kind()),
            ("Ctrl+I",),
            lambda w: bool(w.desk.known.me),
            contexts=(LIST,),
            keywords=tr("CSV file upload read in"),
            cli="import",
        ),
        Action(
            "export",
            tr("&Export this list…"),
            "export",
            menu,
            lambda w: w.current.export(),
            ("Ctrl+Shift+S",),
            lambda w: w.current.may_export,
            contexts=(LIST,),
            keywords=tr("CSV file spreadsheet save download"),
            cli="export",
        ),
    )


def _papers(menu: str) -> tuple[Action, ...]:
    return (
        Action(
            "print",
            tr("&Print…"),
            "print",
            menu,
            lambda w: w.current.print_rows(),
            ("Ctrl+P",),
            lambda w: w.current.may_print,
            starts_group=True,
            contexts=(ROW, LIST),
            keywords=tr("paper printer"),
        ),
        Action(
            "save_pdf",
            tr("Save as P&DF…"),
            "file",
            menu,
            lambda w: w.current.save_pdf(),
            is_enabled=lambda w: w.current.may_print,
            contexts=(ROW, LIST),
            keywords=tr("export print paper document"),
        ),
        Action(
            "save_vcard",
            tr("Save as &vCard…"),
            "person",
            menu,
            lambda w: w.current.save_card(),
            is_enabled=lambda w: w.current.card == "vcard",
            contexts=(ROW, LIST),
            keywords=tr("contact address book export"),
        ),
        Action(
            "save_icalendar",
            tr("Save as i&Calendar…"),
            "calendar",
            menu,
            lambda w: w.current.save_card(),
            is_enabled=lambda w: w.current.card == "icalendar",
            contexts=(ROW, LIST),
            keywords=tr("event date appointment export"),
        ),
    )


def _ending(menu: str) -> tuple[Action, ...]:
    return (
        Action(
            "accounts",
            tr("&Accounts…"),
            "user",
            menu,
            lambda w: w.over.open_accounts(),
            starts_group=True,
            keywords=tr("sign in sign out hub switch"),
            cli="accounts",
        ),
        Action(
            "tokens",
            tr("Access to&kens…"),
            "key",
            menu,
            lambda w: w.over.open_named("sheet:tokens"),
            keywords=tr("programs huggingface api password revoke"),
            cli="tokens",
        ),
        Action(
            "settings",
            tr("&Settings…"),
            "settings",
            menu,
            lambda w: w.over.open_settings(),
            ("Ctrl+,",),
            keywords=tr("preferences options"),
            cli="settings",
        ),
        Action(
            "quit",
            tr("&Quit"),
            "close",
            menu,
            lambda w: w.closing.quit(),
            ("Ctrl+Q",),
            starts_group=True,
            keywords=tr("exit close"),
            cli="quit",
        ),
    )
