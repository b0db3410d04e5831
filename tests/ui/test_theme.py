"""Every text can be read: contrast of at least 4.5 to 1 (WCAG 2, level AA) in all themes."""

import pytest
from PySide6.QtGui import QColor

from event_desk import files
from event_desk.ui import theme
from event_desk.ui.language_cover import Cover
from event_desk.ui.theme import CONTRAST, DARK, LIGHT, STATE_COLOURS, Mode, State
from event_desk.ui.widgets import painting, state_shape


def luminance(name):
    def linear(part):
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = QColor(name).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


MODES = [Mode.LIGHT, Mode.DARK, Mode.CONTRAST]
EACH = pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=MODES)
# Each role of text, and the grounds on which the style sheet and the pages write in it.
WRITTEN = {
    "text": ("ground", "card", "chosen", "hover"),
    "muted": ("ground", "card", "hover", "chosen"),
    "on_accent": ("accent",),
    "accent": ("card", "ground"),  # links, and what has the focus
}
# What must be seen but is not read needs 3 to 1 (WCAG 2, 1.4.11).
SEEN = {"accent": ("card", "ground", "chosen")}


@EACH
def test_text_stands_out(colours):
    low = {
        (ink, ground): round(found, 2)
        for ink, grounds in WRITTEN.items()
        for ground in grounds
        if (found := contrast(getattr(colours, ink), getattr(colours, ground))) < 4.5
    }
    assert not low


@EACH
def test_the_ring_of_the_focus_is_seen(colours):
    low = {
        (ink, ground): round(found, 2)
        for ink, grounds in SEEN.items()
        for ground in grounds
        if (found := contrast(getattr(colours, ink), getattr(colours, ground))) < 3
    }
    assert not low


def test_strong_contrast_is_black_and_white_with_thick_rings():
    assert {CONTRAST.ground, CONTRAST.card} == {"#000000"}
    assert {CONTRAST.text, CONTRAST.muted, CONTRAST.line} == {"#FFFFFF"}
    assert CONTRAST.frame > LIGHT.frame
    assert CONTRAST.ring > LIGHT.ring + CONTRAST.frame - LIGHT.frame


@pytest.mark.parametrize("mode", MODES)
def test_sessions_and_coverage_can_be_read(qapp, mode):
    theme.apply(qapp, mode)
    ink = theme.colour("text")
    grounds = {f"kind {number}": painting.tint(number).ground for number in range(8)}
    grounds |= {cover.name: painting.cover_tint(cover).ground for cover in Cover}
    low = {name: contrast(ink, ground) for name, ground in grounds.items()}
    theme.apply(qapp, "light")
    assert not {name: round(found, 2) for name, found in low.items() if found < 4.5}


@pytest.mark.parametrize("mode", MODES)
def test_states_differ_by_shape_without_any_colour(qapp, mode):
    theme.apply(qapp, mode)
    shapes = set()
    for state in State:
        image = state_shape.icon(state, 24).pixmap(24, 24).toImage()
        dark = [
            image.pixelColor(x, y).lightness() > 127
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 127
        ]
        outline = tuple(
            image.pixelColor(x, y).alpha() > 127
            for x in range(image.width())
            for y in range(image.height())
        )
        shapes.add((outline, tuple(dark)))
    theme.apply(qapp, "light")
    assert len(shapes) == len(State)


@pytest.mark.parametrize("state", list(State))
def test_the_words_on_a_band_stand_out(state):
    assert contrast(*STATE_COLOURS[state]) >= 4.5


def test_icons_turn_round_only_where_they_point(qapp):
    theme.apply(qapp, "light")
    assert theme.icon("users").isNull() is False
    for name in theme.DIRECTED:
        assert files.resource(f"icons/{name}.svg").is_file(), name


def test_the_theme_and_the_size_of_the_text_can_change(qapp):
    theme.apply(qapp, "dark", 150)
    assert theme.is_dark()
    assert theme.px(8) == 12
    assert qapp.font().pointSizeF() == pytest.approx(16.5)
    theme.apply(qapp, "light", 100)
    assert not theme.is_dark()
    assert theme.px(8) == 8


def test_the_computer_chooses_where_nobody_did(qapp):
    assert theme.wanted("dark") is Mode.DARK
    assert theme.wanted("contrast") is Mode.CONTRAST
    assert theme.wanted("sepia") is Mode.LIGHT
    assert theme.wanted("system") in MODES


def test_strong_contrast_is_dark_and_says_so(qapp):
    theme.apply(qapp, "contrast")
    assert theme.is_dark()
    assert theme.is_contrast()
    assert theme.ring() == CONTRAST.ring
    theme.apply(qapp, "light")
    assert not theme.is_contrast()
