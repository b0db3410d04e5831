"""What the desk reads after a scan."""

from event_desk.folding import isolate
from event_desk.model.words import Outcome
from event_desk.texts.catalogue import translate


def scan_sentence(outcome: Outcome, *, time: str = "", desk: str = "", note: bool = False) -> str:
    """One line for the band of the result card; `time` and `desk` are of the first admission."""
    match outcome:
        case Outcome.ADMITTED if note:
            return translate("texts", "Checked in – see note")
        case Outcome.ADMITTED:
            return translate("texts", "Checked in")
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
