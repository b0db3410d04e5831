"""The parts of the badges page, and the editor of designs."""
