"""Lines of the rules' dialog: one rule with its level, one number, one thing that was allowed."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from event_desk.allocation.profile import Level, Profile, Rule
from event_desk.allocation.profile_settings import (
    Allowed,
    Kind,
    Number,
    kind_of,
    may_be,
    number_of,
    shown_number,
)
from event_desk.folding import isolate
from event_desk.texts.profiles import level_name, limit_name
from event_desk.texts.rules import rule_words
from event_desk.ui import i18n, theme
from event_desk.ui.badges.form_controls import Picker
from event_desk.ui.widgets.controls import label


def listed(words: Iterable[str]) -> str:
    return ("، " if i18n.language() == "ar" else ", ").join(words)


def _bold(text: str) -> QWidget:
    made = label("", text, wrap=True)
    font = made.font()
    font.setBold(True)
    made.setFont(font)
    return made


class RuleLine(QWidget):
    """A rule, the sentence that explains it with its source, and how much it matters."""

    edited = Signal()

    def __init__(self, rule: Rule) -> None:
        super().__init__()
        self.rule = rule
        words = rule_words(rule.value)
        self.level = Picker()
        self.level.setAccessibleName(words.name)
        self.level.setAccessibleDescription(words.sentence)
        self.level.show_choices(
            [(level_name(level.value), level) for level in Level if may_be(rule, level)]
        )
        self._usual = label("muted", wrap=True)
        said = QVBoxLayout()
        said.setSpacing(theme.px(2))
        said.addWidget(_bold(words.name))
        source = self.tr("Source: %1").replace("%1", isolate(words.source))
        said.addWidget(label("muted", f"{words.sentence} {source}", wrap=True))
        chosen = QVBoxLayout()
        chosen.setSpacing(theme.px(2))
        chosen.addWidget(self.level)
        chosen.addWidget(self._usual)
        chosen.addStretch()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        line.setSpacing(theme.px(16))
        line.addLayout(said, 3)
        line.addLayout(chosen, 1)
        self.level.picked.connect(self.edited)

    def show_level(self, level: Level, profile: Profile) -> None:
        self.level.show_value(level)
        self.compare(profile)

    def compare(self, profile: Profile) -> None:
        """Say what the profile has where it was changed."""
        usual = profile.level(self.rule)
        text = self.tr("In the profile: %1").replace("%1", level_name(usual.value))
        self._usual.setText("" if self.level.value() is usual else text)
        self._usual.setVisible(self.level.value() is not usual)


class LimitLine(QWidget):
    """A number of the profile with its unit."""

    edited = Signal()

    def __init__(self, limit: str) -> None:
        super().__init__()
        self.limit = limit
        self.field = QLineEdit()
        self.field.setAccessibleName(limit_name(limit))
        self.field.setMaximumWidth(theme.px(96))
        self.field.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self._unit = label("muted", self._unit_words())
        self._usual = label("muted", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        name = label("", limit_name(limit), wrap=True)
        line.addWidget(name, 6)
        line.addWidget(self.field)
        line.addWidget(self._unit, 3)
        line.addWidget(self._usual, 5)
        for part in (name, self._unit, self._usual):  # so that the fields stand in one column
            part.setSizePolicy(QSizePolicy.Policy.Ignored, part.sizePolicy().verticalPolicy())
        self.field.textEdited.connect(self.edited)

    def show_number(self, value: Number, profile: Profile) -> None:
        self.field.setText(i18n.digits(shown_number(value)))
        self.compare(profile)

    def number(self) -> Number | None:
        return number_of(self.limit, self.field.text())

    def compare(self, profile: Profile) -> None:
        usual: Number = getattr(profile, self.limit)
        number = self.number()
        shown = isolate(i18n.digits(shown_number(usual)))
        text = self.tr("In the profile: %1").replace("%1", shown)
        if number is None:
            text = self.tr("This is no such number.") + " " + text
        self._usual.setText("" if number == usual else text)

    def _unit_words(self) -> str:
        match kind_of(self.limit):
            case Kind.MINUTES:
                return self.tr("minutes")
            case Kind.TIME:
                return self.tr("o’clock")
            case Kind.SHARE | Kind.COUNT:
                return ""


class AllowedLine(QWidget):
    """What somebody allowed against a rule and why, with a button that takes it back."""

    edited = Signal()

    def __init__(self, one: Allowed, when: str) -> None:
        super().__init__()
        self.allowed = one
        self.taken = False
        rule = rule_words(one.rule).name
        about = [isolate(part) for part in (one.item, one.interpreter) if part]
        head = f"{rule}: {listed(about)}" if about else rule
        self._head = _bold(head)
        self._reason = label("", isolate(one.reason), wrap=True)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        said = QVBoxLayout()
        said.setSpacing(theme.px(2))
        said.addWidget(self._head)
        said.addWidget(self._reason)
        said.addWidget(label("muted", when))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        line.setSpacing(theme.px(16))
        line.addLayout(said, 1)
        line.addWidget(self.button)
        self.button.clicked.connect(self._on_click)
        self._name = head
        self._show()

    def _on_click(self) -> None:
        self.taken = not self.taken
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        words = self.tr("Allow it again") if self.taken else self.tr("Take back")
        self.button.setText(words)
        self.button.setAccessibleName(f"{words}: {self._name}")
        for one in (self._head, self._reason):
            font = one.font()
            font.setStrikeOut(self.taken)
            one.setFont(font)
