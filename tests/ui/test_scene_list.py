"""Nothing is forgotten in the gallery: each page and each dialog stands in a scene."""

import ast
import importlib
import inspect
import pkgutil
from pathlib import Path

import gallery
from gallery import sheets
from gallery.scenes import SCENES
from PySide6.QtWidgets import QDialog

import event_desk.ui
from event_desk.ui.pages import PAGES

# Never shown themselves: what the dialogs named after them are made from.
BASES = {"DoorDialog", "FormDialog"}
SOURCES = "\n".join(
    path.read_text("utf-8") for path in Path(gallery.__file__).parent.glob("*_scenes.py")
)


def modules():
    for module in pkgutil.walk_packages(event_desk.ui.__path__, "event_desk.ui."):
        yield importlib.import_module(module.name)


def classes():
    for module in modules():
        for _name, kind in inspect.getmembers(module, inspect.isclass):
            if kind.__module__ == module.__name__:
                yield kind


def dialogs():
    """The names of all dialogs, each with those of the functions and methods that give it."""
    holders = [*modules(), *classes()]
    given = {}
    for holder in holders:
        for name, function in inspect.getmembers(holder, inspect.isfunction):
            what = function.__annotations__.get("return", "")
            given.setdefault(getattr(what, "__name__", str(what)), set()).add(name)
    for kind in classes():
        if issubclass(kind, QDialog) and kind.__name__ not in BASES:
            yield kind.__name__, {kind.__name__, *given.get(kind.__name__, ())}


def test_every_page_has_a_scene():
    for entry in PAGES:
        assert f'go("{entry.name}")' in SOURCES, f"no scene goes to the page {entry.name!r}"


def test_every_dialog_has_a_scene():
    words = {
        node.id if isinstance(node, ast.Name) else node.attr
        for node in ast.walk(ast.parse(SOURCES))
        if isinstance(node, ast.Name | ast.Attribute)
    }
    missing = [name for name, ways in dialogs() if not ways & words]
    assert not missing, f"add these to a scene in gallery/: {missing}"


def test_scenes_have_names_of_their_own():
    assert len(SCENES) == len(set(SCENES.values()))


def test_the_index_shows_each_look_side_by_side(tmp_path, qapp):
    from PySide6.QtGui import QImage

    for look in ("ar-light-100", "en-dark-150"):
        (tmp_path / look).mkdir()
        QImage(1280, 760, QImage.Format.Format_RGB32).save(str(tmp_path / look / "door.png"))
    text = sheets.write_index(tmp_path, ["door"], ["ar-light-100", "en-dark-150"]).read_text(
        "utf-8"
    )
    assert text.count("<img") == 2
    (sheet,) = sheets.write_sheets(tmp_path, ["door"], "ar-light-100")
    assert QImage(str(sheet)).width() > 1800
