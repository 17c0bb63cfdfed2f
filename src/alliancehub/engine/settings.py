"""The settings there are, as data: stored, checked, shown and documented from here.

Light on purpose: the window builds its dialog from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from alliancehub.model.errors import Refusal
from alliancehub.model.told import label, listed, told


@dataclass(frozen=True)
class Setting:
    """One setting.

    Attributes:
        type: ``flag``, ``choice``, ``integer`` or ``line``.
        choices: pairs of stored value and label, for ``choice``.
        unit: shown behind a number.
        page: the page of its own that it is changed on, instead of among the settings; or empty.
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
    page: str = ""

    def problem(self, value: Any) -> str:
        """Return what is wrong with a value, in words, or an empty string."""
        if self.type == "flag":
            return (
                ""
                if isinstance(value, bool)
                else told("{setting} is either on or off.", setting=label(self.label))
            )
        if self.type == "choice":
            known = dict(self.choices)
            if value in known:
                return ""
            return told(
                "{setting} is one of: {values}.",
                setting=label(self.label),
                values=listed(map(label, known.values())),
            )
        if self.type == "integer":
            fits = isinstance(value, int) and not isinstance(value, bool)
            if fits and self.minimum <= value <= self.maximum:
                return ""
            return told(
                "{setting} is a whole number from {least} to {most}.",
                setting=label(self.label),
                least=self.minimum,
                most=self.maximum,
            )
        fits = isinstance(value, str) and len(value) <= 500 and "\n" not in value
        return (
            ""
            if fits
            else told("{setting} is one line of at most 500 characters.", setting=label(self.label))
        )


ENCRYPT = "is_cache_encrypted"
UPLOAD_CAP, DOWNLOAD_CAP = "upload_cap_kb_s", "download_cap_kb_s"
AT_SIGN_IN = "transfers_at_sign_in"
CAP_MAX = 10_000_000  # 10 GB/s: more than any network card of a desktop

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
        "contrast",
        "choice",
        "system",
        "Contrast",
        "Appearance",
        choices=(("system", "As the system"), ("normal", "Normal"), ("high", "High")),
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
        "motion",
        "choice",
        "system",
        "Motion",
        "Appearance",
        choices=(("system", "As the system"), ("reduced", "Reduced"), ("full", "Full")),
    ),
    Setting(
        "language",
        "choice",
        "system",
        "Language",
        "Appearance",
        choices=(
            ("system", "As the system"),
            ("en", "English"),
            ("fr", "Français"),
            ("es", "Español"),
            ("de", "Deutsch"),
            ("ja", "日本語"),
            ("ar", "العربية"),
        ),
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
        ENCRYPT,
        "flag",
        default=False,
        label="Encrypt what is kept on this device",
        group="Sync",
        help="With a key in the keyring: who takes the disk cannot read it. Searching is slower.",
    ),
    Setting(
        UPLOAD_CAP,
        "integer",
        0,
        "Upload files with at most",
        "Files",
        help="All of them together; 0 for no limit.",
        maximum=CAP_MAX,
        unit="kB/s",
        page="transfers",
    ),
    Setting(
        DOWNLOAD_CAP,
        "integer",
        0,
        "Download files with at most",
        "Files",
        help="All of them together; 0 for no limit.",
        maximum=CAP_MAX,
        unit="kB/s",
        page="transfers",
    ),
    Setting(
        AT_SIGN_IN,
        "choice",
        "unfinished",
        "After a restart, go on with transfers",
        "Files",
        help="Without a window, as soon as you sign in to your desktop; on Linux.",
        choices=(
            ("unfinished", "If files are on their way"),
            ("always", "At every sign-in"),
            ("never", "When AllianceHub is opened"),
        ),
    ),
    Setting(
        "notify_level",
        "choice",
        "all",
        "Notify me on the desktop of",
        "Notifications",
        help="The inbox keeps all of it; "
        "rules for each project and reason are under Notifications.",
        choices=(
            ("all", "All that I chose"),
            ("waiting", "Only what waits for me"),
            ("none", "Nothing"),
        ),
    ),
    Setting(
        "quiet_from",
        "integer",
        0,
        "Quiet hours begin at",
        "Notifications",
        help="What comes meanwhile is shown afterwards. The same hour twice: no quiet hours.",
        maximum=23,
        unit="h",
    ),
    Setting("quiet_to", "integer", 0, "Quiet hours end at", "Notifications", maximum=23, unit="h"),
    Setting(
        "digest",
        "flag",
        default=False,
        label="Sum up the rest once a day",
        group="Notifications",
        help="What is only counted in the inbox, in one notification.",
    ),
    Setting("digest_hour", "integer", 9, "Sum it up at", "Notifications", maximum=23, unit="h"),
    Setting(
        "tray",
        "flag",
        default=False,
        label="Keep running in the tray",
        group="Notifications",
        help="Closing the window leaves AllianceHub in the tray, where the desktop has one.",
    ),
    Setting(
        "proxy_mode",
        "choice",
        "system",
        "Proxy",
        "Network",
        choices=(("system", "As the system"), ("none", "None"), ("manual", "The one below")),
        page="network",
    ),
    Setting("proxy_address", "line", "", "Address of the proxy", "Network", page="network"),
    Setting("proxy_user", "line", "", "User of the proxy", "Network", page="network"),
    Setting("proxy_bypass", "line", "", "Go directly to", "Network", page="network"),
    Setting("ca_file", "line", "", "Further certificates", "Network", page="network"),
    Setting(
        "csv_delimiter",
        "choice",
        "auto",
        "Columns of an exported CSV file are parted by",
        "Export",
        help="Spreadsheets expect a semicolon where the comma is the decimal sign.",
        choices=(
            ("auto", "What fits the language"),
            (",", "Comma"),
            (";", "Semicolon"),
            ("\t", "Tab"),
        ),
    ),
)
BY_KEY = {one.key: one for one in SETTINGS}


def defaults() -> dict[str, Any]:
    """Return the default of every setting by key."""
    return {one.key: one.default for one in SETTINGS}


def check_setting(key: str, value: Any) -> None:
    """Raise Refusal where there is no such setting or the value does not fit it."""
    if key not in BY_KEY:
        raise Refusal(
            "invalid", told("There is no setting {key}.", key=repr(key[:80])), field=key[:80]
        )
    if problem := BY_KEY[key].problem(value):
        raise Refusal(
            "invalid", problem, field=key, remedy="It stays as it was; choose another value."
        )
