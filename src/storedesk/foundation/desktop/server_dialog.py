"""Asks where the PostgreSQL server is on which several computers share a shop."""

from urllib.parse import quote, unquote, urlsplit

from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QWidget

from storedesk.foundation.database.places import on_server
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label
from storedesk.foundation.texts import Phrase

_SCHEME = "postgresql+psycopg"
_PORT = 5432
_HEADING = Phrase("Open a shop on a server")
_SAY = Phrase(
    "Several computers share one shop through a PostgreSQL server. Whoever set the server up knows what belongs here."
)


def place_of(address: str) -> str:
    """The database and the server of an address, as people say it: without user and password."""
    parts, port = urlsplit(address), _port(address)
    return f"{unquote(parts.path.lstrip('/'))} @ {parts.hostname or ''}{f':{port}' if port else ''}"


def ask_server(parent: QWidget | None, address: str = "") -> str | None:
    """The address of a server from the operator; None where the dialog was closed."""
    dialog = ServerDialog(parent, address)
    return dialog.address if dialog.exec() == QDialog.DialogCode.Accepted else None


class ServerDialog(Dialog):
    """`address` is what was typed; a whole address pasted into the first line fills the others."""

    def __init__(self, parent: QWidget | None, address: str = "") -> None:
        super().__init__(parent, _HEADING, _SAY)
        self.server, self.database, self.user, self.password = (QLineEdit() for _ in range(4))
        self.server.setPlaceholderText(self.tr("For example 192.168.1.20 or 192.168.1.20:5432"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.opens = button(self.tr("Open the shop"), "primary", on_click=self.accept)
        self._lay_out()
        self.server.textChanged.connect(self._take_whole)
        for line in (self.server, self.database):
            line.textChanged.connect(self._suit)
        if address:
            self.server.setText(address)
        self._suit()
        self.server.setFocus()

    @property
    def address(self) -> str:
        """The address as the database takes it; a missing port is PostgreSQL's usual one."""
        who = quote(self.user.text().strip(), safe="")
        if who and self.password.text():
            who += ":" + quote(self.password.text(), safe="")
        database = quote(self.database.text().strip(), safe="")
        return f"{_SCHEME}://{who}{'@' if who else ''}{self.server.text().strip()}/{database}"

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(12)
        for row, (text, line) in enumerate(
            (
                (self.tr("Server"), self.server),
                (self.tr("Database"), self.database),
                (self.tr("User"), self.user),
                (self.tr("Password"), self.password),
            )
        ):
            line.setAccessibleName(text)
            grid.addWidget(label(text, "muted"), row, 0)
            grid.addWidget(line, row, 1)
        self.body.addSpacing(GRID)
        self.body.addLayout(grid)
        kept = self.tr("The address is kept in this computer's settings, the password with it, for your account alone.")
        self.body.addWidget(label(kept, "faint", wrap=True))
        self.add_button(self.tr("Cancel"), rejects=True)
        self.buttons.addWidget(self.opens)

    def _take_whole(self, text: str) -> None:
        if not on_server(text.strip()) or "://" not in text:
            return
        parts = urlsplit(text.strip())
        self.database.setText(unquote(parts.path.lstrip("/")))
        self.user.setText(unquote(parts.username or ""))
        self.password.setText(unquote(parts.password or ""))
        port = _port(text)
        named = f":{port}" if port not in (None, _PORT) else ""
        self.server.setText(f"{parts.hostname or ''}{named}")

    def _suit(self) -> None:
        self.opens.setEnabled(bool(self.server.text().strip() and self.database.text().strip()))


def _port(address: str) -> int | None:
    """None where the address names none, or one that is no number."""
    try:
        return urlsplit(address.strip()).port
    except ValueError:
        return None
