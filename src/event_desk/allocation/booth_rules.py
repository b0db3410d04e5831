"""What is wrong in the booths: who covers what, with how many, by which way."""

from collections.abc import Iterator

from event_desk.allocation.breach import Breach
from event_desk.allocation.coverage import Cover, How, can_work, cover, onsite
from event_desk.allocation.frame import Frame, Slot
from event_desk.allocation.problem import Channel, Interpreter, Mode, Plan
from event_desk.allocation.profile import Rule


def channel_breaches(frame: Frame, plan: Plan, slot: Slot) -> Iterator[Breach]:
    channels = plan.channels.get(slot.item.id, ())
    if not slot.targets and not channels:
        return
    covered = cover(frame, slot, channels)
    yield from _coverage(frame, slot, covered)
    yield from _singles(frame, slot, covered)
    yield from _teams(frame, slot, covered)
    for channel in channels:
        if channel.language not in slot.targets:
            yield Breach(Rule.CHANNEL_UNWANTED, slot.item.id, {"language": channel.language})
        yield from _skills(slot, channel, covered, frame)
        yield from _relay(frame, slot, channel, covered)
    yield from _relay_by_one(slot, covered)
    if frame.needs_booth(slot):
        yield from _booths(frame, plan, slot, covered)
    yield from _whispered(frame, slot)


def _whispered(frame: Frame, slot: Slot) -> Iterator[Breach]:
    """Whispering serves at most two listeners (the table of rules)."""
    listeners, limit = slot.item.listeners or 0, frame.profile.whisper_listeners
    if slot.item.mode is Mode.WHISPERED and listeners > limit:
        values = {"listeners": listeners, "limit": limit}
        yield Breach(Rule.WHISPER_LISTENERS, slot.item.id, values)


def _coverage(frame: Frame, slot: Slot, covered: Cover) -> Iterator[Breach]:
    """At least two a booth (AIIC), three for long ones (ISO 23155); one alone is told above 40
    minutes and is a missing seat above 60; whispered two, consecutive one, sign two or three."""
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


def _singles(frame: Frame, slot: Slot, covered: Cover) -> Iterator[Breach]:
    """Nobody is the only one covering a language (AIIC Canada), where more than one is wanted."""
    if frame.wanted(slot) < 2:
        return
    for source, target in covered.how:
        if len(givers(covered, source, target)) == 1:
            values = {"language": target, "source": source}
            yield Breach(Rule.SINGLE_COVER, slot.item.id, values)


def givers(covered: Cover, source: str, target: str) -> tuple[Interpreter, ...]:
    """Who gives this pair without relay: the language's own booth, or the one that lends."""
    how = covered.how.get((source, target))
    if how not in (How.DIRECT, How.RETOUR):
        return ()
    people = covered.own.get(target if how is How.DIRECT else source, ())
    return tuple(person for person in people if can_work(person, source, target))


def _teams(frame: Frame, slot: Slot, covered: Cover) -> Iterator[Breach]:
    """Larger teams than usual, and whoever has nobody to take turns with."""
    profile, item = frame.profile, slot.item.id
    languages = {*slot.item.floor, *slot.targets}
    lending = {source for (source, _t), how in covered.how.items() if how is How.RETOUR}
    for target in slot.targets:
        own = covered.own.get(target, ())
        people = tuple(person.id for person in own)
        needed = _two_way_team(frame, slot)
        if target in lending and len(own) < needed:
            values = {"language": target, "needed": needed, "minutes": slot.minutes}
            yield Breach(Rule.TWO_WAY_TEAM, item, values, people)
        many = len(languages) >= profile.many_languages and slot.item.mode is Mode.BOOTH
        if many and own and len(own) < profile.many_team:
            values = {"language": target, "needed": profile.many_team}
            yield Breach(Rule.MANY_LANGUAGES, item, values, people)
        if len(own) == 1 and _by_hand_or_far(slot, own[0]) and slot.minutes > profile.turn_remote:
            values = {
                "language": target,
                "minutes": slot.minutes,
                "limit": profile.turn_remote,
            }
            yield Breach(Rule.TURN, item, values, people)


def _two_way_team(frame: Frame, slot: Slot) -> int:
    """Two up to 3.5 hours, three up to six, four beyond (AIIC Canada)."""
    if slot.minutes <= frame.profile.two_way_two:
        return 2
    return 3 if slot.minutes <= frame.profile.two_way_three else 4


