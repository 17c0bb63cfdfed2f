"""A small alliance in which reviews are asked for: Ann of Yale asks, Eve of Yale decides."""

from alliancehub.model.kinds.coi import Coi
from alliancehub.model.kinds.person import Person
from alliancehub.model.kinds.review import Review
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.kinds.rubric import Rubric

DUE = "2026-06-20"
CRITERIA = [
    {"criterion": "Merit", "weight": 3, "anchors": "1 none, 5 outstanding"},
    {"criterion": "Feasibility", "weight": 1, "anchors": "1 cannot work, 5 proven"},
]


def rubric(alliance, **values):
    """Return the id of a rubric of two criteria."""
    asked = {"title": "For science", "highest": 5, "criteria": CRITERIA}
    return alliance.create("dan", "rubric", **{**asked, **values})


def call(alliance, **values):
    """Return the id of a call that Yale made."""
    asked = {
        "title": "Spring",
        "organiser": alliance.yale,
        "begins_on": "2026-05-01",
        "ends_on": "2026-07-01",
        "state": "published",
    }
    return alliance.create("eve", "call", **{**asked, **values})


def open_to_reviews(alliance, *handles):
    """Let members say that they are open to reviewing."""
    for handle in handles:
        alliance.edit(handle, Person, alliance.person(handle), open_to=["reviewing"])


def ask(alliance, request, *handles, who="eve", **args):
    """Ask reviewers, and return their assignments."""
    people = [alliance.person(one) for one in handles]
    args = {"request": request, "reviewers": people, "due_on": DUE, **args}
    alliance.do(who, "assign_reviewers", **args)
    return [assignment_of(alliance, request, one) for one in handles]


def assignment_of(alliance, request, handle):
    """Return somebody's assignment."""
    person = alliance.person(handle)
    return alliance.all(ReviewAssignment, request=request, reviewer=person)[0]


def draft_of(alliance, request, handle):
    """Return somebody's review."""
    return alliance.all(Review, request=request, reviewer=alliance.person(handle))[0]


def write(alliance, request, handle, *scores, advice="partly", comments="Too little is said."):
    """Fill in somebody's review."""
    draft = draft_of(alliance, request, handle)
    rows = [
        {**row, "score": score, "remark": "Fine."}
        for row, score in zip(draft.scores, scores, strict=True)
    ]
    values = {"scores": rows, "advice": advice, "comments": comments}
    alliance.edit(handle, Review, draft.id, private_comments="Between us.", **values)
    return draft.id


def give(alliance, request, handle, *scores, **values):
    """Write and submit somebody's review."""
    review = write(alliance, request, handle, *scores, **values)
    alliance.do(handle, "submit_review", review=review)
    return review


def conflicts(alliance, handle):
    """Return kind and level of what was found against somebody."""
    found = alliance.all(Coi, person=alliance.person(handle))
    return {(one.type, one.severity) for one in found}


def row_of_rubric(alliance, rubric_id):
    """Return a rubric."""
    return alliance.row(Rubric, rubric_id)
