"""Sync with a hub, one file for each step of the protocol; see ``docs/sync.md``."""
