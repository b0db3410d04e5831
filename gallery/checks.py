"""Everything that is checked in a shot, by kind."""

from collections.abc import Iterator

from PySide6.QtWidgets import QMainWindow

from event_desk.ui import theme
from gallery import layout, mixed, reach
from gallery.stage import SMALL, WIDE, Shot, Stage

KINDS = ("layout", "reach", "focus", "mixed")


class Inspector:
    def __init__(self, stage: Stage, *, focus: bool = True) -> None:
        """`focus`: whether each widget's ring is looked for, which takes a picture or two each."""
        self._stage, self._focus = stage, focus
        right_to_left = stage.app.layoutDirection() == theme.RTL
        self._watch = mixed.Watch(stage.everybody, right_to_left=right_to_left)
        self._looked_at: set[str] = set()

    def findings(self, shot: Shot) -> Iterator[tuple[str, str]]:
        """Pairs of a kind and a line, at both sizes of window."""
        top = shot.widget
        for size in (SMALL, WIDE) if isinstance(top, QMainWindow) else (None,):
            if size is not None and (top.width(), top.height()) != size:
                top.resize(*size)
                self._stage.wait(30)
            for line in layout.findings(top):
                yield "layout", line
        for line in reach.findings(top):
            yield "reach", line
        for line in self._watch.findings(top):
            yield "mixed", line
        if self._focus:
            for line in reach.unseen_focus(top, self._looked_at):
                yield "focus", line
