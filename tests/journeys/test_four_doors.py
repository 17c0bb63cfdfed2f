"""Whether somebody may have a file is one answer at four doors, whatever the case.

The engine says it over its cache, the hub's route of files by a status, the route for the tools of
the Hugging Face Hub by theirs, and a link to the store is given or not. All people of the table
come to all doors of all cases. Whether all files of a version may be had is one answer as well, and
the one that the files give; so is whether one may know which files there are.
"""

from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from alliancehub.server.blobs.local import LocalBlobs
from alliancehub.server.blobs.store import LINK_S
from alliancehub.server.clock import system_clock
from alliancehub.wire import paths
from tests.hub import LocalHub, new_id
from tests.server.byte_hub import begin_threads, filled
from tests.world import World

DATA = "data/train.csv"
OTHER = "secret/key.csv"
FILES = ((DATA, b"a,b\n1,2\n"), (OTHER, b"c\n3\n"))
PEOPLE = ("guest", "lea", "ned", "max", "rep", "tom", "obs", "admin")
"""Lea keeps what Acme owns and leads the project; Ned is of Acme; Max is of Beta, which Rep
represents; Tom contributes to the project, and Obs looks on; Admin administers the alliance."""
AT_TOOLS = {
    "allowed": (200, ""),
    "not_found": (404, "RepoNotFound"),
    "sign_in": (401, "GatedRepo"),
    "withdrawn": (410, "RevisionNotFound"),
}
STATUS = {"allowed": 200, "not_found": 404, "sign_in": 401, "withdrawn": 410}


@dataclass(frozen=True)
class Case:
    """One row of the table.

    Attributes:
        steps: what is done to the dataset before anybody comes: names of the steps below.
        people: who gets another answer than ``others``; a guest's is ``guest``.
        whole: the answers for all files, where they are others than for the one; ``*`` is
            everybody who is not named.
    """

    name: str
    steps: tuple[str, ...] = ()
    values: tuple[tuple[str, Any], ...] = ()
    people: tuple[tuple[str, str], ...] = ()
    others: str = "allowed"
    guest: str = "sign_in"
    whole: tuple[tuple[str, str], ...] = ()

    def wanted(self, who):
        if who == "guest":
            return self.guest
        return dict(self.people).get(who, self.others)

    def wanted_of_all(self, who):
        whole = dict(self.whole)
        return whole.get(who) or whole.get("*") or self.wanted(who)


def case(
    name, *steps, allowed="", others="allowed", guest="sign_in", people=(), whole=(), **values
):
    told = {"lea": "allowed"} | dict.fromkeys(allowed.split(), "allowed") | dict(people)
    answers = tuple(dict(whole).items())
    return Case(name, steps, tuple(values.items()), tuple(told.items()), others, guest, answers)


