"""The sheet for a lost laptop: what was on it, whether it can be read, what to do, whom to call.

known = incident.outside(name, encrypted=True, copies=[…])   # without opening the file
found = incident.load(session, known)                        # of the file or of any copy
incident.write(path, found, at=clock.now())
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from event_desk import laptops, programme, texts
from event_desk.folding import isolate
from event_desk.model import Audit, Person, Scan
from event_desk.paper import form_page
from event_desk.paper.form_page import Fact, Form, Section, Step
from event_desk.texts import tr, translate


@dataclass(frozen=True, slots=True)
class Incident:
    """What is known; numbers are None where the file could not be opened. Times are UTC.

    `sensitive` counts people with a guardian, diet, access needs or a note; `named` tells that the
    facts inside were read.
    """

    name: str
    encrypted: bool
    last_copy: datetime | None = None
    event: programme.EventFacts | None = None
    protected_since: datetime | None = None
    handed_over: datetime | None = None
    people: int | None = None
    minors: int | None = None
    contact: int | None = None
    sensitive: int | None = None
    last_scan: datetime | None = None
    last_export: datetime | None = None
    exported: int = 0


def outside(name: str, *, encrypted: bool, copies: Iterable[datetime] = ()) -> Incident:
    """What can be said without the passphrase."""
    return Incident(name, encrypted, max(copies, default=None))


def load(session: Session, known: Incident) -> Incident:
    event = programme.event_facts(session)
    exports = session.scalars(
        select(Audit).where(Audit.action == "export").order_by(Audit.number.desc()).limit(1)
    ).first()
    return replace(
        known,
        event=event,
        name=texts.localised(event.names, event.languages),
        protected_since=laptops.protected_since(session),
        handed_over=laptops.handed_over_at(session),
        people=_count(session),
        minors=_count(session, Person.minor.is_(True)),
        contact=_count(session, or_(Person.email != "", Person.phone != "")),
        sensitive=_count(
            session,
            or_(
                *(
                    column != ""
                    for column in (
                        Person.guardian,
                        Person.dietary,
                        Person.access_needs,
                        Person.notes,
                        Person.hand_over,
                        Person.flag,
                    )
                )
            ),
        ),
        last_scan=session.scalar(select(func.max(Scan.at))),
        last_export=exports.at if exports else None,
        exported=int(exports.detail.get("rows", 0)) if exports else 0,
    )


def write(path: Path, found: Incident, *, at: datetime) -> int:
    """Write the sheet as PDF in the language that is set; returns the number of pages.

    Raises CANNOT_WRITE or DISK_FULL.
    """
    language = texts.language()
    form = Form(
        translate("texts", "A laptop is lost"),
        isolate(found.name),
        translate("texts", "Confidential. Printed {when}.").format(when=_when(found, at)),
        (_laptop(found), _contents(found), _steps(found), _calls(), _noticed()),
    )
    return form_page.write(
        path,
        form,
        language=language,
        right_to_left=language == "ar",
        figures=lambda text: _in_digits(found, text),
    )


def _count(session: Session, *wanted: ColumnElement[bool]) -> int:
    there: Any = select(func.count()).where(Person.deleted_at.is_(None), *wanted)
    return int(session.scalar(there) or 0)


def _laptop(found: Incident) -> Section:
    if not found.encrypted:
        protection = translate(
            "texts", "Not encrypted: whoever has the laptop can read everything below."
        )
    elif found.protected_since:
        protection = translate(
            "texts", "Encrypted since {when}: it can't be read without the passphrase."
        ).format(when=_when(found, found.protected_since))
    else:
        protection = translate("texts", "Encrypted: it can't be read without the passphrase.")
    lines = [
        Fact(translate("texts", "The event file"), protection, alarming=not found.encrypted),
        Fact(translate("texts", "Last backup"), _when(found, found.last_copy)),
        Fact(translate("texts", "Last scan"), _when(found, found.last_scan)),
    ]
    if found.handed_over:
        told = _when(found, found.handed_over)
        lines.append(Fact(translate("texts", "Handed over to another laptop"), told))
    if found.event:
        days = _days(found.event)
        lines.insert(0, Fact(translate("texts", "Days of the event"), days))
    return Section(translate("texts", "The laptop and its file"), tuple(lines))


def _contents(found: Incident) -> Section:
    exported = _when(found, found.last_export)
    if exported:
        words = _in_digits(found, tr("%n line(s)", "", found.exported))
        exported = f"{exported} · {words}"
    never = translate("texts", "none that is known")
    return Section(
        translate("texts", "Whose data is in it"),
        (
            Fact(translate("texts", "People"), _number(found, found.people)),
            Fact(translate("texts", "Under 18"), _number(found, found.minors)),
            Fact(translate("texts", "With e-mail or telephone"), _number(found, found.contact)),
            Fact(
                translate("texts", "With guardian, diet, access needs or notes"),
                _number(found, found.sensitive),
            ),
            Fact(
                translate("texts", "Last list that went out"),
                exported or (never if found.event else ""),
            ),
        ),
    )


def _steps(found: Incident) -> Section:
    sentences = [
        translate("texts", "Write down below when and where the laptop was last seen."),
        translate("texts", "Have it locked or wiped from afar, if that was set up for it."),
        translate(
            "texts",
            "Tell the person responsible for data protection now: where personal data may be "
            "read by others, many laws leave 72 hours to report it.",
        ),
    ]
    if found.minors or found.minors is None:
        sentences.append(
            translate(
                "texts",
                "Tell the person responsible for safeguarding: the list names children, and may "
                "say who takes them home.",
            )
        )
    if found.encrypted:
        sentences.append(
            translate(
                "texts",
                "Ask who knew the passphrase and whether it was written down near the laptop. If "
                "so, treat the file as open.",
            )
        )
    else:
        sentences.append(
            translate(
                "texts",
                "Tell the people in the list what was on the laptop. Until the end of the event, "
                "look at a document as well as at the badge: codes can be copied from the file.",
            )
        )
    sentences += [
        translate("texts", "Change the passwords that were saved on the laptop."),
        translate("texts", "Report the loss to the venue and to the police."),
        translate(
            "texts",
            "Go on with the newest backup on another laptop: start page, “Restore a backup…”.",
        ),
    ]
    return Section(translate("texts", "What to do now"), tuple(Step(text) for text in sentences))


def _calls() -> Section:
    labels = (
        translate("texts", "Organiser"),
        translate("texts", "Data protection"),
        translate("texts", "Safeguarding"),
        translate("texts", "Venue’s security"),
        translate("texts", "Police, and number of the report"),
    )
    heading = translate("texts", "Whom to call (name and telephone)")
    return Section(heading, tuple(Fact(label) for label in labels))


def _noticed() -> Section:
    labels = (
        translate("texts", "Last seen: when and where"),
        translate("texts", "Noticed: when and by whom"),
        translate("texts", "Who was told, and when"),
        translate("texts", "Signature"),
    )
    return Section(translate("texts", "What happened"), tuple(Fact(label) for label in labels))


def _number(found: Incident, count: int | None) -> str:
    return "" if count is None else isolate(_in_digits(found, str(count)))


def _in_digits(found: Incident, text: str) -> str:
    return texts.shown_digits(text, found.event.digits) if found.event else text


def _when(found: Incident, moment: datetime | None) -> str:
    if moment is None:
        return ""
    if found.event is None:
        return isolate(f"{moment:%Y-%m-%d %H:%M} UTC")
    local = found.event.local(moment)
    day = texts.day_words(local.date(), found.event.months)
    return _in_digits(found, f"{day}, {isolate(f'{local:%H:%M}')}")


def _days(event: programme.EventFacts) -> str:
    def words(day: date) -> str:
        return texts.day_words(day, event.months, event.digits)

    if event.start == event.end:
        return words(event.start)
    return f"{words(event.start)} – {words(event.end)}"
