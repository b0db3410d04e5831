"""Which design each category gets, or no badge at all."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QPushButton,
    QScrollArea,
    QWidget,
)

from event_desk import badges, clock, texts
from event_desk.badges import stored
from event_desk.badges.stored import ALL_OTHERS
from event_desk.folding import isolate
from event_desk.ui import i18n, theme
from event_desk.ui.context import Context
from event_desk.ui.widgets.controls import choice, label, open_at, primary
from event_desk.ui.widgets.dialog_parts import button_line, dialog_column

_USUAL, _NONE = "usual", "none"
_DESIGN = "design:"


class CategoriesDialog(QDialog):
    def __init__(
        self, context: Context, people_in: Mapping[str, int], parent: QWidget | None = None
    ) -> None:
        """`people_in` says how many there are of each category."""
        super().__init__(parent)
        self.context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Designs of categories"))
        with context.db.read() as session:
            self._own = stored.designs(session)
            designs = stored.assigned(session)
        self.usual = choice()
        self._add_designs(self.usual)
        self._choose(self.usual, designs.others.name)
        self._before: dict[str, str] = {}
        self.rows: dict[str, QComboBox] = {}
        form = QFormLayout()
        form.setSpacing(theme.px(8))
        form.addRow(label(text=self.tr("All others")), self.usual)
        for key in _keys(people_in, designs):
            row = choice()
            row.addItem(self.tr("As all others"), _USUAL)
            row.addItem(self.tr("No badge"), _NONE)
            row.insertSeparator(2)
            self._add_designs(row)
            if key in designs.without:
                row.setCurrentIndex(1)
            elif key in designs.by_category:
                self._choose(row, designs.by_category[key].name)
            count = i18n.number(people_in.get(key, 0))
            name = texts.category(key)
            row.setAccessibleName(name)
            form.addRow(label(text=f"{name} ({count})"), row)
            self.rows[key] = row
            self._before[key] = str(row.currentData())
        self._usual_before = str(self.usual.currentData())
        self.usual.setAccessibleName(self.tr("All others"))
        inner = QWidget()
        inner.setLayout(form)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        hint = self.tr("Children always get what participants get, so that no badge tells.")
        save, cancel = primary(self.tr("Save")), QPushButton(self.tr("Cancel"))
        save.setDefault(True)
        save.clicked.connect(self.save)
        cancel.clicked.connect(self.reject)
        buttons = button_line(cancel, save)
        layout = dialog_column(self)
        layout.addWidget(label("title", self.tr("Designs of categories")))
        layout.addWidget(label("muted", hint, wrap=True))
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)
        open_at(self, 560, 560)

    def save(self) -> None:
        """All in one go; only what was changed here is written."""
        at = clock.now()
        with self.context.db.write() as session:
            usual = str(self.usual.currentData())
            if usual != self._usual_before:
                stored.assign(session, usual.removeprefix(_DESIGN), ALL_OTHERS, at=at)
            for key, row in self.rows.items():
                wanted = str(row.currentData())
                if wanted == self._before[key]:
                    continue
                if wanted == _USUAL:
                    stored.assign_usual(session, key, at=at)
                elif wanted == _NONE:
                    stored.assign_none(session, key, at=at)
                else:
                    stored.assign(session, wanted.removeprefix(_DESIGN), key, at=at)
        self.accept()

    def _add_designs(self, row: QComboBox) -> None:
        own = {badges.plain_name(one.name) for one in self._own}
        for one in self._own:
            row.addItem(isolate(one.name), _DESIGN + one.name)
        for name in badges.PRESETS:
            if badges.plain_name(name) not in own:
                row.addItem(texts.design_name(name), _DESIGN + name)

    @staticmethod
    def _choose(row: QComboBox, name: str) -> None:
        row.setCurrentIndex(max(row.findData(_DESIGN + name), 0))


def _keys(people_in: Mapping[str, int], designs: badges.Designs) -> list[str]:
    """Those that people have come first, the largest before the others; then our own."""
    there = sorted(people_in, key=lambda key: -people_in[key])
    more = [*designs.by_category, *sorted(designs.without), *texts.categories()]
    return [key for key in dict.fromkeys([*there, *more]) if key != "child"]
