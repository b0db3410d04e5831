"""One setting in the dialog: what it is, whom it is for, its control, and the way back."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from event_desk.ui import theme
from event_desk.ui.context import Context
from event_desk.ui.settings_dialog import fields
from event_desk.ui.settings_dialog.setting import Kind, Scope, Setting
from event_desk.ui.widgets.controls import label
from event_desk.ui.widgets.flow import Flow

translate = QCoreApplication.translate
FIELD_WIDTH = 270


class SettingRow(QWidget):
    told = Signal(str)
    """What was chosen; nothing for what opens another dialog."""
    back_wanted = Signal()

    def __init__(self, setting: Setting, context: Context) -> None:
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
        notes = [_scope(setting.scope), setting.hint()]
        if not may:
            notes.append(translate("settings", "Only the organiser can change this."))
        words.addWidget(label("muted", " ".join(note for note in notes if note), wrap=True))
        words.addStretch()
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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        row.setSpacing(theme.px(12))
        row.addLayout(words, 1)
        row.addWidget(self._framed(), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_back()

    def _framed(self) -> QWidget:
        """All controls begin on one line, whatever their width."""
        frame = QWidget()
        frame.setFixedWidth(theme.px(FIELD_WIDTH))
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        wide = self.setting.kind in (Kind.TEXT, Kind.ZONE) or isinstance(self.field.layout(), Flow)
        inside.addWidget(self.field, 1 if wide else 0)
        if not wide:
            self.field.setMaximumWidth(theme.px(FIELD_WIDTH))
            inside.addStretch()
        return frame

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


def _scope(scope: Scope) -> str:
    if scope is Scope.EVENT:
        return translate("settings", "For the whole event.")
    return translate("settings", "For this computer.")
