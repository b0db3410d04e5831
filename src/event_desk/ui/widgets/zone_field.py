"""A time zone by its name, found by any part of it."""

from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter


@cache
def zones() -> list[str]:
    return sorted(zone for zone in available_timezones() if "/" in zone)


class ZoneField(QComboBox):
    picked = Signal(str)
    """Another zone than before, and one that there is."""

    def __init__(self, zone: str) -> None:
        super().__init__()
        self._before = zone
        self.setEditable(True)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(zones())
        self.setCurrentText(zone)
        completer = QCompleter(zones(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        # Names of zones are Latin in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field = self.lineEdit()
        assert field is not None
        field.editingFinished.connect(self._look)
        self.activated.connect(self._look)

    def _look(self) -> None:
        """What is no zone goes back to the one before."""
        zone = self.currentText().strip()
        if zone not in available_timezones():
            self.setCurrentText(self._before)
        elif zone != self._before:
            self._before = zone
            self.picked.emit(zone)
