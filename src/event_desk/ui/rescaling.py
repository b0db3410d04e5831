"""Sizes that were set once, in pixels, follow the text when its size is changed later.

Layouts keep the margins and spacings that they were built with, widgets their limits and icons.
What each had in pixels of the design is remembered, so that going up and down again loses nothing.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QObject, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QBoxLayout,
    QFormLayout,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLayout,
    QWidget,
)

_KEPT = "designSizes"
_NO_LIMIT = 16_777_215  # QWIDGETSIZE_MAX
_HAIR = 1  # room for a line of one pixel stays one pixel


def rescale(app: QApplication, before: float, now: float) -> None:
    """Change what was set in code; call it before the style sheet, whose own sizes stay its own."""
    for widget in app.allWidgets():
        if isinstance(widget, QHeaderView):
            continue
        _rescale_limits(widget, before, now)
        _rescale_icons(widget, before, now)
        if (layout := widget.layout()) is not None:
            for one in _layouts(layout):
                _rescale_layout(one, before, now)


def tell(app: QApplication) -> None:
    """Have every widget set its icons and painted sizes again."""
    for widget in app.allWidgets():
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))


def _layouts(layout: QLayout) -> Iterator[QLayout]:
    """Itself and those within. Not by `itemAt`: a layout whose items Python has seen brings the
    program down when it goes with a dialog that nobody holds any longer (PySide6 6.11)."""
    yield layout
    yield from layout.findChildren(QLayout)


def _sizes(
    owner: QObject, name: str, present: Sequence[int], before: float, now: float
) -> list[int]:
    """The sizes for `now` of what is `present`, set either here or by the widget itself."""
    key = f"{_KEPT}-{name}"
    kept: list[list[float]] | None = owner.property(key)
    design = [size / before for size in present]
    if kept is not None and list(kept[0]) == list(present):
        design = list(kept[1])
    made = [
        size if size <= _HAIR else round(one * now)
        for size, one in zip(present, design, strict=True)
    ]
    owner.setProperty(key, [made, design])
    return made


def _rescale_layout(layout: QLayout, before: float, now: float) -> None:
    margins = layout.contentsMargins()
    sides = [margins.left(), margins.top(), margins.right(), margins.bottom()]
    layout.setContentsMargins(QMargins(*_sizes(layout, "margins", sides, before, now)))
    if isinstance(layout, QGridLayout | QFormLayout):
        spaces = [layout.horizontalSpacing(), layout.verticalSpacing()]
        across, down = _sizes(layout, "spacing", spaces, before, now)
        layout.setHorizontalSpacing(across)
        layout.setVerticalSpacing(down)
    elif isinstance(layout, QBoxLayout):
        layout.setSpacing(_sizes(layout, "spacing", [layout.spacing()], before, now)[0])
    layout.invalidate()


def _rescale_limits(widget: QWidget, before: float, now: float) -> None:
    least, most = widget.minimumSize(), widget.maximumSize()
    if not least.isNull():
        least = QSize(*_sizes(widget, "least", [least.width(), least.height()], before, now))
    if most != QSize(_NO_LIMIT, _NO_LIMIT):
        sides = [most.width(), most.height()]
        wanted = _sizes(widget, "most", sides, before, now)
        most = QSize(
            *(
                _NO_LIMIT if old == _NO_LIMIT else new
                for old, new in zip(sides, wanted, strict=True)
            )
        )
    # The larger limit first: Qt would pull the other one along.
    widget.setMaximumSize(widget.maximumSize().expandedTo(most))
    widget.setMinimumSize(least)
    widget.setMaximumSize(most)
    if isinstance(widget, QLabel):
        margins = widget.contentsMargins()
        sides = [margins.left(), margins.top(), margins.right(), margins.bottom()]
        if any(sides):
            widget.setContentsMargins(QMargins(*_sizes(widget, "margins", sides, before, now)))


def _rescale_icons(widget: QWidget, before: float, now: float) -> None:
    if isinstance(widget, QAbstractButton | QAbstractItemView):
        icon = widget.iconSize()
        if icon.isValid():
            sides = [icon.width(), icon.height()]
            widget.setIconSize(QSize(*_sizes(widget, "icon", sides, before, now)))
