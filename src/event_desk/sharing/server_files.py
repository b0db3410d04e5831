"""What a server of an event's own is told: how it listens, who may come, what it writes down."""

import os
from pathlib import Path

from event_desk.sharing import programs

_SETTINGS = """# Written by Event Desk at every start; what is changed here is lost.
listen_addresses = '{listen}'
port = {port}
unix_socket_directories = ''
max_connections = 100
shared_buffers = '64MB'
wal_level = minimal
max_wal_senders = 0
min_wal_size = '32MB'
max_wal_size = '256MB'
wal_recycle = off  # what was removed is not to wait in a used file
ssl = on
ssl_cert_file = 'server.crt'
ssl_key_file = 'server.key'
ssl_min_protocol_version = 'TLSv1.2'
password_encryption = 'scram-sha-256'
timezone = 'UTC'
lc_messages = 'C'
tcp_keepalives_idle = 5
tcp_keepalives_interval = 2
tcp_keepalives_count = 3
tcp_user_timeout = 5000
idle_in_transaction_session_timeout = '10s'
# Nothing that was sent here is written down: it may be about people.
logging_collector = off
log_statement = 'none'
log_min_messages = 'warning'
log_min_error_statement = 'panic'
log_error_verbosity = 'terse'
log_parameter_max_length_on_error = 0
log_checkpoints = off
log_connections = off
log_disconnections = off
"""
_WHO_MAY = """# The owner from this laptop; desks from anywhere, with a password and encrypted.
hostssl all {owner} 127.0.0.1/32 scram-sha-256
hostssl all {owner} ::1/128 scram-sha-256
hostssl all {owner} all reject
hostssl {database} all all scram-sha-256
"""


def configure(data: Path, owner: str, database: str, listen: str, port: int) -> None:
    """Written at each start, so that a newer version of the program is heeded."""
    for name, text in (
        ("postgresql.conf", _SETTINGS.format(listen=listen, port=port)),
        ("pg_hba.conf", _WHO_MAY.format(owner=owner, database=database)),
    ):
        write_private(data / name, text)
        programs.hand_to_server(data / name)


def write_private(path: Path, text: str) -> None:
    """For nobody else's eyes, not even for a moment."""
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
