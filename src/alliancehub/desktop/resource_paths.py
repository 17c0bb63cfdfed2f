"""Where icons, fonts and themes lie: beside the sources, or inside the installed package."""

from __future__ import annotations

from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


@cache
def resources() -> Path:
    """Return the folder of resources; FileNotFoundError where the installation lacks it."""
    for folder in (PACKAGE / "resources", PACKAGE.parent.parent / "resources"):
        if (folder / "icons").is_dir():
            return folder
    raise FileNotFoundError(
        f"AllianceHub is installed without its icons and fonts: {PACKAGE / 'resources'} is missing."
        " Install it again."
    )


def icon_path(name: str) -> Path:
    """Return the file of an icon."""
    return resources() / "icons" / f"{name}.svg"


def translation_path(code: str) -> Path:
    """Return the file of the translation into a language; ``make`` builds it."""
    return resources() / "i18n" / f"alliancehub_{code}.qm"


def font_paths() -> list[Path]:
    """Return the files of the fonts."""
    return sorted((resources() / "fonts").glob("*.otf"))


def theme_image(name: str) -> str:
    """Return the address of an image as a stylesheet writes it, with forward slashes."""
    return (resources() / "themes" / f"{name}.svg").as_posix()
