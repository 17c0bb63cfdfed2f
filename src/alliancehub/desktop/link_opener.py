"""Follows links into AllianceHub: to the account of their hub, then to the row, list or place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.known import Known
from alliancehub.desktop.screens import SCREENS
from alliancehub.desktop.texts import tr
from alliancehub.engine.links import BadLink, Link, host_in, parse_link
from alliancehub.engine.standing import AccountInfo


class LinkOpener(QObject):
    """Keeps the latest link until it can be followed.

    A link adds no hub and signs nobody in: it says which hub it means, and offers that.
    """

    def __init__(
        self,
        desk: Desk,
        go: Callable[[str], None],
        show_list: Callable[[str, str], None],
        add_hub: Callable[[str], None],
        parent: QObject,
    ) -> None:
        """Make it.

        Args:
            desk: the window's services.
            go: shows a place.
            show_list: shows the list of a kind, of a place and a kind.
            add_hub: shows the way into a hub that is not known yet.
            parent: the owner.
        """
        super().__init__(parent)
        self._desk = desk
        self._go = go
        self._show_list = show_list
        self._add_hub = add_hub
        self._waiting: Link | None = None
        desk.link_followed.connect(self.follow)

    def follow(self, text: str) -> None:
        """Follow a link, at once or as soon as the engine has answered."""
        try:
            self._waiting = parse_link(text)
        except BadLink as bad:
            self._desk.say_problem(_reason(bad))
            return
        self.resume()

    def resume(self) -> None:
        """Go on with a link that waits: the window shows another account now, or its first."""
        link, known = self._waiting, self._desk.known
        if link is None or not known.is_whole:
            return
        account = account_for(link, known)
        if account is None:
            self._waiting = None
            self._offer(link)
        elif not account.is_current:
            self._desk.use_account(account.key, self._give_up)
        elif link.kind and not known.kinds and not known.hello.status.last_sync_at:
            return  # of a hub that has not said yet what it has; known_changed follows
        else:
            self._waiting = None
            self._show(link, known)

    def _show(self, link: Link, known: Known) -> None:
        places = [one.place for one in SCREENS if known.is_admin or not one.is_for_admins]
        if not link.kind:
            self._go(places[0])
        elif link.id:
            self._desk.open_row(link.kind, link.id)
        elif link.kind in places:
            self._go(link.kind)
        elif link.kind in known.kinds and known.kinds[link.kind].place in places:
            self._show_list(known.kinds[link.kind].place, link.kind)
        else:
            self._desk.say_problem(tr("There is no list {name} at this hub.", name=link.kind))

    def _offer(self, link: Link) -> None:
        if not link.hub:
            self._desk.say_problem(
                tr("The link needs a hub to be shown from. Choose one, then open it again.")
            )
            return
        self._desk.say_problem(
            tr("The link leads to {hub}, which is none of your hubs.", hub=link.hub),
            tr("Add this hub…"),
            lambda: self._add_hub(link.hub),
        )

    def _give_up(self, refusal: Exception) -> None:
        self._waiting = None
        self._desk.say_problem(str(refusal))


def problem_of(text: str) -> str:
    """Return why a link cannot be followed wherever one is, in words, or nothing."""
    try:
        parse_link(text)
    except BadLink as bad:
        return _reason(bad)
    return ""


def account_for(link: Link, known: Known) -> AccountInfo | None:
    """Return the account to follow a link with: the current one, a member's, else a guest's."""
    fitting = [one for one in known.hello.accounts if not link.hub or host_in(one.hub) == link.hub]
    if not link.hub:
        fitting = [one for one in fitting if one.is_current]
    fitting.sort(key=lambda one: (not one.is_current, not one.person))
    return fitting[0] if fitting else None


def _reason(bad: BadLink) -> str:
    match bad.reason:
        case "long":
            return tr("This link is too long to be one of AllianceHub's.")
        case "hub":
            return tr(
                "The link cannot be followed: “{part}” is no address of a hub.", part=bad.part
            )
        case "kind":
            return tr(
                "The link cannot be followed: “{part}” is no kind of thing there is.", part=bad.part
            )
        case "id":
            return tr("The link cannot be followed: “{part}” is no id.", part=bad.part)
        case _:
            return tr(
                "The link cannot be followed: it says more than what to show, “{part}”.",
                part=bad.part,
            )
