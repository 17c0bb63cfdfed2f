"""A choice as people write it: its value, or its label, in any case."""

from __future__ import annotations

import re

from alliancehub.model.field_spec import FieldSpec

_NOT_A_WORD = re.compile(r"[\W_]+")


def choice_read(spec: FieldSpec, text: str) -> str:
    """Return the value that a text means, or the text itself where it means none.

    The rules of the field then say what is wrong with it.
    """
    wanted = _NOT_A_WORD.sub("", text.casefold())
    for value, label in spec.choices:
        if wanted in {_NOT_A_WORD.sub("", name.casefold()) for name in (value, label)}:
            return value
    return text
