"""What exists and what may be done. Pure: no I/O, no clock, no randomness but by argument."""
