"""Imports that go in step by step, and pairs of people: merged, or known to be different."""

import sqlalchemy as sa
from alembic import op

from event_desk import sounds
from event_desk.model import UtcDateTime

revision = "0002"
down_revision = "0001"
_MILLIMETRES: sa.Double[float] = sa.Double()


def upgrade() -> None:
    with op.batch_alter_table("imports") as imports:
        imports.add_column(
            sa.Column("state", sa.String(), nullable=False, server_default="applied")
        )
        imports.add_column(sa.Column("staged", sa.Integer(), nullable=False, server_default="0"))
        imports.create_index(imports.f("ix_imports_state"), ["state"])
    with op.batch_alter_table("import_changes") as changes:
        changes.drop_index("ix_import_changes_import_id")
        changes.create_index("ix_import_changes_kind", ["import_id", "table", "action"])
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
    _speakers()
    _door()
    _print_queue()


def _speakers() -> None:
    """Speakers whose item wasn't on the programme yet."""
    op.create_table(
        "pending_speakers",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_pending_speakers_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pending_speakers")),
    )
    with op.batch_alter_table("pending_speakers") as pending:
        pending.create_index(pending.f("ix_pending_speakers_person_id"), ["person_id"])


def _door() -> None:
    """Scans in the order in which they happened, receivers with their holders, badges collected."""
    with op.batch_alter_table("scans") as scans:
        scans.add_column(sa.Column("tick", sa.BigInteger(), nullable=False, server_default="0"))
        scans.drop_index("ix_scans_gate_at")
        scans.create_index("ix_scans_gate_tick", ["gate_id", "tick"])
    with op.batch_alter_table("desks") as desks:
        desks.add_column(
            sa.Column("last_tick", sa.BigInteger(), nullable=False, server_default="0")
        )
    with op.batch_alter_table("presences") as presences:
        presences.create_index("ix_presences_gate_inside", ["gate_id", "inside", "day"])
    with op.batch_alter_table("people") as people:
        people.create_index(
            "ix_people_expected",
            ["name", "native_name"],
            sqlite_where=sa.text("deleted_at IS NULL AND cancelled_at IS NULL"),
        )
    with op.batch_alter_table("receivers") as receivers:
        receivers.add_column(sa.Column("holder_id", sa.Uuid(), nullable=True))
        receivers.add_column(sa.Column("out_since", UtcDateTime(), nullable=True))
        receivers.create_index(receivers.f("ix_receivers_holder_id"), ["holder_id"])
    op.create_table(
        "badge_collections",
        sa.Column("desk_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("tick", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("by_name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["desk_id"], ["desks.id"], name=op.f("fk_badge_collections_desk_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_badge_collections_person_id")
        ),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_badge_collections_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_badge_collections")),
        sa.UniqueConstraint("desk_id", "number", name=op.f("uq_badge_collections_desk_id_number")),
    )
    with op.batch_alter_table("badge_collections") as collections:
        collections.create_index(collections.f("ix_badge_collections_person_id"), ["person_id"])
        collections.create_index(collections.f("ix_badge_collections_by_id"), ["by_id"])
    op.create_table(
        "tick_lists",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("gate", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("people", sa.JSON(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tick_lists")),
        sa.UniqueConstraint("number", name=op.f("uq_tick_lists_number")),
    )
    _order_old_scans()
    _find_holders()
    _index_sounds()


def _order_old_scans() -> None:
    """The desks' own order, by their clocks as far as these never went back."""
    connection = op.get_bind()
    scans = sa.table(
        "scans", sa.column("id"), sa.column("desk_id"), sa.column("number"), sa.column("tick"),
        sa.column("at", UtcDateTime()),
    )  # fmt: skip
    desks = sa.table("desks", sa.column("id"), sa.column("last_tick"))
    last: dict[object, int] = {}
    ticks: list[dict[str, object]] = []
    for scan_id, desk_id, at in connection.execute(
        sa.select(scans.c.id, scans.c.desk_id, scans.c.at).order_by(scans.c.desk_id, scans.c.number)
    ):
        last[desk_id] = max(round(at.timestamp() * 1000), last.get(desk_id, 0) + 1)
        ticks.append({"scan_id": scan_id, "new_tick": last[desk_id]})
    if ticks:
        changed = scans.update().where(scans.c.id == sa.bindparam("scan_id"))
        connection.execute(changed.values(tick=sa.bindparam("new_tick")), ticks)
    for desk_id, tick in last.items():
        connection.execute(desks.update().where(desks.c.id == desk_id).values(last_tick=tick))


def _find_holders() -> None:
    connection = op.get_bind()
    moves = sa.table(
        "receiver_moves", sa.column("receiver_id"), sa.column("person_id"), sa.column("kind"),
        sa.column("at"), sa.column("number"),
    )  # fmt: skip
    receivers = sa.table(
        "receivers", sa.column("id"), sa.column("holder_id"), sa.column("out_since")
    )
    newest = {
        receiver: (person if kind == "out" else None, at if kind == "out" else None)
        for receiver, person, kind, at in connection.execute(
            sa.select(moves.c.receiver_id, moves.c.person_id, moves.c.kind, moves.c.at).order_by(
                moves.c.at, moves.c.number
            )
        )
    }
    for receiver, (holder, since) in newest.items():
        changed = receivers.update().where(receivers.c.id == receiver)
        connection.execute(changed.values(holder_id=holder, out_since=since))


def _index_sounds() -> None:
    """People are found by how their names sound as well; the index follows by its triggers."""
    connection = op.get_bind()
    names = ("name", "given_name", "family_name", "native_name", "display_name", "description")
    people = sa.table(
        "people", sa.column("id"), sa.column("folded"), sa.column("name"), sa.column("given_name"),
        sa.column("family_name"), sa.column("native_name"), sa.column("display_name"),
        sa.column("description"), sa.column("email"), sa.column("code"), sa.column("external_id"),
        sa.column("organisation_id"), sa.column("anonymised_at"),
    )  # fmt: skip
    organisations = sa.table(
        "organisations", sa.column("id"), sa.column("name"), sa.column("native_name")
    )
    of, of_native = organisations.c.name, organisations.c.native_name
    rows = connection.execute(
        sa.select(people, of.label("of"), of_native.label("of_native"))
        .outerjoin(organisations, organisations.c.id == people.c.organisation_id)
        .where(people.c.anonymised_at.is_(None))
    ).all()
    found = [
        {
            "key": row.id,
            "words": sounds.indexed(
                [getattr(row, name) for name in names],
                [
                    row.of or "",
                    row.of_native or "",
                    *row.email.split("@"),
                    row.code,
                    row.external_id,
                ],
            ),
        }
        for row in rows
    ]
    if found:
        changed = people.update().where(people.c.id == sa.bindparam("key"))
        connection.execute(changed.values(folded=sa.bindparam("words")), found)


def _print_queue() -> None:
    """Made anew: nothing was ever put into the first one."""
    op.drop_table("print_jobs")
    op.create_table(
        "print_jobs",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("batch", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("badge", sa.Uuid(), nullable=True),
        sa.Column("desk_id", sa.Uuid(), nullable=False),
        sa.Column("printer", sa.String(), nullable=False),
        sa.Column("design", sa.String(), nullable=False),
        sa.Column("sheet", sa.String(), nullable=False),
        sa.Column("start_at", sa.Integer(), nullable=False),
        sa.Column("nudge_x", _MILLIMETRES, nullable=False),
        sa.Column("nudge_y", _MILLIMETRES, nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("spool_id", sa.String(), nullable=False),
        sa.Column("stop", sa.Boolean(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["badge"], ["badges.id"], name=op.f("fk_print_jobs_badge")),
        sa.ForeignKeyConstraint(["desk_id"], ["desks.id"], name=op.f("fk_print_jobs_desk_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_jobs")),
        sa.UniqueConstraint("number", name=op.f("uq_print_jobs_number")),
    )
    with op.batch_alter_table("print_jobs") as jobs:
        jobs.create_index(jobs.f("ix_print_jobs_badge"), ["badge"])
        jobs.create_index(jobs.f("ix_print_jobs_batch"), ["batch"])
        jobs.create_index(jobs.f("ix_print_jobs_status"), ["status"])
