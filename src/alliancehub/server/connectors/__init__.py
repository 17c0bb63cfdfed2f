"""Whoever makes a cluster follow the hub, and reads what was used there. See docs/credits.md."""