def _by_hand_or_far(slot: Slot, person: Interpreter) -> bool:
    """Turns are 30 minutes in a booth, 15 to 20 in sign language and at a distance (the table)."""
    return slot.item.mode in (Mode.SIGN, Mode.REMOTE) or person.remote


def _skills(slot: Slot, channel: Channel, covered: Cover, frame: Frame) -> Iterator[Breach]:
    """Into A and B, from A, B and C; sign language by those who sign (the words' definitions)."""
    language = channel.language
    own = {person.id for person in covered.own.get(language, ())}
    heard = set(slot.sources(language)) | ({channel.relay_from} - {None})
    lent = set(channel.retour)
    for person_id in channel.interpreters:
        person = frame.people.get(person_id)
        if person is None:
            continue
        usable = heard if person_id in own else lent
        able = language in person.active and bool(person.understood & usable)
        if not able or not frame.may_sign(person, slot):
            yield Breach(Rule.NOT_SKILLED, slot.item.id, {"language": language}, (person_id,))


def _relay(frame: Frame, slot: Slot, channel: Channel, covered: Cover) -> Iterator[Breach]:
    """One hop only (UN); none where direct is possible; a pivot language has two who can give it;
    a booth that works both ways and gives relay has three (AIIC, Article 6)."""
    pivot = channel.relay_from
    if pivot is None:
        return
    values = {"language": channel.language, "pivot": pivot}
    ways = {source: covered.how.get((source, pivot)) for source in slot.sources(channel.language)}
    good = [s for s, how in ways.items() if how in (How.DIRECT, How.RETOUR)]
    if pivot == channel.language or not good:
        yield Breach(Rule.RELAY_CHAIN, slot.item.id, values)
        return
    relayed = _relayed(covered, channel.language)
    if not relayed:
        yield Breach(Rule.RELAY_NEEDLESS, slot.item.id, values)
    if any(len(givers(covered, source, pivot)) == 1 for source in relayed):
        yield Breach(Rule.PIVOT_THIN, slot.item.id, values)
    for source in relayed:
        team = covered.own.get(source, ())
        if ways.get(source) is How.RETOUR and len(team) < frame.profile.two_way_relay:
            people = tuple(person.id for person in team)
            values = {"language": source, "needed": frame.profile.two_way_relay}
            yield Breach(Rule.TWO_WAY_RELAY, slot.item.id, values, people)


def _relayed(covered: Cover, language: str) -> list[str]:
    return [s for (s, heard), how in covered.how.items() if heard == language and how is How.RELAY]


def _relay_by_one(slot: Slot, covered: Cover) -> Iterator[Breach]:
    """Not all relay through one person (SCIC); of a single channel `PIVOT_THIN` tells already."""
    people: set[str] = set()
    pivots: dict[str, str] = {}
    for language, channel in covered.by_language.items():
        for source in _relayed(covered, language):
            pivot = channel.relay_from or ""
            pivots[language] = pivot
            people |= {person.id for person in givers(covered, source, pivot)}
    if len(pivots) > 1 and len(people) == 1:
        values = {"pivot": next(iter(pivots.values()))}
        yield Breach(Rule.RELAY_ONE_PERSON, slot.item.id, values, tuple(people))


def _booths(frame: Frame, plan: Plan, slot: Slot, covered: Cover) -> Iterator[Breach]:
    """Each team on the spot has a booth, with a seat for each (the text on rooms)."""
    room = frame.rooms.get(plan.rooms.get(slot.item.id, ""))
    if room is None:
        return
    seats = frame.booth_seats(plan, slot, room)
    inside: dict[int, int] = {}
    unnumbered = 0
    for channel in plan.channels.get(slot.item.id, ()):
        here = onsite(frame, (person.id for person in covered.own.get(channel.language, ())))
        if not here:
            continue
        if channel.booth is None:
            unnumbered += 1
        else:
            inside[channel.booth] = inside.get(channel.booth, 0) + here
    needed = max(len(inside) + unnumbered, max(inside, default=0))
    if needed > len(seats):
        values = {"room": room.id, "needed": needed, "booths": len(seats)}
        yield Breach(Rule.BOOTHS, slot.item.id, values)
    for booth, people in sorted(inside.items()):
        if 0 < booth <= len(seats) and people > seats[booth - 1]:
            values = {
                "room": room.id,
                "booth": booth,
                "needed": people,
                "seats": seats[booth - 1],
            }
            yield Breach(Rule.BOOTH_SEATS, slot.item.id, values)
