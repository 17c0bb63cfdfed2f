"""Search, show and export, out of the cache: nothing here waits for the network."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from alliancehub.cli.exit_codes import INCOMPLETE
from alliancehub.cli.link import engine_of
from alliancehub.cli.options import Json, Where, where_of
from alliancehub.cli.output import note, say, tell_json, tell_table
from alliancehub.engine.api import Detail, EngineApi
from alliancehub.engine.links import BadLink, is_link, parse_link
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.field_types import FIELD_TYPES
from alliancehub.model.ids import is_id
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit, Query

Kind = Annotated[str, typer.Option("--kind", "-k", help="Only this kind, such as dataset.")]


def search(
    context: typer.Context,
    words: Annotated[list[str] | None, typer.Argument(help="Words; prefixes count.")] = None,
    kind: Kind = "",
    where: Where = None,
    limit: Annotated[int, typer.Option(min=1, max=500, help="Rows at most.")] = 20,
    *,
    as_json: Json = False,
) -> None:
    """Find things by words. Ends with 1 where there are none."""
    query = Query(kind, " ".join(words or []), where_of(where), limit=limit)
    with engine_of(context) as engine:
        specs = {spec.name: spec for spec in engine.hello().kinds}
        if kind and kind not in specs:
            raise _no_kind(kind, specs)
        page = engine.query(query)
    if as_json:
        tell_json(page)
    elif page.hits:
        rows = ((_title(specs, one), one.title, one.id) for one in page.hits)
        tell_table(("Kind", "Title", "Id"), rows)
        if page.total > len(page.hits):
            note(f"{len(page.hits):,} of {page.total:,}; say --limit for more.")
    if not page.hits:
        note("Nothing found.")
        raise typer.Exit(INCOMPLETE)


def show(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(help="A kind, or a link alliancehub://hub/kind/id.")],
    name: Annotated[str, typer.Argument(metavar="ID|TITLE", help="An id or a title.")] = "",
    *,
    as_json: Json = False,
) -> None:
    """Show one thing with all its fields and its conversation."""
    if is_link(kind):
        kind, name = _linked(kind)
    with engine_of(context) as engine:
        specs = {spec.name: spec for spec in engine.hello().kinds}
        if kind not in specs:
            raise _no_kind(kind, specs)
        detail = engine.detail(kind, name if is_id(name) else _named(engine, specs[kind], name).id)
    if as_json:
        tell_json(detail)
        return
    _tell(specs[kind], detail)


def _linked(text: str) -> tuple[str, str]:
    """Return kind and id of a link; of whose hub it is, the account in use must know the row."""
    try:
        link = parse_link(text)
    except BadLink as bad:
        raise invalid("kind", str(bad), "It looks like alliancehub://hub/kind/id.") from None
    return link.kind, link.id


def export(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(help="A kind, such as membership.")],
    file: Annotated[Path, typer.Argument(help="Where to; - for standard output.")],
    words: Annotated[list[str] | None, typer.Argument(help="Only rows with these words.")] = None,
    where: Where = None,
) -> None:
    """Write rows to a CSV file that a spreadsheet opens."""
    query = Query(kind, " ".join(words or []), where_of(where))
    with engine_of(context) as engine:
        specs = {spec.name: spec for spec in engine.hello().kinds}
        if kind not in specs:
            raise _no_kind(kind, specs)
        if str(file) != "-":
            count = engine.export_csv(query, str(file.resolve()))
            note(f"{count:,} rows written to {file}")
            return
        with tempfile.TemporaryDirectory(prefix="alliancehub-") as folder:
            path = Path(folder) / "export.csv"
            engine.export_csv(query, str(path))
            with path.open("rb") as rows:
                shutil.copyfileobj(rows, sys.stdout.buffer)


def _named(engine: EngineApi, spec: KindSpec, name: str) -> Hit:
    """Return the one row with a title, or the only one that matches."""
    if not name:
        raise invalid("name", "Say which one.", f"alliancehub search -k {spec.name}")
    hits = engine.choices(spec.name, name, 20)
    exact = [one for one in hits if one.title.casefold() == name.casefold()]
    found = exact or hits
    if len(found) == 1:
        return found[0]
    if not found:
        raise Refusal("not_found", f"No {spec.title.lower()} is called {name!r}.")
    titles = ", ".join(f"{one.title} ({one.id})" for one in found[:5])
    raise Refusal(
        "ambiguous", f"{name!r} fits {len(found)}: {titles}.", remedy="Name it by its id."
    )


def _tell(spec: KindSpec, detail: Detail) -> None:
    hit = detail.hit
    say(f"{hit.title}  ({spec.title}, {hit.id})")
    for one in spec.fields:
        value = hit.values.get(one.name)
        text = hit.labels.get(one.name) or FIELD_TYPES[one.type].show(one, value)
        if text and one.name != spec.label:
            inner = text.replace("\n", "\n    ")
            say(f"  {one.label}: {inner}")
    for kind, field, count in detail.related:
        say(f"  {count:,} of {kind} ({field})")
    for message in detail.thread:
        author = message.labels.get("created_by", "")
        body = str(message.values.get("body", message.title))
        say(f"  - {author}: {body}" if author else f"  - {body}")


def _title(specs: dict[str, KindSpec], hit: Hit) -> str:
    spec = specs.get(hit.kind)
    return spec.title if spec else hit.kind


def _no_kind(kind: str, specs: dict[str, KindSpec]) -> Refusal:
    return invalid("kind", f"There is no kind {kind!r}.", f"There are: {', '.join(sorted(specs))}.")
