"""What a guest reads on the greeting screen, in the guest's own language where we speak it."""

from collections.abc import Sequence

from event_desk.model.words import Outcome
from event_desk.texts.catalogue import LANGUAGES, speaking, translate


def language_for(spoken: Sequence[str], shown: Sequence[str]) -> str:
    """The first language of the person that we have, else the event's first one."""
    return next((code for code in (*spoken, *shown) if code in LANGUAGES), "en")


def waiting(language: str) -> str:
    with speaking(language):
        return translate("texts", "Welcome! Please show your badge.")


def greeting(outcome: Outcome, language: str) -> str:
    """Never the reason of a refusal: others are reading, too."""
    with speaking(language):
        match outcome:
            case Outcome.ADMITTED:
                return translate("texts", "Welcome")
            case Outcome.ALREADY_IN:
                return translate("texts", "Good to see you again")
            case Outcome.EXIT_RECORDED:
                return translate("texts", "Goodbye, and safe travels")
            case _:
                return translate("texts", "Please speak to us at the desk")
