"""What is known of people goes from the lines as well, here and at the other desks."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from event_desk.field_classes import Class


def forget(
    session: Session, classes: Collection[Class], rows: Collection[str] | None = None
) -> None:
    """Empty what lines hold of these classes, of all people or of those with these keys."""
