"""Paper and PDF: lists and objects laid out in pages, by their declarations alone."""
