"""The local SQLite of one account: what is shown, what waits, what was drafted.

The only SQL of the engine.
"""
