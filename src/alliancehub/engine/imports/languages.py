"""Names of languages among the keywords of a catalogue."""

from __future__ import annotations

# The most frequent in public catalogues; those of a language folder are named by their file.
_FREQUENT = (
    "afrikaans albanian amharic arabic armenian assamese azerbaijani basque "
    "belarusian bengali bosnian breton bulgarian burmese catalan chinese croatian "
    "czech danish dutch english esperanto estonian finnish french galician georgian "
    "german greek gujarati haitian hausa hebrew hindi hungarian icelandic igbo "
    "indonesian irish italian japanese javanese kannada kazakh khmer kinyarwanda "
    "korean kurdish kyrgyz lao latin latvian lithuanian luxembourgish macedonian "
    "malagasy malay malayalam maltese maori marathi mongolian nepali norwegian odia "
    "oromo pashto persian polish portuguese punjabi quechua romanian russian sanskrit "
    "serbian shona sindhi sinhala slovak slovenian somali spanish swahili swedish "
    "tagalog tajik tamil tatar telugu thai tibetan tigrinya tsonga tswana turkish "
    "turkmen ukrainian urdu uyghur uzbek vietnamese welsh wolof xhosa yiddish yoruba "
    "zulu"
)
_KNOWN = frozenset(_FREQUENT.split())
_CODES = {"ber": "Berber", "ar": "Arabic", "en": "English", "fr": "French", "sw": "Swahili"}


def language_named(keyword: str) -> str:
    """Return the language that a keyword names, or an empty string."""
    word = keyword.strip().casefold()
    return in_title_case(word) if word in _KNOWN else ""


def in_title_case(name: str) -> str:
    """Return ``bemba (zambia)`` as ``Bemba (Zambia)``; a code becomes its language."""
    name = name.strip()
    if known := _CODES.get(name.casefold()):
        return known
    begins = {0, *(at + 1 for at, letter in enumerate(name) if letter in " (-")}
    words = "".join(letter.upper() if at in begins else letter for at, letter in enumerate(name))
    return words.replace(" And ", " and ")
