"""The engine's answers when something is wrong; see ``DiagnosisApi``."""

from __future__ import annotations

import getpass
import os
import platform
import secrets
import sys
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from alliancehub import __version__
from alliancehub.engine import bundle as bundles
from alliancehub.engine.cache_keys import SHUT_OUT
from alliancehub.engine.core import Core
from alliancehub.engine.diagnosis_api import (
    Bundle,
    BundleFile,
    CrashFile,
    Finding,
    Keyring,
    LastEnd,
    LogTail,
    Network,
    NetworkSettings,
    Step,
)
from alliancehub.engine.diagnostics import (
    cache_finding,
    closed_finding,
    encryption_finding,
    engine_finding,
    machine_findings,
    network_findings,
    no_network_finding,
    sync_findings,
)
from alliancehub.engine.explaining import Explaining
from alliancehub.engine.hub_address import host_of, hub_address
from alliancehub.engine.log_tail import tail_of
from alliancehub.engine.network_check import STEP_S, Stop, check
from alliancehub.engine.network_fault import Failed
from alliancehub.engine.proxy import Route, checked, route_to, system_words
from alliancehub.engine.redaction import Redactor
from alliancehub.engine.run_mark import CRASH, crash_paths, ended_marks
from alliancehub.engine.store.driver import database_errors
from alliancehub.engine.store.shape import (
    counts_by_kind,
    counts_of_work,
    is_sound,
    names_in,
    shape_of,
)
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.wire.problem import SignInNeeded, WireError

LOG_LINES_MOST = 2_000
BUNDLED_LINES = 500
BUNDLES_KEPT = 2
TEXT_MOST = 200_000
_LOGS = ("engine", "window")


