"""What a server holds for a shared event, and what desks can do there.

Each desk has a login of its own, so that none can do anything in another one's name, and one that
is lost can be sent away alone. A desk writes through the functions below only: each runs with its
owner's rights and asks which desk calls. What it may read is in `store_grants`.
"""

import hashlib

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    func,
)

from event_desk.sharing.sealing import CLASSES

SCHEMA = "event_desk"
FORMAT = 1
"""Of all that stands here; a server with a higher one was made by a newer version."""
CHANNEL = "event_desk"
"""What a laptop listens to: `origin:head` for each upload."""
TAKEN_OVER_AFTER = "5 seconds"
"""A claim whose scan hasn't come by then was never acted on, or can't be told from one."""

metadata = MetaData(schema=SCHEMA)

events = Table(
    "events",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("format", Integer, nullable=False),
    Column("app_version", Text, nullable=False),
    Column("certificate", Text, nullable=False),
    Column("name", Text, nullable=False),
)
desks = Table(
    "desks",
    metadata,
    Column("origin", Uuid, primary_key=True),
    # SHA-256 of the password; null for one that only another's copy knows of.
    Column("secret", LargeBinary, unique=True),
    Column("login", Text, unique=True),
    Column("name", Text, nullable=False, server_default=""),
    Column("kind", Text, nullable=False, server_default=""),
    Column("holder", Text, nullable=False, server_default=""),
    Column("version", Text, nullable=False, server_default=""),
    Column("head", BigInteger, nullable=False, server_default="0"),
    Column("waiting", Integer),
    Column("clock_offset", BigInteger, nullable=False, server_default="0"),
    Column("has_server", Boolean, nullable=False, server_default="false"),
    Column("seen_at", DateTime(timezone=True)),
    Column("left_at", DateTime(timezone=True)),
)
lines = Table(
    "lines",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("origin", Uuid, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("tick", BigInteger, nullable=False),
    Column("table_name", Text, nullable=False),
    Column("row_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    *(Column(name, LargeBinary) for name in CLASSES),
    Column("schema", Text, nullable=False),
    UniqueConstraint("origin", "number", name="lines_origin_number"),
    Index("lines_row_id", "row_id"),
)
claims = Table(
    "claims",
    metadata,
    Column("gate", Uuid, primary_key=True),
    Column("person", Uuid, primary_key=True),
    Column("turn", Text, primary_key=True),
    Column("origin", Uuid, nullable=False),
    Column("scan", Uuid, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.clock_timestamp()),
)
keys = Table(
    "keys",
    metadata,
    Column("kind", Text, primary_key=True),
    # What a desk of that kind gets on joining, closed with what follows from the code.
    Column("wrapped", LargeBinary, nullable=False),
)
# Those that may join, one for each kind; its password follows from the code.
joining = Table(
    "joining",
    metadata,
    Column("login", Text, primary_key=True),
    Column("kind", Text, nullable=False),
)

DESK_CONNECTIONS = 12
_DATABASE_PART, _HASH_PART = 24, 32
_SAFE = "SECURITY DEFINER SET search_path = event_desk, pg_catalog, pg_temp"

FUNCTIONS = (
    f"""
CREATE OR REPLACE FUNCTION event_desk.me() RETURNS uuid LANGUAGE sql STABLE {_SAFE} AS $$
    SELECT origin FROM desks WHERE login = session_user AND left_at IS NULL
$$""",
    f"""
CREATE OR REPLACE FUNCTION event_desk.my_kind() RETURNS text LANGUAGE sql STABLE {_SAFE} AS $$
    SELECT coalesce((SELECT kind FROM desks WHERE login = session_user AND left_at IS NULL),
                    (SELECT kind FROM joining WHERE login = session_user))
$$""",
    # Whoever owns this may do everything, as on any server; a fresh one is filled that way.
    """
CREATE OR REPLACE FUNCTION event_desk.is_owner() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT pg_has_role(session_user, nspowner, 'MEMBER')
    FROM pg_catalog.pg_namespace WHERE nspname = 'event_desk'
$$""",
    # '' for yes, else what stands in the way: `name`, or `origin` that is somebody else's.
    # The login's name is made here: whoever could choose it could choose the owner's.
    f"""
CREATE OR REPLACE FUNCTION event_desk.register(
    p_origin uuid, p_secret bytea, p_verifier text, p_name text, p_kind text, p_holder text,
    p_version text
) RETURNS text LANGUAGE plpgsql {_SAFE} AS $$
DECLARE
    found desks%ROWTYPE;
    named text := left(current_database(), {_DATABASE_PART}) || '_'
        || left(encode(sha256(p_secret), 'hex'), {_HASH_PART});
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('event_desk.desks'));
    IF NOT is_owner() AND my_kind() IS DISTINCT FROM p_kind THEN
        RAISE insufficient_privilege USING MESSAGE = 'a code is needed';
    END IF;
    IF p_verifier NOT LIKE 'SCRAM-SHA-256$%' OR length(p_secret) <> 32 THEN
        RAISE EXCEPTION 'not a verifier';
    END IF;
    SELECT * INTO found FROM desks WHERE origin = p_origin;
    IF found.secret IS NOT NULL AND found.secret <> p_secret THEN
        RETURN 'origin';
    END IF;
    IF EXISTS (SELECT 1 FROM desks WHERE lower(name) = lower(p_name) AND left_at IS NULL
               AND origin <> p_origin) THEN
        RETURN 'name';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = named) THEN
        EXECUTE format('CREATE ROLE %I', named);
    END IF;
    EXECUTE format('ALTER ROLE %I LOGIN INHERIT CONNECTION LIMIT {DESK_CONNECTIONS} PASSWORD %L',
                   named, p_verifier);
    EXECUTE format('GRANT %I TO %I',
                   left(current_database(), {_DATABASE_PART}) || '_' || p_kind, named);
    INSERT INTO desks (origin, secret, login, name, kind, holder, version, seen_at)
    VALUES (p_origin, p_secret, named, p_name, p_kind, p_holder, p_version, clock_timestamp())
    ON CONFLICT (origin) DO UPDATE SET secret = excluded.secret, login = excluded.login,
        name = excluded.name, kind = excluded.kind, holder = excluded.holder,
        version = excluded.version, seen_at = excluded.seen_at, left_at = NULL;
    RETURN '';
END $$""",
    # The random word that says which file goes on with an origin: known before, or a copy asks.
    f"""
CREATE OR REPLACE FUNCTION event_desk.take_hold(p_known text[], p_next text)
RETURNS boolean LANGUAGE sql {_SAFE} AS $$
    WITH held AS (UPDATE desks SET holder = p_next
                  WHERE origin = me() AND (holder = ANY (p_known) OR holder = '') RETURNING 1)
    SELECT EXISTS (SELECT 1 FROM held)
$$""",
    f"""
CREATE OR REPLACE FUNCTION event_desk.put_lines(
    p_origin uuid, p_ids uuid[], p_numbers bigint[], p_ticks bigint[], p_tables text[],
    p_rows text[], p_kinds text[], p_schemas text[],
    p_shown bytea[], p_contact bytea[], p_sensitive bytea[], p_safeguarding bytea[]
) RETURNS bigint LANGUAGE plpgsql {_SAFE} AS $$
DECLARE
    known bigint;
    n integer := cardinality(p_ids);
    there integer;
BEGIN
    -- Organisers bring what a laptop that died told them, and another one's server never had.
    IF me() IS DISTINCT FROM p_origin AND NOT is_owner()
        AND (me() IS NULL OR my_kind() IS DISTINCT FROM 'organiser') THEN
        RAISE insufficient_privilege USING MESSAGE = 'not this desk';
    END IF;
    SELECT head INTO known FROM desks WHERE origin = p_origin FOR UPDATE;
    IF known IS NULL OR p_numbers[1] > known + 1
        OR p_numbers[n] <> p_numbers[1] + n - 1 THEN
        RAISE EXCEPTION 'lines are missing before %', p_numbers[1] USING ERRCODE = 'ED001';
    END IF;
    BEGIN
        INSERT INTO lines (id, origin, number, tick, table_name, row_id, kind, schema,
                           shown, contact, sensitive, safeguarding)
        SELECT u.id, p_origin, u.number, u.tick, u.table_name, u.row_id, u.kind, u.schema,
               u.shown, u.contact, u.sensitive, u.safeguarding
        FROM unnest(p_ids, p_numbers, p_ticks, p_tables, p_rows, p_kinds, p_schemas, p_shown,
                    p_contact, p_sensitive, p_safeguarding)
             AS u (id, number, tick, table_name, row_id, kind, schema, shown, contact, sensitive,
                   safeguarding)
        ON CONFLICT (id) DO NOTHING;
    EXCEPTION WHEN unique_violation THEN
        RAISE EXCEPTION 'another file wrote these numbers' USING ERRCODE = 'ED002';
    END;
    IF p_numbers[1] <= known THEN
        -- Sent again: the same lines have to stand there under the same numbers.
        SELECT count(*) INTO there FROM unnest(p_ids, p_numbers) AS u (id, number)
        JOIN lines AS l ON l.origin = p_origin AND l.number = u.number AND l.id = u.id;
    ELSE
        SELECT count(*) INTO there FROM lines
        WHERE origin = p_origin AND number BETWEEN p_numbers[1] AND p_numbers[n];
    END IF;
    IF there <> n THEN
        RAISE EXCEPTION 'another file wrote these lines' USING ERRCODE = 'ED002';
    END IF;
    UPDATE desks SET head = greatest(head, p_numbers[n]), seen_at = clock_timestamp()
    WHERE origin = p_origin RETURNING head INTO known;
    PERFORM pg_notify('{CHANNEL}', p_origin::text || ':' || known::text);
    RETURN known;
END $$""",
    f"""
CREATE OR REPLACE FUNCTION event_desk.claim(p_gate uuid, p_person uuid, p_turn text, p_scan uuid)
RETURNS TABLE (won boolean, winner uuid, desk text, since timestamptz)
LANGUAGE plpgsql {_SAFE} AS $$
DECLARE
    mine uuid := me();
    there claims%ROWTYPE;
BEGIN
    IF mine IS NULL THEN
        RAISE insufficient_privilege USING MESSAGE = 'not a desk of this event';
    END IF;
    INSERT INTO claims AS c (gate, person, turn, origin, scan)
    VALUES (p_gate, p_person, p_turn, mine, p_scan)
    ON CONFLICT (gate, person, turn) DO UPDATE
        SET origin = excluded.origin, scan = excluded.scan, at = clock_timestamp()
        WHERE c.scan <> excluded.scan
            AND c.at < clock_timestamp() - interval '{TAKEN_OVER_AFTER}'
            AND NOT EXISTS (SELECT 1 FROM lines AS l
                            WHERE l.row_id = replace(c.scan::text, '-', ''))
    RETURNING * INTO there;
    IF there.scan IS NULL THEN
        SELECT * INTO there FROM claims AS c
        WHERE c.gate = p_gate AND c.person = p_person AND c.turn = p_turn;
    END IF;
    RETURN QUERY SELECT there.scan = p_scan, there.origin,
        (SELECT d.name FROM desks AS d WHERE d.origin = there.origin), there.at;
END $$""",
    # A name that another desk has is not taken on; the desk sees that in what it hears.
    f"""
CREATE OR REPLACE FUNCTION event_desk.beat(
    p_name text, p_version text, p_clock_offset bigint, p_waiting integer, p_has_server boolean
) RETURNS timestamptz LANGUAGE plpgsql {_SAFE} AS $$
DECLARE
    mine uuid := me();
BEGIN
    IF mine IS NULL THEN
        RAISE insufficient_privilege USING MESSAGE = 'not a desk of this event';
    END IF;
    IF EXISTS (SELECT 1 FROM desks WHERE origin = mine AND name <> p_name) THEN
        PERFORM pg_advisory_xact_lock(hashtext('event_desk.desks'));
        UPDATE desks SET name = p_name WHERE origin = mine AND NOT EXISTS (
            SELECT 1 FROM desks AS d WHERE lower(d.name) = lower(p_name)
            AND d.left_at IS NULL AND d.origin <> mine);
    END IF;
    UPDATE desks SET version = p_version, clock_offset = p_clock_offset, waiting = p_waiting,
        has_server = p_has_server, seen_at = clock_timestamp() WHERE origin = mine;
    RETURN clock_timestamp();
END $$""",
    f"""
CREATE OR REPLACE FUNCTION event_desk.leave(p_origin uuid) RETURNS void
LANGUAGE plpgsql {_SAFE} AS $$
BEGIN
    IF me() IS DISTINCT FROM p_origin AND NOT is_owner()
        AND (me() IS NULL OR my_kind() IS DISTINCT FROM 'organiser') THEN
        RAISE insufficient_privilege USING MESSAGE = 'only organisers send others away';
    END IF;
    UPDATE desks SET left_at = clock_timestamp() WHERE origin = p_origin AND left_at IS NULL;
END $$""",
    f"""
CREATE OR REPLACE FUNCTION event_desk.wipe(p_classes text[], p_rows text[]) RETURNS bigint
LANGUAGE plpgsql {_SAFE} AS $$
DECLARE
    touched bigint;
BEGIN
    IF NOT is_owner() AND (me() IS NULL OR my_kind() IS DISTINCT FROM 'organiser') THEN
        RAISE insufficient_privilege USING MESSAGE = 'only organisers remove';
    END IF;
    UPDATE lines SET
        shown = CASE WHEN 'shown' = ANY (p_classes) THEN NULL ELSE shown END,
        contact = CASE WHEN 'contact' = ANY (p_classes) THEN NULL ELSE contact END,
        sensitive = CASE WHEN 'sensitive' = ANY (p_classes) THEN NULL ELSE sensitive END,
        safeguarding = CASE WHEN 'safeguarding' = ANY (p_classes) THEN NULL ELSE safeguarding END
    WHERE p_rows IS NULL OR row_id = ANY (p_rows);
    GET DIAGNOSTICS touched = ROW_COUNT;
    RETURN touched;
END $$""",
    # The origin of lines that an organiser brings; nobody can come in its name without a code.
    f"""
CREATE OR REPLACE FUNCTION event_desk.put_desk(p_origin uuid, p_name text, p_kind text)
RETURNS void LANGUAGE plpgsql {_SAFE} AS $$
BEGIN
    IF NOT is_owner() AND (me() IS NULL OR my_kind() IS DISTINCT FROM 'organiser') THEN
        RAISE insufficient_privilege USING MESSAGE = 'only organisers bring others';
    END IF;
    INSERT INTO desks (origin, name, kind, left_at)
    VALUES (p_origin, p_name, p_kind, clock_timestamp()) ON CONFLICT (origin) DO NOTHING;
END $$""",
    # What was removed at the desks goes from here as well: the same lines with less in them.
    f"""
CREATE OR REPLACE FUNCTION event_desk.put_parts(
    p_ids uuid[], p_shown bytea[], p_contact bytea[], p_sensitive bytea[], p_safeguarding bytea[]
) RETURNS bigint LANGUAGE plpgsql {_SAFE} AS $$
DECLARE
    touched bigint;
BEGIN
    IF NOT is_owner() AND (me() IS NULL OR my_kind() IS DISTINCT FROM 'organiser') THEN
        RAISE insufficient_privilege USING MESSAGE = 'only organisers remove';
    END IF;
    UPDATE lines AS l SET shown = u.shown, contact = u.contact, sensitive = u.sensitive,
        safeguarding = u.safeguarding
    FROM unnest(p_ids, p_shown, p_contact, p_sensitive, p_safeguarding)
         AS u (id, shown, contact, sensitive, safeguarding)
    WHERE l.id = u.id;
    GET DIAGNOSTICS touched = ROW_COUNT;
    RETURN touched;
END $$""",
    # A new code: whoever joins from now on needs it. Desks that have joined go on as they were.
    f"""
CREATE OR REPLACE FUNCTION event_desk.put_code(p_kind text, p_verifier text, p_wrapped bytea)
RETURNS void LANGUAGE plpgsql {_SAFE} AS $$
DECLARE
    named text := (SELECT login FROM joining WHERE kind = p_kind);
BEGIN
    IF NOT is_owner() AND (me() IS NULL OR my_kind() IS DISTINCT FROM 'organiser') THEN
        RAISE insufficient_privilege USING MESSAGE = 'only organisers make codes';
    END IF;
    IF p_verifier NOT LIKE 'SCRAM-SHA-256$%' THEN
        RAISE EXCEPTION 'not a verifier';
    END IF;
    EXECUTE format('ALTER ROLE %I RESET ALL', named);
    EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', named, p_verifier);
    INSERT INTO keys (kind, wrapped) VALUES (p_kind, p_wrapped)
    ON CONFLICT (kind) DO UPDATE SET wrapped = excluded.wrapped;
END $$""",
)


def desk_login(database: str, secret: str) -> str:
    """The login that a desk is given for its secret; `register` makes the same name of it."""
    proof = hashlib.sha256(proof_of(secret)).hexdigest()
    return f"{database[:_DATABASE_PART]}_{proof[:_HASH_PART]}"


def proof_of(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()


def kind_role(database: str, kind: str) -> str:
    """Roles belong to a whole server, which may hold other events in other databases."""
    return f"{database[:_DATABASE_PART]}_{kind}"


def joining_login(database: str, kind: str) -> str:
    return f"{database[:_DATABASE_PART]}_join_{kind}"
