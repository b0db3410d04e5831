"""The program's icon as the files that each system wants, drawn from the one SVG."""

import os
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO = [(size, size) for size in (16, 24, 32, 48, 64, 128, 256)]


def draw(source: Path, folder: Path) -> dict[int, Path]:
    """Square PNGs of each of SIZES."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(source))
    made: dict[int, Path] = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made[size] = folder / f"{size}.png"
        image.save(str(made[size]))
    return made


def for_windows(drawn: dict[int, Path], path: Path) -> Path:
    from PIL import Image

    with Image.open(drawn[256]) as image:
        image.save(path, format="ICO", sizes=_ICO)
    return path


def for_macos(drawn: dict[int, Path], path: Path) -> Path:
    from PIL import Image

    with Image.open(drawn[512]) as image:
        image.save(path, format="ICNS")
    return path
