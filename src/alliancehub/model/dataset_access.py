"""Who may have which file of a dataset: one answer for every way to the bytes.

The window asks it over the rows of its cache, the hub's routes over those of its database, and no
link is signed without it. It is worked out anew each time, so what was revoked ends at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from alliancehub.model.access_conditions import Conditions, Gating
from alliancehub.model.kinds.access_grant import AccessGrant
from alliancehub.model.kinds.access_request import AccessRequest, asks_again_on, days_after
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_terms import DatasetTerms, terms_in_force
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.kinds.grantees import has_all_files, held_as
from alliancehub.model.kinds.terms_signature import has_signed
from alliancehub.model.leaving import has_left
from alliancehub.model.path_patterns import matches
from alliancehub.model.permission import is_any
from alliancehub.model.roles import Actor, By
from alliancehub.model.scopes import (
    ALLIANCE,
    PUBLIC,
    dataset_scope,
    org_scope,
    person_scope,
    project_scope,
)
from alliancehub.model.told import told
from alliancehub.model.work import Reader, Work

Code = Literal[
    "not_found", "sign_terms", "ask", "waiting", "expired", "revoked", "withdrawn", "sign_in"
]
STRICTNESS: tuple[Gating, ...] = ("open", "terms", "request")
_DRAFTING = (By.OWNER, By.TEAM, By.ORG_ADMIN)


@dataclass(frozen=True)
class Allowed:
    """The file may be had; ``warning`` says in words what speaks against it, or is empty."""

    conditions: Conditions
    warning: str = ""


@dataclass(frozen=True)
class Denied:
    """The file may not be had; words and remedy are for people, and told."""

    code: Code
    words: str
    remedy: str
    conditions: Conditions


Answer = Allowed | Denied


def file_access(
    reader: Reader | Work, actor: Actor, version: DatasetVersion | None, path: str, today: str
) -> Answer:
    """Return whether somebody may have a file of a version on a day (ISO date).

    What the actor may not see is answered like what does not exist. To ask for many files of one
    version make one ``VersionAccess`` of them.
    """
    return VersionAccess(reader, actor, version, today).file(path)


def sees_dataset(reader: Reader | Work, actor: Actor, dataset: Dataset, today: str) -> bool:
    """Tell whether somebody may know of a dataset: by its scope, as the hub gives those out."""
    if dataset.scope == PUBLIC:
        return True
    if not actor.is_active:
        return False
    if actor.is_system or dataset.scope in {ALLIANCE, person_scope(actor.person_id)}:
        return True
    if dataset.scope == dataset_scope(dataset.id):
        return has_all_files(actor, dataset) or any(
            one.is_live(today) for one in _grants(reader, actor, dataset)
        )
    scopes = {org_scope(one) for one in actor.orgs} | {project_scope(one) for one in actor.projects}
    return dataset.scope in scopes


def gating_of(dataset: Dataset, version: DatasetVersion | None) -> Gating:
    """Return how the files are gated: a version may be stricter than its dataset, never laxer."""
    asked = (dataset.gating, "" if version is None else version.gating)
    return STRICTNESS[max(STRICTNESS.index(one) for one in STRICTNESS if one in (*asked, "open"))]


class VersionAccess:
    """What somebody may have of one version on one day; each row is read at most once.

    Args:
        reader: all rows, on the hub; those of the actor's cache, in the engine.
        actor: who asks.
        version: None where there is none.
        today: ISO date.
    """

    def __init__(
        self, reader: Reader | Work, actor: Actor, version: DatasetVersion | None, today: str
    ) -> None:
        self._reader = reader
        self._actor = actor
        self._version = version
        self._today = today

    def file(self, path: str) -> Answer:
        """Return whether one file may be had."""
        return self._answer(path)

    def files(self, paths: Iterable[str]) -> Answer:
        """Return whether all of some files may be had: the answer of the first that may not."""
        found = self._answer(None)
        if isinstance(found, Allowed):
            return found
        answers = (self._answer(path) for path in paths)
        first = next(answers, None)
        if first is None or isinstance(first, Denied):
            return first or found
        return next((one for one in answers if isinstance(one, Denied)), first)

    def whole(self) -> Answer:
        """Return whether all files may be had: the answer of the first that may not.

        It is worked out from the row, so that it is the same at every door. Of a version with more
        files than its row lists, the rest is judged by the patterns: as if some fitted each.
        """
        version = self._version
        listed = version.listed_paths if version is not None and version.is_sealed else []
        found = self.files(listed)
        if version is None or isinstance(found, Denied) or version.file_count <= len(listed):
            return found
        return self._answer(None)

    def listing(self) -> Answer:
        """Return whether one may know which files there are: who sees the dataset may.

        Of a version that was withdrawn nobody is told but those who keep it.
        """
        version = self._version
        if self._dataset is None or version is None or not self._is_seen:
            return _nowhere()
        if not version.is_sealed:
            return self._answer("")
        if version.state == "withdrawn" and not self._is_manager:
            return _withdrawn(version, self.conditions)
        return Allowed(self.conditions, _warning(version))

    def _answer(self, path: str | None) -> Answer:
        dataset, version = self._dataset, self._version
        if dataset is None or version is None or not self._is_seen:
            return _nowhere()
        if not version.is_sealed:
            return Allowed(self.conditions) if self._is_drafting(version) else _nowhere()
        if version.state == "withdrawn":
            return _withdrawn(version, self.conditions)
        is_gated = self.conditions.gating != "open" and (
            path is None or matches(dataset.gated_paths, path)
        )
        if self._is_manager or not is_gated:
            return Allowed(self.conditions, _warning(version))
        if not self._actor.is_active:
            return self._to_sign_in()
        if self.conditions.gating == "request" and (denied := self._without_grant(path)):
            return denied
        if denied := self._without_signature():
            return denied
        return Allowed(self._with_grant(path), _warning(version))

    def _is_drafting(self, version: DatasetVersion) -> bool:
        """Whether they work on a draft; who has left those that have it does so no more."""
        if self._is_manager:
            return True
        return is_any(self._actor, version, _DRAFTING) and not has_left(self._actor, version)

    @cached_property
    def conditions(self) -> Conditions:
        """What it takes, whoever asks, and how the actor stands to it."""
        dataset = self._dataset
        if dataset is None or not self._is_seen:
            return Conditions()
        terms = self._terms
        gating = gating_of(dataset, self._version)
        asked = Conditions(
            gating=gating,
            gated_paths=tuple(dataset.gated_paths),
            terms="" if terms is None else terms.id,
            terms_number=0 if terms is None else terms.number,
            terms_text="" if terms is None else terms.text,
            is_signed=terms is not None and has_signed(self._reader, terms, self._actor),
            questions=dataset.questions,
            keeper=dataset.keeper,
            cooldown_days=dataset.cooldown_days,
        )
        if gating != "request" or not self._actor.is_active:
            return asked
        waiting = next((one for one in self._requests if one.is_waiting), None)
        return replace(
            asked,
            ask_again_on=self._ask_again_on(dataset),
            request="" if waiting is None else waiting.id,
        )

    @cached_property
    def _dataset(self) -> Dataset | None:
        return None if self._version is None else self._reader.get(Dataset, self._version.dataset)

    @cached_property
    def _is_seen(self) -> bool:
        dataset = self._dataset
        return dataset is not None and sees_dataset(self._reader, self._actor, dataset, self._today)

    @cached_property
    def _is_manager(self) -> bool:
        dataset = self._dataset
        return dataset is not None and has_all_files(self._actor, dataset)

    @cached_property
    def _terms(self) -> DatasetTerms | None:
        dataset = self._dataset
        return None if dataset is None else terms_in_force(self._reader, dataset.id, self._today)

    @cached_property
    def _grants(self) -> list[AccessGrant]:
        """The actor's grants over this version or all, the one that ends last first."""
        dataset, version = self._dataset, self._version
        if dataset is None or version is None:
            return []
        found = _grants(self._reader, self._actor, dataset)
        mine = [one for one in found if one.dataset_version in {"", version.id}]
        return sorted(mine, key=lambda one: (one.ends_on, one.id), reverse=True)

    @cached_property
    def _requests(self) -> list[AccessRequest]:
        dataset = self._dataset
        if dataset is None or not self._actor.person_id:
            return []
        return self._reader.find(
            AccessRequest, dataset=dataset.id, created_by=self._actor.person_id
        )

    def _live(self, path: str | None) -> AccessGrant | None:
        return next(
            (one for one in self._grants if one.is_live(self._today) and self._covers(one, path)),
            None,
        )

    def _covers(self, grant: AccessGrant, path: str | None) -> bool:
        """Tell whether a grant is for a path; None stands for all that are gated."""
        if path is not None:
            return matches(grant.paths, path)
        if not grant.paths:
            return True
        gated = set(self.conditions.gated_paths)
        return bool(gated) and gated <= set(grant.paths)

    def _with_grant(self, path: str | None) -> Conditions:
        grant = self._live(path) if self.conditions.gating == "request" else None
        if grant is None:
            return self.conditions
        return replace(self.conditions, grant=grant.id, ends_on=grant.ends_on)

    def _without_signature(self) -> Denied | None:
        asked = self.conditions
        if asked.is_signed or (asked.gating == "request" and not asked.terms):
            return None
        if not asked.terms:
            return Denied(
                "sign_terms",
                told("These files are given under terms, and none are in force yet."),
                told("Ask whoever keeps the dataset to write them."),
                asked,
            )
        return Denied(
            "sign_terms",
            told(
                "These files are given once version {n} of the terms is signed.",
                n=asked.terms_number,
            ),
            told("Read the terms on the page of the dataset, and sign them."),
            asked,
        )

    def _without_grant(self, path: str | None) -> Denied | None:
        """Return why no grant covers a file now, or None where one does."""
        if self._live(path) is not None:
            return None
        asked = self.conditions
        if asked.request:
            return Denied(
                "waiting",
                told("Your request for access waits for its decision."),
                told("You are told when it is decided; you can add to its conversation."),
                asked,
            )
        last = next((one for one in self._grants if self._covers(one, path)), None)
        if last is not None:
            return self._over(last, replace(asked, grant=last.id, ends_on=last.ends_on))
        return self._to_ask(asked)

    def _over(self, grant: AccessGrant, asked: Conditions) -> Denied:
        if grant.revoked_at:
            return Denied(
                "revoked",
                told(
                    "Access was revoked on {day}: {reason}",
                    day=grant.revoked_at[:10],
                    reason=grant.reason,
                ),
                self._how_to_ask(asked),
                asked,
            )
        if grant.begins_on > self._today:
            return Denied(
                "waiting",
                told("Access was granted from {day} on.", day=grant.begins_on),
                told("Come back on that day."),
                asked,
            )
        return Denied(
            "expired",
            told("Access ended on {day}.", day=grant.ends_on),
            told("Ask for its renewal on the page of the dataset."),
            asked,
        )

    def _to_ask(self, asked: Conditions) -> Denied:
        declined = [one for one in self._requests if one.state == "declined"]
        last = max(declined, key=lambda one: one.decided_at, default=None)
        if last is not None and asked.ask_again_on:
            words = told("Your request for access was declined: {reason}", reason=last.reason)
        else:
            words = told("These files are given on request, and you have no access yet.")
        return Denied("ask", words, self._how_to_ask(asked), asked)

    def _how_to_ask(self, asked: Conditions) -> str:
        if asked.ask_again_on:
            return told("You can ask again from {day} on.", day=asked.ask_again_on)
        return told("Ask for access on the page of the dataset; its keeper decides.")

    def _to_sign_in(self) -> Denied:
        if self.conditions.gating == "terms":
            words = told("These files are given to members who have signed the terms.")
        else:
            words = told("These files are given on request, to members of the alliance.")
        if self._actor.person_id:
            remedy = told("Your membership is suspended; an administrator can restore it.")
        else:
            remedy = told("Sign in, or send an access token, and ask on the page of the dataset.")
        return Denied("sign_in", words, remedy, self.conditions)

    def _ask_again_on(self, dataset: Dataset) -> str:
        """Return from which day the actor may ask again, empty for today."""
        return ask_again_on(dataset, self._requests, self._grants, self._today)


