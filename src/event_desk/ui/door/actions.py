"""What can be done about an answer: every refusal ends in an action, never in a dead end."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from event_desk.checkin import Outcome
from event_desk.roles import Right

translate = QCoreApplication.translate


class Action(Enum):
    """Buttons of the result card, in their order there."""

    PRINT = auto()
    NOTE = auto()
    EDIT = auto()
    LEFT_WITH = auto()
    ADMIT = auto()
    RESTORE = auto()
    PUT_ON_LIST = auto()
    GUESTS = auto()
    HOURS = auto()
    WALK_IN = auto()


# For these the person is known, and whoever decides may let them in all the same.
_PASSABLE = {
    Outcome.REPLACED_BADGE: (Action.PRINT, Action.ADMIT),
    Outcome.CANCELLED: (Action.RESTORE,),
    Outcome.NOT_INVITED: (Action.ADMIT, Action.PUT_ON_LIST, Action.GUESTS),
    Outcome.FULL: (Action.ADMIT, Action.GUESTS),
    Outcome.TOO_EARLY: (Action.ADMIT, Action.HOURS),
    Outcome.TOO_LATE: (Action.ADMIT, Action.HOURS),
}
_UNKNOWN = frozenset({Outcome.UNKNOWN_CODE, Outcome.NOT_A_BADGE, Outcome.OTHER_EVENT})
_NEEDS = {
    Action.PRINT: Right.PRINT,
    Action.NOTE: Right.EDIT_PEOPLE,
    Action.EDIT: Right.EDIT_PEOPLE,
    Action.LEFT_WITH: Right.SCAN,
    Action.ADMIT: Right.OVERRIDE,
    Action.RESTORE: Right.OVERRIDE,
    Action.PUT_ON_LIST: Right.OVERRIDE,
    Action.GUESTS: Right.OVERRIDE,
    Action.HOURS: Right.SETTINGS,
    Action.WALK_IN: Right.WALK_IN,
}


def against(outcome: Outcome, may: Callable[[Right], bool]) -> tuple[Action, ...]:
    """What this desk can do about a refusal; the first is one Enter away. Nothing else is meant."""
    wanted = (Action.WALK_IN,) if outcome in _UNKNOWN else _PASSABLE.get(outcome, ())
    return tuple(action for action in wanted if may(_NEEDS[action]))


def about_person(may: Callable[[Right], bool]) -> tuple[Action, ...]:
    """What can be done with everybody whose card is shown."""
    wanted = (Action.PRINT, Action.NOTE, Action.EDIT)
    return tuple(action for action in wanted if may(_NEEDS[action]))


def is_refusal(outcome: Outcome) -> bool:
    return outcome in _UNKNOWN or outcome in _PASSABLE


def words(action: Action) -> str:
    return {
        Action.PRINT: translate("door", "F9 Print again"),
        Action.NOTE: translate("door", "Note…"),
        Action.EDIT: translate("door", "Edit…"),
        Action.LEFT_WITH: translate("door", "Left with…"),
        Action.ADMIT: translate("door", "Admit anyway…"),
        Action.RESTORE: translate("door", "Restore the registration and admit"),
        Action.PUT_ON_LIST: translate("door", "Put on the list"),
        Action.GUESTS: translate("door", "List of guests…"),
        Action.HOURS: translate("door", "Hours of this gate…"),
        Action.WALK_IN: translate("door", "F4 Walk-in…"),
    }[action]


def advice(outcome: Outcome, *, can_act: bool) -> str:
    """One line below a refusal; without a right to do more, the help desk is the action."""
    sentence = _advice(outcome)
    if is_refusal(outcome) and not can_act:
        help_desk = translate("door", "Send the person to the help desk.")
        return f"{sentence} {help_desk}".strip()
    return sentence


def _advice(outcome: Outcome) -> str:
    match outcome:
        case Outcome.UNKNOWN_CODE | Outcome.NOT_A_BADGE:
            return translate("door", "Type the person's name to find them.")
        case Outcome.OTHER_EVENT:
            return translate("door", "Ask for the badge of this event, or type the person's name.")
        case Outcome.REPLACED_BADGE:
            return translate("door", "Ask for the newer badge, or print another one.")
        case Outcome.CANCELLED:
            return translate("door", "This registration was cancelled.")
        case Outcome.NOT_INVITED:
            return translate("door", "This session has a list of its own. Ask whoever leads it.")
        case Outcome.FULL:
            return translate(
                "door", "Wait until somebody leaves, or ask whoever leads the session."
            )
        case Outcome.TOO_EARLY | Outcome.TOO_LATE:
            return translate("door", "Check that the right gate is chosen above.")
        case _:
            return ""
