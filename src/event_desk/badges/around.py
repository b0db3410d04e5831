"""What the programme and the plan say about people: closed sessions to enter, channels to hear."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import guests, programme, texts
from event_desk.folding import has_arabic
from event_desk.model import Assignment, Booth, Item, ItemGuest, Person, Plan
from event_desk.programme import EventFacts


@dataclass(frozen=True, slots=True)
class Invitation:
    """A closed session that somebody may enter; `when` is day and time of the event's zone, and
    `digits` the event's choice for texts in Arabic letters.
    """

    item: str
    when: str
    titles: Mapping[str, str]
    digits: str = "latin"

    def time(self, title: str) -> str:
        """`when` in the digits that go with this title."""
        own = self.digits == "arabic" and has_arabic(title)
        return texts.in_arabic_digits(self.when) if own else self.when

    def title(self, languages: Iterable[str]) -> str:
        """In the first of these languages that it has."""
        for language in languages:
            if self.titles.get(language):
                return self.titles[language]
        return next((title for title in self.titles.values() if title), self.item)


def invitations(
    session: Session, person_ids: Sequence[UUID]
) -> Mapping[UUID, tuple[Invitation, ...]]:
    """By person, in the order of time; who only waits for a place isn't invited."""
    event = programme.event_facts(session)
    found: dict[UUID, list[Invitation]] = {}
    rows = session.execute(
        select(ItemGuest.person_id, Item)
        .join(Item, Item.id == ItemGuest.item_id)
        .where(
            ItemGuest.person_id.in_(person_ids),
            ItemGuest.kind.in_(guests.LISTED),
            Item.access != "open",
            Item.deleted_at.is_(None),
            Item.cancelled_at.is_(None),
        )
        .order_by(Item.start.is_(None), Item.start, Item.code)
    )
    for person_id, item in rows:
        invitation = Invitation(item.code, _when(event, item), dict(item.titles), event.digits)
        found.setdefault(person_id, []).append(invitation)
    return {person_id: tuple(each) for person_id, each in found.items()}


def channels(session: Session) -> Mapping[str, str]:
    """For each language, the receivers' channel it is heard on, where it is the same everywhere.

    A booth's own channel counts, else its number. A badge must not send people to a wrong channel,
    so a language that is heard on another one in another room has none here.
    """
    newest = session.scalar(select(Plan.id).order_by(Plan.number.desc()).limit(1))
    if newest is None:
        return {}
    found: dict[str, set[int]] = {}
    rows = session.execute(
        select(Assignment.language, Assignment.booth, Booth.channel)
        .outerjoin(Booth, Booth.id == Assignment.booth_id)
        .where(Assignment.plan_id == newest, Assignment.mode.in_(("booth", "remote")))
        .distinct()
    )
    for language, booth, channel in rows:
        number = booth if channel is None else channel
        if number is not None:
            found.setdefault(language, set()).add(number)
    return {
        language: f"{language.upper()} {numbers.pop()}"
        for language, numbers in found.items()
        if len(numbers) == 1
    }


def heard_in(person: Person) -> tuple[str, ...]:
    """The languages in which to tell a person something, best first."""
    return (*filter(None, [person.interpretation]), *person.languages)


def _when(event: EventFacts, item: Item) -> str:
    if item.start is None:
        return ""
    start = event.local(item.start)
    return f"{start:%H:%M}" if event.start == event.end else f"{start:%d/%m %H:%M}"
