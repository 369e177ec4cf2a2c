"""How the window looks: two sets of colours, one font, and the style sheet built from them; switched while running."""

import json
from dataclasses import dataclass, fields
from functools import cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from storedesk.foundation.resources import resource

FAMILY = "StoreDesk Sans"
FONT_FILE = ("fonts", "StoreDeskSans-Regular.otf")
TEXT_SIZE = 13
GRID = 8
ROW_HEIGHT = 32
MODES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours by their meaning, each "#RRGGBB".

    `ground` lies under everything, `surface` is a table or card, `raised` a menu; each tone (positive, negative,
    warning, info) is a text colour with a `_soft` ground of its own.
    """

    ground: str
    surface: str
    raised: str
    sunken: str
    hover: str
    stripe: str
    border: str
    border_strong: str
    text: str
    text_muted: str
    text_faint: str
    text_disabled: str
    accent: str
    accent_hover: str
    accent_soft: str
    accent_text: str
    on_accent: str
    selection: str
    positive: str
    positive_soft: str
    negative: str
    negative_soft: str
    warning: str
    warning_soft: str
    info: str
    info_soft: str
    neutral_soft: str
    chart_1: str
    chart_2: str
    chart_3: str
    chart_4: str
    chart_5: str
    chart_compare: str
    chart_grid: str
    chart_gap: str

    def colour(self, name: str) -> QColor:
        """A token by its name, for painting."""
        return QColor(getattr(self, name))


class Theme(QObject):
    """The look in use. `changed` is emitted after a switch, for those who paint themselves."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode = "light"
        self.dark = False
        self.tokens = tokens("light")

    def apply(self, application: QApplication, mode: str) -> None:
        """Dress the whole program: "light", "dark" or as the "system" has it."""
        self.mode = mode if mode in MODES else "system"
        _load_font()
        self.dark = _system_is_dark() if self.mode == "system" else self.mode == "dark"
        name = "dark" if self.dark else "light"
        self.tokens = tokens(name)
        if application.style().objectName().lower() != "fusion":
            application.setStyle("Fusion")
        application.setFont(font())
        application.setPalette(_palette(self.tokens))
        application.setStyleSheet(_style_sheet(name))
        self.changed.emit()

    def follow_system(self, application: QApplication) -> None:
        """Switch along when the system goes dark or light."""
        QGuiApplication.styleHints().colorSchemeChanged.connect(
            lambda: self.apply(application, "system") if self.mode == "system" else None
        )


@cache
def theme() -> Theme:
    """The one look of the program."""
    return Theme()


@cache
def tokens(name: str) -> Tokens:
    """The colours of "light" or "dark"."""
    values = json.loads(resource("themes", f"{name}.json").read_text(encoding="utf-8"))
    return Tokens(**{field.name: values[field.name] for field in fields(Tokens)})


def font(size: int = TEXT_SIZE, *, strong: bool = False) -> QFont:
    """The program's font at a size in pixels; its figures all have one width."""
    face = QFont(FAMILY)
    face.setPixelSize(size)
    if strong:
        face.setWeight(QFont.Weight.DemiBold)
    return face


@cache
def _load_font() -> None:
    QFontDatabase.addApplicationFont(str(resource(*FONT_FILE)))


@cache
def _style_sheet(name: str) -> str:
    colours = tokens(name)
    art = resource("themes", name).as_posix()
    sheet = Template(resource("themes", "desktop.qss").read_text(encoding="utf-8"))
    return sheet.substitute({field.name: getattr(colours, field.name) for field in fields(Tokens)}, art=art)


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _palette(colours: Tokens) -> QPalette:
    """For the parts that the style sheet does not reach: selections, placeholders, native dialogs."""
    palette = QPalette()
    role = QPalette.ColorRole
    for part, name in (
        (role.Window, "ground"),
        (role.Base, "surface"),
        (role.AlternateBase, "stripe"),
        (role.Button, "surface"),
        (role.ToolTipBase, "raised"),
        (role.Text, "text"),
        (role.WindowText, "text"),
        (role.ButtonText, "text"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "text_faint"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Link, "accent_text"),
        (role.Mid, "border"),
        (role.Dark, "border_strong"),
        (role.Light, "raised"),
    ):
        palette.setColor(part, colours.colour(name))
    for part in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, colours.colour("text_disabled"))
    return palette
