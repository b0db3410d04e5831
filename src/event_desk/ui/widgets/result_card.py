"""The answer to a scan: the band, the person in both scripts, what must be read and may be done."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from event_desk import texts
from event_desk.checkin import Outcome, PersonCard, ScanResult
from event_desk.folding import isolate
from event_desk.roles import Right
from event_desk.ui import i18n, theme
from event_desk.ui.theme import State
from event_desk.ui.widgets.controls import label
from event_desk.ui.widgets.result_band import ResultBand

CLEARS_AFTER_MS = 30_000
FACTS_WIDTH = 320
OVERRIDABLE = frozenset({Outcome.FULL, Outcome.NOT_INVITED, Outcome.TOO_EARLY, Outcome.TOO_LATE})


def state_of(outcome: Outcome, *, note: bool = False) -> State:
    match outcome:
        case Outcome.ADMITTED | Outcome.EXIT_RECORDED:
            return State.NOTE if note else State.OK
        case Outcome.ALREADY_IN:
            return State.ALREADY
        case Outcome.UNDONE:
            return State.NOTE
        case Outcome.NOTHING_TO_UNDO:
            return State.ASK
        case _:
            return State.STOP


class ResultCard(QFrame):
    """Stays for 30 s, then waits again; nothing here has to be clicked away."""

    undo_wanted = Signal()
    person_wanted = Signal(object)
    override_wanted = Signal(object)

    def __init__(self, zone: str, may: Callable[[Right], bool]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._zone = zone
        self._may = may
        self._result: ScanResult | None = None
        self._undo_name = ""
        self._idle = _Idle()
        self._band = ResultBand()
        self._name = label("name")
        self._native = label("native")
        self._about = label()
        self._advice = label("muted", wrap=True)
        self._flag = label("heading", wrap=True)
        self._flag_icon = QLabel()
        self._facts = _Facts()
        self._undo = QPushButton()
        self._undo.clicked.connect(self.undo_wanted)
        self._open = QPushButton()
        self._open.clicked.connect(self._on_open)
        self._override = QPushButton()
        self._override.clicked.connect(lambda: self.override_wanted.emit(self._result))
        self._clearing = QTimer(self)
        self._clearing.setSingleShot(True)
        self._clearing.setInterval(CLEARS_AFTER_MS)
        self._clearing.timeout.connect(self.clear)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._idle)
        self._stack.addWidget(self._make_answer())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._stack, 1)
        self._buttons = self._make_buttons()
        layout.addWidget(self._buttons)
        self.retranslate()
        self.restyle()

    @property
    def result(self) -> ScanResult | None:
        """What is shown; None while the card waits."""
        return self._result

    @property
    def band(self) -> ResultBand:
        return self._band

    def show_result(self, result: ScanResult) -> None:
        self._result = result
        self._fill(result)
        self._stack.setCurrentIndex(1)
        self._clearing.start()
        person = f"{result.person.name}. " if result.person else ""
        told = QAccessibleAnnouncementEvent(self, f"{person}{self._band.text}")
        told.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(told)

    @staticmethod
    def state(result: ScanResult) -> State:
        return state_of(result.outcome, note=bool(result.person and result.person.flag))

    def advise(self, sentence: str) -> None:
        """Say why nothing was done; what the card showed before goes."""
        self._result = None
        self._band.show_state(State.ASK, sentence, "")
        for part in (self._name, self._native, self._about, self._flag, self._flag_icon):
            part.hide()
        self._advice.hide()
        self._facts.show_person(None)
        self._stack.setCurrentIndex(1)
        self._clearing.start()
        self._show_buttons()

    def clear(self) -> None:
        self._result = None
        self._clearing.stop()
        self._stack.setCurrentIndex(0)
        self._show_buttons()

    def show_undo(self, name: str) -> None:
        """Whom F8 would take back; nothing hides the button."""
        self._undo_name = name
        self._show_buttons()

    def retranslate(self) -> None:
        self._idle.retranslate()
        self._open.setText(self.tr("Show in People"))
        self._override.setText(self.tr("Admit anyway…"))
        if self._result:
            self._fill(self._result)
        self._show_buttons()

    def restyle(self) -> None:
        self._idle.restyle()
        self._flag_icon.setPixmap(theme.pixmap("flag", "accent", 24))

    def _fill(self, result: ScanResult) -> None:
        person = result.person
        note = bool(person and person.flag)
        first = i18n.time(result.first_at, self._zone) if result.first_at else ""
        sentence = texts.scan_sentence(
            result.outcome, time=first, desk=result.first_desk, note=note
        )
        self._band.show_state(self.state(result), sentence, i18n.time(result.at, self._zone))
        name = person.name if person else ""
        native = person.native_name if person else ""
        self._name.setText(isolate(name))
        self._name.setVisible(bool(name))
        self._native.setText(isolate(native))
        self._native.setVisible(bool(native) and native != name)
        self._about.setText(_about(person) if person else "")
        self._about.setVisible(person is not None)
        self._flag.setText(isolate(person.flag) if person else "")
        self._flag.setVisible(note)
        self._flag_icon.setVisible(note)
        advice = self._advice_for(result.outcome)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._facts.show_person(person)
        self._show_buttons()

    def _show_buttons(self) -> None:
        text = self.tr("Undo: %1 (F8)").replace("%1", isolate(self._undo_name))
        self._undo.setText(text)
        self._undo.setVisible(bool(self._undo_name))
        self._open.setVisible(
            self._result is not None
            and self._result.person is not None
            and self._may(Right.EDIT_PEOPLE)
        )
        self._override.setVisible(
            self._result is not None
            and self._result.person is not None
            and self._result.outcome in OVERRIDABLE
            and self._may(Right.OVERRIDE)
        )
        self._buttons.setVisible(bool(self._undo_name) or self._result is not None)

    def _advice_for(self, outcome: Outcome) -> str:
        match outcome:
            case Outcome.UNKNOWN_CODE | Outcome.NOT_A_BADGE:
                return self.tr("Type the person's name to find them.")
            case Outcome.OTHER_EVENT:
                return self.tr("Ask for the badge of this event, or type the person's name.")
            case Outcome.REPLACED_BADGE:
                return self.tr("Ask for the newer badge, or type the person's name.")
            case Outcome.CANCELLED:
                return self.tr("Send the person to the help desk.")
            case Outcome.NOT_INVITED:
                return self.tr("This session has a list of its own. Ask whoever leads it.")
            case Outcome.FULL:
                return self.tr("Wait until somebody leaves, or ask whoever leads the session.")
            case Outcome.TOO_EARLY | Outcome.TOO_LATE:
                return self.tr("Check that the right gate is chosen above.")
            case _:
                return ""

    def _on_open(self) -> None:
        if self._result and self._result.person:
            self.person_wanted.emit(self._result.person.id)

    def _make_answer(self) -> QWidget:
        answer = QWidget()
        left = QWidget()
        words = QVBoxLayout(left)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme.px(4))
        words.addWidget(self._name)
        words.addWidget(self._native)
        words.addSpacing(theme.px(4))
        words.addWidget(self._about)
        flag = QHBoxLayout()
        flag.setSpacing(theme.px(8))
        flag.addWidget(self._flag_icon, 0, Qt.AlignmentFlag.AlignTop)
        flag.addWidget(self._flag, 1)
        words.addSpacing(theme.px(8))
        words.addLayout(flag)
        words.addWidget(self._advice)
        words.addStretch()
        body = QHBoxLayout()
        body.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(8))
        body.setSpacing(theme.px(24))
        body.addWidget(left, 1)
        body.addWidget(self._facts, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(answer)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._band)
        layout.addLayout(body, 1)
        return answer

    def _make_buttons(self) -> QWidget:
        buttons = QWidget()
        layout = QHBoxLayout(buttons)
        layout.setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(16))
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._undo)
        layout.addWidget(self._override)
        layout.addWidget(self._open)
        layout.addStretch()
        return buttons


def _about(person: PersonCard) -> str:
    organisation = person.organisation or person.native_organisation
    if i18n.language() == "ar":
        organisation = person.native_organisation or organisation
    parts = (isolate(organisation), texts.category(person.category))
    return " · ".join(part for part in parts if part)


class _Idle(QWidget):
    """While nobody stands there: what to do, quietly."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.px(8))
        layout.addStretch()
        for part in (self._icon, self._title, self._hint):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Ready"))
        self._hint.setText(self.tr("Scan a badge, or type two letters of a name in either script."))

    def restyle(self) -> None:
        self._icon.setPixmap(theme.pixmap("scan-line", "line", 72))


class _Facts(QWidget):
    """Short facts beside the name: a word and its value."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, theme.px(8), 0, 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(8))
        self._grid.setColumnStretch(1, 1)
        self.setFixedWidth(theme.px(FACTS_WIDTH))
        self._lines = [(label("muted"), label()) for _ in range(4)]
        for row, (word, value) in enumerate(self._lines):
            self._grid.addWidget(word, row, 0)
            self._grid.addWidget(value, row, 1)

    def show_person(self, person: PersonCard | None) -> None:
        facts: list[tuple[str, str]] = []
        if person:
            if person.languages:
                spoken = " · ".join(texts.language_name(code) for code in person.languages)
                facts.append((self.tr("Languages"), spoken))
            facts.append((self.tr("Code"), isolate(person.code)))
            if person.minor:
                facts.append((self.tr("Age"), self.tr("Under 18")))
            if person.hand_over:
                facts.append((self.tr("Hand over to"), isolate(person.hand_over)))
        for number, (word, value) in enumerate(self._lines):
            there = number < len(facts)
            word.setVisible(there)
            value.setVisible(there)
            if there:
                word.setText(facts[number][0])
                value.setText(facts[number][1])