class Diagnosing:
    """The ``DiagnosisApi`` over a core."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._checks: dict[str, Stop] = {}
        self._bundles: OrderedDict[str, Bundle] = OrderedDict()
        self._ends: list[LastEnd] = []

    # -- findings

    def findings(self, hub: str = "", with_network: bool = True) -> list[Finding]:
        """Return what is good and bad here."""
        status = self._core.status()
        found = [*machine_findings(self._core.paths, self._core.around.vault)]
        found.append(engine_finding(__version__))
        found += sync_findings(status)
        if with_network:
            found += self._caches()
            hubs = [hub] if hub else sorted({one.hub for one in self._core.book.accounts})
            for one in hubs:
                found += network_findings(one, self._check(one, Stop()))
            if not hubs:
                found.append(no_network_finding())
        return found

    def keyring(self, retry: bool = False) -> Keyring:
        """Return how the keyring stands; with ``retry`` it may show its prompt."""
        vault = self._core.around.vault
        state, backend = vault.keyring_state(may_ask=retry)
        if retry and state == "works":
            vault.retry()
            for record in self._core.book.accounts:
                if not record.is_guest:
                    vault.load(record.key)
            if account := self._core.account:
                account.ask(by_member=True)
        return Keyring(state, backend)

    # -- network

    def network(self) -> Network:
        """Return how the engine gets to hubs."""
        settings = self._core.way.settings()
        key = settings.password_key
        vault = self._core.around.vault
        if key:
            vault.load(key)
        return Network(
            settings,
            vault.state(key) if key else "none",
            system_words(),
            sorted({one.hub for one in self._core.book.accounts}),
        )

    def set_network(self, settings: NetworkSettings, password: str | None = None) -> None:
        """Change how the engine gets to hubs; Refusal, with the field, where a value misfits."""
        fitting = checked(settings)
        before = self._core.way.settings()
        vault = self._core.around.vault
        if password and not fitting.user:
            raise Refusal(
                "invalid",
                "A password without a user is of no use to a proxy.",
                field="user",
                remedy="Enter the user, too, or leave the password empty.",
            )
        old, new = before.password_key, fitting.password_key
        if old and (old != new or password == ""):
            vault.drop(old)
        if new and password:
            vault.save(new, password)
        go_by(self._core, fitting)

    def check_network(
        self,
        hub: str = "",
        settings: NetworkSettings | None = None,
        password: str | None = None,
        ticket: str = "",
    ) -> list[Step]:
        """Go to a hub step by step and return how each went."""
        account = self._core.account
        address = hub or (account.record.hub if account is not None else "")
        if not address:
            raise Refusal(
                "no_account",
                "Which hub to try is not said.",
                field="hub",
                remedy="Enter the address of a hub.",
            )
        stop = Stop()
        if ticket:
            self._checks[ticket] = stop
        try:
            wanted = checked(settings) if settings is not None else None
            return self._check(address, stop, wanted, password)
        finally:
            self._checks.pop(ticket, None)

    def stop_check(self, ticket: str) -> None:
        """End a check of the network that goes on."""
        if stop := self._checks.get(ticket):
            stop.now()

    def _check(
        self,
        hub: str,
        stop: Stop,
        settings: NetworkSettings | None = None,
        password: str | None = None,
    ) -> list[Step]:
        try:
            address = hub_address(hub)
        except Refusal as refusal:
            return [Step("address", told("Address"), "bad", refusal.text, remedy=refusal.remedy)]

        def route(to: str) -> Route:
            if settings is None:
                return self._core.way.route(to)
            key = settings.password_key
            kept = self._core.around.vault.load(key) if key and password is None else ""
            return route_to(to, settings, password or kept)

        account = self._core.account
        is_mine = account is not None and account.record.hub == address
        has_account = is_mine and account is not None and not account.record.is_guest
        greet = self._greeting if has_account else None
        return check(address, route, greet, stop, STEP_S)

    def _greeting(self) -> str:
        """Try the sign-in of the account in use; returns what to say, or raises Failed."""
        account = self._core.need()
        session = account.session
        try:
            session.call(session.api.greet)
        except SignInNeeded as error:
            raise Failed(
                error.problem.words,
                told("The hub answers, but does not know that it is you."),
                error.problem.text_of("remedy") or told("Sign in again."),
            ) from error
        except WireError as error:
            raise Failed(
                error.problem.words,
                told("Sync goes this same way, and ends here too."),
                error.problem.text_of("remedy"),
            ) from error
        return told("You are signed in as {name}.", name=account.record.name)

    # -- logs and crashes

    def logs(self) -> list[str]:
        """Return the names of the logs there are."""
        folder = self._core.paths.data
        names = [name for name in _LOGS if (folder / f"{name}.log").exists()]
        older = sorted(folder.glob("engine.log.?")) + sorted(folder.glob("window.log.?"))
        return names + [f"{one.name.partition('.')[0]}.{one.suffix[1:]}" for one in older]

    def log_tail(
        self,
        name: str,
        lines: int = 500,
        before: int | None = None,
        after: int | None = None,
        level: str = "",
        text: str = "",
    ) -> LogTail:
        """Return the last records of a log, redacted."""
        path = self._log_path(name)
        most = max(1, min(lines, LOG_LINES_MOST))
        try:
            tail = tail_of(path, most=most, before=before, after=after, level=level, text=text)
        except FileNotFoundError:
            return LogTail([], 0, 0, 0)  # it has just been put aside for a new one
        redactor = self._redactor(with_names=False)
        said = [replace(one, text=redactor.text(one.text)) for one in tail.lines]
        return replace(tail, lines=said)

    def _log_path(self, name: str) -> Path:
        if name not in self.logs():
            raise Refusal(
                "not_found",
                told("There is no log {name}.", name=repr(name[:40])),
                field="name",
                remedy="It is made as soon as there is something to say.",
            )
        part, _, number = name.partition(".")
        return self._core.paths.data / (f"{part}.log.{number}" if number else f"{part}.log")

    def last_end(self) -> LastEnd:
        """Return how AllianceHub ended before; told once, then forgotten."""
        self._take_in()
        # What left a report first; one end at a time is told.
        ends = sorted(self._ends, key=lambda one: (not one.report, one.part != "window"))
        self._ends.clear()
        return ends[0] if ends else LastEnd()

    def crashes(self) -> list[CrashFile]:
        """Return the reports of crashes, newest first."""
        self._take_in()
        found: list[CrashFile] = []
        for path in crash_paths(self._core.paths.data):
            with suppress(OSError, ValueError):
                stamp, _, part = path.stem.removeprefix(CRASH).rpartition("-")
                day = f"{stamp[:4]}-{stamp[4:6]}-{stamp[6:8]}"
                at = f"{day}T{stamp[9:11]}:{stamp[11:13]}:{stamp[13:]}"
                found.append(CrashFile(path.name, at, part, path.stat().st_size))
        return found

    def crash_text(self, name: str) -> str:
        """Return a report, redacted."""
        path = self._crash_path(name)
        text = path.read_text("utf-8", "replace")[:TEXT_MOST]
        return self._redactor(with_names=False).text(text)

    def delete_crash(self, name: str) -> None:
        """Delete a report."""
        self._crash_path(name).unlink(missing_ok=True)

    def _crash_path(self, name: str) -> Path:
        for path in crash_paths(self._core.paths.data):
            if path.name == name:
                return path
        raise Refusal(
            "not_found",
            "This report is not there any more.",
            field="name",
            remedy="Only the newest five are kept; look at the list again.",
        )

    def _take_in(self) -> None:
        """Turn what crashed programs left into reports, and remember to tell of it."""
        for part, report in ended_marks(self._core.paths.data):
            # An engine that was killed without a fault is started again by itself: no news.
            if report or part == "window":
                self._ends.append(LastEnd(part, report))

    # -- the bundle

    def prepare_bundle(self, window: dict[str, str]) -> Bundle:
        """Collect what a bundle would hold, from an allow-list, redacted."""
        redactor = self._redactor(with_names=True)
        made = list(self._bundled(redactor, window))
        made.insert(0, bundles.manifest(made, redactor.replaced))
        prepared = Bundle(secrets.token_hex(8), made, dict(redactor.replaced))
        self._bundles[prepared.id] = prepared
        while len(self._bundles) > BUNDLES_KEPT:
            self._bundles.popitem(last=False)
        return prepared

    def write_bundle(self, id: str, path: str, names: list[str]) -> int:
        """Write those files of a prepared bundle as a zip; return its size in bytes."""
        prepared = self._bundles.get(id)
        if prepared is None:
            raise Refusal(
                "not_found",
                "This preview is not there any more.",
                remedy="Open the diagnostics again, look at them, and save.",
            )
        chosen = [one for one in prepared.files[1:] if one.name in set(names)]
        whole = [bundles.manifest(chosen, prepared.replaced), *chosen]
        try:
            return bundles.write_zip(Path(path), whole)
        except OSError as error:
            raise Refusal(
                "not_written",
                told(
                    "{path} cannot be written: {why}.", path=path, why=error.strerror or str(error)
                ),
                field="path",
                remedy="Choose another folder, or make room on the disk.",
            ) from error

    def _bundled(self, redactor: Redactor, window: dict[str, str]) -> Iterator[BundleFile]:
        core = self._core
        yield bundles.as_file("about.json", bundles.about(window), redactor)
        yield bundles.as_file(
            "settings.json", bundles.settings_shown(core.book.settings()), redactor
        )
        status = core.status()
        shown = {name: value for name, value in vars(status).items() if name != "hub"}
        hub = redactor.hub(status.hub) if status.hub else ""
        yield bundles.as_file("status.json", shown | {"hub": hub}, redactor)
        findings = bundles.findings_shown(self.findings(with_network=False))
        yield bundles.as_file("findings.json", findings, redactor)
        if core.account is not None:
            shown_sync = bundles.sync_shown(Explaining(core).explain())
            yield bundles.as_file("sync.json", shown_sync, redactor)
        yield bundles.as_file("network.json", self._network_shown(redactor), redactor)
        yield bundles.as_file("caches.json", self._caches_shown(redactor), redactor)
        for name in self.logs():
            tail = tail_of(self._log_path(name), most=BUNDLED_LINES)
            said = redactor.text(bundles.log_shown(tail.lines), is_log=True)
            yield BundleFile(f"logs/{name}.log", said)
        for one in self.crashes():
            with suppress(Refusal, OSError):
                text = self._crash_path(one.name).read_text("utf-8", "replace")[:TEXT_MOST]
                yield BundleFile(f"crashes/{one.name}", redactor.text(text, is_log=True))

    def _network_shown(self, redactor: Redactor) -> dict[str, Any]:
        settings = self._core.way.settings()
        hubs = sorted({one.hub for one in self._core.book.accounts})
        return {
            "mode": settings.mode,
            "system names a proxy": bool(system_words()),
            "own certificates": bool(settings.ca_file),
            "hubs": {
                redactor.hub(hub): [
                    {
                        "step": one.name,
                        "state": one.state,
                        "ms": one.ms,
                        # Who issued a certificate and to whom is the hub's own business.
                        "text": str(one.text) if one.state != "good" else "",
                    }
                    for one in self._check(hub, Stop())
                ]
                for hub in hubs
            },
        }

    def _caches_shown(self, redactor: Redactor) -> list[dict[str, Any]]:
        core = self._core
        shown: list[dict[str, Any]] = []
        for number, record in enumerate(core.book.accounts, 1):
            path = core.book.cache_path(record.key)
            sizes = {
                suffix or "file": one.stat().st_size
                for suffix in ("", "-wal")
                if (one := path.with_name(path.name + suffix)).exists()
            }
            told_of: dict[str, Any] = {
                "account": number,
                "hub": redactor.hub(record.hub),
                "guest": record.is_guest,
                "sign-in": core.around.vault.state(record.key),
                "bytes": sizes,
            }
            with suppress(Refusal, *database_errors()):
                told_of |= core.with_store(
                    record,
                    lambda db: {
                        "work": counts_of_work(db),
                        "rows": counts_by_kind(db, core.schema),
                        "tables": shape_of(db),
                    },
                )
            shown.append(told_of)
        return shown

    def _caches(self) -> Iterator[Finding]:
        for record in self._core.book.accounts:
            path = self._core.book.cache_path(record.key)
            name = f"{record.name or record.login}, {host_of(record.hub)}"
            try:
                damage = self._core.with_store(record, is_sound)
            except Refusal as refusal:
                if refusal.code in SHUT_OUT:
                    yield closed_finding(name, refusal)
                    continue
                damage = refusal.text
            yield cache_finding(name, path, damage)
            if not damage:
                wanted, is_encrypted = self._core.caches.encryption_of(record)
                yield encryption_finding(name, is_wanted=wanted, is_encrypted=is_encrypted)

    def _redactor(self, *, with_names: bool) -> Redactor:
        """Return what knows the secrets and, where it is to leave this machine, the names."""
        core = self._core
        accounts = core.book.accounts
        settings = core.way.settings()
        names: list[str] = []
        if with_names:
            names = [word for one in accounts for word in (one.name, one.login, *one.name.split())]
            for record in accounts:
                with suppress(Refusal, *database_errors()):
                    names += core.with_store(record, lambda db: list(names_in(db, core.schema)))
        words = {platform.node(): "[this machine]", _user(): "[this user]", settings.user: "[name]"}
        hubs = [one.hub for one in accounts] + [settings.address] * bool(settings.address)
        homes = [str(core.paths.data.parent), str(Path.home())]
        return Redactor(hubs, homes, core.around.vault.all_secrets(), names, words)


def go_by(core: Core, settings: NetworkSettings) -> None:
    """Go to hubs in this way from now on; the connections of all accounts begin anew."""
    core.way.keep(settings)
    core.connect_anew()


def _user() -> str:
    with suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return os.environ.get("USER", "") if sys.platform != "win32" else ""
