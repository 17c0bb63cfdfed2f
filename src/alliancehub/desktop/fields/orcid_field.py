"""An ORCID iD."""

from __future__ import annotations

from alliancehub.desktop.fields.line_field import LineField

_ADDRESSES = ("https://orcid.org/", "http://orcid.org/", "orcid.org/")


class OrcidField(LineField):
    """A line that takes the iD with or without its hyphens and its address."""

    hint = "0000-0002-1825-0097"

    def tidied(self, text: str) -> str:
        text = text.strip()
        for address in _ADDRESSES:
            text = text.removeprefix(address)
        digits = text.replace("-", "").replace(" ", "").upper()
        if len(digits) == 16 and digits[:15].isdigit() and digits[15] in "0123456789X":
            return "-".join(digits[start : start + 4] for start in range(0, 16, 4))
        return text
