"""Names taken out of texts, as far as they are known.

It holds for what is written as it is known, in whole words. It cannot hold for what only a person
would recognise: a style, a cited paper of one's own, an unusual machine.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

GONE = "[…]"
SHORTEST = 3
_LINK = re.compile(r"https?://\S+|\S+@\S+\.\S+")


def redacted(text: str, names: Iterable[str]) -> str:
    """Return a text without names, and without links and addresses, which lead to them.

    Args:
        text: plain or Markdown.
        names: whole names; of those of several words, words of three letters and more go alone,
            too.
    """
    whole = {name.strip() for name in names if name.strip()}
    parts = {word for name in whole for word in name.split() if len(word) >= SHORTEST}
    wanted = sorted((one for one in whole | parts if len(one) >= SHORTEST), key=len, reverse=True)
    text = _LINK.sub(GONE, text)
    if not wanted:
        return text
    pattern = "|".join(re.escape(one) for one in wanted)
    return re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", GONE, text, flags=re.IGNORECASE)
