"""Colour, type, spacing and motion in one place, and the style sheet made of them.

Warm paper by day, deep slate by night, one accent. Contrast of text on its ground is at least 4.5:1 (WCAG 2.2, 1.4.3);
a test computes it.
"""

from __future__ import annotations

from dataclasses import dataclass

from rehearsal_voice.config.paths import assets_folder


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as #rrggbb. ground: the window; surface: cards; line: hairlines; edge: of fields and boxes, which must be
    seen to be used; quiet: secondary text; tint: the accent as a ground, for what is chosen or may be done; person,
    partner: who speaks. chevron, check: an icon's file name.
    """

    ground: str
    surface: str
    raised: str
    line: str
    edge: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    tint: str
    person: str
    partner: str
    warning: str
    chevron: str
    check: str


LIGHT = Palette(
    ground="#f7f4ef",
    surface="#fffdfa",
    raised="#efeae1",
    line="#d9d2c5",
    edge="#948c7e",
    text="#262320",
    quiet="#635c52",
    accent="#2a6457",
    on_accent="#ffffff",
    tint="#e1ece6",
    person="#7a4a1f",
    partner="#2a6457",
    warning="#8f3a1d",
    chevron="chevron-light.svg",
    check="check-light.svg",
)
DARK = Palette(
    ground="#17191c",
    surface="#1f2226",
    raised="#2a2e33",
    line="#3a3f46",
    edge="#6f767f",
    text="#ece8e1",
    quiet="#aaa59b",
    accent="#7fc4b2",
    on_accent="#10201c",
    tint="#24352f",
    person="#e3b37d",
    partner="#7fc4b2",
    warning="#f0a384",
    chevron="chevron-dark.svg",
    check="check-dark.svg",
)

SPACE = 8
"""All distances are multiples of this or of its half, in device-independent pixels."""
CARD = 20
"""Air between the edge of a card and what lies in it."""
RADIUS = 12
BASE_POINT = 11.0
TITLE, HEADING, PLAIN_WORDS, BRAND, BODY, SMALL = 1.75, 1.22, 1.15, 1.08, 1.0, 0.9
LINE_CHARACTERS = 75
"""The longest line one reads without losing the next (Bringhurst 2004: 45 to 75)."""
SHEET_CHARACTERS = 104
"""The widest page: a line, and beside it what can be done with it."""
WIDE_CHARACTERS = 160
"""The widest page of cards side by side."""
BREATH_S = 4.0
"""One breath of the listening shape: the pace of a calm person."""


def points(size: float, scale: float) -> float:
    """Point size of a type step at the person's text scale."""
    return round(BASE_POINT * size * scale, 1)


