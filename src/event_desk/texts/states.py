"""Words for states in tables: of a person, of an item's door, of a scan."""

from event_desk.model.words import Outcome
from event_desk.texts.catalogue import translate
from event_desk.texts.scans import scan_sentence


def status(key: str) -> str:
    """`expected`, `in`, `out` or `cancelled`, as a list says it."""
    return {
        "expected": translate("texts", "Not yet here"),
        "in": translate("texts", "Inside"),
        "out": translate("texts", "Left"),
        "cancelled": translate("texts", "Cancelled"),
    }.get(key, key)


def access(key: str) -> str:
    """`open`, `invited` or `signup`, in words that an import understands."""
    return {
        "open": translate("texts", "open"),
        "invited": translate("texts", "by invitation"),
        "signup": translate("texts", "sign up"),
    }.get(key, key)


def scan_word(outcome: Outcome) -> str:
    """An outcome in a list, without times and names."""
    if outcome is Outcome.ALREADY_IN:
        return translate("texts", "Already checked in")
    return scan_sentence(outcome)


def reentry(key: str) -> str:
    """A gate's rule for coming back."""
    return {
        "once": translate("texts", "once only"),
        "daily": translate("texts", "once a day, and again after an exit"),
        "in_out": translate("texts", "in and out at any time"),
    }.get(key, key)


def guest_kind(key: str) -> str:
    """How somebody stands on the list of a session."""
    return {
        "invited": translate("texts", "invited"),
        "signed_up": translate("texts", "signed up"),
        "waiting": translate("texts", "waiting"),
    }.get(key, key)


def photo_purpose(key: str) -> str:
    """What a picture of somebody may be used for."""
    return {
        "report": translate("texts", "report"),
        "web": translate("texts", "web page"),
        "press": translate("texts", "press"),
    }.get(key, key)
