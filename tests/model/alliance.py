"""A small alliance in memory, on which commands are checked and applied as the hub does it."""

from collections.abc import Iterator
from typing import Any, TypeVar

import pytest

from alliancehub.model.actors import actor_of
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.dataset_access import sees_dataset
from alliancehub.model.errors import Refusal
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import Kind, fits
from alliancehub.model.kinds.access_grant import AccessGrant
from alliancehub.model.kinds.account import Account
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.grantees import acts_for, held_as
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.kinds.project import Project
from alliancehub.model.kinds.request import Request
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.kinds.wallet import Wallet
from alliancehub.model.ledger import Transfer, digest_of, total
from alliancehub.model.manifest import FileEntry, sorted_manifest_hash
from alliancehub.model.review_sight import sight_of
from alliancehub.model.roles import GUEST, SYSTEM, Actor
from alliancehub.model.scopes import ADMIN, ALLIANCE, PUBLIC
from alliancehub.model.settling import settle
from alliancehub.model.version_files import FileTotals
from alliancehub.model.work import Work

K = TypeVar("K", bound=Kind)
NOW = "2026-06-01T12:00:00Z"
TODAY = NOW[:10]


class Ledger:
    """A ledger in memory: a ``LedgerReader``."""

    def __init__(self) -> None:
        self.entries: list[Transfer] = []

    @property
    def number(self) -> int:
        return len(self.entries)

    def balance(self, account: str) -> int:
        return sum(total(one.postings, account) for one in self.entries)

    def posted(self, key: str) -> str:
        return next((digest_of(one, key) for one in self.entries if one.key == key), "")


class Files:
    """Files of versions in memory: a ``FileReader``."""

    def __init__(self) -> None:
        self.of: dict[str, list[FileEntry]] = {}
        self.lacking: set[str] = set()

    def totals(self, version: str) -> FileTotals:
        files = list(self.each(version))
        lacking = [one.path for one in files if one.sha256 in self.lacking]
        size = sum(one.size for one in files)
        return FileTotals(len(files), size, len(lacking), next(iter(lacking), ""))

    def first(self, version: str, count: int) -> list[FileEntry]:
        return list(self.each(version))[:count]

    def manifest(self, version: str) -> str:
        return sorted_manifest_hash(self.each(version))

    def each(self, version: str) -> Iterator[FileEntry]:
        yield from sorted(self.of.get(version, ()), key=lambda one: one.path.encode())


class Rows:
    """Rows in memory: a ``Reader``."""

    def __init__(self) -> None:
        self.ledger = Ledger()
        self.files = Files()
        self.rows: dict[tuple[type[Kind], str], Kind] = {}
        self.graves: dict[tuple[type[Kind], str], set[str]] = {}
        self.deleted: dict[tuple[type[Kind], str], tuple[list[Kind], str]] = {}
        self.edited: dict[tuple[type[Kind], str], set[str]] = {}
        self.numbers: dict[str, int] = {}

    def get(self, kind: type[K], row_id: str) -> K | None:
        return self.rows.get((kind, row_id))  # type: ignore[return-value] # filed by its class

    def find(self, kind: type[K], **equals: Any) -> list[K]:
        return self.every(kind, **equals)[:1_000]

    def every(self, kind: type[K], **equals: Any) -> list[K]:
        return [
            row  # type: ignore[misc] # filed by its class
            for (of, _), row in sorted(self.rows.items(), key=lambda item: item[0][1])
            if of is kind and fits(row, equals)
        ]

    def next_number(self, series: str) -> int:
        self.numbers[series] = self.numbers.get(series, 0) + 1
        return self.numbers[series]

    def buried_in(self, kind: type[Kind], row_id: str) -> frozenset[str]:
        return frozenset(self.graves.get((kind, row_id), ()))

    def buried(self, kind: type[Kind], row_id: str) -> tuple[list[Kind], str]:
        return self.deleted.get((kind, row_id), ([], ""))

    def editors(
        self, kind: type[Kind], row_id: str, version: int = 0, at: str = ""
    ) -> frozenset[str]:
        del version, at
        return frozenset(self.edited.get((kind, row_id), ()))

    def write(self, work: Work) -> None:
        gone = [self.rows[key] for key, row in work.changes.items() if row is None]
        self.deleted |= {(type(row), row.id): (gone, work.actor.person_id) for row in gone}
        self.ledger.entries += work.transfers
        for key, row in work.changes.items():
            before = self.rows.pop(key, None)
            if before is not None and (row is None or row.scope != before.scope):
                self.graves.setdefault(key, set()).add(before.scope)
            if row is not None:
                self.rows[key] = row


