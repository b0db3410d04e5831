"""A row is a function of the set of its lines: neither their order nor repetitions change it."""

import json
import random
import shutil
from uuid import UUID

from helpers import MORNING
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sharing.laptops import Laptop, assert_same, assert_says_what_its_lines_say, exchange, join
from sqlalchemy import select, text

from event_desk import checkin, people, receivers
from event_desk.checkin import Direction
from event_desk.database import Database
from event_desk.model import (
    Interpreter,
    Item,
    ItemSpeaker,
    Person,
    PersonRole,
    Plan,
    PlanRoom,
    Room,
    Scan,
)
from event_desk.people import PersonFields, merging
from event_desk.sharing import applying, fold, lines
from event_desk.sharing.lines import LineValue

ROW = UUID(int=7).hex
COLUMNS = ("name", "capacity", "building")
VALUES = st.sampled_from(["a", "b", "c"])


@st.composite
def histories(draw):
    """Lines of three laptops about one room, as they would write them: each knows its own lines
    and those of others that it has heard of."""
    made: list[LineValue] = []
    heard: dict[int, dict[UUID, LineValue]] = {1: {}, 2: {}, 3: {}}
    for number in range(1, draw(st.integers(1, 12)) + 1):
        origin = draw(st.integers(1, 3))
        for other in draw(st.sets(st.integers(1, 3))):
            heard[origin].update(heard[other])
        known = list(heard[origin].values())
        row = fold.row(known)
        tick = max([one.tick for one in known], default=0) + draw(st.integers(1, 3))
        kind = draw(st.sampled_from(["changed", "changed", "gone", "new"]))
        if row.gone:
            kind = "new"
        elif kind == "new":
            kind = "changed"
        shown = None
        if kind == "new":
            shown = json.dumps({name: draw(VALUES) for name in COLUMNS})
        elif kind == "changed":
            names = draw(st.lists(st.sampled_from(COLUMNS), min_size=1, unique=True))
            shown = json.dumps({name: [row.values[name], draw(VALUES)] for name in names})
        line = LineValue(
            UUID(int=number), UUID(int=origin), number, tick, "rooms", ROW, kind, shown
        )
        heard[origin][line.id] = line
        made.append(line)
    return made


@settings(max_examples=400, deadline=None)
@given(histories(), st.randoms(use_true_random=False))
def test_any_order_and_any_repetition_say_the_same(made, chance):
    expected = fold.row(made)
    shuffled = made * 2
    chance.shuffle(shuffled)
    assert fold.row(shuffled) == expected


@settings(max_examples=400, deadline=None)
@given(histories())
def test_a_clash_names_a_later_line_and_a_value_that_does_not_count(made):
    row = fold.row(made)
    for clash in row.clashes:
        assert clash.line.order > clash.other.order
        assert fold.after(clash.line, clash.column) != fold.after(clash.other, clash.column)


@settings(max_examples=200, deadline=None)
@given(histories())
def test_one_laptop_alone_never_clashes(made):
    told = []
    for number, line in enumerate(made, 1):
        row = fold.row(told)
        shown = json.loads(line.shown) if line.shown else {}
        after = {name: v[1] if isinstance(v, list) else v for name, v in shown.items()}
        kind = "gone" if line.kind == "gone" and not row.gone else "new" if row.gone else "changed"
        if kind == "new":
            parts = {name: after.get(name, "a") for name in COLUMNS}
        else:
            parts = {name: [row.values[name], value] for name, value in after.items()}
        told.append(
            LineValue(line.id, UUID(int=1), number, number, "rooms", ROW, kind, json.dumps(parts))
        )
    assert fold.row(told).clashes == ()


