"""The colours by name, light and dark, and of more contrast. Pure: no Qt.

Whatever is drawn takes its colours from here. What the stylesheet writes on what is read off it by
a test; ``PAIRS`` lists what else there is: rows, marks and pills that are painted, and shapes, each
with the contrast that it needs (WCAG 2.2 AA).
"""

from __future__ import annotations

from dataclasses import dataclass

TEXT = 4.5
"""The least contrast of text."""
SHAPE = 3.0
"""The least contrast of what is not text but tells something: borders of fields, focus, icons."""
STRONG_TEXT, STRONG_SHAPE = 7.0, 4.5
"""The same for members who want more contrast (WCAG 2.2 AAA, which knows none for shapes)."""


@dataclass(frozen=True, eq=False, repr=False)  # not written out: it starts faster
class Palette:
    """One theme; each colour as ``#rrggbb``.

    Attributes:
        name: which of the drawn images of the stylesheet belong to it.
        window: behind everything, and the sidebar.
        surface: lists, panes and pages.
        raised: fields, menus, popups and cards.
        hover, pressed: a plain control under the pointer, and held down.
        selected: a chosen row; ``selected_text`` is written on it.
        mark: behind words that were searched for, where they were found.
        line: parts two areas; decoration, so that it needs no contrast.
        edge: the border of something one can type into or press.
        accent_*: the one accent colour; ``accent_text`` is the accent as words on a surface.
        *_tint: the quiet background that belongs to a state's colour.
    """

    name: str
    window: str
    surface: str
    raised: str
    hover: str
    pressed: str
    selected: str
    selected_text: str
    mark: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_text: str
    focus: str
    neutral: str
    neutral_tint: str
    success: str
    success_tint: str
    warning: str
    warning_tint: str
    danger: str
    danger_tint: str
    info: str
    info_tint: str
    danger_fill: str
    danger_fill_hover: str
    on_danger: str
    tip: str
    on_tip: str
    scroll: str
    scroll_hover: str

    def tone(self, name: str) -> tuple[str, str]:
        """Return foreground and background of ``neutral``, ``success``, ``warning`` and so on."""
        return getattr(self, name), getattr(self, f"{name}_tint")


LIGHT = Palette(
    name="light",
    window="#f4f5f8",
    surface="#ffffff",
    raised="#ffffff",
    hover="#eceef3",
    pressed="#e1e4ec",
    selected="#e3eafd",
    selected_text="#14213d",
    mark="#fdeab0",
    text="#171a21",
    muted="#596070",
    line="#e2e5eb",
    edge="#858c9c",
    accent="#3355d8",
    accent_hover="#2a48c0",
    accent_pressed="#223ca6",
    on_accent="#ffffff",
    accent_text="#2c4bc8",
    focus="#4a6cf0",
    neutral="#4c5363",
    neutral_tint="#eaecf1",
    success="#14663a",
    success_tint="#ddf3e5",
    warning="#7c4a03",
    warning_tint="#fdefcf",
    danger="#a61e2a",
    danger_tint="#fde6e6",
    info="#1f4fa3",
    info_tint="#e2edfc",
    danger_fill="#c42b38",
    danger_fill_hover="#a8222e",
    on_danger="#ffffff",
    tip="#23262e",
    on_tip="#f4f5f8",
    scroll="#c3c8d2",
    scroll_hover="#9aa1af",
)

DARK = Palette(
    name="dark",
    window="#14161b",
    surface="#1a1d23",
    raised="#21252d",
    hover="#272b34",
    pressed="#30353f",
    selected="#26345c",
    selected_text="#eef2ff",
    mark="#4a3a12",
    text="#e8eaef",
    muted="#a3aaba",
    line="#2c3039",
    edge="#737b8c",
    accent="#8aa6ff",
    accent_hover="#a0b7ff",
    accent_pressed="#b6c8ff",
    on_accent="#0d1430",
    accent_text="#9db4ff",
    focus="#8aa6ff",
    neutral="#c3c8d4",
    neutral_tint="#2d323c",
    success="#86dba8",
    success_tint="#173425",
    warning="#f0c36d",
    warning_tint="#3a2d12",
    danger="#ff9ca1",
    danger_tint="#421f24",
    info="#9cc3ff",
    info_tint="#1b2f50",
    danger_fill="#ff8f95",
    danger_fill_hover="#ffa6ab",
    on_danger="#32070b",
    tip="#e8eaef",
    on_tip="#171a21",
    scroll="#3d434f",
    scroll_hover="#5a6272",
)

