"""The part of ReportLab that Event Desk uses."""
