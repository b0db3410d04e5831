"""What goes into the packages and how they are described; none is built here: `./desk package`."""

import ast
import re
import runpy
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from importlib.util import find_spec
from pathlib import Path

import pytest

import event_desk

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from installer import (  # noqa: E402
    contents,
    debian,
    depends,
    desktop,
    macos,
    manifest,
    portable,
    screen,
    tools,
    windows,
)

MANIFEST = manifest.read(ROOT)
VERSION = contents.version(ROOT)
NAMES = [
    "event-desk.exe",
    "_internal/event_desk/resources/fonts/OFL.txt",
    "_internal/PySide6/plugins/platforms/qwindows.dll",
]
MOMENT = 1_800_000_000


def test_the_version_is_the_programs_own():
    assert event_desk.__version__ == VERSION


def test_every_module_that_is_named_is_there():
    """A name that went away in a library would be left out of the package in silence."""
    import psycopg  # noqa: F401 - psycopg_binary wants it to be there first

    others = {"keyring.backends.Windows", "keyring.backends.macOS"}
    for name in set(MANIFEST.hidden) - others:
        assert find_spec(name) is not None, name


def test_nothing_that_the_program_imports_is_left_out():
    left_out = set(MANIFEST.excluded)
    for path in (ROOT / "src").rglob("*.py"):
        for name in imported(path.read_text("utf-8")):
            if name.startswith(("PySide6.QtMultimedia", "zxingcpp")):
                continue  # the camera's, which are an add-on
            parts = name.split(".")
            above = {".".join(parts[:count]) for count in range(1, len(parts) + 1)}
            assert not above & left_out, f"{path.name} imports {name}"


def imported(source: str) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def test_our_own_files_go_along():
    there = {name for _, name in contents.own_files(ROOT, MANIFEST)}
    for name in (
        "docs/desk-staff.md",
        "docs/CHANGELOG.md",
        "licences/event-desk/LICENSE",
        "licences/psycopg-binary/PostgreSQL.txt",
        "licences/qt/LGPL-3.0.txt",
        "migrations/env.py",
        "resources/icons/event-desk.svg",
        "resources/sample/annual-meeting-2026.xlsx",
        "translations/event_desk_ar.qm",
    ):
        assert f"event_desk/{name}" in there, name
    assert not [name for name in there if name.endswith((".ts", ".pyc")) or "make_fonts" in name]
    versions = {path.name for path in (ROOT / "src/event_desk/migrations/versions").glob("*.py")}
    assert {name.rpartition("/")[2] for name in there if "/versions/" in name} == versions


@pytest.mark.parametrize(
    ("name", "goes_in"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", True),
        ("PySide6/Qt/translations/qtbase_ar.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/lib/libQt6EglFSDeviceIntegration.so.6", False),
        ("babel/locale-data/ar_LB.dat", True),
        ("babel/locale-data/root.dat", True),
        ("babel/locale-data/de.dat", False),
        ("alembic-1.0.dist-info/METADATA", True),
        ("alembic-1.0.dist-info/RECORD", False),
    ],
)
def test_what_goes_in(name, goes_in):
    assert contents.wanted(MANIFEST, name) is goes_in


def test_the_systems_libraries_stay_the_systems():
    def taken(name, source):
        return contents.wanted_binary(MANIFEST, name, source)

    lib = "/usr/lib/x86_64-linux-gnu"
    assert not taken("libglib-2.0.so.0", f"{lib}/libglib-2.0.so.0")
    assert taken("libffi.so.8", f"{lib}/libffi.so.8")
    assert taken("numpy/_core/x.so", "/home/a/lib/python3.11/site-packages/numpy/_core/x.so")
    assert taken("lib-dynload/_ssl.so", "/usr/lib/python3.11/lib-dynload/_ssl.so")


