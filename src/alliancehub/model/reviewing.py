"""What the commands of reviews have in common: assignments, drafts, conflicts, the panel's item."""

from __future__ import annotations

import re
from fractions import Fraction
from math import floor
from typing import Any, NamedTuple

from alliancehub.model.chairing import request_of, tell_chairs
from alliancehub.model.errors import Refusal
from alliancehub.model.ids import derived_id
from alliancehub.model.interests import Interest, asking, call_of, hindrance, interests_of
from alliancehub.model.kind import title_of
from alliancehub.model.kinds.account import Account
from alliancehub.model.kinds.blinded_request import BlindedRequest
from alliancehub.model.kinds.coi import Coi
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.panel_item import PanelItem
from alliancehub.model.kinds.person import Person
from alliancehub.model.kinds.review import Review
from alliancehub.model.kinds.review_assignment import REVIEWING, ReviewAssignment
from alliancehub.model.kinds.rubric import Rubric
from alliancehub.model.redaction import redacted
from alliancehub.model.told import kept, told
from alliancehub.model.work import Work

_WORD = re.compile(r"\w{3,}")


class Candidate(NamedTuple):
    """Somebody who could review.

    Attributes:
        load: how many reviews they owe.
        knows: which of their skills the request speaks of.
        interests: what speaks against them, none of it real.
    """

    person: str
    load: int
    knows: list[str]
    interests: list[Interest]


def is_reviewable(request: CreditRequest, *, must: bool = False) -> bool:
    """Tell whether a request can be reviewed now; with ``must``, raise Refusal where not."""
    if request.is_decidable:
        return True
    if must:
        raise Refusal(
            "closed",
            "This request is not up for review.",
            remedy="It is from when every step before that is done, until it is decided.",
        )
    return False


def find_request(work: Work, request_id: str) -> CreditRequest | None:
    """Return a request, None where it is out of sight of a device."""
    return work.get(CreditRequest, request_id)


def assignments_of(work: Work, request_id: str) -> list[ReviewAssignment]:
    """Return the assignments of a request."""
    return work.find(ReviewAssignment, request=request_id)


def is_active_member(work: Work, person: str) -> bool:
    """Tell whether somebody can sign in, as far as is known: devices of few see accounts."""
    accounts = work.find(Account, person=person)
    return any(one.state == "active" for one in accounts) or not (accounts or work.is_judge)


def candidates(work: Work, request: CreditRequest, count: int) -> list[Candidate]:
    """Return whom to propose: without a real conflict, the least busy first.

    Of those who owe equally many, whoever has nothing against them and knows more of what the
    request speaks of; then by a lot that falls anew for each request.
    """
    known = {one.reviewer for one in assignments_of(work, request.id)}
    words = {word.casefold() for word in _WORD.findall(_text_of(request))}
    found = []
    for person in work.find(Person, open_to="reviewing"):
        if person.id in known or not is_active_member(work, person.id):
            continue
        if hindrance(work, request, person.id) is not None:
            continue
        owed = len(work.find(ReviewAssignment, reviewer=person.id, state="invited"))
        knows = [skill for skill in person.skills if _speaks_of(words, skill)]
        found.append(Candidate(person.id, owed, knows, _bearable(work, request, person.id)))
    return sorted(found, key=lambda one: _rank(request, one))[:count]


def _rank(request: CreditRequest, one: Candidate) -> tuple[int, int, int, str]:
    against = sum(interest.severity == "apparent" for interest in one.interests)
    return one.load, against, -len(one.knows), derived_id("lot", request.id, one.person)


def _text_of(request: CreditRequest) -> str:
    return "\n\n".join(
        text
        for text in (
            request.title,
            request.justification,
            request.workload,
            "\n".join(f"* {one}" for one in request.software),
        )
        if text
    )


def _speaks_of(words: set[str], skill: str) -> bool:
    parts = {word.casefold() for word in _WORD.findall(skill)}
    return bool(parts) and parts <= words


def propose(work: Work, request: CreditRequest, one: Candidate) -> ReviewAssignment:
    """Put a proposal, with what speaks against it."""
    assignment = _new_assignment(work, request, one.person).with_values(
        {"load": one.load, "fit": ", ".join(one.knows)[:200]}
    )
    work.put(assignment)
    note_interests(work, assignment, one.interests)
    return assignment


