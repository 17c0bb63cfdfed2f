"""Check which part of AllianceHub uses which library.

import-linter holds the layers (see pyproject.toml). This holds what it cannot say: rules about
libraries that nothing imports yet, "nothing but", what the window process loads on the way, cycles
among what is really loaded (types may refer to each other), and imports that hide inside functions.
"""

import ast
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp

# Library → the only parts that may import it.
ONLY_IN = {
    "PySide6": ("desktop",),
    "shiboken6": ("desktop",),
    "alembic": ("server",),
    "argon2": ("server",),
    "fastapi": ("server",),
    "starlette": ("server",),
    "uvicorn": ("server",),
    "obstore": ("server.blobs.s3",),
    "psycopg": ("server",),
    "httpx": ("engine.bytes_api", "engine.http_api", "server"),
    "sqlalchemy": ("engine.store", "model", "server"),
    "sqlite3": ("engine.store", "server"),
    "sqlmodel": ("engine.store", "model", "server", "wire"),
    "rich": ("__main__", "cli", "demo"),
    "yaml": ("formats",),
    "typer": ("__main__", "cli", "demo"),
}

# Part → all that it may import besides itself, lower layers and the standard library.
NOTHING_BUT = {
    "model": {
        "jsonschema_rs",
        "license_expression",
        "pydantic",
        "pydantic_core",
        "sqlalchemy",
        "sqlmodel",
    },
    "formats": {"license_expression", "yaml"},
    "wire": {"orjson", "pydantic", "sqlmodel"},
}

# Not in those parts either: they have no I/O, no clock and no randomness but by argument.
IMPURE = {
    "asyncio",
    "http",
    "multiprocessing",
    "os",
    "pathlib",
    "random",
    "secrets",
    "select",
    "shutil",
    "socket",
    "sqlite3",
    "subprocess",
    "tempfile",
    "threading",
    "time",
}

# Never loaded by the window process, not even by something it imports: they cost its start, or
# would let it wait.
WINDOW = "desktop"
NOT_IN_WINDOW = (
    "asyncio",
    "httpx",
    "jsonschema_rs",
    "keyring",
    "pydantic",
    "pydantic_core",
    "sqlalchemy",
    "sqlite3",
    "sqlmodel",
    "threading",
)

OWN_NOT_IN_WINDOW = ("formats",)

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def violations(package: str, source: Path) -> Iterator[str]:
    """Yield a line for each broken rule of the importable `package`, whose folder is `source`."""
    graph = grimp.build_graph(package, include_external_packages=True, cache_dir=None)
    loaded = grimp.build_graph(
        package,
        include_external_packages=True,
        exclude_type_checking_imports=True,
        cache_dir=None,
    )
    yield from _misplaced_libraries(graph, package)
    yield from _impurities(graph, package)
    yield from _cycles(loaded, package)
    yield from _loaded_by_the_window(loaded, package)
    yield from _hidden_imports(package, source)


def _misplaced_libraries(graph: grimp.ImportGraph, package: str) -> Iterator[str]:
    for library, parts in ONLY_IN.items():
        if library not in graph.modules:
            continue
        for importer in sorted(graph.find_modules_that_directly_import(library)):
            if not any(_is_in(importer, f"{package}.{part}") for part in parts):
                where = _where(graph, importer, library)
                yield f"{where} imports {library}; only {' and '.join(parts)} may."


def _impurities(graph: grimp.ImportGraph, package: str) -> Iterator[str]:
    for part, allowed in NOTHING_BUT.items():
        for importer in sorted(m for m in graph.modules if _is_in(m, f"{package}.{part}")):
            for imported in sorted(graph.find_modules_directly_imported_by(importer)):
                where = _where(graph, importer, imported)
                if imported in IMPURE:
                    yield f"{where} imports {imported}; {part} is pure: pass the value in."
                elif not (
                    _is_in(imported, package)
                    or imported in allowed
                    or imported in sys.stdlib_module_names
                ):
                    listed = ", ".join(sorted(allowed))
                    yield (
                        f"{where} imports {imported}; {part} may use {listed} "
                        "and the standard library."
                    )


def _cycles(graph: grimp.ImportGraph, package: str) -> Iterator[str]:
    own = {module for module in graph.modules if _is_in(module, package)}
    imports = {module: graph.find_modules_directly_imported_by(module) & own for module in own}
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        cycle = " → ".join(reversed(error.args[1]))
        yield f"Import cycle: {cycle}. Move what both need below both."


def _loaded_by_the_window(graph: grimp.ImportGraph, package: str) -> Iterator[str]:
    # To import a.b.c Python runs a/__init__ and a/b/__init__ first. The graph does not say so.
    own = {module for module in graph.modules if _is_in(module, package)}
    for module in own:
        for ancestor in _ancestors(module):
            graph.add_import(importer=module, imported=ancestor)
    window = {module for module in own if _is_in(module, f"{package}.{WINDOW}")}
    for library in (*NOT_IN_WINDOW, *(f"{package}.{part}" for part in OWN_NOT_IN_WINDOW)):
        if library not in graph.modules:
            continue
        chains = [graph.find_shortest_chain(importer=m, imported=library) for m in window]
        found = [chain for chain in chains if chain]
        if found:
            shortest = min(found, key=lambda chain: (len(chain), chain))
            yield f"{WINDOW} loads {library}: {' → '.join(shortest)}. Break the chain."


def _hidden_imports(package: str, source: Path) -> Iterator[str]:
    for path in sorted(source.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"), filename=str(path))
        functions = [n for n in ast.walk(tree) if isinstance(n, FUNCTIONS)]
        inside = {node for function in functions for node in ast.walk(function)}
        hidden = [n for n in inside if isinstance(n, ast.Import | ast.ImportFrom)]
        for node in sorted(hidden, key=lambda node: node.lineno):
            if any(_is_in(name, package) for name in _imported_names(node)):
                where = f"{path.relative_to(source.parent)}:{node.lineno}"
                yield f"{where} imports {package} inside a function; a cycle hides there: cut it."


def _imported_names(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""]


def _ancestors(module: str) -> Iterator[str]:
    while "." in module:
        module = module.rpartition(".")[0]
        yield module


def _is_in(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


def _where(graph: grimp.ImportGraph, importer: str, imported: str) -> str:
    details = graph.get_import_details(importer=importer, imported=imported)
    return f"{importer}:{details[0]['line_number']}"


def main() -> int:
    """Print what is broken; return 1 if anything is."""
    source = Path(__file__).parent.parent / "src" / "alliancehub"
    broken = list(violations("alliancehub", source))
    print("\n".join(broken) if broken else "Import rules: kept.")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
