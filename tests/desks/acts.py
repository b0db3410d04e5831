"""What people do at a desk, each as one short piece of work on the event file.

`chance` picks whom and what, so that a number says it all and a run can be had again. What the
program refuses with a sentence is refused here, too, and nothing has happened.
"""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

from desks import ground
from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import checkin, clock, delegations, guests, receivers, registrations, roles
from event_desk.checkin import Direction
from event_desk.database import Database
from event_desk.desks import Hand
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import imports
from event_desk.exchange.workbook import Sheet, Workbook
from event_desk.model import Badge, Import, Item, Merge, Person, Room, Scan
from event_desk.model.people import Organisation
from event_desk.people import PersonFields
from event_desk.programme import room_changes

# What a person at the desk is told and can live with; anything else is a bug.
_EVERYDAY = frozenset(
    {
        ErrorCode.UNKNOWN_PERSON, ErrorCode.MERGE_SAME, ErrorCode.MERGE_LATER,
        ErrorCode.MERGE_ERASED, ErrorCode.MERGE_UNDECIDED, ErrorCode.NOTHING_TO_UNDO,
        ErrorCode.PLAN_OUTDATED, ErrorCode.FIELD_WRONG, ErrorCode.NAME_MISSING,
        ErrorCode.UNKNOWN_ITEM, ErrorCode.UNKNOWN_GATE, ErrorCode.IMPORT_UNDONE,
        ErrorCode.PERSON_WAS_HERE, ErrorCode.UNKNOWN_IMPORT,
    }
)  # fmt: skip
Act = Callable[[Session, str, Random], None]


def do(db: Database, act: Act, desk: str, chance: Random) -> bool:
    """Whether it was done, and not refused."""
    try:
        with db.write() as session:
            act(session, desk, chance)
    except EventDeskError as error:
        if error.code not in _EVERYDAY:
            raise
        return False
    return True


def some_person(session: Session, chance: Random) -> Person:
    """In the order of their codes: the same one at desks that know the same."""
    found = session.scalars(
        select(Person).where(Person.deleted_at.is_(None)).order_by(Person.code)
    ).all()
    if not found:
        raise EventDeskError(ErrorCode.UNKNOWN_PERSON, value="")
    return found[chance.randrange(len(found))]


def edit(session: Session, desk: str, chance: Random) -> None:
    person = some_person(session, chance)
    word = f"{desk} {chance.randrange(5)}"
    fields = {
        0: PersonFields(position=word),
        1: PersonFields(email=f"{word.replace(' ', '.').lower()}@example.org"),
        2: PersonFields(notes=word, access_needs=word),
        3: PersonFields(organisation=f"Organisation {chance.randrange(12)}"),
        4: PersonFields(languages=("ar", "fr")[: chance.randrange(3)]),
        5: PersonFields(name=f"{person.name} {word}"),
        6: PersonFields(flag=word),
    }[chance.randrange(7)]
    registrations.edit(session, [person.id], fields, Hand(clock.now(), desk))


def walk_in(session: Session, desk: str, chance: Random) -> None:
    ground.add_people(session, [chance.randrange(1000)], clock.now())


def walk_in_and_enter(session: Session, desk: str, chance: Random) -> None:
    (person,), _said = ground.add_people(session, [chance.randrange(1000)], clock.now())
    checkin.admit(session, person, at=clock.now(), desk=desk)


def cancel_or_restore(session: Session, desk: str, chance: Random) -> None:
    person = some_person(session, chance)
    change = registrations.cancel if person.cancelled_at is None else registrations.restore
    change(session, [person.id], Hand(clock.now(), desk))


def new_badge(session: Session, desk: str, chance: Random) -> None:
    from event_desk import codes

    person = some_person(session, chance)
    now = clock.now()
    for old in session.scalars(select(Badge).filter_by(person_id=person.id, replaced_at=None)):
        old.replaced_at = now
    session.add(
        Badge(
            person_id=person.id,
            badge_id=codes.new_badge_id(),
            typing_code=codes.new_typing_code(),
            issued_at=now,
        )
    )


def merge(session: Session, desk: str, chance: Random) -> None:
    one, other = some_person(session, chance), some_person(session, chance)
    registrations.merge(session, one.id, other.id, {}, Hand(clock.now(), desk))


def unmerge(session: Session, desk: str, chance: Random) -> None:
    merges = session.scalars(
        select(Merge).where(Merge.undone_at.is_(None)).order_by(Merge.at, Merge.id)
    ).all()
    if merges:
        chosen = merges[chance.randrange(len(merges))]
        registrations.unmerge(session, chosen.id, Hand(clock.now(), desk))


def exit_by_hand(session: Session, desk: str, chance: Random) -> None:
    person = some_person(session, chance)
    gate = chance.choice((*ground.ROOMS, checkin.ENTRANCE, checkin.EXIT))
    checkin.admit(session, person.id, gate=gate, at=clock.now(), desk=desk, direction=Direction.OUT)


