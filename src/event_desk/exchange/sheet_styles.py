"""The few styles of a workbook, and how its dates and numbers read in each language."""

from typing import Any

from event_desk.exchange.listing import Kind, Manner

# Windows' numbers of languages; those of Egypt and Lebanon differ in the names of the months.
_LANGUAGES = {"en": "0809", "fr": "040C", "es": "0C0A"}
_ARABIC = {"gulf": "0C01", "levant": "3001"}
_DATE, _TIME = "d mmm yyyy", "hh:mm"
_DATES = (Kind.DATE, Kind.MOMENT)
_WHOLE, _DECIMAL = "#,##0", "#,##0.00"


class Styles:
    """Words and times stand where reading starts, numbers do not."""

    def __init__(self, book: Any, manner: Manner) -> None:
        start, end = ("right", "left") if manner.right_to_left else ("left", "right")
        cell = {"valign": "top", "align": start}
        self.heading = book.add_format(
            {
                "bold": True,
                "text_wrap": True,
                "bg_color": "#1D5FD1",
                "font_color": "#FFFFFF",
                "valign": "vcenter",
                "align": start,
                "reading_order": 2 if manner.right_to_left else 1,
            }
        )
        formats = number_formats(manner)
        self._by_kind: dict[Kind, tuple[Any, Any, Any]] = {}
        for kind in Kind:
            # A text runs in its own direction: a Latin name in an Arabic sheet stays readable.
            look: dict[str, Any] = {**cell, "reading_order": 0} if kind is Kind.TEXT else {**cell}
            if kind in formats:
                look["num_format"] = formats[kind]
            if kind in _DATES and manner.right_to_left:
                look["reading_order"] = 2  # or the day stands on the wrong side of its month
            if kind in (Kind.NUMBER, Kind.DECIMAL):
                # Indented, so that a number doesn't touch the words of the next column.
                look |= {"align": end, "indent": 1}
            total = {**look, "bold": True, "top": 1}
            self._by_kind[kind] = (
                book.add_format(look),
                book.add_format({**look, "text_wrap": True}),
                book.add_format(total),
            )

    def of(self, kind: Kind) -> tuple[Any, Any, Any]:
        """The plain one, that of a long text, and that of a total."""
        return self._by_kind[kind]


def number_formats(manner: Manner) -> dict[Kind, str]:
    """As a spreadsheet program writes them down; the first two digits choose those shown."""
    shape = "201" if manner.arabic_digits else "101"
    language = _LANGUAGES.get(manner.language) or _ARABIC.get(manner.months, _ARABIC["gulf"])
    named = f"[$-{shape}{language}]" if manner.right_to_left else f"[$-{language}]"
    digits = f"[$-{shape}{language}]" if manner.arabic_digits else ""
    return {
        Kind.CODE: "@",
        Kind.NUMBER: f"{digits}{_WHOLE}",
        Kind.DECIMAL: f"{digits}{_DECIMAL}",
        Kind.DATE: f"{named}{_DATE}",
        Kind.MOMENT: f"{named}{_DATE} {_TIME}",
        Kind.CLOCK: f"{digits}{_TIME}",
    }
