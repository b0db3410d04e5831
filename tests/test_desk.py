"""The bootstrap: what it decides, without installing anything."""

import os
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def desk():
    loader = SourceFileLoader("desk", str(ROOT / "desk"))
    module = module_from_spec(spec_from_loader("desk", loader))
    loader.exec_module(module)
    return module


def test_missing_packages_are_named_once(desk):
    libraries = {"libone.so.1": "libone1", "libone-extra.so.1": "libone1", "libtwo.so.2": "libtwo2"}
    assert desk.missing_packages(libraries, lambda name: False) == ["libone1", "libtwo2"]
    assert desk.missing_packages(libraries, lambda name: name != "libtwo.so.2") == ["libtwo2"]
    assert desk.missing_packages(libraries, lambda name: True) == []


@pytest.mark.parametrize(
    ("os_release", "debian"),
    [
        ('PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n', True),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', True),
        ("ID=fedora\n", False),
        ('ID="opensuse-leap"\nID_LIKE="suse opensuse"\n', False),
        ("", False),
    ],
)
def test_debian_is_recognised(desk, os_release, debian):
    assert desk.is_debian(os_release) is debian


def test_advice_is_a_line_to_paste(desk):
    text = desk.advice(["libegl1", "libxcb-cursor0"], debian=True)
    assert "apt-get install -y --no-install-recommends libegl1 libxcb-cursor0" in text
    assert "sudo" not in desk.advice(["libegl1"], debian=False)
    assert "libegl1" in desk.advice(["libegl1"], debian=False)


def test_a_screen_is_x11_or_wayland(desk):
    assert desk.has_screen({"DISPLAY": ":0"})
    assert desk.has_screen({"WAYLAND_DISPLAY": "wayland-0"})
    assert not desk.has_screen({"DISPLAY": ""})


def test_a_new_lint_rule_installs_nothing(desk):
    before = (
        '[build-system]\nrequires = []\n\n[project]\nname = "x"\n\n[tool.ruff]\nline-length = 80\n'
    )
    assert desk.own_metadata(before) == desk.own_metadata(before.replace("80", "100"))
    assert desk.own_metadata(before) != desk.own_metadata(before.replace('"x"', '"y"'))
    scripts = before + '\n[project.scripts]\nx = "x:main"\n'
    assert desk.own_metadata(before) != desk.own_metadata(scripts)


def test_every_pin_counts_for_the_stamp(desk, tmp_path, monkeypatch):
    pins = tmp_path / "runtime.txt"
    pins.write_text("one==1\n", "utf-8")
    monkeypatch.setattr(desk, "PINS", (pins,))
    before = desk.fingerprint()
    assert desk.fingerprint() == before
    pins.write_text("one==2\n", "utf-8")
    assert desk.fingerprint() != before


def test_only_newer_translations_are_compiled(desk, tmp_path):
    for name in ("a.ts", "b.ts", "b.qm", "c.ts", "c.qm"):
        (tmp_path / name).touch()
    for name, time in {"b.ts": 200, "b.qm": 100, "c.ts": 100, "c.qm": 200}.items():
        os.utime(tmp_path / name, (time, time))
    assert [path.name for path in desk.stale_translations(tmp_path)] == ["a.ts", "b.ts"]


def test_wrong_usage_shows_the_commands(desk, capsys):
    assert desk.main(["dance"]) == 2
    assert "./desk demo" in capsys.readouterr().err
    assert desk.main(["--help"]) == 0
    assert "./desk test" in capsys.readouterr().out


def test_it_needs_nothing_but_the_standard_library():
    """Isolated (-I) and without site-packages (-S), as on a machine where nothing is installed."""
    command = [sys.executable, "-I", "-S", str(ROOT / "desk"), "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("Event Desk from a checkout")
