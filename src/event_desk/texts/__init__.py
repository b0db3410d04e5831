"""What the program says, in four languages, without Qt.

    translate("texts", "There is no event file at {path}.").format(path=…)
    tr("%n badge(s)", "", n)

The catalogues are the window's own (`translations/event_desk_*.ts`); one module here per subject
turns codes and values into sentences. `set_language` is called once by whoever talks to a person.
"""

from event_desk.texts.badges import badge_warning, design_name, paper_trouble
from event_desk.texts.catalogue import (
    LANGUAGES,
    english,
    language,
    set_language,
    speaking,
    tr,
    translate,
)
from event_desk.texts.dates import (
    day_words,
    in_arabic_digits,
    is_elsewhere,
    short_day,
    shown_digits,
    utc_words,
    zone_note,
    zone_words,
)
from event_desk.texts.errors import error_sentence, trust_sentence
from event_desk.texts.lists import field_name, problem_sentence
from event_desk.texts.programme import item_change
from event_desk.texts.scans import (
    misread_sentence,
    note_sentence,
    scan_sentence,
    unconfirmed_sentence,
)
from event_desk.texts.states import access, guest_kind, photo_purpose, reentry, scan_word, status
from event_desk.texts.words import (
    categories,
    category,
    country_codes,
    country_name,
    item_kind,
    item_kinds,
    language_name,
    language_names,
    layout,
    layouts,
    localised,
    modes,
    stage_role,
    stage_roles,
)

__all__ = [
    "LANGUAGES",
    "access",
    "badge_warning",
    "categories",
    "category",
    "country_codes",
    "country_name",
    "day_words",
    "design_name",
    "english",
    "error_sentence",
    "field_name",
    "guest_kind",
    "in_arabic_digits",
    "is_elsewhere",
    "item_change",
    "item_kind",
    "item_kinds",
    "language",
    "language_name",
    "language_names",
    "layout",
    "layouts",
    "localised",
    "misread_sentence",
    "modes",
    "note_sentence",
    "paper_trouble",
    "photo_purpose",
    "problem_sentence",
    "reentry",
    "scan_sentence",
    "scan_word",
    "set_language",
    "short_day",
    "shown_digits",
    "speaking",
    "stage_role",
    "stage_roles",
    "status",
    "tr",
    "translate",
    "trust_sentence",
    "unconfirmed_sentence",
    "utc_words",
    "zone_note",
    "zone_words",
]
