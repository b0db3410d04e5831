"""One event at several desks: the record of lines, the other desks, what has to be settled."""

import sqlalchemy as sa
from alembic import op

from event_desk.model import UtcDateTime

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    # Not in batch mode: these tables are referred to, and a copy would lose what hangs on them.
    op.add_column("desks", sa.Column("origin", sa.Uuid(), nullable=True))
    op.add_column("scans", sa.Column("confirmed", sa.Boolean(), nullable=True))
    op.add_column("items", sa.Column("heavy", sa.Boolean(), nullable=True))
    _sharing()
    _lines()
    _other_desks()
    _attention()


def _text(name: str, *, optional: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=optional)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _sharing() -> None:
    op.create_table(
        "sharing",
        *(_text(name) for name in ("name", "kind")),
        _number("applying"),
        _number("last_number"),
        sa.Column("tick", sa.BigInteger(), nullable=False),
        _number("clock_offset"),
        *(_text(name) for name in ("holder", "host")),
        _number("port"),
        _text("database"),
        sa.Column("keys", sa.JSON(), nullable=False),
        *(_text(name) for name in ("certificate", "server")),
        sa.Column("joined_at", UtcDateTime(), nullable=False),
        sa.Column("left_at", UtcDateTime(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sharing")),
    )


def _lines() -> None:
    op.create_table(
        "lines",
        sa.Column("origin", sa.Uuid(), nullable=False),
        _number("number"),
        sa.Column("tick", sa.BigInteger(), nullable=False),
        *(_text(name) for name in ("table", "row_id", "kind")),
        *(_text(name, optional=True) for name in ("shown", "contact", "sensitive", "safeguarding")),
        *(_text(name) for name in ("schema", "held")),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lines")),
        sa.UniqueConstraint("origin", "number", name=op.f("uq_lines_origin_number")),
    )
    op.create_index("ix_lines_row", "lines", ["table", "row_id"])
    op.create_index("ix_lines_held", "lines", ["origin"], sqlite_where=sa.text("held <> ''"))


def _other_desks() -> None:
    op.create_table(
        "other_desks",
        *(_text(name) for name in ("name", "kind", "version")),
        *(_number(name) for name in ("head", "clock_offset")),
        sa.Column("seen_at", UtcDateTime(), nullable=True),
        sa.Column("left_at", UtcDateTime(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_other_desks")),
    )


def _attention() -> None:
    op.create_table(
        "attention",
        *(_text(name) for name in ("kind", "table", "row_id")),
        sa.Column("detail", sa.JSON(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attention")),
    )
    op.create_index(op.f("ix_attention_kind"), "attention", ["kind"])
    op.create_table(
        "settlements",
        sa.Column("desk_id", sa.Uuid(), nullable=True),
        _text("how"),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["desk_id"], ["desks.id"], name=op.f("fk_settlements_desk_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settlements")),
    )
