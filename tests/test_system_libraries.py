import shutil
import subprocess
import sys

import pytest

from event_desk.errors import missing_library

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")


def test_a_missing_library_is_named():
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert missing_library(error) == "libEGL.so.1"
    assert missing_library(ImportError("No module named 'nothing'")) == ""
    wrapped = OSError("Failed to load dynlib/dll")
    wrapped.__cause__ = error
    assert missing_library(wrapped) == "libEGL.so.1"


@pytest.mark.skipif(shutil.which("cc") is None, reason="no compiler")
def test_the_library_below_a_plugin_is_found(tmp_path):
    from event_desk.ui.system_libraries import missing_below

    for name, source, below in (("libbelow.so", "", ()), ("libplugin.so", "", ("libbelow.so",))):
        code = tmp_path / f"{name}.c"
        code.write_text(source + f"int {name[3:-3]}(void) {{ return 1; }}\n")
        command = ["cc", "-shared", "-fPIC", "-Wl,--no-as-needed", "-o", name, code.name, *below]
        subprocess.run([*command, "-Wl,-rpath,$ORIGIN"], cwd=tmp_path, check=True)
    assert missing_below(tmp_path / "libplugin.so") == ""
    gone = tmp_path / "libother.so"
    shutil.copyfile(tmp_path / "libplugin.so", gone)
    (tmp_path / "libbelow.so").unlink()
    command = [sys.executable, "-c", _ASK, str(gone)]  # here the library is loaded already
    assert subprocess.check_output(command, text=True).strip() == "libbelow.so"


_ASK = """
import sys
from pathlib import Path
from event_desk.ui.system_libraries import missing_below
print(missing_below(Path(sys.argv[1])))
"""
