"""The rules once more, written from their text and nothing else: slow, minute by minute.

It shares no code with the checker, only the values it judges and the profile's numbers, and tells
what it finds as (rule, item, people, language). Every stretch of time is the set of its minutes.
"""

from itertools import combinations
from math import ceil

from slow_booths import Booths
from slow_ground import active, minute_of, minutes_of
from slow_people import People

from event_desk.allocation.problem import Mode
from event_desk.allocation.profile import Level, Rule


def check(problem, plan):
    """All that is wrong, rules at `ignore` left out."""
    told = _Slow(problem, plan).all()
    return {one for one in told if problem.profile.level(one[0]) is not Level.IGNORE}


class _Slow(Booths, People):
    def all(self):
        self.bad_input()
        self.speakers()
        self.pins()
        self.begun()
        self.places()
        self.together()
        self.receivers()
        self.mobile()
        for item in self.order:
            self.booths(item)
        for person in self.workers():
            self.person(person)
        return self.found

    def bad_input(self):
        for item in self.problem.items:
            if item.id not in self.when:
                self.tell(Rule.ITEM_TIMES, item.id)
            elif item.interpret_into and not item.floor:
                self.tell(Rule.ITEM_LANGUAGE, item.id)
        for person in self.problem.interpreters:
            if not active(person):
                self.tell(Rule.NO_SKILL, "", [person.id])
        for room in self.problem.rooms:
            if room.capacity <= 0 and not self.in_room(room.id):
                self.tell(Rule.NO_CAPACITY, "")

    def speakers(self):
        for one, other in combinations(self.order, 2):
            if self.when[one] & self.when[other]:
                for speaker in set(self.items[one].speakers) & set(self.items[other].speakers):
                    self.tell(Rule.SPEAKER_TWICE, self.first([one, other]), [speaker])

    def pins(self):
        for item in self.problem.items:
            if item.pinned_room and self.plan.rooms.get(item.id) != item.pinned_room:
                self.tell(Rule.PIN_BROKEN, item.id)
        for pin in self.problem.pins:
            there = any(
                channel.language == pin.language and pin.interpreter in channel.interpreters
                for channel in self.plan.channels.get(pin.item, ())
            )
            if not there:
                self.tell(Rule.PIN_BROKEN, pin.item, [pin.interpreter], pin.language)

    def begun(self):
        before, now = self.problem.current, self.problem.now
        if before is None or now is None:
            return
        for item in self.order:
            if min(self.when[item]) > minute_of(now):
                continue
            room = before.rooms.get(item)
            gone = {
                person
                for channel in before.channels.get(item, ())
                for person in channel.interpreters
                if person in self.people and self.here(person, item)
            } - self.team_of(item)
            if gone or (room in self.rooms and room != self.plan.rooms.get(item)):
                self.tell(Rule.BEGUN, item, gone)

    # Rooms

    def places(self):
        for item in self.order:
            room_id = self.plan.rooms.get(item)
            if room_id is None:
                self.tell(Rule.ROOM_MISSING, item)
            elif room_id not in self.rooms:
                self.tell(Rule.ROOM_UNKNOWN, item)
            else:
                self.fits(item, self.rooms[room_id])

    def fits(self, item, room):
        entry = self.items[item]
        if room.capacity <= 0:
            self.tell(Rule.NO_CAPACITY, item)
        elif not room.parallel:
            seats = room.layouts.get(self.layout(item, room), room.capacity)
            for placed in self.standing(room.id):
                if minutes_of(placed.start, placed.end) & self.when[item]:
                    seats -= self.stock[placed.booth].seats_cost
            if entry.expected > max(seats, 0):
                self.tell(Rule.CAPACITY, item)
        self.suits(item, entry, room)

    def suits(self, item, entry, room):
        if any(self.when[item] & minutes_of(w.start, w.end) for w in room.closed):
            self.tell(Rule.ROOM_CLOSED, item)
        if entry.layout and self.layout(item, room) != entry.layout:
            self.tell(Rule.LAYOUT, item)
        if entry.step_free and not room.step_free:
            self.tell(Rule.STEP_FREE, item)
        if entry.closed and room.parallel:
            self.tell(Rule.CLOSED_BESIDE_OPEN, item)
        if room.parallel is not bool(entry.parallel or entry.wants_stands):
            self.tell(Rule.PARALLEL, item)
        if self.listening(item) > room.receivers:
            self.tell(Rule.RECEIVERS, item)

    def listening(self, item):
        entry, profile = self.items[item], self.profile
        if not self.wanted(item) or entry.mode not in (Mode.BOOTH, Mode.REMOTE):
            return 0
        listeners = entry.listeners
        if listeners is None:
            listeners = ceil(entry.expected * profile.listeners_share)
        return ceil(listeners * (1 + profile.receivers_extra))

    def together(self):
        for room in self.problem.rooms:
            here = self.in_room(room.id)
            if room.parallel:
                self.crowd(room, here)
                continue
            for one, other in combinations(here, 2):
                self.neighbours(room, one, other)

    def crowd(self, room, here):
        for moment in {min(self.when[item]) for item in here}:
            inside = [item for item in here if moment in self.when[item]]
            if 0 < room.capacity < sum(self.items[item].expected for item in inside):
                starting = [item for item in inside if min(self.when[item]) == moment]
                self.tell(Rule.CAPACITY, self.first(starting))

    def neighbours(self, room, one, other):
        first = self.first([one, other])
        second = other if first == one else one
        if self.when[one] & self.when[other]:
            self.tell(Rule.ROOM_TAKEN_TWICE, first)
            return
        between = min(self.when[second]) - max(self.when[first]) - 1
        layouts = {self.layout(one, room), self.layout(other, room)}
        changes = len(layouts) == 2 and "" not in layouts
        if between < (self.profile.layout_change if changes else self.profile.turnover):
            self.tell(Rule.TURNOVER, first)

    def receivers(self):
        if self.problem.receivers is None:
            return
        taking = [item for item in self.order if self.listening(item)]
        for moment in {min(self.when[item]) for item in taking}:
            inside = [item for item in taking if moment in self.when[item]]
            if sum(self.listening(item) for item in inside) > self.problem.receivers:
                starting = [item for item in inside if min(self.when[item]) == moment]
                self.tell(Rule.RECEIVERS_STOCK, self.first(starting))

    def mobile(self):
        for place, placed in enumerate(self.plan.booths):
            here = minutes_of(placed.start, placed.end)
            using = [item for item in self.in_room(placed.room) if self.when[item] & here]
            item = self.first(using) if using else ""
            if placed.booth not in self.stock or placed.room not in self.rooms:
                self.tell(Rule.BOOTH_UNKNOWN, item)
                continue
            setup = self.stock[placed.booth].setup_minutes
            others = [
                (other, minutes_of(other.start, other.end))
                for index, other in enumerate(self.plan.booths)
                if index != place and other.booth == placed.booth
            ]
            mine = (min(here), max(here), placed.room)
            stands_there = False
            for other, there in others:
                before = range(min(here) - (0 if other.room == placed.room else setup), min(here))
                earlier = (min(there), max(there), other.room) <= mine
                if earlier and (there & here or there & set(before)):
                    self.tell(Rule.BOOTH_TWICE, item)
                if other.room == placed.room and min(here) - setup <= max(there) + 1 <= min(here):
                    stands_there = True
            setting_up = set(range(min(here) - setup, min(here)))
            if not stands_there:
                for disturbed in self.in_room(placed.room):
                    if self.when[disturbed] & setting_up:
                        self.tell(Rule.BOOTH_SETUP, disturbed)
