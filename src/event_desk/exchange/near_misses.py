"""Names a slip apart or turned round, within one organisation or with one phone number.

Two people with a mailbox each and a name each are colleagues, so most people are compared only with
those who have no mailbox. Where many have none, each is compared with its neighbours in the order
of the alphabet, read from either end: a slip parts two names only in one of the two.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from heapq import nlargest
from typing import Any

from rapidfuzz import fuzz, process

from event_desk.exchange.entries import BLANK, Entry
from event_desk.people import identity

NEAR = 88  # percent; below it two names look different to a reader, too
_MOST_COMPARED = 500
_NEIGHBOURS = 20
_CLOSEST = 5
MOST_NAMESAKES = 20  # that a new person is held against
MOST_FOUND = 1000  # nobody looks at more; the closest names are kept
_FIGURES = re.compile(r"\d+")
_Forms = Mapping[int, str]


def find(entries: Iterable[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """New entries, each with another one that may be the same; a pair may come twice.

    The closest thousand, in the order of the list. Names with other figures in them ("Guest 12")
    are other names.
    """
    found = list(_all(entries))
    if len(found) > MOST_FOUND:
        best = nlargest(MOST_FOUND, range(len(found)), key=lambda at: found[at][2])
        found = [found[at] for at in sorted(best)]
    for new, other, _score in found:
        yield new, other


def _all(entries: Iterable[Entry]) -> Iterator[tuple[Entry, Entry, float]]:
    groups: dict[Any, list[Entry]] = {}
    for entry in entries:
        for column in ("organisation_id", "phone"):
            if (value := entry.values.get(column)) not in BLANK:
                groups.setdefault((column, value), []).append(entry)
    for group in groups.values():
        if len(group) > 1 and any(not entry.known for entry in group):
            for new, other, score in _in_group(group):
                if not _colleagues(group[new], group[other]):
                    yield group[new], group[other], score


def _in_group(group: list[Entry]) -> Iterator[tuple[int, int, float]]:
    for script in ("latin", "native"):
        # The words in one order, so that names turned round are alike.
        forms = {
            at: " ".join(sorted(name.split()))
            for at, entry in enumerate(group)
            if (name := getattr(entry.names, script))
        }
        for at, others in _candidates(group, forms):
            if group[at].known:
                continue
            close = process.extract(
                forms[at], others, scorer=fuzz.ratio, score_cutoff=NEAR, limit=_CLOSEST
            )
            for form, score, other in close:
                if other == at or not (group[other].known or other < at):
                    continue
                if _FIGURES.findall(form) == _FIGURES.findall(forms[at]):  # "Guest 1", "Guest 2"
                    yield at, other, score


def _candidates(group: list[Entry], forms: _Forms) -> Iterator[tuple[int, _Forms]]:
    """Whom each one is compared with; the later of two new ones with the earlier one as well."""
    alike: dict[str, dict[int, str]] = {}
    for at, form in forms.items():
        for word in _shared(group[at]):
            alike.setdefault(word, {})[at] = form
    for some in alike.values():
        if len(some) > 1:
            yield from ((at, some) for at in _few(some))
    alone = {at: form for at, form in forms.items() if not group[at].values.get("email")}
    if not alone:
        return
    if len(alone) * len(forms) <= _MOST_COMPARED**2:
        yield from ((at, forms if at in alone else alone) for at in forms)
        return
    for order in (str, _backwards):
        in_order = sorted(forms, key=lambda at: order(forms[at]))
        for place, at in enumerate(in_order):
            beside = in_order[max(0, place - _NEIGHBOURS) : place + _NEIGHBOURS + 1]
            yield at, {other: forms[other] for other in beside if at in alone or other in alone}


def _backwards(form: str) -> str:
    return form[::-1]


def _few(some: Iterable[int]) -> list[int]:
    """Whoever shares a mailbox or a name with very many is no finding any more."""
    return list(some)[:_MOST_COMPARED]


def _shared(entry: Entry) -> Iterator[str]:
    if mail := entry.values.get("email"):
        yield mail
    yield from entry.names.keys


def _colleagues(new: Entry, other: Entry) -> bool:
    mails = {new.values.get("email"), other.values.get("email")} - {None, ""}
    return len(mails) > 1 and not identity.same(new.names, other.names)
