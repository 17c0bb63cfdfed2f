"""A file that is there whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told


@contextmanager
def whole_file(path: Path, mode: str = "wb", **how: Any) -> Iterator[IO[Any]]:
    """Give a file to write; it takes its name once all is written and on the disk.

    Args:
        path: where it will be; a file that is there stays until then.
        mode: as ``open`` takes it.
        how: the encoding and the like.

    Raises:
        Refusal: it cannot be written; nothing is left of it then.
    """
    part = path.with_name(path.name + ".part")
    try:
        with part.open(mode, **how) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise Refusal(
            "unwritable",
            told("{path} cannot be written: {why}.", path=str(path), why=error.strerror or ""),
            field="path",
            remedy="Choose another folder.",
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
