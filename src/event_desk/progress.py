"""How long work reports that it is alive, and how it is stopped.

Long functions take a `Progress` and call it between two units of work. The caller may raise
`Cancelled` from inside that call; the function does nothing special and its transaction rolls back.
"""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with (done, total); a total of 0 means that the end isn't known."""


class Cancelled(Exception):  # noqa: N818 - not an error: the user asked for it
    """The user pressed Cancel."""


def silent(_done: int, _total: int) -> None:
    """Report to nobody: short calls and tests."""
