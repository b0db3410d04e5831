"""What the pages of an open event are given, and what this desk may do there."""

from PySide6.QtWidgets import QApplication

from event_desk import checkin, programme, roles
from event_desk.database import Database
from event_desk.roles import Role
from event_desk.sharing.membership import Membership, membership
from event_desk.ui import desk_menu
from event_desk.ui.changes import Changes
from event_desk.ui.context import Context
from event_desk.ui.settings import Settings
from event_desk.ui.settings_dialog import machine


def context_for(app: QApplication, db: Database, settings: Settings) -> Context:
    """What the pages need of an open event; the language's months and digits become its own."""
    with db.read() as session:
        event = programme.event_facts(session)
        mine = membership(session)
    machine.speak(app, settings, event.months, event.digits)
    changes = Changes()
    db.on_commit(changes.announce)
    name = mine.name if mine is not None else settings.desk or checkin.DEFAULT_DESK
    return Context(db, event, name, changes, settings, db.path, highest=highest_role(mine))


def highest_role(mine: Membership | None) -> Role:
    """The most that this laptop may be: one that joined as a door lacks what others need."""
    if mine is None:
        return Role.ORGANISER
    kinds = {"door": Role.FAST_LANE, "help_desk": Role.HELP_DESK}
    return kinds.get(mine.kind, Role.ORGANISER)


def role_before(context: Context) -> Role:
    """The role that this desk had last at this event."""
    kept = context.settings.text(desk_menu.role_key(context), Role.ORGANISER)
    role = Role(kept) if kept in set(Role) else Role.HELP_DESK
    return min(role, context.highest, key=tuple(Role).index)


def role_at_start(context: Context) -> Role:
    """The same; but who comes back as organiser gives the PIN again, where there is one."""
    role = role_before(context)
    with context.db.read() as session:
        guarded = roles.has_pin(session)
    return Role.HELP_DESK if guarded and role is Role.ORGANISER else role
