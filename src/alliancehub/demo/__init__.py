"""The demonstration: an alliance of real organisations and invented people, on a real hub."""
