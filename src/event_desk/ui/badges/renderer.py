"""Pages drawn off the window's thread; of several that were asked for meanwhile, the last one."""

import io
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from event_desk.badges import BadgeContent, BadgeWarning, Design
from event_desk.badges.pdf import write
from event_desk.paper import raster
from event_desk.paper.raster import Raster
from event_desk.progress import Progress, silent
from event_desk.ui import errors, tasks


@dataclass(frozen=True, slots=True)
class Drawing:
    """What to draw, and how large: `dpi` dots to the inch."""

    content: BadgeContent
    design: Design
    back: bool = False
    dpi: float = 150
    pictures: Mapping[str, bytes] = field(default_factory=dict[str, bytes])


@dataclass(frozen=True, slots=True)
class Drawn:
    of: Drawing
    page: Raster
    warnings: tuple[BadgeWarning, ...]


def drawn(wanted: Drawing) -> Drawn:
    """The PDF's own page of one side; a folded badge's back stands upright on a page of its own."""
    file = io.BytesIO()
    design = replace(wanted.design, fold=False)
    report = write(file, [wanted.content], design, silent, pictures=wanted.pictures)
    number = int(wanted.back and design.back is not None)
    return Drawn(wanted, raster.page(file.getvalue(), number, wanted.dpi), report.warnings)


class Renderer(QObject):
    ready = Signal(object)
    """A `Drawn`, on the window's thread."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._busy = False
        self._next: Drawing | None = None

    def ask(self, wanted: Drawing) -> None:
        self._next = wanted
        if not self._busy:
            self._begin()

    def forget(self) -> None:
        """What is asked for isn't wanted any more."""
        self._next = None

    def _begin(self) -> None:
        wanted, self._next = self._next, None
        if wanted is None:
            return
        self._busy = True

        def work(_progress: Progress) -> Drawn:
            return drawn(wanted)

        tasks.run(
            self._widget, "", work,
            then=self._show, on_error=self._fail, on_cancel=self._cancelled, quiet=True,
        )  # fmt: skip

    def _show(self, found: Drawn) -> None:
        self._busy = False
        self.ready.emit(found)
        self._begin()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        errors.show(self._widget, error)

    def _cancelled(self) -> None:
        self._busy = False
