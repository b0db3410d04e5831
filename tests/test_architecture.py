"""What holds for the project as a whole and no single module can show."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import uharfbuzz

import event_desk
from event_desk.files import resource, translation

ROOT = Path(__file__).parents[1]
BINARY = {".ttf", ".wav", ".xlsx", ".xls", ".ods", ".png", ".pdf", ".eventdesk"}


def listed() -> list[Path]:
    # The owner of a checkout that a build machine made may be somebody else, which git dislikes.
    trusting = ["git", "-c", "safe.directory=*"]
    command = [*trusting, "ls-files", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [path for name in names.splitlines() if (path := ROOT / name).is_file()]


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """Every text file of the project by its name in it, except these tests."""
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("not a checkout")
    files = [path for path in listed() if path.suffix not in BINARY and path != Path(__file__)]
    return {
        path.relative_to(ROOT).as_posix(): path.read_text("utf-8", errors="replace")
        for path in files
    }


def places(texts: dict[str, str], pattern: str, *, leave_out: str = "^$") -> list[str]:
    wanted, skipped = re.compile(pattern), re.compile(leave_out)
    return [
        f"{name}: {found[0]}"
        for name, text in texts.items()
        if not skipped.search(name) and (found := wanted.search(text))
    ]


def test_the_project_speaks_of_itself_alone(texts):
    assert not places(texts, r"\.\./shared|/work/|/home/\w+|/root/", leave_out=r"^tests/")
    assert not places(texts, r"(?i)\bissue #\d")


def test_no_package_index_is_named(texts):
    assert not places(texts, r"(extra-)?index-url|find-links|registry\.npmjs|pypi\.org")


def test_nothing_is_left_for_later(texts):
    assert not places(
        texts, r"\b(TODO|FIXME|XXX)\b|raise NotImplementedError", leave_out=r"\.(svg|csv)$"
    )


def test_the_version_stands_in_one_place(texts):
    assert tomllib.loads(texts["pyproject.toml"])["project"]["dynamic"] == ["version"]
    assert f"## {event_desk.__version__}" in texts["CHANGELOG.md"]


def test_every_dependency_is_pinned_exactly(texts):
    """requirements/ holds exact versions only, and all that pyproject.toml asks for."""
    project = tomllib.loads(texts["pyproject.toml"])["project"]
    pins: dict[str, set[str]] = {}
    for part in ("runtime", "test"):
        lines = texts[f"requirements/{part}.txt"].splitlines()
        pinned = [line.partition(" ;")[0] for line in lines if line and not line.startswith("#")]
        assert all(re.fullmatch(r"[a-z0-9.-]+==[0-9.]+", line) for line in pinned)
        pins[part] = {line.partition("==")[0] for line in pinned}
    bare = re.compile(r"[a-z0-9-]+")
    wanted = {bare.match(line)[0] for line in project["dependencies"]}
    for_tests = {bare.match(line)[0] for line in project["optional-dependencies"]["test"]}
    assert wanted <= pins["runtime"]
    assert for_tests <= pins["test"]
    assert not pins["runtime"] & pins["test"]


def test_what_is_imported_is_what_is_asked_for(texts):
    project = tomllib.loads(texts["pyproject.toml"])["project"]
    asked = {re.match(r"[a-z0-9-]+", line)[0] for line in project["dependencies"]}
    extras = project["optional-dependencies"]
    webcam = {re.match(r"[a-z0-9-]+", line)[0] for line in extras["webcam"]}
    # Time zones are read by `zoneinfo`, which takes them from there where the system has none.
    assert (needed(texts, "src/") - webcam) | {"tzdata"} == asked
    for_tests = extras["test"]
    asked |= {re.match(r"[a-z0-9-]+", line)[0] for line in for_tests}
    assert needed(texts, "tests/", "benchmarks/") <= asked


def needed(texts: dict[str, str], *folders: str) -> set[str]:
    """The distributions that the modules in these folders import from."""
    modules = {
        module
        for name, text in texts.items()
        if name.startswith(folders) and name.endswith(".py")
        for module in imported(text)
    }
    own = {"event_desk", "benchmarks", "faults", "fuzz", "gallery", "installer"}
    of_tests = [Path(name) for name in texts if "tests/" in name]
    own |= {word for path in of_tests for word in (path.stem, path.parent.name)}
    owners = packages_distributions()
    return {
        owners[module][0].lower().replace("_", "-")
        for module in modules - sys.stdlib_module_names - own
    }


def imported(source: str) -> set[str]:
    """The first word of every module that is imported anywhere in this text."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return names


def test_links_in_documents_lead_somewhere(texts):
    broken = [
        f"{name}: {target}"
        for name, text in texts.items()
        if name.endswith(".md")
        for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", text)
        if "://" not in target and not (ROOT / name).parent.joinpath(target).exists()
    ]
    assert not broken


def test_what_came_from_others_carries_its_licence():
    assert "SIL OPEN FONT LICENSE" in resource("fonts/OFL.txt").read_text("utf-8")
    assert "ISC License" in resource("icons/LICENSE-lucide.txt").read_text("utf-8")
    assert resource("sounds/LICENSE.txt").is_file()


def test_icons_take_their_colour_from_the_theme():
    for path in resource("icons").glob("*.svg"):
        if path.stem != "event-desk":
            assert "currentColor" in path.read_text("utf-8"), path.name


@pytest.mark.parametrize("style", ["Regular", "SemiBold", "Bold"])
def test_the_font_has_both_scripts(style):
    face = uharfbuzz.Face(resource(f"fonts/EventDeskSans-{style}.ttf").read_bytes())
    names = "Łukasz Østergård Œuvray Ñandú ğ₤ Nguyễn Thị Phượng Ёлкин Ωμέγα أمل حدّاد پچگک ی ٠٩ ۰۹"
    marks = "«»“”‘’–—…·×،؛؟←↑→↓↔⇄✓\u200e\u200f\u200c\u200d\u2066\u2067\u2068\u2069"
    assert not set(map(ord, names + marks)) - set(face.unicodes)


@pytest.mark.parametrize("language", ["ar", "fr", "es"])
def test_the_font_has_every_letter_of_the_window(language):
    """A sign that the bundled font lacks is a box on a computer without other fonts."""
    path = translation(f"event_desk_{language}.ts")
    if not path.exists():
        pytest.skip("no catalogue yet")
    face = uharfbuzz.Face(resource("fonts/EventDeskSans-Regular.ttf").read_bytes())
    known = set(face.unicodes)
    root = ET.parse(path).getroot()
    for message in root.iter("message"):
        for element in message.iter():
            if element.tag in {"source", "translation", "numerusform"}:
                text = (element.text or "").replace("\n", "")
                missing = {letter for letter in text if ord(letter) not in known}
                assert not missing, text
