"""Event Desk: programme, badges and check-in of one event, on one laptop."""

__version__ = "0.1.0"
