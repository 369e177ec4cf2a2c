"""The dialogs that ask or tell one thing, always in plain text and with verbs on their buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import IconLabel, Text, button, label

_MARGIN = 48
_TEXT_WIDTH = 376
_TONES = {"negative": "circle-x", "warning": "triangle-alert", "positive": "circle-check", "info": "info"}


class Dialog(QDialog):
    """A dialog of the program's own look: an icon, a heading, sentences, and buttons at the bottom right."""

    def __init__(self, parent: QWidget | None, heading: Text, text: Text = "", *, tone: str = "info") -> None:
        super().__init__(parent)
        self.setWindowTitle(str(heading))
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(IconLabel(_TONES[tone], 24, tone), 0, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout()
        self.body.setSpacing(GRID)
        self.heading = label(heading, "heading", wrap=True)
        self.heading.setMinimumWidth(_TEXT_WIDTH)
        self.body.addWidget(self.heading)
        if str(text):
            sentence = label(text, "muted", wrap=True)
            sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(sentence)
        row.addLayout(self.body, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(GRID)
        self.buttons.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        self._column.setSpacing(3 * GRID)
        self._column.addLayout(row)
        self._column.addStretch()
        self._column.addLayout(self.buttons)

    def let_body_grow(self) -> None:
        """Where the dialog is larger than it need be, the room goes to its body and not between body and buttons."""
        self._column.setStretch(0, 1)

    def add_button(self, text: Text, kind: str = "", *, accepts: bool = False, rejects: bool = False) -> QWidget:
        """A button at the bottom; it closes the dialog where it accepts or rejects."""
        made = button(text, kind)
        if accepts:
            made.clicked.connect(self.accept)
        if rejects:
            made.clicked.connect(self.reject)
        made.setAutoDefault(kind == "primary")
        self.buttons.addWidget(made)
        return made


def message(parent: QWidget | None, heading: Text, text: Text = "", *, tone: str = "info") -> None:
    """Tell one thing and wait until it has been read."""
    dialog = Dialog(parent, heading, text, tone=tone)
    dialog.add_button(dialog.tr("Close"), "primary", accepts=True).setFocus()
    dialog.exec()


def ask(parent: QWidget | None, heading: Text, text: Text, yes: Text, *, danger: bool = False) -> bool:
    """Whether the operator wants it; `yes` is the verb on the button."""
    dialog = Dialog(parent, heading, text, tone="warning" if danger else "info")
    no = dialog.add_button(dialog.tr("Cancel"), rejects=True)
    does = dialog.add_button(yes, "danger" if danger else "primary", accepts=True)
    # Enter does what was asked for, unless that takes something away
    (no if danger else does).setFocus()
    return dialog.exec() == QDialog.DialogCode.Accepted


def choose(parent: QWidget | None, heading: Text, text: Text, choices: list[Text], *, tone: str = "info") -> int:
    """The number of the button pressed, the last one being the main one; -1 where the dialog was closed."""
    dialog = Dialog(parent, heading, text, tone=tone)
    for number, choice in enumerate(choices):
        made = button(choice, "primary" if number == len(choices) - 1 else "")
        made.clicked.connect(lambda _=False, number=number: dialog.done(number + 2))
        dialog.buttons.addWidget(made)
        # Enter takes the last one, which is the main one
        made.setFocus()
    answer = dialog.exec()
    return answer - 2 if answer >= 2 else -1


def fit(dialog: QDialog, size: tuple[int, int]) -> None:
    """Give a large dialog its size, or what its window leaves it; what it holds takes the room."""
    parent = dialog.parentWidget()
    width, height = size
    if parent is not None:
        room = parent.window().size()
        width, height = min(width, room.width() - _MARGIN), min(height, room.height() - _MARGIN)
    if isinstance(dialog, Dialog):
        dialog.let_body_grow()
    dialog.resize(width, height)


def ask_text(
    parent: QWidget | None, heading: Text, question: Text, text: str = "", *, secret: bool = False
) -> str | None:
    """A line of text from the operator (hidden where secret); None where the dialog was closed."""
    echo = QLineEdit.EchoMode.Password if secret else QLineEdit.EchoMode.Normal
    box = Dialog(parent, heading, question)
    line = QLineEdit(text)
    line.setEchoMode(echo)
    line.setAccessibleName(str(question))
    box.body.addWidget(line)
    box.add_button(box.tr("Cancel"), rejects=True)
    box.add_button(box.tr("OK"), "primary", accepts=True)
    line.setFocus()
    return line.text() if box.exec() == QDialog.DialogCode.Accepted else None
