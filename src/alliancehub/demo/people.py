"""The people of the demonstration: all invented, drawn from a fixed seed, and marked as such."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from alliancehub.demo.files import told
from alliancehub.engine.imports.slugs import slug_of
from alliancehub.model.ids import derived_id
from alliancehub.model.kinds.person import OPEN_TO

SEED = 2026
INVENTED = "Invented for the demonstration; not a real person."
_ROLES = ("admin", "representative", "member", "member", "member")
_STUDENTS = ("student", "student")


@dataclass(frozen=True)
class Invented:
    """One invented person.

    Attributes:
        organisation: short name of the organisation they belong to.
        is_invited: whether they have not taken up their invitation yet.
    """

    name: str
    handle: str
    organisation: str
    role: str
    skills: tuple[str, ...]
    languages: tuple[str, ...]
    open_to: tuple[str, ...] = ()
    is_admin: bool = False
    is_invited: bool = False

    @property
    def email(self) -> str:
        """An address that can belong to nobody (RFC 2606)."""
        return f"{self.handle}@example.org"

    @property
    def id(self) -> str:
        """The id that an import of members would give, too."""
        return derived_id("person", self.email)


def cast() -> list[Invented]:
    """Return those who play a part in the journeys, the one who signs in at first in front."""
    return [
        Invented(
            **{**one, "skills": tuple(one["skills"]), "languages": tuple(one["languages"])},
            open_to=("collaboration", "mentoring"),
        )
        for one in told("cast")
    ]


def everybody() -> list[Invented]:
    """Return the cast and those around them, the same at every run."""
    random = Random(SEED)  # noqa: S311 - names for a demonstration, not secrets
    names = _names(random)
    people = cast()
    taken = {one.handle for one in people} | {slug_of(one.name) for one in people}
    for organisation in told("organisations"):
        is_school = organisation["sector"] == "academia"
        roles = (*_ROLES, *_STUDENTS) if is_school else _ROLES
        count = len(roles) if is_school else random.randint(3, len(roles))
        for role in roles[:count]:
            name, languages = next(one for one in names if slug_of(one[0]) not in taken)
            taken.add(slug_of(name))
            people.append(_invented(random, name, languages, organisation["slug"], role))
    return people


def _invented(
    random: Random, name: str, languages: tuple[str, ...], organisation: str, role: str
) -> Invented:
    skills = sorted({skill for some in told("skills").values() for skill in some})
    return Invented(
        name=name,
        handle=slug_of(name),
        organisation=organisation,
        role=role,
        skills=tuple(random.sample(skills, random.randint(2, 4))),
        languages=languages,
        open_to=tuple(random.sample([value for value, _ in OPEN_TO], random.randint(0, 2))),
    )


def _names(random: Random) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield names and the languages that go with them, without end and without order."""
    pools = told("names")
    while True:
        pool = random.choice(pools)
        name = f"{random.choice(pool['given'])} {random.choice(pool['family'])}"
        yield name, tuple(pool["languages"])
