"""What Qt calls a style sheet: fields, buttons, lists and the rest in the colours of a palette."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QTemporaryDir

from event_desk import files
from event_desk.ui.palette import CONTRAST, Colours


@cache
def svg(name: str) -> str:
    return files.resource(f"icons/{name}.svg").read_text("utf-8")


@cache
def _tinted(name: str, ink: str) -> str:
    """A file with the icon in one colour: a style sheet takes pictures from files only."""
    path = Path(_tinted_folder().path()) / f"{name}-{ink.lstrip('#')}.svg"
    path.write_text(svg(name).replace("currentColor", ink), "utf-8")
    return path.as_posix()


@cache
def _tinted_folder() -> QTemporaryDir:
    return QTemporaryDir()


def style_sheet(c: Colours, px: Callable[[float], int]) -> str:
    """Paddings are the same left and right: a style sheet isn't mirrored with the layout."""
    down, up = _tinted("chevron-down", c.muted), _tinted("chevron-up", c.muted)
    grown = c.ring - c.frame  # so that nothing moves when the ring comes
    primary_ring = f"border: {c.ring}px solid {c.text};"
    primary_off = f"background: {c.line}; color: {c.muted}; border-color: {c.line};"
    if c is CONTRAST:  # white on yellow would hardly be seen: the ground turns round instead
        primary_ring = (
            f"border: {c.ring}px solid {c.accent}; background: {c.card}; color: {c.text};"
        )
        primary_off = f"background: {c.card}; color: {c.muted}; border-style: dashed;"
        primary_off += f" border-color: {c.line};"
    framed = f"border: {c.frame}px solid"
    return f"""
QWidget#page, QMainWindow {{ background: {c.ground}; }}
QFrame#card {{ background: {c.card}; {framed} {c.line}; border-radius: {px(10)}px; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="title"] {{ font-size: {px(22)}px; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {px(17)}px; font-weight: 600; }}
QLabel[role="name"] {{ font-size: {px(34)}px; font-weight: 700; }}
QLabel[role="native"] {{ font-size: {px(26)}px; font-weight: 600; }}
QLabel[role="figure"] {{ font-size: {px(28)}px; font-weight: 700; }}

QPushButton, QComboBox, QLineEdit, QDateEdit, QSpinBox, QDoubleSpinBox, QPlainTextEdit {{
  background: {c.card}; color: {c.text}; {framed} {c.line}; border-radius: {px(8)}px;
  placeholder-text-color: {c.muted};
  padding: {px(7)}px {px(12)}px; min-height: {px(24)}px;
  selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QPushButton {{ padding: {px(7)}px {px(16)}px; }}
QPushButton:hover, QComboBox:hover {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.line}; }}
QPushButton:disabled, QComboBox:disabled, QLineEdit:disabled {{ color: {c.muted}; }}
QPushButton[primary="true"] {{
  background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: 600; }}
QPushButton[primary="true"]:disabled {{ {primary_off} }}
QPushButton[flat="true"] {{ background: transparent; border-color: transparent; }}
QPushButton[flat="true"]:hover {{ background: {c.hover}; }}
QPushButton:focus, QComboBox:focus, QLineEdit:focus, QDateEdit:focus, QSpinBox:focus,
QDoubleSpinBox:focus, QPlainTextEdit:focus {{
  border: {c.ring}px solid {c.accent}; padding: {px(7) - grown}px {px(12) - grown}px; }}
QPushButton:focus {{ padding: {px(7) - grown}px {px(16) - grown}px; }}
QPushButton[primary="true"]:focus {{ {primary_ring} }}
QComboBox::drop-down {{
  subcontrol-origin: padding; subcontrol-position: center right; border: none;
  width: {px(24)}px; }}
QComboBox::down-arrow {{ image: url({down}); width: {px(16)}px; height: {px(16)}px; }}
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button,
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{
  border: none; width: {px(20)}px; }}
QSpinBox::up-arrow, QDateEdit::up-arrow, QSpinBox::down-arrow, QDateEdit::down-arrow,
QDoubleSpinBox::up-arrow, QDoubleSpinBox::down-arrow {{
  width: {px(12)}px; height: {px(12)}px; }}
QSpinBox::up-arrow, QDateEdit::up-arrow, QDoubleSpinBox::up-arrow {{ image: url({up}); }}
QSpinBox::down-arrow, QDateEdit::down-arrow, QDoubleSpinBox::down-arrow {{
  image: url({down}); }}
QCheckBox, QRadioButton {{ spacing: {px(8)}px; min-height: {px(28)}px; }}
QCheckBox::indicator, QRadioButton::indicator, QListWidget::indicator {{
  width: {px(16)}px; height: {px(16)}px; {framed} {c.muted}; background: {c.card}; }}
QCheckBox::indicator, QListWidget::indicator {{ border-radius: {px(4)}px; }}
QRadioButton::indicator {{ border-radius: {px(16) // 2 + 1}px; }}
QCheckBox::indicator:checked, QListWidget::indicator:checked {{
  background: {c.accent}; border-color: {c.accent}; image: url({_tinted("check", c.on_accent)}); }}
QRadioButton::indicator:checked {{
  background: {c.accent}; border: {px(5)}px solid {c.accent}; background: {c.on_accent};
  width: {px(8)}px; height: {px(8)}px; }}
QCheckBox:focus, QRadioButton:focus {{ background: {c.chosen}; border-radius: {px(4)}px; }}
QCheckBox::indicator:focus {{ border: {c.ring}px solid {c.accent}; }}
QRadioButton::indicator:unchecked:focus {{ border-color: {c.accent}; }}
QRadioButton::indicator:checked:focus {{ border-color: {c.accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {c.muted}; }}
QComboBox QAbstractItemView, QMenu {{
  background: {c.card}; color: {c.text}; {framed} {c.line}; padding: {px(4)}px;
  selection-background-color: {c.chosen}; selection-color: {c.text}; outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: {px(32)}px; padding: 0 {px(8)}px; }}
QComboBox QAbstractItemView {{ border-radius: 0; }}
QMenu::item {{ padding: {px(8)}px {px(24)}px; border-radius: {px(6)}px; }}
QMenu::item:selected {{ background: {c.chosen}; }}
QMenu::item:disabled {{ color: {c.muted}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: {px(4)}px {px(8)}px; }}

QLineEdit#scan {{
  font-size: {px(20)}px; border: {c.ring}px solid {c.line}; border-radius: {px(10)}px;
  padding: {px(10)}px {px(14)}px; min-height: {px(34)}px; }}
QLineEdit#scan:focus {{ border-color: {c.accent}; }}

QToolButton#rail {{
  color: {c.muted}; background: transparent; border: {c.ring}px solid transparent;
  border-radius: {px(8)}px; padding: {px(6)}px {px(2)}px; font-size: {px(13)}px; }}
QToolButton#rail:hover {{ background: {c.hover}; color: {c.text}; }}
QToolButton#rail:checked {{ background: {c.accent}; color: {c.on_accent}; font-weight: 600; }}
QToolButton#rail:focus {{ border-color: {c.text}; }}
QToolButton#plain {{
  color: {c.muted}; background: transparent; border: {c.ring}px solid transparent;
  border-radius: {px(6)}px; padding: {px(4)}px {px(8)}px; }}
QToolButton#plain:hover {{ background: {c.hover}; color: {c.text}; }}
QToolButton#plain:checked {{ color: {c.text}; font-weight: 600; }}
QToolButton#plain:focus {{ border-color: {c.accent}; }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton::menu-indicator {{
  image: url({down}); width: {px(16)}px; height: {px(16)}px; right: {px(6)}px;
  subcontrol-origin: padding; subcontrol-position: center right; }}

QTableView, QListView, QTreeView {{
  background: {c.card}; alternate-background-color: {c.card}; outline: none;
  border: {c.ring}px solid transparent; border-radius: {px(4)}px;
  selection-background-color: {c.chosen}; selection-color: {c.text}; }}
QTableView:focus, QListView:focus, QTreeView:focus {{
  border: {c.ring}px solid {c.accent}; }}
QListWidget::item {{ border-radius: {px(6)}px; padding: {px(4)}px {px(8)}px; }}
QListWidget::item:hover, QListWidget::item:selected {{ background: {c.chosen}; color: {c.text}; }}
QTableView::item {{ padding: 0 {px(8)}px; border-bottom: {c.frame}px solid {c.ground}; }}
QTableView::item:selected {{ background: {c.chosen}; color: {c.text}; }}
QTableView::item:focus {{ border: none; border-bottom: {c.frame}px solid {c.ground}; }}
QHeaderView {{ background: {c.card}; border: none; }}
QHeaderView::section {{
  background: {c.card}; color: {c.muted}; border: none; border-bottom: {c.frame}px solid {c.line};
  padding: {px(8)}px {px(10)}px; }}
QFrame#statusbar {{ background: {c.card}; border: none; border-top: {c.frame}px solid {c.line}; }}
QProgressBar {{
  background: {c.line}; border: none; border-radius: {px(4)}px; max-height: {px(8)}px;
  min-height: {px(8)}px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: {px(4)}px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollArea[reads="true"], QTextBrowser[reads="true"] {{
  border: {c.ring}px solid transparent; border-radius: {px(4)}px; }}
QScrollArea[reads="true"]:focus, QTextBrowser[reads="true"]:focus {{ border-color: {c.accent}; }}
QScrollBar:vertical {{ background: transparent; width: {px(12)}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {px(12)}px; margin: 0; }}
QScrollBar::handle {{
  background: {c.line}; border-radius: {px(4)}px; margin: {px(2)}px; min-height: {px(32)}px;
  min-width: {px(32)}px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{
  background: {c.card}; color: {c.text}; {framed} {c.line}; padding: {px(4)}px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QAbstractSpinBox > QLineEdit {{
  background: transparent; border: none; padding: 0 {px(8)}px; min-height: 0; }}
QSplitter::handle {{ background: transparent; }}
"""
