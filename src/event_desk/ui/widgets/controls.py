"""Small controls that every page uses, in the look of the theme."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QDate, QEvent, QItemSelectionModel, QMargins, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QFrame,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTableView,
    QWidget,
)

from event_desk.ui import theme


class Choice(QComboBox):
    """Ends a chosen entry that has no room in an ellipsis, where Qt would cut a letter in two."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        style = self.style()
        field = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        mode = Qt.TextElideMode.ElideRight
        room = field.width() + theme.px(4)  # a pixel is lost in rounding, and the arrow is far
        text = self.fontMetrics().elidedText(self.currentText(), mode, room)
        option.currentText = text  # pyright: ignore[reportAttributeAccessIssue] - the stubs lack the fields


def choice() -> QComboBox:
    """A drop-down list as wide as its longest entry."""
    made = Choice()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    made.view().setTextElideMode(Qt.TextElideMode.ElideRight)
    return made


def fill(box: QComboBox, values: Mapping[str, str]) -> None:
    """What can be chosen, value to words; a choice that is still there stays. Nobody is told."""
    before = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for value, words in values.items():
            box.addItem(words, value)
        box.setCurrentIndex(max(box.findData(before), 0))


class PushButton(QPushButton):
    """A button that keeps its icon and its words apart: Qt's 4 pixels look like none."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._fit_icon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_icon()

    def _fit_icon(self) -> None:
        self.setIconSize(QSize(theme.px(18), theme.px(18)))

    def setIcon(self, icon: QIcon | QPixmap) -> None:
        super().setIcon(icon)
        self.updateGeometry()  # for the gap, which Qt knows nothing of

    def _gap(self) -> str:
        return "\u2002" if not self.icon().isNull() and self.text() else ""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = self._gap() + option.text  # pyright: ignore[reportAttributeAccessIssue] - the stubs lack the fields

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return size.grownBy(QMargins(self.fontMetrics().horizontalAdvance(self._gap()), 0, 0, 0))


def primary(text: str = "") -> QPushButton:
    """The one button of a place that does what people came for."""
    button = PushButton(text)
    button.setProperty("primary", True)
    return button


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window its size in pixels of the design, but no more than the screen has."""
    wanted = QSize(theme.px(width), theme.px(height))
    window.resize(wanted.boundedTo(window.screen().availableSize()))


def fit_width(window: QWidget, width: int) -> None:
    """Give a window of wrapped texts that width in pixels of the design, and the height it needs.

    Call it at the end of building: Qt's own guess for the height cuts off the last lines.
    """
    wide = max(theme.px(width), window.minimumSizeHint().width())
    window.setMinimumWidth(wide)
    window.resize(wide, max(window.heightForWidth(wide), window.sizeHint().height()))


def grow(window: QWidget) -> None:
    """Room for a sentence that came later."""
    window.resize(window.width(), max(window.height(), window.heightForWidth(window.width())))


def card() -> QFrame:
    frame = QFrame()
    frame.setObjectName("card")
    return frame


class Label(QLabel):
    """Plain text on the side where reading starts, whatever script the text itself is in.

    A QLabel of its own would put an Arabic name on the right of an English window.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._align()

    def _align(self) -> None:
        right_to_left = self.layoutDirection() == theme.RTL
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        # Right to left, Qt lets the space after a wrapped line push that line out on the left.
        self.setContentsMargins(theme.px(5) if right_to_left and self.wordWrap() else 0, 0, 0, 0)
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def show_wrapped(self, wrapped: bool) -> None:
        self.setWordWrap(wrapped)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()


def label(role: str = "", text: str = "", *, wrap: bool = False) -> Label:
    """A label in one of the theme's roles: muted, title, heading, name, native, figure."""
    made = Label(text)
    made.show_wrapped(wrap)
    if role:
        made.setProperty("role", role)
    return made


def day_field(day: QDate) -> QDateEdit:
    """A day to be typed as 2026-06-09, in every language."""
    field = QDateEdit(day)
    # Before the format: right to left, Qt turns a format round and it reads 09-06-2026.
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setDisplayFormat("yyyy-MM-dd")
    margin = theme.px(8)  # the style's own padding counts for nothing here
    field.lineEdit().setTextMargins(margin, 0, margin, 0)
    return field


def form_row(form: QFormLayout, words: str, field: QWidget) -> None:
    """A field with its words before it, which are also its name for the screen reader."""
    title = label("muted", words)
    title.setBuddy(field)
    field.setAccessibleName(words)
    form.addRow(title, field)


class ShortLabel(Label):
    """One line, cut with an ellipsis where there is no room; the whole is in the tool tip."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        if role:
            self.setProperty("role", role)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        self._whole = text
        self.setToolTip(text)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = max(self.contentsRect().width(), 0)
        mode = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._whole, mode, room))


def _at_least(wanted: Sequence[float], least: Sequence[int]) -> list[float]:
    """Widths of the same sum, what the narrow ones lack taken from what the others have over."""
    lacking = sum(max(low - width, 0) for width, low in zip(wanted, least, strict=True))
    over = sum(max(width - low, 0) for width, low in zip(wanted, least, strict=True))
    if not lacking or over < lacking:
        return list(wanted)
    return [
        low if width < low else width - (width - low) * lacking / over
        for width, low in zip(wanted, least, strict=True)
    ]


class Table(QTableView):
    """A table of rows: no grid, whole rows chosen, nothing edited in place.

    `shares` are the columns' parts of the width, in the order of the columns.
    """

    def __init__(self, shares: Sequence[float], row_height: int = 40) -> None:
        super().__init__()
        self._shares = shares
        self._row_height = row_height
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setMinimumSectionSize(theme.px(32))
        self.horizontalHeader().setStretchLastSection(True)
        self._fit_rows()

    def selectRow(self, row: int) -> None:
        """Qt's own chooses nothing right to left when the columns fill the view exactly."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(
            self.model().index(row, 0), flags.ClearAndSelect | flags.Rows
        )

    def _fit_rows(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.px(self._row_height))
        self.setIconSize(QSize(theme.px(20), theme.px(20)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def show_shares(self, shares: Sequence[float]) -> None:
        """Other columns than before."""
        self._shares = shares
        self.share_width()

    def share_width(self) -> None:
        """By shares, but no column narrower than its heading while there is room for all."""
        width, whole = self.viewport().width(), sum(self._shares)
        wanted = [width * share / whole for share in self._shares]
        head = self.horizontalHeader()
        if not head.isHidden() and head.count() == len(wanted):
            wanted = _at_least(wanted, [head.sectionSizeHint(n) for n in range(head.count())])
        for column, pixels in enumerate(wanted):
            self.setColumnWidth(column, round(pixels))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_rows()
