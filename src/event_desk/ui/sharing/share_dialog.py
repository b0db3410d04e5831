"""Sharing an event from the first laptop: one button, then what the others need to join."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from event_desk.progress import Progress
from event_desk.sharing.values import Offer
from event_desk.ui import errors, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.palette import State
from event_desk.ui.sharing import calls, shown
from event_desk.ui.sharing.link import Link
from event_desk.ui.sharing.offer_view import OfferView
from event_desk.ui.widgets.controls import card, fit_width, grow, label, open_at, primary
from event_desk.ui.widgets.dialog_parts import button_line, close_button, dialog_column
from event_desk.ui.widgets.sign_label import SignLabel

WIDTH, OFFER_WIDTH, OFFER_HEIGHT = 640, 860, 700


class ShareDialog(QDialog):
    """Shows what the others need at once where the event is shared already."""

    shared = Signal()

    def __init__(self, parent: QWidget, context: Context, link: Link) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._context, self._link = parent, context, link
        self._title = label("title", wrap=True)
        self.name = QLineEdit(context.desk)
        self.name.setAccessibleName(self.tr("Name of this desk"))
        self.name.textChanged.connect(self._check)
        self.missing = SignLabel(State.ASK)
        self.told = label(wrap=True)
        self.address = QLineEdit()
        self.address.setAccessibleName(self.tr("Address of the server"))
        self.address.setPlaceholderText("postgresql://user:password@host/database")
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.address.textChanged.connect(self._check)
        self.share_button = primary()
        self.share_button.setDefault(True)
        self.share_button.clicked.connect(self._on_share)
        self.other_button = QPushButton(self.tr("Use a server that is there…"))
        self.other_button.setCheckable(True)
        self.other_button.setAutoDefault(False)
        self.other_button.toggled.connect(self._on_other)
        self.close_button = close_button(self, self.tr("Cancel"))
        self.offer_view = OfferView(context)
        self.offer_view.new_code_wanted.connect(self._on_new_code)
        self._found: bool | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_first())
        self._stack.addWidget(self.offer_view)
        self._lay_out()
        link.status_changed.connect(self.offer_view.show_status)
        self.offer_view.show_status(link.status)
        if link.membership is not None:
            self._read_offer()
        else:
            self._show_first()

    def page_name(self) -> str:
        """Which of the help's topics F1 shows here."""
        return "sharing"

    def _make_first(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(12))
        layout.addWidget(
            label(
                text=self.tr(
                    "Further laptops on the same network check people in with this one. Each has "
                    "all it needs, so that it goes on alone when the network fails, and what was "
                    "done meanwhile comes together afterwards."
                ),
                wrap=True,
            )
        )
        layout.addWidget(label("muted", self.tr("Name of this desk")))
        layout.addWidget(self.name)
        layout.addWidget(self.missing)
        self._server = card()
        inside = QVBoxLayout(self._server)
        inside.setContentsMargins(*(theme.px(16),) * 4)
        inside.setSpacing(theme.px(8))
        inside.addWidget(label("heading", self.tr("Address of the server")))
        inside.addWidget(
            label(
                "muted",
                self.tr(
                    "A PostgreSQL server of your organisation, as its technician writes it: with "
                    "a user who may create a database's tables."
                ),
                wrap=True,
            )
        )
        inside.addWidget(self.address)
        layout.addWidget(self._server)
        layout.addWidget(self.told)
        layout.addStretch()
        return page

    def _lay_out(self) -> None:
        buttons = button_line(self.close_button, self.share_button, before=(self.other_button,))
        layout = dialog_column(self)
        layout.addWidget(self._title)
        layout.addWidget(self._stack, 1)
        layout.addLayout(buttons)

    # Before it is shared

    def _show_first(self) -> None:
        self._say_title(self.tr("Share this event"))
        self._server.hide()
        self.missing.hide()
        self.look()
        fit_width(self, WIDTH)
        self.name.selectAll()
        self.name.setFocus()

    def look(self) -> None:
        """Whether PostgreSQL is on this laptop."""
        self._found = None
        self._check()
        tasks.run(
            self, "", lambda _progress: calls.server_there(), then=self.show_found,
            quiet=True, aside=True,
        )  # fmt: skip

    def show_found(self, found: bool) -> None:
        self._found = found
        self.missing.setText(shown.what_to_install())
        self.missing.setVisible(not found)
        self._check()
        QTimer.singleShot(0, self, partial(grow, self))

    def _on_other(self, wanted: bool) -> None:
        self.other_button.setText(
            self.tr("Use this laptop instead") if wanted else self.tr("Use a server that is there…")
        )
        self._server.setVisible(wanted)
        self.missing.setVisible(self._found is False and not wanted)
        self._check()
        QTimer.singleShot(0, self, partial(grow, self))
        (self.address if wanted else self.name).setFocus()

    def _check(self) -> None:
        elsewhere = self.other_button.isChecked()
        again = self._found is False and not elsewhere
        words = self.tr("Look again") if again else self.tr("Share this event")
        self.share_button.setText(words)
        named = bool(self.name.text().strip())
        ready = bool(self.address.text().strip()) if elsewhere else self._found is not None
        self.share_button.setEnabled(named and ready)
        self.told.setText(
            self.tr("If the computer asks whether others on the network may connect, say yes.")
            if self._found and not elsewhere
            else ""
        )
        self.told.setVisible(bool(self.told.text()))

    def _on_share(self) -> None:
        elsewhere = self.other_button.isChecked()
        if self._found is False and not elsewhere:
            self.look()
            return
        name = " ".join(self.name.text().split())
        url = self.address.text().strip() if elsewhere else ""
        db = self._context.db

        def work(progress: Progress) -> Offer:
            return calls.share(db, name=name, url=url, progress=progress)

        tasks.run(self, self.tr("Sharing the event"), work, then=self._on_shared)

    def _on_shared(self, offer: Offer) -> None:
        self._context.settings.put("desk", " ".join(self.name.text().split()))
        self._link.begin(self._window)
        self.show_offer(offer)
        self.shared.emit()

    # Afterwards

    def _read_offer(self) -> None:
        self._show_second()
        db = self._context.db
        tasks.run(
            self, "", lambda _progress: calls.offer(db), then=self.show_offer,
            on_error=self._on_error, quiet=True, aside=True,
        )  # fmt: skip

    def _on_error(self, error: Exception) -> None:
        self.offer_view.show_offer(None)
        errors.show(self, error)

    def _show_second(self) -> None:
        self._say_title(self.tr("Join from the other laptops"))
        self._stack.setCurrentWidget(self.offer_view)
        for part in (self.other_button, self.share_button):
            part.hide()
        self.close_button.setText(self.tr("Close"))
        self.close_button.setDefault(True)
        open_at(self, OFFER_WIDTH, OFFER_HEIGHT)
        self.close_button.setFocus()

    def show_offer(self, offer: Offer | None) -> None:
        """What the others type or scan; None where only another laptop has the codes."""
        self._show_second()
        self.offer_view.show_offer(offer)

    def _on_new_code(self, kind: str) -> None:
        db = self._context.db
        tasks.run(
            self,
            self.tr("Making a new code"),
            lambda _progress: calls.new_code(db, kind),
            then=self.offer_view.show_offer,
        )

    def _say_title(self, words: str) -> None:
        self._title.setText(words)
        self.setWindowTitle(words)
