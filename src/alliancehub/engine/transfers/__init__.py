"""Files of versions, up and down: what is to be moved, and how it goes on after anything."""
