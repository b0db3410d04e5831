"""What is wrong with a plan, and why something stays open, one sentence each.

Rules and reasons go by their stored words; the names they need (`room`, `other`, `language` …)
come ready to read.
"""

from collections.abc import Mapping
from functools import cache

from event_desk.folding import isolate
from event_desk.texts.catalogue import language, translate


def rule_sentence(rule: str, values: Mapping[str, object]) -> str:
    """What a rule found; what we have no sentence for is shown as it is."""
    sentences = {**_room_rules(language()), **_booth_rules(language()), **_people_rules(language())}
    return _filled(sentences.get(rule, rule), values)


def rule_told(
    rule: str,
    values: Mapping[str, object],
    times: str = "",
    allowed: str = "",
) -> str:
    """What a rule found, when, and the reason for which it is allowed."""
    told = rule_sentence(rule, values)
    if times:
        told = translate("texts", "{what} ({times})").format(what=told, times=isolate(times))
    if allowed:
        told = translate("texts", "{what}. Allowed: {reason}").format(
            what=told, reason=isolate(allowed)
        )
    return told


def reason_sentence(reason: str, values: Mapping[str, object]) -> str:
    """Why a gap is there, or what keeps one interpreter from closing it."""
    return _filled(_reasons(language()).get(reason, reason), values)


def _filled(sentence: str, values: Mapping[str, object]) -> str:
    return sentence.format_map(_Values({name: str(value) for name, value in values.items()}))


