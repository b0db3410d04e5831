"""A CUPS of the tests' own: its files in a folder, its door a socket, printing into PDF files."""

import os
import shutil
import subprocess
import time
from pathlib import Path

from event_desk.paper import raster

SERVER = Path("/usr/sbin/cupsd")
BACKEND = Path("/usr/lib/cups/backend/cups-pdf")
DRIVER = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
GOOD, DEAD = "Brother-1", "Brother-2"
STARTS_WITHIN_S = 10

_FILES = """ServerRoot {0}/root
StateDir {0}/state
CacheDir {0}/cache
RequestRoot {0}/spool
TempDir {0}/tmp
AccessLog {0}/access
ErrorLog {0}/error
PageLog {0}/page
ServerBin /usr/lib/cups
DataDir /usr/share/cups
SystemGroup root
Sandboxing Relaxed
"""
_SERVER = """Listen {0}/cups.sock
PreserveJobHistory Yes
Browsing Off
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues none
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_PDF = "Out {0}/out\nAnonDirName {0}/out\nAnonUser root\nSpool {0}/tmp\nLabel 1\nLogType 0\n"


def missing() -> str:
    """Why there can be no CUPS here; empty where there can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "CUPS with a virtual printer starts only as root"
    for path in (SERVER, BACKEND, DRIVER):
        if not path.exists():
            return f"{path} isn't installed (cups, printer-driver-cups-pdf)"
    return ""


class Cups:
    """GOOD prints into `out`; DEAD is in the network, where nobody listens."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.out = folder / "out"
        self.address = str(folder / "cups.sock")
        self._config = Path(f"/etc/cups/cups-pdf-eventdesk{os.getpid()}.conf")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        for name in ("root/ppd", "state", "cache", "spool", "tmp", "out"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
            shutil.chown(self.folder / name, group="lp")
            (self.folder / name).chmod(0o755)
        self.folder.chmod(0o755)
        (self.folder / "tmp").chmod(0o1777)
        (self.folder / "files.conf").write_text(_FILES.format(self.folder))
        (self.folder / "cupsd.conf").write_text(_SERVER.format(self.folder))
        self._config.write_text(_PDF.format(self.folder))
        self.begin()
        self.run("lpadmin", "-p", GOOD, "-v", f"cups-pdf:/eventdesk{os.getpid()}", "-P", DRIVER)
        self.run("lpadmin", "-p", DEAD, "-v", "socket://127.0.0.1:9", "-P", DRIVER)
        for name in (GOOD, DEAD):
            self.run("cupsenable", name)
            self.run("cupsaccept", name)

    def begin(self) -> None:
        with (self.folder / "said").open("ab") as said:
            self._process = subprocess.Popen(
                [SERVER, "-f", "-c", self.folder / "cupsd.conf", "-s", self.folder / "files.conf"],
                stdout=said,
                stderr=said,
            )
        until = time.monotonic() + STARTS_WITHIN_S
        while not self._listens():
            if time.monotonic() > until:
                raise RuntimeError((self.folder / "said").read_text())
            time.sleep(0.05)

    def end(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(timeout=20)
            self._process = None

    def stop(self) -> None:
        self.end()
        self._config.unlink(missing_ok=True)

    def run(self, *words: object) -> str:
        done = subprocess.run(
            [str(word) for word in words],
            env={**os.environ, "CUPS_SERVER": self.address, "LC_ALL": "C"},
            capture_output=True,
            text=True,
            timeout=20,
            check=True,
        )
        return done.stdout

    def clean(self) -> None:
        """As it was at the start, with nothing printed and nothing on its way."""
        if self._process is None:
            self.begin()
        # Not purged: a job that is just ending must not be pulled from under the server.
        while self.run("lpstat", "-o"):
            self.run("cancel", "-a")
            time.sleep(0.1)
        for name in (GOOD, DEAD):
            self.run("cupsenable", name)
            self.run("cupsaccept", name)
        for path in self.out.iterdir():
            path.unlink()

    def printed(self) -> list[Path]:
        return sorted(self.out.glob("*.pdf"), key=lambda path: path.stat().st_mtime_ns)

    def codes(self) -> list[str]:
        """What the QR codes say on the pages that came out."""
        return [code for path in self.printed() for code in codes_on(path.read_bytes())]

    def _listens(self) -> bool:
        try:
            self.run("lpstat", "-r")
        except subprocess.CalledProcessError:
            return False
        return "is running" in self.run("lpstat", "-r")


def codes_on(pdf: bytes, dpi: float = 203) -> list[str]:
    """What zxing reads on each page."""
    import zxingcpp
    from PIL import Image

    found: list[str] = []
    for number in range(raster.count(pdf)):
        page = raster.page(pdf, number, dpi)
        image = Image.frombytes("RGBA", (page.width, page.height), page.pixels).convert("L")
        found += sorted(one.text for one in zxingcpp.read_barcodes(image))
    return found
