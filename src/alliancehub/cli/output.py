"""What is printed: answers to standard output, everything else to standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn
from rich.table import Table
from rich.text import Text

from alliancehub.engine.plain import to_plain
from alliancehub.model.errors import Refusal


def say(text: str = "") -> None:
    """Print a line of the answer. What came from others is never taken for markup."""
    Console(highlight=False, soft_wrap=True).print(Text(text))


def note(text: str) -> None:
    """Print a line about the answer, which a pipe does not get."""
    _errors().print(Text(text, style="dim"))


def tell_json(value: Any) -> None:
    """Print dataclasses, or containers of them, as JSON."""
    plain = to_plain(value, is_whole=True)
    sys.stdout.write(json.dumps(plain, ensure_ascii=False, indent=2) + "\n")


def tell_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows under the names of their columns; the last column takes what room is left."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in columns:
        table.add_column(name, overflow="fold", no_wrap=False)
    for row in rows:
        table.add_row(*(escape(cell) for cell in row))
    console = Console(highlight=False)
    if not console.is_terminal:
        console.width = max(console.width, 160)
    console.print(table)


def tell_refusal(refusal: Refusal) -> None:
    """Print what was refused, why and what to do."""
    console = _errors()
    where = f"{refusal.field}: " if refusal.field else ""
    console.print(Text.assemble(("Refused. ", "bold red"), f"{where}{refusal.text}"))
    if refusal.remedy:
        console.print(Text(f"→ {refusal.remedy}"))


def progress() -> Progress:
    """Return a progress display on standard error, which shows only in a terminal."""
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        console=_errors(),
        transient=True,
    )


def _errors() -> Console:
    return Console(stderr=True, highlight=False, soft_wrap=True)
