"""The whole window in a process of its own, off screen, driven by keys as a scanner sends them.

    python -m desks.window EVENT DESK

Orders and answers are lines of JSON, as for `benchmarks.one_desk`. A scan is answered when the card
shows its verdict; the next one may be ordered before.
"""

import json
import os
import sys
import threading
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false;default.warning=false")

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from event_desk import app as program
from event_desk import checkin, clock
from event_desk.sharing import matters
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.settings import Settings


class Orders(QObject):
    """What comes in is read on a thread and heard on the window's."""

    came = Signal(str)

    def __init__(self):
        super().__init__()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in sys.stdin:
            self.came.emit(line)
        self.came.emit('{"quit": true}')


class Window:
    def __init__(self, app, event, desk):
        self.app = app
        settings = Settings(event.with_suffix(".ini"))
        settings.put("volume", "0")
        settings.put("desk", desk)
        theme.apply(app, "light", 100)
        i18n.apply(app, "en")
        self.running = program.Desk(app, settings)
        self.running.begin(event)
        self.asked_at = []
        self.page.attempts.answered.connect(self._on_answered)
        self.page.attempts.failed.connect(lambda error: say(failed=str(error.code)))
        self.page.attempts.repeated.connect(lambda: say(repeated=True))
        self.orders = Orders()
        self.orders.came.connect(self._on_order)

    @property
    def page(self):
        return self.running.window.page()

    @property
    def context(self):
        return self.running.window.context

    def _on_answered(self, result):
        said = {
            "outcome": result.outcome.value,
            "scan": result.scan_id.hex if result.scan_id else "",
            "desk": result.first_desk,
            "unconfirmed": bool(getattr(result, "unconfirmed", False)),
            "took": time.monotonic() - self.asked_at.pop(0) if self.asked_at else 0.0,
        }
        # Once the card has it, too.
        QTimer.singleShot(0, lambda: say(**said))

    def _on_order(self, line):
        order = json.loads(line)
        for name, how in self.HOW.items():
            if name in order:
                how(self, order)

    def scan(self, order):
        """Forty digits and Enter, as fast as a scanner types."""
        if order.get("gate"):
            self.choose(order["gate"])
        self.page.attempts._last = ("", "", 0.0)
        self.page.box.setFocus()
        for letter in order["scan"]:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self.page.box, event)
        self.asked_at.append(time.monotonic())
        QTest.keyClick(self.page.box, Qt.Key.Key_Return)

    def choose(self, key):
        choice = self.page.gates.gate_choice
        choice.setCurrentIndex(choice.findData(key))

    def status(self, _order):
        link = self.context.link
        told = getattr(link, "status", None)
        say(
            link=told.link.value if told else "off",
            waiting=told.waiting if told else 0,
            trouble=told.trouble.code.name if told and told.trouble else "",
            desks=[one.name for one in told.desks] if told else [],
            idle=tasks.idle() and not self.page.lookout.is_behind(),
        )

    def counts(self, _order):
        """What the window shows, and what it lists."""
        shown = self.page.counts.counters()
        with self.context.db.read() as session:
            found = matters.open_matters(session)
            kept = checkin.counters(session, at=clock.now())
        say(
            arrived=shown.arrived,
            inside=shown.inside,
            expected=shown.expected,
            in_file=[kept.arrived, kept.inside, kept.expected],
            doubles=sorted(one.detail["second"] for one in found if one.kind == "double"),
            others=sorted({one.kind.value for one in found if one.kind != "double"}),
            notices=self.notices(),
        )

    def notices(self):
        """The lines above the page, as they are read."""
        notices = getattr(self.running.window, "notices", None)
        return [label.text() for label in notices.findChildren(QObject) if hasattr(label, "text")
                and label.isVisible()] if notices else []  # fmt: skip

    def picture(self, order):
        self.running.window.grab().save(order["picture"])
        say(picture=order["picture"])

    def quit(self, _order):
        self.running.close()
        self.running.window.close()
        self.app.quit()

    HOW = {  # noqa: RUF012 - read once, never changed
        "scan": scan, "status": status, "counts": counts, "picture": picture, "quit": quit,
    }  # fmt: skip


def say(**what):
    print(json.dumps(what), flush=True)  # noqa: T201 - it is what the driver hears


def main(event, desk):
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    window = Window(app, Path(event), desk)
    say(ready=True)
    code = app.exec()
    del window
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
