"""The problems of an earlier import, as they were found then."""

from uuid import UUID

from sqlalchemy.orm import Session

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Import
from event_desk.model.problems import Problem, ProblemCode


def load(session: Session, import_id: UUID) -> tuple[Problem, ...]:
    """Those of kinds that this version knows. Raises EventDeskError: UNKNOWN_IMPORT."""
    found = session.get(Import, import_id)
    if found is None:
        raise EventDeskError(ErrorCode.UNKNOWN_IMPORT, value=import_id)
    known = {code.value for code in ProblemCode}
    return tuple(
        Problem(
            one["sheet"],
            one["row"],
            one["column"],
            ProblemCode(one["code"]),
            dict(one.get("values", {})),
        )
        for one in found.problems.get("list", ())
        if one["code"] in known
    )
