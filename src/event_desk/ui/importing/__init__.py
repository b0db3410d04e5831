"""How a list comes in: its states from the file that was dropped to what it changed."""
