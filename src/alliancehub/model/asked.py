"""What a credit request asks for, line by line."""

from __future__ import annotations

from typing import NamedTuple

from alliancehub.model.kinds.credit_request import CreditRequest


class Line(NamedTuple):
    """One line of a request.

    Attributes:
        resource: id of the accelerator.
        units, hours: how many, and for how many hours each in all runs together.
        cost: micro-credits at the rate when it was submitted.
    """

    resource: str
    units: int
    hours: int
    cost: int


def lines_of(request: CreditRequest) -> list[Line]:
    """Return the lines of a request, in their order."""
    return [Line(request.resource, request.units, request.hours, request.cost)]
