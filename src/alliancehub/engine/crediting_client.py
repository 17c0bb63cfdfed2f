"""``CreditApi`` from outside the engine's process."""

from __future__ import annotations

from alliancehub.engine.plain import from_plain
from alliancehub.engine.socket_link import SocketLink
from alliancehub.model.credit_report import CreditReport


class RemoteCrediting:
    """``CreditApi`` over a link."""

    _link: SocketLink

    def compute_report(self, begins_on: str, ends_on: str) -> CreditReport:
        args = {"begins_on": begins_on, "ends_on": ends_on}
        return from_plain(CreditReport, self._link.call("compute_report", args))
