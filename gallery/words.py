"""Words of another language in a window: Latin letters in an Arabic one, English in the others.

What people, rooms and files are called stands in isolates (U+2068 … U+2069) and is left out.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from event_desk import bundled
from event_desk.ui.i18n import LANGUAGES

CATALOGUES = Path(__file__).parents[1] / "translations"
MOST_ROWS = 40
_ISOLATED = re.compile("[\u2066\u2067\u2068][^\u2066-\u2069]*\u2069")
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]{2,}")
# Colours, and time zones as computers call them.
_NAMED = re.compile(r"#[0-9A-F]{6}\b|\b(?:[A-Z]\w+/)+[A-Z][\w+-]+")
# Paths of files, codes to read out, and what one types into a terminal.
_DATA = re.compile(r"(/[^/\n]+)+\.\w+|\b[0-9A-Z]{4}(\s+[0-9A-Z]{4})+\b|event-desk --\w+")
_TAG = re.compile(r"<[^>]*>")
# The same in Arabic: languages in their own words and their codes, keys, formats, products, and
# how a date or a file's ending is written.
SAME_IN_ARABIC = frozenset(
    {
        "Caps",
        "Lock",
        "JSON",
        "Apache",
        "License",
        "eventhandover",
        "in",
        "English",
        "Français",
        "Español",
        "EN",
        "FR",
        "ES",
        "AR",
        "Enter",
        "Esc",
        "Ctrl",
        "Shift",
        "Alt",
        "Tab",
        "Del",
        "Delete",
        "PDF",
        "Excel",
        "CSV",
        "Event",
        "Desk",
        "QR",
        "AIIC",
        "ISO",
        "UN",
        "Open",
        "Space",
        "xlsx",
        "xlsm",
        "xlsb",
        "xls",
        "ods",
        "csv",
        "tsv",
        "xml",
        "json",
        "ics",
        "html",
        "eventdesk",
        "YYYY",
        "MM",
        "DD",
        "USB",
        "PIN",
        "CUPS",
        "OK",
        "pretix",
        "Eventbrite",
        "Indico",
        "Google",
        "Forms",
        "Windows",
        "Linux",
        "macOS",
        "Qt",
        "Python",
        "SQLite",
        "AZERTY",
        "PostgreSQL",
        # what is typed as it stands: a package, a command, the form of an address
        "postgresql",
        "Debian",
        "Ubuntu",
        "sudo",
        "apt",
        "install",
        "user",
        "password",
        "host",
        "database",
        "UTC",
        "Avery",
        "Herma",
        "Letter",
        "CR",
        "SCIC",
        "GMT",
    }
)


def texts_of(top: QWidget) -> Iterator[tuple[str, str]]:
    """Where each text stands, and the text: labels, buttons, cells, headings, tips, names."""
    for one in (top, *top.findChildren(QWidget)):
        if not (one.isVisible() or one is top):
            continue
        kind = type(one).__name__
        for text in _of(one):
            if text:
                yield kind, text
    for action in top.findChildren(QAction):
        if action.isVisible() and action.text():
            yield "QAction", action.text()


def _of(one: QWidget) -> Iterator[str]:
    yield one.windowTitle() if one.isWindow() else ""
    yield one.toolTip()
    yield one.accessibleName()
    yield one.accessibleDescription()
    match one:
        case QLabel() | QAbstractButton():
            yield one.text()
        case QGroupBox():
            yield one.title()
        case QComboBox() if one.isEditable():
            return  # what can be typed stands there bare
        case QComboBox():
            yield from (one.itemText(row) for row in range(min(one.count(), MOST_ROWS)))
        case QTabBar():
            yield from (one.tabText(number) for number in range(one.count()))
        case QLineEdit():
            yield one.placeholderText()
        case QTextEdit() | QPlainTextEdit():
            yield one.placeholderText()
        case QAbstractItemView():
            model = one.model()
            if model is not None:
                yield from _cells(model)
        case _:
            return


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    root = QModelIndex()
    # A list's model keeps its one column to itself.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for column in range(columns):
        yield _text(model.headerData(column, Qt.Orientation.Horizontal))
    for row in range(min(model.rowCount(root), MOST_ROWS)):
        for column in range(columns):
            index = model.index(row, column, root)
            yield _text(index.data())
            yield _text(index.data(Qt.ItemDataRole.ToolTipRole))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def foreign(top: QWidget, language: str) -> set[str]:
    """The texts in the window that are not in its language."""
    if language == "ar":
        return {f"{kind}: {text}" for kind, text in texts_of(top) if _latin(text)}
    left = untranslated(language) - set(LANGUAGES.values())
    return {f"{kind}: {text}" for kind, text in texts_of(top) if text in left}


def _latin(text: str) -> bool:
    if text in _components():
        return False
    text = _DATA.sub(" ", text)
    bare = _NAMED.sub(" ", _TAG.sub(" ", _without_isolates(text)))
    return any(word not in SAME_IN_ARABIC for word in _LATIN.findall(bare))


def _without_isolates(text: str) -> str:
    """Isolates may stand in one another; the innermost go first."""
    while (shorter := _ISOLATED.sub(" ", text)) != text:
        text = shorter
    return text


@cache
def _components() -> frozenset[str]:
    """The lines of what the program is made of: names and licences."""
    lines = (
        " · ".join(part for part in (one.name, one.version, one.licence) if part)
        for one in bundled.components()
    )
    return frozenset(lines)


@cache
def untranslated(language: str) -> frozenset[str]:
    """English texts whose translation is another one: none of them may be in sight."""
    root = ElementTree.parse(CATALOGUES / f"event_desk_{language}.ts").getroot()
    english: dict[str, bool] = {}
    for message in root.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None or message.get("numerus") == "yes" or "%" in source:
            continue
        differs = translation.text != source
        english[source] = english.get(source, True) and differs
    translated = {m.findtext("translation") for m in root.iter("message")}
    return frozenset(
        text for text, differs in english.items() if differs and text not in translated
    )
