"""The command line: what can be done without the window. `main` is the way in."""

from event_desk.cli.entry import OpenWindow, Screenshots, main

__all__ = ["OpenWindow", "Screenshots", "main"]
