"""Imports that go in step by step, and pairs of people: merged, or known to be different."""

import sqlalchemy as sa
from alembic import op

from event_desk.model import UtcDateTime

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table("imports") as imports:
        imports.add_column(
            sa.Column("state", sa.String(), nullable=False, server_default="applied")
        )
        imports.add_column(sa.Column("staged", sa.Integer(), nullable=False, server_default="0"))
        imports.create_index(imports.f("ix_imports_state"), ["state"])
    op.create_table(
        "distinct_people",
        sa.Column("one_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["one_id"], ["people.id"], name=op.f("fk_distinct_people_one_id")),
        sa.ForeignKeyConstraint(
            ["other_id"], ["people.id"], name=op.f("fk_distinct_people_other_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_distinct_people")),
        sa.UniqueConstraint("one_id", "other_id", name=op.f("uq_distinct_people_one_id_other_id")),
    )
    op.create_table(
        "merges",
        sa.Column("kept_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.Column("rows", sa.JSON(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("undone_at", UtcDateTime(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["kept_id"], ["people.id"], name=op.f("fk_merges_kept_id")),
        sa.ForeignKeyConstraint(["other_id"], ["people.id"], name=op.f("fk_merges_other_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merges")),
    )
    with op.batch_alter_table("merges") as merges:
        merges.create_index(merges.f("ix_merges_kept_id"), ["kept_id"])
        merges.create_index(merges.f("ix_merges_other_id"), ["other_id"])
