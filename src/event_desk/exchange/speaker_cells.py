"""The people that a programme's own cells name: "Amal Haddad (Jusoor); Moderator: Rami Khoury"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from event_desk.exchange import names, values
from event_desk.exchange.workbook import Cell
from event_desk.folding import fold, has_arabic, has_latin, tidy

SPEAKER = "speaker"
ROLE_COLUMNS: Mapping[str, str] = {
    "speakers": SPEAKER,
    "moderator": "moderator",
    "chair": "chair",
    "rapporteur": "rapporteur",
}
_ROLES: Mapping[str, tuple[str, ...]] = {
    "moderator": (
        "moderator", "moderators", "moderated by", "moderation", "facilitator", "facilitators",
        "facilitated by", "host", "hosted by", "modérateur", "modératrice", "modérateurs",
        "modération", "animateur", "animatrice", "animé par", "moderador", "moderadora",
        "moderadores", "modera", "moderación", "facilitador", "facilitadora", "ميسر", "ميسرة",
        "الميسر", "الميسرة", "مدير الجلسة", "مديرة الجلسة", "إدارة الجلسة", "إدارة الحوار",
        "مدير الحوار", "يدير الجلسة", "تدير الجلسة", "منسق الجلسة", "منسقة الجلسة",
    ),
    "chair": (
        "chair", "chairs", "co chair", "co chairs", "chairperson", "chaired by", "session chair",
        "président", "présidente", "présidence", "présidé par", "président de séance",
        "présidente de séance", "presidente", "presidenta", "preside", "presidencia",
        "رئيس الجلسة", "رئيسة الجلسة", "رئاسة الجلسة", "رئاسة", "يرأس الجلسة", "ترأس الجلسة",
    ),
    "rapporteur": (
        "rapporteur", "rapporteurs", "rapporteuse", "note taker", "relator", "relatora", "مقرر",
        "مقررة", "المقرر", "المقررة", "مقرر الجلسة", "مقررة الجلسة",
    ),
    "discussant": ("discussant", "discussants", "discutant", "discutante", "معقب", "معقبة"),
    SPEAKER: (
        "speaker", "speakers", "panel", "panelist", "panelists", "panellist", "panellists",
        "presenter", "presenters", "keynote", "keynote speaker", "with", "intervenant",
        "intervenante", "intervenants", "intervenantes", "orateur", "oratrice", "orateurs",
        "panélistes", "avec", "ponente", "ponentes", "orador", "oradora", "oradores", "panelistas",
        "con", "المتحدث", "المتحدثة", "المتحدثون", "المتحدثين", "المتحدثات", "متحدث", "متحدثة",
        "متحدثون", "بمشاركة", "المشاركون",
    ),
}  # fmt: skip
_BRACKETED = re.compile(r"[(\[（]([^()\[\]（）]*)[)\]）]")
_STRONG = re.compile(r"[;؛\n|•·]+")
_WEAK = re.compile(r"[,،]|\s/\s|\s&\s|\s\+\s|\s(?:and|et|y|e|و)\s", re.IGNORECASE)
_MASK = "\ue000"
_LONGEST_ORGANISATION = 120


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whom a programme puts on stage; the name in one script or the other."""

    latin: str = ""
    native: str = ""
    title: str = ""
    given: str = ""
    family: str = ""
    organisation: str = ""
    role: str = SPEAKER


def on_stage(cells: Mapping[str, Cell]) -> tuple[Named, ...]:
    """Everybody whom a row's cells for speakers, moderators, chairs and rapporteurs name."""
    found: dict[tuple[str, str], Named] = {}
    for column, role in ROLE_COLUMNS.items():
        cell = cells.get(column)
        # As it was typed: a line for each person.
        text = cell if isinstance(cell, str) and values.text(cell) else ""
        for one in read(text, role):
            key = (fold(one.latin), fold(one.native))
            # Who has a column of their own has it for a reason.
            if key not in found or found[key].role == SPEAKER:
                found[key] = one
    return tuple(found.values())


