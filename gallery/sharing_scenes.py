"""Several desks: sharing, joining, who is there, what is said when they are cut off."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from event_desk import __version__, clock
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.sharing.membership import Membership
from event_desk.sharing.values import DeskSeen, Host, LinkState, Offer, Status
from event_desk.ui.file.sentence_dialog import SentenceDialog
from event_desk.ui.sharing.desks_dialog import DesksDialog
from event_desk.ui.sharing.join_dialog import JoinDialog
from event_desk.ui.sharing.link import Link
from event_desk.ui.sharing.share_dialog import ShareDialog
from event_desk.ui.sharing.stick_dialog import StickDialog
from gallery.stage import Shot, Stage

CODES = {
    "door": "K7TM-04XC-9QWE",
    "help_desk": "3HSA-PV5N-B2JD",
    "organiser": "W8RY-66GT-ZC1F",
}
OFFER = Offer(
    ("192.168.1.20:54321", "10.0.0.5:54321"),
    CODES,
    {kind: f"7719216800102054321{number}0123456789012345678" for number, kind in enumerate(CODES)},
)


def sharing(stage: Stage) -> Iterator[Shot]:
    """The first laptop: nothing installed, all there, another server, then shared."""
    link = Link(stage.db)
    for name, found in (("share-missing", False), ("share", True)):
        dialog = ShareDialog(stage.window, stage.context, link)
        dialog.open()
        stage.wait()
        dialog.show_found(found)
        yield Shot(name, dialog, keep=found)
    dialog.other_button.setChecked(True)
    yield Shot("share-other-server", dialog)
    _act(link, LinkState.CONNECTED)
    offered = ShareDialog(stage.window, stage.context, link)
    offered.open()
    stage.wait()
    offered.show_offer(OFFER)
    yield Shot("share-offer", offered, keep=True)
    offered.show_offer(None)
    yield Shot("share-elsewhere", offered)


def joining(stage: Stage) -> Iterator[Shot]:
    dialog = JoinDialog.ask(stage.window, stage.settings, lambda _path, _key: None)
    yield Shot("join", dialog, keep=True)
    dialog.show_host(Host("\u2068Annual meeting\u2069", "door", ("Desk 1", "Desk 2")))
    yield Shot("join-as", dialog, keep=True)
    dialog.name.setText("Desk 2")
    yield Shot("join-name-taken", dialog, keep=True)
    dialog.name.setText("Desk 3")
    dialog.protect.setChecked(True)
    yield Shot("join-passphrase", dialog)
    yield Shot("join-again", stage.window.sharing.ask_code())


def desks(stage: Stage) -> Iterator[Shot]:
    """The overview and the line below the window, in each state of the network."""
    link = stage.window.sharing.link
    for name, state in (
        ("connected", LinkState.CONNECTED),
        ("away", LinkState.AWAY),
        ("refused", LinkState.REFUSED),
    ):
        _act(link, state)
        yield stage.whole(f"window-{name}")
        dialog = DesksDialog(stage.window, stage.context, link)
        dialog.open()
        yield Shot(f"desks-{name}", dialog)
    stage.window.sharing.ask_take_over()
    yield Shot("desks-take-over", stage.dialog(SentenceDialog))
    stage.window.sharing.ask_leave()
    yield Shot("desks-leave", stage.dialog(SentenceDialog))
    _act(link, LinkState.CONNECTED, hosts=True)
    stage.window.sharing.ask_send_away(link.status.desks[2])
    yield Shot("desks-send-away", stage.dialog(SentenceDialog))
    assert stage.window.sharing.asks_before_closing(lambda: None)
    yield Shot("desks-close", stage.dialog(SentenceDialog))
    stick = StickDialog(stage.window, stage.context)
    stick.open()
    stick.show_read(31)
    yield Shot("stick", stick)
    link.membership = None
    link._show(Status(LinkState.OFF))


def _act(link: Link, state: LinkState, *, hosts: bool = False) -> None:
    """As a worker would tell it, with four desks of which one has left and one is cut off."""
    now = clock.now()
    link.membership = Membership(
        name="Desk 1", kind="organiser", address="192.168.1.20:54321",
        server="server" if hosts else "", joined_at=now - timedelta(hours=2), left_at=None,
    )  # fmt: skip
    seen = now - timedelta(seconds=2 if state is LinkState.CONNECTED else 190)
    others = (
        DeskSeen(
            _id(2), "Help", "help_desk", __version__, seen - timedelta(seconds=1), waiting=0,
            has_server=not hosts,
        ),
        DeskSeen(
            _id(3), "قاعة ب", "door", __version__, seen - timedelta(minutes=4),
            clock_offset=-185_000, waiting=12,
        ),
        DeskSeen(
            _id(4), "Entrance 4", "door", "0.0.9", now - timedelta(hours=1),
            left_at=now - timedelta(minutes=50),
        ),
    )  # fmt: skip
    waiting = 0 if state is LinkState.CONNECTED else 7
    mine = DeskSeen(
        _id(1), "Desk 1", "organiser", __version__, now,
        waiting=waiting, is_this=True, has_server=hosts,
    )  # fmt: skip
    refused = EventDeskError(ErrorCode.JOIN_CODE_WRONG)
    link._show(
        Status(
            state, now, seen, waiting, (mine, *others),
            refused if state is LinkState.REFUSED else None,
        )
    )  # fmt: skip
    link.membership_changed.emit()


def _id(number: int) -> UUID:
    return UUID(int=number)
