"""A row of choices of which one is taken: days, and ways to look at the same thing."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTabBar, QWidget

from event_desk.ui import theme


class Segments(QTabBar):
    """Tab reaches it, the arrow keys move within it, and it turns round with the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.restyle()

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """The choices; the chosen place is kept where there still is one."""
        while self.count() > len(texts):
            self.removeTab(self.count() - 1)
        for number, text in enumerate(texts):
            shown = text.replace("&", "&&")
            if number < self.count():
                self.setTabText(number, shown)
            else:
                self.addTab(shown)

    def restyle(self) -> None:
        card, line = theme.colour("card").name(), theme.colour("line").name()
        text, muted = theme.colour("text").name(), theme.colour("muted").name()
        chosen, accent = theme.colour("chosen").name(), theme.colour("accent").name()
        hover = theme.colour("hover").name()
        frame = theme.frame()
        grown = theme.ring() - frame
        self.setStyleSheet(f"""
QTabBar::tab {{ background: {card}; color: {muted}; border: {frame}px solid {line};
  padding: {theme.px(8)}px {theme.px(14)}px; min-height: {theme.px(22)}px; margin: 0; }}
QTabBar::tab:hover {{ background: {hover}; }}
QTabBar::tab:selected {{ background: {chosen}; color: {text}; border-color: {accent}; }}
QTabBar::tab:selected:focus {{ border: {theme.ring()}px solid {accent};
  padding: {theme.px(8) - grown}px {theme.px(14) - grown}px; }}
""")

    def tabLayoutChange(self) -> None:
        """Qt measures the tabs anew after each choice and tells nobody around."""
        super().tabLayoutChange()
        self.updateGeometry()

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)
