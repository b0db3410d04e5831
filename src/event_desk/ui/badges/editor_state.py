"""What is being edited: the design, what is chosen on it, and the way back.

Designs are frozen values, so a step back is the design as it was. `changed` also tells of what is
under way while the mouse is down; `settled` of steps made, which are to be kept.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from time import monotonic

from PySide6.QtCore import QObject, Signal

from event_desk.badges.design import Box, Design, Field, Side
from event_desk.ui.badges import moving

_ONE_STEP_S = 1.0
_APART = 5.0  # mm between a field and its copy


@dataclass(frozen=True, slots=True)
class _Step:
    design: Design
    back: bool
    chosen: tuple[int, ...]
    kind: str = ""
    at: float = 0.0


class EditorState(QObject):
    changed = Signal()
    chosen_changed = Signal()
    settled = Signal()

    def __init__(self, design: Design, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = [_Step(design, back=False, chosen=())]
        self._place = 0
        self._under_way: Design | None = None
        self._back = False
        self._chosen: tuple[int, ...] = ()

    # what there is

    @property
    def design(self) -> Design:
        return self._under_way or self._steps[self._place].design

    @property
    def back(self) -> bool:
        return self._back

    @property
    def chosen(self) -> tuple[int, ...]:
        """Places of fields on the side in sight, the first chosen first."""
        return self._chosen

    def fields(self) -> tuple[Field, ...]:
        side = self.design.back if self._back else self.design.front
        return side.fields if side is not None else ()

    def chosen_fields(self) -> tuple[Field, ...]:
        fields = self.fields()
        return tuple(fields[place] for place in self._chosen)

    def other_boxes(self) -> tuple[Box, ...]:
        """Of the fields that aren't chosen."""
        return tuple(
            part.box for place, part in enumerate(self.fields()) if place not in self._chosen
        )

    # choosing

    def choose(self, places: Iterable[int]) -> None:
        count = len(self.fields())
        found = tuple(dict.fromkeys(place for place in places if 0 <= place < count))
        if found != self._chosen:
            self._chosen = found
            self.chosen_changed.emit()

    def toggle(self, place: int) -> None:
        if place in self._chosen:
            self.choose(one for one in self._chosen if one != place)
        else:
            self.choose((*self._chosen, place))

    def show_side(self, *, back: bool) -> None:
        if back != self._back and (not back or self.design.back is not None):
            self.drop()
            self._back, self._chosen = back, ()
            self.changed.emit()
            self.chosen_changed.emit()

    # changing

    def try_boxes(self, boxes: Sequence[Box]) -> None:
        """Show the chosen fields elsewhere while the mouse is down."""
        self._under_way = self._with_boxes(boxes)
        self.changed.emit()

    def drop(self) -> None:
        """Forget what is under way."""
        if self._under_way is not None:
            self._under_way = None
            self.changed.emit()

    def settle(self) -> None:
        """Make a step of what is under way."""
        design, self._under_way = self._under_way, None
        if design is not None:
            self.put(design)

    def place(self, boxes: Sequence[Box], kind: str = "") -> None:
        """Give the chosen fields these boxes."""
        self.put(self._with_boxes(boxes), kind=kind)

    def nudge(self, dx: float, dy: float) -> None:
        boxes = [moving.moved(part.box, dx, dy) for part in self.chosen_fields()]
        if boxes:
            self.place(boxes, "nudge")

    def change(self, part: Field, kind: str = "") -> None:
        """The one field that is chosen becomes another."""
        fields = list(self.fields())
        fields[self._chosen[0]] = part
        self.put_fields(fields, kind=kind)

    def add(self, part: Field) -> None:
        fields = (*self.fields(), part)
        self.put_fields(fields, (len(fields) - 1,))

    def remove(self) -> None:
        if self._chosen:
            kept = [part for place, part in enumerate(self.fields()) if place not in self._chosen]
            self.put_fields(kept, ())

    def duplicate(self) -> None:
        fields = self.fields()
        copies = [
            replace(part, box=moving.moved(part.box, _APART, _APART))
            for part in self.chosen_fields()
        ]
        if copies:
            places = range(len(fields), len(fields) + len(copies))
            self.put_fields((*fields, *copies), tuple(places))

    def lift(self, by: int) -> None:
        """Draw the chosen field so many places later (above others) or earlier."""
        if len(self._chosen) != 1:
            return
        fields = list(self.fields())
        old = self._chosen[0]
        new = min(max(old + by, 0), len(fields) - 1)
        if new != old:
            fields.insert(new, fields.pop(old))
            self.put_fields(fields, (new,))

    def put_fields(
        self, fields: Sequence[Field], chosen: tuple[int, ...] | None = None, kind: str = ""
    ) -> None:
        self.put(self._with_fields(fields), chosen, kind)

    def put(self, design: Design, chosen: tuple[int, ...] | None = None, kind: str = "") -> None:
        """A step; those of one `kind` that follow each other quickly are one to take back."""
        self._under_way = None
        here = self._steps[self._place]
        if chosen is not None:
            self._chosen = chosen
        if design == here.design:
            self.changed.emit()
            return
        if design.back is None:
            self._back = False
        now = monotonic()
        step = _Step(design, self._back, self._chosen, kind, now)
        together = kind and here.kind == kind and now - here.at < _ONE_STEP_S
        del self._steps[self._place + 1 :]
        if together and here.chosen == step.chosen and self._place:
            self._steps[-1] = step
        else:
            self._steps.append(step)
        self._place = len(self._steps) - 1
        self._tell()

    # the way back

    def can_undo(self) -> bool:
        return self._place > 0

    def can_redo(self) -> bool:
        return self._place < len(self._steps) - 1

    def undo(self) -> None:
        if self.can_undo():
            self._go(self._place - 1, self._steps[self._place])

    def redo(self) -> None:
        if self.can_redo():
            self._go(self._place + 1, self._steps[self._place + 1])

    def undo_all(self) -> None:
        """As it was when the editor was opened; that can be redone, too."""
        if self.can_undo():
            self._go(0, self._steps[0])

    def _go(self, place: int, seen: _Step) -> None:
        """To a step; the side is that of the change, so that it is seen."""
        self._under_way, self._place = None, place
        self._back = seen.back and self.design.back is not None
        count = len(self.fields())
        self._chosen = tuple(one for one in seen.chosen if one < count)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()
        self.chosen_changed.emit()
        self.settled.emit()

    def _with_boxes(self, boxes: Sequence[Box]) -> Design:
        fields = list(self.fields())
        for place, box in zip(self._chosen, boxes, strict=True):
            fields[place] = replace(fields[place], box=box)
        return self._with_fields(fields)

    def _with_fields(self, fields: Sequence[Field]) -> Design:
        design, side = self._steps[self._place].design, Side(tuple(fields))
        return replace(design, back=side) if self._back else replace(design, front=side)
