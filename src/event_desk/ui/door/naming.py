"""Which of a person's names comes first: in an Arabic window the Arabic one."""

from event_desk.checkin import PastScan, PersonCard
from event_desk.folding import has_arabic
from event_desk.ui import i18n


def names(one: PersonCard | PastScan) -> tuple[str, str]:
    """The name to call the person by at this desk, and the other one where there is another."""
    if i18n.language() == "ar" and has_arabic(one.native_name):
        first, second = one.native_name, one.name
    else:
        first, second = one.name, one.native_name
    return first, second if second != first else ""


def called(one: PersonCard | PastScan) -> str:
    return names(one)[0]
