"""What becomes of a credit request between its draft and its decision, and who takes each step.

Every step is somebody's act. None is skipped because nobody acted, and no date takes anything from
an applicant but an offer that stays unanswered after it was announced.
"""

from __future__ import annotations

from typing import Any

from alliancehub.model.answering import check_answers
from alliancehub.model.errors import Refusal, invalid, not_permitted
from alliancehub.model.fit import misfits
from alliancehub.model.kind import spec_of
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.call import Call
from alliancehub.model.kinds.credit_request import (
    ASKS_FOR_CREDITS,
    OF_ALLOCATION,
    OPEN,
    CreditRequest,
)
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.notice import notify
from alliancehub.model.ledger import credits_text
from alliancehub.model.questions import asked_answers
from alliancehub.model.told import told
from alliancehub.model.work import Work, next_number

_TAKES_PART = OPEN - {"draft"}
_CAME_BACK = frozenset({"draft", "withdrawn", "returned"})
_COUNTED = _TAKES_PART | {"taken", "accepted", "partly_accepted"}


def check_to_submit(work: Work, request: CreditRequest) -> None:
    """Raise Refusal where a draft cannot be submitted as it is; the words say what to mend."""
    request.check_whole(work)
    _check_kind(work, request)
    call = work.get(Call, request.call) if request.call else None
    if request.call:
        _check_call(work, request, call)
    _check_advisor(work, request)
    check_fit(work, request)
    _check_terms(work, request, call)
    questions = "" if call is None else call.questions
    check_answers(questions, request.answers, "answers", is_judge=work.is_judge)
    _check_class(work, request)
    if call is not None:
        check_caps(work, request.priced(work), call)


def check_fit(work: Work, request: CreditRequest) -> None:
    """Raise Refusal where data would be processed where it may not be."""
    datasets = [work.get(Dataset, one) for one in request.datasets]
    resources = {line["resource"]: None for line in request.lines}
    found = misfits(
        request.data_classes,
        [(one.title, one.data_classes) for one in datasets if one is not None],
        [
            (one.title, one.forbids)
            for one in (work.get(AcceleratorResource, row_id) for row_id in resources)
            if one is not None
        ],
    )
    if found:
        first = found[0]
        raise invalid(first.field, first.text, first.remedy)


def check_caps(work: Work, request: CreditRequest, call: Call) -> None:
    """Raise Refusal where somebody would ask for more in a call than its caps allow.

    What was declined, withdrawn or lapsed does not count. On the hub the commands of all come one
    after another, so that two at once cannot both be the last that fits.
    """
    mine = work.find(CreditRequest, call=call.id, created_by=request.created_by)
    others = [one for one in mine if one.id != request.id]
    held = [one for one in others if one.state in _TAKES_PART]
    if call.max_open and len(held) >= call.max_open:
        raise Refusal(
            "cap",
            told("You have {n} open requests in this call, which is its limit.", n=len(held)),
            field="call",
            remedy="Wait until one is decided, or withdraw one.",
        )
    asked = sum(_claim(one) for one in others if one.state in _COUNTED)
    if call.cap and asked + request.cost > call.cap:
        raise Refusal(
            "cap",
            told(
                "One applicant may ask for {most} credits in this call; with this you ask for {n}.",
                most=credits_text(call.cap),
                n=credits_text(asked + request.cost),
            ),
            field="lines",
            remedy="Ask for less, or withdraw another request.",
        )


def _claim(request: CreditRequest) -> int:
    return request.granted if request.outcome else request.cost


def submitted(work: Work, request: CreditRequest) -> CreditRequest:
    """Return a draft as it is once submitted: priced, numbered, addressed, at its first step."""
    priced = request.priced(work)
    call = work.get(Call, request.call) if request.call else None
    before = work.get(CreditRequest, request.previous) if request.previous else None
    return priced.with_values(
        {
            "number": request.number or next_number(work, "CR"),
            "applicant": request.created_by,
            "receiver": priced.receiver_now(work),
            "submitted_at": work.now,
            "answers": asked_answers("" if call is None else call.questions, request.answers),
            "differences": [] if before is None else differences(before, request),
            "state": "advisor_endorsement" if needs_endorsement(work, request) else _first(call),
        }
    )


