import unicodedata
from datetime import date

import pytest
from helpers import MORNING
from sqlalchemy import select

from event_desk import programme
from event_desk.database import Database, Key, check, is_encrypted, keys, new_key, unlock
from event_desk.database.protecting import protect
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Event, Organisation

PASSPHRASE = "seven cedars, one gate"


@pytest.fixture(scope="module")
def key():
    return new_key(PASSPHRASE)


@pytest.fixture
def locked(event_path, key):
    db = Database.create(event_path, key)
    with db.write() as session:
        programme.create_event(
            session,
            {"en": "Quiet meeting"},
            timezone="Asia/Qatar",
            start=date(2030, 5, 1),
            end=date(2030, 5, 2),
            languages=("en",),
            at=MORNING,
        )
    db.close()
    return event_path


def refusal(act):
    with pytest.raises(EventDeskError) as caught:
        act()
    return caught.value.code


def names(path, key=None):
    db = Database.open(path, key)
    try:
        with db.read() as session:
            return session.scalars(select(Event)).one().names
    finally:
        db.close()


def test_an_encrypted_event_opens_with_its_passphrase_and_shows_nothing_without(locked):
    assert is_encrypted(locked)
    raw = locked.read_bytes()
    assert b"Quiet meeting" not in raw
    assert b"SQLite format" not in raw
    assert names(locked, unlock(locked, PASSPHRASE)) == {"en": "Quiet meeting"}


def test_without_the_passphrase_it_stays_closed(locked, key):
    before = locked.read_bytes()
    assert refusal(lambda: Database.open(locked)) is ErrorCode.EVENT_LOCKED
    assert refusal(lambda: unlock(locked, "seven cedars, two gates")) is ErrorCode.PASSPHRASE_WRONG
    other = new_key(PASSPHRASE)
    assert other.secret != key.secret
    assert refusal(lambda: Database.open(locked, other)) is ErrorCode.PASSPHRASE_WRONG
    assert locked.read_bytes() == before


def test_a_passphrase_is_the_same_from_every_keyboard(locked, tmp_path):
    path = tmp_path / "accents.eventdesk"
    Database.create(path, new_key("réunion à huis clos")).close()
    decomposed = unicodedata.normalize("NFD", "réunion à huis clos") + " "
    assert Database.open(path, unlock(path, decomposed)).close() is None


def test_a_short_passphrase_is_refused():
    assert refusal(lambda: new_key("secret")) is ErrorCode.PASSPHRASE_SHORT


def test_damage_is_told_from_a_wrong_passphrase(locked, key):
    raw = bytearray(locked.read_bytes())
    raw[200] ^= 1
    locked.write_bytes(raw)
    assert refusal(lambda: Database.open(locked, unlock(locked, PASSPHRASE))) is (
        ErrorCode.EVENT_DAMAGED
    )
    assert check(locked, key)


def test_a_backup_opens_with_the_same_passphrase(locked, key, tmp_path):
    db = Database.open(locked, key)
    copy = tmp_path / "copy.eventdesk"
    db.backup(copy)
    db.close()
    assert check(copy, key) == []
    assert names(copy, unlock(copy, PASSPHRASE)) == {"en": "Quiet meeting"}


def test_a_passphrase_can_be_given_changed_and_taken_away(db, event_path):
    with db.write() as session:
        session.add(Organisation(name="Lighthouse for Children"))
    db.close()
    first, second = new_key("first of the two"), new_key("second of the two")
    protect(event_path, None, first)
    assert b"Lighthouse" not in event_path.read_bytes()
    assert names(event_path, unlock(event_path, "first of the two"))["en"] == "Test event"
    protect(event_path, first, second)
    assert refusal(lambda: unlock(event_path, "first of the two")) is ErrorCode.PASSPHRASE_WRONG
    protect(event_path, second, None)
    assert not is_encrypted(event_path)
    assert names(event_path)["en"] == "Test event"
    assert list(event_path.parent.glob(".*.part")) == []


def test_an_event_that_is_open_elsewhere_is_not_encrypted(db, event_path):
    with db.read() as session:
        session.scalars(select(Event)).one()
        refused = refusal(lambda: protect(event_path, None, new_key("not while open")))
        assert refused is ErrorCode.EVENT_BUSY
    assert not is_encrypted(event_path)


def test_a_key_never_prints_itself_and_survives_a_keyring(key):
    assert key.secret.hex() not in repr(key)
    assert keys.from_text(key.text()) == key
    assert keys.from_text("nonsense") is None
    assert keys.from_text("00") is None
    assert isinstance(key, Key)
