"""The parts of the programme page: the grid one drags in, the tray, the table, now and next."""