STRONG_LIGHT = Palette(
    name="light",
    window="#ffffff",
    surface="#ffffff",
    raised="#ffffff",
    hover="#e9ebf2",
    pressed="#dde1eb",
    selected="#d8e2ff",
    selected_text="#000000",
    mark="#ffe680",
    text="#000000",
    muted="#30343d",
    line="#8a8f9b",
    edge="#3d4350",
    accent="#1c389c",
    accent_hover="#132a7d",
    accent_pressed="#0d1f61",
    on_accent="#ffffff",
    accent_text="#122a80",
    focus="#00187a",
    neutral="#262b36",
    neutral_tint="#e6e9f0",
    success="#04421f",
    success_tint="#dcf5e6",
    warning="#4f2d00",
    warning_tint="#ffefc9",
    danger="#75000f",
    danger_tint="#ffe5e5",
    info="#08316f",
    info_tint="#dfecff",
    danger_fill="#8c0d1b",
    danger_fill_hover="#700612",
    on_danger="#ffffff",
    tip="#000000",
    on_tip="#ffffff",
    scroll="#6b7180",
    scroll_hover="#3d4350",
)

STRONG_DARK = Palette(
    name="dark",
    window="#000000",
    surface="#000000",
    raised="#0a0b0e",
    hover="#1c1f27",
    pressed="#262a34",
    selected="#0f2766",
    selected_text="#ffffff",
    mark="#4a3800",
    text="#ffffff",
    muted="#d5d9e3",
    line="#5c6170",
    edge="#b4bac8",
    accent="#b3c5ff",
    accent_hover="#ccd8ff",
    accent_pressed="#e0e8ff",
    on_accent="#000000",
    accent_text="#c2d0ff",
    focus="#ffe14d",
    neutral="#e3e6ee",
    neutral_tint="#22262f",
    success="#a6f0c3",
    success_tint="#0a2616",
    warning="#ffdd94",
    warning_tint="#2e2105",
    danger="#ffc2c5",
    danger_tint="#3a0f14",
    info="#c3dbff",
    info_tint="#0b2144",
    danger_fill="#ffb3b8",
    danger_fill_hover="#ffc9cc",
    on_danger="#000000",
    tip="#ffffff",
    on_tip="#000000",
    scroll="#8a91a1",
    scroll_hover="#b4bac8",
)

_ROWS = ("surface", "raised", "hover", "selected", "mark")
_TONES = ("neutral", "success", "warning", "danger", "info")

PAIRS: tuple[tuple[str, str, float], ...] = (
    *((ink, ground, TEXT) for ink in ("text", "muted") for ground in _ROWS),
    *(("accent_text", ground, TEXT) for ground in ("raised", "hover", "selected")),
    *((tone, f"{tone}_tint", TEXT) for tone in _TONES),
    *((tone, "raised", TEXT) for tone in _TONES),
    *(("edge", ground, SHAPE) for ground in ("window", "surface", "raised")),
    *(("focus", ground, SHAPE) for ground in ("window", "surface", "raised", "selected", "line")),
    *(("accent", ground, SHAPE) for ground in ("surface", "raised")),
)


def palette_of(*, is_dark: bool, is_strong: bool) -> Palette:
    """Return the colours of a theme."""
    light, dark = (STRONG_LIGHT, STRONG_DARK) if is_strong else (LIGHT, DARK)
    return dark if is_dark else light


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast ratio of two ``#rrggbb`` colours, from 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """Return a colour between two, ``share`` of the way from the first to the second."""
    ends = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in ends)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour.removeprefix("#")))


def _luminance(colour: str) -> float:
    parts = [channel / 255 for channel in _channels(colour)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
