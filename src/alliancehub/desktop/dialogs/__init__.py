"""Sheets and dialogs: what is laid over a screen to fill something in or to settle it."""
