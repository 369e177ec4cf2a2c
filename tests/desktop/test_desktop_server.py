"""A shop on a server: its address asked for in four lines or one, opened, kept, and changed where the server moved."""

import pytest
from desktop_made import press
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import make_url

from storedesk.foundation.desktop.desk import Desk
from storedesk.foundation.desktop.server_dialog import ServerDialog, place_of

WHOLE = "postgresql://%E5%B0%8F%E7%8E%8B:p%40ss%2Fword@db.local:6000/bamboo%20shop"


@pytest.fixture
def dialog(qtbot: QtBot) -> ServerDialog:
    made = ServerDialog(None)
    qtbot.addWidget(made)
    return made


def test_four_lines_make_an_address_whatever_signs_they_hold(dialog: ServerDialog) -> None:
    for line, text in (
        (dialog.server, " 192.168.1.20:6000 "),
        (dialog.database, "竹匠坊"),
        (dialog.user, "a:b@c/d"),
        (dialog.password, "p@ss:w/rd#?"),
    ):
        line.setText(text)
    url = make_url(dialog.address)
    assert (url.host, url.port, url.database) == ("192.168.1.20", 6000, "竹匠坊")
    assert (url.username, url.password) == ("a:b@c/d", "p@ss:w/rd#?")


def test_without_a_user_the_servers_own_way_is_used(dialog: ServerDialog) -> None:
    dialog.server.setText("db.local")
    dialog.database.setText("shop")
    url = make_url(dialog.address)
    assert (url.drivername, url.host, url.username, url.password) == ("postgresql+psycopg", "db.local", None, None)


def test_a_whole_address_pasted_fills_every_line(dialog: ServerDialog) -> None:
    dialog.server.setText(WHOLE)
    assert (dialog.server.text(), dialog.database.text()) == ("db.local:6000", "bamboo shop")
    assert (dialog.user.text(), dialog.password.text()) == ("小王", "p@ss/word")
    assert make_url(dialog.address) == make_url(WHOLE).set(drivername="postgresql+psycopg")


def test_it_opens_only_once_server_and_database_are_named(qtbot: QtBot, dialog: ServerDialog) -> None:
    assert not dialog.opens.isEnabled()
    dialog.server.setText("db.local")
    assert not dialog.opens.isEnabled()
    dialog.database.setText("shop")
    assert dialog.opens.isEnabled()
    dialog.show()
    dialog.database.setFocus()
    qtbot.keyClick(dialog.database, Qt.Key.Key_Return)
    assert dialog.result() == ServerDialog.DialogCode.Accepted


def test_what_is_shown_of_an_address_holds_no_password() -> None:
    assert place_of(WHOLE) == "bamboo shop @ db.local:6000"
    assert place_of("postgresql://a:secret@host:port/shop") == "shop @ host"


def test_a_shop_on_a_server_is_opened_from_the_menu_and_known_the_next_time(desk: Desk, shop_on_server: str) -> None:
    press("Open the shop", lambda asked: _paste(asked, shop_on_server))
    desk.window.actions_by_key()["server"].trigger()
    assert desk.app.store.path is None
    assert make_url(str(desk.settings.get("database"))).database == make_url(shop_on_server).database
    assert desk.window.windowTitle() == f"{place_of(shop_on_server)} – StoreDesk"


def test_a_server_that_moved_is_given_its_new_address(closed_desk: Desk, shop_on_server: str) -> None:
    away = make_url(shop_on_server).set(port=1).render_as_string(hide_password=False)
    press("Change the address…", lambda _: press("Open the shop", lambda asked: _paste(asked, shop_on_server)))
    assert closed_desk.open(away)
    assert closed_desk.app.store.dialect == "postgresql"


def _paste(asked: QWidget, address: str) -> None:
    asked.findChildren(QLineEdit)[0].setText(address)
