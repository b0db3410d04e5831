"""Text in boxes: judged as pictures by Qt's own layout of the same font, and by its properties."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QImage,
    QPainter,
    QTextLayout,
    QTextOption,
)
from reportlab.pdfbase.ttfonts import TTFontFace

from event_desk.files import resource
from event_desk.paper import embedded, raster
from event_desk.paper.canvas import Canvas
from event_desk.paper.fonts import Weight, missing, script
from event_desk.paper.pdf import PdfFile
from event_desk.paper.shaping import shape
from event_desk.paper.text import Align, Style, Trouble, Upright, fit

PIXELS = 48  # type size; at 72 dpi a point is a pixel
MM = 72 / 25.4

LINES = [
    "أمل حداد",
    "مَريم بنتُ مُحمّد القُرَشيّ",
    "عبد الرحمن بن عبد العزيز آل ثاني",
    "لا إله إلا الله",
    "شركة ABC (قطر) رقم 12-34",
    "الطابق ٣، القاعة ١٢",
    "بريد info@example.org هنا",
    "Amal Haddad (أمل حداد) 2026",
    "محمّد «أبو أحمد» [ضيف]",
    "پرویز گیلانی چ",
    "José María Fernández-Peñalver",
    "Ñandú Żółć Đorđe Ærøskøbing",
    "Ελένη Παπαδοπούλου Владимир",
]


@pytest.fixture(scope="module")
def family(qapp):
    number = QFontDatabase.addApplicationFont(str(resource("fonts/EventDeskSans-Bold.ttf")))
    (name,) = QFontDatabase.applicationFontFamilies(number)
    return name


def by_qt(text, family, counts=None):
    """Qt's picture of a text, broken after the given numbers of characters."""
    font = QFont(family)
    font.setPixelSize(PIXELS)
    font.setBold(True)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 100.0
    for count in counts or [len(text)]:
        line = layout.createLine()
        line.setNumColumns(count)
        line.setPosition(QPointF(100 - line.naturalTextRect().x(), y))
        y += 150
    layout.endLayout()
    image = QImage(2200, 150 * len(counts or [1]) + 200, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    layout.draw(painter, QPointF(0, 0))
    painter.end()
    raw = bytes(image.constBits())
    return Image.frombuffer("RGBX", (image.width(), image.height()), raw, "raw", "BGRX").convert(
        "L"
    )


def drawn(*placed):
    """Our picture, and the file it was made from."""
    file = io.BytesIO()
    pdf = PdfFile(file, title="Test")
    canvas = Canvas(pdf, 2200 / MM, 600 / MM)
    for fitted, x, y in placed:
        canvas.text(fitted, x, y)
    canvas.close()
    pdf.finish()
    page = raster.page(file.getvalue(), 0, 72)
    picture = Image.frombytes("RGBX", (page.width, page.height), page.pixels).convert("L")
    return picture, file.getvalue()


def ink(picture):
    dark = picture.point(lambda value: 255 if value < 128 else 0)
    return dark.crop(dark.getbbox())


def difference(one, other):
    """The part of the ink of either that the other doesn't have within a pixel."""
    size = max(one.width, other.width) + 4, max(one.height, other.height) + 4
    sheets = []
    for picture in (one, other):
        sheet = Image.new("L", size, 0)
        sheet.paste(picture, (2, 2))
        sheets.append(sheet)
    wide = [sheet.filter(ImageFilter.MaxFilter(3)) for sheet in sheets]
    stray = [
        sum(ImageChops.subtract(sheet, reach).histogram()[128:])
        for sheet, reach in zip(sheets, reversed(wide), strict=True)
    ]
    return sum(stray) / sum(sum(sheet.histogram()[128:]) for sheet in sheets)


def style(**given):
    return Style(**{"weight": Weight.BOLD, "largest": PIXELS, "smallest": PIXELS, **given})


@pytest.mark.parametrize("text", LINES)
def test_a_line_looks_as_qt_draws_it(text, family):
    picture, _ = drawn((fit(text, 2000 / MM, 200 / MM, style()), 20, 20))
    ours, theirs = ink(picture), ink(by_qt(text, family))
    assert abs(ours.width - theirs.width) <= 2
    assert abs(ours.height - theirs.height) <= 2
    assert difference(ours, theirs) < 0.01


@pytest.mark.parametrize(
    "text", ["عبد الرحمن بن محمد بن عبد العزيز الهاشمي القرشي", "مركز (ABC) للطفولة 2026 فرع بيروت"]
)
def test_every_line_of_a_wrapped_text_looks_as_qt_draws_it(text, family):
    fitted = fit(text, 600 / MM, 400 / MM, style(lines=3))
    assert len(fitted.lines) > 1
    counts = [sum(len(piece.text) for piece in placed.line.pieces) + 1 for placed in fitted.lines]
    for row, placed in enumerate(fitted.lines):
        picture, _ = drawn((fit_line(fitted, placed), 20, 20))
        theirs = by_qt(text, family, counts).crop((0, 90 + 150 * row, 2200, 240 + 150 * row))
        assert difference(ink(picture), ink(theirs)) < 0.01


def fit_line(fitted, placed):
    return type(fitted)((placed,), fitted.size, fitted.weight, fitted.height, ())


@pytest.mark.parametrize("text", LINES)
def test_what_is_drawn_can_be_copied(text):
    _, file = drawn((fit(text, 2000 / MM, 200 / MM, style()), 20, 20))
    copied = raster.text(file, 0)
    if len({part.level for part, _ in shape(text, Weight.BOLD).runs}) == 1:
        assert copied.split() == text.split()
    else:
        # Where directions mix, each reader has its own idea of the order and of brackets.
        assert sorted(filter(str.isalnum, copied)) == sorted(filter(str.isalnum, text))


def test_wrapped_arabic_is_broken_in_reading_order():
    text = "عبد الرحمن بن محمد بن عبد العزيز الهاشمي"
    fitted = fit(text, 60, 40, style(largest=30, smallest=20, lines=3))
    read = ["".join(p.text for p in placed.line.pieces) for placed in fitted.lines]
    assert len(read) > 1
    assert " ".join(read) == text


@given(
    st.text(
        st.sampled_from(
            "abc é ñ -/ أبلامريَُّ ١٢ 12 () 😀 王 \u0301\u0323\u200d\u2067\u2069\n\t\ud800"
        ),
        max_size=220,
    ),
    st.sampled_from(Align),
    st.sampled_from(Upright),
    st.integers(1, 4),
)
@settings(max_examples=150, deadline=None)
def test_nothing_is_ever_clipped_or_lost(text, align, upright, lines):
    wanted = Style(Weight.BOLD, 30, 12, lines, align, upright)
    fitted = fit(text, 60, 20, wanted)
    shown = shape(text, Weight.BOLD).text
    assert "".join(
        "".join(piece.text for piece in sorted(placed.line.pieces, key=lambda piece: piece.start))
        for placed in fitted.lines
    ).replace(" ", "") == shown.replace(" ", "")
    unit = fitted.size / 1000 / MM
    for placed in fitted.lines:
        assert placed.x >= -0.01
        assert placed.x + placed.line.width * unit <= 60.01
        assert placed.baseline - placed.line.top * unit >= -0.01
        assert placed.baseline - placed.line.bottom * unit <= 20.01
    if fitted.size < 11.99:
        assert Trouble.TOO_LONG in [trouble for trouble, _ in fitted.trouble]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Amal Haddad", []),
        ("Li", []),
        ("م", []),
        ("A 😀", [Trouble.NO_GLYPH]),
        ("王小明", [Trouble.NO_GLYPH]),
        ("a" + "\u0301" * 10, [Trouble.TOO_LONG]),
        ("x" * 200, [Trouble.WORD_BROKEN, Trouble.TOO_LONG]),
        ("Jean-Baptiste " * 14, [Trouble.TOO_LONG]),
    ],
)
def test_what_does_not_fit_says_so(text, expected):
    fitted = fit(text, 60, 15, Style(Weight.BOLD, 34, 16, 2))
    assert [trouble for trouble, _ in fitted.trouble] == expected


