"""The slow checker's rules on booths, relay and teams."""

from collections import Counter

from slow_ground import Ground, active, minutes_of, understood

from event_desk.allocation.problem import Mode
from event_desk.allocation.profile import Rule


class Booths(Ground):
    def sitting(self, item):
        """Who sits in the booth of each language; who is only heard there sits elsewhere."""
        channels = self.plan.channels.get(item, ())
        at_home = {}
        for channel in channels:
            guests = set()
            for host in channels:
                if host.language in channel.retour:
                    guests |= set(host.interpreters)
            at_home[channel.language] = [
                p for p in channel.interpreters if p in self.people and p not in guests
            ]
        return at_home

    def gives(self, person, source, target):
        one = self.people[person]
        return target in active(one) and source in understood(one)

    def ways(self, item):
        """By pair: who gives it without relay, and whether anybody does at all, and how."""
        channels = {one.language: one for one in self.plan.channels.get(item, ())}
        sitting = self.sitting(item)
        direct = {}
        for source, target in self.pairs(item):
            direct[source, target] = [
                p for p in sitting.get(target, ()) if self.gives(p, source, target)
            ]
        lent, lending = {}, set()
        for source, target in self.pairs(item):
            channel = channels.get(target)
            if direct[source, target] or channel is None or source in lending:
                continue
            able = [p for p in sitting.get(source, ()) if self.gives(p, source, target)]
            if source in channel.retour and set(able) & set(channel.interpreters):
                lent[source, target] = able
                lending.add(source)
        relayed = set()
        for source, target in self.pairs(item):
            channel = channels.get(target)
            if direct[source, target] or (source, target) in lent or channel is None:
                continue
            hop = (source, channel.relay_from)
            if direct.get(hop) or hop in lent:
                helpers = sitting.get(target, ())
                if any(self.gives(p, channel.relay_from, target) for p in helpers):
                    relayed.add((source, target))
        return direct, lent, relayed

    def needed(self, item):
        profile, entry, length = self.profile, self.items[item], self.length(item)
        if entry.mode is Mode.CONSECUTIVE:
            return 1
        if entry.mode is Mode.WHISPERED:
            return profile.whisper_team
        if entry.mode is Mode.SIGN:
            return profile.long_team if length > profile.sign_three_above else profile.sign_team
        if length <= profile.alone_most:
            return 1
        long = entry.heavy or length > profile.session_by_two
        return profile.long_team if long else profile.team

    def good(self, item):
        alone_is_fine = self.length(item) <= self.profile.alone_warn
        if self.items[item].mode is Mode.CONSECUTIVE or alone_is_fine:
            return self.needed(item)
        return max(self.needed(item), self.profile.team)

    def booths(self, item):
        channels = self.plan.channels.get(item, ())
        entry = self.items[item]
        if not channels and not self.wanted(item):
            return
        direct, lent, relayed = self.ways(item)
        sitting = self.sitting(item)
        for source, target in self.pairs(item):
            pair = (source, target)
            covered = direct[pair] or pair in lent or pair in relayed
            if not covered:
                self.tell(Rule.NOT_COVERED, item, language=target)
            alone = len(direct[pair]) == 1 or (not direct[pair] and len(lent.get(pair, ())) == 1)
            if alone and self.good(item) >= 2:
                self.tell(Rule.SINGLE_COVER, item, language=target)
        for target in self.wanted(item):
            self.booth_of(item, target, sitting.get(target, []), direct, lent)
        for channel in channels:
            self.channel(item, channel, sitting, relayed)
            self.relay(item, channel, direct, lent, relayed)
        self.relay_by_one(item, direct, lent, relayed)
        if entry.mode is Mode.BOOTH:
            self.seats(item, sitting)
        listeners = entry.listeners or 0
        if entry.mode is Mode.WHISPERED and listeners > self.profile.whisper_listeners:
            self.tell(Rule.WHISPER_LISTENERS, item)

    def booth_of(self, item, target, people, direct, lent):
        profile, entry, length = self.profile, self.items[item], self.length(item)
        sources = [s for s, t in self.pairs(item) if t == target]
        by_others = not people and all(
            not direct[s, target] and (s, target) in lent for s in sources
        )
        if len(people) < self.needed(item) and not by_others:
            self.tell(Rule.SEATS_SHORT, item, people, target)
        elif people and len(people) < self.good(item):
            self.tell(Rule.ALONE, item, people, target)
        both_ways = any(source == target for source, _t in lent)
        two_way = 2 if length <= profile.two_way_two else 4
        if profile.two_way_two < length <= profile.two_way_three:
            two_way = 3
        if both_ways and len(people) < two_way:
            self.tell(Rule.TWO_WAY_TEAM, item, people, target)
        languages = {*entry.floor, *self.wanted(item)}
        many = entry.mode is Mode.BOOTH and len(languages) >= profile.many_languages
        if many and 0 < len(people) < profile.many_team:
            self.tell(Rule.MANY_LANGUAGES, item, people, target)
        if len(people) == 1 and length > profile.turn_remote:
            far = self.people[people[0]].remote
            if far or entry.mode in (Mode.SIGN, Mode.REMOTE):
                self.tell(Rule.TURN, item, people, target)

    def channel(self, item, channel, sitting, relayed):
        entry, language = self.items[item], channel.language
        if language not in self.wanted(item):
            self.tell(Rule.CHANNEL_UNWANTED, item, language=language)
        sources = {s for s, t in self.pairs(item) if t == language}
        for person in channel.interpreters:
            one = self.people.get(person)
            if one is None:
                continue
            at_home = person in sitting[language]
            heard = sources | {channel.relay_from} if at_home else set(channel.retour)
            able = language in active(one) and heard & understood(one)
            if not able or (entry.mode is Mode.SIGN and not one.sign):
                self.tell(Rule.NOT_SKILLED, item, [person], language)

    def relay(self, item, channel, direct, lent, relayed):
        pivot, language = channel.relay_from, channel.language
        if pivot is None:
            return
        hops = [(s, pivot) for s, t in self.pairs(item) if t == language]
        if pivot == language or not any(direct.get(hop) or hop in lent for hop in hops):
            self.tell(Rule.RELAY_CHAIN, item, language=language)
            return
        mine = [(s, t) for s, t in relayed if t == language]
        if not mine:
            self.tell(Rule.RELAY_NEEDLESS, item, language=language)
        if any(len(direct.get((s, pivot)) or lent.get((s, pivot), ())) == 1 for s, _t in mine):
            self.tell(Rule.PIVOT_THIN, item, language=language)
        for source, _target in mine:
            team = self.sitting(item).get(source, [])
            by_two_way_booth = not direct.get((source, pivot)) and (source, pivot) in lent
            if by_two_way_booth and len(team) < self.profile.two_way_relay:
                self.tell(Rule.TWO_WAY_RELAY, item, team, source)

    def relay_by_one(self, item, direct, lent, relayed):
        pivots = {one.language: one.relay_from for one in self.plan.channels.get(item, ())}
        givers = set()
        for source, target in relayed:
            hop = (source, pivots[target])
            givers |= set(direct.get(hop) or lent.get(hop, ()))
        if len({target for _source, target in relayed}) > 1 and len(givers) == 1:
            self.tell(Rule.RELAY_ONE_PERSON, item, givers)

    def seats(self, item, sitting):
        room = self.rooms.get(self.plan.rooms.get(item))
        if room is None:
            return
        seats = list(room.booth_seats)
        seats += [
            self.stock[placed.booth].seats
            for placed in self.standing(room.id)
            if self.when[item] <= minutes_of(placed.start, placed.end)
        ]
        inside, elsewhere = Counter(), 0
        for channel in self.plan.channels.get(item, ()):
            here = [p for p in sitting[channel.language] if not self.people[p].remote]
            if here and channel.booth is None:
                elsewhere += 1
            elif here:
                inside[channel.booth] += len(here)
        if max(len(inside) + elsewhere, max(inside, default=0)) > len(seats):
            self.tell(Rule.BOOTHS, item)
        for number, people in inside.items():
            if 1 <= number <= len(seats) and people > seats[number - 1]:
                self.tell(Rule.BOOTH_SEATS, item)
