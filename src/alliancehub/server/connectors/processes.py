"""Run programs of a cluster: lists of arguments, no shell, English and UTC, with an end."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

from alliancehub.server.connectors.interface import Command, Failed

_WAIT_S = 120
# Of an environment only what programs need to be found and to find their settings.
_KEPT = ("PATH", "LD_LIBRARY_PATH", "SLURM_CONF", "HOME", "USER", "LOGNAME", "XDG_RUNTIME_DIR")
_FIXED = {"LC_ALL": "C", "TZ": "UTC", "SLURM_TIME_FORMAT": "standard"}


class Programs:
    """Runs programs of one folder.

    Args:
        folder: where they are; None for where the system finds them.
        environment: settings to add, ``SLURM_CONF`` say.
    """

    def __init__(self, folder: Path | None = None, environment: Mapping[str, str] = {}) -> None:
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        self._environment = {**kept, **environment, **_FIXED}
        self._folder = folder

    def output(self, command: Command, *, fine: tuple[str, ...] = ()) -> str:
        """Run a program and return what it printed; raises Failed.

        Args:
            command: program and arguments.
            fine: words in its answer by which it says that there was nothing to do.
        """
        try:
            done = subprocess.run(  # noqa: S603 - a list of arguments, its names checked
                self._found(command),
                env=self._environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_WAIT_S,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Failed(command, str(error)) from error
        printed = done.stdout.decode(errors="replace")
        if done.returncode != 0:
            said = f"{done.stderr.decode(errors='replace')}{printed}".strip()
            if not any(word in said for word in fine):
                raise Failed(command, said[-500:] or f"exit code {done.returncode}")
        return printed

    def lines(self, command: Command) -> Iterator[bytes]:
        """Yield what a program prints, line by line, however much; raises Failed at its end."""
        try:
            process = subprocess.Popen(  # noqa: S603 - a list of arguments, its names checked
                self._found(command),
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
        except OSError as error:
            raise Failed(command, str(error)) from error
        with process:
            assert process.stdout is not None  # noqa: S101 - for the type checker
            assert process.stderr is not None  # noqa: S101 - for the type checker
            try:
                yield from process.stdout
            except BaseException:
                process.kill()
                raise
            said = process.stderr.read().decode(errors="replace").strip()
        if process.returncode != 0:
            raise Failed(command, said[-500:] or f"exit code {process.returncode}")

    def _found(self, command: Command) -> list[str]:
        program, *arguments = command
        return [str(self._folder / program) if self._folder else program, *arguments]
