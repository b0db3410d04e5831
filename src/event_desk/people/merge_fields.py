"""The fields of two people side by side: what to suggest, and what comes of the choices made."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import fold, has_latin
from event_desk.model import Person

PARTICIPANT = "participant"
# In the order in which they are shown. `name` is the one in Latin letters here.
FIELDS = (
    "name", "native_name", "given_name", "family_name", "title", "display_name", "description",
    "organisation", "position", "category", "country", "email", "phone", "languages",
    "interpretation", "gender", "minor", "guardian", "hand_over", "photo_consent", "arrival",
    "departure", "dietary", "access_needs", "flag", "notes", "cancelled_at", "external_id",
    "external_code",
)  # fmt: skip
# Halves of a name go with the name; nobody is asked about them.
FOLLOWING = frozenset({"given_name", "family_name"})
# Losing one of two would do harm, or is a pity: both can stand there.
JOINED = frozenset(
    {"languages", "guardian", "hand_over", "dietary", "access_needs", "flag", "notes"}
)
_FULLER = frozenset(
    {"name", "native_name", "title", "display_name", "description", "organisation", "position"}
)
_AS_TYPED = frozenset({"name", "native_name", "display_name", "email", "phone", "external_code"})
_BLANK: tuple[Any, ...] = (None, "", (), [])


class Take(StrEnum):
    KEPT = "kept"
    OTHER = "other"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Given:
    """A value of its own, in place of either."""

    value: Any


Choice = Take | Given


@dataclass(frozen=True, slots=True)
class MergeField:
    """One field of both. `undecided` has to be chosen by a person: nothing is right by itself.

    `follows` goes with the name. `joins` can be taken from both. `one_sided`: the other is blank.
    """

    name: str
    kept: Any
    other: Any
    same: bool
    suggested: Take
    undecided: bool = False
    follows: bool = False
    joins: bool = False

    @property
    def one_sided(self) -> bool:
        return not self.same and (self.kept in _BLANK or self.other in _BLANK)

    @property
    def empty(self) -> bool:
        return self.kept in _BLANK and self.other in _BLANK


Values = Mapping[str, Any]


def values_of(person: Person) -> dict[str, Any]:
    """By field; the name is told apart by its script, as lists do."""
    latin = person.name if has_latin(person.name) else ""
    found = {name: getattr(person, name) for name in FIELDS if name != "organisation"}
    organisation = person.organisation
    return {
        **found,
        "name": latin,
        "native_name": person.native_name or ("" if latin else person.name),
        "languages": tuple(person.languages),
        "organisation": (organisation.name or organisation.native_name) if organisation else "",
    }


def fields_of(kept: Values, other: Values) -> tuple[MergeField, ...]:
    return tuple(_field(name, kept, other) for name in FIELDS)


def resolve(kept: Values, other: Values, choices: Mapping[str, Choice]) -> dict[str, Choice]:
    """A choice for every field. Raises UNKNOWN_FIELD, and MERGE_UNDECIDED for a missing one."""
    if unknown := sorted(set(choices) - set(FIELDS)):
        raise EventDeskError(ErrorCode.UNKNOWN_FIELD, value=unknown[0], fields=", ".join(FIELDS))
    fields = fields_of(kept, other)
    open_ones = [one.name for one in fields if one.undecided and one.name not in choices]
    if open_ones:
        raise EventDeskError(ErrorCode.MERGE_UNDECIDED, fields=open_ones)
    resolved: dict[str, Choice] = {one.name: choices.get(one.name, one.suggested) for one in fields}
    if isinstance(named := resolved["name"], Take) and named is not Take.BOTH:
        halves = _halves(kept, other, named)
        resolved |= {name: choices.get(name, halves) for name in FOLLOWING}
    return resolved


def value(name: str, kept: Any, other: Any, choice: Choice) -> Any:
    match choice:
        case Given(given):
            return given
        case Take.OTHER:
            return other
        case Take.BOTH:
            return _joined(name, kept, other)
        case Take.KEPT:
            return kept


def _field(name: str, kept: Values, other: Values) -> MergeField:
    ours, theirs = kept[name], other[name]
    same = _same(name, ours, theirs)
    if name in FOLLOWING:
        suggested = _halves(kept, other, _suggest("name", kept["name"], other["name"]))
    else:
        suggested = Take.KEPT if same else _suggest(name, ours, theirs)
    return MergeField(
        name,
        ours,
        theirs,
        same,
        suggested,
        undecided=name == "minor" and {ours, theirs} == {True, False},
        follows=name in FOLLOWING,
        joins=name in JOINED and not same and _suggest(name, ours, theirs) is Take.BOTH,
    )


def _same(name: str, ours: Any, theirs: Any) -> bool:
    if ours == theirs or (ours in _BLANK and theirs in _BLANK):
        return True
    if name == "cancelled_at":
        return (ours is None) == (theirs is None)
    if isinstance(ours, str) and isinstance(theirs, str) and name not in _AS_TYPED:
        return fold(ours) == fold(theirs) != ""
    return name == "languages" and set(ours) == set(theirs)


def _suggest(name: str, ours: Any, theirs: Any) -> Take:
    if name == "cancelled_at":  # who cancelled one of two registrations still comes
        return Take.OTHER if ours is not None and theirs is None else Take.KEPT
    if theirs in _BLANK:
        return Take.KEPT
    if ours in _BLANK:
        return Take.OTHER
    if name in JOINED:
        return _suggest_joined(name, ours, theirs)
    if name in _FULLER:
        return Take.OTHER if _fullness(theirs) > _fullness(ours) else Take.KEPT
    careful = {"minor": True, "photo_consent": False}
    if name in careful:
        return Take.OTHER if theirs is careful[name] and ours is not theirs else Take.KEPT
    if name == "category":
        return Take.OTHER if ours == PARTICIPANT else Take.KEPT
    return Take.KEPT


def _suggest_joined(name: str, ours: Any, theirs: Any) -> Take:
    if name == "languages":
        if set(theirs) <= set(ours):
            return Take.KEPT
        return Take.OTHER if set(ours) <= set(theirs) else Take.BOTH
    mine, yours = fold(ours), fold(theirs)
    if yours in mine:
        return Take.KEPT
    return Take.OTHER if mine in yours else Take.BOTH


def _joined(name: str, ours: Any, theirs: Any) -> Any:
    if name == "languages":
        return tuple(dict.fromkeys((*ours, *theirs)))
    between = "\n" if name == "notes" else "; "
    return between.join(part for part in (ours, theirs) if part)


def _fullness(text: str) -> tuple[int, int, bool, int]:
    """More words, longer ones, not all in capitals, more marks: Amal Ñandú before A. NANDU."""
    words = fold(text).split()
    marks = sum(not letter.isascii() for letter in text)
    return len(words), sum(map(len, words)), not text.isupper(), marks


def _halves(kept: Values, other: Values, named: Take) -> Take:
    """Whose given and family name go with the name that was taken."""
    sides = {Take.KEPT: kept, Take.OTHER: other}
    name = fold(sides[named]["name"] or sides[named]["native_name"]).replace(" ", "")
    for side in (named, Take.OTHER if named is Take.KEPT else Take.KEPT):
        given, family = (
            fold(sides[side][half]).replace(" ", "") for half in ("given_name", "family_name")
        )
        if given + family and name in (given + family, family + given):
            return side
    return named
