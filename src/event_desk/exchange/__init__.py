"""Lists in and out. `imports` is the way in for the window and the command line."""
