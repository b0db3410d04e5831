"""Who in the event may be one person twice, for a person to decide; nothing is merged here.

The rules are those that lists are held to when they come in: what contradicts (a mailbox each at
two organisations, or a mailbox and a name each) is no possible duplicate.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, combinations
from uuid import UUID

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA
from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import has_latin
from event_desk.model import DistinctPeople, Organisation, Person
from event_desk.model.words import Likeness
from event_desk.people import identity
from event_desk.people.identity import Names
from event_desk.progress import Progress, silent

NEAR = 88  # percent; below it two names look different to a reader, too
MOST_COMPARED = 300  # of one organisation; above it only what an index finds
_MOST_SHARING = 60  # a phone or mailbox of more people than that says nothing
_RARE = 4  # people with one name
_SHORTEST = 5  # letters of a name in which one may be a slip


_WEIGHT = {
    Likeness.SAME_MAIL: 60,
    Likeness.SAME_PHONE: 50,
    Likeness.SAME_NAME: 45,
    Likeness.OTHER_SCRIPT: 36,
    Likeness.ONE_LETTER: 34,
    Likeness.SHORTER: 30,
    Likeness.TURNED: 26,
}


@dataclass(frozen=True, slots=True)
class PossiblePair:
    """`reasons` the strongest first; `elsewhere`: at two different organisations."""

    one: UUID
    other: UUID
    names: tuple[str, str]
    organisations: tuple[str, str]
    reasons: tuple[Likeness, ...]
    elsewhere: bool
    score: int


@dataclass(frozen=True, slots=True)
class _Entry:
    id: UUID
    shown: str
    names: Names
    sorted_names: tuple[str, ...]
    organisation_id: UUID | None
    organisation: str
    email: str
    phone: str


class _Found:
    """The reasons for each pair, by the entries' places."""

    def __init__(self, entries: list[_Entry], apart: frozenset[tuple[UUID, UUID]]) -> None:
        self._entries = entries
        self._apart = apart
        self._reasons: dict[tuple[int, int], set[Likeness]] = {}

    def add(self, one: int, other: int, reason: Likeness) -> None:
        if one != other:
            key = (one, other) if one < other else (other, one)
            self._reasons.setdefault(key, set()).add(reason)

    def pairs(self) -> Iterator[PossiblePair]:
        for (one, other), reasons in self._reasons.items():
            a, b = self._entries[one], self._entries[other]
            if not _contradicted(a, b) and ordered(a.id, b.id) not in self._apart:
                yield _pair(a, b, reasons)


def find(session: Session, progress: Progress = silent) -> tuple[PossiblePair, ...]:
    """Best first, without those known to be two people."""
    entries = _load(session)
    found = _Found(entries, apart(session))
    steps: tuple[Callable[[list[_Entry], _Found], None], ...] = (
        _by_mailbox, _by_phone, _by_name, _by_order, _by_letter, _by_organisation,
    )  # fmt: skip
    for done, step in enumerate(steps):
        progress(done, len(steps))
        step(entries, found)
    return tuple(sorted(found.pairs(), key=lambda pair: (-pair.score, pair.names, pair.one)))


def apart(session: Session) -> frozenset[tuple[UUID, UUID]]:
    """The pairs that somebody said are two people, as `ordered` gives them."""
    rows = session.execute(select(DistinctPeople.one_id, DistinctPeople.other_id))
    return frozenset(ordered(one, other) for one, other in rows)


def set_apart(session: Session, one: UUID, other: UUID, *, at: datetime) -> None:
    """These are two people: they aren't shown as possible duplicates again."""
    first, second = ordered(one, other)
    if one == other:
        raise EventDeskError(ErrorCode.MERGE_SAME)
    if session.scalar(select(DistinctPeople.id).filter_by(one_id=first, other_id=second)) is None:
        session.add(DistinctPeople(one_id=first, other_id=second, at=at))
        session.flush()


def ask_again(session: Session, one: UUID, other: UUID) -> None:
    """Take `set_apart` back; raises NOTHING_TO_UNDO."""
    first, second = ordered(one, other)
    known = session.scalar(select(DistinctPeople).filter_by(one_id=first, other_id=second))
    if known is None:
        raise EventDeskError(ErrorCode.NOTHING_TO_UNDO)
    session.delete(known)
    session.flush()


