"""Which colours the stylesheet writes on which, read off the stylesheet itself."""

import re
from dataclasses import dataclass

from alliancehub.desktop.palette import Palette
from alliancehub.desktop.stylesheet import stylesheet

IMAGES = {name: f"/{name}.svg" for name in ("check", "dash", "dot", "down", "clear")}
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_STATE = re.compile(r"(?<!:):(!?[a-z-]+)")
_PART = re.compile(r"::([a-z-]+)")
_ATTRIBUTE = re.compile(r'\[(\w+)="([^"]+)"\]')
# Parts that hold no words, and bars whose words are not drawn.
WORDLESS = frozenset(
    (
        *("indicator", "handle", "menu-indicator", "up-arrow", "down-arrow", "separator", "icon"),
        *("add-line", "sub-line", "add-page", "sub-page", "chunk", "drop-down", "pane"),
        *("up-button", "down-button"),
    )
)
NAMES = [name for name in Palette.__dataclass_fields__ if name != "name"]
# A palette in which no two colours are alike, so that each tells its name.
DISTINCT = Palette("distinct", *(f"#{number:06x}" for number in range(1, len(NAMES) + 1)))
HOLDERS = ("QWidget", "QFrame", "QMainWindow", "QDialog")
# Buttons that hold labels, which lie on whatever the button is filled with.
PRESSED_WHOLE = frozenset({("role", "choice"), ("role", "line")})
CONTROLS = frozenset({"hover", "pressed", "checked", "focus", "selected", "disabled", "open"})


@dataclass(frozen=True)
class Subject:
    """What a rule is about: in what it stands, its type, part, attributes and states."""

    holder: str
    type: str
    part: str
    attributes: frozenset[tuple[str, str]]
    states: frozenset[str]

    @property
    def weight(self) -> tuple[int, int]:
        """How much a rule says, as CSS counts it."""
        said = len(self.attributes) + len(self.states) + self.holder.count("=")
        return said, len(self.holder.split()) + (self.type != "*") + bool(self.part)

    def covers(self, other: "Subject") -> bool:
        """Whether a rule about this is one about the other as well."""
        return (
            self.holder in {"", other.holder}
            and self.type in {"*", "QWidget", other.type}
            and self.part in {"", other.part}
            and self.attributes <= other.attributes
            and self.states <= other.states
        )


def rules_of() -> list[tuple[Subject, dict[str, str]]]:
    """Return each rule with its colours by their names; ``ink`` and ``ground``."""
    names = {getattr(DISTINCT, name): name for name in NAMES}
    found = []
    for selectors, body in _RULE.findall(stylesheet(DISTINCT, 1.0, IMAGES)):
        said = dict(re.findall(r"(?:^|[;\s])(color|background):\s*([^;]+);", body))
        colours = {
            "ink" if key == "color" else "ground": names.get(value.strip(), value.strip())
            for key, value in said.items()
        }
        found += [(_subject(one), colours) for one in selectors.split(",")]
    return found


def _subject(selector: str) -> Subject:
    *around, last = selector.replace(">", " ").split()
    holder = " ".join(f"{key}={value}" for one in around for key, value in _ATTRIBUTE.findall(one))
    part = _PART.search(last)
    bare = _PART.sub("", last)
    return Subject(
        holder or " ".join(re.split(r"[\[:]", one)[0] for one in around),
        re.split(r"[\[:]", last)[0],
        part[1] if part else "",
        frozenset(_ATTRIBUTE.findall(last)),
        frozenset(one for one in _STATE.findall(bare) if one in CONTROLS),
    )


def pairs_of() -> set[tuple[str, str, str]]:
    """Return ink, ground and where, for all words that the stylesheet lets be drawn."""
    rules = [(one, colours) for one, colours in rules_of() if one.type != "*" or not one.states]
    grounds = {
        colours["ground"]
        for subject, colours in rules
        if (subject.type in HOLDERS or subject.attributes & PRESSED_WHOLE)
        and colours.get("ground") in NAMES
    } - {"line", "tip"}
    pairs = set()
    for subject in _together([one for one, _ in rules if _has_words(one)]):
        ink, ground = _colours_of(subject, rules)
        if ink not in NAMES:
            continue
        below = [ground]
        if ground not in NAMES:
            below = ["tip"] if "toast" in subject.holder else sorted(grounds)
        where = f"{subject.holder} {subject.type} {sorted(subject.attributes)}".strip()
        pairs |= {(ink, one, f"{where} {sorted(subject.states)}") for one in below}
    return pairs


def _has_words(subject: Subject) -> bool:
    bars = {"QScrollBar", "QProgressBar", "*"}
    return subject.part not in WORDLESS and subject.type not in {*HOLDERS, *bars}


def _together(subjects: list[Subject]) -> set[Subject]:
    """Return the subjects, and what two rules say of one widget: a tone and a state of it."""
    found = set(subjects)
    for one in subjects:
        for other in subjects:
            attributes = one.attributes | other.attributes
            is_one = (one.holder, one.type, one.part) == (other.holder, other.type, other.part)
            if is_one and len(dict(attributes)) == len(attributes):
                states = one.states | other.states
                found.add(Subject(one.holder, one.type, one.part, attributes, states))
    return found


def _colours_of(subject: Subject, rules: list[tuple[Subject, dict[str, str]]]) -> tuple[str, str]:
    """Return ink and ground: the rule that says more of a widget wins, of two alike the later."""
    ink, ground = "text", "transparent"
    fitting = [(one, colours) for one, colours in rules if one.covers(subject)]
    for _, colours in sorted(fitting, key=lambda rule: rule[0].weight):
        ink = colours.get("ink", ink)
        ground = colours.get("ground", ground)
    return ink, ground