def test_the_stand_in_has_what_the_solver_names():
    """`cp_model` uses two names of pandas; another one would fail in the package alone."""
    from ortools.sat.python import cp_model

    source = Path(cp_model.__file__).read_text("utf-8")
    code = ast.parse(source)
    used = {
        node.attr
        for node in ast.walk(code)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "pd"
    }
    stand_in = runpy.run_path(str(ROOT / "installer/stand_ins/pandas/__init__.py"))
    assert used <= set(stand_in)
    with pytest.raises(TypeError, match="Series"):
        stand_in["Series"]([1])


def test_every_library_of_qt_has_a_package():
    table = depends.table(ROOT, MANIFEST)
    assert {"libEGL.so.1", "libxcb-cursor.so.0", "libc.so.6"} <= set(table)
    assert all(re.fullmatch(r"[a-z0-9.+-]+", package) for package in table.values())


def test_the_desktop_entry(tmp_path):
    text = desktop.entry(MANIFEST)
    lines = dict(line.partition("=")[::2] for line in text.splitlines()[1:])
    assert lines["Exec"] == "event-desk %f"
    assert lines["MimeType"] == "application/x-eventdesk;"
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        assert all(lines[f"{key}[{language}]"] for language in ("ar", "fr", "es"))
    if shutil.which("desktop-file-validate"):
        path = tmp_path / "event-desk.desktop"
        path.write_text(text, "utf-8")
        subprocess.run(["desktop-file-validate", path], check=True)


def test_the_desktop_finds_the_windows_entry():
    """Qt tells the desktop the name of the entry; its icon is found by that."""
    source = (ROOT / "src/event_desk/app.py").read_text("utf-8")
    assert f'setDesktopFileName("{MANIFEST.file}")' in source


def test_metainfo_and_file_type(tmp_path):
    about = desktop.metainfo(MANIFEST, VERSION, MOMENT)
    tree = ET.fromstring(about)
    assert tree.find("releases/release").get("version") == VERSION
    assert len(tree.findall("summary")) == len(manifest.LANGUAGES)
    glob = ET.fromstring(desktop.mime_type(MANIFEST)).find(".//{*}glob")
    assert glob.get("pattern") == "*.eventdesk"
    if shutil.which("appstreamcli"):
        path = tmp_path / f"{MANIFEST.id}.metainfo.xml"
        path.write_text(about, "utf-8")
        subprocess.run(["appstreamcli", "validate", "--no-net", path], check=True)


@pytest.mark.skipif(shutil.which("sh") is None, reason="no shell")
def test_shell_scripts_are_scripts(tmp_path):
    scripts = {
        "start": portable.start_script(MANIFEST, ["libEGL.so.1 libegl1"]),
        "dmg": macos.recipe(MANIFEST, VERSION),
        **debian._MAINTAINING,
    }
    for name, text in scripts.items():
        path = tools.write(tmp_path / name, text, 0o755)
        subprocess.run(["sh", "-n", path], check=True)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")
