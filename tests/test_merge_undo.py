"""Whatever hangs on two entries: merged and taken back, every table is as it was."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from helpers import MORNING, everything, issue
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from event_desk import checkin, people
from event_desk.checkin import Direction
from event_desk.model import (
    Badge,
    DistinctPeople,
    Interpreter,
    InterpreterLanguage,
    Item,
    ItemGuest,
    ItemSpeaker,
    Merge,
    Person,
    PersonRole,
    Presence,
)
from event_desk.people import PersonFields, merging
from event_desk.people.merge_fields import Take

LATER = MORNING + timedelta(hours=1)


@dataclass
class Case:
    """Two entries drawn at random, with what hangs on them."""

    fields: list
    badges: list
    hanging: list
    moves: list
    values: dict


WORDS = st.sampled_from(["", "Amal Haddad", "أمل حداد", "x", "Doha", "AMAL"])
PERSON = st.fixed_dictionaries(
    {
        "native_name": WORDS, "given_name": WORDS, "family_name": WORDS, "email": WORDS,
        "phone": WORDS, "dietary": WORDS, "notes": WORDS, "guardian": WORDS, "hand_over": WORDS,
        "languages": st.lists(st.sampled_from(["ar", "en", "fr"]), unique=True),
        "photo_consent": st.sampled_from([None, True, False]),
        "minor": st.sampled_from([None, True]),
        "category": st.sampled_from(["participant", "speaker", "media"]),
        "cancelled_at": st.sampled_from([None, MORNING]),
        "arrival": st.sampled_from([None, MORNING.date()]),
    }
)  # fmt: skip
CASES = st.builds(
    Case,
    fields=st.tuples(PERSON, PERSON).map(list),
    badges=st.lists(st.sampled_from([None, 0, 1]), min_size=2, max_size=2),
    hanging=st.lists(
        st.tuples(
            st.integers(0, 1), st.sampled_from(["speaks", "listed", "role", "interprets", "pair"])
        ),
        unique=True,
    ),
    moves=st.lists(
        st.tuples(st.integers(0, 1), st.sampled_from(["in", "out"]), st.sampled_from(["", "A1"])),
        max_size=5,
    ),
    values=st.dictionaries(
        st.sampled_from(["email", "phone", "name", "category", "dietary", "minor"]),
        st.sampled_from([Take.KEPT, Take.OTHER]),
    ),
)


def build(session, case, item_id) -> list[UUID]:
    ids = []
    for values, badge in zip(case.fields, case.badges, strict=True):
        person_id = people.add(session, PersonFields(name="Amal Haddad"), at=MORNING)
        person = session.get(Person, person_id)
        for name, value in values.items():
            setattr(person, name, value)
        person.folded = people.search_text(person, None)
        if badge is not None:
            issue(session, person_id)
            session.flush()
            session.scalars(select(Badge).filter_by(person_id=person_id)).one().printed = badge
        ids.append(person_id)
    third = people.add(session, PersonFields(name="Third"), at=MORNING)
    for who, what in case.hanging:
        hang(session, what, ids[who], item_id, third)
    for minutes, (who, direction, gate) in enumerate(case.moves):
        checkin.admit(
            session, ids[who], gate=gate or "entrance", direction=Direction(direction),
            at=MORNING + timedelta(minutes=minutes),
        )  # fmt: skip
    session.flush()
    return ids


def hang(session, what, person_id, item_id, third):
    one, two = sorted((person_id, third), key=str)
    match what:
        case "speaks":
            session.add(ItemSpeaker(item_id=item_id, person_id=person_id))
        case "listed":
            session.add(ItemGuest(item_id=item_id, person_id=person_id, kind="invited", at=MORNING))
        case "role":
            session.add(PersonRole(person_id=person_id, role="staff"))
        case "pair":
            session.add(DistinctPeople(one_id=one, other_id=two, at=MORNING))
        case _:
            row = Interpreter(person_id=person_id)
            session.add(row)
            session.flush()
            session.add(InterpreterLanguage(interpreter_id=row.id, language="ar", level="a"))


@given(CASES)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_merged_and_taken_back_everything_is_as_it_was(db, case):
    with db.write() as session:
        item_id = session.scalar(select(Item.id)) or _item(session)
        kept, other = build(session, case, item_id)
        session.expire_all()
        before = everything(session)
        scans = before["scans"]
    with db.write() as session:
        merge_id = merging.merge(session, kept, other, case.values, at=LATER)
    with db.read() as session:
        assert everything(session)["scans"] == scans
        hanging = [
            *session.scalars(select(Presence.person_id).where(Presence.person_id == other)),
            *session.scalars(select(ItemGuest.id).where(ItemGuest.person_id == other)),
        ]
        assert hanging == []
        assert session.query(Badge).filter_by(person_id=kept, replaced_at=None).count() <= 1
    with db.write() as session:
        merging.undo(session, merge_id, at=LATER)
    with db.read() as session:
        assert everything(session) == before
        assert session.query(Merge).filter_by(undone_at=None).count() == 0


def _item(session):
    item = Item(code="A1", titles={"en": "Session"}, start=MORNING, end=LATER)
    session.add(item)
    session.flush()
    return item.id
