"""What is wrong with what somebody typed, as values: which field, and what about it."""

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import tidy
from event_desk.model.faults import TOLD_ONLY, Fault

_LANGUAGE = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class Wrong:
    """`field` is one of the fields' names, with a place behind a colon in a list of them."""

    field: str
    fault: Fault
    values: Mapping[str, Any] = dataclasses.field(default_factory=dict[str, Any])

    @property
    def stops(self) -> bool:
        """Whether it can't be saved so."""
        return self.fault not in TOLD_ONLY


def refuse(found: Iterable[Wrong]) -> None:
    """Raise FIELD_WRONG for the first that keeps the whole from being saved."""
    for wrong in found:
        if wrong.stops:
            raise EventDeskError(
                ErrorCode.FIELD_WRONG, field=wrong.field, fault=wrong.fault, values=wrong.values
            )


def least(name: str, value: int | None, smallest: int = 0) -> Iterator[Wrong]:
    if value is not None and value < smallest:
        yield Wrong(name, Fault.TOO_SMALL, {"least": smallest})


def languages(name: str, codes: Iterable[str]) -> Iterator[Wrong]:
    for code in codes:
        if not _LANGUAGE.fullmatch(code):
            yield Wrong(name, Fault.UNKNOWN_LANGUAGE, {"value": code})


def by_language(texts: Mapping[str, str]) -> dict[str, str]:
    """Tidied, and without the languages in which nothing stands."""
    return {code: tidied for code, text in texts.items() if (tidied := tidy(text))}


def once(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code.strip().lower() for code in codes if code.strip()))
