"""The editor of designs, driven by mouse and keys in the real window."""

from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from event_desk import badges, clock
from event_desk.badges import stored
from event_desk.badges.content import fresh_codes
from event_desk.badges.design import Area, Box, Source, TextField
from event_desk.paper import raster
from event_desk.roles import Role
from event_desk.ui import i18n, tasks
from event_desk.ui.badges.moving import Edge, Handle
from event_desk.ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(qtbot, hall):
    made = hall.go("badges")
    qtbot.waitUntil(made.preview.view.has_page)
    return made


@pytest.fixture
def editor(qtbot, page):
    """A small design of the event's own: a name, a code, a band below."""
    with page.context.db.write() as session:
        design = replace(
            badges.DEFAULT,
            name="Ours",
            front=badges.Side(
                (
                    Area(Box(0, 130, 105, 18), "category"),
                    TextField(Box(20, 40, 60, 20), Source.NAME, largest=24, smallest=10, lines=2),
                    TextField(Box(20, 70, 60, 10), Source.ORGANISATION),
                )
            ),
        )
        one = stored.save(session, design, at=clock.now())
    page.designs.choose(one.id)
    page.designs.edit.click()
    made = page.editor
    qtbot.waitUntil(lambda: made.plane.has_page() and tasks.idle())
    return made


def middle(plane, box):
    return plane.rect_of(box).center()


def drag(plane, start, end, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.mousePress(plane, LEFT, modifier, start.toPoint())
    for part in (0.3, 0.7, 1):
        where = start + (end - start) * part
        # QTest's own move has no modifiers.
        QTest.mouseMove(plane, where.toPoint()) if not modifier else move(plane, where, modifier)
    QTest.mouseRelease(plane, LEFT, modifier, end.toPoint())


def move(plane, where, modifier):
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, plane.mapToGlobal(where), LEFT, LEFT, modifier
    )
    QApplication.sendEvent(plane, event)


def box(editor, place):
    return editor.state.fields()[place].box


def on_disk(page, name="Ours"):
    with page.context.db.read() as session:
        return stored.find(session, name)


def mm(plane, dx, dy):
    return QPointF(dx * plane.scale(), dy * plane.scale())


def test_a_field_is_dragged_and_snaps_to_the_grid_and_to_its_neighbour(editor):
    plane, start = editor.plane, middle(editor.plane, box(editor, 1))
    drag(plane, start, start + mm(plane, 7.2, -12.3))
    assert editor.state.chosen == (1,)
    assert (box(editor, 1).x, box(editor, 1).y) == (27, 28)
    start = middle(plane, box(editor, 1))
    drag(plane, start, start + mm(plane, -6.6, 0))
    assert box(editor, 1).x == 20  # the other field's edge
    assert plane.guides() == ()


def test_alt_suspends_snapping(editor):
    plane, start = editor.plane, middle(editor.plane, box(editor, 1))
    drag(plane, start, start + mm(plane, 7.3, 0), ALT)
    assert box(editor, 1).x == pytest.approx(27.3, abs=0.3)
    assert box(editor, 1).x != 27


def test_a_handle_pulls_one_side(editor):
    plane = editor.plane
    editor.state.choose((1,))
    rect = plane.rect_of(box(editor, 1))
    x, y = Handle.EAST.place(Box(rect.x(), rect.y(), rect.width(), rect.height()))
    assert plane.handle_at(QPointF(x, y)) is Handle.EAST
    drag(plane, QPointF(x, y), QPointF(x, y) + mm(plane, 12.2, 5))
    assert box(editor, 1) == Box(20, 40, 72, 20)


def test_escape_takes_back_a_drag_under_way(editor):
    plane, before = editor.plane, box(editor, 1)
    start = middle(plane, before).toPoint()
    QTest.mousePress(plane, LEFT, pos=start)
    QTest.mouseMove(plane, start + QPoint(60, 40))
    assert box(editor, 1) != before
    QTest.keyClick(plane, Qt.Key.Key_Escape)
    QTest.mouseRelease(plane, LEFT, pos=start + QPoint(60, 40))
    assert box(editor, 1) == before
    assert not editor.state.can_undo()


