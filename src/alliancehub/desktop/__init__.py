"""The face: Qt Widgets over the engine's local socket. It never writes and never waits."""