def open_assignment(
    work: Work,
    request: CreditRequest,
    person: str,
    proposed: ReviewAssignment | None,
    rubric: Rubric | None,
    due_on: str,
) -> None:
    """Ask somebody: the assignment, a draft with the rubric's criteria, and a notice."""
    assignment = proposed or _new_assignment(work, request, person)
    values = {"state": "invited", "due_on": due_on, "rubric": rubric.id if rubric else ""}
    work.put(assignment.with_values(values))
    assignment = work.need(ReviewAssignment, assignment.id)
    if proposed is None:
        note_interests(work, assignment, _bearable(work, request, person))
    criteria = rubric.criteria if rubric is not None else []
    work.put(
        Review.born(
            work.new_id("review", person),
            {
                "title": assignment.title,
                "assignment": assignment.id,
                "request": request.id,
                "reviewer": person,
                "rubric": assignment.rubric,
                "scores": [
                    {
                        "criterion": one["criterion"],
                        "anchors": one.get("anchors", ""),
                        "score": 0,
                        "remark": "",
                    }
                    for one in criteria
                ],
            },
        )
    )
    if rubric is not None and not rubric.is_used:
        work.put(rubric.with_values({"is_used": True}))
    if assignment.blindness == "double":
        _blind(work, request)
    words = told("You are asked for a review by {day}: {title}", day=due_on, title=assignment.title)
    notify(work, person, "request", words, assignment)


def _bearable(work: Work, request: CreditRequest, person: str) -> list[Interest]:
    """Return what speaks against a reviewer and keeps them from nothing."""
    return [one for one in interests_of(work, request, person) if one.severity != "real"]


def rubric_for(work: Work, request: CreditRequest, named: str) -> Rubric | None:
    """Return the rubric that was named, or that of the call; None where there is neither."""
    call = call_of(work, request)
    wanted = named or (call.rubric if call is not None else "")
    return work.get(Rubric, wanted) if wanted else None


def blindness_of(work: Work, request: CreditRequest) -> str:
    """Return who is not to know whom; without a call reviewers are not named."""
    call = call_of(work, request)
    return call.blindness if call is not None else "single"


def shown_title(work: Work, request: CreditRequest, *, is_double: bool) -> str:
    """Return how reviewers see a request called."""
    title = title_of(request)
    return redacted(title, _names(work, request)) if is_double else title


def _new_assignment(work: Work, request: CreditRequest, person: str) -> ReviewAssignment:
    blindness = blindness_of(work, request)
    title = shown_title(work, request, is_double=blindness == "double")
    # The id is not to be guessed: who is asked would show in whether it is taken.
    return ReviewAssignment.born(
        work.new_id("review_assignment", person),
        {
            "title": title,
            "request": request.id,
            "reviewer": person,
            "blindness": blindness,
        },
    )


def note_interests(work: Work, assignment: ReviewAssignment, interests: list[Interest]) -> None:
    """Put what was found against a reviewer; what they declared stands where they wrote it."""
    for number, one in enumerate(interests):
        if one.is_declared:
            continue
        work.put(
            Coi.born(
                work.new_id("coi", assignment.reviewer, str(number)),
                {
                    "person": assignment.reviewer,
                    "type": one.type,
                    "severity": one.severity,
                    "reason": str(one.why)[:500],
                    "told": kept(one.why),
                    "source": "detected",
                    "assignment": assignment.id,
                    "request": assignment.request,
                },
            )
        )


def declare(
    work: Work, assignment: ReviewAssignment, kind: str, severity: str, reason: str
) -> None:
    """Put what a reviewer declares of a review that they were asked for."""
    work.put(
        Coi.born(
            work.new_id("coi", assignment.id),
            {
                "person": assignment.reviewer,
                "type": kind,
                "severity": severity,
                "reason": " ".join(reason.split()),
                "assignment": assignment.id,
                "request": assignment.request,
            },
        )
    )


def step_back(work: Work, assignment: ReviewAssignment, reason: str, words: str) -> None:
    """End a review that is not to be given, and tell those who asked for it."""
    drop_draft(work, assignment)
    recused = assignment.with_values({"state": "recused", "reason": reason, "is_late": False})
    work.put(recused)
    if work.is_judge:
        tell_chairs(work, request_of(work, assignment), words, recused)


def remove_proposal(work: Work, assignment: ReviewAssignment) -> None:
    """Take back a proposal without a trace: its person never knew of it."""
    for conflict in assignment.followers(work):
        work.remove(conflict)
    work.remove(assignment)


