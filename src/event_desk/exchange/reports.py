"""What is printed rather than calculated with: each report is a few listings.

with db.read() as session:
    content = reports.load(session, reports.Report.DAYS, at=clock.now())
export.save(content, path, progress)
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Session

from event_desk.exchange import interpreting_report, people_report, programme_report
from event_desk.exchange.listing import Listing
from event_desk.exchange.programme_report import Wanted

__all__ = ["Report", "Wanted", "listings"]


class Report(StrEnum):
    """The values are the command line's words."""

    SIGN_IN = "sign-in"
    ROOMS = "room-programme"
    DAYS = "day-programme"
    GAPS = "gaps"
    HOURS = "hours"
    NEEDS = "needs"
    EMERGENCY = "emergency"


_MADE: Mapping[Report, Callable[[Session, Wanted], tuple[Listing, ...]]] = {
    Report.SIGN_IN: programme_report.sign_in_sheets,
    Report.ROOMS: programme_report.room_programmes,
    Report.DAYS: programme_report.day_programmes,
    Report.GAPS: interpreting_report.gaps,
    Report.HOURS: interpreting_report.hours,
    Report.NEEDS: people_report.needs,
}


def listings(
    session: Session, report: Report, wanted: Wanted, *, at: datetime
) -> tuple[Listing, ...]:
    """Raises UNKNOWN_GATE, UNKNOWN_ITEM, UNKNOWN_PERSON for what `wanted` names in vain."""
    if report is Report.EMERGENCY:
        return people_report.emergency(session, wanted, at=at)
    return _MADE[report](session, wanted)
