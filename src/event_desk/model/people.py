"""People, their organisations and their badges."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from event_desk.model.base import Base, Master


class Organisation(Master):
    """`name` is in Latin letters where it is known so, else in the only script there is."""

    __tablename__ = "organisations"

    name: Mapped[str]
    native_name: Mapped[str] = mapped_column(default="")
    folded: Mapped[str] = mapped_column(default="", index=True)
    folded_native: Mapped[str] = mapped_column(default="", index=True)
    country: Mapped[str] = mapped_column(default="")


class Person(Master):
    """Anyone on a list: participant, speaker, interpreter, media, staff, all at once.

    `code` is what people type and scripts name. `name` is in Latin letters where the list has them
    and `native_name` in the other script. `description` stands for a speaker whose name isn't
    known. `minor` and `photo_consent` are None while nobody said. `external_code` is what another
    system's badge says. `folded` is what a search looks through (`people.search_text`).
    """

    __tablename__ = "people"
    # Who is expected is counted after every scan: all that takes stands in this index. It doesn't
    # begin with `deleted_at`, or SQLite would take it for every query about those who are left.
    __table_args__ = (
        Index(
            "ix_people_expected",
            "name",
            "native_name",
            sqlite_where=text("deleted_at IS NULL AND cancelled_at IS NULL"),
        ),
    )

    code: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str] = mapped_column(default="")
    name: Mapped[str] = mapped_column(default="")
    given_name: Mapped[str] = mapped_column(default="")
    family_name: Mapped[str] = mapped_column(default="")
    native_name: Mapped[str] = mapped_column(default="")
    display_name: Mapped[str] = mapped_column(default="")
    description: Mapped[str] = mapped_column(default="")
    organisation_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("organisations.id"), default=None, index=True
    )
    position: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="", index=True)
    phone: Mapped[str] = mapped_column(default="")
    languages: Mapped[list[str]] = mapped_column(default=list)
    interpretation: Mapped[str] = mapped_column(default="")
    category: Mapped[str] = mapped_column(default="participant", index=True)
    gender: Mapped[str] = mapped_column(default="")
    minor: Mapped[bool | None] = mapped_column(default=None)
    guardian: Mapped[str] = mapped_column(default="")
    hand_over: Mapped[str] = mapped_column(default="")
    photo_consent: Mapped[bool | None] = mapped_column(default=None)
    # What pictures may be used for where consent was given by purpose: report, web, press.
    photo_purposes: Mapped[list[str]] = mapped_column(default=list)
    arrival: Mapped[date | None] = mapped_column(default=None)
    departure: Mapped[date | None] = mapped_column(default=None)
    dietary: Mapped[str] = mapped_column(default="")
    access_needs: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    # A note that the desk must read when the person arrives.
    flag: Mapped[str] = mapped_column(default="")
    external_id: Mapped[str] = mapped_column(default="", index=True)
    external_code: Mapped[str] = mapped_column(default="", index=True)
    cancelled_at: Mapped[datetime | None] = mapped_column(default=None)
    # Indexed, or SQLite reads all people for each one that is deleted.
    merged_into_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("people.id"), default=None, index=True
    )
    anonymised_at: Mapped[datetime | None] = mapped_column(default=None)
    created_at: Mapped[datetime]
    folded: Mapped[str] = mapped_column(default="")

    organisation: Mapped[Organisation | None] = relationship()


class PersonRole(Base):
    """What a person is beside the category: speaker, interpreter, staff …"""

    __tablename__ = "person_roles"
    __table_args__ = (UniqueConstraint("person_id", "role"),)

    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    role: Mapped[str]


class DistinctPeople(Base):
    """Two people who look like one, and somebody said that they aren't; never asked again.

    `one_id` sorts before `other_id`.
    """

    __tablename__ = "distinct_people"
    __table_args__ = (UniqueConstraint("one_id", "other_id"),)

    one_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    other_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]


class Merge(Base):
    """Two people made one. `rows` is what it wrote, row by row, as it was before.

    `rows` goes when the person is erased; the merge can't be taken back then.
    """

    __tablename__ = "merges"

    kept_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), index=True)
    other_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), index=True)
    rows: Mapped[list[dict[str, Any]]] = mapped_column(default=list)
    at: Mapped[datetime]
    undone_at: Mapped[datetime | None] = mapped_column(default=None)


class Badge(Base):
    """A code given to a person. Printing again makes a new one and sets `replaced_at` here.

    `badge_id` is the five bytes within the QR code, `typing_code` the eight characters below it.
    """

    __tablename__ = "badges"

    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), index=True)
    badge_id: Mapped[bytes] = mapped_column(unique=True)
    typing_code: Mapped[str] = mapped_column(unique=True)
    issued_at: Mapped[datetime]
    replaced_at: Mapped[datetime | None] = mapped_column(default=None)
    printed: Mapped[int] = mapped_column(default=0)
    printed_at: Mapped[datetime | None] = mapped_column(default=None)
