"""Charts in the app's own look, loaded when one is first shown."""
