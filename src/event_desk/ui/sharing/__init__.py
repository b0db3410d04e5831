"""Several desks in the window: sharing, joining, who is there, and what is said of it."""
