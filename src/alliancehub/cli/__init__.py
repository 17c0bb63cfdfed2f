"""The command line: what the window does, for a terminal and for scripts."""
