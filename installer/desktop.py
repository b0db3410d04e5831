"""What a Linux desktop wants to know: the entry in its menu, the file type, the software centre."""

from datetime import UTC, datetime
from xml.sax.saxutils import escape

from installer.manifest import LANGUAGES, Manifest

_OTHERS = LANGUAGES[1:]
_KEYWORDS = {
    "en": "event;registration;badge;check-in;interpreter;",
    "ar": "فعالية;تسجيل;شارة;حضور;مترجم;",
    "fr": "événement;inscription;badge;accueil;interprète;",
    "es": "evento;inscripción;credencial;acreditación;intérprete;",
}


def entry(manifest: Manifest) -> str:
    """The desktop entry, with its names in four languages."""
    lines = ["[Desktop Entry]", "Type=Application", "Version=1.4"]
    names = dict.fromkeys(LANGUAGES, manifest.name)  # a name is a name: it is not translated
    texts = (
        ("Name", names),
        ("GenericName", manifest.generic),
        ("Comment", manifest.summary),
        ("Keywords", _KEYWORDS),
    )
    for key, words in texts:
        lines.append(f"{key}={words['en']}")
        lines += [f"{key}[{language}]={words[language]}" for language in _OTHERS]
    lines += [
        f"Exec={manifest.file} %f",
        f"TryExec={manifest.file}",
        f"Icon={manifest.file}",
        f"MimeType={manifest.mime};",
        f"StartupWMClass={manifest.file}",
        "Terminal=false",
        "Categories=Office;ProjectManagement;",
    ]
    return "\n".join(lines) + "\n"


def mime_type(manifest: Manifest) -> str:
    comments = [f"    <comment>{escape(manifest.document['en'])}</comment>"]
    comments += [
        f'    <comment xml:lang="{language}">{escape(manifest.document[language])}</comment>'
        for language in _OTHERS
    ]
    return "\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">',
            f'  <mime-type type="{manifest.mime}">',
            *comments,
            # An event without a passphrase is an SQLite database, and is not to be taken for one.
            f'    <glob pattern="*.{manifest.extension}" weight="80"/>',
            f'    <icon name="{manifest.mime.replace("/", "-")}"/>',
            "  </mime-type>",
            "</mime-info>",
            "",
        )
    )


def metainfo(manifest: Manifest, version: str, moment: int) -> str:
    """AppStream's description. It has no address on the web, as the program has none."""
    day = datetime.fromtimestamp(moment, UTC).date()
    return "\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<component type="desktop-application">',
            f"  <id>{manifest.id}</id>",
            "  <metadata_license>CC0-1.0</metadata_license>",
            f"  <project_license>{manifest.licence}</project_license>",
            f"  <name>{manifest.name}</name>",
            *_translated("  ", "summary", manifest.summary),
            "  <description>",
            *_translated("    ", "p", manifest.description),
            "  </description>",
            f'  <developer id="{manifest.id.rpartition(".")[0]}">',
            f"    <name>{manifest.publisher}</name>",
            "  </developer>",
            f'  <launchable type="desktop-id">{manifest.file}.desktop</launchable>',
            f'  <icon type="stock">{manifest.file}</icon>',
            "  <categories>",
            "    <category>Office</category>",
            "  </categories>",
            "  <provides>",
            f"    <binary>{manifest.file}</binary>",
            f"    <mediatype>{manifest.mime}</mediatype>",
            "  </provides>",
            '  <content_rating type="oars-1.1"/>',
            "  <releases>",
            f'    <release version="{version}" date="{day}"/>',
            "  </releases>",
            "</component>",
            "",
        )
    )


def _translated(indent: str, tag: str, words: object) -> list[str]:
    assert isinstance(words, dict)
    return [
        f"{indent}<{tag}>{escape(words['en'])}</{tag}>",
        *(
            f'{indent}<{tag} xml:lang="{language}">{escape(words[language])}</{tag}>'
            for language in _OTHERS
        ),
    ]


def manual_page(manifest: Manifest, version: str) -> str:
    """`man event-desk`: short, since the program tells the rest itself."""
    return "\n".join(
        (
            f'.TH EVENT\\-DESK 1 "" "{manifest.name} {version}"',
            ".SH NAME",
            f"event\\-desk \\- {manifest.summary['en'].lower()}",
            ".SH SYNOPSIS",
            ".B event\\-desk",
            "[\\fIEVENT\\fR]",
            ".br",
            ".B event\\-desk",
            "\\fICOMMAND\\fR [\\fIOPTIONS\\fR]",
            ".SH DESCRIPTION",
            "Without a command, the window opens, with the event file that is named.",
            "Everything the window does is a command, too:",
            ".B event\\-desk \\-\\-help",
            "lists them, and",
            ".B event\\-desk",
            "\\fICOMMAND\\fR",
            ".B \\-\\-help",
            "tells more about each.",
            ".SH FILES",
            f"Event files are called *.{manifest.extension}; removing the program leaves them.",
            ".SH EXIT STATUS",
            "0 done, 1 could not be done, 2 wrong usage.",
            "",
        )
    )
