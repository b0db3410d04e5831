"""An event at several desks: sharing it, joining, exchanging, and who is there."""

from argparse import Namespace
from contextlib import suppress
from threading import Event
from typing import Any

from event_desk import clock, database, laptops
from event_desk.cli.entry import Window
from event_desk.cli.event import opened, read_secret
from event_desk.cli.output import Bar, say, say_json, say_json_line, say_table, tell
from event_desk.database import Database
from event_desk.desks import DEFAULT_DESK
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import isolate
from event_desk.sharing import exchanging, joining, matters, meeting, stick, store
from event_desk.sharing.invitations import Invitation, slipped
from event_desk.sharing.invitations import read as read_invitation
from event_desk.sharing.matters import MatterView
from event_desk.sharing.membership import Membership, membership
from event_desk.sharing.overview import desks_known
from event_desk.sharing.values import DeskSeen, LinkState, Offer, Status
from event_desk.sharing.worker import Worker
from event_desk.texts import matters as matter_texts
from event_desk.texts import tr, translate
from event_desk.texts.sharing import server_moved


def share(options: Namespace, _window: Window) -> None:
    """Again on an event that is shared: its server runs afterwards, and the codes are said."""
    with opened(options) as db:
        if options.stop:
            joining.stop_server(db.read)
            _say(options, {"running": False}, translate("texts", "The server is stopped."))
            return
        if options.remove_server:
            _remove_server(options, db)
            return
        if options.code:
            offer = joining.new_code(db.read, db.write, options.code)
        else:
            offer = _offered(options, db)
    _show(options, offer)


def _remove_server(options: Namespace, db: Database) -> None:
    with Bar(translate("texts", "Exchanging")) as bar:
        folder = joining.remove_server(db.read, db.write, clock.now(), bar)
    said = translate("texts", "All that was on the server is in this file; the server is removed.")
    _say(options, {"running": False, "removed": str(folder)}, said)


def _offered(options: Namespace, db: Database) -> Offer:
    part = _membership(db)
    if part is not None and part.left_at is None and not options.url:
        if part.has_server:
            moved = joining.start_server(db.read, db.write)
            if moved:
                tell(server_moved(moved))
        if offer := joining.offer(db.read):
            return offer
    name = options.desk or DEFAULT_DESK
    with Bar(translate("texts", "Sharing")) as bar:
        return joining.share(
            db.read, db.write, name=name, url=options.url, at=clock.now(), progress=bar
        )


def _show(options: Namespace, offer: Offer) -> None:
    if options.json:
        say_json({"addresses": offer.addresses, "codes": offer.codes, "pictures": offer.qr})
        return
    say_table(
        [translate("texts", "Address"), translate("texts", "Kind"), translate("texts", "Code")],
        [(offer.addresses[0], kind, code) for kind, code in offer.codes.items()],
    )
    if len(offer.addresses) > 1:
        tell(
            translate("texts", "Other addresses of this laptop: {addresses}").format(
                addresses=isolate(", ".join(offer.addresses[1:]))
            )
        )


def join(options: Namespace, _window: Window) -> None:
    target = options.out
    database.check_place(target)
    secret = options.new_passphrase_file
    key = None if secret is None else database.new_key(read_secret(secret))
    with Bar(translate("texts", "Joining")) as bar:
        joining.join(
            _invitation([options.where, options.code]),
            name=options.desk,
            target=target,
            create=lambda path: Database.create(path, key),
            at=clock.now(),
            progress=bar,
        )
    db = Database.open(target, key)
    try:
        with db.write() as session:
            laptops.note_protected(session, encrypted=key is not None, at=clock.now())
    finally:
        db.close()
    told = {"event": str(target), "desk": options.desk, "encrypted": key is not None}
    said = translate("texts", "Joined as {name}: {path}")
    _say(options, told, said.format(name=isolate(options.desk), path=target))


def _invitation(words: list[str]) -> Invitation:
    where, code = words[0], words[1] if len(words) > 1 else ""
    found = read_invitation(where, code)
    if found is None and slipped(where, code, least=1):
        raise EventDeskError(ErrorCode.JOIN_CODE_SLIP)
    if found is None:
        raise EventDeskError(ErrorCode.ADDRESS_UNREADABLE, value=words[0])
    return found


