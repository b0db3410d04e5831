"""What the name of a sheet, or a title above a table, says of those in it."""

from collections.abc import Mapping

from event_desk.exchange.workbook import Sheet
from event_desk.folding import fold

SHEET_NAMES: Mapping[str, tuple[str, ...]] = {
    "people": (
        "participant", "delegate", "attendee", "people", "inscription", "registration", "guest",
        "inscrit", "asistente", "مشارك", "ضيوف", "حضور",
    ),
    "speakers": (
        "speaker", "panelist", "intervenant", "orateur", "ponente", "orador", "متحدث", "محاضر",
    ),
    "interpreters": ("interpret", "interprete", "traductor", "traducteur", "مترجم"),
    "programme": ("program", "agenda", "schedule", "session", "sesion", "seance", "برنامج", "جدول"),
    "rooms": ("room", "venue", "salle", "sala", "قاع"),
    "stands": ("stand", "marketplace", "booth", "exhibit", "أجنحه", "جناح", "عارض"),
}  # fmt: skip
CATEGORY_NAMES: Mapping[str, tuple[str, ...]] = {
    "speaker": SHEET_NAMES["speakers"],
    "interpreter": SHEET_NAMES["interpreters"],
    "media": ("press", "media", "presse", "prensa", "medios", "اعلام", "صحاف"),
    "staff": (
        "staff", "organis", "organiz", "secretariat", "equipe", "equipo", "منظم", "طاقم", "فريق",
    ),
    "volunteer": ("volunteer", "benevole", "voluntari", "متطوع"),
    "vip": ("vip", "كبار"),
    "exhibitor": ("exhibitor", "exposant", "expositor", "عارض"),
}  # fmt: skip


def says(kind: str, name: str) -> bool:
    """Whether a sheet so called holds that kind of thing."""
    folded = fold(name)
    return any(fold(word) in folded for word in SHEET_NAMES.get(kind, ()))


def called(sheet: Sheet) -> str:
    """The sheet's name, or the title above this table where that says who is in it."""
    folded = fold(sheet.title)
    words = (word for kind in SHEET_NAMES.values() for word in kind)
    return sheet.title if folded and any(fold(word) in folded for word in words) else sheet.name


def category_of_sheet(name: str) -> str:
    """The category that a sheet's own name gives to the people on it, or nothing."""
    folded = fold(name)
    for category, beginnings in CATEGORY_NAMES.items():
        if any(fold(beginning) in folded for beginning in beginnings):
            # "Speakers and participants" says nothing about the single person.
            mixed = any(fold(word) in folded for word in SHEET_NAMES["people"])
            return "" if mixed else category
    return ""
