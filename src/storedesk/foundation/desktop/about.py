"""What the program is, which shortcuts it has, and under which licences it and its parts are given."""

import importlib.metadata
import sys
from collections.abc import Sequence

from PySide6.QtCore import QSize, qVersion
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from storedesk import __version__
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.menus import plain_name, shown_keys
from storedesk.foundation.desktop.widgets import label
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
    "numpy",
    "matplotlib",
    "platformdirs",
    "lunardate",
    "typer",
    "rich",
)


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


def show_keys(parent: QWidget, actions: Sequence[QAction]) -> None:
    """Every shortcut there is now."""
    dialog = Dialog(parent, parent.tr("Keyboard shortcuts"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    shown = [action for action in actions if not action.shortcut().isEmpty()]
    half = (len(shown) + 1) // 2
    for number, action in enumerate(shown):
        row, column = number % half, 2 * (number // half)
        grid.addWidget(label(plain_name(action)), row, column)
        grid.addWidget(label(shown_keys(action), "muted"), row, column + 1)
    dialog.body.addLayout(grid)
    dialog.add_button(dialog.tr("Close"), "primary", accepts=True)
    dialog.exec()


def show_licences(parent: QWidget) -> None:
    """Our licence, the font's, the icons', and those of the libraries."""
    dialog = Dialog(parent, parent.tr("Licences"))
    box = QPlainTextEdit(licences())
    box.setReadOnly(True)
    box.setMinimumSize(QSize(680, 420))
    dialog.body.addWidget(box)
    dialog.add_button(dialog.tr("Close"), "primary", accepts=True)
    dialog.exec()


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
        licence = str(said.get("license_expression") or next(iter(named), said.get("license", "")))
        lines.append(f"{name} {about['Version']}: {licence.splitlines()[0] if licence else ''}")
    for title, path in (
        ("Lucide icons", ("icons", "LICENSE-lucide.txt")),
        ("StoreDesk Sans (Noto Sans CJK SC)", ("fonts", "OFL-and-origin.txt")),
    ):
        lines += ["", title, "", resource(*path).read_text(encoding="utf-8")]
    return "\n".join(lines)
