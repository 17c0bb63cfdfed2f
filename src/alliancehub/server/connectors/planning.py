"""What is to be done so that a cluster is as the hub wants it: the difference, and nothing else.

It is worked out anew from what is there at each run. So a run that was killed in the middle, or a
cluster that somebody changed by hand, is mended by the next one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from alliancehub.model.told import Told, said, told
from alliancehub.server.connectors.interface import Change, Desired, Observed


def changes(desired: Iterable[Desired], observed: Mapping[str, Observed]) -> list[Change]:
    """Return the changes in the order in which they are to be made.

    What takes something away comes before what gives, so that a run that is broken off has given
    nobody more than they should have.
    """
    wanted = list(desired)
    taking: list[Change] = []
    giving: list[Change] = []
    for one in wanted:
        there = observed.get(one.name)
        if one.is_gone:
            if there is not None:
                taking += _removal(one, there)
            continue
        for change in _of_account(one, there):
            (taking if _takes(change, there) else giving).append(change)
    return taking + giving


def foreign(desired: Iterable[Desired], observed: Mapping[str, Observed], parent: str) -> list[str]:
    """Return the accounts below the hub's own that the hub does not know of."""
    known = {one.name for one in desired}
    return sorted(k for k, v in observed.items() if v.parent == parent and k not in known)


def _of_account(one: Desired, there: Observed | None) -> Iterator[Change]:
    if there is None:
        yield Change("add_account", one.name, text=one.description)
        there = Observed(one.name)
    if one.is_frozen and not there.is_frozen:
        yield Change("freeze", one.name)
    if there.limit != one.limit:
        yield Change("set_limit", one.name, value=one.limit)
    for resource in there.other_limits:
        yield Change("drop_limit", one.name, text=resource)
    for user in sorted(set(there.users) - set(one.users)):
        yield Change("remove_user", one.name, user)
    for user, limit in sorted(one.users.items()):
        if user not in there.users:
            yield Change("add_user", one.name, user)
        if there.users.get(user) != limit:
            yield Change("set_user_limit", one.name, user, limit)
    if not one.is_frozen and there.is_half_frozen:
        yield Change("thaw", one.name)


def _takes(change: Change, there: Observed | None) -> bool:
    if there is None:
        return False
    if change.action == "set_limit":
        return there.limit is None or (change.value or 0) < there.limit
    if change.action == "set_user_limit":
        known = there.users.get(change.user)
        is_less = known is None or (change.value is not None and change.value < known)
        return change.user in there.users and change.value is not None and is_less
    return change.action in {"freeze", "remove_user"}


def _removal(one: Desired, there: Observed) -> list[Change]:
    users = [Change("remove_user", one.name, user) for user in sorted(there.users)]
    return [*users, Change("remove_account", one.name)]


_WORDS: dict[str, str] = {
    "add_account": said("The account {account} is missing."),
    "set_limit": said("{account}: the limit should be {minutes} accelerator-minutes."),
    "drop_limit": said("{account}: a limit on {resource} alone is in the way."),
    "freeze": said("{account} should be frozen."),
    "thaw": said("{account} should not be frozen."),
    "remove_account": said("The account {account} should be gone."),
    "add_user": said("{account}: {user} is missing."),
    "set_user_limit": said("{account}: the limit of {user} should be {minutes} minutes."),
    "remove_user": said("{account}: {user} should not be there."),
}


def drift_of(change: Change) -> Told:
    """Return in a sentence what is not as it should be."""
    if change.action == "set_user_limit" and change.value is None:
        return told(
            "{account}: {user} should have no limit of their own.",
            account=change.account,
            user=change.user,
        )
    return told(
        _WORDS[change.action],
        account=change.account,
        user=change.user,
        minutes=change.value or 0,
        resource=change.text,
    )
