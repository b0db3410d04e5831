"""Who may read and call what of `store_layout`: granted to a role that all desks of a kind have."""

from collections.abc import Sequence

from event_desk.sharing.sealing import CLASSES, KINDS, READABLE
from event_desk.sharing.store_layout import joining_login, kind_role

_CALLED_BY_ALL = (
    "me()",
    "my_kind()",
    "is_owner()",
    "register(uuid, bytea, text, text, text, text, text)",
)
_CALLED_BY_DESKS = (
    "take_hold(text[], text)",
    f"put_lines(uuid, uuid[], bigint[], bigint[], {', '.join(['text[]'] * 4 + ['bytea[]'] * 4)})",
    "claim(uuid, uuid, text, uuid)",
    "beat(text, text, bigint, integer, boolean)",
    "leave(uuid)",
)
_CALLED_BY_ORGANISERS = (
    "wipe(text[], text[])",
    "put_code(text, text, bytea)",
    "put_desk(uuid, text, text)",
    "put_parts(uuid[], bytea[], bytea[], bytea[], bytea[])",
)
_OPEN_COLUMNS = "id, origin, number, tick, table_name, row_id, kind, schema"
_DESK_COLUMNS = (
    "origin, name, kind, version, head, waiting, clock_offset, has_server, seen_at, left_at"
)


def grants(database: str) -> Sequence[str]:
    """What the logins may do, all of it taken away before, so that nothing is left of a former one.

    The names were made here and are quoted.
    """
    said = [
        "REVOKE ALL ON SCHEMA event_desk FROM PUBLIC",
        "REVOKE ALL ON ALL TABLES IN SCHEMA event_desk FROM PUBLIC",
        "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA event_desk FROM PUBLIC",
        "ALTER TABLE event_desk.lines ENABLE ROW LEVEL SECURITY",
        "ALTER TABLE event_desk.keys ENABLE ROW LEVEL SECURITY",
        "DROP POLICY IF EXISTS desks_only ON event_desk.lines",
        (
            "CREATE POLICY desks_only ON event_desk.lines FOR SELECT "
            "USING ((SELECT event_desk.me()) IS NOT NULL)"
        ),
        "DROP POLICY IF EXISTS own_kind ON event_desk.keys",
        (
            "CREATE POLICY own_kind ON event_desk.keys FOR SELECT "
            "USING (kind = (SELECT event_desk.my_kind()))"
        ),
    ]
    for kind in KINDS:
        desk, joining = _quoted(kind_role(database, kind)), _quoted(joining_login(database, kind))
        both = f"{desk}, {joining}"
        parts = ", ".join(name for name in CLASSES if name in READABLE[kind])
        said += [
            f"REVOKE ALL ON ALL TABLES IN SCHEMA event_desk FROM {both}",
            f"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA event_desk FROM {both}",
            f"GRANT USAGE ON SCHEMA event_desk TO {both}",
            f"GRANT SELECT ON event_desk.events TO {both}",
            f"GRANT SELECT ({_DESK_COLUMNS}) ON event_desk.desks TO {desk}",
            f"GRANT SELECT (origin, name, left_at) ON event_desk.desks TO {joining}",
            f"GRANT SELECT ON event_desk.keys TO {joining}",
            f"GRANT SELECT ({_OPEN_COLUMNS}, {parts}) ON event_desk.lines TO {desk}",
            *(f"GRANT EXECUTE ON FUNCTION event_desk.{one} TO {both}" for one in _CALLED_BY_ALL),
            *(f"GRANT EXECUTE ON FUNCTION event_desk.{one} TO {desk}" for one in _CALLED_BY_DESKS),
        ]
        if kind == "organiser":
            said += [
                f"GRANT EXECUTE ON FUNCTION event_desk.{one} TO {desk}"
                for one in _CALLED_BY_ORGANISERS
            ]
    return said


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
