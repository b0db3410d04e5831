"""Who was where, and how many: what reports, workbooks and the dashboard count from.

    found = attendance.load(session)
    by_country = attendance.shares(people.views(session), found, lambda one: (one.country,))

`record` works out the visits from the scans; `figures` counts them, as pure functions.
"""

from event_desk.attendance.figures import (
    Quarter,
    SessionFigures,
    Share,
    arrivals_by_day,
    quarters,
    session_figures,
    shares,
)
from event_desk.attendance.record import Attendance, Place, Visit, load

__all__ = [
    "Attendance",
    "Place",
    "Quarter",
    "SessionFigures",
    "Share",
    "Visit",
    "arrivals_by_day",
    "load",
    "quarters",
    "session_figures",
    "shares",
]
