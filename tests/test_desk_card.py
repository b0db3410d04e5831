import pypdfium2
import pytest

from event_desk import texts
from event_desk.__main__ import main
from event_desk.signs import desk_card


def pages(path):
    with pypdfium2.PdfDocument(path) as document:
        sizes = [page.get_size() for page in document]
        found = [page.get_textpage().get_text_bounded() for page in document]
    return sizes, found


def test_a_page_for_each_language_on_a5(tmp_path):
    out = tmp_path / "card.pdf"
    assert desk_card.render(out) == len(texts.LANGUAGES)
    sizes, found = pages(out)
    assert {(round(width), round(height)) for width, height in sizes} == {(420, 595)}
    for key in ("F1", "F4", "F8", "F9", "F12"):
        # Out of a line from right to left, PDFium gives the number before its letter.
        forms = (key, f"{key[1:]}{key[0]}")
        assert all(any(form in text for form in forms) for text in found), key


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_nothing_is_cut_and_the_foot_stays_free(tmp_path, language, monkeypatch):
    drawn = []
    real = desk_card.fit

    def fit(*arguments):
        drawn.append(real(*arguments))
        return drawn[-1]

    monkeypatch.setattr(desk_card, "fit", fit)
    feet = []
    foot = desk_card._Card._foot

    def noted(card):
        feet.append(card._y)
        foot(card)

    monkeypatch.setattr(desk_card._Card, "_foot", noted)
    desk_card.render(tmp_path / "card.pdf", [language])
    assert not [one.trouble for one in drawn if one.trouble]
    assert feet[0] < desk_card.HEIGHT - 20


def test_on_the_command_line(tmp_path, monkeypatch, capsys):
    out = tmp_path / "card.pdf"
    monkeypatch.setattr("sys.argv", ["event-desk", "card", "--out", str(out), "--languages", "en"])
    assert main() == 0
    assert len(pages(out)[1]) == 1
    monkeypatch.setattr("sys.argv", ["event-desk", "card", "--out", str(out), "--languages", "xx"])
    assert main() == 1
    assert "xx" in capsys.readouterr().err
