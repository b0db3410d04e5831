import json

from event_desk import bundled
from event_desk.__main__ import main


def test_everything_has_a_version_and_a_licence():
    found = bundled.components()
    names = {one.name for one in found}
    assert {"pyside6-essentials", "sqlalchemy", "ortools", "Qt", "Python"} <= names
    assert not {"pytest", "ruff", bundled.OWN} & names
    assert [one.name for one in found] == sorted(names, key=str.casefold)
    for one in found:
        assert one.licence.strip("? "), one
        assert len(one.licence) < 80, one
        assert one.inside in names | {""}


def test_the_texts_of_licences_are_where_they_are_said_to_be():
    with_texts = [one for one in bundled.components() if one.texts]
    assert len(with_texts) > 40
    assert all(path.is_file() for one in with_texts for path in one.texts)


def test_on_the_command_line(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["event-desk", "licences", "--json"])
    assert main() == 0
    found = json.loads(capsys.readouterr().out)
    assert {"name", "version", "licence", "inside", "texts"} == set(found[0])