def ordered(one: UUID, other: UUID) -> tuple[UUID, UUID]:
    return (one, other) if str(one) < str(other) else (other, one)


def _load(session: Session) -> list[_Entry]:
    rows = session.execute(
        select(
            Person.id, Person.name, Person.native_name, Person.given_name, Person.family_name,
            Person.display_name, Person.organisation_id, Organisation.name, Person.email,
            Person.phone,
        )
        .outerjoin(Organisation, Organisation.id == Person.organisation_id)
        .where(Person.deleted_at.is_(None), (Person.name != "") | (Person.native_name != ""))
        .order_by(Person.created_at, Person.code)
    )  # fmt: skip
    entries: list[_Entry] = []
    for key, name, native, given, family, display, place, organisation, email, phone in rows:
        latin = name if has_latin(name) else ""
        names = identity.names(latin, native or ("" if latin else name), given, family)
        entries.append(
            _Entry(
                key,
                display or name or native,
                names,
                tuple("".join(sorted(words)) for words in names.words),
                place,
                organisation or "",
                email,
                phone,
            )
        )
    return entries


def _groups(
    entries: list[_Entry], keys: Callable[[_Entry], Iterable[object]]
) -> Iterator[list[int]]:
    groups: dict[object, list[int]] = {}
    for place, entry in enumerate(entries):
        for key in keys(entry):
            groups.setdefault(key, []).append(place)
    return (group for group in groups.values() if len(group) > 1)


def _by_mailbox(entries: list[_Entry], found: _Found) -> None:
    for group in _groups(entries, lambda entry: (entry.email,) if entry.email else ()):
        _sharing(entries, group, found, Likeness.SAME_MAIL)


def _by_phone(entries: list[_Entry], found: _Found) -> None:
    for group in _groups(entries, lambda entry: (entry.phone,) if entry.phone else ()):
        _sharing(entries, group, found, Likeness.SAME_PHONE)


def _sharing(entries: list[_Entry], group: list[int], found: _Found, reason: Likeness) -> None:
    """One mailbox or phone may be a delegation's: the names have to go together as well."""
    if len(group) > _MOST_SHARING:
        return
    for one, other in combinations(group, 2):
        a, b = entries[one].names, entries[other].names
        if (
            identity.compatible(a, b)
            or identity.swapped(a, b)
            or _near(entries[one], entries[other])
        ):
            found.add(one, other, reason)


def _by_name(entries: list[_Entry], found: _Found) -> None:
    for group in _groups(entries, lambda entry: entry.names.keys):
        for one, other in _worth_comparing(entries, group):
            found.add(one, other, Likeness.SAME_NAME)


def _by_order(entries: list[_Entry], found: _Found) -> None:
    def orders(entry: _Entry) -> Iterable[object]:
        return {tuple(sorted(words)) for words in entry.names.words if len(words) > 1}

    for group in _groups(entries, orders):
        for one, other in _worth_comparing(entries, group):
            if not entries[one].names.keys & entries[other].names.keys:
                found.add(one, other, Likeness.TURNED)


def _by_letter(entries: list[_Entry], found: _Found) -> None:
    """Names one letter apart, wherever they are; two at unlike organisations need more than that.

    Two words are a letter apart when they meet after one letter is left out of each.
    """
    by_name: dict[str, list[int]] = {}
    for place, entry in enumerate(entries):
        for name in set(entry.sorted_names):
            if len(name) >= _SHORTEST:
                by_name.setdefault(name, []).append(place)
    by_rest: dict[str, list[str]] = {}
    for name in by_name:
        for rest in {name, *(name[:at] + name[at + 1 :] for at in range(len(name)))}:
            by_rest.setdefault(rest, []).append(name)
    for names in by_rest.values():
        for one, other in combinations(names, 2):
            if OSA.distance(one, other, score_cutoff=1) <= 1:
                _add_letter(entries, found, by_name[one], by_name[other])


