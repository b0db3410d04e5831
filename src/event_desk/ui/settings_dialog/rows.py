"""One setting in the dialog: what it is, whom it is for, its control, and the way back."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from event_desk.folding import isolate
from event_desk.ui import theme
from event_desk.ui.context import Context
from event_desk.ui.settings_dialog import fields
from event_desk.ui.settings_dialog.setting import Kind, Scope, Setting
from event_desk.ui.widgets.controls import label
from event_desk.ui.widgets.flow import Flow

translate = QCoreApplication.translate
FIELD_WIDTH, LEAST_WORDS = 280, 260


class SettingRow(QWidget):
    told = Signal(str)
    """What was chosen; nothing for what opens another dialog."""
    back_wanted = Signal()

    def __init__(self, setting: Setting, context: Context, *, say_scope: bool) -> None:
        super().__init__()
        self.setting = setting
        self._context = context
        may = context.may(setting.right)
        self.field = fields.make(setting, setting.read(context), self.told.emit)
        self.field.setEnabled(may)
        title = label(text=setting.title(), wrap=True)
        title.setBuddy(self.field)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(title)
        notes = [scope_words(setting.scope)] if say_scope else []
        notes.append(setting.hint())
        if setting.kind is Kind.OPEN:
            notes.append(isolate(kept) if (kept := setting.read(context)) else "")
        if not may:
            notes.append(translate("settings", "Only the organiser can change this."))
        if note := " · ".join(one for one in notes if one):
            words.addWidget(label("muted", note, wrap=True))
        self.back_button = QToolButton()
        self.back_button.setObjectName("plain")
        self.back_button.setIcon(theme.icon("undo-2", "muted", 18))
        back = translate("settings", "Back to the default")
        self.back_button.setToolTip(back)
        self.back_button.setAccessibleName(f"{back}: {setting.title()}")
        self.back_button.clicked.connect(self.back_wanted)
        kept = self.back_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.back_button.setSizePolicy(kept)
        wide = setting.kind in (Kind.TEXT, Kind.ZONE) or isinstance(self.field.layout(), Flow)
        whole = self.field.sizeHint().width() if setting.kind is Kind.OPEN else 0
        self.field.setMaximumWidth(max(theme.px(FIELD_WIDTH), whole))
        beside = QHBoxLayout()
        beside.setSpacing(theme.px(8))
        beside.addWidget(self.field, 6 if wide else 0)
        beside.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignVCenter)
        beside.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        self._row.setSpacing(theme.px(8))
        self._row.addLayout(words, 1)
        self._row.addLayout(beside, 1)
        self.show_back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where both have no room side by side, the control stands below its words."""
        super().resizeEvent(event)
        wide = self.width() >= theme.px(FIELD_WIDTH + LEAST_WORDS)
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if wide else way.TopToBottom)

    def show_back(self) -> None:
        """The way back is in sight where there is one to go."""
        usual = self.setting.usual
        differs = usual is not None and self.setting.read(self._context) != usual(self._context)
        self.back_button.setVisible(differs and self._context.may(self.setting.right))

    def take_focus(self) -> None:
        """The first control in it."""
        first = next(
            (part for part in (self.field, *self.field.findChildren(QWidget)) if _focusable(part)),
            None,
        )
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.take_focus()


def _focusable(part: QWidget) -> bool:
    return part.isEnabled() and part.focusPolicy() != Qt.FocusPolicy.NoFocus


def scope_words(scope: Scope) -> str:
    if scope is Scope.EVENT:
        return translate("settings", "For the whole event")
    return translate("settings", "For this computer")
