"""People as values: what a list shows of them, and the single changes that a person can make."""

from event_desk.people.changes import (
    PHOTO_PURPOSES,
    PersonFields,
    add,
    cancel,
    edit,
    erase,
    forget_lists,
    new_code,
    organisation_for,
    photo_purposes,
    restore,
    search_text,
)
from event_desk.people.history import Happening, history
from event_desk.people.merged import family, kept_id
from event_desk.people.views import (
    NAME_ORDER,
    BadgeView,
    Groups,
    PersonView,
    count,
    days_in,
    groups,
    id_of,
    view,
    views,
)

__all__ = [
    "NAME_ORDER",
    "PHOTO_PURPOSES",
    "BadgeView",
    "Groups",
    "Happening",
    "PersonFields",
    "PersonView",
    "add",
    "cancel",
    "count",
    "days_in",
    "edit",
    "erase",
    "family",
    "forget_lists",
    "groups",
    "history",
    "id_of",
    "kept_id",
    "new_code",
    "organisation_for",
    "photo_purposes",
    "restore",
    "search_text",
    "view",
    "views",
]
