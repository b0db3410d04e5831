"""Every page and dialog in the states that matter: pictures and checks (./desk gallery)."""
