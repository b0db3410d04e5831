"""What can be added to a badge."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from event_desk.badges.design import Field, Source
from event_desk.ui import theme
from event_desk.ui.badges import new_fields, words
from event_desk.ui.badges.editor_state import EditorState

_USUAL = (
    Source.NAME,
    Source.NATIVE_NAME,
    Source.ORGANISATION,
    Source.NATIVE_ORGANISATION,
    Source.POSITION,
    Source.COUNTRY,
    Source.NATIVE_COUNTRY,
    Source.CATEGORY,
    Source.NATIVE_CATEGORY,
    Source.EVENT,
    Source.NATIVE_EVENT,
    Source.CHANNEL,
    Source.LANGUAGES,
    Source.TYPING_CODE,
)


class AddMenu(QPushButton):
    picture_wanted = Signal(bool)
    """A picture is to be chosen; True for one behind everything."""

    def __init__(self, state: EditorState) -> None:
        super().__init__()
        self._state = state
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def restyle(self) -> None:
        self.setIcon(theme.icon("plus"))

    def retranslate(self) -> None:
        self.setText(self.tr("Add a field"))
        self._menu.clear()
        listed = self._menu.addMenu(self.tr("From the list of people"))
        for source in _USUAL:
            action = listed.addAction(words.source_name(source))
            action.triggered.connect(lambda _checked=False, one=source: self.add_text(one))
        self._add(self.tr("Fixed text"), lambda: self.add_text(Source.TEXT))
        self._menu.addSeparator()
        self._add(self.tr("QR code"), lambda: self._put(new_fields.qr(self._state.design)))
        self._add(self.tr("Area or frame"), lambda: self._put(new_fields.area(self._state.design)))
        self._add(
            self.tr("Language marks"), lambda: self._put(new_fields.languages(self._state.design))
        )
        self._add(
            self.tr("List of sessions"), lambda: self._put(new_fields.sessions(self._state.design))
        )
        self._add(
            self.tr("Photo mark"), lambda: self._put(new_fields.photo_mark(self._state.design))
        )
        self._add(self.tr("Mark"), lambda: self._put(new_fields.mark(self._state.design)))
        self._menu.addSeparator()
        self._add(self.tr("Picture…"), lambda: self.picture_wanted.emit(False))
        self._add(self.tr("Background picture…"), lambda: self.picture_wanted.emit(True))

    def add_text(self, source: Source) -> None:
        fixed = self.tr("Text") if source is Source.TEXT else ""
        self._put(new_fields.text(self._state.design, source, fixed))

    def _add(self, text: str, do: Callable[[], None]) -> None:
        self._menu.addAction(text).triggered.connect(lambda: do())

    def _put(self, part: Field) -> None:
        taken = frozenset(one.box for one in self._state.fields())
        self._state.add(new_fields.shifted(part, taken))
