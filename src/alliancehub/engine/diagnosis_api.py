"""What the engine tells of itself and of this machine when something is wrong: shapes and calls.

Light on purpose, as ``api`` is: the window reads it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

_KEYS = {
    "mode": "proxy_mode",
    "address": "proxy_address",
    "user": "proxy_user",
    "bypass": "proxy_bypass",
    "ca_file": "ca_file",
}
NETWORK_FIELDS = {key: one for one, key in _KEYS.items()}
GOOD, ODD, BAD = "good", "odd", "bad"
SKIPPED = "skipped"


@dataclass(frozen=True)
class Finding:
    """What a check of this machine found.

    Attributes:
        check: what was looked at.
        state: ``good``, ``odd`` (works, but less well) or ``bad``.
        text: what was found.
        remedy: what to do; empty where it is good.
        why: what it means for the member; empty where it is good or plain.
        name: names the check where a page has more to offer about it, such as ``keyring``.
    """

    check: str
    state: str
    text: str
    remedy: str = ""
    why: str = ""
    name: str = ""


@dataclass(frozen=True)
class NetworkSettings:
    """How the engine gets to a hub.

    Attributes:
        mode: ``system`` (what the environment or the desktop says), ``none`` or ``manual``.
        address: of the proxy, as ``http://proxy.example.org:3128``; for ``manual``.
        user: whom the proxy knows; its password is in the keyring.
        bypass: hosts that are gone to directly, parted by commas; ``.example.org`` for all below.
        ca_file: path of a PEM file with further certificates to trust, or empty.
    """

    mode: str = "system"
    address: str = ""
    user: str = ""
    bypass: str = ""
    ca_file: str = ""

    @classmethod
    def of(cls, settings: Mapping[str, Any]) -> NetworkSettings:
        """Return them out of all settings by key."""
        return cls(**{one: settings[key] for one, key in _KEYS.items() if key in settings})

    def as_settings(self) -> dict[str, str]:
        """Return them as settings by key."""
        return {key: getattr(self, one) for one, key in _KEYS.items()}

    @property
    def password_key(self) -> str:
        """Under which name the keyring keeps the proxy's password; empty where there is none."""
        if not self.user or not self.address:
            return ""
        return f"proxy:{self.user}@{self.address.partition('://')[2]}"


@dataclass(frozen=True)
class Network:
    """What the network page begins with.

    Attributes:
        password_state: of the proxy's password: ``kept``, ``session``, ``locked`` or ``none``.
        system: what the system says about a proxy, in sentences; empty where it names none.
        hubs: addresses of the hubs that are known.
    """

    settings: NetworkSettings
    password_state: str = "none"  # noqa: S105 - a state, not a password
    system: str = ""
    hubs: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Fact:
    """Something more about a step, such as the issuer of a certificate."""

    caption: str
    value: str


@dataclass(frozen=True)
class Step:
    """One step on the way to a hub.

    Attributes:
        name: ``address``, ``name``, ``tcp``, ``proxy``, ``tls``, ``http``, ``hub`` or ``sign_in``.
        title: the same for a person.
        state: ``good``, ``odd``, ``bad`` or ``skipped``, where a step before it failed.
        text: what was found.
        ms: how long it took.
        why: what that means.
        remedy: what to do.
        facts: what else is known.
    """

    name: str
    title: str
    state: str
    text: str = ""
    ms: int = 0
    why: str = ""
    remedy: str = ""
    facts: list[Fact] = field(default_factory=list)


@dataclass(frozen=True)
class LogLine:
    """One record of a log, with the lines that belong to it, such as a traceback.

    Attributes:
        start: its place in the file, in bytes.
        at: local time as it was written, or empty.
        level: ``DEBUG``, ``INFO``, ``WARNING``, ``ERROR`` or ``CRITICAL``; empty where unknown.
        text: what was said, redacted.
    """

    start: int
    at: str
    level: str
    source: str
    text: str


@dataclass(frozen=True)
class LogTail:
    """A stretch of a log, oldest first.

    Attributes:
        start: bytes before it; 0 where nothing is left to look at.
        end: the place to ask from for what is written next.
        size: of the file, in bytes.
    """

    lines: list[LogLine]
    start: int
    end: int
    size: int


