"""What is good and bad on this machine, in words: the one source of the window's pages and of
``alliancehub doctor``.
"""

from __future__ import annotations

import os
import platform
import shutil
from collections.abc import Iterator
from pathlib import Path

from alliancehub import __version__
from alliancehub.engine.diagnosis_api import BAD, GOOD, ODD, SKIPPED, Finding, Step
from alliancehub.engine.paths import ProfilePaths
from alliancehub.engine.run_mark import crash_paths
from alliancehub.engine.secrets import ABSENT, BROKEN, EMPTY, LOCKED, TokenVault
from alliancehub.engine.standing import Status
from alliancehub.model.errors import Refusal
from alliancehub.model.told import sentences, told

ROOM_MIN_MB = 500
KEYRING = "keyring"
_ORDINARY = frozenset({"online", "syncing", "no_hub"})


def machine_findings(paths: ProfilePaths, vault: TokenVault) -> Iterator[Finding]:
    """Yield what can be found without an engine: any process of the profile may ask."""
    yield Finding(
        told("Program"),
        GOOD,
        told(
            "AllianceHub {version}, Python {python}, {system}",
            version=__version__,
            python=platform.python_version(),
            system=platform.platform(),
        ),
    )
    yield keyring_finding(*vault.keyring_state())
    yield _disk(paths.data)
    if reports := crash_paths(paths.data):
        yield Finding(
            told("Crashes"),
            ODD,
            told(
                "Reports of crashes in {folder}: {n}.",
                n=len(reports),
                folder=str(paths.data),
            ),
            told("Look at them under Help, Reports of crashes; they stay on this machine."),
            told("AllianceHub ended unexpectedly before."),
        )


def keyring_finding(state: str, backend: str) -> Finding:
    """Return what a state of the keyring means and what to do."""
    check = told("Keyring")
    lost = told("You stay signed in until the background process ends, then sign in again.")
    if state == LOCKED:
        return Finding(
            check,
            ODD,
            told("{backend} is locked.", backend=backend),
            told("Unlock it; then you stay signed in."),
            lost,
            KEYRING,
        )
    if state == EMPTY:
        return Finding(
            check,
            ODD,
            told("{backend} has no keyring yet.", backend=backend),
            told("Let it make one: choose a password when it asks. On most desktops signing in "
                 "with a password makes and unlocks it."),
            lost,
            KEYRING,
        )  # fmt: skip
    if state == ABSENT:
        return Finding(
            check,
            ODD,
            told("There is no keyring that is safe to use."),
            told("Install gnome-keyring or KWallet, and sign in to the desktop again."),
            lost,
            KEYRING,
        )  # fmt: skip
    if state == BROKEN:
        return Finding(
            check,
            ODD,
            told("{backend} does not keep what it is given.", backend=backend),
            told("Restart it, or sign in to the desktop again; its own log tells more."),
            lost,
            KEYRING,
        )
    return Finding(check, GOOD, told("It keeps what it is given."), name=KEYRING)


def engine_finding(app_version: str) -> Finding:
    """Return how the engine is, by what it says."""
    if app_version != __version__:
        return Finding(
            told("Engine"),
            ODD,
            told(
                "The engine is {theirs}, this program {ours}.", theirs=app_version, ours=__version__
            ),
            told("Close all windows; the engine then starts anew."),
        )
    return Finding(told("Engine"), GOOD, told("It answers."))


def sync_findings(status: Status) -> Iterator[Finding]:
    """Yield what keeps this member's work from the hub."""
    if status.state not in _ORDINARY and (status.problem or status.state == "paused"):
        is_bad = status.state in {"failed", "suspended", "update_needed"}
        text = status.problem or told("Sync is paused.")
        remedy = status.remedy or told("Resume it when you want to send and fetch again.")
        why = _kept(status)
        if status.state == "update_needed":
            why = sentences(told("Nothing is sent until then."), why)
        yield Finding(told("Sync"), BAD if is_bad else ODD, text, remedy, why)
    elif status.state != "no_hub":
        yield Finding(told("Sync"), GOOD, told("Nothing hinders it."))
    if status.rejected:
        yield Finding(
            told("Refused changes"),
            ODD,
            told("Changes of yours that the hub refused: {n}.", n=status.rejected),
            told("Sync activity says why each was refused; edit them again, or dismiss them."),
        )
    if status.conflicts:
        yield Finding(
            told("Conflicts"),
            ODD,
            told("Conflicts that wait for you: {n}.", n=status.conflicts),
            told("Choose in the inbox which value is right; both are kept until then."),
        )


