"""The command ``alliancehub``: the window at once, everything else by the command line.

The window must show itself in a third of a second, so nothing is imported before it is known what
is wanted.
"""

from __future__ import annotations

import gc
import sys
from importlib import import_module

_WINDOW = "alliancehub.desktop.app:main"
_ENGINE = "alliancehub.engine.service:main"
_COMMANDS = "alliancehub.cli.app:main"
_LINK = "alliancehub://"


def main() -> None:
    """Run what the arguments ask for and end the process with its exit code."""
    args = sys.argv[1:]
    target, rest = route(args)
    module, _, name = target.partition(":")
    if target == _WINDOW:
        gc.disable()  # until all is loaded: of what it makes at its start, it keeps everything
    try:
        entry = getattr(import_module(module), name)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("alliancehub"):
            raise
        sys.exit(_what_is_missing(error.name))
    sys.exit(entry(rest))


def route(args: list[str]) -> tuple[str, list[str]]:
    """Return what the arguments ask for, as ``module:function``, and the arguments it takes.

    The window is asked for by nothing at all, by a profile alone, or by a link.
    """
    if args[:1] == ["engine"]:
        return _ENGINE, args[1:]
    rest = args
    if args[:1] == ["--profile"]:
        rest = args[2:]
    elif args and args[0].startswith("--profile="):
        rest = args[1:]
    is_window = not rest or (len(rest) == 1 and rest[0].lower().startswith(_LINK))
    return (_WINDOW if is_window else _COMMANDS), args


def _what_is_missing(module: str) -> str:
    part = module.partition(".")[0]
    if part in {"PySide6", "shiboken6"}:
        return (
            "The window needs PySide6, which is not installed here.\n"
            "Install it: pip install 'alliancehub[desktop]'. Without it, see: alliancehub --help"
        )
    return f"The library {part} is not installed here. Install AllianceHub again with its extras."


if __name__ == "__main__":
    main()