def style_sheet(palette: Palette, scale: float) -> str:
    """The whole window's style."""
    p = palette
    icons = (assets_folder() / "icons").as_posix()
    return f"""
    QWidget {{ background: {p.ground}; color: {p.text}; font-size: {points(BODY, scale)}pt; }}
    QLabel {{ background: transparent; }}
    QLabel[role="title"] {{ font-size: {points(TITLE, scale)}pt; font-weight: 600; }}
    QLabel[role="heading"] {{ font-size: {points(HEADING, scale)}pt; font-weight: 600; }}
    QLabel[role="brand"] {{ font-size: {points(BRAND, scale)}pt; font-weight: 600; padding: 0px {SPACE}px {SPACE}px; }}
    QLabel[role="column"] {{ font-weight: 600; }}
    QLabel[role="quiet"] {{ color: {p.quiet}; font-size: {points(SMALL, scale)}pt; }}
    QLabel[role="person"] {{ color: {p.person}; }}
    QLabel[role="partner"] {{ color: {p.partner}; }}
    QLabel[role="said by person"] {{ background: {p.raised}; color: {p.person}; border-radius: {RADIUS}px;
        padding: {SPACE}px {RADIUS}px; }}
    QLabel[role="said by partner"] {{ background: {p.surface}; color: {p.partner}; border: 1px solid {p.line};
        border-radius: {RADIUS}px; padding: {SPACE - 1}px {RADIUS - 1}px; }}
    QLabel[role="plain words"] {{ font-size: {points(PLAIN_WORDS, scale)}pt; }}
    QLabel[role="being said"] {{ color: {p.quiet}; padding: {SPACE}px {RADIUS}px; }}
    QLabel[role="aside"] {{ background: {p.tint}; color: {p.text}; border-radius: {RADIUS}px;
        padding: {SPACE}px {RADIUS}px; }}
    QLabel[role="warning"] {{ color: {p.warning}; }}
    QLabel[role="figure"] {{ font-size: {points(HEADING, scale)}pt; }}
    QLabel[role="state"] {{ font-size: {points(HEADING, scale)}pt; color: {p.quiet}; }}
    QFrame[role="card"] {{ background: {p.surface}; border: 1px solid {p.line}; border-radius: {RADIUS}px; }}
    QFrame[role="card"] QLabel {{ background: transparent; }}
    QFrame[role="rule"] {{ background: {p.line}; margin: {SPACE}px 0px; }}
    QFrame[role="number"] {{ background: transparent; border: 2px solid transparent; border-radius: 8px; }}
    QFrame[role="number"]:focus {{ border-color: {p.accent}; }}
    QWidget[role="bare"] {{ background: transparent; }}
    QMenu {{ background: {p.surface}; border: 1px solid {p.line}; padding: 4px; }}
    QMenu::item {{ padding: 6px 24px; }}
    QMenu::item:selected {{ background: {p.accent}; color: {p.on_accent}; }}
    QFrame[role="rail"] {{ background: {p.raised}; }}
    QFrame[role="notice"] {{ background: {p.raised}; border-radius: {RADIUS}px; margin: {SPACE}px; }}
    QPushButton {{ background: {p.raised}; color: {p.text}; border: 1px solid {p.line}; border-radius: 8px;
        padding: {SPACE}px {2 * SPACE}px; }}
    QPushButton:hover {{ border-color: {p.accent}; }}
    QPushButton:focus {{ border: 2px solid {p.accent}; padding: {SPACE - 1}px {2 * SPACE - 1}px; }}
    QPushButton:disabled {{ color: {p.quiet}; }}
    QPushButton[role="primary"] {{ background: {p.accent}; color: {p.on_accent}; border-color: {p.accent};
        font-weight: 600; }}
    QPushButton[role="primary"]:disabled {{ background: {p.raised}; color: {p.quiet}; border-color: {p.line}; }}
    QPushButton[role="link"]:disabled {{ color: {p.quiet}; }}
    QPushButton[role="primary"]:hover, QPushButton[role="primary"]:focus {{ border: 2px solid {p.text};
        padding: {SPACE - 1}px {2 * SPACE - 1}px; }}
    QPushButton[role="soft"] {{ background: {p.tint}; color: {p.accent}; border: 1px solid {p.tint};
        font-weight: 600; }}
    QPushButton[role="soft"]:hover {{ border-color: {p.accent}; }}
    QPushButton[role="soft"]:focus {{ border: 2px solid {p.accent}; }}
    QPushButton[role="rail"] {{ background: transparent; border: none; text-align: left;
        padding: {SPACE}px {SPACE + 2}px; border-radius: 8px; }}
    QPushButton[role="rail"]:hover {{ background: {p.ground}; }}
    QPushButton[role="rail"]:checked {{ background: {p.surface}; color: {p.accent}; font-weight: 600; }}
    QPushButton[role="rail"]:focus {{ border: 2px solid {p.accent}; padding: {SPACE - 2}px {SPACE}px; }}
    QPushButton[role="link"] {{ background: transparent; border: none; color: {p.accent}; padding: 4px; }}
    QPushButton[role="link"]:focus {{ border: 2px solid {p.accent}; padding: 2px; border-radius: 6px; }}
    QPushButton[role="chip"] {{ border-radius: 11px; padding: 4px 12px; font-size: {points(SMALL, scale)}pt; }}
    QPushButton[role="chip"]:checked {{ background: {p.accent}; color: {p.on_accent}; }}
    QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QPlainTextEdit {{ background: {p.surface};
        border: 1px solid {p.edge}; border-radius: 8px; padding: {SPACE}px; placeholder-text-color: {p.quiet};
        selection-background-color: {p.accent};
        selection-color: {p.on_accent}; }}
    QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus,
    QTimeEdit:focus {{ border: 2px solid {p.accent}; padding: {SPACE - 1}px; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 28px; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url({icons}/{p.chevron}); width: 12px; height: 12px; }}
    QTimeEdit::up-button, QTimeEdit::down-button {{ width: 0px; border: none; }}
    QComboBox QAbstractItemView {{ background: {p.surface}; selection-background-color: {p.accent};
        selection-color: {p.on_accent}; border: 1px solid {p.line}; }}
    QTableWidget {{ background: {p.surface}; border: 1px solid transparent;
        selection-background-color: {p.raised}; selection-color: {p.text}; }}
    QTableWidget:focus {{ border-color: {p.accent}; }}
    QHeaderView {{ background: {p.surface}; }}
    QHeaderView::section {{ background: {p.surface}; color: {p.quiet}; border: none;
        border-bottom: 1px solid {p.line}; padding: {SPACE // 2}px; }}
    QWidget[role="plain"] {{ background: transparent; }}
    QScrollArea {{ border: none; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; }}
    QScrollBar::handle:vertical {{ background: {p.line}; border-radius: 5px; min-height: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar:horizontal {{ height: 0; }}
    QProgressBar {{ background: {p.raised}; border: none; border-radius: 4px; height: 8px; text-align: center; }}
    QProgressBar::chunk {{ background: {p.accent}; border-radius: 4px; }}
    QToolTip {{ background: {p.surface}; color: {p.text}; border: 1px solid {p.line}; padding: 4px; }}
    QCheckBox {{ background: transparent; }}
    QCheckBox::indicator {{ width: 18px; height: 18px; border: 1px solid {p.edge}; border-radius: 5px;
        background: {p.surface}; }}
    QCheckBox::indicator:checked {{ background: {p.accent}; border-color: {p.accent};
        image: url({icons}/{p.check}); }}
    QCheckBox:focus {{ border: 2px solid {p.accent}; border-radius: 6px; }}
    """
