"""Cut what a class was granted into a part for each of its people."""

from __future__ import annotations

from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.increment import Increment
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.wallet import Wallet
from alliancehub.model.ledger import allocation_account, credits_text, move, wallet_account
from alliancehub.model.told import told
from alliancehub.model.work import Work


def hand_out(work: Work, request: CreditRequest) -> None:
    """Cut up what a request was granted, smaller in proportion where less was granted than asked.

    Nothing happens where it names no class, or where something of it cannot be spent yet: then it
    is called again when that begins.
    """
    if not request.holders:
        return
    parts = work.find(Increment, request=request.id)
    if any(one.state == "waiting" for one in parts):
        return
    left: dict[str, int] = {}
    for one in sorted(parts, key=lambda it: (it.ends_on or "9", it.id)):
        left[one.allocation] = left.get(one.allocation, 0) + one.amount
    for holder in request.holders:
        wanted = holder["amount"] * request.granted // max(request.cost, 1)
        for allocation, has in left.items():
            amount = min(wanted, has)
            if amount:
                _give(work, request, work.need(Allocation, allocation), holder["person"], amount)
                left[allocation] -= amount
                wanted -= amount


def _give(
    work: Work, request: CreditRequest, allocation: Allocation, person: str, amount: int
) -> None:
    """Give somebody a part: one sub-wallet of an allocation each, so that jobs have one payer.

    What it holds is counted when the transfer is posted.
    """
    ends_on = request.wanted_until or allocation.ends_on
    of_person = work.find(Wallet, allocation=allocation.id, person=person)
    known = next((one for one in of_person if one.state != "closed"), None)
    if known is None:
        wallet = Wallet.born(
            work.new_id("wallet", allocation.id, person),
            {
                "title": request.title,
                "allocation": allocation.id,
                "person": person,
                "resource": allocation.resource,
                "ends_on": ends_on,
            },
        )
    else:
        later = "" if "" in (known.ends_on, ends_on) else max(known.ends_on, ends_on)
        wallet = known.with_values({"ends_on": later})
    work.put(wallet)
    work.post(
        move(
            "transfer",
            allocation_account(allocation.id),
            wallet_account(wallet.id),
            amount,
            key=f"wallet:{wallet.id}" if known is None else f"wallet:{wallet.id}:{request.id}",
            reason=request.title[:200],
            cause_kind="credit_request",
            cause=request.id,
        )
    )
    words = told(
        "You have {amount} credits: {title}", amount=credits_text(amount), title=request.title
    )
    notify(work, person, "decision", words, wallet)
