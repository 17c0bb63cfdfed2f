"""Write down how a cluster stood when its connector ran."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.errors import not_permitted
from alliancehub.model.ids import derived_id
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.connector_report import OUTCOMES, ConnectorReport
from alliancehub.model.work import Work


class NoteConnectorRun(Command):
    """Only the hub gives it, for a connector."""

    name: ClassVar = "note_connector_run"
    title: ClassVar = "Note a run of a connector"
    icon: ClassVar = "sync"

    resource: str
    cluster: Annotated[str, marks.line("Cluster", is_required=True)] = ""
    outcome: Annotated[str, marks.choice("Outcome", OUTCOMES, default="level")] = "level"
    until: Annotated[str, marks.instant("Usage known until")] = ""
    accounts: Annotated[int, marks.integer("Accounts")] = 0
    records: Annotated[int, marks.integer("Usage records")] = 0
    drift: Annotated[str, marks.text("Drift")] = ""
    trouble: Annotated[str, marks.text("Trouble")] = ""
    told: Annotated[str, marks.text("Sentences, to be translated", max_length=200_000)] = ""

    def check(self, work: Work) -> None:
        """The resource must be there."""
        if not work.actor.is_system:
            raise not_permitted("Only a connector reports its runs.")
        work.need(AcceleratorResource, self.resource)

    def apply(self, work: Work) -> None:
        """One row of each resource per cluster: the last run."""
        row_id = derived_id("connector_report", self.cluster, self.resource)
        known = work.get(ConnectorReport, row_id)
        values = {**self.model_dump(), "ran_at": work.now}
        work.put(
            ConnectorReport.born(row_id, values) if known is None else known.with_values(values)
        )