def cache_finding(name: str, path: Path, damage: str) -> Finding:
    """Return how the cache of an account is."""
    # With its log beside it, which holds all of a young cache.
    size_mb = sum(one.stat().st_size for one in path.parent.glob(f"{path.name}*")) / 2**20
    if damage:
        return Finding(
            told("Cache"),
            BAD,
            told("The cache of {name} is damaged: {damage}.", name=name, damage=damage),
            told("Send what waits if you can, then forget the account on this computer and add it "
                 "again."),
            told("What is shown may be wrong; the hub has everything that was sent."),
        )  # fmt: skip
    size = f"{size_mb:.1f}"
    return Finding(told("Cache"), GOOD, told("{name}: {size} MB, sound", name=name, size=size))


def closed_finding(name: str, refusal: Refusal) -> Finding:
    """Return why the cache of an account cannot be opened, though its file is well."""
    text = told("{name}: {why}", name=name, why=refusal.text)
    why = told("The account cannot be used on this computer until then.")
    return Finding(told("Encryption"), BAD, text, refusal.remedy, why)


def encryption_finding(name: str, *, is_wanted: bool, is_encrypted: bool) -> Finding:
    """Return whether a cache is encrypted, and whether it should be."""
    check = told("Encryption")
    if is_encrypted:
        return Finding(
            check, GOOD, told("{name}: encrypted, with its key in the keyring", name=name)
        )
    if is_wanted:
        return Finding(
            check,
            BAD,
            told("{name}: not encrypted, though it is wanted.", name=name),
            told("Unlock or install a keyring, then start AllianceHub again."),
            told("Who takes the disk can read what is kept on it."),
            KEYRING,
        )
    return Finding(check, GOOD, told("{name}: not encrypted, as the settings say", name=name))


def network_findings(address: str, steps: list[Step]) -> Iterator[Finding]:
    """Yield what a check of the network means, as short as it can be said."""
    for step in steps:
        if step.name == "hub" and step.state == ODD:
            yield Finding(told("Clock"), ODD, step.text, step.remedy, step.why)
        elif step.state in {BAD, ODD}:
            check = told("Sign-in") if step.name == "sign_in" else told("Network")
            state = BAD if step.name != "sign_in" and step.state == BAD else ODD
            text = told("{hub}: {step}: {text}", hub=address, step=step.title, text=step.text)
            yield Finding(check, state, text, step.remedy, step.why)
    if not any(step.state in {BAD, SKIPPED} for step in steps if step.name != "sign_in"):
        hub = next((step.text for step in steps if step.name == "hub"), "")
        took_ms = sum(step.ms for step in steps)
        text = told("{address} in {ms} ms", address=address, ms=took_ms)
        if all(step.state == GOOD for step in steps if step.name == "hub"):
            text = told("{hub} {where}", hub=hub, where=text)
            yield Finding(told("Clock"), GOOD, told("In step with the hub"))
        yield Finding(told("Network"), GOOD, text)


def no_network_finding() -> Finding:
    """Return that there was nothing to try."""
    return Finding(told("Network"), GOOD, told("No hub is known yet, so none was tried."))


def _disk(data: Path) -> Finding:
    check = told("Disk")
    free_mb = shutil.disk_usage(data).free // 2**20
    where = str(data)
    if not os.access(data, os.W_OK):
        return Finding(
            check,
            BAD,
            told("{folder} cannot be written.", folder=where),
            told("Give it back to your user."),
            told("Nothing that you do can be kept."),
        )
    if free_mb < ROOM_MIN_MB:
        return Finding(
            check,
            ODD,
            told("{n} MB are free at {folder}.", n=free_mb, folder=where),
            told("Make room."),
            told("Once it is full, nothing that you do can be kept."),
        )
    return Finding(check, GOOD, told("{n} MB are free at {folder}", n=free_mb, folder=where))


def _kept(status: Status) -> str:
    kept = told("What you do is kept on this machine and goes out later.")
    if not status.waiting:
        return kept
    return sentences(kept, told("Changes that wait: {n}.", n=status.waiting))
