"""The way to printers through Qt, where there is no CUPS: on Windows.

Qt takes a document and says no more about it. A badge counts as printed when its printer is idle
again with nothing wrong; while the printer reports a fault, it stays on its way.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from time import monotonic
from uuid import uuid4

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from event_desk.paper import raster
from event_desk.printing import (
    Document,
    Printer,
    PrinterState,
    RefusedError,
    Spooler,
    SpoolState,
    UncertainError,
)

MOST_DPI = 600
SETTLES_AFTER_S = 2.0  # a spooler needs a moment until its printer is busy
_Handed = dict[str, tuple[str, float]]
_STATES = {
    QPrinter.PrinterState.Idle: PrinterState.READY,
    QPrinter.PrinterState.Active: PrinterState.PRINTING,
    QPrinter.PrinterState.Aborted: PrinterState.STOPPED,
    QPrinter.PrinterState.Error: PrinterState.ATTENTION,
}


def spooler() -> Spooler:
    handed: _Handed = {}
    return Spooler(_printers, partial(_spool, handed), partial(_states, handed), _find, _cancel)


def paint(printer: QPrinter, document: Document) -> None:
    """Every page of the document, at the printer's own resolution. Raises RefusedError."""
    printer.setDocName(document.title)
    size = QPageSize(QSizeF(document.width, document.height), QPageSize.Unit.Millimeter)
    printer.setFullPage(True)
    printer.setPageSize(size)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    if document.duplex:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    painter = QPainter()
    if not painter.begin(printer):
        raise RefusedError(printer.printerName())
    dots = printer.resolution() / 25.4
    place = QRectF(0, 0, document.width * dots, document.height * dots)
    for number in range(raster.count(document.pdf)):
        if number:
            printer.newPage()
        page = raster.page(document.pdf, number, min(printer.resolution(), MOST_DPI))
        image = QImage(
            page.pixels, page.width, page.height, 4 * page.width, QImage.Format.Format_RGBX8888
        )
        painter.drawImage(place, image)
    if not painter.end() or printer.printerState() is QPrinter.PrinterState.Error:
        raise UncertainError(printer.printerName())


def _printers(_closely: Collection[str]) -> tuple[Printer, ...]:
    return tuple(
        Printer(
            info.printerName(),
            _STATES.get(info.state(), PrinterState.ATTENTION),
            about=info.description(),
            usual=info.isDefault(),
        )
        for info in QPrinterInfo.availablePrinters()
    )


def _spool(handed: _Handed, document: Document) -> str:
    info = QPrinterInfo.printerInfo(document.printer)
    if info.isNull():
        raise RefusedError(document.printer)
    paint(QPrinter(info, QPrinter.PrinterMode.HighResolution), document)
    number = uuid4().hex
    handed[number] = (document.printer, monotonic())
    return number


def _states(handed: _Handed, numbers: Sequence[str]) -> Mapping[str, tuple[SpoolState, str]]:
    return {number: (_state(handed, number), "") for number in numbers}


def _state(handed: _Handed, number: str) -> SpoolState:
    if number not in handed:
        return SpoolState.GONE  # from before the program was started
    name, at = handed[number]
    idle = QPrinterInfo.printerInfo(name).state() is QPrinter.PrinterState.Idle
    if idle and monotonic() - at > SETTLES_AFTER_S:
        return SpoolState.COMPLETED
    return SpoolState.PENDING


def _find(_printer: str, _title: str) -> None:
    """Nothing can be asked: a person says whether it came out."""


def _cancel(_number: str) -> None:
    """What Qt has handed over can only be stopped in the system's own queue."""
