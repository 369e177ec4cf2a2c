"""What the program is, which shortcuts it has, and under which licences it and its parts are given."""

import importlib.metadata
import sys
from collections.abc import Sequence

from PySide6.QtCore import qVersion
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from storedesk import __version__
from storedesk.foundation.desktop.dialogs import Dialog, fit
from storedesk.foundation.desktop.menus import plain_name, shown_keys
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Text, label
from storedesk.foundation.resources import resource

_PARTS = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "alembic",
    "sqlcipher3",
    "python-calamine",
    "openpyxl",
    "xlrd",
    "msoffcrypto-tool",
    "lxml",
    "pyzipper",
    "olefile",
    "numpy",
    "scipy",
    "matplotlib",
    "platformdirs",
    "borax",
    "typer",
    "rich",
)
_UNSAID = {"sqlcipher3": "Zlib"}
"""Licences that a part has as a text alone."""
_LICENCES = (768, 640)
_BETWEEN = 48
_AROUND = (140, 190)
"""What stands around the list of keys: margins, heading and buttons."""


def show_about(parent: QWidget) -> None:
    """Name, version and promise."""
    dialog = Dialog(
        parent,
        parent.tr("StoreDesk {version}").format(version=__version__),
        parent.tr(
            "The desk of a Taobao or Tmall shop's operator: reports in, figures that can be trusted, "
            "the week on paper. It works on this computer alone: no account, no server, no network."
        ),
    )
    versions = parent.tr("Python {python}, Qt {qt}").format(python=sys.version.split()[0], qt=qVersion())
    dialog.body.addWidget(label(versions, "faint"))
    dialog.add_button(dialog.tr("Close"), "primary", accepts=True)
    dialog.exec()


def show_keys(parent: QWidget, actions: Sequence[QAction], of_tab: Sequence[QAction] = (), tab_name: Text = "") -> None:
    """Every shortcut there is now: the window's, and those of the tab in view under its name."""
    dialog = Dialog(parent, parent.tr("Keyboard shortcuts"))
    columns = QHBoxLayout()
    columns.setSpacing(_BETWEEN)
    columns.addLayout(_keys_grid(parent.tr("Everywhere"), actions, 1))
    if any(not action.shortcut().isEmpty() for action in of_tab):
        columns.addLayout(_keys_grid(tab_name, of_tab, 2))
    shown = QWidget()
    shown.setObjectName("scrolled")
    shown.setLayout(columns)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(shown)
    dialog.body.addWidget(area, 1)
    dialog.add_button(dialog.tr("Close"), "primary", accepts=True).setFocus()
    wanted = shown.sizeHint()
    fit(dialog, (wanted.width() + _AROUND[0], wanted.height() + _AROUND[1]))
    dialog.exec()


def show_licences(parent: QWidget) -> None:
    """Our licence, the font's, the icons', and those of the libraries."""
    dialog = Dialog(parent, parent.tr("Licences"))
    box = QPlainTextEdit(licences())
    box.setReadOnly(True)
    dialog.body.addWidget(box, 1)
    fit(dialog, _LICENCES)
    dialog.add_button(dialog.tr("Close"), "primary", accepts=True)
    dialog.exec()


def _keys_grid(heading: Text, actions: Sequence[QAction], pairs: int) -> QVBoxLayout:
    """Names and keys in so many pairs of columns, below a heading."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(3 * GRID)
    grid.setVerticalSpacing(GRID)
    shown = [action for action in actions if not action.shortcut().isEmpty()]
    rows = -(-len(shown) // pairs)
    for number, action in enumerate(shown):
        row, column = number % rows, 2 * (number // rows)
        grid.addWidget(label(plain_name(action)), row, column)
        grid.addWidget(label(shown_keys(action), "muted"), row, column + 1)
    whole = QVBoxLayout()
    whole.setSpacing(GRID)
    whole.addWidget(label(heading, "strong", tone="accent"))
    whole.addLayout(grid)
    whole.addStretch()
    return whole


def licences() -> str:
    """The licence texts as one plain text."""
    lines = ["StoreDesk: MIT", ""]
    for name in _PARTS:
        try:
            about = importlib.metadata.metadata(name)
        except importlib.metadata.PackageNotFoundError:
            # a frozen program carries no metadata of its parts; docs name them too
            continue
        said = about.json
        named = [line.split("::")[-1].strip() for line in said.get("classifier", []) if line.startswith("License")]
        licence = str(said.get("license_expression") or next(iter(named), said.get("license") or _UNSAID.get(name, "")))
        lines.append(f"{name} {about['Version']}: {licence.splitlines()[0] if licence else ''}")
    for title, path in (
        ("Lucide icons", ("icons", "LICENSE-lucide.txt")),
        ("StoreDesk Sans (Noto Sans CJK SC)", ("fonts", "OFL-and-origin.txt")),
    ):
        lines += ["", title, "", resource(*path).read_text(encoding="utf-8")]
    return "\n".join(lines)
