"""How many have arrived of how many, and how fast."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from event_desk.checkin import Counters
from event_desk.ui import i18n, theme
from event_desk.ui.widgets.controls import label
from event_desk.ui.widgets.rate_bars import RateBars


class CountsCard(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._counters = Counters(0, 0, 0, ())
        self._title = label("heading")
        self._arrived = label("figure")
        self._share = label("muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._rate_title = label("muted")
        self._rate = label("heading")
        self._bars = RateBars()
        figures = QHBoxLayout()
        figures.addWidget(self._arrived)
        figures.addStretch()
        figures.addWidget(self._share)
        rate = QHBoxLayout()
        rate.addWidget(self._rate_title)
        rate.addStretch()
        rate.addWidget(self._rate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16))
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._title)
        layout.addLayout(figures)
        layout.addWidget(self._bar)
        layout.addStretch()
        layout.addLayout(rate)
        layout.addWidget(self._bars)
        self.retranslate()

    def show_counters(self, counters: Counters) -> None:
        self._counters = counters
        self.retranslate()

    def retranslate(self) -> None:
        counters = self._counters
        self._title.setText(self.tr("Arrived"))
        figures = self.tr("%1 of %2").replace("%1", i18n.number(counters.arrived))
        self._arrived.setText(figures.replace("%2", i18n.number(counters.expected)))
        share = 100 * counters.arrived // counters.expected if counters.expected else 0
        self._share.setText(self.tr("%1 %").replace("%1", i18n.number(share)))
        self._bar.setMaximum(max(counters.expected, 1))
        self._bar.setValue(min(counters.arrived, max(counters.expected, 1)))
        self._rate_title.setText(self.tr("Last 10 minutes"))
        lately = sum(counters.per_minute)
        pace = f"{lately / 10:.1f}".removesuffix(".0")
        self._rate.setText(self.tr("%1 a minute").replace("%1", i18n.digits(pace)))
        self._bars.show_values(counters.per_minute)
