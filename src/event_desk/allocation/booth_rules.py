"""What is wrong in the booths: who covers what, with how many, by which way."""

from collections.abc import Iterator, Sequence

from event_desk.allocation.breach import Breach
from event_desk.allocation.coverage import Cover, How, cover, onsite
from event_desk.allocation.frame import Frame, Slot
from event_desk.allocation.problem import Channel, Mode, Room
from event_desk.allocation.profile import Rule


def channel_breaches(
    frame: Frame, slot: Slot, room_id: str | None, channels: Sequence[Channel]
) -> Iterator[Breach]:
    if not slot.targets and not channels:
        return
    covered = cover(frame, slot, channels)
    yield from _coverage(frame, slot, covered)
    for channel in channels:
        if channel.language not in slot.targets:
            yield Breach(Rule.CHANNEL_UNWANTED, slot.item.id, {"language": channel.language})
        yield from _skills(frame, slot, channel, covered)
        yield from _relay(slot, channel, covered)
    room = frame.rooms.get(room_id or "")
    if room is not None and frame.needs_booth(slot):
        yield from _booths(frame, slot, room, channels, covered)
    if slot.item.mode is Mode.WHISPERED and (slot.item.listeners or 0) > (
        limit := frame.profile.whisper_listeners
    ):
        values = {"listeners": slot.item.listeners or 0, "limit": limit}
        yield Breach(Rule.WHISPER_LISTENERS, slot.item.id, values)


def _coverage(frame: Frame, slot: Slot, covered: Cover) -> Iterator[Breach]:
    item = slot.item.id
    for source, target in covered.uncovered:
        yield Breach(Rule.NOT_COVERED, item, {"language": target, "source": source})
    team, wanted = frame.team(slot), frame.wanted(slot)
    for target in slot.targets:
        own = covered.own.get(target, ())
        people = tuple(person.id for person in own)
        missing = covered.missing(target, team)
        if missing:
            values = {"language": target, "missing": missing}
            yield Breach(Rule.SEATS_SHORT, item, values, people)
        elif own and len(own) < wanted:
            values = {
                "language": target,
                "minutes": slot.minutes,
                "limit": frame.profile.alone_warn,
            }
            yield Breach(Rule.ALONE, item, values, people)
    for (source, target), how in covered.how.items():
        if how is How.DIRECT and wanted > 1 and covered.givers(source, target) < 2:
            values = {"language": target, "source": source}
            yield Breach(Rule.SINGLE_COVER, item, values)


def _skills(frame: Frame, slot: Slot, channel: Channel, covered: Cover) -> Iterator[Breach]:
    language = channel.language
    own = {person.id for person in covered.own.get(language, ())}
    heard = set(slot.sources(language)) | ({channel.relay_from} - {None})
    lent = set(channel.retour)
    for person_id in channel.interpreters:
        person = frame.people.get(person_id)
        if person is None:
            continue
        usable = heard if person_id in own else lent
        if language not in person.active or not (person.understood & usable):
            yield Breach(Rule.NOT_SKILLED, slot.item.id, {"language": language}, (person_id,))


def _relay(slot: Slot, channel: Channel, covered: Cover) -> Iterator[Breach]:
    pivot = channel.relay_from
    if pivot is None:
        return
    values = {"language": channel.language, "pivot": pivot}
    ways = {source: covered.how.get((source, pivot)) for source in slot.sources(channel.language)}
    good = [s for s, how in ways.items() if how in (How.DIRECT, How.RETOUR)]
    if pivot == channel.language or not good:
        yield Breach(Rule.RELAY_CHAIN, slot.item.id, values)
        return
    relayed = [
        source
        for (source, heard), how in covered.how.items()
        if heard == channel.language and how is How.RELAY
    ]
    if not relayed:
        yield Breach(Rule.RELAY_NEEDLESS, slot.item.id, values)
    for source in relayed:
        givers = covered.givers(source, pivot)
        if ways.get(source) is How.DIRECT and givers < 2:
            yield Breach(Rule.PIVOT_THIN, slot.item.id, values)
        elif ways.get(source) is How.RETOUR and len(covered.own.get(source, ())) < 3:
            yield Breach(Rule.TWO_WAY_RELAY, slot.item.id, {"language": source})


def _booths(
    frame: Frame, slot: Slot, room: Room, channels: Sequence[Channel], covered: Cover
) -> Iterator[Breach]:
    inside: dict[int, int] = {}
    unnumbered = 0
    for channel in channels:
        here = onsite(frame, (person.id for person in covered.own.get(channel.language, ())))
        if not here:
            continue
        if channel.booth is None:
            unnumbered += 1
        else:
            inside[channel.booth] = inside.get(channel.booth, 0) + here
    needed = max(len(inside) + unnumbered, max(inside, default=0))
    if needed > room.booths:
        values = {"room": room.id, "needed": needed, "booths": room.booths}
        yield Breach(Rule.BOOTHS, slot.item.id, values)
    for booth, people in sorted(inside.items()):
        if 0 < booth <= room.booths and people > room.booth_seats[booth - 1]:
            values = {
                "room": room.id,
                "booth": booth,
                "needed": people,
                "seats": room.booth_seats[booth - 1],
            }
            yield Breach(Rule.BOOTH_SEATS, slot.item.id, values)
