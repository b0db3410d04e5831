"""From a list to the attendance workbook in each language, by the keyboard alone.

Keys go to the window in front, as a system sends them, and nothing of a page is called. Where the
focus has to go somewhere, Tab brings it there.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pypdfium2
import pytest
import zxingcpp
from helpers import workbook
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit

from event_desk import checkin, people, programme
from event_desk.database import Database
from event_desk.exchange.export import Subject
from event_desk.exchange.imports import Status
from event_desk.files import resource
from event_desk.ui import i18n, tasks
from event_desk.ui.reports.export_dialog import ExportDialog

Key = Qt.Key
MORNING = datetime(2026, 6, 9, 5, 0, tzinfo=UTC)
MOST_TABS = 150
SCANNED = 4
AZERTY = str.maketrans("1234567890", "&é\"'(-è_çà")
ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
# On the same sheet of the same workbook, whatever the window's language is.
HEADINGS = {
    "ar": ("الأشخاص", ("الرمز", "الاسم", "المؤسسة", "الفئة")),
    "en": ("People", ("Code", "Name", "Organisation", "Category")),
    "fr": ("Personnes", ("Code", "Nom complet", "Organisation", "Catégorie")),
    "es": ("Personas", ("Código", "Nombre completo", "Organización", "Categoría")),
}
FIRST_IN = {
    "ar": "المدخل: أول دخول",
    "en": "Entrance: first in",
    "fr": "Entrée : première entrée",
    "es": "Entrada: primera entrada",
}


@dataclass(frozen=True)
class Local:
    """A list as it comes in that language, and a guest who says their name the way they would."""

    list: str
    says: str
    name: str


LOCAL = {
    "ar": Local("arabic_organiser.xlsx", "ليلى ابو زيد", "ليلى مصطفى أبو زيد"),
    "en": Local("english_form.xlsx", "loic oeuvray", "Loïc Œuvray"),
    "fr": Local("french_ngo.xlsx", "renée lee", "Renée LEE"),
    "es": Local("spanish.csv", "renée otieno", "Renée Otieno"),
}


@pytest.fixture
def event(tmp_path):
    """An event that nobody is invited to yet."""
    path = tmp_path / "event.eventdesk"
    db = Database.create(path)
    with db.write() as session:
        programme.create_event(
            session,
            {"en": "Annual meeting", "ar": "الاجتماع السنوي", "fr": "Réunion annuelle"},
            timezone="Asia/Beirut",
            start=date(2026, 6, 9),
            end=date(2026, 6, 11),
            languages=["ar", "en", "fr", "es"],
            at=MORNING - timedelta(days=30),
        )
    db.close()
    return path


class Volunteer:
    """Somebody before the program who has a keyboard and no mouse."""

    def __init__(self, qtbot, running):
        self._qtbot = qtbot
        self._running = running

    @property
    def window(self):
        return self._running.window

    @property
    def page(self):
        return self.window.page()

    def until(self, ready):
        self._qtbot.waitUntil(ready, timeout=30_000)

    def settle(self):
        self._qtbot.wait(20)
        self.until(tasks.idle)
        self._qtbot.wait(20)

    def press(self, *keys, modifier=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            QTest.keyClick(self._front(), key, modifier)
            self._qtbot.wait(2)

    def type(self, text, then=None):
        """Letters of any script: the testing aid of Qt knows ASCII only."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                none = Qt.KeyboardModifier.NoModifier
                QCoreApplication.sendEvent(self._front(), QKeyEvent(kind, 0, none, letter))
        if then is not None:
            self.press(then)

    def tab_to(self, wanted):
        """As often as it takes, but only once round."""
        for _ in range(MOST_TABS):
            if wanted.hasFocus():
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab doesn't come to {wanted}: {wanted.isVisible()}")

    def choose(self, button):
        self.tab_to(button)
        self.press(Key.Key_Space)

    def name_file(self, path):
        """In the file dialog that has come up: type where, over what stands there, and Enter."""
        self.until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
        dialog = QApplication.activeModalWidget()
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        self.until(line.hasFocus)
        self.press(Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
        self.type(str(path), Key.Key_Return)
        self.until(lambda: QApplication.activeModalWidget() is not dialog)
        self._front()

    def speak(self, language):
        """At the end of the status bar."""
        self.settle()
        self.choose(self.window._status._languages.buttons[language])
        self.until(lambda: i18n.language() == language)
        self.settle()

    def _front(self):
        """The window that keys go to. Here is no window manager to give the focus back."""
        top = QApplication.activeModalWidget() or self.window
        if not top.isActiveWindow():
            top.activateWindow()
            self.until(top.isActiveWindow)
        return top.windowHandle()


@pytest.fixture
def begin(qtbot, open_desk):
    """`begin("ar")`: the program on that event, in that language."""

    def start(language):
        made = Volunteer(qtbot, open_desk("Entrance 1", MORNING, language))
        made.settle()
        return made

    return start


def bring_in(volunteer, path):
    volunteer.press(Key.Key_F10)
    page = volunteer.page
    volunteer.until(page.drop_zone.button.hasFocus)
    volunteer.press(Key.Key_Return)
    volunteer.name_file(path)
    volunteer.until(lambda: page.plan_view.isVisible() and page.plan_view.import_button.hasFocus())
    verdicts = page.plan_view.plan().verdicts
    assert {one.status for one in verdicts} <= {Status.NEW, Status.REJECTED, Status.DUPLICATE}
    volunteer.press(Key.Key_Return)
    volunteer.until(page.done.isVisible)
    volunteer.settle()
    return sum(one.status is Status.NEW for one in verdicts)


def make_badges(volunteer, path):
    """The codes on the first pages."""
    volunteer.press(Key.Key_F5)
    volunteer.settle()
    volunteer.choose(volunteer.page.who_card.save_button)
    volunteer.name_file(path)
    volunteer.until(path.exists)
    volunteer.settle()
    pages = pypdfium2.PdfDocument(path)
    codes = []
    for number in range(SCANNED):
        (found,) = zxingcpp.read_barcodes(
            pages[number].render(scale=2.5).to_pil(), formats=zxingcpp.BarcodeFormat.QRCode
        )
        codes.append(found.text)
    count = len(pages)
    pages.close()
    return codes, count


def at_the_door(volunteer, code, expect):
    volunteer.page.attempts._last = ("", "", 0.0)  # guests are further apart than three seconds
    volunteer.type(code, Key.Key_Return)
    assert volunteer.page.card.result is not None
    assert volunteer.page.card.result.outcome == expect


def say_name(volunteer, local):
    """One match comes in with Enter."""
    volunteer.type(local.says, Key.Key_Return)
    assert volunteer.page.card.result.outcome == "admitted"


def take_attendance(volunteer, path):
    volunteer.press(Key.Key_F10)
    volunteer.settle()
    volunteer.choose(volunteer.page.exports.exports[Subject.ATTENDANCE])
    volunteer.until(lambda: isinstance(QApplication.activeModalWidget(), ExportDialog))
    dialog = QApplication.activeModalWidget()
    volunteer.settle()
    assert isinstance(QApplication.focusWidget(), QComboBox)
    assert dialog.ending == ".xlsx"
    volunteer.press(Key.Key_Return)
    volunteer.name_file(path)
    volunteer.until(lambda: path.exists() and volunteer.page.exports.open_folder.isVisible())
    volunteer.settle()
    return workbook(path)


def came(book, language):
    """Codes of those who came, by the sheet of people, which must be in that language."""
    title, headings = HEADINGS[language]
    rows = list(book[title].iter_rows(values_only=True))
    assert set(headings) <= set(rows[0])
    arrived = rows[0].index(FIRST_IN[language])
    assert {bool(sheet.sheet_view.rightToLeft) for sheet in book} == {language == "ar"}
    return {row[rows[0].index(headings[0])] for row in rows[1:] if row[arrived]}, len(rows) - 1


def inside(read):
    return {one.code for one in read(people.views) if one.status == "in"}


@pytest.mark.parametrize("language", LOCAL)
def test_from_the_list_to_the_attendance(begin, read, tmp_path, language):
    local = LOCAL[language]
    volunteer = begin(language)
    rows = bring_in(volunteer, resource(f"sample/{local.list}"))
    everybody = read(people.views)
    assert 0 < len(everybody) == rows

    codes, pages = make_badges(volunteer, tmp_path / "badges.pdf")
    assert pages == len(everybody)

    volunteer.press(Key.Key_F2)
    volunteer.settle()
    typed = [code.translate(ARABIC_DIGITS) if language == "ar" else code for code in codes]
    for code in typed:
        at_the_door(volunteer, code, "admitted")
    at_the_door(volunteer, typed[0], "already_in")
    at_the_door(volunteer, typed[1][:-1], "not_a_badge")
    volunteer.settle()
    # The last who was let in, although others were refused since.
    volunteer.press(Key.Key_F8)
    assert volunteer.page.card.result.outcome == "undone"
    volunteer.settle()
    volunteer.type(local.says, Key.Key_Return)
    person = volunteer.page.card.result.person
    assert local.name in (person.name, person.native_name)
    volunteer.settle()
    code_of = {one.badge.code: one.code for one in read(people.views)}
    guests = {code_of[code] for code in codes[:-1]}
    assert len(inside(read)) == SCANNED
    assert guests < inside(read)

    book = take_attendance(volunteer, tmp_path / "attendance.xlsx")
    arrived, listed = came(book, language)
    assert arrived == inside(read)
    assert listed == len(everybody)
    counted = read(lambda session: checkin.counters(session, at=MORNING + timedelta(hours=1)))
    assert (counted.arrived, counted.expected) == (len(arrived), len(everybody))


def test_the_language_changes_in_the_middle_of_the_work(begin, read, tmp_path):
    """A volunteer who reads Arabic begins, and one who reads French goes on at the same desk."""
    volunteer = begin("ar")
    volunteer.window.resize(1900, 900)  # room for a button for each language
    bring_in(volunteer, resource(f"sample/{LOCAL['ar'].list}"))
    codes, _ = make_badges(volunteer, tmp_path / "badges.pdf")
    volunteer.press(Key.Key_F2)
    at_the_door(volunteer, codes[0].translate(ARABIC_DIGITS), "admitted")
    headline = volunteer.page.card._band.text

    volunteer.speak("fr")
    window = volunteer.window
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert volunteer.page.card.result.outcome == "admitted"  # still in sight, in French
    assert volunteer.page.card._band.text != headline
    at_the_door(volunteer, codes[1], "admitted")
    at_the_door(volunteer, codes[0].translate(AZERTY), "already_in")
    volunteer.settle()
    volunteer.press(Key.Key_F8)
    volunteer.settle()
    say_name(volunteer, LOCAL["ar"])
    volunteer.settle()
    assert len(inside(read)) == 2

    book = take_attendance(volunteer, tmp_path / "présences.xlsx")
    arrived, _ = came(book, "fr")
    assert arrived == inside(read)
