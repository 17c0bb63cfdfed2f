"""Whether what is kept on this device is encrypted."""

from __future__ import annotations

from typing import Annotated

import typer

from alliancehub.cli.link import engine_of
from alliancehub.cli.output import say
from alliancehub.engine.settings import ENCRYPT
from alliancehub.model.errors import Refusal

_WORDS = {"on": True, "off": False}


def encryption(
    context: typer.Context,
    wanted: Annotated[str, typer.Argument(metavar="[on|off]", help="Nothing tells it.")] = "",
) -> None:
    """Tell whether the caches of this profile are to be encrypted, or have them written anew."""
    if wanted and wanted not in _WORDS:
        text = f"Encryption is on or off, not {wanted!r}."
        raise Refusal("invalid", text, remedy="Say on or off.")
    with engine_of(context) as engine:
        if wanted:
            engine.set_setting(ENCRYPT, _WORDS[wanted])
        is_on = bool(engine.settings()[ENCRYPT])
    say("Encrypted, with the keys in the keyring." if is_on else "Not encrypted.")
