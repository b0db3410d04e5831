"""What the profiles of rules, their levels and their numbers are called, by their stored words."""

from functools import cache

from event_desk.texts.catalogue import language, translate


def limit_name(limit: str) -> str:
    return _limits(language()).get(limit, limit)


def profile_name(profile: str) -> str:
    return _profiles(language()).get(profile, profile)


def level_name(level: str) -> str:
    return _levels(language()).get(level, level)


@cache
def _profiles(_language: str) -> dict[str, str]:
    return {
        "default": translate("texts", "Usual"),
        "aiic": translate("texts", "AIIC strict"),
        "iso_23155": translate("texts", "ISO 23155"),
        "un_like": translate("texts", "Like the United Nations"),
        "volunteers": translate("texts", "Volunteers"),
    }


@cache
def _levels(_language: str) -> dict[str, str]:
    return {
        "forbid": translate("texts", "Never plan it"),
        "warn": translate("texts", "Warn"),
        "ignore": translate("texts", "Don’t look"),
    }


@cache
def _limits(_language: str) -> dict[str, str]:
    return {
        "turnover": translate("texts", "Between two sessions in a room"),
        "layout_change": translate("texts", "Where the layout changes"),
        "receivers_extra": translate("texts", "Spare receivers"),
        "listeners_share": translate("texts", "Listeners among those expected"),
        "team": translate("texts", "People in a booth"),
        "long_team": translate("texts", "People in a long session"),
        "session_by_two": translate("texts", "Longest session for two"),
        "alone_warn": translate("texts", "Alone: warn above"),
        "alone_most": translate("texts", "Alone: a seat is missing above"),
        "turn": translate("texts", "A turn in a booth"),
        "turn_remote": translate("texts", "A turn at a distance or in sign language"),
        "sign_team": translate("texts", "Sign language: people"),
        "sign_three_above": translate("texts", "Sign language: three people above"),
        "whisper_team": translate("texts", "Whispering: people"),
        "whisper_listeners": translate("texts", "Whispering: most listeners"),
        "booth_seats": translate("texts", "Seats in a booth, where nobody said"),
        "two_way_two": translate("texts", "Two-way booth: two people up to"),
        "two_way_three": translate("texts", "Two-way booth: three people up to"),
        "two_way_relay": translate("texts", "Two-way booth giving relay: people"),
        "many_languages": translate("texts", "Many languages: from"),
        "many_team": translate("texts", "Many languages: people in a booth"),
        "day_soft": translate("texts", "A day: better at most"),
        "day_most": translate("texts", "A day: at most"),
        "four_hours": translate("texts", "In any four hours: at most"),
        "week_most": translate("texts", "Seven days: at most"),
        "remote_day": translate("texts", "A remote day: at most"),
        "remote_session": translate("texts", "A remote session: at most"),
        "lunch": translate("texts", "Lunch"),
        "lunch_from": translate("texts", "Lunch from"),
        "lunch_to": translate("texts", "Lunch until"),
        "lunch_shift": translate("texts", "Lunch earlier or later by"),
        "lunch_norm": translate("texts", "Break between half-days"),
        "span": translate("texts", "First call to last end: at most"),
        "night": translate("texts", "Rest overnight: at least"),
        "call": translate("texts", "Call before the first session"),
        "move_zone": translate("texts", "Way within a building"),
        "move_building": translate("texts", "Way to another building"),
    }