def read(text: str, role: str = SPEAKER) -> tuple[Named, ...]:
    """The people in one cell, in their order."""
    if not text:
        return ()
    hidden: list[str] = []

    def mask(found: re.Match[str]) -> str:
        hidden.append(found[1])
        return f" {_MASK}{len(hidden) - 1}{_MASK} "

    masked = _BRACKETED.sub(mask, text)
    groups = [part for part in _STRONG.split(masked) if part.strip()]
    people: list[Named] = []
    with_roles = [_role_before(group) for group in groups]
    each_alone = sum(said is None for said, _rest in with_roles) > 1
    for said, rest in with_roles:
        parts = list(_people_in(rest, alone=each_alone and said is None))
        people += [one for part in parts if (one := _person(part, hidden, said or role))]
    return tuple(people)


def names_roles(text: str) -> bool:
    """Whether any line says a role: "Moderator: Amal Haddad"."""
    return any(_role_before(line)[0] for line in _STRONG.split(text))


def _role_before(group: str) -> tuple[str | None, str]:
    """ "Moderator: Amal Haddad" says a role for everybody behind the colon."""
    for sign in (":", "："):
        before, found, after = group.partition(sign)
        if found and (role := _roles().get(fold(before))):
            return role, after
    before, found, after = group.partition(" – ")
    role = _roles().get(fold(before)) if found else None
    return (role, after) if role else (None, group)


def _people_in(group: str, *, alone: bool) -> Iterator[str]:
    """One part for each person. Where semicolons or lines part people, a comma parts a person."""
    parts = [part.strip() for part in _WEAK.split(group) if part and part.strip()]
    commas = [part.strip() for part in re.split(r"[,،]", group) if part.strip()]
    if len(commas) == 2 and all(len(_words(part)) == 1 for part in commas):
        yield f"{commas[0]}, {commas[1]}"  # "Haddad, Amal"
        return
    if alone and len(commas) > 1 and len(commas[0].split()) > 1:
        yield f"{commas[0]} {_MASK}={', '.join(commas[1:])}{_MASK}"
        return
    yield from (part for part in parts if not names.is_degree(part))


def _words(part: str) -> list[str]:
    return [word for word in names.split_title(part)[1].split() if _MASK not in word]


def _person(part: str, hidden: list[str], role: str) -> Named | None:
    """Name, organisation and role out of one part, with its brackets put back in their places."""
    organisation = ""
    for found in re.findall(f"{_MASK}([^{_MASK}]*){_MASK}", part):
        inside = found[1:] if found.startswith("=") else hidden[int(found)]
        if said := _roles().get(fold(inside)):
            role = said
        elif _is_other_script(part, inside):
            part = f"{part} {inside}"
        elif not names.is_degree(inside):
            organisation = organisation or tidy(inside)[:_LONGEST_ORGANISATION]
    name = tidy(re.sub(f"{_MASK}[^{_MASK}]*{_MASK}", " ", part)).strip(" -–—*.:")
    if not values.text(name) or not names.clean(name) or fold(name) in _roles():
        return None
    title, rest = names.split_title(name)
    latin, native = names.split_scripts(rest)
    wholes = [names.read_whole(half) for half in (latin, native) if half]
    whole = wholes[0] if wholes else names.Name()
    found = Named(title=title or whole.title, organisation=organisation, role=role)
    if latin:
        found = replace(found, latin=whole.whole, given=whole.given, family=whole.family)
        return replace(found, native=wholes[1].whole) if native else found
    return replace(found, native=whole.whole, given=whole.given, family=whole.family)


def _is_other_script(part: str, inside: str) -> bool:
    """ "Amal Haddad (أمل حداد)": the same name again."""
    name = part.partition(_MASK)[0]
    same_length = abs(len(name.split()) - len(inside.split())) <= 1
    crossed = (has_latin(name) and has_arabic(inside)) or (has_arabic(name) and has_latin(inside))
    return crossed and same_length and not (has_latin(inside) and inside.isupper())


@cache
def _roles() -> dict[str, str]:
    return {fold(word): role for role, words in _ROLES.items() for word in words}
