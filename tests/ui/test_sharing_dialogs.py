"""Several desks in the window: what is said in each state, and what each dialog lets one do."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from clusters import free_port
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from event_desk import clock
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import OtherDesk, Sharing
from event_desk.roles import Role
from event_desk.sharing import invitations
from event_desk.sharing.membership import Membership, free_name, known_desks, membership
from event_desk.sharing.values import DeskSeen, Host, LinkState, Offer, Status
from event_desk.ui import desk_menu
from event_desk.ui.desk_context import highest_role, role_before
from event_desk.ui.file.sentence_dialog import SentenceDialog
from event_desk.ui.help.key import topic_of
from event_desk.ui.help.topics import topics
from event_desk.ui.palette import State
from event_desk.ui.sharing import naming, shown
from event_desk.ui.sharing.desks_dialog import DesksDialog
from event_desk.ui.sharing.join_dialog import JoinDialog
from event_desk.ui.sharing.link import Link
from event_desk.ui.sharing.share_dialog import ShareDialog
from event_desk.ui.sharing.status_button import DesksButton
from event_desk.ui.sharing.stick_dialog import StickDialog
from event_desk.ui.start_page import StartPage

NOW = clock.now()
OFFER = Offer(
    ("192.168.1.20:54321", "10.0.0.5:54321"),
    {"door": "K7TM-04XC-9QWE", "help_desk": "3HSA-PV5N-B2JD", "organiser": "W8RY-66GT-ZC1F"},
    {kind: f"77192168001020{number}" for number, kind in enumerate(shown.KINDS)},
)


def desk(number, name, **given):
    return DeskSeen(UUID(int=number), name, given.pop("kind", "door"), **given)


def mine(**given):
    fields = {
        "name": "Desk 2", "kind": "organiser", "address": "192.168.1.20:54321",
        "server": "", "joined_at": NOW, "left_at": None,
    }  # fmt: skip
    return Membership(**{**fields, **given})


def told(link, status, **given):
    """As if a worker had told it."""
    link.membership = mine(**given)
    link._show(status)
    link.membership_changed.emit()


def connected(*others, waiting=0):
    own = desk(1, "Desk 2", kind="organiser", is_this=True, seen_at=NOW, waiting=waiting)
    return Status(LinkState.CONNECTED, NOW, clock.now(), waiting, (own, *others))


@pytest.fixture
def link(window):
    return window.sharing.link


# Words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s ago"), (2, "2 s ago"), (59, "59 s ago"), (61, "1 min ago"), (3599, "59 min ago"),
     (7200, "2 h ago"), (3 * 86_400, "3 day")],
)  # fmt: skip
def test_when_a_desk_was_seen_is_said_in_the_unit_that_is_of_use(qapp, seconds, words):
    assert words in shown.ago(NOW - timedelta(seconds=seconds), NOW)


def test_a_clock_that_is_ahead_never_gives_a_time_below_nothing(qapp):
    assert "0 s ago" in shown.ago(NOW + timedelta(hours=1), NOW)


def test_the_status_bar_says_how_many_desks_and_what_waits(qapp):
    status = replace(connected(desk(2, "Desk 3")), seen_at=NOW - timedelta(seconds=2))
    said = shown.in_bar(status, NOW)
    assert said.state is State.OK
    assert said.text.startswith("2 desk")
    assert "2 s ago" in said.text
    away = shown.in_bar(replace(status, link=LinkState.AWAY, waiting=7), NOW)
    assert away.state is State.ALREADY
    assert away.text == "Not connected · 7 waiting"
    assert "Scanning goes on here" in away.tip


def test_a_desk_that_has_left_is_not_counted(qapp):
    status = connected(desk(2, "Desk 3"), desk(3, "Desk 4", left_at=NOW))
    assert shown.in_bar(status, NOW).text.startswith("2 desk")


def test_what_a_person_must_do_is_said_in_a_sentence(qapp):
    refused = replace(
        connected(), link=LinkState.REFUSED, trouble=EventDeskError(ErrorCode.JOIN_CODE_WRONG)
    )
    said = shown.in_bar(refused, NOW)
    assert said.state is State.STOP
    assert "first laptop" in said.tip
    assert "first laptop" in shown.heading(refused, NOW).text


def test_every_state_of_a_desk_has_a_shape_and_words(qapp):
    status = connected()
    here = shown.desk_shown(desk(2, "A", seen_at=NOW - timedelta(seconds=3)), status, NOW)
    away = shown.desk_shown(desk(2, "A", seen_at=NOW - timedelta(minutes=4)), status, NOW)
    left = shown.desk_shown(desk(2, "A", left_at=NOW), status, NOW)
    never = shown.desk_shown(desk(2, "A"), status, NOW)
    assert [one.state for one in (here, away, left, never)] == [
        State.OK, State.ALREADY, State.ASK, State.ASK,
    ]  # fmt: skip
    assert len({one.text for one in (here, away, left, never)}) == 4


def test_a_clock_is_slow_when_something_has_to_be_added(qapp):
    assert shown.clock_shown(desk(2, "A", clock_offset=1_500)).text == ""
    assert "slow" in shown.clock_shown(desk(2, "A", clock_offset=185_000)).text
    assert "fast" in shown.clock_shown(desk(2, "A", clock_offset=-7_200_000)).text


@pytest.mark.parametrize(
    ("platform", "words"),
    [("win32", "Windows"), ("darwin", "Postgres.app"), ("linux", "apt install postgresql")],
)
def test_each_system_is_told_what_to_install(qapp, platform, words):
    assert words in shown.what_to_install(platform)


def test_a_free_name_is_the_next_number():
    assert free_name("Desk 1", ("Desk 1", "desk 2")) == "Desk 3"
    assert free_name("Entrance", ("Entrance",)) == "Entrance 2"
    assert free_name("مكتب ١", ()) == "مكتب ١"


# The status bar


def test_without_sharing_the_button_shares(qtbot, window):
    button = window._status.desks
    assert button.isVisible()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert window.findChild(ShareDialog).isVisible()


def test_the_button_tells_a_screen_reader_what_it_shows(window, link):
    told(link, replace(connected(), link=LinkState.AWAY, waiting=7))
    button = window._status.desks
    assert button.text() == button.accessibleName() == "Not connected · 7 waiting"
    assert "Scanning goes on" in button.accessibleDescription()


def test_the_time_counts_on_between_two_messages(qtbot, window, link, monkeypatch):
    told(link, connected(desk(2, "Desk 3")))
    button = window._status.desks
    at = clock.now()
    monkeypatch.setattr(clock, "now", lambda: at + timedelta(seconds=9))
    qtbot.waitUntil(lambda: "9 s ago" in button.text())


def test_an_overview_opens_by_the_button_and_counts_on(qtbot, window, link, monkeypatch):
    told(link, connected(desk(2, "Desk 3", seen_at=clock.now(), version="0.0.9", has_server=True)))
    window._status.desks.click()
    dialog = window.findChild(DesksDialog)
    row = dialog.rows.row(1)
    assert "server here" in row.name
    assert "0.0.9" in row.laptop
    at = clock.now()
    monkeypatch.setattr(clock, "now", lambda: at + timedelta(minutes=3))
    qtbot.waitUntil(lambda: dialog.rows.row(1).state is State.ALREADY)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_desk_without_rights_looks_and_changes_nothing(qtbot, context, db, window):
    helping = replace(context, role=Role.HELP_DESK)
    link = Link(db)
    assert not DesksButton(helping, link).is_wanted()
    told(link, replace(connected(), link=LinkState.AWAY))
    assert DesksButton(helping, link).is_wanted()
    dialog = DesksDialog(window, helping, link)
    dialog.show()
    for button in (dialog.share_button, dialog.leave_button, dialog.take_over_button):
        assert not button.isVisible()
    assert dialog.stick_button.isVisible()
    assert "organiser" in dialog.note.text()
    dialog.close()


def test_only_an_organisers_laptop_takes_over_and_only_when_cut_off(window, context, db):
    link = Link(db)
    dialog = DesksDialog(window, context, link)
    dialog.show()
    cases = [
        (LinkState.CONNECTED, "organiser", False),
        (LinkState.AWAY, "organiser", True),
        (LinkState.AWAY, "help_desk", False),
    ]
    for state, kind, offered in cases:
        told(link, replace(connected(), link=state), kind=kind)
        assert dialog.take_over_button.isVisible() is offered, (state, kind)
    dialog.close()


def test_who_has_left_can_come_back(window, context, db):
    link = Link(db)
    dialog = DesksDialog(window, context, link)
    dialog.show()
    told(link, Status(LinkState.OFF), left_at=NOW)
    assert dialog.rejoin_button.isVisible()
    assert not dialog.leave_button.isVisible()
    assert "has left" in dialog.heading.text()
    dialog.close()


@pytest.mark.parametrize(
    ("ask", "words"),
    [("ask_leave", "doesn't reach"), ("ask_take_over", "counted twice")],
)
def test_what_cannot_be_taken_back_is_asked_and_enter_does_nothing(qtbot, window, link, ask, words):
    told(link, replace(connected(), link=LinkState.AWAY, waiting=3))
    dialog = getattr(window.sharing, ask)()
    assert words in dialog.sentence.text()
    assert dialog.close_button.hasFocus() or dialog.close_button.isDefault()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert link.takes_part


def test_another_desk_is_chosen_and_sent_away_after_a_question(qtbot, window, link):
    lost = desk(2, "Hall A", seen_at=clock.now())
    told(link, connected(lost, desk(3, "Hall B", seen_at=clock.now(), has_server=True)))
    dialog = window.sharing.show_desks()
    qtbot.waitExposed(dialog)
    button = dialog.away_button
    assert button.isVisible()
    dialog.table.setFocus()
    enabled = []
    for _ in range(3):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
        enabled.append((dialog._chosen().name, button.isEnabled()))
    assert dict(enabled)["Hall A"]
    assert not dict(enabled)["Hall B"]
    while dialog._chosen().name != "Hall A":
        qtbot.keyClick(dialog.table, Qt.Key.Key_Up)
    # Another one comes before it: the choice stays with the desk.
    told(link, connected(desk(4, "Door"), lost))
    assert dialog._chosen().name == "Hall A"
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    asked = window.findChild(SentenceDialog)
    assert "Hall A" in asked.sentence.text()
    assert "code for its kind of desk is made new" in asked.sentence.text()
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    assert not asked.isVisible()
    assert dialog.isVisible()
    dialog.close()


def test_only_an_organisers_laptop_sends_others_away(window, context, db):
    link = Link(db)
    dialog = DesksDialog(window, context, link)
    dialog.show()
    for state, kind, offered in (
        (LinkState.CONNECTED, "organiser", True),
        (LinkState.CONNECTED, "help_desk", False),
        (LinkState.AWAY, "organiser", False),
    ):
        told(link, replace(connected(desk(2, "Hall A")), link=state), kind=kind)
        assert dialog.away_button.isVisible() is offered, (state, kind)
        assert not dialog.away_button.isEnabled()
    dialog.close()


def test_closing_says_that_the_others_go_on_alone(qtbot, window, link):
    told(link, connected(desk(2, "Desk 3", seen_at=clock.now())), server="there")
    window.close()
    assert window.isVisible()
    dialog = window.findChild(SentenceDialog)
    assert "go on by themselves" in dialog.sentence.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.isVisible()
    window.close()
    asked = [one for one in window.findChildren(SentenceDialog) if one.isVisible()]
    asked[-1].buttons[0].click()
    assert not window.isVisible()


def test_closing_asks_nothing_where_nobody_else_is_there(window, link):
    told(link, connected(), server="there")
    window.close()
    assert not window.isVisible()


def test_what_a_person_must_do_stands_above_the_page_until_it_is_over(window, link):
    refused = replace(
        connected(), link=LinkState.REFUSED, trouble=EventDeskError(ErrorCode.JOIN_CODE_WRONG)
    )
    told(link, refused)
    assert "first laptop" in window.notices.sentence("sharing")
    told(link, replace(connected(), link=LinkState.AWAY))
    assert "sharing" in window.notices.names()
    told(link, connected())
    assert "sharing" not in window.notices.names()


def test_a_server_that_had_to_move_tells_where_it_is_and_what_the_others_do(window, link):
    told(link, connected(), server="there")
    link.server_moved.emit("192.168.1.20:54322")
    said = window.notices.sentence("server moved")
    assert "192.168.1.20:54322" in said
    assert "Join with another code" in said


# Roles


def test_a_laptop_that_joined_as_a_door_never_becomes_more(context):
    assert highest_role(None) is Role.ORGANISER
    assert highest_role(mine(kind="door")) is Role.FAST_LANE
    assert highest_role(mine(kind="help_desk")) is Role.HELP_DESK
    assert role_before(replace(context, highest=Role.FAST_LANE)) is Role.FAST_LANE


def test_a_doors_menu_offers_no_more_than_it_can_be(window, context):
    menu = desk_menu.make(window._status, replace(context, highest=Role.FAST_LANE), lambda: None)
    words = [action.text() for action in menu.actions()]
    assert "Fast lane" in words
    assert "Organiser" not in words


def test_sharing_is_in_the_desks_menu_and_only_for_organisers(window, context):
    for role, offered in ((Role.ORGANISER, True), (Role.HELP_DESK, False)):
        menu = desk_menu.make(window._status, replace(context, role=role), lambda: None)
        assert ("Share this event…" in [one.text() for one in menu.actions()]) is offered


def test_a_name_that_another_desk_has_is_refused_here_too(window, context, db):
    with db.write() as session:
        session.add(Sharing(id=uuid4(), name="Desk 2", joined_at=NOW))
        session.add(OtherDesk(id=uuid4(), name="Entrance"))
    assert not naming.rename(window, context, "entrance")
    refused = window.findChild(SentenceDialog)
    assert "entrance" in refused.sentence.text()
    refused.reject()
    assert naming.rename(window, context, "Hall")
    with db.read() as session:
        assert membership(session).name == "Hall"


def test_desks_are_known_from_the_file_until_somebody_is_reached(db):
    with db.write() as session:
        session.add(Sharing(id=uuid4(), name="Desk 2", joined_at=NOW))
        session.add(OtherDesk(id=uuid4(), name="Entrance", kind="door", seen_at=NOW))
    with db.read() as session:
        mine, other = known_desks(session)
    assert (mine.name, mine.is_this) == ("Desk 2", True)
    assert (other.name, other.kind, other.is_this) == ("Entrance", "door", False)


# Sharing


@pytest.fixture
def sharing(window, context, db):
    dialog = ShareDialog(window, context, Link(db))
    dialog.open()
    yield dialog
    if dialog.isVisible():
        dialog.close()


def test_without_postgresql_one_sentence_says_what_to_install(qtbot, sharing):
    qtbot.waitUntil(lambda: sharing._found is not None)
    sharing.show_found(False)
    assert "PostgreSQL" in sharing.missing.text()
    assert sharing.missing.isVisible()
    assert sharing.share_button.text() == "Look again"
    sharing.show_found(True)
    assert not sharing.missing.isVisible()
    assert sharing.share_button.text() == "Share this event"


def test_another_server_needs_its_address(qtbot, sharing):
    sharing.show_found(False)
    sharing.other_button.setFocus()
    qtbot.keyClick(sharing.other_button, Qt.Key.Key_Space)
    assert sharing.address.hasFocus()
    assert not sharing.share_button.isEnabled()
    qtbot.keyClicks(sharing.address, "postgresql://desk:word@db.example/event")
    assert sharing.share_button.isEnabled()
    sharing.name.clear()
    assert not sharing.share_button.isEnabled()


def test_f1_tells_about_several_desks(sharing):
    assert topic_of(sharing) == "sharing"
    assert "sharing" in {one.name for one in topics()}


def test_each_kind_of_desk_has_its_code_and_says_what_it_sees(qtbot, sharing):
    sharing.show_offer(OFFER)
    view = sharing.offer_view
    assert view.address.text() == "192.168.1.20:54321"
    assert view.code.text() == "K7TM 04XC 9QWE"
    assert "telephone" in view.sees.text()
    for word in ("under 18", "whom a child leaves with", "note for the desk"):
        assert word in view.sees.text()
    view.kinds.setFocus()
    qtbot.keyClick(view.kinds, Qt.Key.Key_Right)
    assert view.code.text() == "3HSA PV5N B2JD"
    seen = []
    view.new_code_wanted.disconnect(sharing._on_new_code)
    view.new_code_wanted.connect(seen.append)
    view.again.setFocus()
    qtbot.keyClick(view.again, Qt.Key.Key_Space)
    assert seen == ["help_desk"]


def test_the_picture_is_read_by_a_scanner(qtbot, sharing):
    zxingcpp = pytest.importorskip("zxingcpp")
    from PIL import Image

    sharing.show_offer(OFFER)
    image = (
        sharing.offer_view.picture.grab()
        .toImage()
        .convertToFormat(sharing.offer_view.picture.grab().toImage().Format.Format_Grayscale8)
    )
    width, height = image.width(), image.height()
    rows = [bytes(image.constScanLine(y))[:width] for y in range(height)]
    found = zxingcpp.read_barcodes(Image.frombytes("L", (width, height), b"".join(rows)))
    assert [one.text for one in found] == [OFFER.qr["door"]]


def test_who_has_joined_is_listed_with_shape_and_words(sharing):
    sharing.show_offer(OFFER)
    assert sharing.offer_view._joined_title.text() == "Nobody has joined yet"
    told(sharing._link, connected(desk(2, "Desk 3", seen_at=clock.now())))
    assert "Desk 3" in sharing.offer_view.joined.item(0).text()
    assert "seen" in sharing.offer_view.joined.item(0).text()


def test_a_desk_without_the_codes_says_where_they_are(sharing):
    told(sharing._link, connected(desk(2, "Entrance", has_server=True)))
    sharing.show_offer(None)
    assert "Entrance" in sharing.offer_view.elsewhere.text()


# Joining


@pytest.fixture
def joining(window, context):
    made = []
    dialog = JoinDialog.ask(window, context.settings, lambda *given: made.append(given))
    dialog.made = made
    yield dialog
    if dialog.isVisible():
        dialog.close()


def test_the_start_page_leads_to_joining(qtbot, context):
    page = StartPage(context.settings)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.join_wanted):
        qtbot.keyClick(page.join_button, Qt.Key.Key_Space)


def test_a_name_that_another_desk_has_is_refused_with_a_free_one(qtbot, joining):
    joining._settings.put("desk", "Desk 1")
    joining.show_host(Host("Annual meeting", "door", ("Desk 1", "Desk 2")))
    assert joining.name.text() == "Desk 3"
    assert joining.go_button.isEnabled()
    joining.name.clear()
    qtbot.keyClicks(joining.name, "desk 2")
    assert joining.name_told.isVisible()
    assert "desk 3" in joining.name_told.text()
    assert not joining.go_button.isEnabled()
    assert "door" in joining.kind_label.text().lower()


def test_a_passphrase_is_asked_for_only_where_it_is_wanted(qtbot, joining):
    joining.show_host(Host("Annual meeting", "help_desk"))
    assert not joining.passphrase.isVisible()
    joining.protect.setFocus()
    qtbot.keyClick(joining.protect, Qt.Key.Key_Space)
    assert joining.passphrase.first.hasFocus()
    assert not joining.go_button.isEnabled()
    for field in (joining.passphrase.first, joining.passphrase.second):
        qtbot.keyClicks(field, "four words of cedar")
    assert joining.go_button.isEnabled()


def test_back_leads_to_the_code_again(qtbot, joining):
    joining.show_host(Host("Annual meeting", "door"))
    qtbot.keyClick(joining.back_button, Qt.Key.Key_Space)
    assert joining.form.scan.isVisible()
    assert not joining.go_button.isEnabled()


# A stick


def test_what_a_stick_brought_is_said(qtbot, window, context):
    dialog = StickDialog(window, context)
    dialog.open()
    assert dialog.focusWidget() is dialog.write_button
    dialog.show_read(0)
    assert "known here already" in dialog.told.text()
    dialog.show_read(31)
    assert "31" in dialog.told.text()
    dialog.close()


# What was scanned or typed to join


@pytest.fixture
def invitation():
    """To a place where no server is: the answer comes at once."""
    code = invitations.new_code("door")
    return invitations.Invitation("127.0.0.1", free_port(), "event_desk", code)


def types(field, text):
    """Letters that a test's keyboard hasn't, as an input method or another layout sends them."""
    for letter in text:
        QApplication.sendEvent(
            field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        )


def is_looked_for(qtbot, dialog, invitation):
    """The dialog went to that place, and says that nobody is there."""
    qtbot.waitUntil(lambda: "network" in dialog.told.text(), timeout=20_000)
    return dialog.form.invitation == invitation and dialog.isVisible()


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab, None])
def test_a_scanned_code_counts_whatever_ends_it(qtbot, joining, invitation, end):
    qtbot.keyClicks(joining.form.scan, invitations.text_of(invitation))
    if end is not None:
        qtbot.keyClick(joining.form.scan, end)
    assert is_looked_for(qtbot, joining, invitation)
    assert joining.form.scan.text() == ""


def test_a_scan_through_a_french_keyboard_counts(qtbot, joining, invitation):
    azerty = str.maketrans("1234567890", "&é\"'(-è_çà")
    types(joining.form.scan, invitations.text_of(invitation).translate(azerty))
    qtbot.keyClick(joining.form.scan, Qt.Key.Key_Return)
    assert is_looked_for(qtbot, joining, invitation)


def test_a_badge_is_not_the_code_for_joining(qtbot, joining, badge_of):
    qtbot.keyClicks(joining.form.scan, badge_of(0))
    qtbot.keyClick(joining.form.scan, Qt.Key.Key_Return)
    assert "isn't the code" in joining.told.text()
    assert joining.form.invitation is None


@pytest.mark.parametrize("again", [False, True])
def test_a_slip_in_the_code_is_said_until_it_is_mended(qtbot, window, joining, invitation, again):
    dialog = window.sharing.ask_code() if again else joining
    button = dialog.join_button if again else dialog.go_button
    qtbot.keyClicks(dialog.form.address, f"127.0.0.1:{invitation.port}")
    last = invitation.code[-1]
    qtbot.keyClicks(dialog.form.code, invitation.code[:-1])
    assert not dialog.told.text()
    qtbot.keyClicks(dialog.form.code, "0" if last != "0" else "1")
    assert "code has a slip" in dialog.told.text()
    assert not button.isEnabled()
    qtbot.keyClick(dialog.form.code, Qt.Key.Key_Backspace)
    qtbot.keyClicks(dialog.form.code, last)
    assert not dialog.told.text()
    assert button.isEnabled()


def test_address_and_code_are_typed_in_either_script(qtbot, joining, invitation):
    arabic = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    types(joining.form.address, f"127.0.0.1:{invitation.port}".translate(arabic))
    assert not joining.go_button.isEnabled()
    code = invitations.spoken(invitation.code).lower().replace("-", " ")
    qtbot.keyClicks(joining.form.code, code)
    assert joining.form.invitation == invitation
    assert joining.go_button.isEnabled()
    qtbot.keyClick(joining.form.code, Qt.Key.Key_Return)
    assert is_looked_for(qtbot, joining, invitation)
    assert joining.form.code.text() == code
