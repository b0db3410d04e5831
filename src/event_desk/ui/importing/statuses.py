"""The words and the shapes for what becomes of a row."""

from PySide6.QtCore import QCoreApplication

from event_desk.exchange.imports import Status
from event_desk.ui.theme import State

translate = QCoreApplication.translate

STATES = {
    Status.NEW: State.OK,
    Status.CHANGED: State.NOTE,
    Status.SAME: State.ASK,
    Status.DUPLICATE: State.ALREADY,
    Status.REJECTED: State.STOP,
}


def word(status: Status) -> str:
    return {
        Status.NEW: translate("PlanView", "New"),
        Status.CHANGED: translate("PlanView", "Changed"),
        Status.SAME: translate("PlanView", "Same"),
        Status.DUPLICATE: translate("PlanView", "Repeated"),
        Status.REJECTED: translate("PlanView", "Left out"),
    }[status]
