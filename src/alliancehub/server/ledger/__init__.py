"""The ledger of compute credits: append-only, hash-chained, double entry. See docs/credits.md."""
