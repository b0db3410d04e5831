"""The organiser's rules for plans: a profile, its numbers, how much each rule matters, and what
people have allowed against it."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from event_desk import venue
from event_desk.allocation import profile_settings
from event_desk.allocation.profile import DEFAULT, PROFILES, Level, Profile, Rule
from event_desk.allocation.profile_settings import LIMITS, Allowed, Number, RuleChoices
from event_desk.folding import isolate
from event_desk.programme import Fault, Wrong
from event_desk.texts.profiles import profile_name
from event_desk.ui import i18n, theme
from event_desk.ui.badges.form_controls import Picker
from event_desk.ui.context import Context
from event_desk.ui.venue.fields import NumberField
from event_desk.ui.venue.form import FormDialog, framed
from event_desk.ui.venue.profile_rows import AllowedLine, LimitLine, RuleLine, listed
from event_desk.ui.widgets.controls import label
from event_desk.ui.widgets.segments import Segments
from event_desk.venue import Deed, Done, Hand

SIZE = (860, 760)
# Where a group of rules begins, in their order.
_GROUPS = (Rule.ITEM_TIMES, Rule.ROOM_MISSING, Rule.CHANNEL_UNWANTED, Rule.INTERPRETER_UNKNOWN)
_NUMBER_GROUPS = ("turnover", "team", "day_soft", "move_zone")

Given = tuple[RuleChoices, frozenset[UUID]]
"""What was chosen, and what was allowed and is taken back."""


def edit_rules(
    parent: QWidget, context: Context, then: Callable[[Done], object] | None = None
) -> "ProfileDialog":
    """`then` gets the `Done` of what was saved, which `forms.undo` takes back."""
    dialog = ProfileDialog(parent, context)
    if then is not None:
        dialog.saved.connect(then)
    dialog.open()
    return dialog


class ProfileDialog(FormDialog):
    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent, context, "", SIZE)
        title = self.tr("Rules for plans")
        self.setWindowTitle(title)
        self.heading.setText(title)
        with context.db.read() as session:
            chosen = profile_settings.choices(session)
            allowed = profile_settings.allowed(session)
            unknown = profile_settings.unknown_in(session)
        self.profile = Picker()
        self.profile.show_choices([(profile_name(name), name) for name in PROFILES])
        self.back_button = QPushButton(self.tr("Back to the profile’s"))
        self.back_button.setToolTip(self.tr("All numbers and levels as the profile has them"))
        self.back_button.setAutoDefault(False)
        self.stock = NumberField(hint=self.tr("Only what each room has"))
        self.stock.setMaximumWidth(theme.px(280))
        self.parts = Segments()
        self.rules = {rule: RuleLine(rule) for rule in Rule}
        self.limits = {limit: LimitLine(limit) for limit in LIMITS}
        self.allowed = [AllowedLine(one, self._when(one)) for one in allowed]
        self._pages: list[QWidget] = []
        self._lay_out_rules(unknown)
        self._fill(chosen)
        self._connect()
        self.settle()

    # what the form asks

    def given(self) -> tuple[Given, tuple[Wrong, ...]]:
        base = self._base()
        wrong: list[Wrong] = []
        limits: dict[str, Number] = {}
        for limit, line in self.limits.items():
            number = line.number()
            if number is None:
                shown = {"value": line.field.text().strip()}
                wrong.append(Wrong("parts", Fault.NOT_A_NUMBER, shown))
            elif number != getattr(base, limit):
                limits[limit] = number
        levels: dict[Rule, Level] = {
            rule: line.level.value()
            for rule, line in self.rules.items()
            if line.level.value() is not base.level(rule)
        }
        stock, unread = self.stock.read("receivers")
        taken = frozenset(line.allowed.id for line in self.allowed if line.taken)
        return (RuleChoices(base.name, limits, levels, stock), taken), (*unread, *wrong)

    def check(self, session: Any, fields: Any) -> Iterable[Wrong]:  # noqa: ARG002 - the form's
        return ()

    def save(self, session: Any, fields: Given, hand: Hand) -> Done:
        chosen, taken = fields

        def act() -> None:
            profile_settings.save_choices(session, chosen, at=hand.at)
            for one in sorted(taken):
                profile_settings.take_back(session, one, at=hand.at)

        return venue.record(session, hand, Deed.EDITED, "events", self.tr("Rules for plans"), act)

    # building

    def _lay_out_rules(self, unknown: Iterable[str]) -> None:
        self.body.insertWidget(0, label("muted", self._introduction(), wrap=True))
        line = QWidget()
        both = QHBoxLayout(line)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self.profile, 1)
        both.addWidget(self.back_button)
        self.add("profile", self.tr("Profile"), line)
        self.profile.setAccessibleName(self.tr("Profile"))
        self.add("receivers", self.tr("Receivers of the event"), self.stock)
        words = [isolate(word) for word in unknown]
        if words:
            text = self.tr("Written by another version and not used here: %1")
            self.body.addWidget(label("muted", text.replace("%1", listed(words)), wrap=True))
        choice = QWidget()
        beside = QHBoxLayout(choice)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.parts)
        beside.addStretch()
        choice.setFocusProxy(self.parts)
        self.wide("parts", self.tr("What to change"), choice)
        self.parts.setAccessibleName(self.tr("What to change"))
        heads = (self.tr("Programme"), self.tr("Rooms"), self.tr("Booths"), self.tr("People"))
        self._page(_grouped(self.rules, _GROUPS, heads))
        heads = (self.tr("Rooms"), self.tr("Booths"), self.tr("Hours"), self.tr("Ways"))
        self._page(_grouped(self.limits, _NUMBER_GROUPS, heads))
        last = _grouped(dict(enumerate(self.allowed)), (), ())
        if not self.allowed:
            none = label("muted", self.tr("Nothing has been allowed against the rules."), wrap=True)
            last = framed(none)
        self._page(last)
        self._show_parts()

    def _introduction(self) -> str:
        return self.tr(
            "What makes a plan wrong. Professional texts disagree, so choose a profile that is"
            " near to yours and change what differs."
        )

    def _page(self, inside: QWidget) -> None:
        self._pages.append(inside)
        self.body.addWidget(inside)

    def _show_parts(self) -> None:
        count = len([line for line in self.allowed if not line.taken])
        allowed = self.tr("Allowed (%n)", "", count)
        self.parts.show_texts((self.tr("Rules"), self.tr("Numbers"), allowed))
        for number, page in enumerate(self._pages):
            page.setVisible(number == self.parts.currentIndex())

    def _connect(self) -> None:
        self.parts.currentChanged.connect(self._show_parts)
        self.profile.picked.connect(self._on_profile)
        self.back_button.clicked.connect(self._back_to_profile)
        self.stock.textEdited.connect(self.edited)
        for line in (*self.rules.values(), *self.limits.values()):
            line.edited.connect(partial(self._on_line, line))
        for line in self.allowed:
            line.edited.connect(self._show_parts)
            line.edited.connect(self.edited)

    # acting

    def _base(self) -> Profile:
        return PROFILES.get(str(self.profile.value()), DEFAULT)

    def _fill(self, chosen: RuleChoices) -> None:
        self.profile.show_value(chosen.profile)
        self.stock.show_value(chosen.receivers)
        made, base = chosen.made(), self._base()
        for rule, line in self.rules.items():
            line.show_level(made.level(rule), base)
        for limit, field in self.limits.items():
            field.show_number(getattr(made, limit), base)
        self._show_back()

    def _on_profile(self) -> None:
        """Another profile with all that is its own; what was changed before goes."""
        self._fill(RuleChoices(self._base().name, receivers=self._stock()))
        self.edited()

    def _back_to_profile(self) -> None:
        self._on_profile()
        self.profile.setFocus()

    def _stock(self) -> int | None:
        return self.stock.read("receivers")[0]

    def _on_line(self, line: RuleLine | LimitLine) -> None:
        line.compare(self._base())
        self._show_back()
        self.edited()

    def _show_back(self) -> None:
        (chosen, _taken), wrong = self.given()
        self.back_button.setEnabled(bool(chosen.limits or chosen.levels or wrong))

    def _when(self, one: Allowed) -> str:
        at = self.context.event.local(one.at)
        return isolate(f"{i18n.day(at.date())} {i18n.digits(f'{at:%H:%M}')}")


def _grouped(
    lines: Mapping[Any, QWidget], starts: tuple[object, ...], heads: tuple[str, ...]
) -> QWidget:
    """The lines one below another, with a heading where a group begins."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(*(theme.px(8),) * 4)
    column.setSpacing(theme.px(8))
    for key, line in lines.items():
        if key in starts:
            column.addWidget(label("heading", heads[starts.index(key)]))
        column.addWidget(line)
    return framed(page)
