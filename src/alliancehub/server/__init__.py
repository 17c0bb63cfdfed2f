"""The truth: decides commands, keeps rows, journal and audit, and answers over HTTP."""
