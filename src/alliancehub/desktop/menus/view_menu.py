"""How the window looks."""

from __future__ import annotations

from alliancehub.desktop.action import Action
from alliancehub.desktop.texts import tr


def view_actions() -> tuple[Action, ...]:
    """Return the actions of the menu View."""
    menu = tr("&View")
    return (
        Action(
            "larger_text",
            tr("&Larger text"),
            "text_size",
            menu,
            lambda w: w.look.change_size(10),
            ("Ctrl++", "Ctrl+="),
            lambda w: w.look.may_grow,
            keywords=tr("zoom in font size bigger"),
            cli="larger-text",
        ),
        Action(
            "smaller_text",
            tr("S&maller text"),
            "text_size",
            menu,
            lambda w: w.look.change_size(-10),
            ("Ctrl+-",),
            lambda w: w.look.may_shrink,
            keywords=tr("zoom out font size"),
            cli="smaller-text",
        ),
        Action(
            "normal_text",
            tr("&Normal text size"),
            "text_size",
            menu,
            lambda w: w.look.reset_size(),
            ("Ctrl+0",),
            keywords=tr("zoom reset font size"),
            cli="normal-text",
        ),
        _colours("system", tr("Colours as the &system"), "theme", menu),
        _colours("light", tr("L&ight colours"), "sun", menu),
        _colours("dark", tr("&Dark colours"), "moon", menu),
        _contrast(menu),
        Action(
            "sidebar",
            tr("Side&bar"),
            "sidebar",
            menu,
            lambda w: w.look.toggle_sidebar(),
            ("F9",),
            starts_group=True,
            is_checked=lambda w: w.look.has_sidebar,
            keywords=tr("hide show places panel"),
            cli="sidebar",
        ),
    )


def _contrast(menu: str) -> Action:
    return Action(
        "contrast",
        tr("Hi&gh contrast"),
        "theme",
        menu,
        lambda w: w.look.toggle_contrast(),
        keywords=tr("accessibility colours black white readable"),
        cli="high-contrast",
        is_checked=lambda w: w.look.is_strong,
    )


def _colours(mode: str, text: str, picture: str, menu: str) -> Action:
    return Action(
        f"colours_{mode}",
        text,
        picture,
        menu,
        lambda w: w.look.set_mode(mode),
        starts_group=mode == "system",
        keywords=tr("theme appearance night dark mode light mode"),
        cli=f"colours-{mode}",
        is_checked=lambda w: w.look.mode == mode,
    )