ASKED = {"gating": "request", "others": "ask"}
HIDDEN = {"visibility": "private", "others": "not_found", "guest": "not_found"}
CASES = (
    case("public and open", guest="allowed"),
    case("for members", visibility="alliance", guest="not_found"),
    case(
        "for an organisation",
        visibility="organisation",
        allowed="ned",
        others="not_found",
        guest="not_found",
    ),
    case(
        "for a project",
        visibility="project",
        allowed="tom obs",
        others="not_found",
        guest="not_found",
    ),
    case("private", **HIDDEN),
    case("private, granted to a person", "grant max", allowed="max", **HIDDEN),
    case("private, granted to an organisation", "grant beta", allowed="max rep", **HIDDEN),
    case("private, granted to a project", "grant project", allowed="tom", **HIDDEN),
    case("private, granted and revoked", "grant max", "revoke", **HIDDEN),
    case("private, granted and over", "grant max soon", "days pass", **HIDDEN),
    case(
        "private and on request",
        "grant max other file",
        visibility="private",
        gating="request",
        others="not_found",
        guest="not_found",
        people={"max": "ask"},
    ),
    case("under terms that are not written", gating="terms", others="sign_terms"),
    case("under terms", "terms", gating="terms", others="sign_terms"),
    case("under terms, signed", "terms", "max signs", gating="terms", allowed="max",
         others="sign_terms"),
    case("under terms, signed by a representative", "terms", "rep signs", gating="terms",
         allowed="max rep", others="sign_terms"),
    case("under newer terms", "terms", "max signs", "terms", gating="terms", others="sign_terms"),
    case("on request", **ASKED),
    case("asked for", "max asks", people={"max": "waiting"}, **ASKED),
    case("withdrawn by who asked", "max asks", "max withdraws", **ASKED),
    case("declined", "max asks", "decline", cooldown_days=30, **ASKED),
    case("accepted", "max asks", "accept", allowed="max", **ASKED),
    case("granted to an organisation", "grant beta", allowed="max rep", **ASKED),
    case("granted to a project", "grant project", allowed="tom", **ASKED),
    case("granted from another day on", "grant max later", people={"max": "waiting"}, **ASKED),
    case("granted and over", "grant max soon", "days pass", people={"max": "expired"}, **ASKED),
    case("granted, over and renewed", "grant max soon", "renew", "days pass", allowed="max",
         **ASKED),
    case("granted and revoked", "grant max", "revoke", people={"max": "revoked"}, **ASKED),
    case("granted for this file", "grant max this file", allowed="max", whole={"max": "ask"},
         **ASKED),
    case("granted file by file", "grant max this file", "grant max other file", allowed="max",
         **ASKED),
    case("granted what is gated, in its words", "grant max other file", gated_paths=["secret/*"],
         gating="request", guest="allowed",
         whole={"*": "ask", "guest": "sign_in", "lea": "allowed", "max": "allowed"}),
    case("a gate that fits no file of this version", gating="request", gated_paths=["later/*"],
         guest="allowed"),
    case("granted for another file", "grant max other file", **ASKED),
    case("granted for another version", "grant max other version", **ASKED),
    case("granted, under terms not signed", "grant max", "terms", people={"max": "sign_terms"},
         **ASKED),
    case("granted, under terms signed", "grant max", "terms", "max signs", allowed="max", **ASKED),
    case("another file on request", gating="request", gated_paths=["secret/*"], guest="allowed",
         whole={"*": "ask", "guest": "sign_in", "lea": "allowed"}),
    case("this file on request", gated_paths=["data/*"], **ASKED),
    case("yanked", "yank", guest="allowed"),
    case("yanked and on request", "yank", **ASKED),
    case("deprecated", "deprecate", guest="allowed"),
    case("withdrawn", "withdraw", others="withdrawn", guest="withdrawn",
         people={"lea": "withdrawn"}),
    case("withdrawn and private", "withdraw", visibility="private", others="not_found",
         guest="not_found", people={"lea": "withdrawn"}),
)  # fmt: skip


class Linking(LocalBlobs):
    """A store that gives out links of its own, as those in a bucket do."""

    def link(self, sha256, media_type, filename):
        return f"https://store.test/{sha256}?for={LINK_S}"


class Clock:
    ahead = 0.0

    def __call__(self):
        return system_clock() + self.ahead


