"""Badges: who gets one, what stands on it, how it looks, and the PDF.

    report = badges.run(db.write, badges.Choice(unprinted=True), path, at=clock.now())
    raster = badges.preview(content, badges.DEFAULT, dpi=150)

`content` chooses people, gives them codes and loads frozen values; `design` and `presets` say
what stands where; `drawing` fills a design; `pdf` writes the file; `sheet` puts several on a page.
`stored` keeps the event's own designs and pictures, written down as `plain` says; `travelling`
carries designs to other events.
"""

from event_desk.badges.checks import check
from event_desk.badges.content import (
    BadgeContent,
    Choice,
    Order,
    choose,
    fresh_codes,
    issue,
    load,
    mark_printed,
)
from event_desk.badges.design import Design, Designs, Side
from event_desk.badges.drawing import BadgeWarning, Problem
from event_desk.badges.making import run
from event_desk.badges.pdf import RenderReport, one, preview, render
from event_desk.badges.presets import DEFAULT, PRESETS, plain_name
from event_desk.badges.presets import named as design_named
from event_desk.badges.sheet import Sheet
from event_desk.badges.sheets import SHEETS
from event_desk.badges.sheets import named as sheet_named
from event_desk.badges.stored import StoredDesign

__all__ = [
    "DEFAULT",
    "PRESETS",
    "SHEETS",
    "BadgeContent",
    "BadgeWarning",
    "Choice",
    "Design",
    "Designs",
    "Order",
    "Problem",
    "RenderReport",
    "Sheet",
    "Side",
    "StoredDesign",
    "check",
    "choose",
    "design_named",
    "fresh_codes",
    "issue",
    "load",
    "mark_printed",
    "one",
    "plain_name",
    "preview",
    "render",
    "run",
    "sheet_named",
]
