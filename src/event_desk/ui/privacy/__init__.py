"""How long people's data is kept, its removal, the record of changes, one person's data."""
