"""The programme and its interpreters: views, plans, and what is asked about them."""

from collections.abc import Iterator

from PySide6.QtWidgets import QMenu

from event_desk import clock
from event_desk.allocation import versions
from event_desk.folding import isolate
from event_desk.programme import items
from event_desk.ui.interpreters_page import InterpretersPage
from event_desk.ui.interpreting.assign_dialog import AssignDialog
from event_desk.ui.interpreting.bulletin_dialog import BulletinDialog
from event_desk.ui.interpreting.changed_dialog import ChangedDialog
from event_desk.ui.interpreting.difference_dialog import DifferenceDialog
from event_desk.ui.interpreting.picture import with_plan
from event_desk.ui.interpreting.plan_progress import PlanProgress
from event_desk.ui.interpreting.planning import PlanDialog
from event_desk.ui.interpreting.publish_dialog import PublishDialog
from event_desk.ui.interpreting.reason_dialog import ReasonDialog
from event_desk.ui.interpreting.versions_dialog import VersionsDialog
from event_desk.ui.programme.broken_dialog import BrokenDialog
from event_desk.ui.programme.fixing import FixDialog
from event_desk.ui.programme.ghost import Verdict
from event_desk.ui.programme.place_dialog import PlaceDialog
from event_desk.ui.programme_page import ProgrammePage
from event_desk.ui.theme import State
from gallery.stage import Shot, Stage

TIRED = isolate("Lina Karam would work 4 h 30 min in a day; the limit is 4 h")


def programme(stage: Stage) -> Iterator[Shot]:
    page = _programme(stage)
    yield stage.whole("programme")
    with stage.db.read() as session:
        first = next(one for one in items(session) if one.start and one.room_id)
    page.open_thing(first.id)
    yield stage.whole("programme-session")
    for number, name in ((1, "table"), (2, "now")):
        page.view_choice.setCurrentIndex(number)
        yield stage.whole(f"programme-{name}")
    page.view_choice.setCurrentIndex(0)
    stage.wait()
    with stage.menu(page.tools.menu) as menu:
        yield Shot("programme-menu", menu)


def programme_dialogs(stage: Stage) -> Iterator[Shot]:
    page = _programme(stage)
    with stage.db.read() as session:
        first = next(one for one in items(session) if one.start and one.room_id)
    page.actions_.place(first.id)
    yield Shot("place-dialog", stage.dialog(PlaceDialog))
    stage.until(lambda: page.hands.check is not None)
    page.actions_.fix(first.id)
    yield Shot("fix-dialog", stage.dialog(FixDialog))
    title = first.titles.get("en", "")
    broken = BrokenDialog(page, isolate(title), Verdict(State.STOP, (TIRED,)), lambda _reason: None)
    broken.open()
    yield Shot("broken-dialog", broken)
    plan = PlanDialog(page)
    plan.open()
    yield Shot("plan-dialog", plan)
    under_way = PlanProgress(page)
    under_way.show()
    yield Shot("plan-progress", under_way)
    under_way.finish()


def interpreters(stage: Stage) -> Iterator[Shot]:
    page = _interpreters(stage)
    yield stage.whole("interpreters")
    for number in range(1, page.view_choice.count()):
        page.view_choice.setCurrentIndex(number)
        yield stage.whole(f"interpreters-{number}")
    page.view_choice.setCurrentIndex(0)
    stage.wait()
    for menu, name in ((page.buttons.changed_menu, "changed"), (page.buttons.more_menu, "more")):
        with stage.menu(menu) as opened:
            yield Shot(f"interpreters-menu-{name}", opened)


def plan_dialogs(stage: Stage) -> Iterator[Shot]:
    page = _interpreters(stage)
    for name in ("ill", "room", "moved", "topic"):
        _pick(page.buttons.changed_menu, name)
        yield Shot(f"changed-dialog-{name}", stage.dialog(ChangedDialog))
    _pick(page.buttons.more_menu, "publish")
    yield Shot("publish-dialog", stage.dialog(PublishDialog))
    with stage.db.write() as session:
        versions.publish(session, clock.now(), "Sent to everybody on Monday")
    stage.wait()
    _pick(page.buttons.more_menu, "versions")
    yield Shot("versions-dialog", stage.dialog(VersionsDialog))
    found, picture = stage.proposal, page.picture
    assert picture is not None
    after = with_plan(picture, found.solution.plan)
    compared = DifferenceDialog(page, found, picture, after)
    compared.open()
    for number in range(compared.view_choice.count()):
        compared.view_choice.setCurrentIndex(number)
        last = number == compared.view_choice.count() - 1
        yield Shot(f"difference-dialog-{number}", compared, keep=not last)
    told = BulletinDialog(page, stage.context, picture, versions.News(1, found.lines))
    told.open()
    yield Shot("bulletin-dialog", told)
    reason = ReasonDialog(page, (TIRED,))
    reason.open()
    yield Shot("plan-reason-dialog", reason)
    bar = next(one for one in page.views.booths.bars() if one.parts)
    page.acting.assign(bar.key)
    yield Shot("assign-dialog", stage.dialog(AssignDialog))


def _pick(menu: QMenu, name: str) -> None:
    next(action for action in menu.actions() if action.data() == name).trigger()


def _programme(stage: Stage) -> ProgrammePage:
    page = stage.go("programme")
    assert isinstance(page, ProgrammePage)
    stage.wait(200)
    return page


def _interpreters(stage: Stage) -> InterpretersPage:
    page = stage.go("interpreters")
    assert isinstance(page, InterpretersPage)
    stage.until(lambda: page.picture is not None)
    stage.wait(200)
    return page