def row_id(*parts: object) -> str:
    """Return an id that reads the same in every run."""
    return derived_id(*map(str, parts))


class Alliance:
    """Ann leads a project, Bob contributes, Olga observes, Cyd is a member elsewhere.

    Sam is a student of Yale, Eve administers Yale and Ira IBM, Dan and Dora administer the
    alliance, Gus is suspended.
    """

    def __init__(self) -> None:
        self.catalogue = Catalogue()
        self.store = Rows()
        self.count = 0
        self.yale = self._organisation("yale", "academia")
        self.ibm = self._organisation("ibm", "industry")
        for handle, organisation, role in (
            ("ann", self.yale, "member"),
            ("bob", self.ibm, "member"),
            ("olga", self.ibm, "member"),
            ("cyd", self.ibm, "member"),
            ("sam", self.yale, "student"),
            ("eve", self.yale, "admin"),
            ("ira", self.ibm, "representative"),
            ("dan", self.ibm, "member"),
            ("dora", self.yale, "member"),
            ("gus", self.yale, "member"),
        ):
            self._member(handle, organisation, role)
        for handle in ("dan", "dora"):
            self.edit("hub", Account, self.account(handle), is_admin=True)
        self.do("hub", "set_account_state", account=self.account("gus"), state="suspended")
        self.project = row_id("project")
        values = {"title": "Robust", "summary": "Robust models.", "focus_area": "trust"}
        self.do("ann", "start_project", id=self.project, values=values)
        self.join("bob", "contributor")
        self.join("olga", "observer")
        self.resource = row_id("resource")
        self.create(
            "eve",
            "accelerator_resource",
            id=self.resource,
            title="H100 at Yale",
            provider=self.yale,
            model="H100",
            units=8,
            rate=2_000_000,
        )

    def person(self, handle: str) -> str:
        """Return the id of a person."""
        return row_id("person", handle)

    def account(self, handle: str) -> str:
        """Return the id of a person's account."""
        return self.store.find(Account, person=self.person(handle))[0].id

    def actor(self, handle: str) -> Actor:
        """Return what somebody acts as; ``hub`` is the hub itself, ``guest`` nobody."""
        if handle in {"hub", "guest"}:
            return SYSTEM if handle == "hub" else GUEST
        accounts = self.store.find(Account, person=self.person(handle))
        return actor_of(
            self.store,
            self.person(handle),
            is_admin=any(one.administers for one in accounts),
            is_active=any(one.state == "active" for one in accounts),
            today=TODAY,
        )

    def scopes(self, handle: str) -> frozenset[str] | None:
        """Return what somebody may see."""
        actor = self.actor(handle)
        if actor.is_system:
            return None
        scopes = {PUBLIC}
        if actor.is_active:
            scopes |= {ALLIANCE, f"person:{actor.person_id}"}
            scopes |= {f"org:{one}" for one in actor.orgs}
            scopes |= {f"project:{one}" for one in actor.projects}
            scopes |= {ADMIN} if actor.is_admin else set()
            for row in self.store.rows.values():
                is_theirs = isinstance(row, Request) and (
                    row.created_by == actor.person_id or row.may_decide(actor)
                )
                if is_theirs and row.scope.startswith("request:"):
                    scopes.add(row.scope)
            for wallet in self.store.find(Wallet):
                if wallet.person == actor.person_id or self._sees_allocation(wallet, scopes):
                    scopes.add(wallet.scope)
            scopes |= self._reviews(actor, scopes)
            scopes |= self._datasets(actor)
        return frozenset(scopes)

    def _datasets(self, actor: Actor) -> set[str]:
        """Return the scopes of private datasets and of grants that somebody sees."""
        grants = [
            one
            for one in self.store.find(AccessGrant)
            if one.grantee in held_as(actor) or acts_for(actor, one.keeper)
        ]
        private = [
            one
            for one in self.store.find(Dataset, visibility="private")
            if sees_dataset(self.store, actor, one, TODAY)
        ]
        return {one.scope for one in (*grants, *private)}

    def _reviews(self, actor: Actor, scopes: set[str]) -> set[str]:
        """Return the scopes of reviews that somebody sees."""
        requests = {one.id for one in self.store.find(CreditRequest) if one.scope in scopes}
        assignments = [
            one
            for one in self.store.find(ReviewAssignment)
            if one.reviewer == actor.person_id or one.request in requests
        ]
        work = Work(self.store, self.catalogue.kinds, SYSTEM, now=NOW, cause="", is_judge=True)
        return sight_of(work, actor, requests, assignments)

    def _sees_allocation(self, wallet: Wallet, scopes: set[str]) -> bool:
        allocation = self.store.get(Allocation, wallet.allocation)
        return allocation is not None and allocation.scope in scopes

    def work(self, handle: str, *, is_judge: bool = True, cause: str = "") -> Work:
        """Return what a command of somebody works on."""
        self.count += 1
        return Work(
            self.store,
            self.catalogue.kinds,
            self.actor(handle),
            now=NOW,
            cause=cause or row_id("cause", self.count),
            is_judge=is_judge,
            scopes=self.scopes(handle) if is_judge else None,
        )

    def do(
        self, who: str, name: str, *, on_device: bool = False, cause: str = "", **args: Any
    ) -> Work:
        """Check, apply and write a command, and return its work."""
        work = self.work(who, is_judge=not on_device, cause=cause)
        command = self.catalogue.read_command(name, args)
        command.check(work)
        command.apply(work)
        settle(work)
        self.store.write(work)
        return work

    def refused(self, who: str, name: str, code: str = "", **args: Any) -> Refusal:
        """Give a command that must be refused, changing nothing, and return the refusal."""
        before = dict(self.store.rows)
        with pytest.raises(Refusal) as caught:
            self.do(who, name, **args)
        assert self.store.rows == before
        assert caught.value.text.endswith((".", "!", "?"))
        if code:
            assert caught.value.code == code, caught.value
        return caught.value

    def create(self, who: str, kind: str, *, id: str = "", **values: Any) -> str:
        """Create a row and return its id."""
        self.count += 1
        new = id or row_id(kind, self.count)
        self.do(who, "create", kind=kind, id=new, values=values)
        return new

    def edit(self, who: str, kind: type[Kind], id: str, **values: Any) -> Work:
        """Edit a row, from what it is now."""
        return self.do(who, "edit", **self.edit_args(kind, id, **values))

    def edit_args(self, kind: type[Kind], id: str, **values: Any) -> dict[str, Any]:
        """Return the arguments of an edit of what a row is now."""
        row = self.store.get(kind, id)
        base = {name: getattr(row, name, None) for name in values}
        return {"kind": kind.declared.name, "id": id, "values": values, "base": base}

    def join(self, handle: str, role: str) -> str:
        """Let somebody take part in the project."""
        return self.create(
            "ann", "project_membership", project=self.project, person=self.person(handle), role=role
        )

    def row(self, kind: type[K], id: str) -> K:
        """Return a row that is there."""
        found = self.store.get(kind, id)
        assert found is not None
        return found

    def all(self, kind: type[K], **equals: Any) -> list[K]:
        """Return rows."""
        return self.store.find(kind, **equals)

    def ask_for_credits(self, handle: str, **values: Any) -> str:
        """Draft and submit a credit request of 4 units for 10 hours, and return its id."""
        request = self.draft(handle, **values)
        self.do(handle, "submit_request", request=request)
        if self.row(CreditRequest, request).state == "advisor_endorsement":
            self.do("dora", "endorse_request", request=request)
        return request

    def draft(self, handle: str, **values: Any) -> str:
        """Draft a credit request."""
        asked = {
            "title": "Train it",
            "lines": [self.line(4, 10)],
            "advisor": self.person("dora") if handle == "sam" else "",
            "justification": "For science.",
        }
        return self.create(handle, "credit_request", **{**asked, **values})

    def line(self, units: int = 1, hours: int = 1, runs: int = 1) -> dict[str, Any]:
        """Return a line of a credit request."""
        return {"resource": self.resource, "units": units, "hours": hours, "runs": runs}

    def pool(self, credits: int = 1_000, **values: Any) -> str:
        """Let Yale pledge so many credits for the year on its accelerator."""
        pledged = {
            "title": "Yale for all",
            "donor": self.yale,
            "resource": self.resource,
            "begins_on": "2026-01-01",
            "ends_on": "2026-12-31",
            "pledged": credits * 1_000_000,
        }
        return self.create("eve", "pool", **{**pledged, **values})

    def _organisation(self, slug: str, sector: str) -> str:
        return self.create(
            "hub",
            Organisation.declared.name,
            id=row_id("organisation", slug),
            title=slug.upper(),
            slug=slug,
            sector=sector,
        )

    def _member(self, handle: str, organisation: str, role: str) -> None:
        self.do(
            "hub",
            "add_member",
            organisation=organisation,
            person=self.person(handle),
            full_name=handle.capitalize(),
            handle=handle,
            email=f"{handle}@example.org",
            role=role,
        )
        self.do("hub", "set_account_state", account=self.account(handle), state="active")

    @property
    def project_row(self) -> Project:
        """The project as it is."""
        return self.row(Project, self.project)
