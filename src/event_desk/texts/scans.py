"""What the desk reads after a scan."""

from collections.abc import Sequence

from event_desk.folding import isolate
from event_desk.model.words import Outcome
from event_desk.texts.catalogue import translate


def scan_sentence(
    outcome: Outcome,
    *,
    time: str = "",
    desk: str = "",
    note: bool = False,
    unconfirmed: bool = False,
) -> str:
    """One line for the band of the result card; `time` and `desk` are of the first admission.

    A note to read comes before `unconfirmed`, which has a line of its own (`unconfirmed_sentence`).
    """
    match outcome:
        case Outcome.ADMITTED if note:
            return translate("texts", "Checked in – see note")
        case Outcome.ADMITTED if unconfirmed:
            return translate("texts", "Checked in – not yet confirmed")
        case Outcome.ADMITTED:
            return translate("texts", "Checked in")
        case Outcome.EXIT_RECORDED if note:
            return translate("texts", "Exit recorded – see note")
        case Outcome.EXIT_RECORDED:
            return translate("texts", "Exit recorded")
        case Outcome.ALREADY_IN:
            text = translate("texts", "Already checked in at {time} ({desk})")
            return text.format(time=isolate(time), desk=isolate(desk))
        case Outcome.UNDONE:
            return translate("texts", "Undone")
        case Outcome.NOTHING_TO_UNDO:
            return translate("texts", "There is nothing to undo here")
        case _:
            return _refusal(outcome)


def _refusal(outcome: Outcome) -> str:
    return {
        Outcome.UNKNOWN_CODE: translate("texts", "Code not found"),
        Outcome.NOT_A_BADGE: translate("texts", "This is not a badge code"),
        Outcome.OTHER_EVENT: translate("texts", "Badge of another event"),
        Outcome.REPLACED_BADGE: translate("texts", "This badge was replaced by a newer one"),
        Outcome.CANCELLED: translate("texts", "Registration cancelled"),
        Outcome.NOT_INVITED: translate("texts", "Not valid for this session"),
        Outcome.FULL: translate("texts", "The room is full"),
        Outcome.TOO_EARLY: translate("texts", "This gate is not open yet"),
        Outcome.TOO_LATE: translate("texts", "This gate is closed already"),
    }[outcome]


def unconfirmed_sentence() -> str:
    """Where the other desks couldn't be asked in time whether they let the person in."""
    return translate("texts", "Not yet confirmed by the other desks")


def misread_sentence(key: str) -> str:
    """Why a text was no code (`checkin.Misread`), and what to do; empty for any other key."""
    return {
        "nothing": translate("texts", "The scanner sent nothing: scan again"),
        "half_code": translate("texts", "Only half of a code arrived: scan again"),
        "two_codes": translate("texts", "Two codes at once: scan one badge after the other"),
        "too_long": translate("texts", "Far too long for a badge code"),
    }.get(key, "")


def note_sentence(key: str, text: str, numbers: Sequence[str]) -> str:
    """What the desk must read with a result (`checkin.Note`)."""
    listed = isolate(", ".join(numbers))
    match key:
        case "hand_over" if text:
            sentence = translate("texts", "Minor: goes only with {name}")
            return sentence.format(name=isolate(text))
        case "hand_over":
            return translate("texts", "Minor: ask who comes along")
        case "left_with":
            return translate("texts", "Left with {name}, written down").format(name=isolate(text))
        case "receiver_out":
            return translate("texts", "Receiver still out: {numbers}").format(numbers=listed)
        case "waiting":
            return translate("texts", "On the waiting list, place {numbers}").format(numbers=listed)
        case _:
            return isolate(text)