def ask_again_on(
    dataset: Dataset,
    requests: Iterable[AccessRequest],
    grants: Iterable[AccessGrant],
    today: str,
) -> str:
    """Return from which day (ISO date) one may ask again, empty for today.

    Args:
        dataset: says how many days pass after a refusal.
        requests, grants: those of whoever asks.
        today: ISO date.
    """
    wait = dataset.cooldown_days
    days = [asks_again_on(one, wait) for one in requests if one.state == "declined"]
    days += [days_after(one.revoked_at[:10], wait) for one in grants if one.revoked_at]
    latest = max(days, default="")
    return latest if latest > today else ""


def _grants(reader: Reader | Work, actor: Actor, dataset: Dataset) -> list[AccessGrant]:
    return [
        one
        for party in held_as(actor)
        for one in reader.find(AccessGrant, dataset=dataset.id, grantee=party)
    ]


def _nowhere() -> Denied:
    return Denied(
        "not_found",
        told("There is no such file, or you may not see it."),
        told("Look at the page of the dataset for the versions and files that there are."),
        Conditions(),
    )


def _withdrawn(version: DatasetVersion, asked: Conditions) -> Denied:
    return Denied(
        "withdrawn",
        told("This version was withdrawn: {reason}", reason=version.reason),
        told("Look at the page of the dataset for another version."),
        asked,
    )


def _warning(version: DatasetVersion) -> str:
    if version.is_yanked:
        return told(
            "This version was yanked, and should not be used: {reason}", reason=version.yank_reason
        )
    if version.state == "deprecated":
        return told("This version is deprecated; look for a newer one.")
    return ""
