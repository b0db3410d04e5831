"""The columns that several sheets of the empty list share, and what a column is."""

from dataclasses import dataclass

from event_desk.exchange.listing import Kind
from event_desk.texts import translate


@dataclass(frozen=True, slots=True)
class Asked:
    """A column. `choices` names a list of words, or a column of another sheet (`rooms.name`).

    `strict` lists take nothing else, `several` may be named in one cell.
    """

    field: str
    heading: str
    hint: str = ""
    kind: Kind = Kind.TEXT
    choices: str = ""
    needed: bool = False
    strict: bool = False
    several: bool = False
    width: int = 18


def title() -> Asked:
    return Asked("title", translate("texts", "Title"), translate("texts", "Dr., Prof. …"), width=10)


def name() -> Asked:
    return Asked(
        "name",
        translate("texts", "Name"),
        translate(
            "texts",
            "The name for the badge. With the family name in CAPITALS or in front with a comma, "
            "lists are sorted by it.",
        ),
        needed=True,
        width=28,
    )


def native_name() -> Asked:
    return Asked(
        "native_name",
        translate("texts", "Name in the other script"),
        translate("texts", "The same name in Arabic letters, or in Latin ones."),
        width=28,
    )


def organisation() -> Asked:
    return Asked("organisation", translate("texts", "Organisation"), width=26)


def position() -> Asked:
    return Asked("position", translate("texts", "Position"))


def country() -> Asked:
    return Asked("country", translate("texts", "Country"), choices="countries")


def email() -> Asked:
    return Asked(
        "email",
        translate("texts", "E-mail"),
        translate("texts", "One address of this person’s own."),
        Kind.CODE,
        width=28,
    )


def phone() -> Asked:
    return Asked(
        "phone",
        translate("texts", "Phone"),
        translate("texts", "With the country’s code: +974 …"),
        Kind.CODE,
    )


def languages() -> Asked:
    return Asked(
        "languages",
        translate("texts", "Languages"),
        translate("texts", "What this person speaks; several with commas between them."),
        choices="languages",
        several=True,
    )


def skill(field: str, heading: str, hint: str, *, needed: bool = False) -> Asked:
    several = translate("texts", "Several with commas between them.")
    return Asked(
        field, heading, f"{hint} {several}", choices="languages", needed=needed, several=True
    )


def photo_consent() -> Asked:
    return Asked(
        "photo_consent",
        translate("texts", "Photo consent"),
        translate("texts", "Whether pictures may show this person. Leave it empty if not asked."),
        choices="yes_no",
        strict=True,
        width=14,
    )


def day(field: str, heading: str) -> Asked:
    hint = translate("texts", "A day, like 2026-06-09.")
    return Asked(field, heading, hint, Kind.DATE, width=13)


def moment(field: str, heading: str, *, needed: bool = False) -> Asked:
    hint = translate("texts", "Day and time where the event is, like 2026-06-09 14:30.")
    return Asked(field, heading, hint, Kind.MOMENT, needed=needed)


def count(field: str, heading: str, *, needed: bool = False) -> Asked:
    hint = translate("texts", "A whole number.")
    return Asked(field, heading, hint, Kind.NUMBER, needed=needed, width=12)