def undo_last(session: Session, desk: str, chance: Random) -> None:
    gate = chance.choice((*ground.ROOMS, checkin.ENTRANCE))
    checkin.undo(session, gate=gate, at=clock.now(), desk=desk)


def undo_of_somebody(session: Session, desk: str, chance: Random) -> None:
    """Whichever desk it was: two desks may take back the same scan."""
    scans = session.scalars(
        select(Scan).where(Scan.outcome == "admitted").order_by(Scan.tick.desc()).limit(4)
    ).all()
    if scans:
        chosen = scans[chance.randrange(len(scans))]
        with suppress(EventDeskError):
            checkin.undo(session, at=clock.now(), desk=desk, scan_id=chosen.id)


def lend(session: Session, desk: str, chance: Random) -> None:
    person = some_person(session, chance)
    number = str(chance.randrange(1, 5))
    receivers.hand_out(session, number, person.id, at=clock.now(), desk=desk)


def bring_back(session: Session, desk: str, chance: Random) -> None:
    receivers.take_back(session, str(chance.randrange(1, 5)), at=clock.now(), desk=desk)


def sign_up(session: Session, desk: str, chance: Random) -> None:
    item = chance.choice(session.scalars(select(Item).order_by(Item.code)).all())
    person = some_person(session, chance)
    if chance.randrange(3):
        guests.sign_up(session, item.code, person.id, at=clock.now())
    else:
        guests.remove(session, item.code, person.id)


def limit(session: Session, desk: str, chance: Random) -> None:
    item = chance.choice(session.scalars(select(Item).order_by(Item.code)).all())
    guests.limit(session, item.code, places=chance.randrange(1, 5))


def collect(session: Session, desk: str, chance: Random) -> None:
    person, by = some_person(session, chance), some_person(session, chance)
    if chance.randrange(3):
        delegations.collect(session, [person.id], by.id, at=clock.now(), desk=desk)
    else:
        delegations.take_back(session, [person.id], at=clock.now(), desk=desk)


def change_room(session: Session, desk: str, chance: Random) -> None:
    rooms = session.scalars(select(Room).where(Room.deleted_at.is_(None)).order_by(Room.name)).all()
    made = chance.randrange(2) == 0
    chosen = None if made else chance.choice(rooms).id
    name = f"Room {chance.randrange(3)}" if made else chance.choice(rooms).name
    given = room_changes.RoomFields(name=name, names={"en": desk}, capacity=chance.randrange(9))
    room_changes.save_room(session, chosen, given, at=clock.now())


def change_organisation(session: Session, desk: str, chance: Random) -> None:
    found = session.scalars(
        select(Organisation).where(Organisation.deleted_at.is_(None)).order_by(Organisation.name)
    ).all()
    if found:
        chance.choice(found).country = f"{desk[-1]}{chance.randrange(3)}"


def set_pin(session: Session, desk: str, chance: Random) -> None:
    roles.set_pin(session, f"{chance.randrange(1000, 10_000)}", at=clock.now())


def erase(session: Session, desk: str, chance: Random) -> None:
    person = some_person(session, chance)
    registrations.erase(session, person.id, Hand(clock.now(), desk))


EVERYTHING: tuple[Act, ...] = (
    edit, edit, edit, walk_in, walk_in_and_enter, cancel_or_restore, new_badge, merge, unmerge,
    exit_by_hand, exit_by_hand, undo_last, undo_of_somebody, lend, lend, bring_back, sign_up,
    limit, collect, change_room, change_organisation, set_pin,
)  # fmt: skip


# Lists, which take more than one transaction


def bring_list(db: Database, desk: str, chance: Random) -> None:
    """Three or four people, some of whom another list or desk may have brought as well."""
    first = chance.randrange(8)
    rows = [("Full name", "Organisation", "E-mail")] + [
        (f"{ground.GIVEN[n]} Listed {n}", f"Organisation {n}", f"listed{n}@example.org")
        for n in range(first, first + 3)
    ]
    content = repr(rows).encode()
    sheet = Sheet("Guests", tuple(rows), tuple(range(1, len(rows) + 1)))
    workbook = Workbook(Path("guests.xlsx"), hashlib.sha256(content).hexdigest(), (sheet,))
    with suppress(EventDeskError):
        with db.read() as session:
            plan = imports.plan(session, workbook, at=clock.now())
        imports.apply(db.write, plan, at=clock.now(), desk=desk)


def take_list_back(db: Database, chance: Random) -> None:
    with db.read() as session:
        found = session.scalars(
            select(Import.id).where(Import.undone_at.is_(None)).order_by(Import.at)
        ).all()
    if found:
        with suppress(EventDeskError):
            imports.undo(db.write, chance.choice(found), at=clock.now())
