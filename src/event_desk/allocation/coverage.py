"""Which language pairs of an item are interpreted, and how: one judgement for all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from event_desk.allocation.frame import Frame, Slot
from event_desk.allocation.problem import Channel, Interpreter, Mode

Pair = tuple[str, str]
"""Spoken, heard."""

RELAY_COST, RETOUR_COST, ALONE_COST, SINGLE_COST, B_COST, THIN_COST = 4, 2, 5, 1, 1, 3
"""What the third level of the objective counts for each."""
PLACEHOLDER_COST = 10
"""There too, for a pair or a seat that an Open Space may bring: after everything that is known."""


class How(StrEnum):
    DIRECT = "direct"
    RETOUR = "retour"
    RELAY = "relay"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Cover:
    """`how` by pair; `own` are the people whose booth is that of the language, known ones only."""

    how: Mapping[Pair, How]
    own: Mapping[str, tuple[Interpreter, ...]]
    by_language: Mapping[str, Channel]

    @property
    def uncovered(self) -> tuple[Pair, ...]:
        return tuple(pair for pair, how in self.how.items() if how is How.NONE)

    def retour_only(self, target: str) -> bool:
        """Is everything of this channel worked from other booths?"""
        if self.own.get(target):
            return False
        return all(how is How.RETOUR for (_s, heard), how in self.how.items() if heard == target)

    def missing(self, target: str, team: int) -> int:
        """Of a `team` of this size; the size that makes a gap is known to `seats_missing`."""
        if self.retour_only(target):
            return 0
        return max(0, team - len(self.own.get(target, ())))

    def givers(self, source: str, target: str) -> int:
        return sum(1 for person in self.own.get(target, ()) if can_work(person, source, target))


def can_work(person: Interpreter, source: str, target: str) -> bool:
    return target in person.active and source in person.understood


def cover(frame: Frame, slot: Slot, channels: Sequence[Channel]) -> Cover:
    """How each pair of `slot` is covered by what `channels` says; unknown people count for none."""
    by_language = {channel.language: channel for channel in channels}
    own = own_people(frame, by_language)
    how: dict[Pair, How] = {}
    lent: set[str] = set()
    for source, target in slot.pairs:
        if any(can_work(person, source, target) for person in own.get(target, ())):
            how[source, target] = How.DIRECT
        elif source not in lent and _lends(own, by_language, source, target):
            # A booth has one voice: it can work into one language besides its own at a time.
            lent.add(source)
            how[source, target] = How.RETOUR
    for source, target in slot.pairs:
        if (source, target) not in how:
            relayed = _relayed(own, by_language, how, source, target)
            how[source, target] = How.RELAY if relayed else How.NONE
    ordered = {pair: how[pair] for pair in slot.pairs}
    return Cover(ordered, own, by_language)


def own_people(
    frame: Frame, by_language: Mapping[str, Channel]
) -> dict[str, tuple[Interpreter, ...]]:
    """By channel, the people who sit in its booth rather than being lent by another."""
    own: dict[str, tuple[Interpreter, ...]] = {}
    for language, channel in by_language.items():
        lent = {
            person
            for host in channel.retour
            if host in by_language
            for person in by_language[host].interpreters
        }
        own[language] = tuple(
            frame.people[person]
            for person in dict.fromkeys(channel.interpreters)
            if person not in lent and person in frame.people
        )
    return own


def _lends(
    own: Mapping[str, tuple[Interpreter, ...]],
    by_language: Mapping[str, Channel],
    source: str,
    target: str,
) -> bool:
    channel = by_language.get(target)
    if channel is None or source not in channel.retour:
        return False
    return any(
        person.id in channel.interpreters and can_work(person, source, target)
        for person in own.get(source, ())
    )


def _relayed(
    own: Mapping[str, tuple[Interpreter, ...]],
    by_language: Mapping[str, Channel],
    how: Mapping[Pair, How],
    source: str,
    target: str,
) -> bool:
    channel = by_language.get(target)
    if channel is None or channel.relay_from is None:
        return False
    pivot = channel.relay_from
    if how.get((source, pivot)) not in (How.DIRECT, How.RETOUR):
        return False
    return any(can_work(person, pivot, target) for person in own.get(target, ()))


def givers(covered: Cover, source: str, target: str) -> int:
    """How many give this pair without relay: in its own booth, or in the one that lends."""
    booth = {How.DIRECT: target, How.RETOUR: source}.get(
        covered.how.get((source, target), How.NONE)
    )
    people = covered.own.get(booth or "", ())
    return sum(1 for person in people if can_work(person, source, target))


def team_needed(frame: Frame, slot: Slot, *, two_way: bool, gives_relay: bool) -> int:
    """As `Frame.team`, and what a booth needs that works both ways, or gives relay so."""
    profile, team = frame.profile, frame.team(slot)
    if not two_way or slot.item.mode not in (Mode.BOOTH, Mode.REMOTE):
        return team
    if slot.minutes > profile.two_way_two:
        team = max(team, 3 if slot.minutes <= profile.two_way_three else 4)
    return max(team, 2, profile.two_way_relay if gives_relay else 0)


def seats_missing(frame: Frame, slot: Slot, covered: Cover, target: str) -> int:
    """How many people short the booth of `target` is."""
    lends = [
        heard
        for (source, heard), how in covered.how.items()
        if source == target and how is How.RETOUR
    ]
    relayed = any(
        how is How.RELAY
        and (pivot := covered.by_language[heard].relay_from) in (*lends, target)
        and (pivot == target or source == target)
        for (source, heard), how in covered.how.items()
    )
    team = team_needed(frame, slot, two_way=bool(lends), gives_relay=relayed)
    return covered.missing(target, team)


def quality(frame: Frame, slot: Slot, cover: Cover) -> int:
    """The third level for one item: relay, thin pivots, retour, single cover, alone, into B."""
    team, wanted = frame.team(slot), frame.wanted(slot)
    cost = 0
    for (source, target), how in cover.how.items():
        if how is How.RELAY:
            pivot = cover.by_language[target].relay_from or ""
            thin = wanted > 1 and givers(cover, source, pivot) < 2
            cost += RELAY_COST + (THIN_COST if thin else 0)
            continue
        cost += RETOUR_COST if how is How.RETOUR else 0
        if how is not How.NONE and wanted > 1 and givers(cover, source, target) < 2:
            cost += SINGLE_COST
    for target in slot.targets:
        people = cover.own.get(target, ())
        cost += B_COST * sum(1 for person in people if target not in person.a)
        if people and team <= len(people) < wanted:
            cost += ALONE_COST
    return cost


def channels_of(
    frame: Frame,
    slot: Slot,
    booths: Sequence[int],
    seated: Mapping[str, Iterable[str]],
    lent: Mapping[str, Iterable[str]],
    pivots: Mapping[str, str],
) -> tuple[Channel, ...]:
    """Channels from who sits where: `seated` by language, `lent` target → host languages.

    `booths` are the seats of each. They are numbered here: the largest teams take the largest.
    """
    numbers = _number_booths(frame, slot, booths, seated)
    channels: list[Channel] = []
    for target in slot.targets:
        people = tuple(_by_name(frame, seated.get(target, ())))
        hosts = tuple(sorted(lent.get(target, ())))
        borrowed = tuple(
            person
            for host in hosts
            for person in _by_name(frame, seated.get(host, ()))
            if can_work(frame.people[person], host, target) and person not in people
        )
        if not people and not borrowed:
            continue
        place = target if people else hosts[0]
        remote = all(frame.people[person].remote for person in people or borrowed)
        channels.append(
            Channel(
                target,
                people + borrowed,
                numbers.get(place),
                pivots.get(target) if people else None,
                Mode.REMOTE if remote else slot.item.mode,
                hosts if borrowed else (),
            )
        )
    return tuple(channels)


def _by_name(frame: Frame, people: Iterable[str]) -> list[str]:
    return sorted(people, key=lambda person: (frame.people[person].name, person))


def onsite(frame: Frame, people: Iterable[str]) -> int:
    return sum(1 for p in people if p in frame.people and not frame.people[p].remote)


def _number_booths(
    frame: Frame, slot: Slot, booths: Sequence[int], seated: Mapping[str, Iterable[str]]
) -> dict[str, int]:
    """In the order of the languages where that fits, else large teams into large booths."""
    if not frame.needs_booth(slot):
        return {}
    teams = [(t, size) for t in slot.targets if (size := onsite(frame, seated.get(t, ())))]
    numbers = list(range(1, len(booths) + 1))
    natural = list(zip(teams, numbers, strict=False))
    if any(size > booths[number - 1] for (_t, size), number in natural):
        teams.sort(key=lambda team: -team[1])
        numbers.sort(key=lambda number: -booths[number - 1])
    return {language: number for (language, _n), number in zip(teams, numbers, strict=False)}
