"""``alliancehub doctor``: what this machine lacks, and what to do about it."""

from __future__ import annotations

import os
import platform
import shutil
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import typer

from alliancehub import __version__
from alliancehub.cli.check_result import BAD, GOOD, ODD, Finding
from alliancehub.cli.display import display_findings
from alliancehub.cli.exit_codes import INCOMPLETE
from alliancehub.cli.link import Chosen, engine_of
from alliancehub.cli.options import Json
from alliancehub.cli.output import note, tell_json, tell_table
from alliancehub.engine.api import Hello
from alliancehub.engine.http_api import HubApi
from alliancehub.engine.hub_address import hub_address
from alliancehub.engine.paths import profile_paths
from alliancehub.engine.secrets import KEPT, LOCKED, TokenVault
from alliancehub.model.errors import Refusal
from alliancehub.wire.problem import WireError

_TRIAL_KEY = "doctor@alliancehub"
_CLOCK_MAX_S = 120
_ROOM_MIN_MB = 500


def doctor(
    context: typer.Context,
    hub: str = typer.Option("", help="Address of a hub to try; else those of your accounts."),
    *,
    as_json: Json = False,
) -> None:
    """Check display, libraries, keyring, disk, engine, network and clock.

    Ends with 1 if anything is bad.
    """
    chosen = context.find_object(Chosen) or Chosen()
    findings = [_program(), *display_findings(), _keyring(), _disk(chosen.profile)]
    finding, hello = _engine(context)
    findings.append(finding)
    known = {one.hub for one in hello.accounts} if hello else set()
    hubs = [hub] if hub else sorted(known)
    for one in hubs:
        findings += _network(one)
    if not hubs:
        findings.append(Finding("Network", GOOD, "No hub is known yet, so none was tried."))
    if as_json:
        tell_json(findings)
    else:
        _tell(findings)
    if any(one.state == BAD for one in findings):
        raise typer.Exit(INCOMPLETE)


def _tell(findings: list[Finding]) -> None:
    marks = {GOOD: "✓", ODD: "!", BAD: "✗"}
    tell_table(
        ("", "Check", "Found"), ((marks[one.state], one.check, one.text) for one in findings)
    )
    for one in findings:
        if one.remedy:
            note(f"→ {one.check}: {one.remedy}")


def _program() -> Finding:
    return Finding(
        "Program",
        GOOD,
        f"AllianceHub {__version__}, Python {platform.python_version()}, {platform.platform()}",
    )


def _keyring() -> Finding:
    vault = TokenVault()
    state = vault.save(_TRIAL_KEY, "doctor")  # only trying tells whether it is locked
    vault.drop(_TRIAL_KEY)
    if state == KEPT:
        return Finding("Keyring", GOOD, "It keeps what it is given.")
    if state == LOCKED:
        return Finding("Keyring", ODD, "It is locked.", "Unlock it; then you stay signed in.")
    return Finding(
        "Keyring",
        ODD,
        "There is no keyring that is safe to use.",
        "You stay signed in until the engine ends. On Linux, install and unlock a Secret Service "
        "such as gnome-keyring or KWallet.",
    )


def _disk(profile: str) -> Finding:
    data = profile_paths(profile).data
    free_mb = shutil.disk_usage(data).free // 2**20
    if not os.access(data, os.W_OK):
        return Finding("Disk", BAD, f"{data} cannot be written.", "Give it back to your user.")
    if free_mb < _ROOM_MIN_MB:
        return Finding("Disk", ODD, f"{free_mb:,} MB are free at {data}.", "Make room.")
    return Finding("Disk", GOOD, f"{free_mb:,} MB are free at {data}")


def _engine(context: typer.Context) -> tuple[Finding, Hello | None]:
    try:
        with engine_of(context) as engine:
            hello = engine.hello()
    except Refusal as refusal:
        return Finding("Engine", BAD, refusal.text, refusal.remedy), None
    if hello.app_version != __version__:
        text = f"The engine is {hello.app_version}, this program {__version__}."
        return Finding(
            "Engine", ODD, text, "Close all windows; the engine then starts anew."
        ), hello
    return Finding("Engine", GOOD, f"It answers: {hello.status.state}"), hello


def _network(address: str) -> Iterator[Finding]:
    try:
        api = HubApi(hub_address(address), time.time)
    except Refusal as refusal:
        yield Finding("Network", BAD, refusal.text, refusal.remedy)
        return
    begun = time.time()
    try:
        about = api.about()
    except WireError as error:
        problem = error.problem
        yield Finding(
            "Network", BAD, f"{address}: {problem.title} {problem.detail}".strip(), problem.remedy
        )
        return
    finally:
        api.close()
    took_ms = (time.time() - begun) * 1_000
    yield Finding("Network", GOOD, f"{about.name} {about.version} at {address}, {took_ms:.0f} ms")
    off_s = (datetime.now(UTC) - datetime.fromisoformat(about.now)).total_seconds()
    if abs(off_s) > _CLOCK_MAX_S:
        yield Finding(
            "Clock",
            ODD,
            f"This machine's clock and the hub's differ by {abs(off_s):,.0f} s.",
            "Switch on the system's time service. No work is lost; times shown are wrong.",
        )
    else:
        yield Finding("Clock", GOOD, f"In step with the hub to {abs(off_s):.1f} s")
