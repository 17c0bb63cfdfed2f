"""Why a job does not run, or ended early, in plain words. Light: pure data and one function.

A scheduler says ``AssocGrpGRESMinutes``; whoever waits wants to know what that means and what to
do. The words are choices of a field, and so are translated like all others.
"""

from __future__ import annotations

REASONS = (
    ("credits_short", "Too few credits are left for its time limit"),
    ("own_credits_short", "Too few credits are left in your sub-wallet for its time limit"),
    ("frozen", "The allocation is frozen, so nothing begins"),
    ("ended_by_credits", "It was ended because the credits were used up"),
    ("ended_by_time", "It reached its own time limit"),
    ("ended_by_memory", "It used more memory than it had asked for"),
    ("ended_by_node", "The machine it ran on failed"),
    ("too_large", "It asks for more than one job may have there"),
    ("no_access", "The account or login is not known to the cluster"),
    ("bad_request", "The cluster has no machine that fits what it asks for"),
    ("dependency", "It waits for another job"),
    ("held", "It is held back by its owner or an administrator"),
    ("maintenance", "The cluster or a part of it is being maintained"),
    ("turn", "It waits for its turn: credits are not what is missing"),
    ("other", "It waits for another reason"),
)
ADVICE = {
    "credits_short": "Give it a shorter time limit, or ask for a supplement.",
    "own_credits_short": "Give it a shorter time limit, or ask for more from the allocation.",
}
# What more credits would mend, so that a supplement is offered.
FOR_SUPPLEMENT = frozenset({"credits_short", "own_credits_short", "ended_by_credits"})
# What the owner of a job is told of; that jobs wait for their turn is no news.
TOLD = frozenset(
    {
        "credits_short",
        "own_credits_short",
        "frozen",
        "ended_by_credits",
        "ended_by_time",
        "ended_by_memory",
        "ended_by_node",
        "too_large",
        "no_access",
        "bad_request",
        "held",
        "maintenance",
    }
)
_BY_WORD = {
    "Dependency": "dependency",
    "DependencyNeverSatisfied": "dependency",
    "JobHeldUser": "held",
    "JobHeldAdmin": "held",
    "Priority": "turn",
    "Resources": "turn",
    "None": "turn",
    "BeginTime": "turn",
    "JobArrayTaskLimit": "turn",
    "Reservation": "maintenance",
    "ReqNodeNotAvail": "maintenance",
    "PartitionDown": "maintenance",
    "PartitionInactive": "maintenance",
    "NodeDown": "maintenance",
    "BadConstraints": "bad_request",
    "PartitionNodeLimit": "bad_request",
    "PartitionTimeLimit": "too_large",
    "InvalidAccount": "no_access",
    "InvalidQOS": "no_access",
    "AssocGrpJobsLimit": "frozen",
    "AssocGrpSubmitJobsLimit": "frozen",
}
_STATES = {
    "OUT_OF_MEMORY": "ended_by_memory",
    "NODE_FAIL": "ended_by_node",
    "BOOT_FAIL": "ended_by_node",
}
_EARLY_S = 90  # a scheduler looks at limits about once a minute


def reason_of(word: str, *, is_own: bool = False) -> str:
    """Return why a job waits, by the scheduler's word for it.

    Args:
        word: as ``squeue`` prints it, perhaps with more behind a comma.
        is_own: whether the person has a limit of their own within the account.
    """
    first = word.partition(",")[0].partition(":")[0].strip()
    if first in _BY_WORD:
        return _BY_WORD[first]
    if first.startswith(("AssocGrp", "QOSGrp")) and first.endswith(("Minutes", "RunMinutes")):
        return "own_credits_short" if is_own else "credits_short"
    if first.startswith(("AssocMax", "QOSMax", "Assoc", "QOS")):
        return "too_large"
    return "other"


def ending_of(state: str, elapsed: int, limit: int) -> str:
    """Return why a job ended early, empty where it did not.

    Args:
        state: in which it ended, in Slurm's words.
        elapsed: seconds that it ran.
        limit: its own time limit in seconds, 0 where unknown.
    """
    if state == "TIMEOUT":
        # Slurm says so too where it was the account's minutes that ran out.
        return "ended_by_credits" if limit and elapsed + _EARLY_S < limit else "ended_by_time"
    return _STATES.get(state, "")
