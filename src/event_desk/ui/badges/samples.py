"""People to try a design on: the hard cases among those who come, and one who is made up."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from event_desk import badges, texts
from event_desk.badges import BadgeContent
from event_desk.badges.content import SessionLine, fresh_codes
from event_desk.folding import has_arabic
from event_desk.people import PersonView
from event_desk.ui.context import Context

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sample:
    words: str
    content: BadgeContent


def samples(context: Context, everybody: Sequence[PersonView], first: UUID | None) -> list[Sample]:
    """`first` is whoever was looked at; the made-up one is there before any list came in."""
    wanted = _picked(everybody, first)
    found: list[Sample] = []
    if wanted:
        ids = list(dict.fromkeys(person.id for _, person in wanted))
        lacking = [person.id for _, person in wanted if person.badge is None]
        with context.db.read() as session:
            fresh = fresh_codes(session, list(dict.fromkeys(lacking)))
            contents = {one.person_id: one for one in badges.load(session, ids, fresh)}
        found = [
            Sample(words, contents[person.id]) for words, person in wanted if person.id in contents
        ]
    return [*found, *_made_up(context)]


def _picked(everybody: Sequence[PersonView], first: UUID | None) -> list[tuple[str, PersonView]]:
    people = [one for one in everybody if one.status != "cancelled"]
    found: list[tuple[str, PersonView]] = []
    chosen = next((one for one in people if one.id == first), None)
    if chosen is not None:
        found.append((translate("badges", "Chosen in the list"), chosen))
    named = [one for one in people if one.name or one.native_name]
    if named:
        longest = max(named, key=lambda one: len(one.title) + len(one.name))
        found.append((translate("badges", "Longest name"), longest))
    _first(found, translate("badges", "Both scripts"), people, _both)
    _first(found, translate("badges", "Arabic only"), people, _arabic_only)
    _first(found, translate("badges", "Latin only"), people, _latin_only)
    if any(one.organisation for one in people):
        longest = max(people, key=lambda one: len(one.organisation))
        found.append((translate("badges", "Longest organisation"), longest))
    _first(found, translate("badges", "Minor"), people, lambda one: one.minor is True)
    _first(found, translate("badges", "Agreed to photos"), people, lambda one: one.photo_consent)
    _first(found, translate("badges", "No name yet"), people, _unnamed)
    for category in dict.fromkeys(one.category for one in people if one.category != "child"):
        _first(
            found, texts.category(category), people, lambda one, key=category: one.category == key
        )
    return found


def _first(
    found: list[tuple[str, PersonView]],
    words: str,
    people: Sequence[PersonView],
    fits: Callable[[PersonView], object],
) -> None:
    person = next((one for one in people if fits(one)), None)
    if person is not None:
        found.append((words, person))


def _both(person: PersonView) -> bool:
    return bool(person.name and person.native_name and person.name != person.native_name)


def _arabic_only(person: PersonView) -> bool:
    names = [name for name in (person.name, person.native_name) if name]
    return bool(names) and all(has_arabic(name) for name in names)


def _latin_only(person: PersonView) -> bool:
    return bool(person.name) and not has_arabic(person.name + person.native_name)


def _made_up(context: Context) -> list[Sample]:
    names = list(context.event.names.values())
    latin = next((name for name in names if not has_arabic(name)), "")
    arabic = next((name for name in names if has_arabic(name)), "")
    example = BadgeContent(
        person_id=UUID(int=0),
        person="",
        code="0" * 44,
        typing_code="BCDF GHJK",
        name="Dr. Maryam Al-Sabbagh",
        native_name="د. مريم الصباغ",
        organisation="Institute for Regional Studies",
        native_organisation="معهد الدراسات الإقليمية",
        position="Director of Programmes",
        category="speaker",
        category_label=_label("speaker", "en"),
        native_category_label=_label("speaker", "ar"),
        languages=("ar", "en", "fr"),
        minor=False,
        photo_consent=True,
        event_name=latin or arabic,
        native_event_name=arabic if latin else "",
        country=_country("LB", "en"),
        native_country=_country("LB", "ar"),
        channel="AR 2",
        sessions=(SessionLine("A1", "09/06 14:30", "Round table of the partners"),),
    )
    return [Sample(translate("badges", "Example, with everything"), example)]


def _label(key: str, language: str) -> str:
    with texts.speaking(language):
        return texts.category(key)


def _country(code: str, language: str) -> str:
    return texts.country_name(code, language)


def _unnamed(person: PersonView) -> bool:
    return not (person.name or person.native_name or person.display_name)