class Hand:
    """Things that somebody does at a laptop, drawn at random; what can't be done isn't."""

    def __init__(self, laptop: Laptop, chance: random.Random) -> None:
        self.laptop, self.chance = laptop, chance

    def act(self) -> None:
        deeds = (
            self.add, self.edit, self.edit, self.admit, self.admit, self.leave, self.undo,
            self.merge, self.unmerge, self.room, self.rename, self.item, self.speaker, self.role,
            self.remove, self.interpreter, self.lend, self.bring, self.plan, self.erase_row,
        )  # fmt: skip
        deed = self.chance.choice(deeds)
        self.laptop.later(seconds=self.chance.choice((1, 60, -30)))
        with self.laptop.write() as session:
            deed(session)

    def one(self, session, mapped, *tests):
        found = session.scalars(select(mapped).where(*tests).order_by(mapped.id)).all()
        return self.chance.choice(found) if found else None

    def person(self, session):
        return self.one(session, Person, Person.deleted_at.is_(None))

    def add(self, session):
        name = self.chance.choice(("Amal Haddad", "Omar Aziz", "Huda Khoury"))
        org = self.chance.choice((None, "Sample Org"))
        key = people.add(session, PersonFields(name=name, organisation=org), at=self.laptop.at)
        person = session.get_one(Person, key)
        code = f"C{self.chance.randrange(6)}"
        if session.scalar(select(Person.id).filter_by(code=code)) is None:
            person.code = code
            person.folded = people.search_text(person, person.organisation)

    def edit(self, session):
        if person := self.person(session):
            field = self.chance.choice(("phone", "position", "email", "name"))
            given = PersonFields(**{field: self.chance.choice(("x", "y", "z"))})
            people.edit(session, person.id, given, at=self.laptop.at)

    def admit(self, session, direction=Direction.IN):
        gate = self.chance.choice(("entrance", "Hall", "Garden"))
        if gate != "entrance" and session.scalar(select(Room.id).filter_by(name=gate)) is None:
            gate = "entrance"
        if person := self.person(session):
            checkin.admit(
                session, person.id, gate=gate, at=self.laptop.at, desk="Desk 1",
                direction=direction,
            )  # fmt: skip

    def leave(self, session):
        self.admit(session, Direction.OUT)

    def undo(self, session):
        if scan := self.one(session, Scan, Scan.kind != "undo"):
            checkin.undo(session, at=self.laptop.at, desk="Desk 1", scan_id=scan.id)

    def merge(self, session):
        one, other = self.person(session), self.person(session)
        if one is not None and other is not None and one.id != other.id:
            merging.merge(session, one.id, other.id, at=self.laptop.at)

    def unmerge(self, session):
        if (person := self.person(session)) and (done := merging.last_of(session, person.id)):
            merging.undo(session, done, at=self.laptop.at)

    def room(self, session):
        name = self.chance.choice(("Hall", "Garden", "Tent"))
        if session.scalar(select(Room.id).filter_by(name=name)) is None:
            session.add(Room(name=name))

    def rename(self, session):
        name = self.chance.choice(("Hall", "Garden", "Tent"))
        room = self.one(session, Room)
        if room and session.scalar(select(Room.id).filter_by(name=name)) is None:
            room.name = name

    def item(self, session):
        code = self.chance.choice(("A1", "A2"))
        if session.scalar(select(Item.id).filter_by(code=code)) is None:
            room = self.one(session, Room)
            session.add(Item(code=code, titles={"en": code}, room_id=room.id if room else None))

    def speaker(self, session):
        item, person = self.one(session, Item), self.person(session)
        if item and person:
            there = select(ItemSpeaker.id).filter_by(item_id=item.id, person_id=person.id)
            if session.scalar(there) is None:
                session.add(ItemSpeaker(item_id=item.id, person_id=person.id))

    def role(self, session):
        if person := self.person(session):
            there = select(PersonRole.id).filter_by(person_id=person.id, role="staff")
            if session.scalar(there) is None:
                session.add(PersonRole(person_id=person.id, role="staff"))

    def remove(self, session):
        mapped = self.chance.choice((PersonRole, ItemSpeaker, PlanRoom))
        if row := self.one(session, mapped):
            session.delete(row)

    def interpreter(self, session):
        person = self.person(session)
        if person and not session.scalar(select(Interpreter.id).filter_by(person_id=person.id)):
            session.add(Interpreter(person_id=person.id))

    def lend(self, session):
        if person := self.person(session):
            receivers.hand_out(
                session, self.chance.choice("12"), person.id, at=self.laptop.at, desk="Desk 1",
                another=True,
            )  # fmt: skip

    def bring(self, session):
        receivers.take_back(session, self.chance.choice("12"), at=self.laptop.at, desk="Desk 1")

    def plan(self, session):
        number = (session.scalar(select(Plan.number).order_by(Plan.number.desc())) or 0) + 1
        plan = Plan(number=number, status="optimal", created_at=self.laptop.at)
        session.add(plan)
        session.flush()
        item, room = self.one(session, Item), self.one(session, Room)
        if item and room:
            session.add(PlanRoom(plan_id=plan.id, item_id=item.id, room_id=room.id))

    def erase_row(self, session):
        """What taking back an import does: rows go for good, those that hang on them first."""
        mapped, tables = self.chance.choice(
            (
                (Plan, (("plan_rooms", "plan_id"),)),
                (Person, (("person_roles", "person_id"), ("item_speakers", "person_id"))),
            )
        )
        row = self.one(session, mapped)
        if row is None or (isinstance(row, Person) and self._is_used(session, row)):
            return
        for table, column in tables:
            session.execute(text(f"DELETE FROM {table} WHERE {column} = :key"), {"key": row.id.hex})
        session.delete(row)

    def _is_used(self, session, person):
        tests = (
            "SELECT 1 FROM scans WHERE person_id = :key",
            "SELECT 1 FROM merges WHERE kept_id = :key OR other_id = :key",
            "SELECT 1 FROM people WHERE merged_into_id = :key",
            "SELECT 1 FROM receiver_moves WHERE person_id = :key",
            "SELECT 1 FROM interpreters WHERE person_id = :key",
        )
        return any(session.execute(text(one), {"key": person.id.hex}).first() for one in tests)


@settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**32), deeds=st.integers(5, 40))
def test_files_that_heard_the_lines_in_different_orders_are_the_same(
    empty_event, tmp_path_factory, seed, deeds
):
    run(empty_event, tmp_path_factory.mktemp("files"), seed, deeds)


def run(empty_event, folder, seed, deeds):
    chance = random.Random(seed)
    path = folder / "first.eventdesk"
    shutil.copyfile(empty_event, path)
    first = Laptop(path, "first")
    first.begin()
    laptops = [first, join(first, folder, "second"), join(first, folder, "third")]
    try:
        hands = [Hand(laptop, chance) for laptop in laptops]
        for _ in range(deeds):
            chance.choice(hands).act()
            if chance.random() < 0.3:
                one, other = chance.sample(laptops, 2)
                one.give(other, limit=chance.choice((1, 3, 20)))
        exchange(*laptops)
        late = join(laptops[2], folder, "late")
        laptops.append(late)
        exchange(*laptops)
        assert_same(*laptops)
        for laptop in laptops:
            assert_says_what_its_lines_say(laptop)
        _shuffled(first, folder, chance)
    finally:
        for laptop in laptops:
            laptop.db.close()


def _shuffled(first, folder, chance):
    """A file that hears each laptop's lines in their order, but the laptops in any."""
    with first.read() as session:
        everything = lines.since(session, {}, 100_000)
    by_origin = {}
    for line in everything:
        by_origin.setdefault(line.origin, []).append(line)
    path = folder / "shuffled.eventdesk"
    Database.create(path).close()
    shuffled = join_nothing(path)
    while any(by_origin.values()):
        origin = chance.choice([one for one, some in by_origin.items() if some])
        count = chance.choice((1, 5, 50))
        some, by_origin[origin] = by_origin[origin][:count], by_origin[origin][count:]
        with shuffled.write() as session:
            applying.receive(session, some + some[:1])
    exchange(first, shuffled)
    assert_same(first, shuffled)
    shuffled.db.close()


def join_nothing(path):
    from event_desk.model import Sharing
    from event_desk.sharing import capture

    laptop = Laptop(path, "shuffled")
    with laptop.write() as session:
        session.add(Sharing(name="shuffled", joined_at=MORNING))
        session.flush()
        capture.renew(session)
    return laptop
