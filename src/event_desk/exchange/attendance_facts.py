"""What all sheets of the attendance workbook are made from, read once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from event_desk import attendance, people, programme, texts
from event_desk.attendance import Attendance, Place, SessionFigures, Visit
from event_desk.exchange.listing import Column, Kind, Value, local
from event_desk.model.words import GateKind
from event_desk.people import PersonView
from event_desk.programme import EventFacts
from event_desk.texts import translate


@dataclass(frozen=True, slots=True)
class AttendanceFacts:
    """`unnamed` were erased since and still count. `days` are those on which somebody came."""

    event: EventFacts
    people: tuple[PersonView, ...]
    attendance: Attendance
    visits: Mapping[UUID, Sequence[Visit]]  # by gate
    sessions: tuple[SessionFigures, ...]
    days: dict[date, int]
    unnamed: tuple[UUID, ...]

    def local(self, moment: datetime | None) -> datetime | None:
        return local(self.event, moment)

    def short_day(self, day: date) -> str:
        return texts.short_day(day, self.event.months, self.event.digits)

    @property
    def entrance(self) -> Sequence[Visit]:
        place = self.attendance.entrance
        return self.visits.get(place.id, ()) if place else ()


def load(session: Session) -> AttendanceFacts:
    found = attendance.load(session)
    views = people.views(session)
    known = {view.id for view in views}
    seen = dict.fromkeys(visit.person_id for visit in found.visits)
    return AttendanceFacts(
        event=programme.event_facts(session),
        people=views,
        attendance=found,
        visits=found.by_gate,
        sessions=attendance.session_figures(session, found),
        days=attendance.arrivals_by_day(found),
        unnamed=tuple(key for key in seen if key not in known),
    )


def place_label(place: Place, languages: tuple[str, ...]) -> str:
    """How a gate is called in headings: the entrance, a room's name, an item's code and title."""
    if place.kind == GateKind.ENTRANCE:
        return translate("texts", "Entrance")
    if not place.code:
        return place.room
    title = texts.localised(place.titles, languages)
    return f"{place.code} · {title}" if title else place.code


def removed() -> str:
    """Instead of the name of who was erased."""
    return translate("texts", "(data removed)")


PersonColumns = tuple[tuple[Column, Callable[[PersonView], Value]], ...]


def person_columns() -> PersonColumns:
    """The columns about people, each with what stands in it."""
    other = translate("texts", "Name in the other script")
    if texts.language() == "ar":
        other = translate("texts", "Name in Latin letters")
    return (
        (Column(translate("texts", "Code"), Kind.CODE, "code"), lambda one: one.code),
        (Column(translate("texts", "Name"), key="name"), lambda one: shown_names(one)[0]),
        (Column(other, key="native_name"), lambda one: shown_names(one)[1]),
        (Column(translate("texts", "Organisation"), key="organisation"), organisation),
        (Column(translate("texts", "Country"), Kind.CODE, "country"), lambda one: one.country),
        (
            Column(translate("texts", "Category"), key="category"),
            lambda one: texts.category(one.category),
        ),
        (Column(translate("texts", "Gender"), key="gender"), lambda one: one.gender),
        (Column(translate("texts", "E-mail"), key="email"), lambda one: one.email),
        (Column(translate("texts", "Phone"), Kind.CODE, "phone"), lambda one: one.phone),
        (Column(translate("texts", "Status"), key="status"), lambda one: texts.status(one.status)),
    )


def organisation(view: PersonView) -> str:
    """In the reader's script where it is known in it."""
    known = (view.organisation, view.native_organisation)
    first, second = reversed(known) if texts.language() == "ar" else known
    return first or second


def shown_names(view: PersonView) -> tuple[str, str]:
    """The name and the other one; the first in the reader's script where it is known in it."""
    name, native = view.listed_names
    if texts.language() == "ar" and native:
        return native, name
    return name or native or view.description, native
