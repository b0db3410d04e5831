"""Counts of an event as values, each from the scans themselves."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from event_desk import attendance, people

QUARTER_MIN = 15


@dataclass(frozen=True, slots=True)
class Share:
    """How many arrived of how many registered, in a category or an organisation."""

    key: str
    registered: int
    arrived: int


@dataclass(frozen=True, slots=True)
class Overview:
    """`per_quarter` counts people's first arrivals by the start of the quarter hour, in UTC.

    `missing` are organisations of which nobody has arrived.
    """

    registered: int
    cancelled: int
    arrived: int
    inside: int
    refused: int
    categories: tuple[Share, ...]
    organisations: tuple[Share, ...]
    per_quarter: Mapping[datetime, int]

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(share.key for share in self.organisations if not share.arrived)


def overview(session: Session) -> Overview:
    found = attendance.load(session)
    views = people.views(session)
    arrived = found.arrived()
    expected = [view for view in views if view.status != "cancelled"]
    entrance = found.entrance
    first: dict[object, datetime] = {}
    for visit in found.at(entrance.id) if entrance else ():
        if visit.first_in is not None:
            known = first.get(visit.person_id, visit.first_in)
            first[visit.person_id] = min(known, visit.first_in)
    return Overview(
        registered=len(expected),
        cancelled=len(views) - len(expected),
        arrived=len(arrived),
        inside=sum(view.status == "in" for view in views),
        refused=sum(found.refused.values()),
        categories=_shares([(view.category, view.id in arrived) for view in expected]),
        organisations=_shares(
            [
                (view.organisation or view.native_organisation, view.id in arrived)
                for view in expected
                if view.organisation or view.native_organisation
            ]
        ),
        per_quarter=dict(sorted(Counter(map(_quarter, first.values())).items())),
    )


def _shares(people_of: list[tuple[str, bool]]) -> tuple[Share, ...]:
    registered = Counter(key for key, _ in people_of)
    came = Counter(key for key, is_here in people_of if is_here)
    return tuple(Share(key, registered[key], came[key]) for key in sorted(registered))


def _quarter(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0) - timedelta(minutes=moment.minute % QUARTER_MIN)
