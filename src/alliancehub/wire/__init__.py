"""How it travels: messages, paths, problems and the protocol that both sides implement."""
