"""The Inno Setup script and the version resource, from the manifest, and a check of the script.

Neither Inno Setup nor Windows is needed to make or to check them.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path, PureWindowsPath

from installer.manifest import Manifest

# Arabic is one of Inno Setup's own languages from 6.5 on; the compiler says so if it is older.
_LANGUAGES = {
    "en": "compiler:Default.isl",
    "ar": "compiler:Languages\\Arabic.isl",
    "fr": "compiler:Languages\\French.isl",
    "es": "compiler:Languages\\Spanish.isl",
}
_SECTIONS = {
    "Setup": None,
    "Languages": {"Name", "MessagesFile"},
    "CustomMessages": None,
    "Tasks": {"Name", "Description", "Flags"},
    "InstallDelete": {"Type", "Name"},
    "Files": {"Source", "DestDir", "Flags"},
    "Icons": {"Name", "Filename", "Tasks"},
    "Registry": {"Root", "Subkey", "ValueType", "ValueName", "ValueData", "Flags"},
    "Run": {"Filename", "Description", "Flags"},
}
_FLAGS = {
    "ignoreversion",
    "recursesubdirs",
    "createallsubdirs",
    "unchecked",
    "nowait",
    "postinstall",
}
_FLAGS |= {"skipifsilent", "uninsdeletekey", "uninsdeletevalue"}
_CONSTANTS = {"app", "autoprograms", "autodesktop", "localappdata"}
_MEANT = "{{"  # a brace that is none of a constant's
_AFTERWARDS = "nowait postinstall skipifsilent"
_NEEDED = {"AppId", "AppName", "AppVersion", "DefaultDirName", "OutputBaseFilename"}


def script(manifest: Manifest, version: str, names: Sequence[str]) -> str:
    """`names` are the folder's files: one line for each folder among them, so none is forgotten."""
    program = f"{manifest.file}.exe"
    kind = f"{manifest.publisher.replace(' ', '')}.Event"
    classes = "Software\\Classes"
    setup = {
        "AppId": _MEANT + manifest.windows_id + "}",
        "AppName": manifest.name,
        "AppVersion": version,
        "AppVerName": f"{manifest.name} {version}",
        "AppPublisher": manifest.publisher,
        "VersionInfoVersion": numbers(version, ".")[:-2],
        # For one person, without an administrator; another place can be chosen.
        "PrivilegesRequired": "lowest",
        "DefaultDirName": f"{{localappdata}}\\Programs\\{manifest.name}",
        "DisableProgramGroupPage": "yes",
        "UsePreviousAppDir": "yes",  # an upgrade goes where the older version is
        "CloseApplications": "yes",
        "RestartApplications": "no",
        "ChangesAssociations": "yes",
        "ShowLanguageDialog": "auto",
        "ArchitecturesAllowed": "x64compatible",
        "ArchitecturesInstallIn64BitMode": "x64compatible",
        "MinVersion": "10.0.17763",
        "Compression": "lzma2/max",
        "SolidCompression": "yes",
        "WizardStyle": "modern",
        "SourceDir": "..\\frozen",
        "SetupIconFile": f"..\\windows\\{manifest.file}.ico",
        "UninstallDisplayIcon": f"{{app}}\\{program}",
        "UninstallDisplayName": manifest.name,
        "LicenseFile": "..\\windows\\LICENSE.txt",
        "OutputDir": "..\\..\\..\\dist",
        "OutputBaseFilename": f"{manifest.file}-{version}-windows-setup",
    }
    start = f'Filename: "{{app}}\\{program}"'
    lines = [
        "; Made by `./desk package` from installer/manifest.toml. Silent: /VERYSILENT /NORESTART,",
        '; with /LANG=ar, /DIR="..." as wanted. Removing the program leaves event files alone.',
        "[Setup]",
        *(f"{key}={value}" for key, value in setup.items()),
        "",
        "[Languages]",
        *(f'Name: "{one}"; MessagesFile: "{file}"' for one, file in _LANGUAGES.items()),
        "",
        "[CustomMessages]",
        *(f"{language}.EventFile={text}" for language, text in manifest.document.items()),
        "",
        "[Tasks]",
        'Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked',
        "",
        "[InstallDelete]",  # what an older version had and this one has not
        'Type: filesandordirs; Name: "{app}\\_internal"',
        "",
        "[Files]",
        *_files(manifest, names),
        "",
        "[Icons]",
        f'Name: "{{autoprograms}}\\{manifest.name}"; {start}',
        f'Name: "{{autodesktop}}\\{manifest.name}"; {start}; Tasks: desktopicon',
        "",
        "[Registry]",
        _value(f"{classes}\\.{manifest.extension}", kind, "uninsdeletevalue"),
        _value(f"{classes}\\{kind}", "{cm:EventFile}", "uninsdeletekey"),
        _value(f"{classes}\\{kind}\\DefaultIcon", f"{{app}}\\{program},0"),
        _value(f"{classes}\\{kind}\\shell\\open\\command", f'""{{app}}\\{program}"" ""%1""'),
        "",
        "[Run]",
        f'{start}; Description: "{{cm:LaunchProgram,{manifest.name}}}"; Flags: {_AFTERWARDS}',
        "",
    ]
    return "\r\n".join(lines)


