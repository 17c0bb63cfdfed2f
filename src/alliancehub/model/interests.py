"""Who may be no fair judge of a credit request, and why: found out before anybody is asked.

Three levels. With a *real* conflict nobody reviews; an *apparent* one is shown to those who ask
reviewers, who may find that it is no hindrance; a *potential* one is only told. All follows from
rows, the same on both sides; a device that does not see them all finds less, and the hub judges.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.call import Call
from alliancehub.model.kinds.coi import Coi
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.kinds.project import Project
from alliancehub.model.kinds.project_membership import ProjectMembership
from alliancehub.model.roles import ORG_ADMINS, TEAM, Actor
from alliancehub.model.told import told
from alliancehub.model.work import Work

COOLING_DAYS = 730
"""For how long one is taken to be near an organisation that one has left."""

FACTS = frozenset({"applicant", "advisor", "project"})
"""Kinds of conflict that are as the rows say, and that nobody can find not to be so."""

ORDER = ("real", "apparent", "potential")


class Interest(NamedTuple):
    """One reason why somebody may be no fair judge.

    Attributes:
        type, severity: as of ``Coi``.
        why: in words.
        is_declared: whether its person said so.
    """

    type: str
    severity: str
    why: str
    is_declared: bool = False


def asking(request: CreditRequest) -> frozenset[str]:
    """Return the persons who ask: the author, their advisor, and who shares what is granted."""
    holders = {str(one.get("person", "")) for one in request.holders}
    return frozenset({request.created_by, request.applicant, request.advisor, *holders} - {""})


def call_of(work: Work, request: CreditRequest) -> Call | None:
    """Return the call that a request answers, where it does and it is in sight."""
    return work.get(Call, request.call) if request.call else None


def donors_of(work: Work, request: CreditRequest) -> set[str]:
    """Return the organisations that give what is asked for: providers, and donors of the pools."""
    resources = (work.get(AcceleratorResource, one) for one in request.resources)
    found = {one.provider for one in resources if one is not None}
    call = call_of(work, request)
    pools = (work.get(Pool, one) for one in (call.pools if call is not None else ()))
    return found | {one.donor for one in pools if one is not None}


def is_asking(request: CreditRequest, actor: Actor) -> bool:
    """Tell whether somebody asks, or is of the project it is asked for: never shown a review."""
    if actor.is_system:
        return False
    return actor.person_id in asking(request) or (
        bool(request.project) and actor.projects.get(request.project, "") in TEAM
    )


def interests_of(work: Work, request: CreditRequest, person: str) -> list[Interest]:
    """Return why a person may be no fair judge of a request, the gravest first."""
    found = [
        *_own_part(work, request, person),
        *_advised(work, request, person),
        *_organisations(work, request, person),
        *_collaborations(work, request, person),
        *_declared(work, request, person),
    ]
    return sorted(found, key=lambda one: ORDER.index(one.severity))


def hindrance(work: Work, request: CreditRequest, person: str) -> Interest | None:
    """Return a real conflict with which a person must not review a request, None without one.

    What those who decide found not to be so does not count, but for what nobody can judge away.
    """
    settled = {
        one.type
        for one in work.find(Coi, person=person, request=request.id)
        if one.state == "dismissed"
    } - FACTS
    found = (one for one in interests_of(work, request, person) if one.severity == "real")
    return next((one for one in found if one.is_declared or one.type not in settled), None)


def bar(work: Work, request: CreditRequest, person: str) -> Interest | None:
    """Return a real conflict with which a person must not decide a request, None without one.

    Whoever gives the credits decides of them: being of the donor, or of the applicant's
    organisation, is no conflict of a decider's, unless they declare one.
    """
    found = [*_own_part(work, request, person), *_declared(work, request, person)]
    return next((one for one in found if one.severity == "real"), None)


def _advised(work: Work, request: CreditRequest, person: str) -> Iterator[Interest]:
    """Of what was submitted: a draft is its author's alone, and would bar whomever they like."""
    others = work.find(CreditRequest, created_by=request.created_by)
    submitted = [one for one in others if one.id != request.id and one.submitted_at]
    if any(one.advisor == person for one in submitted):
        yield Interest("advisor", "real", told("They advised the applicant on another request."))


def _own_part(work: Work, request: CreditRequest, person: str) -> Iterator[Interest]:
    if person == request.created_by:
        yield Interest("applicant", "real", told("It is their own request."))
    elif person in asking(request) and person != request.advisor:
        yield Interest("applicant", "real", told("They would share what is granted."))
    elif person and person == request.advisor:
        yield Interest("advisor", "real", told("They advise the applicant on it."))
    if not request.project:
        return
    project = work.get(Project, request.project)
    title = project.title if project is not None else told("the project")
    for part in work.find(ProjectMembership, project=request.project, person=person):
        if part.role in TEAM:
            why = told("They take part in “{project}”, which it is asked for.", project=title)
            yield Interest("project", "real", why)
        else:
            why = told("They observe “{project}”, which it is asked for.", project=title)
            yield Interest("project", "apparent", why)


def _organisations(work: Work, request: CreditRequest, person: str) -> Iterator[Interest]:
    today = work.now[:10]
    since = (date.fromisoformat(today) - timedelta(days=COOLING_DAYS)).isoformat()
    theirs = work.find(Membership, person=person)
    asking_for = {
        one.organisation
        for one in work.find(Membership, person=request.created_by)
        if one.is_current(today)
    }
    for one in theirs:
        name = _name_of(work, one.organisation)
        if one.organisation in asking_for:
            if one.is_current(today):
                why = told("They are of {organisation}, as the applicant is.", organisation=name)
                yield Interest("organisation", "real", why)
            elif since <= one.to_on < today:
                why = told(
                    "They were of {organisation} until {day}, where the applicant is.",
                    organisation=name,
                    day=one.to_on,
                )
                yield Interest("organisation", "apparent", why)
        if one.organisation in donors_of(work, request) and one.is_current(today):
            is_head = one.role in ORG_ADMINS
            why = told("They are of {organisation}, which gives the credits.", organisation=name)
            yield Interest("donor", "apparent" if is_head else "potential", why)


def _collaborations(work: Work, request: CreditRequest, person: str) -> Iterator[Interest]:
    theirs = {
        one.project for one in work.find(ProjectMembership, person=person) if one.role in TEAM
    }
    for one in work.find(ProjectMembership, person=request.created_by):
        if one.project in theirs and one.project != request.project and one.role in TEAM:
            project = work.get(Project, one.project)
            title = project.title if project is not None else told("another project")
            why = told("They work with the applicant on “{project}”.", project=title)
            yield Interest("collaborator", "apparent", why)


def _declared(work: Work, request: CreditRequest, person: str) -> Iterator[Interest]:
    """Yield what somebody declared of this request, or once for all of who takes part in it."""
    orgs = {one.organisation for one in work.find(Membership, person=request.created_by)}
    for one in work.find(Coi, person=person, state="open", source="declared"):
        is_about = (
            one.request == request.id
            if one.request
            else (
                one.about_person in asking(request)
                or one.about_organisation in orgs | donors_of(work, request)
                or (bool(one.about_project) and one.about_project == request.project)
            )
        )
        if is_about:
            yield Interest(one.type, one.severity, one.reason, is_declared=True)


def _name_of(work: Work, organisation: str) -> str:
    row = work.get(Organisation, organisation)
    return row.title if row is not None else told("an organisation")
