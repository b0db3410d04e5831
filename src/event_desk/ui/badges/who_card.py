"""Who gets a badge, in which order, and on what paper."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
)

from event_desk import badges, texts
from event_desk.badges import Choice, Design, Order, Sheet
from event_desk.people import PersonView
from event_desk.ui import i18n, theme
from event_desk.ui.widgets.controls import choice, label, primary


class Who(IntEnum):
    """The numbers of the radio buttons."""

    UNPRINTED = 0
    EVERYBODY = 1
    CATEGORY = 2
    MARKED = 3


class WhoCard(QFrame):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._people: Sequence[PersonView] = ()
        self._chosen: Sequence[PersonView] = ()
        self._without: frozenset[str] = frozenset()
        self.who = QButtonGroup(self)
        self._title, self._paper_title = label("heading"), label("heading")
        self.category, self.order, self.sheet = choice(), choice(), choice()
        self._order_label, self._start_label = label(), label()
        self.start_at, self.cut_marks = QSpinBox(), QCheckBox()
        self.save_button, self.check_button = primary(), QPushButton()
        self._lay_out()
        self.who.idToggled.connect(self._on_change)
        self.category.currentIndexChanged.connect(self._on_category)
        self.sheet.currentIndexChanged.connect(self._on_sheet)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Who gets a badge"))
        self._paper_title.setText(self.tr("Paper"))
        self._order_label.setText(self.tr("Order"))
        self._start_label.setText(self.tr("Start at label"))
        self.cut_marks.setText(self.tr("Cut marks"))
        self.check_button.setText(self.tr("Look for problems"))
        self.sheet.setAccessibleName(self.tr("Paper"))
        self.order.setAccessibleName(self.tr("Order"))
        self.category.setAccessibleName(self.tr("Category"))
        self.start_at.setAccessibleName(self.tr("First free label on the sheet"))
        orders = (
            (self.tr("Family name"), Order.FAMILY_NAME),
            (self.tr("Organisation"), Order.ORGANISATION),
            (self.tr("Category"), Order.CATEGORY),
            (self.tr("As in the lists"), Order.LIST),
        )
        _fill(self.order, orders)
        sheets = [(self.tr("One badge a page"), "")]
        for name, sheet in badges.SHEETS.items():
            text = self.tr("%1 sheet, %2 badges").replace("%1", texts.design_name(name))
            sheets.append((text.replace("%2", i18n.number(sheet.labels)), name))
        _fill(self.sheet, sheets)
        self._show()

    def show_people(
        self, people: Sequence[PersonView], chosen: Sequence[PersonView], without: frozenset[str]
    ) -> None:
        """`chosen` are those marked in the list; categories `without` get no badge."""
        self._people, self._chosen, self._without = people, chosen, without
        counts = Counter(one.category for one in people)
        texts_of = [
            (f"{texts.category(key)} ({i18n.number(counts[key])})", key)
            for key in sorted(counts, key=lambda key: -counts[key])
        ]
        _fill(self.category, texts_of)
        self._show()

    def show_sizes(self, designs: Sequence[Design]) -> None:
        """Paper whose labels are too small for one of these designs can't be chosen."""
        for place in range(self.sheet.count()):
            sheet = badges.SHEETS.get(str(self.sheet.itemData(place)))
            fits = sheet is None or all(sheet.holds(design) for design in designs)
            item = self.sheet.model().item(place)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType] - the stubs know only the base class
            item.setEnabled(fits)  # pyright: ignore[reportUnknownMemberType] - as above
            if not fits and place == self.sheet.currentIndex():
                self.sheet.setCurrentIndex(0)

    def choose_who(self, who: Who) -> None:
        self._button(who).setChecked(True)

    def count(self) -> int:
        return len(self.people())

    def people(self) -> list[PersonView]:
        """Who gets a badge now; those without are left out unless they are marked themselves."""
        who = self.who.checkedId()
        if who == Who.MARKED:
            return list(self._chosen)
        people = [one for one in self._people if one.category not in self._without]
        if who == Who.UNPRINTED:
            return [one for one in people if not is_printed(one)]
        if who == Who.CATEGORY:
            return [one for one in people if one.category == self.category.currentData()]
        return people

    def wanted(self) -> Choice:
        order = Order(self.order.currentData() or Order.FAMILY_NAME)
        match self.who.checkedId():
            case Who.UNPRINTED:
                return Choice(unprinted=True, order=order)
            case Who.EVERYBODY:
                return Choice(order=order)
            case Who.CATEGORY:
                return Choice(categories=(str(self.category.currentData()),), order=order)
            case _:
                return Choice(persons=tuple(one.code for one in self._chosen), order=order)

    def paper(self) -> Sheet | None:
        sheet = badges.SHEETS.get(str(self.sheet.currentData()))
        return sheet and replace(sheet, cut_marks=self.cut_marks.isChecked())

    # building

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self)
        inner.setContentsMargins(*(theme.px(16),) * 4)
        inner.setSpacing(theme.px(6))
        inner.addWidget(self._title)
        for number in Who:
            button = QRadioButton()
            self.who.addButton(button, number)
            inner.addWidget(button)
            if number is Who.CATEGORY:
                inner.addWidget(self.category)
        self._button(Who.UNPRINTED).setChecked(True)
        order = QHBoxLayout()
        order.addWidget(self._order_label, 1)
        order.addWidget(self.order)
        inner.addLayout(order)
        inner.addSpacing(theme.px(4))
        inner.addWidget(self._paper_title)
        inner.addWidget(self.sheet)
        start = QHBoxLayout()
        start.addWidget(self._start_label, 1)
        start.addWidget(self.start_at)
        inner.addLayout(start)
        inner.addWidget(self.cut_marks)
        inner.addSpacing(theme.px(4))
        for button in (self.save_button, self.check_button):
            inner.addWidget(button)
        # As wide as the card, not as the longest name.
        for box in (self.category, self.sheet):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )

    def _button(self, number: int) -> QRadioButton:
        button = self.who.button(number)
        assert isinstance(button, QRadioButton)
        return button

    def _show(self) -> None:
        people = [one for one in self._people if one.category not in self._without]
        unprinted = i18n.number(sum(not is_printed(one) for one in people))
        everybody, chosen = i18n.number(len(people)), i18n.number(len(self._chosen))
        for number, text in (
            (Who.UNPRINTED, self.tr("Not yet printed (%1)").replace("%1", unprinted)),
            (Who.EVERYBODY, self.tr("Everybody (%1)").replace("%1", everybody)),
            (Who.CATEGORY, self.tr("One category")),
            (Who.MARKED, self.tr("Marked in the list (%1)").replace("%1", chosen)),
        ):
            self._button(number).setText(text)
        count = self.count()
        self.save_button.setText(
            i18n.digits(self.tr("Save %n badge(s) as PDF…", "", count))
            if count
            else self.tr("Nobody left to print")
        )
        self.save_button.setEnabled(count > 0)
        self.check_button.setEnabled(count > 0)
        sheet = badges.SHEETS.get(str(self.sheet.currentData()))
        self.start_at.setRange(1, sheet.labels if sheet else 1)
        for part in (self._start_label, self.start_at, self.cut_marks):
            part.setVisible(sheet is not None)

    def _on_change(self) -> None:
        self._show()
        self.changed.emit()

    def _on_category(self) -> None:
        self.choose_who(Who.CATEGORY)
        self._on_change()

    def _on_sheet(self) -> None:
        sheet = badges.SHEETS.get(str(self.sheet.currentData()))
        self.cut_marks.setChecked(sheet is not None and sheet.cut_marks)
        self._on_change()


def is_printed(person: PersonView) -> bool:
    return person.badge is not None and person.badge.printed > 0


def _fill(box: QComboBox, entries: Sequence[tuple[str, str]]) -> None:
    """New entries; what is chosen stays chosen where it still is one."""
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for text, value in entries:
            box.addItem(text, value)
        box.setCurrentIndex(max(box.findData(chosen), 0))
