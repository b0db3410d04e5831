"""Designs as files, with their pictures inside, so that they move from event to event."""

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from sqlalchemy.orm import Session

from event_desk.badges import stored
from event_desk.badges.design import Design, PictureField, Side
from event_desk.badges.plain import from_plain, to_plain
from event_desk.badges.stored import StoredDesign
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.paper.saving import replacing

_MOST_BYTES = 100_000_000


def export(session: Session, name: str, path: Path) -> Design:
    """Write a design to a `.json` file. Raises UNKNOWN_DESIGN, CANNOT_WRITE, DISK_FULL."""
    design = stored.find(session, name)
    plain = to_plain(design)
    plain["pictures"] = {
        key: b64encode(content).decode("ascii")
        for key, content in stored.pictures(session, [design]).items()
    }
    text = json.dumps(plain, ensure_ascii=False, indent=1)
    with replacing(path) as beside:
        beside.write_text(text + "\n", "utf-8")
    return design


def take_in(session: Session, path: Path, *, at: datetime) -> StoredDesign:
    """Keep the design in a file as one of the event's; where its name is taken, with a number.

    Raises CANNOT_READ, DESIGN_UNREADABLE, DESIGN_NEWER, PICTURE_UNREADABLE, PICTURE_TOO_BIG.
    """
    plain = dict(_read(path))
    given: Any = plain.pop("pictures", {})
    if not isinstance(given, Mapping):
        raise EventDeskError(ErrorCode.DESIGN_UNREADABLE, part="pictures")
    design = from_plain(plain)
    kept = {
        str(key): stored.add_picture(session, _decoded(content))
        for key, content in cast("Mapping[str, object]", given).items()
        if key in design.pictures
    }
    design = _with_pictures(design, kept)
    return stored.save(session, replace(design, name=stored.free_name(session, design.name)), at=at)


def _read(path: Path) -> Mapping[str, Any]:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise EventDeskError(ErrorCode.DESIGN_UNREADABLE, part=path.name)
        plain: object = json.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        reason = error.strerror or ""
        raise EventDeskError(ErrorCode.CANNOT_READ, path=path, reason=reason) from error
    except (ValueError, RecursionError) as error:
        raise EventDeskError(ErrorCode.DESIGN_UNREADABLE, part=path.name) from error
    if not isinstance(plain, dict):
        raise EventDeskError(ErrorCode.DESIGN_UNREADABLE, part=path.name)
    return cast("dict[str, Any]", plain)


def _decoded(content: object) -> bytes:
    try:
        return b64decode(str(content), validate=True)
    except ValueError:
        raise EventDeskError(ErrorCode.PICTURE_UNREADABLE) from None


def _with_pictures(design: Design, kept: Mapping[str, str]) -> Design:
    """A picture may have got another name, when it shrank."""

    def side(of: Side) -> Side:
        return Side(
            tuple(
                replace(part, picture=kept.get(part.picture, part.picture))
                if isinstance(part, PictureField)
                else part
                for part in of.fields
            )
        )

    return replace(design, front=side(design.front), back=design.back and side(design.back))