def test_several_are_caught_by_a_band_and_by_ctrl(editor):
    plane, corner = editor.plane, editor.plane.corner()
    drag(plane, corner + mm(plane, 5, 30), corner + mm(plane, 95, 90))
    assert editor.state.chosen == (1, 2)
    QTest.mouseClick(plane, LEFT, CTRL, middle(plane, box(editor, 1)).toPoint())
    assert editor.state.chosen == (2,)
    QTest.mouseClick(plane, LEFT, CTRL, middle(plane, box(editor, 0)).toPoint())
    editor.head.arrange.edges[Edge.CENTRE].click()
    assert box(editor, 2).x == pytest.approx(22.5)
    QTest.mouseClick(plane, LEFT, pos=(corner + mm(plane, 100, 20)).toPoint())
    assert editor.state.chosen == ()


def test_keys_alone_choose_move_copy_remove_and_take_back(qtbot, page, editor):
    plane = editor.plane
    plane.setFocus()
    QTest.keyClick(plane, Qt.Key.Key_Tab)
    QTest.keyClick(plane, Qt.Key.Key_Tab)
    assert editor.state.chosen == (1,)
    assert "40" in plane.accessibleDescription()
    for _ in range(3):
        QTest.keyClick(plane, Qt.Key.Key_Right)
    QTest.keyClick(plane, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert (box(editor, 1).x, box(editor, 1).y) == (21.5, 45)
    QTest.keyClick(plane, Qt.Key.Key_D, CTRL)
    assert len(editor.state.fields()) == 4
    assert editor.state.chosen == (3,)
    QTest.keyClick(plane, Qt.Key.Key_Delete)
    assert len(editor.state.fields()) == 3
    QTest.keyClick(plane, Qt.Key.Key_Z, CTRL)
    assert len(editor.state.fields()) == 4
    QTest.keyClick(page.window(), Qt.Key.Key_F8)
    assert len(editor.state.fields()) == 3
    QTest.keyClick(plane, Qt.Key.Key_Z, CTRL)  # all nudges in a row are one step
    assert box(editor, 1) == Box(20, 40, 60, 20)
    QTest.keyClick(plane, Qt.Key.Key_Y, CTRL)
    assert box(editor, 1) == Box(21.5, 45, 60, 20)
    QTest.keyClick(plane, Qt.Key.Key_Escape)
    assert editor.state.chosen == ()
    for _ in range(4):
        QTest.keyClick(editor.focusWidget(), Qt.Key.Key_Tab)
    assert editor.focusWidget() is not plane


def test_what_is_added_stands_in_the_pdf(qtbot, page, editor):
    editor.head.add.add_text(Source.TEXT)
    form = editor.field_form
    form.text.setFocus()
    form.text.selectAll()
    QTest.keyClicks(form.text, "Welcome to Doha")
    assert editor.state.fields()[-1].text == "Welcome to Doha"
    editor.head.done.click()
    content = page_content(page)
    text = raster.text(badges.one(content, on_disk(page)), 0)
    assert "Welcome to Doha" in text


def page_content(page):
    with page.context.db.read() as session:
        ids = badges.choose(session, badges.Choice())[:1]
        return badges.load(session, ids, fresh_codes(session, ids))[0]


def test_changes_are_on_the_disk_soon_and_can_all_be_undone(qtbot, page, editor):
    before = on_disk(page)
    editor.state.choose((1,))
    editor.state.nudge(5, 0)
    qtbot.waitUntil(lambda: on_disk(page).front.fields[1].box.x == 25)
    editor.state.nudge(0, 5)
    editor.head.undo_all.click()
    editor.head.done.click()
    assert page.editor is None
    assert on_disk(page) == before
    assert page.designs.chosen() == before


def test_the_form_changes_the_field_and_numbers_are_one_step(editor):
    editor.state.choose((1,))
    form = editor.field_form
    form.sides[2].setValue(70)
    form.largest.setValue(30)
    assert editor.state.fields()[1].largest == 30
    assert box(editor, 1).width == 70
    form.source.setFocus()
    QTest.keyClick(form.source, Qt.Key.Key_Down)
    assert editor.state.fields()[1].source is Source.NATIVE_NAME
    editor.head.undo.click()
    assert editor.state.fields()[1].source is Source.NAME
    assert form.source.value() is Source.NAME


def test_conditions_are_ticked(editor):
    editor.state.choose((2,))
    several = editor.field_form.for_categories
    action = next(one for one in several.menu().actions() if one.text() == "Speaker")
    action.trigger()
    assert editor.state.fields()[2].when.categories == {"speaker"}


def test_the_list_lifts_a_field_above_the_next(editor):
    fields = editor.fields
    fields.list.item(fields.list.count() - 1).setSelected(True)
    assert editor.state.chosen == (0,)
    fields.up.click()
    assert isinstance(editor.state.fields()[1], Area)
    assert editor.state.chosen == (1,)


def test_a_field_off_the_page_is_told_and_led_to(qtbot, editor):
    editor.state.choose((1,))
    editor.state.nudge(90, 0)
    editor.state.choose(())
    qtbot.waitUntil(lambda: tasks.idle() and len(editor.problems.lines()) >= 1)
    assert "past the edge" in editor.problems.lines()[0].text
    editor.problems.setCurrentRow(0)
    QTest.keyClick(editor.problems, Qt.Key.Key_Return)
    assert editor.state.chosen == (1,)


def test_a_back_is_made_and_edited_on_its_own_page(qtbot, editor):
    back = editor.design_form.back
    back.setCurrentIndex(1)
    back.activated.emit(1)
    assert editor.head.sides.isVisible()
    editor.head.sides.setCurrentIndex(1)
    assert editor.state.back
    before = len(editor.state.fields())
    editor.head.add.add_text(Source.COUNTRY)
    assert len(editor.state.design.back.fields) == before + 1
    assert len(editor.state.design.front.fields) == 3


def test_a_preset_is_left_as_it_is_until_something_changes(qtbot, page):
    page.designs.edit.click()
    page.editor.head.done.click()
    with page.context.db.read() as session:
        assert stored.designs(session) == ()
    page.designs.edit.click()
    page.editor.state.choose((0,))
    page.editor.state.nudge(0, 1)
    page.editor.head.done.click()
    with page.context.db.read() as session:
        (own,) = stored.designs(session)
        assert stored.assigned(session).others == own.design
    assert page.designs.chosen() is None


def test_closing_the_window_at_once_loses_nothing(hall, page, editor):
    editor.state.choose((1,))
    editor.state.nudge(0, 5)
    hall.close()
    assert on_disk(page).front.fields[1].box.y == 45


def test_a_design_can_be_made_before_any_list_came_in(qtbot, page):
    page._people = ()
    page._show_people()
    page.designs._new_from("CR80")
    qtbot.waitUntil(page.editor.plane.has_page)
    assert page.editor.sample().content.name
    page.editor.state.choose((0,))
    page.editor.state.nudge(0, 1)
    page.editor.head.done.click()
    assert page.designs.chosen().width == 85.6


def test_a_background_picture_lies_behind_and_leaves_the_fields_to_the_mouse(
    qtbot, editor, tmp_path
):
    Image.new("RGB", (60, 40), "#ffeecc").save(tmp_path / "back.png")
    editor.add_picture(tmp_path / "back.png", behind=True)
    assert editor.state.fields()[0].fill
    qtbot.waitUntil(lambda: tasks.idle() and editor.plane.image().pixelColor(4, 80).blue() < 230)
    editor.state.choose(())
    corner = editor.plane.corner()
    assert editor.plane.field_at(corner + mm(editor.plane, 100, 20)) is None
    assert editor.plane.field_at(middle(editor.plane, box(editor, 2))) == 2
    (tmp_path / "no.png").write_bytes(b"no picture")
    editor.add_picture(tmp_path / "no.png", behind=False)
    assert len(editor.state.fields()) == 4


def test_a_design_is_tried_on_the_hard_cases(editor):
    words = [editor.head.sample.itemText(n) for n in range(editor.head.sample.count())]
    for start in ("Longest name", "Both scripts", "Latin only", "No name yet", "Example"):
        assert any(one.startswith(start) for one in words), start


def test_the_badge_stays_as_it_is_in_a_window_from_right_to_left(qapp, qtbot, page):
    page.designs.edit.click()
    editor = page.editor
    qtbot.waitUntil(editor.plane.has_page)
    try:
        i18n.apply(qapp, "ar")
        qtbot.waitUntil(lambda: editor.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        assert editor.plane.layoutDirection() == Qt.LayoutDirection.LeftToRight
        editor.state.choose((1,))
        before = box(editor, 1).x
        QTest.keyClick(editor.plane, Qt.Key.Key_Right)
        assert box(editor, 1).x == before + 0.5
    finally:
        i18n.apply(qapp, "en")


def test_whoever_may_not_edit_designs_sees_no_button(qtbot, meeting):
    made = MainWindow(replace(meeting, role=Role.HELP_DESK))
    qtbot.addWidget(made)
    made.show()
    page = made.go("badges")
    assert not page.designs.edit.isVisible()
    assert page.designs.choice.isVisible()
