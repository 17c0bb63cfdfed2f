"""Yes and no, as people and spreadsheets write them in the languages that AllianceHub speaks.

A file may come from anybody: it is read in every language, whichever the member's own is.
"""

from __future__ import annotations

_YES = (
    "yes y true 1 x ✓ ✔ on",
    "oui o vrai",
    "sí si s verdadero",
    "ja j wahr",
    "はい 真 有 ○ \u3007",
    "نعم صحيح صواب",
)
_NO = (
    "no n false 0 - \u2013 ✗ ✘ off",
    "non faux",
    "falso",
    "nein falsch",
    "いいえ 偽 無 \u00d7 ✕",
    "لا خطأ خاطئ",
)
FLAG_WORDS = {word: True for words in _YES for word in words.split()} | {
    word: False for words in _NO for word in words.split()
}
"""Casefolded word to what it means."""
