"""One event at several desks: the record that they share, and how it goes from one to the other."""
