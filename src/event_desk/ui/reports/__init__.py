"""Lists and reports out, and the figures of the whole event, in the window."""
