"""The small parts: a button answers the keyboard wherever it stands, and every pair of colours can be read."""

import json
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from storedesk.foundation.desktop.widgets import button
from storedesk.foundation.resources import resource

THEMES = ("light", "dark")
GROUNDS = ("ground", "surface", "sunken", "raised", "stripe", "hover", "selection", "accent_soft")
TONES = ("positive", "negative", "warning", "info")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("kind", ["", "primary", "danger", "quiet", "link"])
def test_the_button_the_keyboard_stands_on_is_pressed(qtbot: QtBot, key: Qt.Key, kind: str) -> None:
    pressed: list[str] = []
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    column.addWidget(button("Main", "primary", on_click=lambda: pressed.append("main")))
    mine = button("Mine", kind, on_click=lambda: pressed.append("mine"))
    column.addWidget(mine)
    dialog.show()
    mine.setFocus()
    qtbot.keyClick(mine, key)
    assert pressed == ["mine"]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("text", ["text", "text_muted", "text_faint"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read_on_every_ground(theme: str, text: str, ground: str) -> None:
    assert contrast(theme, text, ground) >= 4.5


@pytest.mark.parametrize(("theme", "tone"), list(product(THEMES, TONES)))
def test_a_tone_can_be_read_on_its_own_ground_and_on_paper(theme: str, tone: str) -> None:
    assert contrast(theme, tone, f"{tone}_soft") >= 4.5
    assert contrast(theme, tone, "surface") >= 4.5
    assert contrast(theme, "text", f"{tone}_soft") >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_the_accent_can_be_read_and_the_focus_be_seen(theme: str) -> None:
    assert contrast(theme, "on_accent", "accent") >= 4.5
    assert contrast(theme, "on_accent", "accent_hover") >= 4.5
    for ground in ("ground", "surface", "accent_soft"):
        assert contrast(theme, "accent_text", ground) >= 4.5
    for ground in ("ground", "surface", "sunken"):
        assert contrast(theme, "accent", ground) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_an_empty_box_to_tick_can_be_seen(theme: str) -> None:
    assert contrast(theme, "text_faint", "surface") >= 3


def contrast(theme: str, one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2.2 defines it (relative luminance of sRGB), from 1 to 21."""
    colours = json.loads(resource("themes", f"{theme}.json").read_text(encoding="utf-8"))
    high, low = sorted((luminance(colours[one]), luminance(colours[other])), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
