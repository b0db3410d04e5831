"""What a screen reader says by itself, without the focus going there: results and failures."""

from collections import deque

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

KEPT = 20
said: deque[str] = deque(maxlen=KEPT)
"""The last announcements, the newest at the end."""


def say(widget: QWidget, *parts: str, at_once: bool = True) -> None:
    """Announce it as one sentence after the other; `at_once` interrupts what is being read."""
    text = ". ".join(part.rstrip(".") for part in parts if part)
    if not text:
        return
    said.append(text)
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)