class Stage:
    """The people, and what was done to the dataset of each case."""

    def __init__(self, world, clock):
        self.world, self.hub, self.clock = world, world.hub, clock
        acme, beta, gamma = (world.organisation(one) for one in ("Acme", "Beta", "Gamma"))
        self.acme, self.beta = acme, beta
        self.clients = {
            "guest": world.guest(),
            "admin": world.admin,
            "lea": world.member("lea", acme, "admin"),
            "ned": world.member("ned", acme),
            "max": world.member("max", beta),
            "rep": world.member("rep", beta, "representative"),
            "tom": world.member("tom", gamma),
            "obs": world.member("obs", gamma),
        }
        self.members = {who: self.hub.sign_in(who) for who in PEOPLE if who != "guest"}
        self.tokens = {
            who: one.http.post(paths.TOKENS, json={"name": "Doors"}).json()["token"]
            for who, one in self.members.items()
        }
        self.project = self._project()
        self.versions = {}
        self.datasets = {}

    def _project(self):
        lea = self.members["lea"]
        made = new_id()
        values = {"title": "Robust", "summary": "Robust models.", "focus_area": "trust"}
        lea.do("start_project", id=made, values=values)
        for who, role in (("tom", "contributor"), ("obs", "observer")):
            person = self.members[who].person
            lea.create("project_membership", project=made, person=person, role=role)
        return made

    def prepare(self, one, place):
        values = {"owner": self.acme, **dict(one.values)}
        if values.get("visibility") == "project":
            values |= {"project": self.project}
        version = filled(self.members["lea"], *FILES, name=f"case-{place}", **values)
        rows = self.members["lea"].records("dataset_version")
        self.versions[one.name] = version
        self.datasets[one.name] = next(row["dataset"] for row in rows if row["id"] == version)
        for step in one.steps:
            if step != "days pass":
                self._step(step, one)

    def _step(self, step, one):
        who, _, what = step.partition(" ")
        lea, dataset, version = (
            self.members["lea"],
            self.datasets[one.name],
            self.versions[one.name],
        )
        if who == "grant":
            self._grant(what, dataset)
        elif step == "revoke":
            grant = self._mine("access_grant", "lea", dataset)
            lea.do("revoke_access", grant=grant["id"], reason="It was shared further.")
        elif step == "renew":
            grant = self._mine("access_grant", "lea", dataset)
            lea.do("renew_access", grant=grant["id"], until="2099-12-31", purpose="Goes on.")
        elif step == "terms":
            known = len(self._all("dataset_terms", "lea", dataset))
            lea.do("set_terms", dataset=dataset, text=f"Cite us, {known} times.")
        elif what == "signs":
            terms = max(self._all("dataset_terms", who, dataset), key=lambda row: row["number"])
            of = {"organisation": self.beta} if who == "rep" else {}
            self.members[who].do("sign_terms", terms=terms["id"], accepts=True, **of)
        elif what == "asks":
            asked = {"purpose": "To train on it.", "until": "2099-12-31"}
            self.members[who].do("ask_access", dataset=dataset, **asked)
        elif what == "withdraws":
            request = self._mine("access_request", who, dataset)["id"]
            self.members[who].do("withdraw_request", kind="access_request", request=request)
        elif step in {"accept", "decline"}:
            request = self._mine("access_request", "lea", dataset)["id"]
            args = {"kind": "access_request", "request": request, "decision": step}
            lea.do("decide_request", **args, reason="As agreed.")
        else:
            lea.do(f"{step}_version", version=version, reason="Labels are mixed up.")

    def _grant(self, what, dataset):
        whom, _, how = what.partition(" ")
        party = {
            "max": {"person": self.members["max"].person},
            "beta": {"organisation": self.beta},
            "project": {"project": self.project},
        }[whom]
        until = self.hub.server.now[:10] if how == "soon" else "2099-12-31"
        kinds: dict[str, dict[str, Any]] = {
            "later": {"begins_on": "2099-01-01"},
            "this file": {"paths": ["data/*.csv"]},
            "other file": {"paths": ["secret/*"]},
        }
        more = kinds.get(how, {})
        if how == "other version":
            lea = self.members["lea"]
            more = {"version": filled(lea, *FILES, label="0.9.0", dataset=dataset)}
        self.members["lea"].do(
            "grant_access", dataset=dataset, ends_on=until, reason="Agreed.", **party, **more
        )

    def _all(self, kind, who, dataset):
        return [row for row in self.members[who].records(kind) if row["dataset"] == dataset]

    def _mine(self, kind, who, dataset):
        return next(iter(self._all(kind, who, dataset)))

    def signed_in(self, who):
        return (self.hub.guest() if who == "guest" else self.hub.sign_in(who)).http

    def http(self, who):
        client = self.hub.guest().http
        if who != "guest":
            client.headers["Authorization"] = f"Bearer {self.tokens[who]}"
        return client


