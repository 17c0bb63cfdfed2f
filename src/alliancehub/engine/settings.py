"""The settings there are, as data: stored, checked, shown and documented from here.

Light on purpose: the window builds its dialog from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from alliancehub.model.errors import Refusal


@dataclass(frozen=True)
class Setting:
    """One setting.

    Attributes:
        type: ``flag``, ``choice``, ``integer`` or ``line``.
        choices: pairs of stored value and label, for ``choice``.
        unit: shown behind a number.
    """

    key: str
    type: str
    default: Any
    label: str
    group: str
    help: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    minimum: int = 0
    maximum: int = 0
    unit: str = ""

    def problem(self, value: Any) -> str:
        """Return what is wrong with a value, in words, or an empty string."""
        if self.type == "flag":
            return "" if isinstance(value, bool) else f"{self.label} is either on or off."
        if self.type == "choice":
            known = dict(self.choices)
            return "" if value in known else f"{self.label} is one of: {', '.join(known.values())}."
        if self.type == "integer":
            fits = isinstance(value, int) and not isinstance(value, bool)
            if fits and self.minimum <= value <= self.maximum:
                return ""
            return f"{self.label} is a whole number from {self.minimum} to {self.maximum}."
        fits = isinstance(value, str) and len(value) <= 500 and "\n" not in value
        return "" if fits else f"{self.label} is one line of at most 500 characters."


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "theme",
        "choice",
        "system",
        "Colours",
        "Appearance",
        choices=(("system", "As the system"), ("light", "Light"), ("dark", "Dark")),
    ),
    Setting(
        "text_size",
        "integer",
        100,
        "Text size",
        "Appearance",
        minimum=80,
        maximum=200,
        unit="%",
    ),
    Setting(
        "is_sync_paused",
        "flag",
        default=False,
        label="Pause sync",
        group="Sync",
        help="Nothing is sent or fetched; what you do is kept and goes out when you resume.",
    ),
    Setting(
        "poll_s",
        "integer",
        60,
        "Look for news every",
        "Sync",
        help="Only where the hub cannot tell of news by itself.",
        minimum=10,
        maximum=3_600,
        unit="s",
    ),
    Setting(
        "csv_delimiter",
        "choice",
        ",",
        "Columns of an exported CSV file are parted by",
        "Export",
        help="Spreadsheets expect a semicolon where the comma is the decimal sign.",
        choices=((",", "Comma"), (";", "Semicolon"), ("\t", "Tab")),
    ),
)
BY_KEY = {one.key: one for one in SETTINGS}


def defaults() -> dict[str, Any]:
    """Return the default of every setting by key."""
    return {one.key: one.default for one in SETTINGS}


def check_setting(key: str, value: Any) -> None:
    """Raise Refusal where there is no such setting or the value does not fit it."""
    if key not in BY_KEY:
        raise Refusal("invalid", f"There is no setting {key[:80]!r}.", field=key[:80])
    if problem := BY_KEY[key].problem(value):
        raise Refusal("invalid", problem, field=key)
