"""Pictures side by side: an index.html of everything, and a contact sheet for each window."""

import html
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

WIDTH, GAP, COLUMNS = 620, 8, 3

STYLE = """
body { font: 16px sans-serif; margin: 24px; background: #eee; color: #111; }
figure { display: inline-block; margin: 8px; vertical-align: top; }
img { max-width: 420px; border: 1px solid #999; background: #fff; }
figcaption { font-size: 13px; }
"""


def write_index(folder: Path, shots: Sequence[str], looks: Sequence[str]) -> Path:
    """One row for each shot, one picture for each look (`ar-dark-150`)."""
    rows: list[str] = []
    for shot in shots:
        figures = "".join(
            f'<figure><a href="{look}/{shot}.png"><img loading="lazy" src="{look}/{shot}.png"'
            f' alt="{shot}, {look}"></a><figcaption>{look}</figcaption></figure>'
            for look in looks
            if (folder / look / f"{shot}.png").exists()
        )
        rows.append(f'<h2 id="{shot}">{html.escape(shot)}</h2>\n{figures}')
    text = (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>'
        f"<style>{STYLE}</style><h1>Gallery</h1>\n" + "\n".join(rows) + "</html>\n"
    )
    path = folder / "index.html"
    path.write_text(text, "utf-8")
    return path


def write_sheets(folder: Path, shots: Sequence[str], look: str, each: int = 9) -> list[Path]:
    """`contact-ar-dark-150-1.png` …: `each` pictures on a sheet."""
    made: list[Path] = []
    there = [path for shot in shots if (path := folder / look / f"{shot}.png").exists()]
    for number, first in enumerate(range(0, len(there), each), 1):
        path = folder / f"contact-{look}-{number}.png"
        _sheet(there[first : first + each]).save(str(path))
        made.append(path)
    return made


def _sheet(paths: Sequence[Path]) -> QImage:
    images = [_small(QImage(str(path))) for path in paths]
    rows = [images[at : at + COLUMNS] for at in range(0, len(images), COLUMNS)]
    heights = [max(one.height() for one in row) + GAP for row in rows]
    sheet = QImage(COLUMNS * (WIDTH + GAP), sum(heights), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#888888"))
    painter = QPainter(sheet)
    top = 0
    for row, height in zip(rows, heights, strict=True):
        for column, image in enumerate(row):
            at = QRect(column * (WIDTH + GAP), top, image.width(), image.height())
            painter.drawImage(at, image)
        top += height
    painter.end()
    return sheet


def _small(image: QImage) -> QImage:
    if image.width() <= WIDTH:
        return image
    return image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
