"""Bytes of datasets: where they lie, how they come, and how they go."""
