"""Reports of compute credits for the board."""

from __future__ import annotations

import csv
import re
import sys
from dataclasses import asdict
from datetime import date, timedelta
from typing import Annotated

import typer

from alliancehub.cli.link import engine_of
from alliancehub.cli.options import Json
from alliancehub.cli.output import note, tell_json, tell_table
from alliancehub.model.credit_report import CreditReport
from alliancehub.model.errors import invalid
from alliancehub.model.ledger import credits_text
from alliancehub.model.sheet_cells import harmless
from alliancehub.model.told import told

_COLUMNS = ("Organisation", "Pledged", "Delivered", "Used", "Expired unused")
_YEAR = re.compile(r"(\d{4})(?:-[Qq]([1-4]))?", re.ASCII)


def compute_report(
    context: typer.Context,
    period: Annotated[str, typer.Argument(help="A year or a quarter: 2026, or 2026-Q3.")] = "",
    begins_on: Annotated[str, typer.Option("--from", help="First day (UTC), 2026-01-31.")] = "",
    ends_on: Annotated[str, typer.Option("--to", help="Last day (UTC).")] = "",
    *,
    as_csv: Annotated[bool, typer.Option("--csv", help="CSV, in exact micro-credits.")] = False,
    as_json: Json = False,
) -> None:
    """Say what each organisation pledged, delivered and used in a span of days; asks the hub."""
    first, last = days_of(period, begins_on, ends_on)
    with engine_of(context) as engine:
        found = engine.compute_report(first, last)
    if as_json:
        tell_json(asdict(found))
    elif as_csv:
        _write_csv(found)
    else:
        tell_table(
            _COLUMNS,
            (
                (
                    one.name or "(none that is still there)",
                    *(
                        credits_text(amount)
                        for amount in (one.pledged, one.delivered, one.used, one.expired)
                    ),
                )
                for one in found.organisations
            ),
        )
        note(f"In credits, from {found.begins_on} to {found.ends_on} (UTC), as of {found.at}.")


def days_of(period: str, begins_on: str, ends_on: str) -> tuple[str, str]:
    """Return the first and the last day that were asked for; raises Refusal."""
    if bool(period) == bool(begins_on or ends_on) or bool(begins_on) != bool(ends_on):
        raise invalid(
            "period", "Name one span of time.", "Say 2026, 2026-Q3, or --from and --to with a day."
        )
    if not period:
        return begins_on, ends_on
    found = _YEAR.fullmatch(period)
    if found is None or not 1 <= int(found[1]) < date.max.year:
        raise invalid(
            "period",
            told("{value} is no year and no quarter.", value=repr(period[:40])),
            "Write it as 2026 or 2026-Q3.",
        )
    year, quarter = int(found[1]), int(found[2] or 0)
    if not quarter:
        return date(year, 1, 1).isoformat(), date(year, 12, 31).isoformat()
    first = date(year, 3 * quarter - 2, 1)
    after = date(year + quarter // 4, 3 * quarter % 12 + 1, 1)
    return first.isoformat(), (after - timedelta(days=1)).isoformat()


def _write_csv(found: CreditReport) -> None:
    rows = csv.writer(sys.stdout, lineterminator="\n")
    rows.writerow(("begins_on", "ends_on", "organisation", "name", *_AMOUNTS))
    for one in found.organisations:
        amounts = (getattr(one, name) for name in _AMOUNTS)
        name = harmless(one.name)
        rows.writerow((found.begins_on, found.ends_on, one.organisation, name, *amounts))


_AMOUNTS = ("pledged", "delivered", "used", "expired")