def test_a_short_text_keeps_the_largest_size_and_a_long_one_shrinks_before_it_wraps():
    wanted = Style(Weight.BOLD, 30, 14, 2)
    assert fit("Li", 80, 20, wanted).size == 30
    longer = fit("Amal Haddadin", 60, 12, wanted)
    assert len(longer.lines) == 1
    assert 14 <= longer.size < 30


def test_words_are_parted_at_hyphens_but_numbers_are_not():
    fitted = fit("Jean-Luc 2026-06-09", 42, 30, Style(Weight.BOLD, 20, 18, 3))
    read = ["".join(piece.text for piece in placed.line.pieces) for placed in fitted.lines]
    assert "2026-06-09" in read


def test_what_is_turned_keeps_its_place(family):
    upright, _ = drawn((fit("أمل Haddad", 100, 30, style()), 20, 20))
    file = io.BytesIO()
    pdf = PdfFile(file, title="Test")
    canvas = Canvas(pdf, 100, 100)
    with canvas.placed(90, 2, 90):
        canvas.text(fit("أمل Haddad", 100, 30, style()), 0, 0)
    canvas.close()
    pdf.finish()
    page = raster.page(file.getvalue(), 0, 72)
    turned = Image.frombytes("RGBX", (page.width, page.height), page.pixels).convert("L")
    assert difference(ink(turned.rotate(90, expand=True)), ink(upright)) < 0.02


def test_missing_letters_are_named_with_their_script():
    assert missing("Amal 王 שלום 😀", Weight.BOLD) == "王שלום😀"
    assert [script(letter) for letter in "王ש😀я"] == ["CJK", "HEBREW", "", "CYRILLIC"]


def test_fonts_in_the_file_are_cut_down():
    _, file = drawn(*((fit(text, 700, 60, style()), 5, 20 * i) for i, text in enumerate(LINES)))
    assert len(file) < 80_000


@pytest.mark.parametrize("weight", Weight)
def test_the_quick_way_into_a_font_file_finds_what_reportlab_finds(weight):
    path = str(resource(f"fonts/EventDeskSans-{weight}.ttf"))
    quick, slow = embedded._Face(path), TTFontFace(path)
    for part in ("hmetrics", "glyphPos", "defaultWidth", "ascent", "descent", "bbox", "flags"):
        assert getattr(quick, part) == getattr(slow, part)