def after_endorsement(work: Work, request: CreditRequest) -> str:
    """Return the state of a request whose advisor has endorsed it."""
    return _first(work.get(Call, request.call) if request.call else None)


def after_screening(work: Work, request: CreditRequest) -> str:
    """Return the state of a request that was screened."""
    call = work.get(Call, request.call) if request.call else None
    return "in_review" if call is not None and call.reviews else "submitted"


def _first(call: Call | None) -> str:
    if call is None:
        return "submitted"
    if call.needs_screening:
        return "screening"
    return "in_review" if call.reviews else "submitted"


def tell_who_is_next(work: Work, request: CreditRequest) -> None:
    """Tell whoever takes the next step that it waits for them."""
    if request.state == "advisor_endorsement":
        words = told("Waits for your endorsement: {title}", title=request.title)
        notify(work, request.advisor, "request", words, request)
        return
    words = told("Credit request: {title}", title=request.title)
    for person in request.deciders(work):
        notify(work, person, "request", words, request)


def student_homes(work: Work, person: str) -> set[str]:
    """Return the organisations that somebody is a student of now."""
    current = [one for one in work.find(Membership, person=person) if one.is_current(work.now[:10])]
    return {one.organisation for one in current if one.role == "student"}


def needs_endorsement(work: Work, request: CreditRequest) -> bool:
    """Tell whether an advisor has to endorse a request: that of a student, of whatever kind."""
    return bool(student_homes(work, request.created_by)) and request.request_kind != "report"


def is_advisor(work: Work, person: str, homes: set[str]) -> bool:
    """Tell whether somebody may advise students of some organisations: a member who is none."""
    return any(
        one.organisation in homes and one.role != "student" and one.is_current(work.now[:10])
        for one in work.find(Membership, person=person)
    )


def may_endorse(work: Work, request: CreditRequest) -> bool:
    """Tell whether the actor is the advisor a request waits for; never its applicant."""
    person = work.actor.person_id
    return (
        bool(person)
        and work.actor.is_active
        and request.state == "advisor_endorsement"
        and request.advisor == person != request.created_by
        and is_advisor(work, person, student_homes(work, request.created_by))
    )


def _check_kind(work: Work, request: CreditRequest) -> None:
    kind = request.request_kind
    if kind in ASKS_FOR_CREDITS and not request.lines:
        raise invalid("lines", "It asks for nothing yet.", "Add a line.")
    if kind not in ASKS_FOR_CREDITS and request.lines:
        raise invalid("lines", "A request of this kind asks for no credits.", "Remove the lines.")
    if kind == "appeal":
        _check_appeal(work, request)
    if kind in OF_ALLOCATION:
        _check_allocation(work, request, kind)


def _check_allocation(work: Work, request: CreditRequest, kind: str) -> None:
    allocation = work.see(Allocation, request.allocation) if request.allocation else None
    if allocation is None:
        raise invalid("allocation", "It does not say which allocation it is about.", "Choose one.")
    if allocation.person != request.created_by:
        raise not_permitted("This allocation is another person's.", "Whose it is can ask.")
    if allocation.state in {"closed", "revoked"} and kind != "report":
        raise invalid(
            "allocation", "This allocation is over for good.", "Ask for a new one instead."
        )
    if any(line["resource"] != allocation.resource for line in request.lines):
        raise invalid(
            "lines",
            "The allocation is on another accelerator.",
            "Name that of the allocation, or make a new request.",
        )
    is_endless = kind == "renewal" and not request.wanted_until
    if kind in {"extension", "renewal"} and not (
        is_endless or request.wanted_until > max(allocation.ends_on, work.now[:10])
    ):
        raise invalid(
            "wanted_until",
            told("It runs until {day} already.", day=allocation.ends_on),
            "Name a later day.",
        )
    if kind == "transfer":
        _check_transfer(work, request, allocation)


def _check_transfer(work: Work, request: CreditRequest, allocation: Allocation) -> None:
    target = work.see(Allocation, request.to_allocation) if request.to_allocation else None
    if target is None or target.id == allocation.id or target.is_over:
        raise invalid(
            "to_allocation", "It does not say to which other allocation.", "Choose one that runs."
        )
    if target.pool != allocation.pool:
        raise invalid(
            "to_allocation",
            "The two allocations come from different pools.",
            "Credits of one pool can be transferred only within it.",
        )
    if request.amount < 1:
        raise invalid("amount", "It does not say how many credits.", "Name the amount.")


