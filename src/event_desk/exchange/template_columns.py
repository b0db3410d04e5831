"""What the empty list asks for: sheets, columns, the words to choose from, how to fill it in.

The headings are those that the exports write, so that a list comes back recognised in each of the
languages; `field` says as what. Everything is in the language that is set.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from babel import Locale

from event_desk import texts
from event_desk.exchange import template_fields
from event_desk.exchange.listing import Kind
from event_desk.exchange.template_fields import Asked
from event_desk.exchange.values import country
from event_desk.folding import fold, isolate
from event_desk.texts import translate

MARK = " *"
"""Behind the heading of a column that has to be filled in."""


@dataclass(frozen=True, slots=True)
class TemplateFacts:
    """What the empty list says of its event. Nothing about anybody."""

    name: str = ""
    start: date | None = None
    end: date | None = None
    timezone: str = ""
    languages: tuple[str, ...] = texts.LANGUAGES
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AskedSheet:
    kind: str
    title: str
    columns: tuple[Asked, ...]


def sheets(facts: TemplateFacts, *, gender: bool) -> tuple[AskedSheet, ...]:
    return (
        AskedSheet("people", translate("texts", "People"), _people(gender=gender)),
        AskedSheet("speakers", translate("texts", "Speakers"), _speakers()),
        AskedSheet("programme", translate("texts", "Programme"), _programme(facts)),
        AskedSheet("rooms", translate("texts", "Rooms"), _rooms()),
        AskedSheet("interpreters", translate("texts", "Interpreters"), _interpreters()),
    )


def choices(facts: TemplateFacts) -> Mapping[str, tuple[str, ...]]:
    """The words of each list, all of which an import understands."""
    languages = dict.fromkeys((*facts.languages, *texts.language_names()))
    categories = dict.fromkeys((*texts.categories(), *facts.categories))
    return {
        "countries": countries(texts.language()),
        "languages": tuple(map(texts.language_name, languages)),
        "event_languages": tuple(map(texts.language_name, facts.languages)),
        "categories": tuple(map(texts.category, categories)),
        "yes_no": (translate("texts", "yes"), translate("texts", "no")),
        "genders": (translate("texts", "woman"), translate("texts", "man")),
        "kinds": tuple(texts.item_kinds().values()),
        "access": tuple(map(texts.access, ("open", "invited", "signup"))),
    }


def countries(language: str) -> tuple[str, ...]:
    """The countries' names in a language, in its alphabet's order; each is read as one country."""
    territories = cast("Mapping[str, str]", Locale(language).territories)
    found = {
        name
        for code, name in territories.items()
        if len(code) == 2 and code.isalpha() and country(name).value == code
    }
    return tuple(sorted(found, key=fold))


def instructions(facts: TemplateFacts) -> tuple[str, ...]:
    lines = [
        translate("texts", "One person to a row. What you do not know stays empty."),
        translate("texts", "Columns with a star (*) have to be filled in."),
        translate(
            "texts",
            "Click on a cell to see what belongs in it. Where a list opens, choose from it; where "
            "several languages are meant, part them with commas.",
        ),
        translate("texts", "Leave the headings as they are. Sheets you do not need stay empty."),
        translate("texts", "People: everybody who comes, and does not speak or interpret."),
        translate("texts", "Speakers: one row for each session that somebody speaks in."),
        translate(
            "texts", "Programme, Rooms: only if you plan sessions. Start and end are local times."
        ),
        translate(
            "texts", "Interpreters: a second row with other times says that somebody comes twice."
        ),
        translate(
            "texts",
            "Under 18: write only the name that may stand on the badge, and the guardian. Both "
            "serve safety alone: the desk must know whom to call. Birth dates, schools and "
            "addresses are not wanted here.",
        ),
        translate(
            "texts",
            "What you write here serves only this event: badges, seats, interpreting, check-in. "
            "Send the file only to whoever asked you for it.",
        ),
    ]
    if facts.start and facts.end:
        days = f"{facts.start.isoformat()} – {facts.end.isoformat()}"
        place = f" ({facts.timezone})" if facts.timezone else ""
        lines.insert(0, isolate(f"{facts.name}, {days}{place}" if facts.name else days + place))
    return tuple(lines)


def _people(*, gender: bool) -> tuple[Asked, ...]:
    sex = (Asked("gender", translate("texts", "Gender"), choices="genders", strict=True, width=10),)
    return (
        template_fields.title(),
        template_fields.name(),
        template_fields.native_name(),
        template_fields.organisation(),
        Asked(
            "native_organisation",
            translate("texts", "Organisation in the other script"),
            translate("texts", "The same in the organisation’s own script, if it has another."),
            width=26,
        ),
        template_fields.position(),
        template_fields.country(),
        template_fields.email(),
        template_fields.phone(),
        template_fields.languages(),
        Asked(
            "interpretation",
            translate("texts", "Interpretation into"),
            translate("texts", "The language this person wants to hear through the receiver."),
            choices="event_languages",
        ),
        Asked(
            "category",
            translate("texts", "Category"),
            translate("texts", "What the badge shows. Choose from the list."),
            choices="categories",
        ),
        *(sex if gender else ()),
        Asked(
            "minor",
            translate("texts", "Under 18"),
            translate("texts", "Yes if the person is under 18 during the event; no birth dates."),
            choices="yes_no",
            strict=True,
            width=12,
        ),
        Asked(
            "guardian",
            translate("texts", "Guardian"),
            translate("texts", "For those under 18: name and phone of whoever is responsible."),
            width=24,
        ),
        template_fields.photo_consent(),
        template_fields.day("arrival", translate("texts", "Arrival")),
        template_fields.day("departure", translate("texts", "Departure")),
        Asked(
            "dietary",
            translate("texts", "Dietary requirements"),
            translate("texts", "Only what the kitchen has to know."),
        ),
        Asked(
            "access_needs",
            translate("texts", "Access needs"),
            translate("texts", "What we have to prepare, without the reason for it."),
        ),
        Asked("notes", translate("texts", "Notes"), width=24),
    )


def _speakers() -> tuple[Asked, ...]:
    return (
        template_fields.title(),
        template_fields.name(),
        template_fields.native_name(),
        Asked(
            "description",
            translate("texts", "Description"),
            translate("texts", "Where no name is known yet: “a youth delegate”."),
            width=24,
        ),
        template_fields.organisation(),
        template_fields.position(),
        template_fields.country(),
        template_fields.email(),
        template_fields.phone(),
        template_fields.languages(),
        Asked(
            "item",
            translate("texts", "Session"),
            translate("texts", "Code or title of the session. One row for each session."),
            Kind.CODE,
            choices="programme.code",
            several=True,
            width=16,
        ),
        Asked(
            "role",
            translate("texts", "Role"),
            translate("texts", "Speaker, moderator, panellist …"),
            width=16,
        ),
        template_fields.photo_consent(),
    )


def _programme(facts: TemplateFacts) -> tuple[Asked, ...]:
    known = [code for code in facts.languages if code in texts.LANGUAGES] or [*texts.LANGUAGES]
    return (
        Asked(
            "code",
            translate("texts", "Code"),
            translate("texts", "A short sign of your own that no other session has: A1."),
            Kind.CODE,
            width=10,
        ),
        Asked("kind", translate("texts", "Kind"), choices="kinds", width=20),
        *(
            Asked(
                f"title_{code}",
                translate("texts", "Title ({language})").format(language=code),
                translate("texts", "A title in at least one language is needed."),
                width=34,
            )
            for code in known
        ),
        template_fields.moment("start", translate("texts", "Start"), needed=True),
        template_fields.moment("end", translate("texts", "End"), needed=True),
        Asked(
            "room",
            translate("texts", "Room"),
            translate("texts", "Empty if a room is still to be found."),
            choices="rooms.name",
            several=True,
        ),
        Asked(
            "floor",
            translate("texts", "Floor language"),
            translate("texts", "What is spoken in the room; several with commas between them."),
            choices="languages",
            several=True,
        ),
        Asked(
            "interpret_into",
            translate("texts", "Interpret into"),
            translate("texts", "What is to be heard besides; several with commas between them."),
            choices="event_languages",
            several=True,
        ),
        template_fields.count("expected", translate("texts", "Expected")),
        Asked(
            "heavy",
            translate("texts", "Heavy"),
            choices="yes_no",
            strict=True,
            width=12,
        ),
        Asked("access", translate("texts", "Access"), choices="access", width=16),
        template_fields.count("places", translate("texts", "Places")),
    )


def _rooms() -> tuple[Asked, ...]:
    return (
        Asked("name", translate("texts", "Room"), needed=True, width=26),
        template_fields.count("capacity", translate("texts", "Capacity"), needed=True),
        template_fields.count("booths", translate("texts", "Booths")),
        template_fields.count("receivers", translate("texts", "Receivers")),
        Asked("layout", translate("texts", "Layout")),
        Asked(
            "step_free",
            translate("texts", "Step-free"),
            translate("texts", "Whether a wheelchair gets there without a step."),
            choices="yes_no",
            strict=True,
            width=14,
        ),
    )


def _interpreters() -> tuple[Asked, ...]:
    into = translate("texts", "Works into it as into the mother tongue.")
    active = translate("texts", "Works into it and from it.")
    passive = translate("texts", "Works from it only.")
    return (
        Asked(
            "name",
            translate("texts", "Interpreter"),
            template_fields.name().hint,
            needed=True,
            width=28,
        ),
        template_fields.email(),
        template_fields.phone(),
        template_fields.skill("a_languages", translate("texts", "A languages"), into, needed=True),
        template_fields.skill("b_languages", translate("texts", "B languages"), active),
        template_fields.skill("c_languages", translate("texts", "C languages"), passive),
        template_fields.moment("available_from", translate("texts", "Available from")),
        template_fields.moment("available_to", translate("texts", "Available to")),
        Asked(
            "remote",
            translate("texts", "Remote"),
            translate("texts", "Whether the work is done from elsewhere."),
            choices="yes_no",
            strict=True,
            width=12,
        ),
    )
