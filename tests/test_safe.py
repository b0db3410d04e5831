"""The real library with a backend of the test's own: no system's safe is there in a test run."""

import keyring
import pytest
from keyring.backend import KeyringBackend

from event_desk.database import Database, new_key, safe


class Shelf(KeyringBackend):
    """Keeps secrets in a dictionary, as `keyring` asks a backend to."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture
def shelf():
    before, shelf = keyring.get_keyring(), Shelf()
    keyring.set_keyring(shelf)
    yield shelf
    keyring.set_keyring(before)


@pytest.fixture
def trusted(shelf, monkeypatch):
    monkeypatch.setattr(Shelf, "__module__", "keyring.backends.SecretService")
    return shelf


def test_a_key_is_found_again_when_the_file_was_moved(trusted, event_path):
    key = new_key("kept in the safe")
    Database.create(event_path, key).close()
    assert safe.remember(key)
    moved = event_path.rename(event_path.with_name("moved.eventdesk"))
    assert safe.recall(moved) == key
    safe.forget(key)
    assert safe.recall(moved) is None


def test_a_safe_that_keeps_plain_text_is_not_used(shelf, event_path):
    key = new_key("kept in the safe")
    Database.create(event_path, key).close()
    assert not safe.is_there()
    assert not safe.remember(key)
    assert shelf.kept == {}
    assert safe.recall(event_path) is None


def test_what_the_safe_has_wrong_is_not_used(trusted, event_path):
    key = new_key("kept in the safe")
    Database.create(event_path, key).close()
    trusted.kept["Event Desk", key.salt.hex()] = "00" * 48
    assert safe.recall(event_path) is None
