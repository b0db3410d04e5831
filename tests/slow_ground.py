"""What the slow checker asks again and again: when, who, in which languages. Not a rule in it."""

from collections import Counter
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def minute_of(moment):
    return int((moment.astimezone(UTC) - EPOCH).total_seconds() // 60)


def minutes_of(start, end):
    return frozenset(range(minute_of(start), minute_of(end)))


def active(person):
    return {*person.a, *person.b}


def understood(person):
    return {*person.a, *person.b, *person.c}


class Ground:
    def __init__(self, problem, plan):
        self.problem, self.plan, self.profile = problem, plan, problem.profile
        self.zone = ZoneInfo(problem.zone)
        self.rooms = {room.id: room for room in problem.rooms}
        self.people = {person.id: person for person in problem.interpreters}
        self.items = {item.id: item for item in problem.items}
        self.stock = {booth.id: booth for booth in problem.mobile}
        self.when = {
            item.id: minutes_of(item.start, item.end)
            for item in problem.items
            if item.start and item.end and item.start.tzinfo and item.end.tzinfo
        }
        self.when = {item: when for item, when in self.when.items() if when}
        self.order = sorted(
            self.when,
            key=lambda i: (min(self.when[i]), max(self.when[i]), self.items[i].code, i),
        )
        self.found = []

    def tell(self, rule, item, people=(), language=""):
        self.found.append((rule, item, tuple(sorted(people)), language))

    def first(self, items):
        return min(items, key=self.order.index)

    def length(self, item):
        return len(self.when[item])

    def day(self, item):
        return self.items[item].start.astimezone(self.zone).date()

    def team_of(self, item):
        channels = self.plan.channels.get(item, ())
        return {person for channel in channels for person in channel.interpreters}

    def in_room(self, room):
        return [item for item in self.order if self.plan.rooms.get(item) == room]

    def spoken_and_heard(self, item):
        entry = self.items[item]
        floor, into = entry.floor, entry.interpret_into
        if entry.placeholder and not floor and not into:
            spoken = Counter(one for i in self.problem.items for one in set(i.floor))
            heard = Counter(one for i in self.problem.items for one in set(i.interpret_into))
            if not spoken:
                return (), ()
            most = min(spoken, key=lambda one: (-spoken[one], one))
            other = sorted((o for o in heard if o != most), key=lambda one: (-heard[one], one))
            return ((most,), (other[0],)) if other else ((), ())
        return floor, into

    def wanted(self, item):
        """Languages to be heard by somebody who does not understand what is spoken."""
        floor, into = self.spoken_and_heard(item)
        return [t for t in dict.fromkeys(into) if set(floor) - {t}]

    def pairs(self, item):
        floor, _into = self.spoken_and_heard(item)
        return [(s, t) for t in self.wanted(item) for s in dict.fromkeys(floor) if s != t]

    def layout(self, item, room):
        if item in self.plan.layouts:
            return self.plan.layouts[item]
        wish = self.items[item].layout
        named = {room.layout, *room.layouts} - {""}
        return wish if wish and (not named or wish in named) else room.layout

    def standing(self, room):
        return [p for p in self.plan.booths if p.room == room and p.booth in self.stock]
