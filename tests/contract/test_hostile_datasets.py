"""What hub and engine never do with a dataset of strangers, whatever its rows and files say.

What each reader refuses is in ``tests/formats``, and which paths are in ``tests/model``; this is
about what nothing in the code may do.
"""

import ast
import socket
from pathlib import Path

import pytest

import alliancehub
from alliancehub.wire import paths
from tests.hub import LocalHub
from tests.server.byte_hub import file_at, filled

SOURCE = Path(alliancehub.__file__).parent
UNPACKS = {"zipfile", "tarfile", "zipimport", "py7zr", "rarfile", "libarchive"}
RUNS = {"pickle", "cPickle", "marshal", "shelve", "dill", "cloudpickle", "joblib", "torch"}
FETCHES = {"httpx", "requests", "aiohttp", "urllib3", "urllib.request", "http.client", "ftplib"}


def used_by(file):
    """Yield what a file imports, by the whole name."""
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{one.name}" for one in node.names)


def importing(folder, libraries):
    return {
        f"{file.relative_to(SOURCE)}: {name}"
        for file in sorted((SOURCE / folder).rglob("*.py"))
        if any(one in file.read_text() for one in libraries)  # to parse all takes long
        for name in used_by(file)
        if any(name == one or name.startswith(f"{one}.") for one in libraries)
    }


def test_the_check_sees_imports():
    assert importing("engine", {"httpx"})


def test_nothing_unpacks_an_archive():
    assert importing(".", UNPACKS) == {"engine/bundle.py: zipfile"}  # which packs one
    texts = [one.read_text() for one in SOURCE.rglob("*.py")]
    assert not [one for one in texts if "unpack_archive(" in one or ".extractall(" in one]


def test_nothing_opens_what_may_run_a_program():
    assert importing(".", RUNS) == set()


@pytest.mark.parametrize("part", ["server", "formats", "model", "wire"])
def test_what_reads_records_cannot_fetch_an_address(part):
    assert importing(part, FETCHES) == set()


def test_no_address_in_a_record_is_asked_by_the_hub():
    with socket.create_server(("127.0.0.1", 0)) as listener, LocalHub() as hub:
        listener.setblocking(False)
        address = f"http://127.0.0.1:{listener.getsockname()[1]}/x"
        card = f"![x]({address}.png) <img src='{address}'> [x]({address})"
        addresses = dict.fromkeys(("url", "creator_url", "licence_url"), address)
        lea = hub.member("lea")
        version = filled(
            lea, ("README.md", card.encode()), name="ssrf", description=card, **addresses
        )
        of_tools = {"owner": "lea", "name": "ssrf", "revision": "main"}
        for place in (
            file_at(version, "README.md"),
            paths.MANIFEST.format(id=version),
            paths.VERSION_ACCESS.format(id=version),
            paths.HF_INFO.format(**of_tools),
            paths.HF_FILE.format(**of_tools, path="README.md"),
            f"{paths.RECORDS.format(kind='dataset')}",
        ):
            lea.http.get(place).raise_for_status()
        with pytest.raises(BlockingIOError):
            listener.accept()