def sync(options: Namespace, _window: Window) -> None:
    with opened(options) as db:
        if options.file is not None:
            _by_stick(options, db)
        elif options.watch:
            _watch(options, db)
        else:
            _once(options, db)


def _once(options: Namespace, db: Database) -> None:
    with Bar(translate("texts", "Exchanging")) as bar:
        done = meeting.exchange_once(db.read, db.write, progress=bar)
    _say_exchanged(options, done)


def _say_exchanged(options: Namespace, done: exchanging.Exchanged) -> None:
    told = {"sent": done.sent, "received": done.received, "held": done.held}
    sent = tr("%n change(s) sent", "", done.sent)
    received = tr("%n received", "", done.received)
    _say(options, told, f"{sent}, {received}")


def _by_stick(options: Namespace, db: Database) -> None:
    file = options.file
    received, held = 0, 0
    with Bar(translate("texts", "Exchanging")) as bar:
        if file.exists() and not stick.is_own(db.read, file, options.code):
            done = stick.read(db.read, db.write, file, options.code, bar)
            received, held = done.count, done.held
        sent = stick.write(db.read, db.write, file, options.code, bar)
    _say_exchanged(options, exchanging.Exchanged(sent, received, held))


def _watch(options: Namespace, db: Database) -> None:
    """One line for each state, until Ctrl-C."""
    last: list[tuple[object, ...]] = []

    def show(status: Status) -> None:
        seen = (status.link, status.waiting, len(status.desks), status.trouble)
        if last[-1:] != [seen]:
            last.append(seen)
            _say_status(options, status)

    worker = Worker(db.read, db.write, show)
    db.on_commit(lambda _tables: worker.nudge())
    worker.start()
    try:
        with suppress(KeyboardInterrupt):
            Event().wait()
    finally:
        worker.stop()


def _say_status(options: Namespace, status: Status) -> None:
    if options.json:
        say_json_line(
            {
                "link": status.link.value,
                "since": status.since,
                "waiting": status.waiting,
                "desks": [_desk_json(desk) for desk in status.desks],
                "trouble": status.trouble.code.value if status.trouble else None,
            }
        )
        return
    tell(_status_words(status))


def _status_words(status: Status) -> str:
    from event_desk.texts import error_sentence

    match status.link:
        case LinkState.CONNECTED:
            there = sum(desk.left_at is None for desk in status.desks)
            words = tr("Connected, %n desk(s)", "", there)
        case LinkState.CONNECTING:
            words = translate("texts", "Connecting…")
        case LinkState.REFUSED if status.trouble is not None:
            words = error_sentence(status.trouble)
        case LinkState.OFF:
            words = translate("texts", "This desk takes no part.")
        case _:
            words = translate("texts", "The other desks can’t be reached.")
    waiting = tr("%n change(s) wait", "", status.waiting) if status.waiting else ""
    return f"{words} {waiting}".strip()


def desks(options: Namespace, _window: Window) -> None:
    """Who is there, as the server says, or as it was known last; then what needs a look."""
    with opened(options) as db:
        part = _membership(db)
        if part is None:
            raise EventDeskError(ErrorCode.NOT_SHARED)
        if options.leave:
            joining.leave(db.read, db.write, clock.now())
            said = translate("texts", "This desk has left. What is done now stays here.")
            _say(options, {"left": True}, said)
        elif options.rejoin is not None:
            _rejoin(options, db)
        elif options.take_over:
            with Bar(translate("texts", "Taking over")) as bar:
                offer = joining.take_over(db.read, db.write, bar)
            _show(options, offer)
        elif options.send_away:
            _send_away(options, db, part)
        elif options.settle:
            _settle(options, db, part)
        else:
            _overview(options, db, part)


def _rejoin(options: Namespace, db: Database) -> None:
    asked = _invitation(options.rejoin) if options.rejoin else None
    with Bar(translate("texts", "Joining")) as bar:
        joining.rejoin(db.read, db.write, bar, invitation=asked)
    said = translate("texts", "This desk takes part again, and has what the others did.")
    _say(options, {"left": False}, said)


