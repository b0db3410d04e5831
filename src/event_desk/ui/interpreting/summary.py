"""How far the whole plan covers what is wanted, in a line."""

from PySide6.QtCore import QCoreApplication

from event_desk import texts
from event_desk.allocation.profile import Level
from event_desk.ui import i18n
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.language_cover import Cover

HEARD = frozenset({Cover.DIRECT, Cover.RETOUR, Cover.RELAY, Cover.SHORT})

translate = QCoreApplication.translate


def summary(picture: Picture) -> str:
    wanted = [
        found.cover
        for covers in picture.covered.values()
        for found in covers
        if found.cover is not Cover.FLOOR
    ]
    if not wanted:
        return ""
    if not picture.planned:
        return translate("interpreting", "Nothing is planned yet")
    heard = sum(cover in HEARD for cover in wanted)
    share = i18n.number(100 * heard // len(wanted))
    parts = [translate("interpreting", "Coverage %1 %").replace("%1", share)]
    gaps = len(wanted) - heard
    if gaps:
        parts.append(i18n.digits(texts.tr("%n gap(s)", "", gaps)))
    if short := wanted.count(Cover.SHORT):
        parts.append(i18n.digits(texts.tr("%n team(s) too small", "", short)))
    broken = sum(one.level is Level.FORBID and not one.override for one in picture.violations)
    if broken:
        parts.append(i18n.digits(texts.tr("%n rule(s) broken", "", broken)))
    return " · ".join(parts)