@pytest.mark.parametrize(("language", "word"), [("fr_FR.UTF-8", "manque"), ("de_DE", "missing")])
def test_the_start_script_names_what_is_missing(tmp_path, language, word):
    text = portable.start_script(MANIFEST, ["libc.so.6 libc6", "libnowhere.so.7 libnowhere7"])
    path = tools.write(tmp_path / "start.sh", text, 0o755)
    environ = {"LANG": language, "PATH": "/usr/bin:/bin"}
    done = subprocess.run([path], env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "libnowhere.so.7" in done.stderr
    assert "apt-get install libnowhere7\n" in done.stderr
    assert word in done.stderr
    assert "libc6" not in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")
def test_the_start_script_starts_with_what_it_was_given(tmp_path):
    text = portable.start_script(MANIFEST, ["libc.so.6 libc6"])
    folder = tmp_path / "with a space"
    path = tools.write(folder / "start.sh", text, 0o755)
    tools.write(folder / "program/event-desk", '#!/bin/sh\nprintf "%s|" "$@"\n', 0o755)
    told = subprocess.check_output([path, "my event.eventdesk", "--json"], text=True, cwd=tmp_path)
    assert told == "my event.eventdesk|--json|"


def test_the_setup_script_passes_its_check():
    text = windows.script(MANIFEST, VERSION, NAMES)
    assert windows.check(text, MANIFEST, NAMES) == []
    for line in (
        "PrivilegesRequired=lowest",
        f"AppVersion={VERSION}",
        'Name: "ar"; MessagesFile: "compiler:Languages\\Arabic.isl"',
    ):
        assert f"{line}\r\n" in text
    assert 'ValueData: "EventDesk.Event"; Flags: uninsdeletevalue' in text


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("[Icons]", "[Icnos]", "unknown section"),
        ("DestDir", "DestDri", "unknown parameter"),
        ("Flags: unchecked", "Flags: uncheked", "unknown flag"),
        ("{app}\\_internal", "{ap}\\_internal", "unknown constant"),
        ("AppName=", "#define AppName ", "preprocessor"),
        ("AppName=", "AppNome=", "lacks AppName"),
        ('Name: "en"', 'Name: "en', "quote"),
        ("fonts\\*", "fnots\\*", "lacks _internal/event_desk/resources/fonts/OFL.txt"),
        ('Name: "ar"', 'Name: "xx"', "no ar"),
    ],
)
def test_the_check_of_the_setup_script_finds(right, wrong, said):
    text = windows.script(MANIFEST, VERSION, NAMES)
    assert right in text
    found = windows.check(text.replace(right, wrong, 1), MANIFEST, NAMES)
    assert any(said in one for one in found), found


def test_the_version_resource_is_read_by_pyinstaller():
    text = windows.version_resource(MANIFEST, "1.2.3")
    assert windows.numbers("1.2.3") == "1, 2, 3, 0"
    calls = {node.func.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)}
    assert calls == {
        "FixedFileInfo",
        "StringFileInfo",
        "StringStruct",
        "StringTable",
        "VSVersionInfo",
        "VarFileInfo",
        "VarStruct",
    }


def test_macos_knows_the_files(tmp_path):
    info = contents.info_plist(MANIFEST)
    kind = info["CFBundleDocumentTypes"][0]["LSItemContentTypes"][0]
    assert kind == info["UTExportedTypeDeclarations"][0]["UTTypeIdentifier"]
    recipe = macos.build(MANIFEST, VERSION, tmp_path)
    assert recipe.stat().st_mode & 0o100
    ET.parse(tmp_path / "entitlements.plist")


def test_what_packaging_needs_is_pinned():
    lines = (ROOT / "requirements/package.txt").read_text("utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[a-z0-9.-]+==[0-9.]+", line) for line in pins)
    runtime = (ROOT / "requirements/runtime.txt").read_text("utf-8")
    assert not [line for line in pins if f"\n{line.partition('==')[0]}==" in runtime]


def test_a_picture_of_a_screen_is_read():
    fields = [100 + 4, 7, 2, 24, 3, 2, 0, 0, 32, 0, 32, 32, 12, 4, 0, 0, 0, 8, 0, 1, *[0] * 5]
    dump = b"".join(value.to_bytes(4, "big") for value in fields)
    dump += b"name" + bytes(12) + bytes(range(24))
    assert screen._pixels(dump) == ((3, 2), bytes(range(24)))


def test_a_manifest_without_a_language_is_refused(tmp_path):
    text = (ROOT / "installer/manifest.toml").read_text("utf-8")
    tools.write(
        tmp_path / "installer/manifest.toml", re.sub(r'(?m)^ar = ".*"\n', "", text, count=1)
    )
    with pytest.raises(ValueError, match="summary"):
        manifest.read(tmp_path)


def test_the_excluded_are_not_asked_for():
    """What is asked for in pyproject.toml has to be in the package."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {re.match(r"[a-z0-9-]+", line)[0].replace("-", "_") for line in project["dependencies"]}
    assert not asked & {name.lower() for name in MANIFEST.excluded}
