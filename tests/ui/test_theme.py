"""Every text can be read: contrast of at least 4.5 to 1 (WCAG 2, level AA) in both themes."""

import pytest
from PySide6.QtGui import QColor

from event_desk import files
from event_desk.ui import theme
from event_desk.ui.theme import DARK, LIGHT, STATE_COLOURS, State


def luminance(name):
    def linear(part):
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = QColor(name).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("text", "ground"), ("text", "card"), ("text", "chosen"), ("text", "hover"),
        ("muted", "ground"), ("muted", "card"), ("muted", "hover"), ("on_accent", "accent"),
        ("accent", "card"),
    ],
)  # fmt: skip
def test_text_stands_out(colours, ink, ground):
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


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
