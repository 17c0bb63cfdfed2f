"""Table of contents: the journeys, in the order in which they are walked."""

from __future__ import annotations

from collections.abc import Callable

from alliancehub.demo.journeys.admin import walk_as_admin
from alliancehub.demo.journeys.donor import walk_as_donor
from alliancehub.demo.journeys.every_day import walk_every_day
from alliancehub.demo.journeys.researcher import walk_as_researcher
from alliancehub.demo.journeys.student import walk_as_student
from alliancehub.demo.journeys.two_editors import walk_as_two_editors
from alliancehub.demo.stage import Stage

JOURNEYS: tuple[tuple[str, Callable[[Stage], None]], ...] = (
    ("Researcher: looks around, joins a project, takes part", walk_as_researcher),
    ("Student: asks for accelerator time on a train", walk_as_student),
    ("Donor: sees what became of what was given", walk_as_donor),
    ("Admin: imports, invites, changes, suspends, looks back", walk_as_admin),
    ("Two editors: one project, both offline", walk_as_two_editors),
    ("Every day: finds, changes many, takes back, keeps quiet", walk_every_day),
)
