"""An event file with many people and many scans, the same ones every time."""

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import insert

from event_desk import codes, people, programme
from event_desk.database import Database
from event_desk.desks import milliseconds
from event_desk.folding import fold
from event_desk.model import Badge, Desk, Event, Gate, Organisation, Person, Presence, Scan
from event_desk.model.words import GateKind, Outcome

START = datetime(2026, 6, 9, 5, 0, tzinfo=UTC)
_GIVEN = [
    "Amal",
    "Karim",
    "Noura",
    "Layla",
    "Youssef",
    "Fatima",
    "Samir",
    "Rania",
    "Omar",
    "Huda",
    "Jean",
    "Hélène",
    "Łukasz",
    "María",
    "Chidinma",
    "Martha",
    "Pedro",
    "Zoé",
    "Björn",
    "Achieng",
    "Wanjiru",
    "Élodie",
    "Ramón",
    "Ángela",
    "Oksana",
    "Thuy",
    "Mariam",
    "Ousmane",
]
_FAMILY = [
    "Haddad",
    "Khoury",
    "Al-Kuwari",
    "Al-Masri",
    "Darwish",
    "Nakato",
    "Otieno",
    "Muñoz",
    "Châtelain",
    "D'Almeida",
    "Østergård",
    "Gutiérrez",
    "Kamau",
    "Benoît",
    "Traoré",
    "Okafor",
    "Nguyên",
    "Smith-Jones",
    "Mbuyi",
    "Saeed",
    "Yahya",
    "Qasim",
]
_NATIVE = [
    "أمل",
    "كريم",
    "نورة",
    "ليلى",
    "يوسف",
    "فاطمة",
    "سمير",
    "رانيا",
    "عمر",
    "هدى",
    "حداد",
    "خوري",
    "المصري",
    "درويش",
]


def make(path: Path, size: int, scans: int) -> list[str]:
    """Make the event; returns the badge codes of those who haven't been scanned yet."""
    chance = random.Random(1)
    db = Database.create(path)
    with db.write() as session:
        programme.create_event(
            session,
            {"en": "Crowd"},
            timezone="Asia/Qatar",
            start=date(2026, 6, 9),
            end=date(2026, 6, 11),
            languages=("ar", "en", "fr", "es"),
            at=START - timedelta(days=30),
        )
        event = session.query(Event).one()
        gate = session.query(Gate).filter_by(kind=GateKind.ENTRANCE).one()
        last = milliseconds(START + timedelta(hours=10))
        desk = Desk(name="Desk 2", created_at=START, last_number=scans, last_tick=last)
        session.add(desk)
        session.flush()
        organisations = [
            {"id": _id(chance), "name": f"Organisation {n}", "folded": f"organisation {n}"}
            for n in range(200)
        ]
        session.execute(insert(Organisation), organisations)
        persons = [_person(chance, number, organisations) for number in range(size)]
        session.execute(insert(Person), persons)
        badges = [
            {
                "id": _id(chance),
                "person_id": person["id"],
                "badge_id": chance.randbytes(5),
                "typing_code": f"Z{number:07d}",
                "issued_at": START,
                "printed": 1,
            }
            for number, person in enumerate(persons)
        ]
        session.execute(insert(Badge), badges)
        seen = persons[: size * 4 // 5]
        session.execute(insert(Scan), _scans(chance, seen, gate.id, desk.id, scans))
        session.execute(
            insert(Presence),
            [
                {
                    "id": _id(chance),
                    "gate_id": gate.id,
                    "person_id": person["id"],
                    "inside": True,
                    "first_at": START,
                    "since": START,
                    "day": START.date(),
                    "desk_id": desk.id,
                }
                for person in seen
            ],
        )
        fresh = [
            codes.make(event.badge_key, event.tag, badge["badge_id"])
            for badge in badges[len(seen) :]
        ]
    db.close()
    return fresh


def _person(
    chance: random.Random, number: int, organisations: list[dict[str, object]]
) -> dict[str, object]:
    given, family = chance.choice(_GIVEN), chance.choice(_FAMILY)
    native = f"{chance.choice(_NATIVE)} {chance.choice(_NATIVE)}"
    email = f"{fold(given)}.{fold(family).replace(' ', '')}{number}@example.org"
    organisation = chance.choice(organisations)
    fields: dict[str, object] = {
        "id": _id(chance),
        "code": f"X{number:05d}",
        "name": f"{given} {family}",
        "given_name": given,
        "family_name": family,
        "native_name": native,
        "organisation_id": organisation["id"],
        "email": email,
        "languages": ["en"],
        "created_at": START,
    }
    folded = people.search_text(Person(**fields), Organisation(**organisation))
    return {**fields, "folded": folded}


def _scans(
    chance: random.Random, seen: list[dict[str, object]], gate: UUID, desk: UUID, count: int
) -> list[dict[str, object]]:
    """Spread over a day: first everybody in, then out and in again."""
    lines: list[dict[str, object]] = []
    for number in range(count):
        out = number // len(seen) % 2 == 1
        at = START + timedelta(seconds=number / count * 36_000)
        lines.append(
            {
                "id": _id(chance),
                "desk_id": desk,
                "number": number + 1,
                "tick": milliseconds(at),
                "gate_id": gate,
                "person_id": seen[number % len(seen)]["id"],
                "kind": "out" if out else "in",
                "outcome": (Outcome.EXIT_RECORDED if out else Outcome.ADMITTED).value,
                "day": START.date(),
                "at": at,
            }
        )
    return lines


def _id(chance: random.Random) -> UUID:
    return UUID(int=chance.getrandbits(128), version=4)