def _value(key: str, value: str, flags: str = "") -> str:
    end = f"; Flags: {flags}" if flags else ""
    return (
        f'Root: HKA; Subkey: "{key}"; ValueType: string; ValueName: ""; ValueData: "{value}"{end}'
    )


def _files(manifest: Manifest, names: Sequence[str]) -> Iterator[str]:
    for folder in sorted({name.rpartition("/")[0] for name in names}):
        inside = str(PureWindowsPath(folder)) + "\\" if folder else ""
        target = "{app}" + (f"\\{inside}" if inside else "")
        yield (
            f'Source: "{manifest.file}\\{inside}*"; DestDir: "{target.rstrip(chr(92))}"; '
            "Flags: ignoreversion"
        )


def check(text: str, manifest: Manifest, names: Sequence[str]) -> list[str]:
    """What is wrong with the script; an empty list where nothing is found."""
    wrong: list[str] = []
    section, setup, covered, languages = "", set[str](), set[str](), set[str]()
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith(";"):
            continue
        if line.startswith("["):
            section = line.strip("[]")
            if section not in _SECTIONS:
                wrong.append(f"{number}: unknown section {section}")
            continue
        wrong += [f"{number}: {what}" for what in _line(section, line)]
        if section == "Setup":
            setup.add(line.partition("=")[0])
        if found := re.match(r'Source: "[^"\\]+\\(.*)\*"', line):
            covered.add(found[1].rstrip("\\").replace("\\", "/"))
        if section == "Languages":
            languages |= set(re.findall(r'Name: "(\w+)"', line))
    wrong += [f"[Setup] lacks {name}" for name in sorted(_NEEDED - setup)]
    left = {name for name in names if name.rpartition("/")[0] not in covered}
    wrong += [f"[Files] lacks {name}" for name in sorted(left)]
    wrong += [f"no {one}" for one in sorted(set(manifest.document) - languages)]
    return wrong


def _line(section: str, line: str) -> Iterator[str]:
    if line.lstrip().startswith("#"):
        yield "the preprocessor isn't wanted"
    if line.count('"') % 2:
        yield "a quote is left open"
    for constant in re.findall(r"\{([^}]*)\}", line.replace(_MEANT, "")):
        if constant not in _CONSTANTS and not constant.startswith("cm:"):
            yield f"unknown constant {{{constant}}}"
    known = _SECTIONS.get(section)
    if known is not None:
        yield from _parameters(known, line)
    elif not re.match(r"[A-Za-z0-9]+(\.[A-Za-z]+)?=", line):
        yield "not a directive"


def _parameters(known: set[str], line: str) -> Iterator[str]:
    for part in re.findall(r'(\w+): (?:"(?:[^"]|"")*"|[^;"]+)', line):
        if part not in known:
            yield f"unknown parameter {part}"
    if found := re.search(r"Flags: ([a-z ]+)", line):
        for flag in sorted(set(found[1].split()) - _FLAGS):
            yield f"unknown flag {flag}"


def numbers(version: str, between: str = ", ") -> str:
    """`0.1.0` as the four numbers Windows wants."""
    parts = [int(part) for part in re.findall(r"\d+", version)][:4]
    return between.join(str(part) for part in [*parts, 0, 0, 0, 0][:4])


def version_resource(manifest: Manifest, version: str) -> str:
    """What the program's properties show on Windows, as PyInstaller reads it."""
    words = {
        "CompanyName": manifest.publisher,
        "FileDescription": manifest.summary["en"],
        "FileVersion": version,
        "InternalName": manifest.file,
        "LegalCopyright": manifest.licence,
        "OriginalFilename": f"{manifest.file}.exe",
        "ProductName": manifest.name,
        "ProductVersion": version,
    }
    strings = ",\n        ".join(f"StringStruct({key!r}, {text!r})" for key, text in words.items())
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers=({numbers(version)}), prodvers=({numbers(version)}), mask=0x3F,
                    flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
        {strings}])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])]),
  ],
)
"""


def build(
    root: Path, manifest: Manifest, version: str, names: Sequence[str], folder: Path
) -> tuple[Path, list[str]]:
    """Write the script with its surroundings into `folder`; also what its check found."""
    folder.mkdir(parents=True, exist_ok=True)
    text = script(manifest, version, names)
    path = folder / f"{manifest.file}.iss"
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())  # Inno Setup knows UTF-8 by this mark
    licence = (root / "LICENSE").read_text("utf-8").replace("\n", "\r\n")
    (folder / "LICENSE.txt").write_bytes(licence.encode())
    (folder / "version.txt").write_text(version_resource(manifest, version), "utf-8")
    return path, check(text, manifest, names)
