"""Who is calling: passwords, tokens, invitations and the first administrator."""
