"""The face: PySide6, and the only Qt.

PySide6 puts an import of its own in Python's place, which reads the source of every module that is
imported from then on to see whether it asks for ``snake_case`` names. Nothing here does, and it
took a fifth of the start: Python's own import is put back.
"""

import builtins

_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - between taking note of Python's import and putting it back

builtins.__import__ = _import
