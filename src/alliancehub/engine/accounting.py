"""Hubs and accounts: adding, signing in and out, switching; and what only a hub can answer."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from pydantic import ValidationError

from alliancehub.engine.api import History, PastChange
from alliancehub.engine.cache_keys import LOST, CacheKey
from alliancehub.engine.core import Core
from alliancehub.engine.hub_address import host_of, hub_address, invitation_of
from alliancehub.engine.hub_api import HubApi
from alliancehub.engine.profile_book import AccountRecord
from alliancehub.engine.standing import AccountInfo, Hello
from alliancehub.engine.store.labels import names
from alliancehub.engine.store.outbox import waiting_count
from alliancehub.engine.store.store import Store, erase_file
from alliancehub.engine.store.transfer_book import TransferBook
from alliancehub.engine.transfers.download import forget_transfers
from alliancehub.engine.transfers.losing import erase_lost
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.told import told
from alliancehub.wire.messages import (
    AcceptInvitation,
    InvitationToken,
    InviteAccounts,
    SetUp,
    SignIn,
    Tokens,
)
from alliancehub.wire.problem import SignInNeeded, WireError
from alliancehub.wire.tokens import CreateToken
from alliancehub.wire.version import PROTOCOL, common

T = TypeVar("T")
GUEST = "guest"


class Accounting:
    """The ``AccountApi`` over a core. May be called from any thread; most calls wait for a hub."""

    def __init__(self, core: Core, hello: Callable[[], Hello]) -> None:
        self._core = core
        self._hello = hello

    def add_hub(self, hub: str) -> AccountInfo:
        """Look around a hub as a guest; Refusal where none answers at that address."""
        address = hub_address(hub)
        with self._at(address) as api:
            about = api.about()
            if common(about.protocol, about.protocol_oldest) is None:
                raise Refusal(
                    "protocol",
                    told(
                        "{hub} speaks version {theirs}, this app version {ours}.",
                        hub=about.name,
                        theirs=str(about.protocol),
                        ours=str(PROTOCOL),
                    ),
                    remedy="Update the app."
                    if about.protocol > PROTOCOL
                    else "Ask for an update of the hub.",
                )
        key = f"{GUEST}@{host_of(address)}"
        return self._use(AccountRecord(key, address, name=about.name))

    def sign_in(self, hub: str, login: str, password: str) -> AccountInfo:
        """Sign in and make the account current."""
        message = _message(SignIn, login=login, password=password, device_name=_device_name())
        return self._enter(hub_address(hub), login, lambda api: api.sign_in(message))

    def look_invitation(self, link: str) -> dict[str, str]:
        """Return whom an invitation link is for: name, email, organisation, hub, expires_at."""
        hub, secret = invitation_of(link)
        with self._at(hub) as api:
            return api.look_invitation(_message(InvitationToken, token=secret)).model_dump()

    def accept_invitation(self, link: str, password: str) -> AccountInfo:
        """Take up an invitation and make the account current."""
        hub, secret = invitation_of(link)
        look = self.look_invitation(link)
        message = _message(
            AcceptInvitation, token=secret, password=password, device_name=_device_name()
        )
        return self._enter(hub, look["email"], lambda api: api.accept_invitation(message))

    def set_up(
        self, hub: str, code: str, name: str, handle: str, email: str, password: str
    ) -> AccountInfo:
        """Make a new hub's first administrator and sign in as them."""
        message = _message(
            SetUp,
            code=code,
            name=name,
            handle=handle,
            email=email,
            password=password,
            device_name=_device_name(),
        )
        return self._enter(hub_address(hub), email, lambda api: api.set_up(message))

    def sign_out(self, key: str, everywhere: bool = False, forget: bool = False) -> None:
        """Sign an account out; with ``forget`` its cache is erased too, if nothing waits in it."""
        record = self._core.book.account(key)
        if forget:
            self._refuse_to_lose(record)
        self._void(record, everywhere=everywhere)
        if forget:
            self._core.shut(key)
            # First of all: without it the file says nothing any more, wherever copies of it lie.
            CacheKey(self._core.around.vault, key).destroy()
            self._core.book.forget(key)
            erase_file(self._core.book.cache_path(key))
            forget_transfers(TransferBook(self._core.book.transfers_path(key)))
            erase_lost(self._core.blobs, key, lambda _: False)
            if self._core.account is None and (current := self._core.book.current):
                self._core.open(current)
        self._tell()

    def use_account(self, key: str) -> Hello:
        """Make another account current."""
        self._use(self._core.book.account(key))
        return self._hello()

    def invite(self, accounts: list[str]) -> list[dict[str, str]]:
        """Make invitation links; needs the hub and an administrator."""
        message = _message(InviteAccounts, accounts=accounts)
        made = self._ask(lambda api, token: api.invite(message, token))
        return [one.model_dump() for one in made]

    def create_token(self, name: str, days: int = 90) -> dict[str, str]:
        """Make an access token for programs; needs the hub."""
        message = _message(CreateToken, name=name, days=days)
        made = self._ask(lambda api, token: api.create_token(message, token))
        return dict(made.model_dump())

    def tokens(self) -> list[dict[str, str]]:
        """Return the member's access tokens; needs the hub."""
        found = self._ask(lambda api, token: api.tokens(token))
        return [one.model_dump() for one in found.tokens]

    def revoke_token(self, id: str) -> None:
        """End an access token; needs the hub."""
        self._ask(lambda api, token: api.revoke_token(id[:36], token))

    def audit(self, before: int | None = None, kind: str = "", actor: str = "") -> dict[str, Any]:
        """Return a page of the audit trail; needs the hub and an administrator."""
        asked = {"before": "" if before is None else str(before), "kind": kind, "actor": actor}
        query = {name: value for name, value in asked.items() if value}
        return self._ask(lambda api, token: api.audit(token, query)).model_dump()

    def history(self, kind: str, id: str, before: int | None = None) -> History:
        """Return a page of what was changed in a row; needs the hub."""
        query = {} if before is None else {"before": str(before)}
        page = self._ask(lambda api, token: api.history(kind[:60], id[:36], token, query))
        entries = [
            PastChange(
                one.id,
                one.at,
                one.actor,
                one.actor_name,
                one.command,
                one.op,
                {name: (pair[0], pair[1]) for name, pair in one.changes.items() if len(pair) == 2},
            )
            for one in page.entries
        ]
        labels = _labels(self._core.need().store, kind, entries)
        return History(entries, page.next, page.is_deleted, page.title, labels)

    def _enter(self, hub: str, login: str, ask: Callable[[HubApi], Tokens]) -> AccountInfo:
        with self._at(hub) as api:
            tokens = ask(api)
        key = f"{tokens.person}@{host_of(hub)}"
        record = AccountRecord(key, hub, tokens.person, tokens.name, login)
        return self._use(record, tokens)

    def _use(self, record: AccountRecord, tokens: Tokens | None = None) -> AccountInfo:
        if tokens is not None:
            self._core.caches.forget_lost(record)
        self._core.book.put(record)
        self._core.book.use(record.key)
        account = self._core.open(record, tokens)
        if tokens is None and not record.is_guest:
            self._core.around.vault.load(record.key)
        account.ask(by_member=True)
        self._tell()
        return self._core.info(record)

    def _tell(self) -> None:
        self._core.listeners.tell("account", self._hello())
        self._core.tell(ChangeSet("reset"))

    def _void(self, record: AccountRecord, *, everywhere: bool) -> None:
        """End the session at the hub; without the hub it ends on this machine only."""
        if record.is_guest:
            return
        account = self._core.running(record.key)
        if account is None:
            if everywhere:
                raise Refusal(
                    "not_current",
                    "Only the account in use can be signed out everywhere.",
                    remedy="Switch to this account first.",
                )
            self._core.around.vault.drop(record.key)
            return
        session = account.session
        try:
            session.call(lambda token: session.api.sign_out(token, everywhere=everywhere))
        except SignInNeeded:
            pass  # it has ended already
        except WireError as error:
            if everywhere:
                raise refusal_of(error) from error
        session.end()
        account.note_signed_out()

    def _refuse_to_lose(self, record: AccountRecord) -> None:
        try:
            waiting = self._core.with_store(record, waiting_count)
        except Refusal as refusal:
            if refusal.code != LOST:
                raise
            return  # nobody can read any more what waits in it
        if waiting:
            raise Refusal(
                "waiting",
                told("Changes of yours that were not sent yet and would be lost: {n}.", n=waiting),
                remedy="Sync first, or take them back under Sync activity.",
            )

    def _ask(self, ask: Callable[[HubApi, str], T]) -> T:
        session = self._core.need().session
        try:
            return session.call(lambda token: ask(session.api, token))
        except WireError as error:
            raise refusal_of(error) from error

    @contextmanager
    def _at(self, hub: str) -> Iterator[HubApi]:
        around = self._core.around
        api = HubApi(hub, around.clock, around.transport, around.route)
        try:
            yield api
        except WireError as error:
            raise refusal_of(error) from error
        finally:
            api.close()


