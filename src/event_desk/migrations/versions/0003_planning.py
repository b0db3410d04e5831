"""Published plans, overrides, mobile booths, topics, consent by purpose, a record that stays."""

import sqlalchemy as sa
from alembic import op

from event_desk.model import UtcDateTime

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _plans()
    with op.batch_alter_table("booths") as booths:
        for name in ("setup_minutes", "seats_cost"):
            booths.add_column(sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("items") as items:
        for name in ("listeners", "interest"):
            items.add_column(sa.Column(name, sa.Integer(), nullable=True))
        items.add_column(sa.Column("step_free", sa.Boolean(), nullable=False, server_default="0"))
        for name in ("proposed_at", "material_at"):
            items.add_column(sa.Column(name, UtcDateTime(), nullable=True))
    with op.batch_alter_table("rooms") as rooms:
        rooms.add_column(sa.Column("closed", sa.JSON(), nullable=False, server_default="[]"))
    with op.batch_alter_table("interpreters") as interpreters:
        interpreters.add_column(sa.Column("day_most", sa.Integer(), nullable=True))
    # Not in batch mode: the search's triggers and index of `people` would be lost with the copy.
    op.add_column(
        "people", sa.Column("photo_purposes", sa.JSON(), nullable=False, server_default="[]")
    )
    _hand_overs()
    _only_added()


def _hand_overs() -> None:
    op.create_table(
        "hand_overs",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("scan_id", sa.Uuid(), nullable=True),
        sa.Column("desk_id", sa.Uuid(), nullable=False),
        sa.Column("left_with", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_hand_overs_person_id")),
        sa.ForeignKeyConstraint(["scan_id"], ["scans.id"], name=op.f("fk_hand_overs_scan_id")),
        sa.ForeignKeyConstraint(["desk_id"], ["desks.id"], name=op.f("fk_hand_overs_desk_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hand_overs")),
    )
    op.create_index(op.f("ix_hand_overs_person_id"), "hand_overs", ["person_id"])


def _only_added() -> None:
    """The record of changes is only ever added to, whoever writes."""
    for deed in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_no_{deed.lower()} BEFORE {deed} ON audit BEGIN "
            "SELECT RAISE(ABORT, 'the record is only ever added to'); END"
        )


def _plans() -> None:
    with op.batch_alter_table("plans") as plans:
        plans.add_column(sa.Column("released", sa.Integer(), nullable=True))
        plans.add_column(sa.Column("origin", sa.String(), nullable=False, server_default="solver"))
        plans.add_column(sa.Column("note", sa.String(), nullable=False, server_default=""))
    # Alembic would copy the table for this one, and the rows that refer to it forbid that.
    op.execute("ALTER TABLE plans ADD COLUMN base_id CHAR(32) REFERENCES plans (id)")
    with op.batch_alter_table("plan_rooms") as rooms:
        rooms.add_column(sa.Column("layout", sa.String(), nullable=False, server_default=""))
        for name in ("start", "end"):
            rooms.add_column(sa.Column(name, UtcDateTime(), nullable=True))
    op.create_table(
        "plan_booths",
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("booth_id", sa.Uuid(), nullable=False),
        sa.Column("room_id", sa.Uuid(), nullable=False),
        sa.Column("start", UtcDateTime(), nullable=False),
        sa.Column("end", UtcDateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name=op.f("fk_plan_booths_plan_id")),
        sa.ForeignKeyConstraint(["booth_id"], ["booths.id"], name=op.f("fk_plan_booths_booth_id")),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_plan_booths_room_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_booths")),
    )
    with op.batch_alter_table("plan_booths") as booths:
        booths.create_index(booths.f("ix_plan_booths_plan_id"), ["plan_id"])
    op.create_table(
        "plan_overrides",
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=True),
        sa.Column("interpreter_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=True),
        sa.Column("deleted_at", UtcDateTime(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["items.id"], name=op.f("fk_plan_overrides_item_id")),
        sa.ForeignKeyConstraint(
            ["interpreter_id"], ["interpreters.id"], name=op.f("fk_plan_overrides_interpreter_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_overrides")),
    )