class _Values(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


@cache
def _room_rules(_language: str) -> dict[str, str]:
    return {
        "item_times": translate("texts", "The times are missing or reversed"),
        "item_language": translate("texts", "Nobody said which language is spoken"),
        "speaker_twice": translate("texts", "{people} also speaks in {other} at that time"),
        "pin_broken": translate("texts", "What was chosen by hand could not be kept"),
        "begun": translate("texts", "It has begun: its time, its room and its people stay"),
        "no_skill": translate("texts", "{people} works into no language"),
        "room_closed": translate("texts", "{room} is closed at that time"),
        "room_missing": translate("texts", "No room yet"),
        "room_unknown": translate("texts", "The room is no longer there"),
        "room_taken_twice": translate("texts", "{room} is taken by {other} at that time"),
        "turnover": translate("texts", "Only {minutes} of {limit} minutes until {other} in {room}"),
        "capacity": translate("texts", "{expected} expected, {capacity} seats in {room}"),
        "no_capacity": translate("texts", "Nobody said how many seats {room} has"),
        "receivers": translate("texts", "{needed} receivers needed, {stock} in {room}"),
        "step_free": translate("texts", "{room} cannot be reached without steps"),
        "parallel": translate("texts", "{room} is of another sort than the session needs"),
        "closed_beside_open": translate("texts", "A closed meeting in the open space of {room}"),
        "layout": translate("texts", "{room} is not laid out as wished: {layout}"),
        "receivers_stock": translate(
            "texts", "{needed} receivers needed at that time, the event has {stock}"
        ),
        "booth_unknown": translate("texts", "A mobile booth or its room is no longer there"),
        "booth_twice": translate(
            "texts", "Mobile booth {booth} cannot be in {room} and in {other} at that time"
        ),
        "booth_setup": translate(
            "texts", "In {room} a mobile booth is set up meanwhile, for {limit} minutes"
        ),
    }


@cache
def _booth_rules(_language: str) -> dict[str, str]:
    return {
        "channel_unwanted": translate("texts", "{language} is interpreted and nobody asked for it"),
        "not_covered": translate("texts", "Nobody interprets from {source} into {language}"),
        "seats_short": translate("texts", "{language}: {missing} more interpreter(s) needed"),
        "two_way_team": translate(
            "texts", "The {language} booth works both ways for {minutes} minutes: {needed} needed"
        ),
        "many_languages": translate(
            "texts", "{language}: {needed} people needed with so many languages"
        ),
        "relay_one_person": translate("texts", "All relay hangs on {people}, giving {pivot}"),
        "turn": translate(
            "texts", "{language}: {people} has nobody to take over after {limit} minutes"
        ),
        "alone": translate("texts", "{language}: {people} alone for {minutes} minutes"),
        "single_cover": translate("texts", "Only one person can give {language} from {source}"),
        "not_skilled": translate("texts", "{people} cannot work into {language} here"),
        "booths": translate("texts", "{needed} booths needed, {booths} in {room}"),
        "booth_seats": translate("texts", "Booth {booth}: {needed} people, {seats} seats"),
        "relay_chain": translate("texts", "{language} takes relay from relay ({pivot})"),
        "relay_needless": translate("texts", "{language} takes relay without need"),
        "pivot_thin": translate("texts", "{language} hangs on one person giving {pivot}"),
        "two_way_relay": translate(
            "texts", "The {language} booth works both ways and gives relay: {needed} needed"
        ),
        "whisper_listeners": translate("texts", "{listeners} listeners, whispering serves {limit}"),
    }


@cache
def _people_rules(_language: str) -> dict[str, str]:
    return {
        "interpreter_unknown": translate("texts", "An interpreter is no longer on the list"),
        "not_available": translate("texts", "{people} is not here at that time"),
        "not_cleared": translate("texts", "{people} is not cleared for closed meetings"),
        "two_places": translate("texts", "{people} is also in {other} at that time"),
        "moving": translate("texts", "{people} has {minutes} of {limit} minutes to reach {other}"),
        "day_hours": translate("texts", "{people} works {minutes} of {limit} minutes a day"),
        "day_long": translate("texts", "{people} has a long day: {minutes} minutes of {limit}"),
        "four_hours": translate("texts", "{people} works {minutes} of {limit} minutes in 4 hours"),
        "lunch": translate("texts", "{people} has no {limit} minutes for lunch"),
        "lunch_moved": translate("texts", "{people} has lunch earlier or later than usual"),
        "lunch_short": translate(
            "texts", "{people} has {minutes} minutes between half-days, {limit} are the norm"
        ),
        "call": translate(
            "texts", "{people} is here {minutes} minutes before the first session, not {limit}"
        ),
        "week_hours": translate(
            "texts", "{people} works {minutes} of {limit} minutes in seven days"
        ),
        "remote_items": translate(
            "texts", "{people} works {minutes} of {limit} minutes in remote sessions"
        ),
        "span": translate("texts", "{people} is at work over {minutes} of {limit} minutes"),
        "night": translate("texts", "{people} rests {minutes} of {limit} minutes overnight"),
        "remote_hours": translate("texts", "{people} works {minutes} of {limit} minutes remotely"),
        "remote_session": translate(
            "texts", "{people} works {minutes} of {limit} minutes remotely at once"
        ),
    }


@cache
def _reasons(_language: str) -> dict[str, str]:
    return {
        "no_times": translate("texts", "its times are not known"),
        "no_floor_language": translate("texts", "nobody said which language is spoken"),
        "no_rooms": translate("texts", "there are no rooms"),
        "same_id": translate("texts", "another session has the same identifier"),
        "no_room_free": translate("texts", "no room is free at that time"),
        "no_room": translate("texts", "it has no room yet"),
        "no_interpreters": translate("texts", "there are no interpreters"),
        "not_skilled": translate("texts", "nobody has these languages"),
        "not_available": translate("texts", "those with these languages are not here then"),
        "not_cleared": translate("texts", "those with these languages are not cleared"),
        "busy": translate("texts", "those with these languages are busy"),
        "moving": translate("texts", "the way from another room takes too long"),
        "hours": translate("texts", "the hours of those with these languages are used up"),
        "four_hours": translate("texts", "too much work within four hours"),
        "lunch": translate("texts", "no time would be left for lunch"),
        "span": translate("texts", "the working day would be too long"),
        "night": translate("texts", "the night’s rest would be too short"),
        "no_booth": translate("texts", "the room has {booths} booth(s), all taken"),
        "booth_full": translate("texts", "the booth is full"),
        "not_chosen": translate("texts", "somebody is free, but another use was worth more"),
    }
