"""Languages by their ISO 639-1 codes, as cards and Croissant have them, and by their English names,
as the catalogue does.
"""

from __future__ import annotations

_PAIRS = (
    "af Afrikaans|am Amharic|ar Arabic|as Assamese|az Azerbaijani|be Belarusian|bg Bulgarian|"
    "bn Bengali|bo Tibetan|br Breton|bs Bosnian|ca Catalan|cs Czech|cy Welsh|da Danish|de German|"
    "el Greek|en English|eo Esperanto|es Spanish|et Estonian|eu Basque|fa Persian|fi Finnish|"
    "fr French|ga Irish|gl Galician|gu Gujarati|ha Hausa|he Hebrew|hi Hindi|hr Croatian|ht Haitian|"
    "hu Hungarian|hy Armenian|id Indonesian|ig Igbo|is Icelandic|it Italian|ja Japanese|"
    "jv Javanese|ka Georgian|kk Kazakh|km Khmer|kn Kannada|ko Korean|ku Kurdish|ky Kyrgyz|la Latin|"
    "lb Luxembourgish|lo Lao|lt Lithuanian|lv Latvian|mg Malagasy|mi Maori|mk Macedonian|"
    "ml Malayalam|mn Mongolian|mr Marathi|ms Malay|mt Maltese|my Burmese|ne Nepali|nl Dutch|"
    "no Norwegian|om Oromo|or Odia|pa Punjabi|pl Polish|ps Pashto|pt Portuguese|qu Quechua|"
    "ro Romanian|ru Russian|rw Kinyarwanda|sa Sanskrit|sd Sindhi|si Sinhala|sk Slovak|"
    "sl Slovenian|sn Shona|so Somali|sq Albanian|sr Serbian|sv Swedish|sw Swahili|ta Tamil|"
    "te Telugu|tg Tajik|th Thai|ti Tigrinya|tk Turkmen|tl Tagalog|tn Tswana|tr Turkish|ts Tsonga|"
    "tt Tatar|ug Uyghur|uk Ukrainian|ur Urdu|uz Uzbek|vi Vietnamese|wo Wolof|xh Xhosa|yi Yiddish|"
    "yo Yoruba|zh Chinese|zu Zulu"
)
_NAMES: dict[str, str] = {}
for _pair in _PAIRS.split("|"):
    _code, _, _name = _pair.partition(" ")
    _NAMES[_code] = _name
_CODES = {name.casefold(): code for code, name in _NAMES.items()}


def language_of(code: str) -> str:
    """Return the English name of a language by its code, ``en-US`` too; else what was given."""
    return _NAMES.get(code.strip().casefold().partition("-")[0].partition("_")[0], code.strip())


def code_of(name: str) -> str:
    """Return the code of a language by its English name; else what was given, in small letters."""
    return _CODES.get(name.strip().casefold(), name.strip().casefold())