def at_the_engine(stage, who, one):
    """Return what the engine answers out of its cache."""
    answer = stage.clients[who].engine.may_i(stage.versions[one.name], DATA)
    return "allowed" if answer.is_allowed else answer.code


@pytest.fixture(scope="module")
def stage():
    clock = Clock()
    with World(LocalHub(clock=clock), clock=clock) as world:
        begin_threads(world.hub)
        made = Stage(world, clock)
        for place, one in enumerate(CASES):
            made.prepare(one, place)
        clock.ahead = 2 * 86_400
        for client in made.clients.values():
            client.sync()
        yield made


def test_all_doors_give_everybody_the_answer_of_the_table(stage):
    clients: dict[str, httpx.Client] = {who: stage.http(who) for who in PEOPLE}
    store = stage.hub.server.bytes.store
    linking = Linking(stage.hub.server.settings.data / "blobs")
    wrong = []
    for place, one in enumerate(CASES):
        version = stage.versions[one.name]
        at_hub = paths.FILE.format(id=version, path=DATA)
        label = "1.0.0"
        at_tools = paths.HF_FILE.format(
            owner="acme", name=f"case-{place}", revision=label, path=DATA
        )
        for who, http in clients.items():
            wanted = one.wanted(who)
            rest, tools = http.get(at_hub), http.head(at_tools)
            stage.hub.server.bytes.store = linking
            link = http.get(at_hub, follow_redirects=False)
            stage.hub.server.bytes.store = store
            got = (
                at_the_engine(stage, who, one),
                (rest.status_code, _code(rest)),
                (tools.status_code, tools.headers.get("x-error-code", "")),
                (link.status_code, "location" in link.headers),
            )
            status = STATUS.get(wanted, 403)
            is_allowed = wanted == "allowed"
            told = (
                wanted,
                (status, "" if is_allowed else wanted),
                AT_TOOLS.get(wanted, (403, "GatedRepo")),
                (307 if is_allowed else status, is_allowed),
            )
            if got != told:
                wrong.append((one.name, who, got, told))
    assert not wrong, "\n".join(map(str, wrong))


def test_all_files_together_are_one_answer_too_and_the_one_that_each_of_them_gives(stage):
    clients = {who: stage.http(who) for who in PEOPLE}
    wrong: list[tuple[object, ...]] = []
    for one in CASES:
        version = stage.versions[one.name]
        for who, http in clients.items():
            rest = http.get(paths.VERSION_ACCESS.format(id=version))
            at_hub = _code(rest) or rest.json()["code"] or "allowed"
            view = stage.clients[who].engine.may_i(version)
            in_window = view.code or "allowed"
            files = [http.get(paths.FILE.format(id=version, path=path)) for path, _ in FILES]
            are_had = all(file.status_code == 200 for file in files)
            wanted = one.wanted_of_all(who)
            if (at_hub, in_window, are_had) != (wanted, wanted, wanted == "allowed"):
                wrong.append((one.name, who, at_hub, in_window, are_had, wanted))
            elif at_hub != "not_found" and rest.json()["words"] != view.words:
                wrong.append((one.name, who, rest.json()["words"], view.words))
    assert not wrong, "\n".join(map(str, wrong))


