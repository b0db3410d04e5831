"""The event file in the window: opening, protecting, backing up, restoring, handing over."""
