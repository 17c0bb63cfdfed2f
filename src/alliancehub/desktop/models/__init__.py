"""Item models: frozen rows of the visible part of a query, never the whole of it."""
