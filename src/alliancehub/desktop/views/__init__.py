"""Parts that know fields, hits and statuses, but no kind, no screen and no engine."""
