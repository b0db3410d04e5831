"""Run by Alembic; the connection comes from `migrations.upgrade`, already in its transaction."""

from alembic import context

from event_desk.model import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=False,
    render_as_batch=True,
)
context.run_migrations()
