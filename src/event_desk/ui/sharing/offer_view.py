"""What the other laptops need to join: a code to scan, an address and a code to type, who came."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from event_desk import clock
from event_desk.folding import isolate
from event_desk.paper import qr
from event_desk.sharing.values import LinkState, Offer, Status
from event_desk.ui import theme
from event_desk.ui.context import Context
from event_desk.ui.palette import State
from event_desk.ui.sharing import shown
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.code_picture import CodePicture
from event_desk.ui.widgets.controls import Label, card, label
from event_desk.ui.widgets.segments import Segments
from event_desk.ui.widgets.sign_label import SignLabel

SIDE = 240
NARROW = 640
TICK_MS = 1000


class OfferView(QWidget):
    new_code_wanted = Signal(str)
    """The code of that kind is no longer to be good for joining."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._offer: Offer | None = None
        self._status = Status(LinkState.OFF)
        self.kinds = Segments()
        self.kinds.setAccessibleName(self.tr("What the other laptop is for"))
        self.kinds.show_texts(tuple(shown.kind_name(kind) for kind in shown.KINDS))
        self.kinds.currentChanged.connect(self._show_kind)
        self.sees = label("muted", wrap=True)
        self.elsewhere = SignLabel(State.ASK)
        self.elsewhere.hide()
        self.make_button = QPushButton(self.tr("Make a new code here"))
        self.make_button.setAutoDefault(False)
        self.make_button.clicked.connect(self._on_again)
        self.make_button.hide()
        self.picture = CodePicture(qr.plain("-"), SIDE)
        self.address = _figure(self.tr("Address"))
        self.further = label("muted", wrap=True)
        self.code = _figure(self.tr("Code"))
        self.again = QPushButton(self.tr("New code"))
        self.again.setAutoDefault(False)
        self.again.setToolTip(
            self.tr("The old code lets nobody join any more. Who has joined stays.")
        )
        self.again.clicked.connect(self._on_again)
        self._joined_title = label("heading")
        self.joined = QListWidget()
        self.joined.setIconSize(QSize(theme.px(20), theme.px(20)))
        self.joined.setAccessibleName(self.tr("Who has joined"))
        self.joined.setMinimumHeight(theme.px(96))
        self._card = self._make_card()
        self._lay_out()
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self._show_joined)
        self._ticks.start()
        self._show_kind()
        self._show_joined()

    def _make_card(self) -> QFrame:
        made = card()
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        words.addWidget(self.sees)
        words.addSpacing(theme.px(8))
        words.addWidget(
            label(
                text=self.tr(
                    "On the other laptop, start Event Desk and choose “Join an event…”. Scan "
                    "this with its hand scanner, or type:"
                ),
                wrap=True,
            )
        )
        words.addSpacing(theme.px(8))
        words.addWidget(label("muted", self.tr("Address")))
        words.addWidget(self.address)
        words.addWidget(self.further)
        words.addSpacing(theme.px(8))
        words.addWidget(label("muted", self.tr("Code")))
        both = QHBoxLayout()
        both.setSpacing(theme.px(16))
        both.addWidget(self.code, 1)
        both.addWidget(self.again, 0, Qt.AlignmentFlag.AlignBottom)
        words.addLayout(both)
        words.addStretch()
        line = QHBoxLayout(made)
        self._side_by_side = line
        line.setContentsMargins(*(theme.px(16),) * 4)
        line.setSpacing(theme.px(24))
        line.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return made

    def _lay_out(self) -> None:
        body = QWidget()
        inside = QGridLayout(body)
        inside.setContentsMargins(0, 0, theme.px(8), 0)
        inside.setVerticalSpacing(theme.px(12))
        making = QWidget()
        line = QHBoxLayout(making)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.make_button)
        line.addStretch()
        for row, part in enumerate(
            (
                self.kinds,
                self.elsewhere,
                self.make_button,
                self._card,
                self._joined_title,
                self.joined,
            )
        ):
            inside.addWidget(part, row, 0)
        inside.setRowStretch(5, 1)
        scroll = QScrollArea()  # a large text on a small screen
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def kind(self) -> str:
        return shown.KINDS[max(self.kinds.currentIndex(), 0)]

    def show_offer(self, offer: Offer | None) -> None:
        """None: the codes are on another laptop, which is then named."""
        self._offer = offer
        self._card.setVisible(offer is not None)
        for part in (self.elsewhere, self.make_button):
            part.setVisible(offer is None)
        first = next((desk.name for desk in self._status.desks if desk.has_server), "")
        self.elsewhere.setText(
            self.tr(
                "The codes for joining are on the laptop that shared the event: %1. A new one "
                "made here takes their place."
            ).replace("%1", isolate(first))
            if first
            else self.tr(
                "The codes for joining are on the laptop that shared the event. A new one made "
                "here takes their place."
            )
        )
        self._show_kind()

    @Slot(object)
    def show_status(self, status: Status) -> None:
        self._status = status
        self._show_joined()

    def _show_kind(self) -> None:
        kind, offer = self.kind(), self._offer
        self.sees.setText(shown.kind_sees(kind))
        if offer is None:
            return
        first, *others = offer.addresses or ("",)
        self.address.setText(first)
        self.further.setText(
            self.tr("or %1").replace("%1", ", ".join(map(isolate, others))) if others else ""
        )
        self.further.setVisible(bool(others))
        mirrored = self.layoutDirection() == theme.RTL
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        for figure in (self.address, self.code):  # read from the left, but beside its title
            figure.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        known = offer.codes.get(kind, "")
        self.code.setText(known.replace("-", " ") or "–")
        self.again.setText(self.tr("New code") if known else self.tr("Make a code"))
        self.picture.setVisible(bool(known))
        self.picture.show_code(qr.plain(offer.qr.get(kind) or "-"))
        self.picture.setAccessibleName(
            self.tr("A code to scan: %1").replace("%1", shown.kind_name(kind))
        )

    def _on_again(self) -> None:
        self.new_code_wanted.emit(self.kind())

    def _show_joined(self) -> None:
        """The list stays as it is while nothing changes but the seconds."""
        now = clock.now()
        others = [desk for desk in self._status.desks if not desk.is_this]
        words = self.tr("Who has joined") if others else self.tr("Nobody has joined yet")
        self._joined_title.setText(words)
        self.joined.setVisible(bool(others))
        while self.joined.count() > len(others):
            self.joined.takeItem(self.joined.count() - 1)
        while self.joined.count() < len(others):
            self.joined.addItem(QListWidgetItem())
        for number, desk in enumerate(others):
            how = shown.desk_shown(desk, self._status, now)
            parts = (isolate(desk.name), shown.kind_name(desk.kind), how.text)
            item = self.joined.item(number)
            item.setText(" · ".join(parts))
            item.setIcon(state_shape.icon(how.state))
            item.setSizeHint(QSize(0, theme.px(40)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture stands above the words where both have no room side by side."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < theme.px(NARROW)
        self._side_by_side.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.kinds.restyle()


def _figure(name: str) -> Label:
    """To be read out and typed: large, left to right, and to be copied."""
    made = label("figure", wrap=True)
    flags = Qt.TextInteractionFlag
    made.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.setAccessibleName(name)
    return made
