"""The last resort: a plan never goes out with something forbidden in it."""

from collections.abc import Iterable
from dataclasses import replace

from event_desk.allocation.frame import Frame
from event_desk.allocation.problem import Channel, Plan
from event_desk.allocation.rules import Violation, forbidden


def legal(frame: Frame, plan: Plan) -> Plan:
    """`plan` itself, or what is left of it without whatever breaks a forbidden rule.

    The planners keep the usual rules themselves; an event may forbid any other. What cannot be
    mended by leaving something out – an item without times – stays, and is told.
    """
    while True:
        smaller = plan
        for violation in forbidden(frame.problem, plan, frame):
            smaller = _without(plan, violation)
            if smaller is not plan:
                break
        if smaller is plan:
            return plan
        plan = smaller


def _without(plan: Plan, violation: Violation) -> Plan:
    """Less one thing: people of the item where the rule names some, its booths, or its room."""
    item, values = violation.item, violation.values
    booth = values.get("booth")
    if isinstance(booth, str) and any(one.booth == booth for one in plan.booths):
        return replace(plan, booths=tuple(one for one in plan.booths if one.booth != booth))
    channels = plan.channels.get(item, ())
    people = {person for channel in channels for person in channel.interpreters}
    if named := sorted(people & set(violation.people)):
        return _unseated(plan, item, named)
    if "language" in values and any(c.language == values["language"] for c in channels):
        return _closed(plan, item, str(values["language"]))
    if "room" in values and item in plan.rooms:
        return _unplaced(plan, item)
    return plan


def _unseated(plan: Plan, item: str, people: Iterable[str]) -> Plan:
    gone = set(people)
    left = tuple(
        replace(channel, interpreters=tuple(p for p in channel.interpreters if p not in gone))
        for channel in plan.channels[item]
    )
    return _with_channels(plan, item, left)


def _closed(plan: Plan, item: str, language: str) -> Plan:
    channels = plan.channels[item]
    lent = {p for c in channels if c.language == language for p in c.interpreters}
    left = tuple(
        replace(channel, interpreters=tuple(p for p in channel.interpreters if p not in lent))
        if language in channel.retour
        else channel
        for channel in channels
        if channel.language != language
    )
    return _with_channels(plan, item, left)


def _with_channels(plan: Plan, item: str, channels: Iterable[Channel]) -> Plan:
    """Channels that have somebody left, without relay from what is no longer there."""
    left = tuple(channel for channel in channels if channel.interpreters)
    languages = {channel.language for channel in left}
    left = tuple(
        replace(
            channel,
            relay_from=channel.relay_from if channel.relay_from in languages else None,
            retour=tuple(host for host in channel.retour if host in languages),
        )
        for channel in left
    )
    rest = {other: there for other, there in plan.channels.items() if other != item}
    return replace(plan, channels={**rest, item: left} if left else rest)


def _unplaced(plan: Plan, item: str) -> Plan:
    return replace(
        plan,
        rooms={other: room for other, room in plan.rooms.items() if other != item},
        layouts={other: layout for other, layout in plan.layouts.items() if other != item},
        channels={other: there for other, there in plan.channels.items() if other != item},
    )
