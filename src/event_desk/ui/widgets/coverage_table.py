"""Every session and how each language of the event is heard in it, in words as well as colours."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from event_desk import texts
from event_desk.programme import ItemView
from event_desk.ui import theme
from event_desk.ui.language_cover import TONES, LanguageCover, covers, words
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.theme import STATE_COLOURS
from event_desk.ui.widgets.controls import Table
from event_desk.ui.widgets.painting import draw_sign

Text = Callable[[ItemView], str]
Covers = Callable[[ItemView], Sequence[LanguageCover]]


class CoverageTable(Table):
    def __init__(self) -> None:
        super().__init__((2, 6))
        self._model: RowsModel[ItemView] = RowsModel((), self)
        self.setModel(self._model)

    def show_items(
        self,
        items: Sequence[ItemView],
        languages: Sequence[str],
        describe: Sequence[tuple[str, float, Text]],
        found: Covers = covers,
    ) -> None:
        """`describe` names the columns before the languages: heading, share of the width, text."""
        self._model.show_columns(
            [
                *(Column(title, text) for title, _share, text in describe),
                *(_column(language, found) for language in languages),
            ]
        )
        self._model.show_rows(items)
        self.show_shares([*(share for _title, share, _text in describe), *(3 for _ in languages)])

    def items(self) -> Sequence[ItemView]:
        return self._model.rows()


def _column(language: str, covers_of: Covers) -> Column[ItemView]:
    def found(item: ItemView) -> LanguageCover | None:
        return next((one for one in covers_of(item) if one.language == language), None)

    def text(item: ItemView) -> str:
        one = found(item)
        return words(one) if one else ""

    def sign(item: ItemView) -> QIcon | None:
        one = found(item)
        return cover_icon(one) if one else None

    return Column(texts.language_name(language), text, icon=sign)


def cover_icon(found: LanguageCover) -> QIcon:
    """The chip's sign on its colour, without the letters."""
    side = theme.px(20)
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    pixmap = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    state = TONES[found.cover]
    box = QRectF(1, 1, side - 2, side - 2)
    ink = theme.colour("text")
    if state is None:
        painter.setPen(theme.colour("muted"))
    else:
        ground, ink = (QColor(name) for name in STATE_COLOURS[state])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
    painter.drawRoundedRect(box, theme.px(4), theme.px(4))
    draw_sign(painter, box, found.cover, ink)
    painter.end()
    result = QIcon(pixmap)
    result.addPixmap(pixmap, QIcon.Mode.Selected)
    return result
