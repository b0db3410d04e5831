"""Every outcome at every kind of gate after every kind of history, as a table to read.

A case is: gate · what happened before · what is tried · what comes of it. Times are minutes after
nine o'clock in Qatar; session A1 runs from 0 to 60 in the Hall, A2 from 60 to 120, M1 is a closed
meeting and S1 a session with sign-up, both from 0 to 60.
"""

from datetime import timedelta

import pytest
from helpers import MORNING, issue
from sqlalchemy import select

from event_desk import checkin, guests, people, programme
from event_desk.checkin import Direction
from event_desk.model import Badge, ItemSpeaker, Scan

# gate   | before                          | tried      | outcome
CASES = """
entrance |                                 | in@0       | admitted
entrance | in@0                            | in@1       | already_in
entrance | in@0                            | in@1:B     | already_in
entrance | in@0 out@1                      | in@2       | admitted
entrance | in@0 out@1 in@2                 | in@3       | already_in
entrance | in@0 undo@1                     | in@2       | admitted
entrance | in@0 out@1 undo@2               | in@3       | already_in
entrance | in@0 undo@1 undo@2              | in@3       | admitted
entrance | in@0                            | out@1      | exit_recorded
entrance |                                 | out@1      | exit_recorded
entrance | out@1                           | in@2       | admitted
entrance | in@0                            | in@1440    | admitted
entrance | in@0                            | in@899     | already_in
entrance | in@0                            | in@900     | admitted
entrance | in@0                            | in@-60     | already_in
entrance | in@0                            | in@-525600 | already_in
entrance | in@0 out@-60                    | in@1       | admitted
entrance | in@0 out@-525600                | in@1       | admitted
entrance | in@525600 out@0                 | in@1       | admitted
entrance | in@525600                       | in@1       | already_in
entrance | in@0 out@5 in@-60               | in@1       | already_in
entrance | cancel                          | in@0       | cancelled
entrance | cancel restore                  | in@0       | admitted
entrance | in@0 cancel                     | in@1       | cancelled
entrance | in@0 cancel                     | out@1      | exit_recorded
entrance | in@0 cancel restore             | in@1       | already_in
entrance | reissue                         | old@0      | replaced_badge
entrance | reissue                         | in@0       | admitted
entrance | in@0 reissue                    | old@1      | replaced_badge
entrance | in@0 reissue                    | in@1       | already_in
entrance | in@0 reissue                    | typed@1    | already_in
entrance | reissue cancel                  | old@0      | replaced_badge
entrance |                                 | typed@0    | admitted
entrance | in@0                            | typed@1    | already_in
entrance |                                 | foreign@0  | admitted
entrance | foreign@0                       | in@1       | already_in
entrance |                                 | name@0     | admitted
entrance | name@0                          | in@1       | already_in
entrance |                                 | broken@0   | unknown_code
entrance |                                 | alien@0    | other_event
entrance |                                 | nonsense@0 | not_a_badge
entrance |                                 | half@0     | not_a_badge
entrance |                                 | twice@0    | admitted
entrance |                                 | two@0      | not_a_badge
entrance |                                 | tab@0      | admitted
entrance |                                 | crlf@0     | admitted
entrance |                                 | prefix@0   | admitted
entrance |                                 | named@0    | admitted
entrance |                                 | arabic@0   | admitted
entrance |                                 | endless@0  | not_a_badge
entrance |                                 | empty@0    | not_a_badge
entrance | nonsense@0 half@0               | in@1       | admitted
entrance | paper@0                         | in@1       | already_in
entrance | in@5                            | paper@0    | admitted
entrance | in@0                            | paper@5    | already_in
entrance | in@10 paper@0 out@20            | in@21      | admitted
entrance | out@10 paper@0                  | in@11      | admitted
entrance | in@5 paper@0 undo@6             | in@7       | already_in
entrance | cancel                          | paper@0    | cancelled
entrance | in@0 A1:in@1                    | in@2       | already_in
entrance | A1:in@1                         | in@2       | admitted
entrance | once in@0 out@1                 | in@2       | already_in
entrance | once in@0                       | in@1440    | already_in
entrance | once in@0 undo@1                | in@2       | admitted
entrance | once out@0                      | in@1       | admitted
entrance | in_out in@0 out@1               | in@2       | admitted
entrance | in_out in@0                     | in@1440    | already_in
entrance | in_out in@0 out@1 in@2 out@3    | in@4       | admitted
entrance | opens=60                        | in@-61     | too_early
entrance | opens=60                        | in@-60     | admitted
entrance | closes=30                       | in@151     | too_late
entrance | closes=30                       | in@150     | admitted
entrance | opens=60 in@-50                 | in@-61     | already_in
entrance | opens=60                        | out@-90    | exit_recorded
entrance | opens=60                        | force@-90  | admitted
entrance | opens=60                        | paper@-90  | admitted
entrance | opens=60                        | in@1440    | admitted
exit     |                                 | in@0       | exit_recorded
exit     | entrance:in@0                   | in@1       | exit_recorded
exit     | entrance:in@0 in@1              | in@2       | exit_recorded
exit     | cancel                          | in@1       | exit_recorded
exit     |                                 | nonsense@0 | not_a_badge
exit     | reissue                         | old@0      | replaced_badge
entrance | in@0 exit:in@1                  | in@2       | admitted
entrance | in@0 exit:in@1 exit:undo@2      | in@3       | already_in
Hall     |                                 | in@5       | admitted
Hall     | in@5                            | in@6       | already_in
Hall     | in@5 out@6                      | in@7       | admitted
Hall     | in@5 undo@6                     | in@7       | admitted
Hall     | in@5                            | in@55      | admitted
Hall     | in@5 in@55                      | in@61      | already_in
Hall     | in@5                            | in@49      | already_in
Hall     | A1:in@5                         | in@6       | already_in
Hall     | in@5 A2:in@6                    | in@7       | admitted
Hall     | in@5 Side:in@6                  | in@7       | admitted
Hall     | in@5 Side:in@6 Side:undo@7      | in@8       | already_in
Hall     | in@5 entrance:out@6             | in@7       | admitted
Hall     | in@5 exit:in@6                  | in@7       | admitted
Hall     | in@5 exit:in@6 exit:undo@7      | in@8       | already_in
Hall     | in@5 entrance:in@6              | in@7       | already_in
Hall     | in@300                          | in@301     | already_in
Hall     | in@5                            | in@300     | admitted
Hall     | once in@5 out@6                 | in@7       | already_in
Hall     | in_out in@5 out@6               | in@7       | admitted
Hall     | opens=30                        | in@-31     | too_early
Hall     | opens=30                        | in@-30     | admitted
Hall     | opens=0                         | in@-5      | too_early
Hall     | closes=15                       | in@136     | too_late
Hall     | closes=15                       | in@135     | admitted
Hall     | full                            | in@5       | full
Hall     | full                            | force@5    | admitted
Hall     | full                            | paper@5    | admitted
Hall     | full                            | out@5      | exit_recorded
Hall     | full leaver@4                   | in@5       | admitted
Hall     | full                            | in@61      | admitted
Hall     | full                            | in@55      | full
Hall     | full speaks=A1                  | in@5       | admitted
Hall     | in@1 full                       | in@5       | already_in
Hall     | cancel                          | in@5       | cancelled
Hall     | reissue                         | old@5      | replaced_badge
Hall     |                                 | broken@5   | unknown_code
Hall     |                                 | alien@5    | other_event
Hall     |                                 | nonsense@5 | not_a_badge
A1       |                                 | in@5       | admitted
A1       | Hall:in@5                       | in@6       | already_in
A1       |                                 | in@-600    | admitted
A1       | opens=30                        | in@-31     | too_early
A1       | opens=30                        | in@-30     | admitted
A1       | closes=0                        | in@61      | too_late
A1       | closes=0                        | in@60      | admitted
A1       | opens=30 speaks=A1              | in@-31     | admitted
A1       | opens=30 opens=-1               | in@-31     | admitted
A1       | full                            | in@5       | full
A1       | in@5 A2:in@6 A2:undo@7          | in@8       | already_in
A1       | in@5 M1:in@6                    | in@7       | already_in
M1       |                                 | in@5       | not_invited
M1       | invite=M1                       | in@5       | admitted
M1       | invite=M1 in@5                  | in@6       | already_in
M1       | invite=M1 in@5 out@6            | in@7       | admitted
M1       | invite=M1 uninvite=M1           | in@5       | not_invited
M1       | in@1 invite=M1                  | in@5       | admitted
M1       | speaks=M1                       | in@5       | admitted
M1       | speaks=A1                       | in@5       | not_invited
M1       |                                 | force@5    | admitted
M1       |                                 | paper@5    | admitted
M1       |                                 | out@5      | exit_recorded
M1       | invite=M1 cancel                | in@5       | cancelled
M1       | invite=M1 reissue               | old@5      | replaced_badge
S1       |                                 | in@5       | not_invited
S1       | signup=S1                       | in@5       | admitted
S1       | taken=S1 signup=S1              | in@5       | not_invited
S1       | taken=S1 signup=S1 freed=S1     | in@5       | admitted
S1       | taken=S1 signup=S1              | force@5    | admitted
S1       | taken=S1 invite=S1              | in@5       | admitted
S1       | signup=S1 in@5                  | in@6       | already_in
Side     |                                 | in@5       | admitted
Side     | Hall:in@4                       | in@5       | admitted
Side     | in@5                            | in@6       | already_in
Side     | in@5                            | in@1440    | admitted
"""


