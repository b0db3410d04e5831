"""People, their papers and receivers, duplicates; badges, their editor, signs and printing."""

from collections.abc import Iterator

from PySide6.QtWidgets import QListWidget

from event_desk import people
from event_desk.people import duplicates
from event_desk.ui.badges.categories_dialog import CategoriesDialog
from event_desk.ui.badges.editor import Editor
from event_desk.ui.badges_page import BadgesPage
from event_desk.ui.duplicates_dialog import DuplicatesDialog
from event_desk.ui.merge_dialog import MergeDialog
from event_desk.ui.people.collect_dialog import CollectDialog
from event_desk.ui.people_page import PeoplePage
from gallery.stage import Shot, Stage


def everybody(stage: Stage) -> Iterator[Shot]:
    page = _people(stage)
    yield stage.whole("people")
    page.view.open_person(stage.guests[3].id)
    yield stage.whole("people-one")
    page.view.open_new()
    yield stage.whole("people-new")
    page.panel.forget_typed()
    page.view.table.clearSelection()
    page.view.table.selectAll()
    yield stage.whole("people-several")
    page.view.table.clearSelection()
    stage.wait()
    page.view.filters.text_field.setText("zzzzqq")
    yield stage.whole("people-nobody")
    page.view.filters.clear()
    for number, name in ((1, "receivers"), (2, "paper")):
        page.tabs.setCurrentIndex(number)
        yield stage.whole(f"people-{name}")
    page.tabs.setCurrentIndex(0)


def people_dialogs(stage: Stage) -> Iterator[Shot]:
    page = _people(stage)
    with stage.db.read() as session:
        organisations = people.groups(session).organisations
        pairs = duplicates.find(session)
    collect = CollectDialog(page, stage.context, organisations=organisations)
    collect.open()
    yield Shot("collect-dialog", collect)
    one, other = stage.guests[3], stage.guests[4]
    yield Shot(
        "merge-dialog", MergeDialog.ask(page, stage.context, one.id, other.id, lambda _done: None)
    )
    double = DuplicatesDialog(page, stage.context, pairs)
    double.open()
    yield Shot("duplicates-dialog", double)


def badges(stage: Stage) -> Iterator[Shot]:
    page = _badges(stage)
    stage.wait(400)
    yield stage.whole("badges")
    numbers = {"speaker": 12, "participant": 300, "media": 3}
    categories = CategoriesDialog(stage.context, numbers, page)
    categories.open()
    yield Shot("categories-dialog", categories)
    yield Shot("signs-dialog", page.open_signs())
    yield Shot("printing-dialog", stage.window.open_printing())


def badge_editor(stage: Stage) -> Iterator[Shot]:
    page = _badges(stage)
    page.designs.edit.click()
    stage.wait(200)
    yield stage.whole("badge-editor")
    editor = stage.dialog(Editor)
    fields = next(one for one in editor.findChildren(QListWidget) if one.isVisible())
    fields.setCurrentRow(1)
    yield stage.whole("badge-editor-field")
    page.close_editor()


def _people(stage: Stage) -> PeoplePage:
    page = stage.go("people")
    assert isinstance(page, PeoplePage)
    stage.wait(200)
    return page


def _badges(stage: Stage) -> BadgesPage:
    page = stage.go("badges")
    assert isinstance(page, BadgesPage)
    return page
