"""One sentence beside a field of a form: what is wrong with it, and what to do."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from event_desk.folding import isolate
from event_desk.model.faults import Fault
from event_desk.texts.catalogue import language, translate
from event_desk.texts.words import language_name


def fault_sentence(fault: Fault, values: Mapping[str, Any]) -> str:
    told = {name: isolate(str(value)) for name, value in values.items()}
    if "language" in values:
        told["language"] = language_name(str(values["language"]))
    sentence = {**_stopping(language()), **_told(language())}[fault]
    return sentence.format_map(told)


@cache
def _stopping(_language: str) -> dict[Fault, str]:
    return {
        Fault.NAME_MISSING: translate("texts", "Write a name."),
        Fault.NAME_TAKEN: translate(
            "texts", "There is one called {value} already. Choose another name."
        ),
        Fault.CODE_TAKEN: translate(
            "texts", "Another session has the code {value}. Choose another code."
        ),
        Fault.TITLE_MISSING: translate("texts", "Write a title in one language at least."),
        Fault.NOT_A_NUMBER: translate("texts", "{value} is not a number. Write it in digits."),
        Fault.TOO_SMALL: translate("texts", "Write a number of {least} or more."),
        Fault.DAY_UNREADABLE: translate("texts", "Write the day like 2026-06-09."),
        Fault.TIME_UNREADABLE: translate(
            "texts", "{value} is not a time of day. Write it like 09:30."
        ),
        Fault.TIME_SKIPPED: translate(
            "texts", "The clocks jump over {value} on that day. Choose a time before or after."
        ),
        Fault.END_MISSING: translate("texts", "Write when it ends, or leave both times empty."),
        Fault.START_MISSING: translate("texts", "Write when it starts, or leave both times empty."),
        Fault.END_BEFORE_START: translate("texts", "It ends before it starts. Correct the times."),
        Fault.UNKNOWN_LANGUAGE: translate(
            "texts", "{value} is not a language code. Write two letters, like ar or en."
        ),
        Fault.LAYOUT_TWICE: translate("texts", "The layout {value} stands there twice."),
        Fault.CHANNEL_TWICE: translate(
            "texts", "Two booths have channel {value}. Give each one its own."
        ),
        Fault.PERSON_MISSING: translate("texts", "Choose a person."),
        Fault.PERSON_TWICE: translate("texts", "{name} stands there twice."),
        Fault.INTERPRETS_ALREADY: translate(
            "texts", "{name} is an interpreter of this event already."
        ),
        Fault.UNKNOWN_ROOM: translate("texts", "This room is no longer there. Choose another one."),
        Fault.UNKNOWN_ITEM: translate(
            "texts", "This session is no longer there. Choose another one."
        ),
        Fault.SLOT_WITHOUT_TIMES: translate(
            "texts", "This slot has no times yet. Give it times first."
        ),
        Fault.SLOT_TAKEN: translate("texts", "Another topic has this slot. Choose a free one."),
        Fault.NOT_A_TOPIC: translate("texts", "Only a topic that was proposed can take a slot."),
        Fault.ROOM_NOT_PARALLEL: translate(
            "texts", "{room} holds one thing at a time. Choose a room for many at once."
        ),
    }


@cache
def _told(_language: str) -> dict[Fault, str]:
    return {
        Fault.NO_SEATS: translate(
            "texts", "With no seats, nothing where people are expected is planned here."
        ),
        Fault.ENDS_NEXT_DAY: translate("texts", "It ends on the next day."),
        Fault.TIME_TWICE: translate(
            "texts", "The clocks show {value} twice on that day; the first one is meant."
        ),
        Fault.OUTSIDE_EVENT: translate("texts", "This day is not one of the event's days."),
        Fault.NO_TIMES: translate(
            "texts", "Without times it waits among the unscheduled sessions."
        ),
        Fault.NO_FLOOR: translate(
            "texts", "Say which language is spoken, or interpreting can't be planned."
        ),
        Fault.NO_SKILL: translate("texts", "Without a language this person can't be planned."),
        Fault.NOT_ACTIVE: translate(
            "texts", "Nobody works into a C language: give A or B to one language at least."
        ),
        Fault.NOBODY_HAS: translate("texts", "No interpreter works into {language}."),
        Fault.TOO_FEW_SEATS: translate("texts", "The room has only {seats} seats."),
        Fault.ROOM_BUSY: translate("texts", "{item} is in this room at that time."),
        Fault.SPEAKER_BUSY: translate("texts", "{name} is on stage in {item} at that time."),
    }
