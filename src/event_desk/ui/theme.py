"""How the window looks: Fusion, a light and a dark palette of our own, one family for both scripts.

`QStyleHints.setColorScheme` does nothing on bare xcb and offscreen, so the palettes are painted
here. All sizes are on an 8-px grid and go through `px`, which follows the chosen text size.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt, QTemporaryDir
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QTransform,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from event_desk import files

BASE_POINTS = 11
FAMILY = "Event Desk Sans"
FONT_FILES = (
    "EventDeskSans-Regular.ttf",
    "EventDeskSans-SemiBold.ttf",
    "EventDeskSans-Bold.ttf",
)
# Icons that point along the reading direction; the others look the same in both.
DIRECTED = frozenset(
    {"undo-2", "log-in", "log-out", "arrow-left", "arrow-right", "chevron-left", "chevron-right",
     "list", "file-text"}
)  # fmt: skip


class Mode(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """`on_accent` is the text on the accent; `chosen` lies under a selected row."""

    ground: str
    card: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    chosen: str
    hover: str


LIGHT = Colours(
    ground="#F5F6F8", card="#FFFFFF", line="#D9DDE3", text="#1B2430", muted="#5B6675",
    accent="#1D5FD1", on_accent="#FFFFFF", chosen="#DDE8FA", hover="#E9ECF1",
)  # fmt: skip
DARK = Colours(
    ground="#14181F", card="#1D232D", line="#333C4A", text="#EEF1F5", muted="#9AA5B4",
    accent="#5B9DFF", on_accent="#0B1526", chosen="#263A5C", hover="#262E3A",
)  # fmt: skip


class State(StrEnum):
    """The five classes of answer at a gate. Colour never stands alone: each has its shape."""

    OK = "ok"
    NOTE = "note"
    ALREADY = "already"
    ASK = "ask"
    STOP = "stop"


STATE_COLOURS: dict[State, tuple[str, str]] = {  # ground, what stands on it
    State.OK: ("#007A5A", "#FFFFFF"),
    State.NOTE: ("#1D5FD1", "#FFFFFF"),
    State.ALREADY: ("#F5B301", "#000000"),
    State.ASK: ("#3A3F47", "#FFFFFF"),
    State.STOP: ("#A3123A", "#FFFFFF"),
}


@dataclass(slots=True)
class _Look:
    colours: Colours = LIGHT
    scale: float = 1.0


_look = _Look()  # there is one look, as there is one QApplication


def apply(app: QApplication, mode: str, text_size: int = 100) -> None:
    """Paint the whole application. `text_size` is per cent. May be called again at any time.

    Every call below polishes each widget anew (1 ms a widget), so what is so already stays.
    """
    _look.colours = DARK if _is_dark(mode) else LIGHT
    _look.scale = text_size / 100
    _drawn.cache_clear()
    if not app.styleSheet():
        app.setStyle("Fusion")
    if app.font() != (font := _font()):
        app.setFont(font)
    style_sheet = _style_sheet(_look.colours)
    if app.styleSheet() != style_sheet:
        app.setPalette(_palette(_look.colours))
        app.setStyleSheet(style_sheet)


def is_dark() -> bool:
    return _look.colours is DARK


def colour(name: str) -> QColor:
    """A colour of the present palette by its name in `Colours`."""
    return QColor(getattr(_look.colours, name))


def px(size: float) -> int:
    """A size of the design in pixels at the chosen text size."""
    return round(size * _look.scale)


def icon(name: str, role: str = "text", size: int = 24, checked: str = "") -> QIcon:
    """A Lucide icon in a colour of the palette; `checked` names the colour of its On state."""
    mirrored = name in DIRECTED and QGuiApplication.layoutDirection() == RTL
    result = QIcon(_drawn(name, colour(role).name(), px(size), mirrored))
    result.addPixmap(_drawn(name, colour("line").name(), px(size), mirrored), QIcon.Mode.Disabled)
    if checked:
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Active):
            result.addPixmap(
                _drawn(name, colour(checked).name(), px(size), mirrored), mode, QIcon.State.On
            )
    return result


def pixmap(name: str, role: str = "text", size: int = 24) -> QPixmap:
    mirrored = name in DIRECTED and QGuiApplication.layoutDirection() == RTL
    return _drawn(name, colour(role).name(), px(size), mirrored)


RTL = Qt.LayoutDirection.RightToLeft


@cache
def _drawn(name: str, ink: str, size: int, mirrored: bool) -> QPixmap:
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    result = QPixmap(round(size * ratio), round(size * ratio))
    result.fill(Qt.GlobalColor.transparent)
    svg = _svg(name).replace("currentColor", ink)
    painter = QPainter(result)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(result.rect()))
    painter.end()
    if mirrored:
        result = result.transformed(QTransform().scale(-1, 1))
    result.setDevicePixelRatio(ratio)
    return result


@cache
def _tinted(name: str, ink: str) -> str:
    """A file with the icon in one colour: a style sheet takes pictures from files only."""
    path = Path(_tinted_folder().path()) / f"{name}-{ink.lstrip('#')}.svg"
    path.write_text(_svg(name).replace("currentColor", ink), "utf-8")
    return path.as_posix()


@cache
def _tinted_folder() -> QTemporaryDir:
    return QTemporaryDir()


@cache
def _svg(name: str) -> str:
    return files.resource(f"icons/{name}.svg").read_text("utf-8")


@cache
def _family() -> str:
    """The bundled family: renamed, so that no system font of the same name can take its place."""
    found = ""
    for name in FONT_FILES:
        number = QFontDatabase.addApplicationFont(str(files.resource(f"fonts/{name}")))
        found = found or next(iter(QFontDatabase.applicationFontFamilies(number)), "")
    return found or FAMILY


def _font() -> QFont:
    font = QFont(_family())
    font.setPointSizeF(BASE_POINTS * _look.scale)
    return font


def _is_dark(mode: str) -> bool:
    if mode == Mode.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return mode == Mode.DARK


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for names, value in (
        ((role.Window, role.AlternateBase), colours.ground),
        ((role.Base, role.Button, role.ToolTipBase), colours.card),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), colours.text),
        ((role.PlaceholderText,), colours.muted),
        ((role.Highlight, role.Accent, role.Link), colours.accent),
        ((role.HighlightedText,), colours.on_accent),
        ((role.Mid, role.Midlight, role.Light), colours.line),
        ((role.Dark, role.Shadow), colours.line),
    ):
        for name in names:
            palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return palette


def _style_sheet(c: Colours) -> str:
    """Paddings are the same left and right: a style sheet isn't mirrored with the layout."""
    down, up = _tinted("chevron-down", c.muted), _tinted("chevron-up", c.muted)
    return f"""
QWidget#page, QMainWindow {{ background: {c.ground}; }}
QFrame#card {{ background: {c.card}; border: 1px solid {c.line}; border-radius: {px(10)}px; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="title"] {{ font-size: {px(22)}px; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {px(17)}px; font-weight: 600; }}
QLabel[role="name"] {{ font-size: {px(34)}px; font-weight: 700; }}
QLabel[role="native"] {{ font-size: {px(26)}px; font-weight: 600; }}
QLabel[role="figure"] {{ font-size: {px(28)}px; font-weight: 700; }}

QPushButton, QComboBox, QLineEdit, QDateEdit, QSpinBox, QDoubleSpinBox, QPlainTextEdit {{
  background: {c.card}; color: {c.text}; border: 1px solid {c.line}; border-radius: {px(8)}px;
  padding: {px(7)}px {px(12)}px; min-height: {px(24)}px;
  selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QPushButton {{ padding: {px(7)}px {px(16)}px; }}
QPushButton:hover, QComboBox:hover {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.line}; }}
QPushButton:disabled, QComboBox:disabled, QLineEdit:disabled {{ color: {c.muted}; }}
QPushButton[primary="true"] {{
  background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: 600; }}
QPushButton[primary="true"]:disabled {{
  background: {c.line}; color: {c.muted}; border-color: {c.line}; }}
QPushButton[flat="true"] {{ background: transparent; border-color: transparent; }}
QPushButton[flat="true"]:hover {{ background: {c.hover}; }}
QPushButton:focus, QComboBox:focus, QLineEdit:focus, QDateEdit:focus, QSpinBox:focus,
QDoubleSpinBox:focus, QPlainTextEdit:focus {{
  border: 2px solid {c.accent}; padding: {px(7) - 1}px {px(12) - 1}px; }}
QPushButton:focus {{ padding: {px(7) - 1}px {px(16) - 1}px; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {c.text}; }}
QComboBox::drop-down {{
  subcontrol-origin: padding; subcontrol-position: center right; border: none;
  width: {px(24)}px; }}
QComboBox::down-arrow {{ image: url({down}); width: {px(16)}px; height: {px(16)}px; }}
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button,
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{
  border: none; width: {px(20)}px; }}
QSpinBox::up-arrow, QDateEdit::up-arrow, QSpinBox::down-arrow, QDateEdit::down-arrow,
QDoubleSpinBox::up-arrow, QDoubleSpinBox::down-arrow {{
  width: {px(12)}px; height: {px(12)}px; }}
QSpinBox::up-arrow, QDateEdit::up-arrow, QDoubleSpinBox::up-arrow {{ image: url({up}); }}
QSpinBox::down-arrow, QDateEdit::down-arrow, QDoubleSpinBox::down-arrow {{
  image: url({down}); }}
QCheckBox, QRadioButton {{ spacing: {px(8)}px; min-height: {px(28)}px; }}
QCheckBox::indicator, QRadioButton::indicator, QListWidget::indicator {{
  width: {px(16)}px; height: {px(16)}px; border: 1px solid {c.muted}; background: {c.card}; }}
QCheckBox::indicator, QListWidget::indicator {{ border-radius: {px(4)}px; }}
QRadioButton::indicator {{ border-radius: {px(16) // 2 + 1}px; }}
QCheckBox::indicator:checked, QListWidget::indicator:checked {{
  background: {c.accent}; border-color: {c.accent}; image: url({_tinted("check", c.on_accent)}); }}
QRadioButton::indicator:checked {{
  background: {c.accent}; border: {px(5)}px solid {c.accent}; background: {c.on_accent};
  width: {px(8)}px; height: {px(8)}px; }}
QCheckBox:focus, QRadioButton:focus {{ color: {c.accent}; }}
QCheckBox::indicator:focus {{ border: 2px solid {c.accent}; }}
QRadioButton::indicator:unchecked:focus {{ border-color: {c.accent}; }}
QRadioButton::indicator:checked:focus {{ border-color: {c.accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {c.muted}; }}
QComboBox QAbstractItemView, QMenu {{
  background: {c.card}; color: {c.text}; border: 1px solid {c.line}; padding: {px(4)}px;
  selection-background-color: {c.chosen}; selection-color: {c.text}; outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: {px(32)}px; padding: 0 {px(8)}px; }}
QMenu::item {{ padding: {px(8)}px {px(24)}px; border-radius: {px(6)}px; }}
QMenu::item:selected {{ background: {c.chosen}; }}
QMenu::item:disabled {{ color: {c.muted}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: {px(4)}px {px(8)}px; }}

QLineEdit#scan {{
  font-size: {px(20)}px; border: 2px solid {c.line}; border-radius: {px(10)}px;
  padding: {px(10)}px {px(14)}px; min-height: {px(34)}px; }}
QLineEdit#scan:focus {{ border-color: {c.accent}; }}

QToolButton#rail {{
  color: {c.muted}; background: transparent; border: 2px solid transparent;
  border-radius: {px(8)}px; padding: {px(6)}px {px(2)}px; font-size: {px(13)}px; }}
QToolButton#rail:hover {{ background: {c.hover}; color: {c.text}; }}
QToolButton#rail:checked {{ background: {c.accent}; color: {c.on_accent}; font-weight: 600; }}
QToolButton#rail:focus {{ border-color: {c.text}; }}
QToolButton#plain {{
  color: {c.muted}; background: transparent; border: 2px solid transparent;
  border-radius: {px(6)}px; padding: {px(4)}px {px(8)}px; }}
QToolButton#plain:hover {{ background: {c.hover}; color: {c.text}; }}
QToolButton#plain:checked {{ color: {c.text}; font-weight: 600; }}
QToolButton#plain:focus {{ border-color: {c.accent}; }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton::menu-indicator {{
  image: url({down}); width: {px(16)}px; height: {px(16)}px; right: {px(6)}px;
  subcontrol-origin: padding; subcontrol-position: center right; }}

QTableView, QListView, QTreeView {{
  background: {c.card}; alternate-background-color: {c.card}; border: none; outline: none;
  selection-background-color: {c.chosen}; selection-color: {c.text}; }}
QListWidget::item {{ border-radius: {px(6)}px; padding: {px(4)}px {px(8)}px; }}
QListWidget::item:hover, QListWidget::item:selected {{ background: {c.chosen}; color: {c.text}; }}
QTableView::item {{ padding: 0 {px(8)}px; border-bottom: 1px solid {c.ground}; }}
QTableView::item:selected {{ background: {c.chosen}; color: {c.text}; }}
QTableView::item:focus {{ border: none; border-bottom: 1px solid {c.ground}; }}
QHeaderView {{ background: {c.card}; border: none; }}
QHeaderView::section {{
  background: {c.card}; color: {c.muted}; border: none; border-bottom: 1px solid {c.line};
  padding: {px(8)}px {px(10)}px; }}
QFrame#statusbar {{ background: {c.card}; border: none; border-top: 1px solid {c.line}; }}
QProgressBar {{
  background: {c.line}; border: none; border-radius: {px(4)}px; max-height: {px(8)}px;
  min-height: {px(8)}px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: {px(4)}px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: {px(12)}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {px(12)}px; margin: 0; }}
QScrollBar::handle {{
  background: {c.line}; border-radius: {px(4)}px; margin: {px(2)}px; min-height: {px(32)}px;
  min-width: {px(32)}px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{
  background: {c.card}; color: {c.text}; border: 1px solid {c.line}; padding: {px(4)}px; }}
QSplitter::handle {{ background: transparent; }}
"""
