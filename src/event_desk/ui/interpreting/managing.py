"""Versions, publishing, the bulletin, rules and the list of interpreters."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from event_desk import clock
from event_desk.allocation import versions
from event_desk.allocation.difference import Difference
from event_desk.allocation.versions import Lines, News, PlanFacts
from event_desk.folding import isolate
from event_desk.progress import Progress
from event_desk.ui import i18n, tasks
from event_desk.ui.interpreting.bulletin_dialog import BulletinDialog
from event_desk.ui.interpreting.difference_dialog import tally
from event_desk.ui.interpreting.publish_dialog import PublishDialog
from event_desk.ui.interpreting.versions_dialog import VersionsDialog
from event_desk.ui.venue import forms
from event_desk.ui.venue.profile_dialog import edit_rules
from event_desk.ui.widgets.menu_heading import add_heading
from event_desk.venue import Done

if TYPE_CHECKING:
    from event_desk.ui.interpreters_page import InterpretersPage


class Managing(QObject):
    def __init__(self, page: "InterpretersPage") -> None:
        super().__init__(page)
        self._page = page
        self._context = page.context
        self.people_menu = QMenu(page)

    def do(self, name: str) -> None:
        """One of the page's less frequent things, as the menu names it."""
        {
            "versions": self.versions,
            "publish": self.publish,
            "bulletin": self.bulletin,
            "lock_day": partial(self._page.acting.lock_day, True),
            "unlock_day": partial(self._page.acting.lock_day, False),
            "add": self.add_person,
            "edit": self.choose_person,
            "rules": self.rules,
        }[name]()

    def versions(self) -> None:
        db = self._context.db

        def look(_progress: Progress) -> tuple[PlanFacts, ...]:
            with db.read() as session:
                return versions.history(session)

        tasks.run(self._page, self.tr("Versions"), look, then=self._show_versions, quiet=True)

    def _show_versions(self, facts: tuple[PlanFacts, ...]) -> None:
        picture = self._page.picture
        if picture is not None:
            dialog = VersionsDialog(self._page, self._context, picture, facts)
            dialog.brought_back.connect(self._bring_back)
            dialog.open()

    def _bring_back(self, number: int) -> None:
        name = self.tr("Plan %1 brought back").replace("%1", i18n.number(number))
        self._page.acting.seating.do(
            name, lambda session: (versions.restore(session, number, clock.now()),)
        )

    def publish(self) -> None:
        db = self._context.db

        def look(_progress: Progress) -> tuple[int | None, Difference | None]:
            with db.read() as session:
                last = next((one.released for one in versions.latest_two(session)), None)
                return last, versions.since_published(session)

        tasks.run(self._page, self.tr("Publishing"), look, then=self._ask_to_publish, quiet=True)

    def _ask_to_publish(self, since: tuple[int | None, Difference | None]) -> None:
        picture = self._page.picture
        if picture is None:
            return
        release, found = since
        if release is None or found is None:
            told = self.tr("This will be the first release.")
        else:
            told = self.tr("Since release %1:").replace("%1", i18n.number(release))
            told = f"{told} {tally(found, picture)}"
        dialog = PublishDialog(self._page, told)
        dialog.accepted.connect(lambda: self._publish(dialog.note.text()))
        dialog.open()

    def _publish(self, note: str) -> None:
        db = self._context.db

        def work(_progress: Progress) -> int:
            with db.write() as session:
                return versions.publish(session, clock.now(), note)

        def then(number: int) -> None:
            text = self.tr("Published as release %1.").replace("%1", i18n.number(number))
            self._page.show_line(text)

        tasks.run(self._page, self.tr("Publishing"), work, then=then, quiet=True)

    def bulletin(self, unpublished: Lines | None = None) -> None:
        """What people have to be told; `unpublished` where there is no release to go by."""
        db = self._context.db

        def look(_progress: Progress) -> News | None:
            with db.read() as session:
                return versions.news(session)

        def then(found: News | None) -> None:
            self._show_bulletin(found, unpublished)

        tasks.run(self._page, self.tr("Change bulletin"), look, then=then, quiet=True)

    def _show_bulletin(self, news: News | None, unpublished: Lines | None) -> None:
        picture = self._page.picture
        if picture is None:
            return
        if news is not None:
            BulletinDialog(self._page, self._context, picture, news).open()
        elif unpublished is not None:
            BulletinDialog(self._page, self._context, picture, News(None, unpublished)).open()
        else:
            self._page.show_line(self.tr("Publish the plan first; then changes can be told."))

    def choose_person(self) -> None:
        """Whose form? The list of people as a menu under the button."""
        page = self._page
        picture = page.picture
        if picture is None:
            return
        chosen = page.views.tray.person() if page.views.tray.hasFocus() else ""
        if chosen:
            self.edit_person(chosen)
            return
        menu = self.people_menu
        menu.clear()
        add_heading(menu, self.tr("Change whom?"))
        for person in sorted(picture.frame.people, key=picture.person):
            text = isolate(picture.person(person)).replace("&", "&&")
            menu.addAction(text, partial(self.edit_person, person))
        button = page.buttons.more_button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def edit_person(self, person: str) -> None:
        picture = self._page.picture
        view = picture.people.get(person) if picture else None
        if view is not None:
            forms.edit_interpreter(self._page, self._context, view.id, self._remember)

    def rules(self) -> None:
        edit_rules(self._page, self._context, self._remember)

    def add_person(self) -> None:
        forms.edit_interpreter(self._page, self._context, None, self._remember)

    def _remember(self, done: Done) -> None:
        self._page.acting.seating.remember_form(done)
