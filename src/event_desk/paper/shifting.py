"""Pages moved on their paper, for printers that feed it a little to one side."""

import io

import pypdfium2

from event_desk.paper.raster import one_at_a_time

_POINTS_A_MM = 72 / 25.4


def shifted(pdf: bytes, right: float, down: float) -> bytes:
    """The same pages of the same size with all on them moved, in millimetres.

    The window on the page moves the other way, so nothing on it is drawn anew.
    """
    if not right and not down:
        return pdf
    x, y = right * _POINTS_A_MM, down * _POINTS_A_MM
    with one_at_a_time:
        document = pypdfium2.PdfDocument(pdf)
        try:
            for number in range(len(document)):
                page = document[number]
                left, bottom, width, height = page.get_mediabox()
                page.set_mediabox(left - x, bottom + y, width - x, height + y)
                page.close()
            file = io.BytesIO()
            document.save(file)
        finally:
            document.close()
    return file.getvalue()
