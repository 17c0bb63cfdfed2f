"""The engine's ``CreditApi``: asks the hub."""

from __future__ import annotations

from datetime import date

from alliancehub.engine.accounting import refusal_of
from alliancehub.engine.core import Core
from alliancehub.model.credit_report import CreditReport
from alliancehub.model.errors import invalid
from alliancehub.model.told import told
from alliancehub.wire.problem import WireError


class Crediting:
    """``CreditApi`` of an engine."""

    _core: Core

    def compute_report(self, begins_on: str, ends_on: str) -> CreditReport:
        """Return what organisations pledged, delivered and used in a span; needs the hub."""
        for name, value in (("begins_on", begins_on), ("ends_on", ends_on)):
            _check_day(name, value)
        if ends_on < begins_on:
            raise invalid("ends_on", "The last day is before the first.", "Name a later day.")
        session = self._core.need().session
        query = {"begins_on": begins_on, "ends_on": ends_on}
        try:
            found = session.call(lambda token: session.api.compute_report(token, query))
        except WireError as error:
            raise refusal_of(error) from error
        return CreditReport(found.begins_on, found.ends_on, found.at, found.organisations)


def _check_day(name: str, value: str) -> None:
    try:
        is_day = date.fromisoformat(value).isoformat() == value
    except ValueError:
        is_day = False
    if not is_day:
        raise invalid(
            name, told("{value} is no day.", value=repr(value[:40])), "Write it as 2026-01-31."
        )
