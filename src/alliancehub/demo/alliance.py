"""The demonstration's alliance: who is in it, what they work on, ask for and say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from random import Random
from typing import Any

from alliancehub.demo.files import told
from alliancehub.demo.people import INVENTED, SEED, Invented, everybody
from alliancehub.demo.script import Line, Script
from alliancehub.model.field_types import MICRO
from alliancehub.model.ids import derived_id

CRITERIA = (
    {"criterion": "Merit", "weight": 3, "anchors": "1: no new insight; 5: a clear step forward"},
    {"criterion": "Plan", "weight": 2, "anchors": "1: cannot work; 5: measured and proven"},
    {"criterion": "Openness", "weight": 1, "anchors": "1: nothing is shared; 5: all is shared"},
)
_BEGAN = 520  # days ago
_PLEDGED_HOURS = 1_000  # of each unit of an accelerator
_NOTE = "\n\n*This project, its people and its figures are invented for the demonstration.*"
_PLAIN = (
    ("model", "models"),
    ("benchmark", "benchmarks"),
    ("tool", "tools"),
    ("education_resource", "education"),
)


def alliance(now: datetime) -> list[Line]:
    """Return all that happened up to now (UTC), in order; the same but for the dates each time."""
    return _Alliance(now).lines()


class _Alliance:
    def __init__(self, now: datetime) -> None:
        self.script = Script(now)
        self.random = Random(SEED)  # noqa: S311 - who says what, not secrets
        self.people = everybody()
        self.by_handle = {one.handle: one for one in self.people}
        self.mara = self.people[0]
        self.teams: dict[str, list[Invented]] = {}
        self._has_rubric = False
        self._is_one_waiting = False

    def lines(self) -> list[Line]:
        steps: tuple[Callable[[], None], ...] = (
            self._organisations,
            self._members,
            self._catalogue,
            self._datasets,
            self._accelerators,
            self._calls,
            self._projects,
            self._initiatives,
            self._credit_requests,
            self._requests_to_join,
            self._edits_that_met,
        )
        for step in steps:
            step()
        return self.script.lines()

    def _organisations(self) -> None:
        for at, one in enumerate(told("organisations")):
            self.script.create(_BEGAN - at / 10, None, "organisation", one["slug"], **one)

    def _members(self) -> None:
        for at, one in enumerate(self.people):
            ago = _BEGAN - 20 - at / 2
            person = {
                "title": one.name,
                "handle": one.handle,
                "bio": INVENTED,
                "skills": list(one.skills),
                "languages": list(one.languages),
                "open_to": list(one.open_to),
            }
            self.script.say(ago, None, "create", kind="person", id=one.id, values=person)
            account = self.script.create(
                ago, None, "account", one.email,
                email=one.email, person=one.id, is_admin=one.is_admin,
            )  # fmt: skip
            self.script.create(
                ago, None, "membership", one.handle, person=one.id,
                organisation=derived_id("organisation", one.organisation),
                role=one.role, from_on=self.script.day(-int(ago)),
            )  # fmt: skip
            if not one.is_invited:
                self.script.say(ago - 1, None, "set_account_state", account=account, state="active")

    def _catalogue(self) -> None:
        ago = 300.0
        for kind, file in _PLAIN:
            for one in told(file):
                ago -= 4.3
                self.script.create(ago, self._somebody(), kind, one["title"], **one)
        for one in told("use_cases"):
            ago -= 4.3
            organisation = derived_id("organisation", one["organisation"])
            values = {**one, "organisation": organisation}
            self.script.create(ago, self._somebody(), "use_case", one["title"], **values)
        for one in told("events"):
            begins, ends = one["in_days"], one["in_days"] + one["days"]
            values = {name: one[name] for name in ("title", "summary", "location", "is_online")}
            values |= {"starts_on": self.script.day(begins), "ends_on": self.script.day(ends)}
            self.script.create(max(30 - begins / 3, 1), self.mara, "event", one["title"], **values)

    def _datasets(self) -> None:
        for at, one in enumerate(told("datasets")):
            self.script.create(355 - 5 * at, self._somebody(), "dataset", one["url"], **one)

    def _accelerators(self) -> None:
        for at, one in enumerate(told("accelerators")):
            values = {
                **one,
                "provider": derived_id("organisation", one["provider"]),
                "rate": round(one["rate"] * MICRO),
                "data_policy": f"{one['data_policy']}\n\n*Figures invented for the demonstration.*",
            }
            admin = self._of(one["provider"], "admin")
            ago = 380 - 7 * at
            resource = self.script.create(
                ago, admin, "accelerator_resource", one["title"], **values
            )
            self.script.create(
                ago - 1, admin, "pool", one["title"],
                title=f"{one['title']} for the alliance",
                donor=derived_id("organisation", one["provider"]),
                resource=resource,
                purpose="Open research of all members.",
                begins_on=self.script.day(-380),
                ends_on=self.script.day(365),
                pledged=_PLEDGED_HOURS * one["units"] * values["rate"],
            )  # fmt: skip

    def _calls(self) -> None:
        """Let the Open Cloud call for requests, and make one of its accelerators cheaper soon."""
        cloud = ("Open Cloud A100", "Open Cloud H100")
        admin = self._of("moc-alliance", "admin")
        self.script.create(
            40, admin, "call", "spring",
            title="Open models on the Open Cloud",
            organiser=derived_id("organisation", "moc-alliance"),
            summary="For models whose weights, data and recipe will be open."
            "\n\n*Invented for the demonstration.*",
            begins_on=self.script.day(-40),
            ends_on=self.script.day(50),
            pools=[derived_id("pool", one) for one in cloud],
            cap=50_000 * MICRO,
            max_open=2,
            reviews=2,
            terms="Results are published, and the alliance is named in them.",
            state="published",
        )  # fmt: skip
        resource = derived_id("accelerator_resource", "Open Cloud H100")
        self.script.say(
            12, admin, "set_rate", resource=resource, rate=round(3.9 * MICRO),
            begins_on=self.script.day(30),
        )  # fmt: skip

    def _projects(self) -> None:
        urls = {one["title"]: one["url"] for one in told("datasets")}
        for at, one in enumerate(told("projects")):
            ago = 260 - 6 * at
            team = self._team(one)
            self.teams[one["key"]] = team
            values = {
                name: one[name]
                for name in (
                    "title", "summary", "focus_area", "work_group", "tags", "needs", "licence",
                    "is_open_to_students", "state",
                )
            }  # fmt: skip
            values["description"] = one["description"] + _NOTE
            values["datasets"] = [derived_id("dataset", urls[name]) for name in one["datasets"]]
            row_id = _project_id(one)
            self.script.say(ago, team[0], "start_project", id=row_id, values=values)
            if one["tier"] != "incubating":
                self.script.say(
                    ago, None, "edit", kind="project", id=row_id,
                    values={"tier": one["tier"]}, base={"tier": "incubating"},
                )  # fmt: skip
            self._participants(one, row_id, ago)
            self._milestones(one, row_id, ago)
            self._conversation("project", row_id, team, one["messages"])

    def _participants(self, project: dict[str, Any], row_id: str, ago: float) -> None:
        lead, *others = self.teams[project["key"]]
        second = [one.handle for one in others[:1]]
        maintainers = {lead.handle, *project.get("maintainers", second)}
        for at, person in enumerate(others):
            role = "maintainer" if person.handle in maintainers else "contributor"
            if role == "contributor" and at == len(others) - 1 and len(others) > 4:
                role = "observer"
            self.script.create(
                ago - 1 - at, lead, "project_membership", f"{row_id}{person.id}",
                project=row_id, person=person.id, role=role,
            )  # fmt: skip

    def _milestones(self, project: dict[str, Any], row_id: str, ago: float) -> None:
        lead = self.teams[project["key"]][0]
        for title, in_days, state in project["milestones"]:
            self.script.create(
                ago - 1, lead, "milestone", f"{row_id}{title}",
                project=row_id, title=title, due_on=self.script.day(in_days), state=state,
            )  # fmt: skip

    def _conversation(
        self, kind: str, row_id: str, people: list[Invented], messages: list[str]
    ) -> None:
        """Let people take turns, the last words some hours ago."""
        ago = self.random.uniform(0.2, 6) + 0.4 * len(messages)
        for at, body in enumerate(messages):
            ago -= self.random.uniform(0.05, 0.4)
            words = body.replace("{0}", people[0].handle)
            author = people[at % min(len(people), 3)]
            self.script.say(
                max(ago, 0.01), author, "post_message", kind=kind, about=row_id, body=words
            )

    def _initiatives(self) -> None:
        ids = {one["key"]: _project_id(one) for one in told("projects")}
        for at, one in enumerate(told("initiatives")):
            values = {**one, "projects": [ids[key] for key in one["projects"]]}
            self.script.create(48 - at, self.mara, "initiative", one["title"], **values)

    def _credit_requests(self) -> None:
        providers = {one["title"]: one["provider"] for one in told("accelerators")}
        projects = {one["key"]: _project_id(one) for one in told("projects")}
        for one in told("credit_requests"):
            author = self._of(one["by"], "member")
            reviewer = self._of(providers[one["resource"]], "admin")
            values = {
                "title": one["title"],
                "justification": one["justification"],
                "lines": [
                    {
                        "resource": derived_id("accelerator_resource", one["resource"]),
                        "units": one["units"],
                        "hours": one["hours"],
                        "runs": 1,
                    }
                ],
                "project": projects.get(one["project"], ""),
            }
            ago = one["days_ago"]
            row_id = self.script.create(ago, author, "credit_request", one["title"], **values)
            self.script.say(ago - 0.1, author, "submit_request", request=row_id)
            for at, body in enumerate(one.get("messages", [])):
                self.script.say(
                    ago - 0.6 - at / 3, (reviewer, author)[at % 2], "post_message",
                    kind="credit_request", about=row_id, body=body,
                )  # fmt: skip
            decider = self._decider(one["project"], reviewer, author)
            if not one["decision"] and self._is_one_waiting:
                self._ask_reviewers(one, row_id, decider, ago)
            self._is_one_waiting = self._is_one_waiting or not one["decision"]
            if one["decision"]:
                self._decide(one, row_id, decider, ago - 2)
                if one["decision"] != "decline":
                    self.script.say(ago - 2.5, author, "accept_offer", request=row_id)

    def _decider(self, project: str, receiver: Invented, author: Invented) -> Invented:
        """Return who decides: who receives it, unless they take part in the project themselves."""
        team = {one.handle for one in self.teams.get(project, ())} | {author.handle}
        admins = [one for one in self.people if one.is_admin]
        return next(one for one in (receiver, *admins) if one.handle not in team)

    def _ask_reviewers(
        self, one: dict[str, Any], row_id: str, decider: Invented, ago: float
    ) -> None:
        """Have two review it who are of other organisations and projects than its author."""
        near = {one["by"], decider.organisation}
        busy = {person.handle for team in self.teams.values() for person in team}
        reviewers = [
            person
            for person in self.people
            if person.organisation not in near
            and person.handle not in busy
            and person.role == "member"
            and not person.is_invited
        ][:2]
        rubric = derived_id("rubric", "requests")
        if not self._has_rubric:
            self._has_rubric = True
            admin = next(person for person in self.people if person.is_admin)
            self.script.create(
                ago - 0.2, admin, "rubric", "requests", title="Requests for compute",
                guidance="Judge the plan, not the prose.", criteria=list(CRITERIA),
            )  # fmt: skip
        self.script.say(
            ago - 0.3, decider, "assign_reviewers", request=row_id, rubric=rubric,
            reviewers=[person.id for person in reviewers], due_on=self.script.day(14),
        )  # fmt: skip

    def _decide(self, told_: dict[str, Any], row_id: str, by: Invented, ago: float) -> None:
        units, hours = told_.get("granted_units"), told_.get("granted_hours")
        args: dict[str, Any] = {"outcome": "approve", "reason": told_.get("reason", "")}
        if told_["decision"] == "decline":
            args |= {"outcome": "decline", "rule": "other"}
        elif units or hours:
            granted = {"units": units or told_["units"], "hours": hours or told_["hours"]}
            args |= {
                "outcome": "partly",
                "rule": "other",
                "grants": [{"line": 1, "runs": 1, **granted}],
            }
        self.script.say(ago, by, "decide_credits", request=row_id, **args)

    def _requests_to_join(self) -> None:
        statements = (
            ("queue-fair", "I simulated batch queues for my thesis and can bring two real traces."),
            ("student-compute", "I would like to read drafts; I served in a similar board before."),
            ("flood-mapping", "I map rivers for a relief organisation and know where maps fail."),
        )
        for at, (key, statement) in enumerate(statements):
            project = next(one for one in told("projects") if one["key"] == key)
            team = {one.handle for one in self.teams[key]}
            asker = next(
                one
                for one in self.people[len(team) + 9 * at + 12 :]
                if one.handle not in team and one.role in {"member", "student"}
            )
            self.script.say(
                0.3 + at, asker, "ask_to_join", project=_project_id(project), statement=statement
            )

    def _edits_that_met(self) -> None:
        """Let two maintainers change one summary at the same time, so that one finds a conflict."""
        project = next(one for one in told("projects") if one["key"] == "queue-fair")
        row_id, before = _project_id(project), project["summary"]
        priya = self.by_handle["priya"]
        for ago, author, words in (
            (0.9, priya, before.replace("real traces", "traces of three real clusters")),
            (0.8, self.mara, before.replace("do not starve", "never wait for days")),
        ):
            self.script.say(
                ago, author, "edit", kind="project", id=row_id,
                values={"summary": words}, base={"summary": before},
            )  # fmt: skip

    def _team(self, project: dict[str, Any]) -> list[Invented]:
        """Return the lead and who else takes part, from the project's organisations."""
        named = [self.by_handle[one] for one in project.get("maintainers", [])]
        team = [self.by_handle[project["lead"]]] if "lead" in project else []
        for organisation in project["orgs"]:
            pool = [
                one
                for one in self.people
                if one.organisation == organisation and one not in team and not one.is_invited
            ]
            team += self.random.sample(pool, min(len(pool), self.random.randint(1, 2)))
            if len(team) == 1:
                team += named
        return list(dict.fromkeys([*team[:1], *named, *team]))

    def _of(self, organisation: str, role: str) -> Invented:
        """Return the first of an organisation in a role, apart from the cast where possible."""
        pool = [one for one in self.people if one.organisation == organisation and one.role == role]
        return next((one for one in pool[::-1] if not one.is_invited), pool[0])

    def _somebody(self) -> Invented:
        return self.random.choice([one for one in self.people if one.role == "member"][1:])


def _project_id(project: dict[str, Any]) -> str:
    return derived_id("project", project["title"].casefold())