def rows():
    lines = [[cell.strip() for cell in line.split("|")] for line in CASES.strip().splitlines()]
    return [
        pytest.param(gate, before.split(), tried, outcome, id=f"{gate} {before} > {tried}")
        for gate, before, tried, outcome in lines
    ]


class House:
    """One guest in a small event, and the words of the table as deeds."""

    def __init__(self, db, add_person, add_item):
        self.db = db
        self.guest, self.code = add_person(external_code="pretix-7f")
        self.old = self.code
        self.other, self.other_code = add_person(name="Other Guest")
        add_item("A1", room="Hall", capacity=1)
        add_item("A2", room="Hall", start=MORNING + timedelta(minutes=60))
        add_item("M1", access="invited")
        add_item("S1", access="signup", places=1)
        add_item("X1", room="Side", start=MORNING + timedelta(days=2))

    def do(self, gate, word):
        if word in ("once", "daily", "in_out"):
            return self._rules(gate, reentry=word)
        if word == "full":
            return self._scan("Hall", self.other_code, 2)
        if "=" in word:
            return self._set(gate, *word.split("="))
        if "@" not in word:
            return getattr(self, f"_{word}")()
        if ":" in word.split("@")[0]:
            gate, word = word.split(":", 1)
        deed, _, when = word.partition("@")
        minutes, _, desk = when.partition(":")
        return self._at(gate, deed, int(minutes), desk or "A")

    def _at(self, gate, deed, minutes, desk):
        at = MORNING + timedelta(minutes=minutes)
        with self.db.write() as session:
            match deed:
                case "undo":
                    return checkin.undo(session, gate=gate, at=at, desk=desk)
                case "out":
                    return checkin.scan(
                        session, self.code, gate=gate, at=at, desk=desk, direction=Direction.OUT
                    )
                case "leaver":
                    return checkin.scan(
                        session, self.other_code, gate=gate, at=at, direction=Direction.OUT
                    )
                case "force":
                    return checkin.scan(
                        session, self.code, gate=gate, at=at, override="The chair said so"
                    )
                case "name":
                    return checkin.admit(session, self.guest, gate=gate, at=at)
                case "paper":
                    return checkin.admit(session, self.guest, gate=gate, at=at, on_paper=True)
                case _:
                    return checkin.scan(session, self._text(deed), gate=gate, at=at, desk=desk)

    def _scan(self, gate, code, minutes):
        with self.db.write() as session:
            moment = MORNING + timedelta(minutes=minutes)
            return checkin.scan(session, code, gate=gate, at=moment)

    def _text(self, deed):
        with self.db.read() as session:
            typing = session.scalars(
                select(Badge.typing_code).filter_by(person_id=self.guest, replaced_at=None)
            ).one()
        number = int(self.code)
        return {
            "in": self.code,
            "old": self.old,
            "typed": typing.lower(),
            "foreign": "pretix-7f",
            "broken": self.code[:-1] + str((int(self.code[-1]) + 1) % 10),
            # The tag stands in the 16 bits below the version: another event's.
            "alien": f"{number ^ (1 << (8 * 15)):044d}",
            "nonsense": "hello",
            "half": self.code[:30],
            "twice": self.code + self.code,
            "two": self.code + self.other_code,
            "tab": f"\t{self.code}\t",
            "crlf": f"{self.code}\r\n",
            "prefix": f"]Q3{self.code}",
            "named": f"QR:{self.code};",
            "arabic": self.code.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
            "endless": "8" * 5000,
            "empty": " \r\n",
        }[deed]

    def _rules(self, gate, **rules):
        with self.db.write() as session:
            checkin.set_rules(session, gate, **rules)

    def _set(self, gate, name, value):
        if name in ("opens", "closes"):
            return self._rules(gate, **{name: int(value)})
        with self.db.write() as session:
            match name:
                case "invite":
                    return guests.invite(session, value, self.guest, at=MORNING)
                case "uninvite":
                    return guests.remove(session, value, self.guest)
                case "signup":
                    return guests.sign_up(session, value, self.guest, at=MORNING)
                case "taken":
                    return guests.sign_up(session, value, self.other, at=MORNING)
                case "freed":
                    return guests.remove(session, value, self.other)
                case _:
                    item = programme.find_item(session, value)
                    return session.add(ItemSpeaker(item_id=item.id, person_id=self.guest))

    def _cancel(self):
        with self.db.write() as session:
            people.cancel(session, self.guest, at=MORNING)

    def _restore(self):
        with self.db.write() as session:
            people.restore(session, self.guest, at=MORNING)

    def _reissue(self):
        with self.db.write() as session:
            badge = session.scalars(
                select(Badge).filter_by(person_id=self.guest, replaced_at=None)
            ).one()
            badge.replaced_at = MORNING
            self.old, self.code = self.code, issue(session, self.guest)


@pytest.mark.parametrize(("gate", "before", "tried", "outcome"), rows())
def test_what_is_tried_has_its_outcome(db, add_person, add_item, gate, before, tried, outcome):
    house = House(db, add_person, add_item)
    for word in before:
        house.do(gate, word)
    with db.read() as session:
        kept = len(session.scalars(select(Scan.id)).all())
    result = house.do(gate, tried)
    assert result.outcome.value == outcome
    with db.read() as session:
        assert len(session.scalars(select(Scan.id)).all()) == kept + 1


def test_the_table_is_long_enough():
    assert len(rows()) >= 120