@dataclass(frozen=True)
class CrashFile:
    """A report about an end that nobody wanted; on this machine only.

    Attributes:
        name: of its file in the profile's folder.
        at: UTC instant.
        part: ``window`` or ``engine``.
    """

    name: str
    at: str
    part: str
    size: int


@dataclass(frozen=True)
class LastEnd:
    """How AllianceHub ended before this start.

    Attributes:
        part: ``window`` or ``engine`` where it ended unexpectedly, else empty.
        report: name of the crash file, or empty where it was killed and left none.
    """

    part: str = ""
    report: str = ""


@dataclass(frozen=True)
class BundleFile:
    """One file of a bundle: exactly what will be written."""

    name: str
    text: str


@dataclass(frozen=True)
class Bundle:
    """What a diagnostics bundle would hold. Nothing is written or sent yet.

    Attributes:
        id: names it in ``write_bundle``.
        replaced: what stands for something else now, and how many times.
    """

    id: str
    files: list[BundleFile]
    replaced: dict[str, int]


@dataclass(frozen=True)
class Keyring:
    """How the keyring of this computer stands.

    Attributes:
        state: ``works``, ``locked``, ``no_collection``, ``absent`` or ``broken``.
        backend: what it is called; empty where there is none.
    """

    state: str
    backend: str = ""


class DiagnosisApi(Protocol):
    """What helps when something is wrong. Nothing here is sent anywhere but to the member's hub."""

    def findings(self, hub: str = "", with_network: bool = True) -> list[Finding]:
        """Return what is good and bad here.

        Args:
            hub: address of a hub to try; else those of the accounts.
            with_network: False leaves out what takes long: networks, and reading whole caches.
        """
        ...

    def keyring(self, retry: bool = False) -> Keyring:
        """Return how the keyring stands; ``retry`` asks it to unlock, which may show a prompt."""
        ...

    def network(self) -> Network:
        """Return how the engine gets to hubs."""
        ...

    def set_network(self, settings: NetworkSettings, password: str | None = None) -> None:
        """Change how the engine gets to hubs; None keeps the proxy's password, empty forgets it.

        Raises Refusal, with the name of the field, where a value does not fit.
        """
        ...

    def check_network(
        self,
        hub: str = "",
        settings: NetworkSettings | None = None,
        password: str | None = None,
        ticket: str = "",
    ) -> list[Step]:
        """Go to a hub step by step and return how each went; at most 10 s for a step.

        Args:
            hub: its address; else that of the account in use.
            settings: to try instead of those in use; they are not kept.
            password: of the proxy, to try instead of the one that is kept.
            ticket: names the check in ``stop_check``.
        """
        ...

    def stop_check(self, ticket: str) -> None:
        """End a check of the network that goes on; it returns what it has."""
        ...

    def logs(self) -> list[str]:
        """Return the names of the logs there are, for ``log_tail``."""
        ...

    def log_tail(
        self,
        name: str,
        lines: int = 500,
        before: int | None = None,
        after: int | None = None,
        level: str = "",
        text: str = "",
    ) -> LogTail:
        """Return the last records of a log; an own file of any size is read from its end only.

        Args:
            lines: at most so many records, up to 2,000.
            before: only what stands before this byte.
            after: only what was written from this byte on.
            level: only records of this level and worse.
            text: only records that contain it, whatever the case.
        """
        ...

    def last_end(self) -> LastEnd:
        """Return how AllianceHub ended before; told once, then forgotten."""
        ...

    def crashes(self) -> list[CrashFile]:
        """Return the reports of crashes, newest first."""
        ...

    def crash_text(self, name: str) -> str:
        """Return a report, redacted; Refusal ``not_found`` where it is gone."""
        ...

    def delete_crash(self, name: str) -> None:
        """Delete a report."""
        ...

    def prepare_bundle(self, window: dict[str, str]) -> Bundle:
        """Collect what a bundle would hold, from an allow-list, redacted.

        Args:
            window: what only the window knows, such as the version of Qt; known keys are taken.
        """
        ...

    def write_bundle(self, id: str, path: str, names: list[str]) -> int:
        """Write those files of a prepared bundle as a zip; return its size in bytes."""
        ...
