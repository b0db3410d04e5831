"""Rooms and interpreters: a problem as values, one checker, a solver, and the way to the file."""
