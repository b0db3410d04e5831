"""Names, phones and e-mails of the other direction stand isolated (FSI … PDI) wherever words do.

A phone needs it even alone: right to left, "+961 3 …" would come out scrambled.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QMenu,
    QWidget,
)

from event_desk.people import PersonView

ISOLATED = re.compile("[\u2066-\u2068][^\u2069]*\u2069")
ARABIC = re.compile("[\u0600-\u06ff]")
PHONE = re.compile(r"\+\d[\d ().-]{6,}\d")
EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
ROWS = 60
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


class Watch:
    """Looks at each text once, however often it is shown."""

    def __init__(self, everybody: Iterable[PersonView], *, right_to_left: bool) -> None:
        names = {name for one in everybody for name in (one.name, one.native_name) if name}
        self._others = sorted(
            (name for name in names if bool(ARABIC.search(name)) is not right_to_left),
            key=len,
            reverse=True,
        )
        self._right_to_left = right_to_left
        self._seen: set[str] = set()

    def findings(self, top: QWidget) -> list[str]:
        found: list[str] = []
        for where, text in _texts(top):
            if text in self._seen or not text.strip():
                continue
            self._seen.add(text)
            if wrong := self._bare(text):
                found.append(f"not isolated: {wrong!r} in {where}: {text[:120]!r}")
        return found

    def _bare(self, text: str) -> str:
        """The first thing that stands in other words without isolates."""
        rest = ISOLATED.sub("", text)
        if self._right_to_left:
            if phone := PHONE.search(rest):
                return phone.group()
            email = EMAIL.search(rest)
            if email and email.group() != text.strip():
                return email.group()
        alone = text.strip()
        return next((name for name in self._others if name in rest and name != alone), "")


def _texts(top: QWidget) -> Iterator[tuple[str, str]]:
    yield "the window's title", top.windowTitle()
    if isinstance(top, QMenu):
        for action in top.actions():
            yield "a menu", action.text()
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not top.window():
            continue
        where = type(widget).__name__
        yield f"the tool tip of {where}", widget.toolTip()
        yield f"the name of {where}", widget.accessibleName()
        yield from map(partial(_pair, where), _own(widget))


def _pair(where: str, text: str) -> tuple[str, str]:
    return where, text


def _own(widget: QWidget) -> Sequence[str]:
    match widget:
        case QLabel() | QAbstractButton():
            return [widget.text()]
        case QGroupBox():
            return [widget.title()]
        case QComboBox():
            return [widget.itemText(number) for number in range(min(widget.count(), ROWS))]
        case QAbstractItemView() if (model := widget.model()) is not None:
            return list(_cells(model))
        case _:
            return []


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    nothing = QModelIndex()
    for row in range(min(model.rowCount(nothing), ROWS)):
        # Qt hides the count of a list's columns: there is one.
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(nothing)
        for column in range(columns):
            index = model.index(row, column, nothing)
            for role in ROLES:
                text = index.data(role)
                if isinstance(text, str):
                    yield text