def test_which_files_a_version_has_is_known_to_who_sees_it_and_of_a_withdrawn_one_to_its_keepers(
    stage,
):
    listed = {"public and open", "on request", "private", "withdrawn", "withdrawn and private"}
    wrong = []
    clients = {who: (stage.http(who), stage.signed_in(who)) for who in PEOPLE}
    for place, one in enumerate(CASES):
        if one.name not in listed:
            continue
        version = stage.versions[one.name]
        tree = paths.HF_TREE.format(owner="acme", name=f"case-{place}", revision="1.0.0")
        for who in PEOPLE:
            told = one.wanted(who) if who != "lea" else "allowed"
            wanted = told if told in {"not_found", "withdrawn"} else "allowed"
            http, window = clients[who]
            answers = (
                http.get(paths.MANIFEST.format(id=version)),
                http.get(tree, params={"recursive": True}),
                window.get(paths.VERSION_DIFF.format(id=version, other=version)),
            )
            codes = [_code(answer) or "allowed" for answer in answers]
            row = stage.clients[who].rows("dataset_version").get(version)
            named = [file["path"] for file in row["listing"]] if row else []
            is_named = wanted == "allowed" and "withdrawn" not in one.name
            if codes != [wanted] * 3 or bool(named) != is_named:
                wrong.append((one.name, who, codes, named, wanted))
            history = paths.HISTORY.format(kind="dataset_version", id=version)
            assert DATA not in window.get(history).text
    assert not wrong, "\n".join(map(str, wrong))


def test_a_link_lives_for_less_than_a_revocation_may_take():
    assert LINK_S <= 60


def test_a_range_is_refused_as_soon_as_access_is_revoked(stage):
    one = next(case for case in CASES if case.name == "granted to an organisation")
    place = paths.FILE.format(id=stage.versions[one.name], path=DATA)
    http = stage.http("max")
    part = http.get(place, headers={"Range": "bytes=0-2"})
    assert (part.status_code, part.content) == (206, b"a,b")
    lea = stage.hub.sign_in("lea")
    dataset = stage.datasets[one.name]
    grant = next(row for row in lea.records("access_grant") if row["dataset"] == dataset)
    lea.do("revoke_access", grant=grant["id"], reason="Enough.")
    part = http.get(place, headers={"Range": "bytes=3-5", "If-Range": part.headers["etag"]})
    assert (part.status_code, _code(part)) == (403, "revoked")
    assert "Enough." in part.json()["detail"]


def test_a_revoked_token_opens_no_door(stage):
    admin = stage.hub.sign_in("admin")
    made = admin.http.post(paths.TOKENS, json={"name": "Short"}).json()
    http = stage.hub.guest().http
    http.headers["Authorization"] = f"Bearer {made['token']}"
    place = paths.FILE.format(id=stage.versions[CASES[0].name], path=DATA)
    assert http.get(place).status_code == 200
    admin.http.delete(paths.TOKEN.format(id=made["id"])).raise_for_status()
    assert http.get(place).status_code == 401


def test_what_it_takes_is_told_before_anybody_asks(stage):
    one = next(case for case in CASES if case.name == "granted, under terms not signed")
    place = paths.VERSION_ACCESS.format(id=stage.versions[one.name])
    told = stage.http("ned").get(place).raise_for_status().json()
    assert (told["is_allowed"], told["code"]) == (False, "ask")
    asked = told["conditions"]
    assert (asked["gating"], asked["terms_text"]) == ("request", "Cite us, 0 times.")
    assert asked["keeper"] == f"organisation:{stage.acme}"
    of_file = stage.http("max").get(place, params={"path": DATA}).json()
    assert of_file["code"] == "sign_terms"
    hidden = next(case for case in CASES if case.name == "private")
    answer = stage.http("ned").get(paths.VERSION_ACCESS.format(id=stage.versions[hidden.name]))
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_the_keepers_read_who_signed(stage):
    one = next(case for case in CASES if case.name == "under terms, signed by a representative")
    place = paths.SIGNATURES.format(id=stage.datasets[one.name])
    page = stage.hub.sign_in("lea").http.get(place, params={"limit": 1}).raise_for_status().json()
    (signed,) = page["items"]
    assert (signed["name"], signed["organisation"]) == ("Rep", stage.beta)
    assert (signed["number"], page["next"]) == (1, None)
    assert stage.hub.sign_in("ned").http.get(place).status_code == 403


def _code(answer):
    return answer.json()["code"] if answer.status_code >= 400 else ""