def _send_away(options: Namespace, db: Database, part: Membership) -> None:
    name: str = options.send_away
    there = _seen(db, part)
    with db.read() as session:
        known = there if there is not None else desks_known(session)
    found = next((one for one in known if one.name.casefold() == name.casefold()), None)
    if found is None:
        raise EventDeskError(ErrorCode.UNKNOWN_DESK, value=name)
    joining.send_away(db.read, db.write, found.origin)
    said = translate("texts", "{name} hears nothing more from the others, and there is a new code.")
    _say(options, {"sent_away": found.name}, said.format(name=isolate(found.name)))


def _settle(options: Namespace, db: Database, part: Membership) -> None:
    with db.read() as session:
        known = {str(one.id): one.id for one in matters.open_matters(session)}
    wanted = known.get(options.settle) or next(
        (one for text, one in known.items() if text.startswith(options.settle.lower())), None
    )
    if wanted is None:
        raise EventDeskError(ErrorCode.UNKNOWN_MATTER, value=options.settle)
    with db.write() as session:
        matters.settle(session, wanted, options.how, desk=part.name, at=clock.now())
    said = translate("texts", "Settled; the other desks hear of it.")
    _say(options, {"settled": wanted, "how": options.how}, said)


def _overview(options: Namespace, db: Database, part: Membership) -> None:
    seen = _seen(db, part)
    with db.read() as session:
        known = seen if seen is not None else desks_known(session)
        open_now = matters.open_matters(session)
    if options.json:
        say_json(
            {
                "name": part.name,
                "kind": part.kind,
                "address": part.address,
                "connected": seen is not None,
                "left": part.left_at is not None,
                "desks": [_desk_json(desk) for desk in known],
                "matters": [_matter_json(one) for one in open_now],
            }
        )
        return
    say_table(
        [
            translate("texts", "Desk"),
            translate("texts", "Kind"),
            translate("texts", "Seen"),
            translate("texts", "Waiting"),
            translate("texts", "Version"),
        ],
        [
            (
                desk.name,
                desk.kind,
                f"{desk.seen_at:%Y-%m-%d %H:%M:%S}Z" if desk.seen_at else "",
                desk.waiting,
                desk.version,
            )
            for desk in known
        ],
    )
    if seen is None and part.left_at is None:
        tell(translate("texts", "The other desks can’t be reached; this is what was known last."))
    for one in open_now:
        say(f"{str(one.id)[:8]}  {_title(one)}")


def _seen(db: Database, part: Membership) -> tuple[DeskSeen, ...] | None:
    """As the server says now; None where it can't be asked."""
    if part.left_at is not None:
        return None
    try:
        link = meeting.reach(db.read)
    except EventDeskError:
        return None
    try:
        with link.within() as connection:
            return store.desks(connection)
    except EventDeskError:
        return None
    finally:
        link.close()


def _title(one: MatterView) -> str:
    names, times = (*one.desks, "", ""), [f"{at:%H:%M}Z" for at in one.times] + ["", ""]
    told = matter_texts.Told(
        who=one.who,
        what=matter_texts.field_words(one.what) if one.what else "",
        gate=one.what,
        kept=one.kept,
        other=one.other,
        desk=names[0],
        time=times[0],
        other_desk=names[1],
        other_time=times[1],
        count=one.count,
    )
    return matter_texts.title(one.kind, told)


def _desk_json(desk: DeskSeen) -> dict[str, Any]:
    return {
        "name": desk.name,
        "kind": desk.kind,
        "version": desk.version,
        "seen_at": desk.seen_at,
        "left_at": desk.left_at,
        "clock_offset_ms": desk.clock_offset,
        "waiting": desk.waiting,
        "this": desk.is_this,
        "server": desk.has_server,
    }


def _matter_json(one: MatterView) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": one.kind.value,
        "at": one.at,
        "about": one.who,
        "field": one.what,
        "kept": one.kept,
        "other": one.other,
        "desks": one.desks,
        "times": one.times,
        "message": _title(one),
    }


def _membership(db: Database) -> Membership | None:
    with db.read() as session:
        return membership(session)


def _say(options: Namespace, told: dict[str, Any], words: str) -> None:
    if options.json:
        say_json(told)
    else:
        say(words)
