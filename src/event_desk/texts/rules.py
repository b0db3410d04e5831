"""The rules by which a plan is judged: their names, what each says and from where."""

from functools import cache
from typing import NamedTuple

from event_desk.texts.catalogue import language, translate


class RuleWords(NamedTuple):
    name: str
    sentence: str
    source: str


def rule_words(rule: str) -> RuleWords:
    """A word of a newer version is its own name."""
    spoken = language()
    known = {**_programme(spoken), **_rooms(spoken), **_booths(spoken), **_people(spoken)}
    return known.get(rule, RuleWords(rule, "", ""))


def own_default() -> str:
    """The source of a rule or number that the profession's texts do not give."""
    return translate("texts", "Event Desk")


def _say(source: str, name: str, sentence: str) -> RuleWords:
    return RuleWords(name, sentence, source or own_default())


@cache
def _programme(_language: str) -> dict[str, RuleWords]:
    return {
        "item_times": _say(
            "",
            translate("texts", "Times missing"),
            translate("texts", "A session has a beginning and, after it, an end."),
        ),
        "item_language": _say(
            "",
            translate("texts", "Language spoken missing"),
            translate("texts", "Where something is interpreted, the language spoken is known."),
        ),
        "speaker_twice": _say(
            "",
            translate("texts", "Speaker in two places"),
            translate("texts", "A speaker is in one place at a time."),
        ),
        "pin_broken": _say(
            "",
            translate("texts", "Chosen by hand"),
            translate("texts", "Rooms and seats that a person has locked stay as they are."),
        ),
        "begun": _say(
            "",
            translate("texts", "Already begun"),
            translate("texts", "What runs or is past keeps its time, its room and its people."),
        ),
        "no_skill": _say(
            "",
            translate("texts", "Interpreter without languages"),
            translate("texts", "An interpreter works into at least one language."),
        ),
    }


@cache
def _rooms(_language: str) -> dict[str, RuleWords]:
    return {
        "room_missing": _say(
            "",
            translate("texts", "No room"),
            translate("texts", "Every session has a room."),
        ),
        "room_unknown": _say(
            "",
            translate("texts", "Room deleted"),
            translate("texts", "The room of a session still exists."),
        ),
        "room_closed": _say(
            "",
            translate("texts", "Room closed"),
            translate("texts", "Nothing is held in a room while it is closed."),
        ),
        "room_taken_twice": _say(
            "",
            translate("texts", "Room taken twice"),
            translate("texts", "A room holds one session at a time, unless it is an open space."),
        ),
        "turnover": _say(
            "",
            translate("texts", "Time between sessions"),
            translate("texts", "There is time to clear a room, more where its layout changes."),
        ),
        "capacity": _say(
            "",
            translate("texts", "Seats in the room"),
            translate("texts", "Everybody expected has a seat in the layout planned."),
        ),
        "no_capacity": _say(
            "",
            translate("texts", "Seats unknown"),
            translate("texts", "Somebody has said how many seats a room has."),
        ),
        "receivers": _say(
            "",
            translate("texts", "Receivers in the room"),
            translate("texts", "There is a receiver for each listener expected, and some more."),
        ),
        "receivers_stock": _say(
            "",
            translate("texts", "Receivers of the event"),
            translate("texts", "All sessions of a moment share the receivers that there are."),
        ),
        "step_free": _say(
            "",
            translate("texts", "Without steps"),
            translate("texts", "Who needs it reaches the room without steps."),
        ),
        "parallel": _say(
            "",
            translate("texts", "Sort of room"),
            translate("texts", "Stands are in an open space, and sessions in a closed room."),
        ),
        "closed_beside_open": _say(
            "",
            translate("texts", "Closed meetings apart"),
            translate("texts", "A closed meeting is not held in an open space."),
        ),
        "layout": _say(
            "",
            translate("texts", "Layout"),
            translate("texts", "The room is laid out as the session wishes."),
        ),
        "booth_unknown": _say(
            "",
            translate("texts", "Mobile booth deleted"),
            translate(
                "texts", "A mobile booth that is planned still exists, and so does its room."
            ),
        ),
        "booth_twice": _say(
            "",
            translate("texts", "Mobile booth in two places"),
            translate(
                "texts", "A mobile booth is in one place at a time, and is set up in between."
            ),
        ),
        "booth_setup": _say(
            "",
            translate("texts", "Setting up a mobile booth"),
            translate("texts", "The room is free while a mobile booth is set up."),
        ),
    }


