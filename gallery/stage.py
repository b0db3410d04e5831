"""One window on the sample event, at nine in the morning of its first day, that scenes act on."""

import shutil
import traceback
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from event_desk import clock, files, people, programme
from event_desk.allocation import proposal, solver, storage
from event_desk.app import context_for
from event_desk.database import Database
from event_desk.exchange import imports
from event_desk.people import PersonView
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.main_window import MainWindow
from event_desk.ui.page import Page
from event_desk.ui.settings import Settings

D = TypeVar("D", bound=QWidget)
MORNING = datetime(2026, 6, 9, 7, 41, tzinfo=UTC)
PATIENCE_S = 60.0
SMALL, WIDE = (1280, 760), (1366, 768)


def build_event(path: Path) -> None:
    """The annual meeting of the sample workbook with the Arabic list, imported and planned."""
    at = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)
    made = Database.create(path)
    with made.write() as session:
        programme.create_event(
            session,
            {"en": "Annual meeting", "ar": "الاجتماع السنوي", "fr": "Réunion annuelle"},
            timezone="Europe/Paris",
            start=date(2026, 6, 9),
            end=date(2026, 6, 11),
            languages=["ar", "en", "fr", "es"],
            at=at,
        )
    for name in ("annual-meeting-2026.xlsx", "arabic_organiser.xlsx"):
        workbook = imports.read(files.resource(f"sample/{name}"))
        with made.read() as session:
            plan = imports.plan(session, workbook, at=at)
        imports.apply(made.write, plan, at=at)
    with made.read() as session:
        problem = storage.load(session)
    with made.write() as session:
        storage.save(session, problem, solver.quick(problem), at)
    made.close()


@dataclass(frozen=True, slots=True)
class Shot:
    """What is in sight now; a dialog is closed afterwards unless the scene says `keep`."""

    name: str
    widget: QWidget
    keep: bool = False


Scene = Callable[["Stage"], Iterator[Shot]]
See = Callable[[Shot], None]


class Stage:
    """`folder` gets a copy of the event; nothing that a scene does touches the original."""

    def __init__(
        self, app: QApplication, event: Path, folder: Path, language: str, mode: str, size: int
    ) -> None:
        self.app, self.folder = app, folder
        path = folder / "event.eventdesk"
        shutil.copyfile(event, path)
        self.settings = Settings(folder / "settings.ini")
        self.settings.put("volume", "0")
        self.settings.put("theme", mode)
        self.settings.put("text_size", str(size))
        theme.apply(app, mode, size)
        i18n.apply(app, language)
        self.db = Database.open(path)
        self.context = context_for(app, self.db, self.settings)
        self.window = MainWindow(self.context)
        self.window.resize(*(SMALL if size == 100 else WIDE))
        self.window.show()
        self.wait()

    def wait(self, ms: int = 60) -> None:
        """Let timers run out and everything be read, then painted."""
        _turn(ms)
        until = monotonic() + PATIENCE_S
        while not tasks.idle() and monotonic() < until:
            _turn(10)
        _turn(30)

    def until(self, ready: Callable[[], object]) -> None:
        until = monotonic() + PATIENCE_S
        while not ready():
            if monotonic() > until:
                raise TimeoutError("what the scene waits for does not come")
            _turn(20)

    def go(self, name: str) -> Page:
        page = self.window.go(name)
        self.wait()
        return page

    def dialog(self, kind: type[D]) -> D:
        """The newest window of that kind, once it is in sight."""

        def found() -> list[D]:
            return [w for w in self.app.allWidgets() if isinstance(w, kind) and w.isVisible()]

        self.until(found)
        self.wait()
        return found()[-1]

    def whole(self, name: str) -> Shot:
        return Shot(name, self.window)

    @contextmanager
    def menu(self, menu: QMenu) -> Generator[QMenu]:
        menu.popup(self.window.mapToGlobal(self.window.rect().center()))
        yield menu
        menu.hide()

    @cached_property
    def everybody(self) -> list[PersonView]:
        with self.db.read() as session:
            return list(people.views(session))

    @cached_property
    def guests(self) -> list[PersonView]:
        """Those with a name in both scripts, who are expected and have not come."""
        both = [one for one in self.everybody if one.native_name and one.native_name != one.name]
        return [one for one in both if one.status == "expected"]

    @cached_property
    def proposal(self) -> proposal.Proposal:
        """What planning anew would change if one interpreter went home."""
        with self.db.read() as session:
            problem = storage.load(session)
        without = replace(problem, interpreters=problem.interpreters[1:], current=None)
        return proposal.propose(problem, solver.quick(without))

    def close(self) -> None:
        tasks.stop_all()
        for one in self.app.topLevelWidgets():
            if isinstance(one, QDialog) and one.isVisible():
                QDialog.done(one, 0)
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.db.close()


@contextmanager
def stage(
    app: QApplication,
    event: Path,
    folder: Path,
    language: str,
    mode: str = "light",
    size: int = 100,
) -> Generator[Stage]:
    real = clock.now
    clock.now = lambda: MORNING
    try:
        made = Stage(app, event, folder, language, mode, size)
        try:
            yield made
        finally:
            made.close()
    finally:
        clock.now = real


def play(made: Stage, scenes: dict[str, Scene], see: See) -> list[str]:
    """Act each scene, and let `see` look at every shot. What a scene leaves open is closed.

    Gives how each scene failed that could not be acted to its end.
    """
    failures: list[str] = []
    for name, scene in scenes.items():
        try:
            for shot in scene(made):
                _look(made, shot, see)
        except Exception:  # noqa: BLE001 - one broken scene must not hide the others
            failures.append(f"{name}: {traceback.format_exc(limit=-3)}")
        for one in made.app.topLevelWidgets():
            if isinstance(one, QDialog) and one.isVisible():
                QDialog.done(one, 0)
    return failures


def _look(made: Stage, shot: Shot, see: See) -> None:
    made.wait()
    see(shot)
    if isinstance(shot.widget, QDialog) and not shot.keep:
        QDialog.done(shot.widget, 0)
        made.wait(0)


def _turn(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
