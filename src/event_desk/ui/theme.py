"""How the window looks: Fusion, three palettes of our own, one family for both scripts.

`QStyleHints.setColorScheme` does nothing on bare xcb and offscreen, so the palettes are painted
here. All sizes are on an 8-px grid and go through `px`, which follows the chosen text size.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPixmap,
    QTransform,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from event_desk import files
from event_desk.ui import rescaling
from event_desk.ui.palette import (
    CONTRAST,
    DARK,
    LIGHT,
    PALETTES,
    STATE_COLOURS,
    Colours,
    Mode,
    State,
    palette,
)
from event_desk.ui.style_sheet import style_sheet, svg

__all__ = [
    "CONTRAST", "DARK", "DIRECTED", "LIGHT", "RTL", "STATE_COLOURS", "Colours", "Mode", "State",
    "apply", "colour", "follow_system", "frame", "icon", "is_contrast", "is_dark",
    "pixmap", "px", "ring", "wanted",
]  # fmt: skip

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


@dataclass(slots=True)
class _Look:
    colours: Colours = LIGHT
    scale: float = 1.0


_look = _Look()  # there is one look, as there is one QApplication


def apply(app: QApplication, mode: str, text_size: int = 100) -> None:
    """Paint the whole application. `text_size` is per cent. May be called again at any time.

    Every call below polishes each widget anew (1 ms a widget), so what is so already stays.
    """
    _look.colours = PALETTES[wanted(mode)]
    before, _look.scale = _look.scale, text_size / 100
    _drawn.cache_clear()
    if resized := before != _look.scale:
        rescaling.rescale(app, before, _look.scale)
    if not app.styleSheet():
        app.setStyle("Fusion")
    if app.font() != (font := _font()):
        app.setFont(font)
    sheet = style_sheet(_look.colours, px)
    if app.styleSheet() != sheet:
        app.setPalette(palette(_look.colours))
        app.setStyleSheet(sheet)
    if resized:
        rescaling.tell(app)


def follow_system(app: QApplication, chosen: Callable[[], tuple[str, int]]) -> None:
    """Turn dark or strong in contrast when the computer does; `chosen` gives what `apply` takes."""

    def follow() -> None:
        mode, text_size = chosen()
        if mode == Mode.SYSTEM:
            apply(app, mode, text_size)

    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(follow)
    hints.accessibility().contrastPreferenceChanged.connect(follow)


def wanted(mode: str) -> Mode:
    """The palette that is meant; `system` asks the computer, strong contrast first."""
    if mode != Mode.SYSTEM:
        return Mode(mode) if mode in PALETTES else Mode.LIGHT
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Mode.CONTRAST
    return Mode.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Mode.LIGHT


def is_dark() -> bool:
    """Light text on a dark ground: with strong contrast, too."""
    return _look.colours is not LIGHT


def is_contrast() -> bool:
    return _look.colours is CONTRAST


def ring() -> int:
    """The width of the ring round what has the focus, in pixels."""
    return _look.colours.ring


def frame() -> int:
    """The width of the border of a field or a card, in pixels."""
    return _look.colours.frame


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
    drawing = svg(name).replace("currentColor", ink)
    painter = QPainter(result)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(result.rect()))
    painter.end()
    if mirrored:
        result = result.transformed(QTransform().scale(-1, 1))
    result.setDevicePixelRatio(ratio)
    return result


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
