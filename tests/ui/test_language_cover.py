"""How each language of a session is heard."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from event_desk import texts
from event_desk.programme import ChannelView, GapView, ItemView
from event_desk.ui.language_cover import Cover, covers, sentence, words

ITEM = ItemView(
    id=uuid4(),
    code="A1",
    kind="session",
    titles={"en": "One"},
    start=datetime(2030, 5, 1, 7, 0, tzinfo=UTC),
    end=datetime(2030, 5, 1, 8, 0, tzinfo=UTC),
    floor=("en",),
    interpret_into=("ar", "fr", "es"),
    expected=100,
    access="open",
    room_id=uuid4(),
    room="Hall",
    room_pinned=False,
    speakers=(),
    channels=(),
    gaps=(),
)


def channel(language, relay_from=None):
    return ChannelView(language, 1, ("Nadia R.",), (uuid4(),), relay_from, "booth")


def found(item):
    return {one.language: one.cover for one in covers(item)}


def test_without_a_plan_everything_wanted_is_open():
    assert found(ITEM) == {
        "en": Cover.FLOOR, "ar": Cover.OPEN, "fr": Cover.OPEN, "es": Cover.OPEN
    }  # fmt: skip


def test_a_plan_says_direct_relay_gap_and_too_few():
    item = replace(
        ITEM,
        channels=(channel("ar"), channel("fr", "ar"), channel("es")),
        gaps=(GapView("es", "", "busy", {"kind": "seat", "missing": 1}),),
    )
    assert found(item) == {
        "en": Cover.FLOOR, "ar": Cover.DIRECT, "fr": Cover.RELAY, "es": Cover.SHORT
    }  # fmt: skip
    item = replace(item, gaps=(GapView("es", "en", "busy", {"kind": "pair"}),))
    assert found(item)["es"] is Cover.GAP


def test_a_language_that_is_spoken_and_wanted_is_heard_when_others_speak():
    item = replace(ITEM, floor=("en", "ar"), interpret_into=("en", "ar"))
    assert found(item) == {"en": Cover.OPEN, "ar": Cover.OPEN}
    assert found(replace(ITEM, floor=("en",), interpret_into=("en",))) == {"en": Cover.FLOOR}


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_every_state_has_words(language):
    texts.set_language(language)
    item = replace(ITEM, channels=(channel("ar"), channel("fr", "ar")))
    for one in covers(item):
        assert words(one)
        assert words(one) in sentence(one)
