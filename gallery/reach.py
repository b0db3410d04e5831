"""Keys and the screen reader: names, order of Tab, what Esc and Enter do, a ring that is seen."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QWidget,
)

from gallery.layout import named


def findings(top: QWidget) -> list[str]:
    if isinstance(top, QMenu):
        return []
    return [*_nameless(top), *_order(top), *_dialog(top)]


def focusable(top: QWidget) -> list[QWidget]:
    """What Tab reaches, in the order of Tab."""
    found: list[QWidget] = []
    one = top
    for _step in range(5000):
        one = one.nextInFocusChain()
        if one is top or one is None:
            break
        if _takes_tab(one) and one.window() is top.window() and (top.isAncestorOf(one)):
            found.append(one)
    return found


def _takes_tab(one: QWidget) -> bool:
    policy = Qt.FocusPolicy.TabFocus.value
    return (
        one.isVisible()
        and one.isEnabled()
        and bool(one.focusPolicy().value & policy)
        and one.focusProxy() is None
        and not one.visibleRegion().isEmpty()
    )


def _nameless(top: QWidget) -> Iterator[str]:
    for one in focusable(top):
        if isinstance(one, QScrollArea) and one.accessibleName() == "":
            yield f"Tab stops at a scroll area without a name: {one.objectName()}"
            continue
        name = spoken_name(one, top)
        if not name.strip():
            yield f"no name for the screen reader: {_where(one)}"
        elif name.strip() == type(one).__name__:
            yield f"its class for a name: {_where(one)}"


def spoken_name(one: QWidget, top: QWidget) -> str:
    """What a screen reader says, found as Qt does: its own name, its words, or its label's.

    Not asked of QAccessible: PySide deletes an interface that Qt goes on using.
    """
    if one.accessibleName():
        return one.accessibleName()
    if isinstance(one, QAbstractButton) and one.text():
        return one.text()
    if isinstance(one, QLineEdit) and one.placeholderText():
        return one.placeholderText()
    labels = (label for label in top.findChildren(QLabel) if label.buddy() is one)
    return next((label.text() for label in labels), "")


def _where(one: QWidget) -> str:
    way: list[str] = []
    at: QWidget | None = one
    while at is not None and len(way) < 4:
        way.append(type(at).__name__)
        at = at.parentWidget()
    return " < ".join(way)


def _order(top: QWidget) -> Iterator[str]:
    """Tab goes in the order of reading: down, and within a line from where reading starts.

    Blocks side by side are read one after the other: only steps within one holder are judged.
    """
    chain = focusable(top)
    for one, other in pairwise(chain):
        if one.parentWidget() is not other.parentWidget():
            continue
        here, there = one.geometry(), other.geometry()
        back = here.left() > there.left()
        holder = one.parentWidget() or top  # places on a badge stay as they are on paper
        if holder.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            back = here.right() < there.right()
        same_line = here.top() < there.bottom() and there.top() < here.bottom()
        if (there.bottom() <= here.top() and not _beside(here, there)) or (same_line and back):
            yield f"Tab goes back from {named(one)} to {named(other)}"


def _beside(here: QRect, there: QRect) -> bool:
    """The next column begins at the top again."""
    return there.left() >= here.right() or there.right() <= here.left()


def _dialog(top: QWidget) -> Iterator[str]:
    if not isinstance(top, QDialog):
        return
    buttons = [one for one in top.findChildren(QPushButton) if one.isVisible()]
    takes_enter = isinstance(top.focusWidget(), QLineEdit | QAbstractItemView)
    defaults = any(one.isDefault() or one.autoDefault() for one in buttons)
    sees_to_keys = "keyPressEvent" in vars(type(top))
    if buttons and not defaults and not takes_enter and not sees_to_keys:
        yield "Enter has no button"
    if not top.windowTitle():
        yield "the window has no title"
    focus = top.focusWidget()
    if focus is None and focusable(top):
        yield "nothing has the focus when it opens"


def unseen_focus(top: QWidget, looked_at: set[str]) -> list[str]:
    """Those on which the focus changes no pixel; it is put back afterwards.

    Each kind of widget is looked at once; `looked_at` remembers them.
    """
    before = top.focusWidget()
    found: list[str] = []
    top.activateWindow()
    for one in focusable(top):
        kind = f"{_where(one)} {one.objectName()} {one.property('primary')}"
        if kind in looked_at:
            continue
        looked_at.add(kind)
        elsewhere = next((w for w in focusable(top) if w is not one), None)
        if elsewhere is None:
            continue
        _focus(elsewhere)
        without = _picture(one, top)
        _focus(one)
        if one.hasFocus() and _picture(one, top) == without:
            found.append(f"its focus is not seen: {_where(one)} {named(one)}")
    if before is not None:
        _focus(before)
    return found


def _focus(one: QWidget) -> None:
    one.setFocus(Qt.FocusReason.TabFocusReason)


def _picture(one: QWidget, top: QWidget) -> QImage:
    at = one.mapTo(top, QPoint(0, 0))
    around = QRect(at, one.size()).adjusted(-6, -6, 6, 6)
    return top.grab(around).toImage()
