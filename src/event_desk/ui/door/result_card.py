"""The answer to a scan: the band, the person in both scripts, what must be read and may be done."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from event_desk import texts
from event_desk.checkin import NoteKind, Outcome, PersonAround, PersonCard, ScanResult
from event_desk.folding import isolate
from event_desk.roles import Right
from event_desk.ui import i18n, spoken, theme
from event_desk.ui.door import actions
from event_desk.ui.door.actions import Action
from event_desk.ui.door.naming import names
from event_desk.ui.theme import State
from event_desk.ui.widgets.badge_view import BadgeView
from event_desk.ui.widgets.controls import label
from event_desk.ui.widgets.flow import Flow
from event_desk.ui.widgets.idle_view import IdleView
from event_desk.ui.widgets.large_answer import LargeAnswer
from event_desk.ui.widgets.person_facts import PersonFacts
from event_desk.ui.widgets.result_band import ResultBand

if TYPE_CHECKING:
    from event_desk.paper.raster import Raster

CLEARS_AFTER_MS = 30_000
PREVIEW = (168, 224)  # px: room for a badge upright
PREVIEW_FROM = 860  # px of the card's width
NAME_LETTERS = 28  # on the button that takes back
_WAITS, _ANSWERS, _LARGE = range(3)


def state_of(outcome: Outcome) -> State:
    """As in a list: without notes, which belong to the moment."""
    match outcome:
        case Outcome.ADMITTED | Outcome.EXIT_RECORDED:
            return State.OK
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
    action_wanted = Signal(object, object)
    """An `Action` and the `ScanResult` that it is about."""

    def __init__(
        self, zone: str, may: Callable[[Right], bool], large: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self._zone = zone
        self._may = may
        self._is_large = large
        self._result: ScanResult | None = None
        self._around: PersonAround | None = None
        self._number = 0
        self._said: tuple[State, str] | None = None
        self._undo_name = ""
        self._idle = IdleView()
        self._band = ResultBand()
        self._large = LargeAnswer()
        self._name = label("name", wrap=True)
        self._native = label("native", wrap=True)
        self._about = label(wrap=True)
        self._advice = label("muted", wrap=True)
        self._notes = label("heading", wrap=True)
        self._notes_icon = QLabel()
        self._preview = BadgeView()
        self._preview.setFixedSize(theme.px(PREVIEW[0]), theme.px(PREVIEW[1]))
        self.facts = PersonFacts(zone)
        self.badge_line = label("muted")
        self._undo = QPushButton()
        self._undo.clicked.connect(self.undo_wanted)
        self.buttons = {action: QPushButton() for action in Action}
        for action, button in self.buttons.items():
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._on_action, action))
        self._clearing = QTimer(self)
        self._clearing.setSingleShot(True)
        self._clearing.setInterval(CLEARS_AFTER_MS)
        self._clearing.timeout.connect(self.clear)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._idle)
        self._stack.addWidget(self._make_answer())
        self._stack.addWidget(self._large)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._stack, 1)
        self._lower = self._make_lower()
        layout.addWidget(self._lower)
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
        self._result, self._around, self._number, self._said = result, None, 0, None
        self._preview.show_page(None)
        self.badge_line.setText("")
        self._fill(result)
        self._stack.setCurrentIndex(_LARGE if self._is_large() else _ANSWERS)
        self._clearing.start()
        name = result.person.name if result.person else ""
        self._announce(name, self._band.text, *self._to_read(result))

    def show_around(self, around: PersonAround, number: int) -> None:
        """What is known a moment later; `number`: the how manieth person this one is today."""
        self._around, self._number = around, number
        if self._result is not None:
            self.facts.show_person(self._result.person, around, number)

    def show_preview(self, page: "Raster | None", words: str = "") -> None:
        self._preview.show_page(page, words)

    def show_badge_line(self, text: str) -> None:
        """What became of the badge: with a printer, or none yet."""
        self.badge_line.setText(text)
        self._show_buttons()

    @staticmethod
    def state(result: ScanResult) -> State:
        return State(result.state.value)

    def advise(self, sentence: str, state: State = State.ASK) -> None:
        """Say something that is about nobody; what the card showed before goes."""
        self._result, self._around = None, None
        self._said = (state, sentence)
        self._band.show_state(state, sentence, "")
        self._large.show_answer(state, sentence, "", "", ())
        for part in (self._name, self._native, self._about, self._notes, self._notes_icon):
            part.hide()
        self._advice.hide()
        self._preview.show_page(None)
        self.facts.show_person(None)
        self._stack.setCurrentIndex(_LARGE if self._is_large() else _ANSWERS)
        self._clearing.start()
        self._show_buttons()
        self._announce(sentence)

    def clear(self) -> None:
        self._result, self._said = None, None
        self._clearing.stop()
        self._stack.setCurrentIndex(_WAITS)
        self._show_buttons()

    def first_action(self) -> bool:
        """Enter, with nothing typed: the first thing that can be done about a refusal."""
        found = self._against()
        if found and self._result is not None and self._result.person is not None:
            self.action_wanted.emit(found[0], self._result)
            return True
        return False

    def show_undo(self, name: str) -> None:
        """Whom F8 would take back; nothing hides the button."""
        self._undo_name = name
        self._show_buttons()

    def retranslate(self) -> None:
        self._idle.retranslate()
        self._preview.setToolTip(self.tr("The badge as it prints"))
        for action, button in self.buttons.items():
            button.setText(actions.words(action))
        if self._result:
            self._fill(self._result)
        self._show_buttons()

    def restyle(self) -> None:
        self._idle.restyle()
        self._notes_icon.setPixmap(theme.pixmap("flag", "accent", 24))

    def _fill(self, result: ScanResult) -> None:
        person = result.person
        state = self.state(result)
        first = i18n.time(result.first_at, self._zone) if result.first_at else ""
        sentence = texts.scan_sentence(
            result.outcome,
            time=first,
            desk=result.first_desk,
            note=bool(result.notes),
            unconfirmed=result.unconfirmed,
        )
        self._band.show_state(state, sentence, i18n.time(result.at, self._zone))
        name, native = names(person) if person else ("", "")
        to_read = self._to_read(result)
        advice = self._advice_for(result)
        self._name.setText(isolate(name))
        self._native.setText(isolate(native))
        self._about.setText(_about(person) if person else "")
        self._notes.setText("\n".join(to_read))
        self._advice.setText(advice)
        for part in (self._name, self._native, self._about, self._notes, self._advice):
            part.setVisible(bool(part.text()))
        self._notes_icon.setVisible(bool(to_read))
        self._show_preview()
        self.facts.show_person(person, self._around, self._number)
        shown = (isolate(name) if name else "", isolate(native) if native else "")
        lines = (*to_read, advice) if advice else to_read
        self._large.show_answer(state, sentence, *shown, lines)
        self._show_buttons()

    def _show_preview(self) -> None:
        """Not for whom no badge is due, and where it would take the name's room."""
        result = self._result
        due = result and result.person and not actions.is_refusal(result.outcome)
        self._preview.setVisible(bool(due) and self.width() >= theme.px(PREVIEW_FROM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_preview()

    def _to_read(self, result: ScanResult) -> tuple[str, ...]:
        """Notes, the flag of somebody refused among them: it may say why."""
        kinds = {note.kind for note in result.notes}
        said = [texts.note_sentence(n.kind.value, n.text, n.numbers) for n in result.notes]
        if result.person and result.person.flag and NoteKind.FLAG not in kinds:
            said.append(isolate(result.person.flag))
        if result.unconfirmed:
            said.append(texts.unconfirmed_sentence())
        return tuple(said)

    def _advice_for(self, result: ScanResult) -> str:
        if result.misread is not None:
            return texts.misread_sentence(result.misread.value)
        return actions.advice(result.outcome, can_act=bool(self._against()))

    def _against(self) -> tuple[Action, ...]:
        result = self._result
        if result is None:
            return ()
        if any(note.kind is NoteKind.HAND_OVER for note in result.notes):
            return (Action.LEFT_WITH,)
        return actions.against(result.outcome, self._may)

    def _show_buttons(self) -> None:
        name = self._undo_name
        short = f"{name[:NAME_LETTERS].rstrip()}…" if len(name) > NAME_LETTERS else name
        self._undo.setText(self.tr("F8 Undo: %1").replace("%1", isolate(short)))
        self._undo.setToolTip(isolate(name))
        self._undo.setVisible(bool(name))
        known = self._result is not None and self._result.person is not None
        shown = {*self._against(), *(actions.about_person(self._may) if known else ())}
        for action, button in self.buttons.items():
            button.setVisible(action in shown)
        self.badge_line.setVisible(bool(self.badge_line.text()) and known)
        self._lower.setVisible(bool(name) or known or bool(shown))

    def _on_action(self, action: Action, _checked: bool = False) -> None:
        if self._result is None:
            return
        if action is Action.EDIT and self._result.person:
            self.person_wanted.emit(self._result.person.id)
        else:
            self.action_wanted.emit(action, self._result)

    def _announce(self, *parts: str) -> None:
        spoken.say(self, *parts)

    def _make_answer(self) -> QWidget:
        answer = QWidget()
        left = QWidget()
        words = QVBoxLayout(left)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme.px(4))
        for part in (self._name, self._native, self._about):
            words.addWidget(part)
        notes = QHBoxLayout()
        notes.setSpacing(theme.px(8))
        notes.addWidget(self._notes_icon, 0, Qt.AlignmentFlag.AlignTop)
        notes.addWidget(self._notes, 1)
        words.addSpacing(theme.px(8))
        words.addLayout(notes)
        words.addWidget(self._advice)
        words.addStretch()
        body = QHBoxLayout()
        body.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(8))
        body.setSpacing(theme.px(24))
        # Where large text leaves no room for all of it, the name is what stays in sight.
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(left)
        body.addWidget(scroll, 1)
        body.addWidget(self._preview, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(self.facts, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(answer)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._band)
        layout.addLayout(body, 1)
        return answer

    def _make_lower(self) -> QWidget:
        """What to do about a refusal stands before what can always be done."""
        lower = QWidget()
        always = (Action.PRINT, Action.NOTE, Action.EDIT)
        flow = Flow()
        for action, button in self.buttons.items():
            if action not in always:
                flow.addWidget(button)
        flow.addWidget(self.badge_line)
        flow.addWidget(self.buttons[Action.PRINT])
        flow.addWidget(self._undo)
        flow.addWidget(self.buttons[Action.NOTE])
        flow.addWidget(self.buttons[Action.EDIT])
        layout = QVBoxLayout(lower)
        layout.setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(16))
        layout.addLayout(flow)
        return lower


def _about(person: PersonCard) -> str:
    organisation = person.organisation or person.native_organisation
    if i18n.language() == "ar":
        organisation = person.native_organisation or organisation
    parts = (isolate(organisation), texts.category(person.category))
    return " · ".join(part for part in parts if part)
