"""What the People page expects of each of its views."""

from PySide6.QtWidgets import QWidget


class View(QWidget):
    def retranslate(self) -> None:
        """Set every text again."""

    def restyle(self) -> None:
        """Set icons and painted colours again."""

    def refresh(self) -> None:
        """Read again what is shown."""
