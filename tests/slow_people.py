"""The slow checker's rules on what one person can do."""

from datetime import datetime, timedelta
from itertools import combinations

from slow_ground import Ground, minute_of, minutes_of

from event_desk.allocation.problem import Mode
from event_desk.allocation.profile import Level, Rule


class People(Ground):
    def workers(self):
        return {*self.people, *(p for item in self.order for p in self.team_of(item))}

    def here(self, person, item):
        windows = self.people[person].available
        return windows is None or any(
            self.when[item] <= minutes_of(w.start, w.end) for w in windows
        )

    def person(self, person):
        jobs = [item for item in self.order if person in self.team_of(item)]
        if person not in self.people:
            for item in jobs:
                self.tell(Rule.INTERPRETER_UNKNOWN, item, [person])
            return
        for item in jobs:
            self.one_job(person, item)
        for one, other in combinations(jobs, 2):
            self.two_jobs(person, one, other)
        days = sorted({self.day(item) for item in jobs})
        for day in days:
            self.one_day(person, day, [item for item in jobs if self.day(item) == day])
        self.nights(person, days, jobs)
        self.week(person, days, jobs)

    def one_job(self, person, item):
        one, entry = self.people[person], self.items[item]
        if not self.here(person, item):
            self.tell(Rule.NOT_AVAILABLE, item, [person])
        if entry.closed and not one.cleared:
            self.tell(Rule.NOT_CLEARED, item, [person])
        far = one.remote or entry.mode is Mode.REMOTE
        if far and self.length(item) > self.profile.remote_session:
            self.tell(Rule.REMOTE_SESSION, item, [person])

    def two_jobs(self, person, one, other):
        first = self.first([one, other])
        second = other if first == one else one
        if self.when[one] & self.when[other]:
            self.tell(Rule.TWO_PLACES, first, [person])
            return
        between = min(self.when[second]) - max(self.when[first]) - 1
        rooms = [self.rooms.get(self.plan.rooms.get(item)) for item in (first, second)]
        way = 0
        if None not in rooms and rooms[0] is not rooms[1] and not self.people[person].remote:
            same = rooms[0].building == rooms[1].building
            way = self.profile.move_zone if same else self.profile.move_building
        if between < way:
            self.tell(Rule.MOVING, first, [person])

    def one_day(self, person, day, jobs):
        profile, one = self.profile, self.people[person]
        first = jobs[0]
        worked = sum(self.length(item) for item in jobs)
        most = profile.remote_day if one.remote else profile.day_most
        if one.day_most is not None:
            most = min(most, one.day_most)
        if worked > most:
            rule = Rule.REMOTE_HOURS if one.remote else Rule.DAY_HOURS
            self.tell(rule, first, [person])
        elif worked > profile.day_soft:
            self.tell(Rule.DAY_LONG, first, [person])
        far = [item for item in jobs if self.items[item].mode is Mode.REMOTE]
        if not one.remote and sum(self.length(item) for item in far) > profile.remote_day:
            self.tell(Rule.REMOTE_ITEMS, far[0], [person])
        begin = min(self.when[first])
        end = max(max(self.when[item]) for item in jobs) + 1
        if end - begin + profile.call > profile.span:
            self.tell(Rule.SPAN, first, [person])
        self.call(person, first)
        self.in_four_hours(person, jobs)
        self.lunch(person, day, jobs)

    def call(self, person, first):
        windows = self.people[person].available
        if windows is None or not self.here(person, first):
            return
        arrivals = [
            minute_of(w.start) for w in windows if self.when[first] <= minutes_of(w.start, w.end)
        ]
        if min(self.when[first]) - min(arrivals) < self.profile.call:
            self.tell(Rule.CALL, first, [person])

    def in_four_hours(self, person, jobs):
        most = self.profile.four_hours
        if len(jobs) < 2:
            return
        best, inside = 0, []
        last = max(max(self.when[item]) for item in jobs)
        for start in range(min(self.when[jobs[0]]) - 240, last + 1):
            parts = {
                item: max(
                    0,
                    min(max(self.when[item]) + 1, start + 240) - max(min(self.when[item]), start),
                )
                for item in jobs
            }
            work = sum(min(minutes, most) for minutes in parts.values())
            if work > best:
                best, inside = work, [item for item in jobs if parts[item]]
        if best > most:
            self.tell(Rule.FOUR_HOURS, inside[0], [person])

    def lunch(self, person, day, jobs):
        busy = {minute for item in jobs for minute in self.when[item]}
        if self.rest(day, busy):
            self.half_days(person, day, jobs, busy)
        elif self.profile.level(Rule.LUNCH) is not Level.IGNORE:
            fillers = [item for item in jobs if not self.rest(day, self.when[item])]
            if fillers and self.rest(day, busy, self.profile.lunch_shift):
                self.tell(Rule.LUNCH_MOVED, fillers[0], [person])
                return
            start, end = self.noon(day, self.profile.lunch_shift)
            near = [item for item in jobs if self.when[item] & set(range(start, end))]
            self.tell(Rule.LUNCH, near[0], [person])

    def noon(self, day, shift=0):
        start = datetime.combine(day, self.profile.lunch_from, self.zone)
        end = datetime.combine(day, self.profile.lunch_to, self.zone)
        return minute_of(start) - shift, minute_of(end) + shift

    def rest(self, day, busy, shift=0):
        start, end = self.noon(day, shift)
        free = 0
        for minute in range(start, end):
            free = 0 if minute in busy else free + 1
            if free >= self.profile.lunch:
                return True
        return self.profile.lunch <= 0

    def half_days(self, person, day, jobs, busy):
        start, end = self.noon(day)
        pauses, free = [], 0
        for minute in range(min(busy), max(busy) + 1):
            if minute not in busy:
                free += 1
                continue
            if free and minute - free < end and minute > start:
                pauses.append((free, minute))
            free = 0
        if not pauses:
            return
        longest = max(length for length, _minute in pauses)
        if longest < self.profile.lunch_norm:
            after = next(minute for length, minute in pauses if length == longest)
            starting = [item for item in jobs if min(self.when[item]) == after]
            self.tell(Rule.LUNCH_SHORT, self.first(starting), [person])

    def nights(self, person, days, jobs):
        for day in days[1:]:
            before = [item for item in jobs if self.day(item) < day]
            latest = max(max(self.when[item]) for item in before)
            morning = min(min(self.when[item]) for item in jobs if self.day(item) == day)
            if morning - self.profile.call - (latest + 1) < self.profile.night:
                evening = [item for item in before if max(self.when[item]) == latest]
                evening.sort(key=lambda item: (self.day(item), self.order.index(item)))
                self.tell(Rule.NIGHT, evening[0], [person])

    def week(self, person, days, jobs):
        for day in days:
            until = day + timedelta(days=7)
            inside = [item for item in jobs if day <= self.day(item) < until]
            if sum(self.length(item) for item in inside) > self.profile.week_most:
                self.tell(Rule.WEEK_HOURS, inside[0], [person])
                return
