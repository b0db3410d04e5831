"""How the check-in page shares its room: the answer first, the lists below it with what is left."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from event_desk.ui import theme

# Field, card and the spaces between them; the lists below have what is left.
UPPER_LEAST, LOWER_LEAST, LOWER_HEIGHT = 476, 152, 236
SPACE = 12


class Arrangement:
    def __init__(
        self,
        page: QWidget,
        top: Sequence[tuple[QWidget, int]],
        door: QWidget,
        ready: QWidget,
        answers: QStackedWidget,
        below: Sequence[tuple[QWidget, int]],
    ) -> None:
        """`top` and `below` with their parts of the width."""
        self._page = page
        self._between = (ready, door)
        self._lower = QWidget()
        first, last = QHBoxLayout(), QHBoxLayout(self._lower)
        first.setSpacing(theme.px(8))
        last.setContentsMargins(0, 0, 0, 0)
        last.setSpacing(theme.px(16))
        for row, parts in ((first, top), (last, below)):
            for part, share in parts:
                row.addWidget(part, share)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(theme.px(8), theme.px(16), theme.px(16), theme.px(16))
        layout.setSpacing(theme.px(SPACE))
        layout.addLayout(first)
        for part in self._between:
            layout.addWidget(part)
        layout.addWidget(answers, 1)
        layout.addWidget(self._lower)
        policy = QSizePolicy.Policy
        answers.setSizePolicy(policy.Expanding, policy.Ignored)

    def share_height(self) -> None:
        """Where room is scarce, the answer keeps it and the lists below go.

        Their height doesn't follow the answer: nothing jumps from one guest to the next.
        """
        answer = theme.px(UPPER_LEAST)
        for part in self._between:
            if not part.isHidden():
                wide = part.heightForWidth(self._page.width() - theme.px(24))
                answer += max(wide, part.sizeHint().height()) + theme.px(SPACE)
        room = self._page.height() - answer
        self._lower.setVisible(room >= theme.px(LOWER_LEAST))
        self._lower.setFixedHeight(max(min(room, theme.px(LOWER_HEIGHT)), 1))
