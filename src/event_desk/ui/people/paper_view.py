"""When the power fails: a list to tick on paper, and the times typed in afterwards."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout

from event_desk import checkin, clock, people, texts, tick_lists
from event_desk.checkin import GateKind
from event_desk.folding import isolate
from event_desk.tick_lists import Head
from event_desk.ui import file_dialogs, i18n, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.people.paper_entry import PaperEntry
from event_desk.ui.people.steps import Steps
from event_desk.ui.people.view import View
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.widgets.controls import Table, choice, fill, label, primary
from event_desk.ui.widgets.scrolling import scrolling_card

FORM_WIDTH = 400


class PaperView(View):
    def __init__(self, context: Context, steps: Steps) -> None:
        super().__init__()
        self.context = context
        self._steps = steps
        self._heads: tuple[Head, ...] = ()
        self._places: dict[str, str] = {}
        self._title, self._hint = label("heading"), label("muted", wrap=True)
        self.choices: dict[str, QComboBox] = {
            name: choice() for name in ("gate", "category", "organisation", "order")
        }
        for box in self.choices.values():
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self._titles = {name: label("muted") for name in self.choices}
        self.make_button = primary()
        self.told = label("muted", wrap=True)
        self.told.hide()
        self._known_title = label("heading")
        self.model: RowsModel[Head] = RowsModel((), self)
        self.table = Table((3, 8, 4, 5))
        self.table.setModel(self.model)
        self.entry = PaperEntry(context, steps)
        self._lay_out()
        self.make_button.clicked.connect(self._ask_make)
        self.table.selectionModel().selectionChanged.connect(self._on_select)

    def refresh(self) -> None:
        with self.context.db.read() as session:
            self._heads = tick_lists.known(session)
            gates = checkin.gates(session)
            known = people.groups(session)
            self._places = {
                gate.key: _place(gate.key, gate.titles, gate.kind)
                for gate in gates
                if gate.kind is not GateKind.EXIT
            }
        fill(self.choices["gate"], self._places)
        categories = {key: texts.category(key) for key in known.categories}
        fill(self.choices["category"], {"": self.tr("All categories"), **categories})
        named = {name: isolate(name) for name in known.organisations}
        fill(self.choices["organisation"], {"": self.tr("All organisations"), **named})
        self.model.show_rows(self._heads)
        self.table.setVisible(bool(self._heads))
        self._known_title.setVisible(bool(self._heads))
        self.entry.show_lists(self._heads, self._places)

    def write(self, path: Path) -> None:
        """Number a new list and write it; opened with the computer's own program for it."""
        gate, category, organisation, order = (
            str(self.choices[name].currentData() or "")
            for name in ("gate", "category", "organisation", "order")
        )
        listed = self._steps.write(
            lambda session: tick_lists.make(
                session,
                gate=gate,
                category=category,
                organisation=organisation,
                native=order == "native",
                at=clock.now(),
            )
        )
        if listed is None:
            return
        event, place = self.context.event, self._places.get(gate, gate)
        tasks.run(
            self,
            self.tr("Making the list"),
            lambda progress: tick_lists.write(path, listed, event, place, progress=progress),
            then=lambda _pages: self._on_written(path, listed.number),
        )

    def retranslate(self) -> None:
        self._title.setText(self.tr("List to tick"))
        self._hint.setText(
            self.tr("Print it before it is needed. Who is in by then is ticked already.")
        )
        words = {
            "gate": self.tr("Where"),
            "category": self.tr("Category"),
            "organisation": self.tr("Organisation"),
            "order": self.tr("Order"),
        }
        for name, title in self._titles.items():
            title.setText(words[name])
            self.choices[name].setAccessibleName(words[name])
        native = i18n.language() == "ar"
        orders = {
            "latin": self.tr("by name in Latin letters"),
            "native": self.tr("by name in the other script"),
        }
        if native and not self.choices["order"].count():
            orders = dict(reversed(orders.items()))
        fill(self.choices["order"], orders)
        self.make_button.setText(self.tr("Make the list (PDF)…"))
        self._known_title.setText(self.tr("Printed so far"))
        self.table.setAccessibleName(self.tr("Printed so far"))
        self.model.show_columns(
            [
                Column(self.tr("List"), lambda head: i18n.number(head.number)),
                Column(self.tr("Of whom"), self._whom),
                Column(self.tr("People"), lambda head: i18n.number(head.people)),
                Column(self.tr("Made"), self._made),
            ]
        )
        self.entry.retranslate()
        if self._heads:
            self.refresh()

    def restyle(self) -> None:
        self.make_button.setIcon(theme.icon("printer", "on_accent"))
        self.entry.restyle()

    def _whom(self, head: Head) -> str:
        place = self._places.get(head.gate, head.gate)
        return " · ".join(part for part in (isolate(place), isolate(head.title)) if part)

    def _made(self, head: Head) -> str:
        zone = self.context.event.timezone
        day, time = i18n.local(head.at, zone).date(), i18n.time(head.at, zone)
        today = i18n.local(clock.now(), zone).date()
        return time if day == today else f"{i18n.day(day)} {time}"

    def _ask_make(self) -> None:
        file_dialogs.ask_save(
            self,
            self.context,
            self.tr("List to tick"),
            self.tr("list.pdf"),
            ("PDF (*.pdf)",),
            self.write,
        )

    def _on_written(self, path: Path, number: int) -> None:
        said = self.tr("List %1 is in %2.").replace("%1", i18n.number(number))
        self.told.setText(said.replace("%2", isolate(path.name)))
        self.told.show()
        file_dialogs.show_file(path)
        self.refresh()
        self.entry.choose_list(number)

    def _on_select(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self.entry.choose_list(self.model.row(rows[0].row()).number)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(16))
        layout.addWidget(self._left(), 2)
        layout.addWidget(self.entry, 3)

    def _left(self) -> QFrame:
        left, column = scrolling_card(FORM_WIDTH)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(12))
        form.setVerticalSpacing(theme.px(8))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, box in self.choices.items():
            form.addRow(self._titles[name], box)
        column.addLayout(form)
        column.addWidget(self.make_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.told)
        column.addSpacing(theme.px(8))
        column.addWidget(self._known_title)
        self.table.setMinimumHeight(theme.px(160))
        column.addWidget(self.table, 1)
        column.addStretch()
        return left


def _place(key: str, titles: dict[str, str], kind: GateKind) -> str:
    if kind is GateKind.ENTRANCE:
        return texts.translate("texts", "Entrance")
    named = texts.localised(titles) if titles else key
    return f"{isolate(key)} {isolate(named)}" if kind is GateKind.ITEM else isolate(named)
