"""Close a sub-wallet: what its holder left goes back to the allocation it was cut from."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.granting import manages
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.wallet import Wallet
from alliancehub.model.ledger import (
    allocation_account,
    credits_text,
    held_account,
    move,
    wallet_account,
)
from alliancehub.model.permission import require_active
from alliancehub.model.told import told
from alliancehub.model.work import Work


class CloseWallet(Command):
    """By whose allocation it is at any time, and by the hub once its last day is over."""

    name: ClassVar = "close_wallet"
    title: ClassVar = "Take back"
    icon: ClassVar = "undo"
    on: ClassVar = Wallet
    target: ClassVar = "wallet"
    help: ClassVar = "What its holder has not used goes back to the allocation."
    done: ClassVar = "Closed. What was left is back in the allocation."
    is_danger: ClassVar = True

    wallet: str

    def check(self, work: Work) -> None:
        """It is open, nothing runs on it, and the actor may; the hub only after its last day."""
        wallet = work.see(Wallet, self.wallet)
        if wallet.state == "closed":
            raise Refusal("closed", "This sub-wallet is closed already.")
        if work.actor.is_system:
            if not wallet.ends_on or work.now[:10] <= wallet.ends_on:
                raise Refusal("closed", "This sub-wallet does not end now.")
            return
        require_active(work.actor)
        if not _may(work, wallet):
            raise not_permitted("You may not close this sub-wallet.", "Whose allocation it is may.")

    def apply(self, work: Work) -> None:
        """Move what is left back, also what was set aside, and tell its holder."""
        wallet = work.need(Wallet, self.wallet)
        back = _back(work, wallet)
        work.put(work.need(Wallet, wallet.id).with_values({"state": "closed"}))
        words = told(
            "{title} has ended; {amount} credits that you left went back.",
            title=wallet.title,
            amount=credits_text(back),
        )
        notify(work, wallet.person, "expiry", words, wallet)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To whose allocation it is, while it is open."""
        return isinstance(row, Wallet) and row.state != "closed" and _may(work, row)


def _may(work: Work, wallet: Wallet) -> bool:
    allocation = work.get(Allocation, wallet.allocation)
    if allocation is None or not work.actor.is_active:
        return False
    return allocation.person == work.actor.person_id or manages(work, allocation)


def _back(work: Work, wallet: Wallet) -> int:
    """Post what goes back, and return how much that is in micro-credits."""
    more = {"reason": wallet.title[:200], "cause_kind": "wallet", "cause": wallet.id}
    own = wallet_account(wallet.id)
    if held := max(work.balance(held_account(wallet.id)) or 0, 0):
        work.post(move("release", held_account(wallet.id), own, held, **more))
    left = max((work.balance(own) or 0) + (0 if work.is_judge else held), 0)
    if left:
        work.post(move("transfer", own, allocation_account(wallet.allocation), left, **more))
    return left
