"""People as values: what a list shows of them, and the single changes that a person can make."""

from event_desk.people.changes import (
    PersonFields,
    add,
    cancel,
    edit,
    erase,
    new_code,
    organisation_for,
    restore,
    search_text,
)
from event_desk.people.history import Happening, history
from event_desk.people.merged import family, kept_id
from event_desk.people.views import (
    NAME_ORDER,
    BadgeView,
    PersonView,
    id_of,
    view,
    views,
)

__all__ = [
    "NAME_ORDER",
    "BadgeView",
    "Happening",
    "PersonFields",
    "PersonView",
    "add",
    "cancel",
    "edit",
    "erase",
    "family",
    "history",
    "id_of",
    "kept_id",
    "new_code",
    "organisation_for",
    "restore",
    "search_text",
    "view",
    "views",
]
