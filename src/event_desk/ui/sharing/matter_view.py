"""One matter: what happened, at which desks and when, and what may be chosen."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from event_desk import clock, registrations
from event_desk.desks import Hand
from event_desk.folding import isolate
from event_desk.sharing.matters import Matter, MatterView
from event_desk.texts import matters as words
from event_desk.ui import theme
from event_desk.ui.context import Context
from event_desk.ui.sharing import matter_words
from event_desk.ui.sharing.matter_words import Side
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import PushButton, card, label, primary
from event_desk.ui.widgets.flow import Flow
from event_desk.ui.widgets.scrolling import scrolling

SIGN = 24
translate = QCoreApplication.translate
SEEN, KEPT, TAKEN = "seen", "kept", "taken"


class SideCard(QFrame):
    """One of two desks' doings; the first one has the accent of what counts."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.heading = label("muted", wrap=True)
        self.value = label("heading", wrap=True)
        self.where = label(wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(12),) * 4)
        layout.setSpacing(theme.px(4))
        for part in (self.heading, self.value, self.where):
            layout.addWidget(part)
        layout.addStretch()

    def show_side(self, side: Side) -> None:
        self.heading.setText(side.heading)
        self.value.setText(side.value)
        self.where.setText(side.where)
        self.setAccessibleName(", ".join((side.heading, side.value, side.where)))


class MatterCard(QWidget):
    settled = Signal(str)
    """`seen`, `kept` or `taken`."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._view: MatterView | None = None
        self._opened: set[object] = set()
        self._sign = QLabel()
        self.title = label("heading", wrap=True)
        self.explained = label(wrap=True)
        self.sides = (SideCard(), SideCard())
        self.advice = label("muted", wrap=True)
        self.refused = label("muted", wrap=True)
        self.show_button = PushButton()
        self.show_button.setAutoDefault(False)
        self.show_button.clicked.connect(self._open_protected)
        self.buttons = {SEEN: primary(), KEPT: primary(), TAKEN: PushButton()}
        for how, button in self.buttons.items():
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._on_button, how))
        two = QHBoxLayout()
        two.setSpacing(theme.px(12))
        for side in self.sides:
            two.addWidget(side, 1)
        row = QWidget()
        flow = Flow(row)
        for button in (*self.buttons.values(), self.show_button):
            flow.addWidget(button)
        told = QWidget()
        layout = QVBoxLayout(told)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(12))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        layout.addLayout(head)
        layout.addWidget(self.explained)
        layout.addLayout(two)
        layout.addWidget(self.advice)
        layout.addStretch()
        # With a large text on a small screen the buttons stay in sight.
        scroll = scrolling(told)
        inside = card()
        below = QVBoxLayout(inside)
        below.setContentsMargins(*(theme.px(24),) * 4)
        below.setSpacing(theme.px(12))
        below.addWidget(scroll, 1)
        below.addWidget(self.refused)
        below.addWidget(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(inside)

    def show_matter(self, view: MatterView) -> None:
        self._view = view
        said = matter_words.told(view, self._context)
        sign = state_shape.icon(matter_words.state(view), SIGN)
        self._sign.setPixmap(sign.pixmap(theme.px(SIGN)))
        self.title.setText(words.title(view.kind, said))
        self.explained.setText(words.explained(view.kind, said))
        self.advice.setText(words.advice(view.kind))
        hidden = not matter_words.may_see(view, self._context) or self._is_closed(view)
        sides = matter_words.sides(view, self._context, hidden=hidden)
        for place, one in enumerate(self.sides):
            one.setVisible(place < len(sides))
            if place < len(sides):
                one.show_side(sides[place])
        self._show_buttons(view)

    def retranslate(self) -> None:
        self.buttons[SEEN].setText(self.tr("Seen"))
        self.buttons[KEPT].setText(self.tr("Keep this"))
        self.buttons[TAKEN].setText(self.tr("Take the other"))
        self.show_button.setText(self.tr("Show the protected values"))
        if self._view is not None:
            self.show_matter(self._view)

    def first_button(self) -> PushButton | None:
        """What Enter does."""
        for how in (SEEN, KEPT):
            button = self.buttons[how]
            if button.isVisibleTo(self) and isinstance(button, PushButton):
                return button
        return None

    def _show_buttons(self, view: MatterView) -> None:
        may = matter_words.may_settle(view, self._context)
        choice = view.kind is Matter.FIELD
        closed = self._is_closed(view)
        self.buttons[SEEN].setVisible(may and not choice)
        self.buttons[KEPT].setVisible(may and choice and not closed)
        self.buttons[TAKEN].setVisible(may and choice and not closed)
        self.show_button.setVisible(may and closed)
        self.refused.setText("" if may else self._why_not(view))
        self.refused.setVisible(not may)

    def _why_not(self, view: MatterView) -> str:
        if self._context.db.read_only:
            return self.tr("This event can only be looked at here.")
        if view.kind is Matter.FIELD and not matter_words.may_see(view, self._context):
            return self.tr("An organiser's desk settles this: this desk doesn't see the field.")
        if view.kind is Matter.FIELD and view.table not in {"people", "organisations"}:
            return self.tr("An organiser's desk settles this.")
        return self.tr("The help desk settles this.")

    def _is_closed(self, view: MatterView) -> bool:
        """Protected fields are opened by a deliberate act, which stands in the record."""
        return (
            matter_words.is_protected(view)
            and matter_words.may_see(view, self._context)
            and view.id not in self._opened
        )

    def _open_protected(self) -> None:
        view = self._view
        if view is None or view.person_id is None:
            return
        context = self._context
        hand = Hand(clock.now(), context.desk, context.role.value)
        with context.db.write() as session:
            registrations.opened(session, view.person_id, hand)
        self._opened.add(view.id)
        self.show_matter(view)
        self.buttons[KEPT].setFocus()

    def _on_button(self, how: str, _checked: bool = False) -> None:
        self.settled.emit(how)


def line(view: MatterView, context: Context) -> str:
    """A matter in the list: whom or what it is about; then when, what, and where."""
    said = matter_words.told(view, context)
    about = said.who or said.gate or said.kept or said.desk
    if view.kind is Matter.RECEIVER:
        about = translate("matters", "Receiver %1").replace("%1", isolate(said.who))
    desks = [isolate(one) for one in dict.fromkeys(view.desks) if one and one != about]
    happened = words.short(view.kind, said)
    below = " · ".join((matter_words.when(view.at, context), happened, *desks))
    return f"{isolate(about)}\n{below}" if about else f"{words.title(view.kind, said)}\n{below}"
