"""What jobs used: read, charged and compared. See docs/credits.md."""