def _add_letter(entries: list[_Entry], found: _Found, ones: list[int], others: list[int]) -> None:
    for one in ones:
        for other in others:
            a, b = entries[one], entries[other]
            near = (
                a.organisation_id == b.organisation_id
                or None in (a.organisation_id, b.organisation_id)
                or (a.phone and a.phone == b.phone)
                or (a.email and a.email == b.email)
            )
            if near:
                found.add(one, other, Likeness.ONE_LETTER)


def _by_organisation(entries: list[_Entry], found: _Found) -> None:
    """Colleagues: nearly the same name, a shorter form of it, or the same in the other script."""

    def place(entry: _Entry) -> Iterable[object]:
        return (entry.organisation_id,) if entry.organisation_id else ()

    for group in _groups(entries, place):
        if len(group) > MOST_COMPARED:
            continue
        _near_within(entries, group, found)
        _shorter_within(entries, group, found)
        latin = [at for at in group if entries[at].names.latin and not entries[at].names.native]
        native = [at for at in group if entries[at].names.native and not entries[at].names.latin]
        for one in latin:
            for other in native:
                if identity.compatible(entries[one].names, entries[other].names):
                    found.add(one, other, Likeness.OTHER_SCRIPT)


def _near_within(entries: list[_Entry], group: list[int], found: _Found) -> None:
    for script in ("latin", "native"):
        names = {
            at: " ".join(sorted(name.split()))
            for at in group
            if (name := getattr(entries[at].names, script))
        }
        for one, name in names.items():
            for _text, _score, other in process.extract(
                name, names, scorer=fuzz.ratio, score_cutoff=NEAR, limit=5
            ):
                if other > one and not entries[one].names.keys & entries[other].names.keys:
                    turned = identity.swapped(entries[one].names, entries[other].names)
                    found.add(one, other, Likeness.TURNED if turned else Likeness.ONE_LETTER)


def _shorter_within(entries: list[_Entry], group: list[int], found: _Found) -> None:
    last: dict[str, list[int]] = {}
    for at in group:
        for words in entries[at].names.words:
            last.setdefault(words[-1] if words else "", []).append(at)
    for family in last.values():
        for one, other in combinations(sorted(set(family)), 2):
            a, b = entries[one].names, entries[other].names
            if not a.keys & b.keys and identity.compatible(a, b):
                found.add(one, other, Likeness.SHORTER)


def _worth_comparing(entries: list[_Entry], group: list[int]) -> Iterable[tuple[int, int]]:
    """A name that many have says little unless they are at one organisation as well."""
    if len(group) <= _RARE:
        return combinations(group, 2)
    by_place: dict[UUID | None, list[int]] = {}
    for at in group:
        by_place.setdefault(entries[at].organisation_id, []).append(at)
    return chain.from_iterable(
        combinations(together, 2)
        for together in by_place.values()
        if len(together) <= MOST_COMPARED
    )


def _near(one: _Entry, other: _Entry) -> bool:
    return any(fuzz.ratio(a, b) >= NEAR for a in one.sorted_names for b in other.sorted_names)


def _contradicted(one: _Entry, other: _Entry) -> bool:
    """Two of mailbox, phone, organisation and name that differ: people who are merely alike."""
    mails = _differ(one.email, other.email)
    places = _differ(one.organisation_id, other.organisation_id)
    phones = _differ(one.phone, other.phone)
    if identity.same(one.names, other.names):
        return mails + places + phones > 1
    if one.names.keys & other.names.keys:  # alike in one script, different in the other
        return mails or places or phones
    return mails


def _differ(one: object, other: object) -> bool:
    return bool(one and other) and one != other


def _pair(one: _Entry, other: _Entry, reasons: set[Likeness]) -> PossiblePair:
    strongest = sorted(reasons, key=lambda reason: -_WEIGHT[reason])
    elsewhere = _differ(one.organisation_id, other.organisation_id)
    score = _WEIGHT[strongest[0]] + 10 * (len(strongest) - 1) - 10 * elsewhere
    if one.organisation_id and one.organisation_id == other.organisation_id:
        score += 12
    score -= 8 * _differ(one.phone, other.phone)
    return PossiblePair(
        one.id,
        other.id,
        (one.shown, other.shown),
        (one.organisation, other.organisation),
        tuple(strongest),
        elsewhere,
        score,
    )
