"""The formats that the field describes datasets in: Croissant, dataset cards, Kaggle, citations.

Readers take bytes or text and return a ``Description`` with what was found wrong; writers take a
``Description``. Nothing here opens a file or an address, and nothing found in a description is
believed before the bytes were read.
"""