def _check_appeal(work: Work, request: CreditRequest) -> None:
    about = work.see(CreditRequest, request.about) if request.about else None
    if about is None or about.created_by != request.created_by or about.outcome != "declined":
        raise invalid(
            "about",
            "An appeal is about a request of your own that was declined.",
            "Choose that request.",
        )
    others = work.find(CreditRequest, about=about.id, request_kind="appeal")
    if any(one.id != request.id and one.state not in _CAME_BACK for one in others):
        raise Refusal("exists", "You appealed against this decision already.", field="about")


def _check_call(work: Work, request: CreditRequest, call: Call | None) -> None:
    if call is None or not call.is_open_on(work.now[:10]):
        raise invalid("call", "This call is not open today.", "Choose one that is, or none.")
    roles = {
        one.role
        for one in work.find(Membership, person=request.created_by)
        if one.is_current(work.now[:10])
    }
    if call.roles and not roles & set(call.roles):
        raise not_permitted(
            "This call is for others than you.", "Its text says who may ask; choose another call."
        )


def _check_advisor(work: Work, request: CreditRequest) -> None:
    if request.advisor and request.advisor == request.created_by:
        raise invalid("advisor", "Nobody is their own advisor.", "Name somebody else.")
    homes = student_homes(work, request.created_by)
    if not needs_endorsement(work, request):
        return
    if not request.advisor:
        raise invalid(
            "advisor",
            "A student's request needs an advisor.",
            "Name one of your own organisation, who is no student.",
        )
    if not is_advisor(work, request.advisor, homes):
        raise invalid(
            "advisor",
            "The advisor is not of your organisation, or is a student, too.",
            "Name a member of your own organisation who is no student.",
        )


def _check_terms(work: Work, request: CreditRequest, call: Call | None) -> None:
    datasets = [work.get(Dataset, row_id) for row_id in request.datasets]
    bound = [one.title for one in datasets if one is not None and one.terms]
    if call is not None and call.terms.strip():
        bound.append(call.title)
    if bound and not request.accepts_terms:
        raise invalid(
            "accepts_terms",
            told("The terms of {name} have to be accepted.", name=bound[0]),
            "Read them and tick the box.",
        )


def _check_class(work: Work, request: CreditRequest) -> None:
    if not request.holders:
        return
    if (
        request.request_kind not in {"new", "supplement", "renewal"}
        or len({line["resource"] for line in request.lines}) != 1
    ):
        raise invalid(
            "holders",
            "A class shares the credits of one accelerator.",
            "Ask for one accelerator, or leave the class empty.",
        )
    wanted = sum(one.get("amount", 0) for one in request.holders)
    cost = request.priced(work).cost
    if wanted > cost:
        raise invalid(
            "holders",
            told(
                "The parts add up to {n} credits, and the lines to {most}.",
                n=credits_text(wanted),
                most=credits_text(cost),
            ),
            "Make the parts smaller, or ask for more.",
        )


def differences(before: CreditRequest, now: CreditRequest) -> list[dict[str, Any]]:
    """Return what differs between two versions of a request, field by field, in plain text."""
    spec = spec_of(CreditRequest)
    names = [value for value, _ in _compared(spec.field("differences"))]
    return [
        {
            "field": name,
            "before": _text(getattr(before, name)),
            "now": _text(getattr(now, name)),
        }
        for name in names
        if getattr(before, name) != getattr(now, name)
    ]


def _compared(field: Any) -> tuple[tuple[str, str], ...]:
    return next(one.choices for one in field.columns if one.name == "field")


def _text(value: Any) -> str:
    if isinstance(value, dict):
        text = "\n".join(f"{name}: {_text(one)}" for name, one in value.items())
    elif isinstance(value, list):
        text = "\n".join(
            ", ".join(f"{name} {part}" for name, part in one.items())
            if isinstance(one, dict)
            else str(one)
            for one in value
        )
    else:
        text = str(value)
    return text if len(text) <= 2_000 else f"{text[:1_999]}…"
