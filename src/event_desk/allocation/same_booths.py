"""A language stays in its booth as long as the session stays in its room: nobody carries the
console next door because a colleague fell ill."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from event_desk.allocation.coverage import onsite
from event_desk.allocation.frame import Frame, Slot
from event_desk.allocation.greedy import booths_of
from event_desk.allocation.problem import Channel, Plan


def keep_booths(frame: Frame, before: Plan, after: Plan) -> Plan:
    """`after` with the booths of `before`, wherever the room is the same and the teams fit."""
    channels = dict(after.channels)
    for item, here in after.channels.items():
        slot = frame.slots.get(item)
        if slot is None or before.rooms.get(item) != after.rooms.get(item):
            continue
        numbers = {one.language: one.booth for one in before.channels.get(item, ()) if one.booth}
        channels[item] = steady(frame, after, slot, here, numbers)
    return replace(after, channels=channels)


def steady(
    frame: Frame,
    setting: Plan,
    slot: Slot,
    channels: Sequence[Channel],
    numbers: Mapping[str, int],
) -> tuple[Channel, ...]:
    """`channels` with the booth `numbers` they had; as they come where that doesn't work out."""
    lenders = {channel.language: channel.retour for channel in channels}
    teams = {
        channel.language: size
        for channel in channels
        if channel.booth is not None
        and not _lent(channel, channels)
        and (size := onsite(frame, _own(channel, channels)))
    }
    given = _given(teams, booths_of(frame, setting, slot), numbers)
    if given is None:
        return tuple(channels)

    def booth(channel: Channel) -> int | None:
        if channel.language in given or not lenders[channel.language]:
            return given.get(channel.language, channel.booth)
        return given.get(channel.retour[0], channel.booth)

    return tuple(replace(channel, booth=booth(channel)) for channel in channels)


def _own(channel: Channel, channels: Sequence[Channel]) -> list[str]:
    guests = {
        person
        for host in channels
        if host.language in channel.retour
        for person in host.interpreters
    }
    return [person for person in channel.interpreters if person not in guests]


def _lent(channel: Channel, channels: Sequence[Channel]) -> bool:
    return not _own(channel, channels)


def _given(
    teams: Mapping[str, int], seats: Sequence[int], numbers: Mapping[str, int]
) -> dict[str, int] | None:
    """A booth for each language: its old one first, then the first that is free and fits."""
    given: dict[str, int] = {}
    for language, size in teams.items():
        number = numbers.get(language)
        if number and number not in given.values() and _fits(size, seats, number):
            given[language] = number
    for language, size in teams.items():
        if language in given:
            continue
        free = (
            number
            for number in range(1, len(seats) + 1)
            if number not in given.values() and _fits(size, seats, number)
        )
        number = next(free, None)
        if number is None:
            return None
        given[language] = number
    return given


def _fits(size: int, seats: Sequence[int], number: int) -> bool:
    return number <= len(seats) and size <= seats[number - 1]
