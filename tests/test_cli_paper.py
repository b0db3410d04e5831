"""Lists on paper, delegations and a person's history for scripts."""

import json

import pytest


@pytest.fixture
def call(run, event):
    def done(command, *arguments):
        return run(command, event, *arguments, "--json")

    return done


@pytest.fixture
def guest(call):
    def add(name, **given):
        options = [part for key, value in given.items() for part in (f"--{key}", value)]
        return json.loads(call("person", "add", "--name", name, *options)[1])["code"]

    return add


def test_a_list_is_printed_and_its_lines_are_entered(call, guest, tmp_path):
    codes = [guest(name) for name in ("Amal Haddad", "Omar Zayd")]
    out = tmp_path / "list.pdf"
    assert json.loads(call("paper", "--out", out)[1]) == {"list": 1, "people": 2, "pages": 1}
    assert out.read_bytes().startswith(b"%PDF")
    day = ("--on-paper", "--at", "09:12", "--day", "2020-06-09")
    code, said, _ = call("scan", "2", *day, "--list", "1")
    result = json.loads(said)
    assert (code, result["outcome"]) == (0, "admitted")
    assert result["person"]["code"] == codes[1]
    assert result["at"].startswith("2020-06-09T06:12")
    assert json.loads(call("scan", codes[0], *day)[1])["outcome"] == "admitted"
    history = json.loads(call("person", "history", codes[0])[1])
    assert [(line["what"], line["on_paper"]) for line in history] == [
        ("added", False), ("admitted", True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "arguments",
    [
        ("scan", "1", "--on-paper", "--at", "25:12"),
        ("scan", "7", "--on-paper", "--at", "00:00", "--list", "1"),
        ("scan", "1", "--on-paper", "--at", "00:00", "--list", "9"),
        ("paper", "--out", "x.pdf", "--category", "vip"),
        ("paper", "--out", "x.pdf", "--gate", "Nowhere"),
        ("collect", "--organisation", "Nobody"),
    ],
)
def test_what_cannot_be_is_one_sentence(call, guest, tmp_path, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    guest("Amal Haddad")
    call("paper", "--out", "first.pdf")
    code, said, problem = call(*arguments)
    assert (code, said) == (1, "")
    assert problem.count("\n") == 1
    assert not (tmp_path / "x.pdf").exists()


def test_a_driver_collects_for_a_delegation_and_it_is_taken_back(call, guest, tmp_path):
    guest("Amal Haddad", organisation="Hope House")
    guest("Omar Zayd", organisation="Hope House")
    call("badges", "--out", tmp_path / "badges.pdf")
    of = ("--organisation", "hope house")
    given = json.loads(call("collect", *of, "--by", "Hassan")[1])
    assert [(one["outcome"], one["by"]) for one in given] == [("collected", "Hassan")] * 2
    again = json.loads(call("collect", *of, "--by", "Somebody")[1])
    assert {(one["outcome"], one["by"]) for one in again} == {("already", "Hassan")}
    back = json.loads(call("collect", *of, "--undo")[1])
    assert {one["outcome"] for one in back} == {"taken_back"}


def test_an_edit_is_in_the_history_without_its_value(call, guest):
    code = guest("Amal Haddad")
    call("person", "edit", code, "--guardian", "Rima Haddad")
    (line,) = [x for x in json.loads(call("person", "history", code)[1]) if x["what"] == "edited"]
    assert line["fields"] == ["guardian"]
    assert "Rima" not in json.dumps(line)
