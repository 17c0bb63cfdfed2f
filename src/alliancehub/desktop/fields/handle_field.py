"""A short unique name."""

from __future__ import annotations

from alliancehub.desktop.fields.line_field import LineField


class HandleField(LineField):
    """A line that writes small letters, and hyphens where spaces were typed."""

    hint = "ada-lovelace"

    def tidied(self, text: str) -> str:
        return "-".join(text.strip().removeprefix("@").casefold().replace("_", "-").split())