def drop_draft(work: Work, assignment: ReviewAssignment) -> None:
    """Remove the draft of a review that is not to be given."""
    for review in work.find(Review, request=assignment.request, reviewer=assignment.reviewer):
        if review.state == "draft" and review.assignment == assignment.id:
            work.remove(review)


def check_unhindered(work: Work, request: CreditRequest, person: str) -> None:
    """Raise Refusal where somebody must not review a request, whatever was found before."""
    if found := hindrance(work, request, person):
        raise Refusal(
            "conflict_of_interest",
            told("You have a real conflict of interest: {why}", why=found.why),
            remedy="Recuse yourself; somebody else is asked then.",
        )


def reviews_of(work: Work, request_id: str) -> list[Review]:
    """Return the reviews that were given of a request, in an order that tells nothing."""
    found = work.find(Review, request=request_id, state="submitted")
    return sorted(found, key=lambda one: derived_id("order", request_id, one.id))


def item_of(work: Work, request_id: str) -> PanelItem | None:
    """Return the panel's item of a request, if it has one."""
    return next(iter(work.find(PanelItem, request=request_id)), None)


def mean_score(reviews: list[Review]) -> int:
    """Return the mean of reviews' scores, 0 to 100, rounded; 0 without any by a rubric."""
    scores = [one.score for one in reviews if one.rubric]
    return (2 * sum(scores) + len(scores)) // (2 * len(scores)) if scores else 0


def scores_of(work: Work, reviews: list[Review]) -> list[dict[str, Any]]:
    """Return what reviews gave for each criterion: the lowest, the highest, the mean in percent.

    A score counts by the scale of the rubric that it was given by.
    """
    given: dict[str, list[tuple[int, int]]] = {}
    for one in reviews:
        rubric = work.get(Rubric, one.rubric) if one.rubric else None
        if rubric is None:
            continue
        for row in one.scores:
            scored = int(row["score"]), rubric.highest
            given.setdefault(str(row["criterion"]), []).append(scored)
    return [
        {
            "criterion": name,
            "lowest": min(score for score, _ in scored),
            "highest": max(score for score, _ in scored),
            "percent": _mean_percent(scored),
        }
        for name, scored in given.items()
    ]


def _mean_percent(scored: list[tuple[int, int]]) -> int:
    """Return the mean of scores from 1 to the best of each, in percent, rounded half up."""
    parts = sum(Fraction(score - 1, best - 1) for score, best in scored)
    return floor(100 * parts / len(scored) + Fraction(1, 2))


def shown_reviews(work: Work, request_id: str) -> dict[str, Any]:
    """Return what the panel's item shows of the reviews that were given."""
    given = reviews_of(work, request_id)
    return {
        "reviews": len(given),
        "score": mean_score(given),
        "scores": scores_of(work, given),
    }


def refresh_item(work: Work, request_id: str) -> None:
    """Have the panel's item show the reviews that there are."""
    item = item_of(work, request_id)
    if item is None:
        return
    shown = item.with_values(shown_reviews(work, request_id))
    if shown.differing(item):
        work.put(shown)


def is_reviewer(work: Work, request: CreditRequest, person: str) -> bool:
    """Tell whether somebody reviews a request, or has reviewed it."""
    return any(
        one.reviewer == person and one.state in REVIEWING
        for one in assignments_of(work, request.id)
    )


def _names(work: Work, request: CreditRequest) -> list[str]:
    """Return what names the applicant's side: persons, organisations and the project."""
    names: list[str] = []
    for person in sorted(asking(request)):
        row = work.get(Person, person)
        if row is not None:
            names += [row.title, row.handle, row.orcid]
    for kind, row_id in _homes(work, request):
        home = work.get(work.kind(kind), row_id)
        names += [str(getattr(home, name, "")) for name in ("title", "slug", "repository")]
    return [name for name in names if name]


def _homes(work: Work, request: CreditRequest) -> list[tuple[str, str]]:
    memberships = work.find(work.kind("membership"), person=request.created_by)
    homes = [("organisation", str(getattr(one, "organisation", ""))) for one in memberships]
    return [*homes, *([("project", request.project)] if request.project else [])]


def _blind(work: Work, request: CreditRequest) -> None:
    """Put what reviewers may see of a request without its names, unless it is there."""
    if not work.is_judge or work.find(BlindedRequest, request=request.id):
        return
    names = _names(work, request)
    work.put(
        BlindedRequest.born(
            work.new_id("blinded_request"),
            {
                "title": redacted(title_of(request), names),
                "request": request.id,
                "cost": request.cost,
                "text": redacted(_text_of(request), names),
            },
        )
    )
