"""What a person does on the page of lists, in the words of its tests."""

from PySide6.QtCore import Qt

from event_desk import people
from event_desk.ui import tasks

KEY = Qt.Key


def settled(page):
    """Nothing runs, and nothing is about to."""
    return tasks.idle() and not page.panel._timer.isActive()


def look(qtbot, page, *paths):
    page.read(list(paths))
    qtbot.waitUntil(lambda: settled(page) and page.plan_view.isVisible(), timeout=30_000)


def bring_in(qtbot, page):
    qtbot.keyClick(page.window().focusWidget(), KEY.Key_Return)
    qtbot.waitUntil(lambda: tasks.idle() and page.done.isVisible(), timeout=30_000)


def count(context):
    with context.db.read() as session:
        return len(people.views(session))


def names(context):
    with context.db.read() as session:
        return {view.name for view in people.views(session)}


def focus(page):
    return page.window().focusWidget()


def pick(qtbot, page, row, text):
    """The way a person at the keyboard gives a column another field."""
    mapping = page.plan_view.columns.mapping
    mapping.setFocus()
    mapping.selectRow(row)
    qtbot.keyClick(mapping, KEY.Key_Return)
    picker = mapping.picker
    qtbot.keyClicks(picker.search, text)
    qtbot.keyClick(picker.search, KEY.Key_Return)
    qtbot.waitUntil(lambda: settled(page), timeout=20_000)


def fields(page):
    rows = page.plan_view.columns.mapping.rows_model.rows()
    return {row.heading: row.field for row in rows}
