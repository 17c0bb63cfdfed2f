"""What only the hub's ledger can tell of compute credits. Light."""

from __future__ import annotations

from typing import Protocol

from alliancehub.model.credit_report import CreditReport


class CreditApi(Protocol):
    """Reports of the ledger."""

    def compute_report(self, begins_on: str, ends_on: str) -> CreditReport:
        """Return what organisations pledged, delivered and used in a span; needs the hub.

        Refusal where a day is none, or the last is before the first.
        """
        ...
