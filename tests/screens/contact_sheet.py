"""One page on which all pictures can be looked at beside each other, by look and by group."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.screens.looks import Look

STYLE = """
body { font: 14px sans-serif; margin: 0 2em 2em; background: #f4f4f6; color: #222 }
nav { position: sticky; top: 0; background: #f4f4f6; padding: 1em 0 }
nav label { padding: .3em .7em; border: 1px solid #bbb; border-radius: 1em; margin-right: .3em }
input { position: absolute; opacity: 0 }
section { display: flex; flex-wrap: wrap; gap: 8px }
figure { margin: 0; width: 23% }
figcaption { color: #555; font-size: 12px }
img { width: 100%; border: 1px solid #ccc }
"""
HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title>'


@dataclass(frozen=True)
class Picture:
    """One picture.

    Attributes:
        where: its path beside the page.
        size: in pixels.
    """

    look: str
    group: str
    name: str
    where: str
    size: Sequence[int]


def write_contact_sheet(folder: Path, pictures: Sequence[Picture], looks: Iterable[Look]) -> None:
    """Write ``index.html``. A look is chosen by a radio button, without a script."""
    names = ["all", *(one.name for one in looks if any(p.look == one.name for p in pictures))]
    inputs, labels, rules = [], [], []
    for name in names:
        checked = " checked" if name == "all" else ""
        inputs.append(f'<input type="radio" name="look" id="{name}"{checked}>')
        labels.append(f'<label for="{name}">{name}</label>')
        chosen = f"#{name}:checked ~"
        rules.append(f'{chosen} nav label[for="{name}"] {{ background: #cfd8ff }}')
        rules.append(f'#{name}:focus-visible ~ nav label[for="{name}"] {{ outline: 2px solid }}')
        if name != "all":
            rules.append(f"{chosen} section figure:not(.{name}) {{ display: none }}")
    groups: dict[tuple[str, str], list[Picture]] = {}
    for one in pictures:
        groups.setdefault((one.group, one.name), []).append(one)
    parts = []
    for (group, name), some in groups.items():
        parts.append(f"<h2>{html.escape(name)} <small>{html.escape(group)}</small></h2>")
        parts.append(f"<section>{''.join(map(_figure, some))}</section>")
    stamp = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    style = f"<style>{STYLE}{chr(10).join(rules)}</style>"
    body = f"{''.join(inputs)}<nav>{''.join(labels)}</nav>{''.join(parts)}"
    title = f"<h1>{len(pictures)} screens, {stamp}</h1>"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(f"{HEAD}{style}{title}{body}</html>")


def _figure(one: Picture) -> str:
    width, height = one.size
    alt = html.escape(f"{one.name}, {one.look}")
    return (
        f'<figure class="{one.look}"><a href="{one.where}">'
        f'<img loading="lazy" src="{one.where}" alt="{alt}"></a>'
        f"<figcaption>{one.look}, {width} x {height}</figcaption></figure>"
    )