@cache
def _booths(_language: str) -> dict[str, RuleWords]:
    return {
        "channel_unwanted": _say(
            "",
            translate("texts", "Language not asked for"),
            translate("texts", "Only languages that are wanted are interpreted into."),
        ),
        "not_covered": _say(
            "",
            translate("texts", "Language not covered"),
            translate("texts", "Every language spoken can be heard in every language wanted."),
        ),
        "seats_short": _say(
            "AIIC, ISO 23155",
            translate("texts", "People in a booth"),
            translate("texts", "Two people work into a language, three in a long session."),
        ),
        "alone": _say(
            "",
            translate("texts", "Alone"),
            translate("texts", "Nobody interprets alone for long."),
        ),
        "single_cover": _say(
            "AIIC Canada",
            translate("texts", "Only one for a language"),
            translate("texts", "Nobody is the only one who can give a language."),
        ),
        "not_skilled": _say(
            "AIIC",
            translate("texts", "Languages"),
            translate("texts", "People work into their A and B languages from those they know."),
        ),
        "booths": _say(
            "",
            translate("texts", "Booths"),
            translate("texts", "The room has a booth for each language worked into."),
        ),
        "booth_seats": _say(
            "",
            translate("texts", "Seats in a booth"),
            translate("texts", "Everybody in a booth has a seat."),
        ),
        "relay_chain": _say(
            translate("texts", "United Nations"),
            translate("texts", "Relay from relay"),
            translate("texts", "A booth takes relay only from one that hears the speaker."),
        ),
        "relay_needless": _say(
            "",
            translate("texts", "Relay without need"),
            translate("texts", "Nobody takes relay from what the booth understands itself."),
        ),
        "pivot_thin": _say(
            "",
            translate("texts", "Thin relay"),
            translate("texts", "Two people can give a relay that others work from."),
        ),
        "relay_one_person": _say(
            "SCIC",
            translate("texts", "All relay by one person"),
            translate("texts", "Not every relay of a session hangs on the same person."),
        ),
        "two_way_relay": _say(
            "AIIC",
            translate("texts", "Relay out of a two-way booth"),
            translate("texts", "A booth that works both ways and gives relay has three people."),
        ),
        "two_way_team": _say(
            "AIIC Canada",
            translate("texts", "People in a two-way booth"),
            translate("texts", "A booth that works both ways has more people the longer it lasts."),
        ),
        "many_languages": _say(
            translate("texts", "European Parliament"),
            translate("texts", "Many languages"),
            translate("texts", "With many languages, every booth has three people."),
        ),
        "turn": _say(
            "",
            translate("texts", "Turns at a distance and in sign language"),
            translate("texts", "Who signs or works remotely is relieved after a short turn."),
        ),
        "whisper_listeners": _say(
            "",
            translate("texts", "Whispering"),
            translate("texts", "Whispering serves very few listeners."),
        ),
    }


@cache
def _people(_language: str) -> dict[str, RuleWords]:
    return {
        "interpreter_unknown": _say(
            "",
            translate("texts", "Interpreter deleted"),
            translate("texts", "Everybody planned is still on the list."),
        ),
        "not_available": _say(
            "",
            translate("texts", "Not here"),
            translate("texts", "People work only while they are here."),
        ),
        "not_cleared": _say(
            "",
            translate("texts", "Not cleared"),
            translate("texts", "Only who is cleared works in closed meetings."),
        ),
        "two_places": _say(
            "",
            translate("texts", "In two places"),
            translate("texts", "An interpreter is in one place at a time."),
        ),
        "moving": _say(
            "",
            translate("texts", "Way between rooms"),
            translate("texts", "There is time to walk from one room to the next."),
        ),
        "day_hours": _say(
            "ISO 23155",
            translate("texts", "Hours a day"),
            translate("texts", "Nobody works longer in a day than the limit."),
        ),
        "day_long": _say(
            "",
            translate("texts", "Long day"),
            translate("texts", "A day is better kept below the softer limit."),
        ),
        "four_hours": _say(
            "",
            translate("texts", "Hours in a row"),
            translate("texts", "In any four hours there is time to rest."),
        ),
        "week_hours": _say(
            "",
            translate("texts", "Hours a week"),
            translate("texts", "Seven days in a row have no more work than the limit."),
        ),
        "lunch": _say(
            "",
            translate("texts", "Lunch"),
            translate("texts", "Everybody has time for lunch around noon."),
        ),
        "lunch_moved": _say(
            "",
            translate("texts", "Lunch at another time"),
            translate("texts", "Where a session fills noon, lunch may be earlier or later."),
        ),
        "lunch_short": _say(
            "",
            translate("texts", "Break between half-days"),
            translate("texts", "Ninety minutes between morning and afternoon are the norm."),
        ),
        "call": _say(
            "",
            translate("texts", "Call time"),
            translate("texts", "People are here some time before their first session."),
        ),
        "span": _say(
            "",
            translate("texts", "From first call to last end"),
            translate("texts", "The working day with its breaks is not too long."),
        ),
        "night": _say(
            "",
            translate("texts", "Night’s rest"),
            translate("texts", "Eleven hours lie between two working days."),
        ),
        "remote_hours": _say(
            "",
            translate("texts", "Hours at a distance"),
            translate("texts", "Remote interpreters work shorter days."),
        ),
        "remote_items": _say(
            "",
            translate("texts", "Remote sessions in a day"),
            translate("texts", "Who is here works only so long a day in remote sessions."),
        ),
        "remote_session": _say(
            "",
            translate("texts", "Remote at once"),
            translate("texts", "Remote work in one session is at most two hours."),
        ),
    }
