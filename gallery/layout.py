"""What is cut off, covered by its neighbour or outside of what holds it, in a window as it lies."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

SLACK = 2  # pixels lost in rounding
LARGEST = QSize(1366, 768)
WORDS = (QLabel, QAbstractButton, QComboBox, QLineEdit, QTabBar)


def findings(top: QWidget) -> list[str]:
    """A line for each thing that is wrong; each names the widget by its words."""
    found = [line for one in _visible(top) for line in _of(one)]
    found += _overlaps(top)
    least = top.minimumSizeHint()
    if top.isWindow() and (least.width() > LARGEST.width() or least.height() > LARGEST.height()):
        found.append(f"larger than a small screen: {least.width()}×{least.height()}")
    return found


def words(widget: QWidget) -> str:
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QComboBox():
            return widget.currentText()
        case QLineEdit():
            return widget.text() or widget.placeholderText()
        case _:
            return widget.accessibleName()


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {words(widget)[:60]!r}"


def _visible(top: QWidget) -> list[QWidget]:
    return [
        one for one in top.findChildren(QWidget) if one.isVisible() and one.window() is top.window()
    ]


def _of(widget: QWidget) -> Iterator[str]:
    match widget:
        case QTabBar():
            yield from _tabs(widget)
        case QHeaderView():
            yield from _headings(widget)
        case QLabel():
            yield from _label(widget)
        case QComboBox():
            yield from _choice(widget)
        case QAbstractButton():
            yield from _button(widget)
        case QLineEdit():
            yield from _field(widget)
        case _:
            return


def _label(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if label.height() < needed - SLACK:
            yield f"cut off below: {named(label)} {label.height()} of {needed}"
        return
    wanted = label.sizeHint()
    if label.width() < wanted.width() - SLACK and not label.toolTip():
        yield f"cut off: {named(label)} {label.width()} of {wanted.width()}"
    if label.height() < label.fontMetrics().height() - SLACK:
        yield f"too low: {named(label)} {label.height()}"


def _button(button: QAbstractButton) -> Iterator[str]:
    if not button.text() or isinstance(button.parentWidget(), QLineEdit):
        return  # a sign within a field shows no words
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(button, QToolButton) and button.toolButtonStyle() is icon_only:
        return
    wanted = button.sizeHint()
    if isinstance(button, QCheckBox | QRadioButton):
        wanted = button.minimumSizeHint()
    if button.width() < wanted.width() - SLACK and not _wraps(button):
        yield f"cut off: {named(button)} {button.width()} of {wanted.width()}"
    if button.height() < button.fontMetrics().height():
        yield f"too low: {named(button)} {button.height()}"


def _wraps(button: QAbstractButton) -> bool:
    """A button on the rail has its icon above; only its words must fit."""
    if button.objectName() != "rail":
        return False
    return button.fontMetrics().horizontalAdvance(button.text()) <= button.width()


def _choice(box: QComboBox) -> Iterator[str]:
    """May be shortened: the list that opens has it whole. But some of it must be seen."""
    letters = box.fontMetrics().averageCharWidth()
    if box.currentText() and box.width() < min(len(box.currentText()), 8) * letters:
        yield f"hardly readable: {named(box)} {box.width()}"


def _field(field: QLineEdit) -> Iterator[str]:
    hint = field.placeholderText()
    if not hint or field.text():
        return
    needed = field.fontMetrics().horizontalAdvance(hint)
    room = field.width() - (field.sizeHint().width() - field.minimumSizeHint().width()) // 8
    if needed > room - field.textMargins().left() - field.textMargins().right():
        yield f"placeholder cut off: {named(field)} {room} of {needed}"


def _tabs(bar: QTabBar) -> Iterator[str]:
    for number in range(bar.count()):
        if not bar.isTabVisible(number):
            continue
        shown, wanted = bar.tabRect(number), bar.tabSizeHint(number)
        if shown.width() < wanted.width() - SLACK or not bar.rect().contains(shown):
            yield f"tab cut off: {bar.tabText(number)!r}"


def _headings(head: QHeaderView) -> Iterator[str]:
    if head.orientation() is not Qt.Orientation.Horizontal or head.isHidden():
        return
    table = head.parentWidget()
    model = head.model()
    if not isinstance(table, QTableView) or model is None or not head.count():
        return
    room = head.width()
    wanted = [head.sectionSizeHint(one) for one in range(head.count())]
    if sum(wanted) > room:
        return  # too many columns for whole headings: they end in an ellipsis, and have a tool tip
    for number in range(head.count()):
        if not head.isSectionHidden(number) and head.sectionSize(number) < wanted[number] - SLACK:
            text = model.headerData(number, Qt.Orientation.Horizontal)
            yield f"heading cut off: {text!r} {head.sectionSize(number)} of {wanted[number]}"


def _overlaps(top: QWidget) -> list[str]:
    """Neighbours that lie over each other, and words that leave what holds them."""
    found: list[str] = []
    for holder in [top, *_visible(top)]:
        if isinstance(holder, QAbstractScrollArea | QStackedWidget | QMenu | QComboBox):
            continue
        inside = [
            one
            for one in holder.children()
            if isinstance(one, QWidget) and one.isVisible() and not one.isWindow()
        ]
        found += _outside(holder, inside)
        laid = [one for one in inside if isinstance(one, WORDS) and words(one)]
        for number, one in enumerate(laid):
            for other in laid[number + 1 :]:
                shared = one.geometry().intersected(other.geometry())
                if shared.width() > SLACK and shared.height() > SLACK:
                    found.append(f"{named(one)} lies over {named(other)}")
    return found


def _outside(holder: QWidget, inside: list[QWidget]) -> Iterator[str]:
    if _scrolls(holder) or isinstance(holder, QLineEdit):
        return
    room = QRect(QPoint(0, 0), holder.size()).adjusted(-SLACK, -SLACK, SLACK, SLACK)
    for one in inside:
        if isinstance(one, WORDS) and words(one) and not room.contains(one.geometry()):
            yield f"outside of its {type(holder).__name__}: {named(one)}"


def _scrolls(holder: QWidget) -> bool:
    viewport = holder.parentWidget()
    area = viewport.parentWidget() if viewport is not None else None
    return isinstance(area, QScrollArea) or isinstance(viewport, QAbstractScrollArea)
