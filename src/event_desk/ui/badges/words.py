"""What the parts of a design are called."""

from PySide6.QtCore import QCoreApplication

from event_desk.badges.design import (
    Area,
    Field,
    LanguageMarks,
    Mark,
    PictureField,
    QrField,
    SessionList,
    Shape,
    Source,
    TextField,
)
from event_desk.folding import isolate
from event_desk.paper.fonts import Weight
from event_desk.paper.text import Align, Upright

translate = QCoreApplication.translate


def source_name(source: Source) -> str:
    return {
        Source.NAME: translate("badges", "Name"),
        Source.NATIVE_NAME: translate("badges", "Name in the other script"),
        Source.ORGANISATION: translate("badges", "Organisation"),
        Source.NATIVE_ORGANISATION: translate("badges", "Organisation in the other script"),
        Source.POSITION: translate("badges", "Position"),
        Source.COUNTRY: translate("badges", "Country"),
        Source.NATIVE_COUNTRY: translate("badges", "Country in the other script"),
        Source.CATEGORY: translate("badges", "Category"),
        Source.NATIVE_CATEGORY: translate("badges", "Category in the other script"),
        Source.LANGUAGES: translate("badges", "Languages spoken"),
        Source.CHANNEL: translate("badges", "Receiver channel"),
        Source.SESSIONS: translate("badges", "Sessions invited to"),
        Source.EVENT: translate("badges", "Event"),
        Source.NATIVE_EVENT: translate("badges", "Event in the other script"),
        Source.TYPING_CODE: translate("badges", "Code to type"),
        Source.TEXT: translate("badges", "Fixed text"),
    }.get(source, source.value)


def field_name(part: Field) -> str:
    match part:
        case TextField():
            own = part.source is Source.TEXT and part.text.strip()
            return isolate(part.text) if own else source_name(part.source)
        case Area():
            return translate("badges", "Frame") if part.outline else translate("badges", "Area")
        case Mark():
            photos = translate("badges", "Photo mark")
            return photos if part.when.photo_consent else translate("badges", "Mark")
        case PictureField():
            background = translate("badges", "Background picture")
            return background if part.fill else translate("badges", "Picture")
        case QrField():
            return translate("badges", "QR code")
        case LanguageMarks():
            return translate("badges", "Language marks")
        case SessionList():
            return translate("badges", "List of sessions")


def field_words(part: Field) -> str:
    """For the ear: what it is, where, and how large."""
    box = part.box
    text = translate("badges", "%1, %2 mm from the left, %3 mm from the top, %4 by %5 mm")
    for place, value in enumerate((box.x, box.y, box.width, box.height), 2):
        text = text.replace(f"%{place}", f"{value:g}")
    return text.replace("%1", field_name(part))


def shape_name(shape: Shape) -> str:
    return {
        Shape.DOT: translate("badges", "Dot"),
        Shape.RING: translate("badges", "Ring"),
        Shape.LENS: translate("badges", "Lens"),
        Shape.SQUARE: translate("badges", "Square"),
        Shape.DIAMOND: translate("badges", "Diamond"),
    }[shape]


def weight_name(weight: Weight) -> str:
    return {
        Weight.REGULAR: translate("badges", "Regular"),
        Weight.SEMIBOLD: translate("badges", "Semi-bold"),
        Weight.BOLD: translate("badges", "Bold"),
    }[weight]


def align_name(align: Align) -> str:
    """Texts start on the side of their own script."""
    return {
        Align.START: translate("badges", "Where the script starts"),
        Align.CENTER: translate("badges", "Centred"),
        Align.END: translate("badges", "Where the script ends"),
    }[align]


def upright_name(upright: Upright) -> str:
    return {
        Upright.TOP: translate("badges", "At the top"),
        Upright.MIDDLE: translate("badges", "In the middle"),
        Upright.BOTTOM: translate("badges", "At the bottom"),
    }[upright]