def _labels(store: Store, kind: str, entries: list[PastChange]) -> dict[str, str]:
    """Return what the rows are called that references among old values point at, by their ids."""
    table = store.schema.tables.get(kind)
    wanted: dict[str, set[str]] = {}
    for one in table.spec.fields if table is not None else ():
        for entry in entries if one.target else ():
            for value in entry.changes.get(one.name, ()):
                ids = value if isinstance(value, list) else [value]
                wanted.setdefault(one.target, set()).update(map(str, filter(None, ids)))
    found: dict[str, str] = {}
    with store.read() as db:
        for target, rows in wanted.items():
            found |= names(db, store.schema, target, rows)
    return found


def refusal_of(error: WireError) -> Refusal:
    """Return in words for a member why a call to the hub did not end well."""
    problem = error.problem
    text = problem.text_of("detail") if problem.code and problem.code != "unreachable" else ""
    return Refusal(
        problem.code or f"status_{problem.status}",
        text or problem.words,
        field=problem.field,
        remedy=problem.text_of("remedy"),
    )


def _message(wanted: Callable[..., T], **values: Any) -> T:
    try:
        return wanted(**values)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = str(first["loc"][0]) if first["loc"] else ""
        named = name.replace("_", " ").capitalize()
        words = told("{where}: {what}.", where=named, what=first["msg"])
        raise invalid(name, words) from None


def _device_name() -> str:
    return socket.gethostname()[:100]
