"""What is printed rather than calculated with: each report is a few listings.

with db.read() as session:
    content = reports.load(session, reports.Report.DAYS, at=clock.now())
export.save(content, path, progress)
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session

from event_desk.exchange import (
    booth_sheets,
    bulletin,
    coverage_report,
    interpreting_report,
    people_report,
    programme_report,
    receivers_plan,
    roster,
    wall,
)
from event_desk.exchange.coverage_report import SlotNeed
from event_desk.exchange.duties import Told
from event_desk.exchange.listing import Listing
from event_desk.exchange.programme_report import Wanted

__all__ = ["Reckoned", "Report", "SlotNeed", "Wanted", "listings"]


class Report(StrEnum):
    """The values are the command line's words."""

    SIGN_IN = "sign-in"
    ROOMS = "room-programme"
    DAYS = "day-programme"
    WALL = "wall"
    ROSTER = "roster"
    BOOTHS = "booths"
    BULLETIN = "bulletin"
    COVERAGE = "coverage"
    GAPS = "gaps"
    RECEIVERS_PLAN = "receivers-plan"
    HOURS = "hours"
    NEEDS = "needs"
    EMERGENCY = "emergency"


OF_THE_PLAN = frozenset(Report) - {Report.SIGN_IN, Report.NEEDS, Report.EMERGENCY}
"""Those that say something else as soon as there is another plan."""
_MADE: Mapping[Report, Callable[[Session, Wanted], tuple[Listing, ...]]] = {
    Report.SIGN_IN: programme_report.sign_in_sheets,
    Report.ROOMS: programme_report.room_programmes,
    Report.DAYS: programme_report.day_programmes,
    Report.WALL: wall.listings,
    Report.BOOTHS: booth_sheets.booth_sheets,
    Report.RECEIVERS_PLAN: receivers_plan.receivers_plan,
    Report.HOURS: interpreting_report.hours,
    Report.NEEDS: people_report.needs,
}


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What planning knows and a list cannot find out by itself; whoever has both hands it over.

    `needs` by time and language; `prices` say in words what closing a gap would open instead, by
    item, language and source; `told` is what people don't know yet of the plan.
    """

    needs: tuple[SlotNeed, ...] = ()
    prices: Mapping[tuple[UUID, str, str], str] = field(
        default_factory=dict[tuple[UUID, str, str], str]
    )
    told: Told | None = None


def listings(
    session: Session,
    report: Report,
    wanted: Wanted,
    *,
    at: datetime,
    reckoned: Reckoned | None = None,
) -> tuple[Listing, ...]:
    """Raises UNKNOWN_GATE, UNKNOWN_ITEM, UNKNOWN_PERSON for what `wanted` names in vain."""
    reckoned = reckoned or Reckoned()
    if report is Report.COVERAGE:
        return coverage_report.coverage(session, wanted, reckoned.needs)
    if report is Report.GAPS:
        return interpreting_report.gaps(session, wanted, reckoned.prices)
    if report is Report.ROSTER:
        return roster.rosters(session, wanted, reckoned.told)
    if report is Report.BULLETIN:
        return bulletin.bulletins(session, wanted, reckoned.told)
    if report is Report.EMERGENCY:
        return people_report.emergency(session, wanted, at=at)
    return _MADE[report](session, wanted)
