"""What the documents promise to be there: other pages, pictures, headings, commands."""

import re
import shlex
from pathlib import Path

import pytest

from event_desk.cli import parser

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
NAMES = [page.relative_to(ROOT).as_posix() for page in PAGES]
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_SPAN = re.compile(r"`event-desk ([a-z][^`]*)`")


def anchors(page: Path) -> set[str]:
    """The headings of a page, as a link names them."""
    found: set[str] = set()
    for heading in re.findall(r"(?m)^#+ (.+)$", page.read_text(encoding="utf-8")):
        words = re.sub(r"[^\w\- ]", "", re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading))
        found.add(words.strip().lower().replace(" ", "-"))
    return found


def commands(text: str) -> list[str]:
    """Whole commands; with a … in it, it is only the beginning of one."""
    lines: list[str] = []
    for block in re.findall(r"(?m)^```\n(.*?)^```$", text, re.DOTALL):
        lines += block.replace("\\\n", " ").splitlines()
    for block in re.findall(r"(?:(?:^ {4}.*\n)+)", text, re.MULTILINE):
        lines += block.replace("\\\n", " ").splitlines()
    found = [line.strip() for line in lines]
    begun = [line.removeprefix("event-desk ") for line in found if line.startswith("event-desk ")]
    return [line for line in begun if "…" not in line and "--help" not in line]


@pytest.mark.parametrize("name", NAMES)
def test_links_lead_somewhere(name):
    page = ROOT / name
    for target in _LINK.findall(page.read_text(encoding="utf-8")):
        if ":" in target:
            continue
        path, _mark, anchor = target.partition("#")
        other = (page.parent / path).resolve() if path else page
        assert other.exists(), target
        if anchor:
            assert anchor in anchors(other), target


@pytest.mark.parametrize("name", NAMES)
def test_commands_are_understood(name, capsys):
    text = (ROOT / name).read_text(encoding="utf-8")
    known = parser.build()
    for command in commands(text):
        try:
            known.parse_args(shlex.split(command, comments=True))
        except SystemExit:
            pytest.fail(f"{command}: {capsys.readouterr().err.splitlines()[-1]}")
    for span in _SPAN.findall(text):
        name = span.split()[0]
        assert f" {name} " in f" {' '.join(known_commands(known))} ", span


def test_there_is_something_to_check():
    found = [one for page in PAGES for one in commands(page.read_text(encoding="utf-8"))]
    assert len(found) > 80


def known_commands(known) -> list[str]:
    (found,) = [one for one in known._actions if one.dest == "command"]
    return list(found.choices)
