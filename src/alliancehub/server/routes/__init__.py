"""Where the hub answers: one file for each group of paths in ``wire.paths``."""
