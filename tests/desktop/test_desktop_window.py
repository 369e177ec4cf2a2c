"""The window: welcome, rail, menus, languages and looks switched while running, and what it remembers."""

import threading
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from desktop_made import press, shop_days, until_stopped, write_csv
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from storedesk.app import places
from storedesk.features import FEATURES, ROOMS
from storedesk.foundation import texts
from storedesk.foundation.database.shop_settings import SHOP_NAME, keep, value
from storedesk.foundation.desktop import menus
from storedesk.foundation.desktop.desk import Desk
from storedesk.foundation.desktop.settings_dialog import SettingsDialog
from storedesk.foundation.desktop.theme import theme
from storedesk.foundation.desktop.welcome import Welcome
from storedesk.foundation.errors import Cancelled
from storedesk.foundation.progress import Progress
from storedesk.foundation.sheets.import_files import Import


def spoken(desk: Desk) -> set[str]:
    """Every word on the window."""
    labels = {label.text() for label in desk.window.findChildren(QLabel)}
    return labels | {made.text().strip() for made in desk.window.findChildren(QPushButton)}


def rail(desk: Desk) -> list[str]:
    return [made.text().strip() for made in desk.window.rail.buttons.values()]


def test_an_empty_shop_offers_to_import_or_to_look_around(desk: Desk) -> None:
    welcome = desk.window.findChild(Welcome)
    assert welcome.isVisible()
    assert welcome.import_button.text() == "Import reports"
    assert welcome.sample_button.text() == "Open the sample shop"
    assert welcome.import_button.hasFocus()


def test_the_welcome_says_how_far_the_sample_shop_is_and_makes_it_once(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = [], threading.Event()

    def write(_database: Path, progress: Progress) -> None:
        begun.append(True)
        progress.report(1, 4)
        go_on.wait(5)
        raise Cancelled

    monkeypatch.setattr(desk, "house", replace(desk.house, write_sample=write))
    welcome = desk.window.findChild(Welcome)
    qtbot.keyClick(welcome.sample_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "25%" in welcome.work.text())
    assert not welcome.sample_button.isEnabled()
    desk.open_sample()
    go_on.set()
    qtbot.waitUntil(lambda: not desk.jobs.running)
    assert begun == [True]
    assert welcome.sample_button.isEnabled()
    assert not welcome.work.text()


def test_the_first_thing_kept_leads_on_to_the_tabs(qtbot: QtBot, desk: Desk) -> None:
    with desk.app.store.writing("Name the shop") as session:
        keep(session, "shop_name", "竹匠坊", date(2026, 1, 1))
    qtbot.waitUntil(lambda: desk.window.current_key == "shop")


def test_the_rail_holds_every_tab_and_ctrl_digits_reach_them(qtbot: QtBot, desk: Desk) -> None:
    assert rail(desk) == [str(feature.name) for feature in FEATURES]
    desk.window.activateWindow()
    qtbot.keyClick(desk.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.current_key == FEATURES[3].key


@pytest.mark.parametrize("key", [feature.key for feature in FEATURES if feature.coming])
def test_a_tab_that_is_not_built_says_in_one_sentence_what_is_coming(desk: Desk, key: str) -> None:
    desk.window.show_tab(key)
    coming = next(feature.coming for feature in FEATURES if feature.key == key)
    shown = desk.window.stack.currentWidget()
    assert [label.text() for label in shown.findChildren(QLabel) if label.text() == str(coming)]
    assert not shown.findChildren(QPushButton)


def test_every_shortcut_means_one_thing(desk: Desk) -> None:
    keys = [menus.shown_keys(action) for action in desk.window.actions_by_key().values()]
    given = [each for each in keys if each]
    assert len(given) == len(set(given))
    assert len(given) >= 18


def test_the_language_is_switched_while_running_and_remembered(qtbot: QtBot, desk: Desk) -> None:
    before = desk.window
    desk.use_language("zh_CN")
    qtbot.waitUntil(lambda: desk.window is not before)
    assert rail(desk)[:2] == ["店铺", "本周"]
    assert {"欢迎使用 StoreDesk", "打开示例店铺", "导入报表"} <= spoken(desk)
    assert desk.settings.get("language") == "zh_CN"
    desk.use_language("zh_TW")
    qtbot.waitUntil(lambda: "歡迎使用 StoreDesk" in spoken(desk))
    assert texts.language() == "zh_TW"


def test_the_look_is_switched_while_running(desk: Desk) -> None:
    light = desk.window.grab().toImage().pixelColor(400, 300)
    desk.use_theme("dark")
    dark = desk.window.grab().toImage().pixelColor(400, 300)
    assert light.lightness() > 200 > 60 > dark.lightness()
    assert dark == QColor(theme().tokens.ground)
    desk.use_theme("light")
    assert desk.window.grab().toImage().pixelColor(400, 300) == light


def test_settings_take_effect_at_once(qtbot: QtBot, desk: Desk) -> None:
    rebuilt: list[str] = []
    dialog = SettingsDialog(
        desk.window,
        desk.app,
        language_chosen=rebuilt.append,
        theme_chosen=desk.use_theme,
        open_folder=lambda: None,
        figures_changed=lambda: rebuilt.append("figures"),
    )
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    dialog.theme.activated.emit(dialog.theme.currentIndex())
    dialog.wan.click()
    dialog.name.setText("竹匠坊")
    dialog.name.editingFinished.emit()
    assert theme().dark
    assert (desk.settings.get("theme"), desk.settings.get("money_in_wan")) == ("dark", True)
    with desk.app.store.reading() as session:
        assert value(session, SHOP_NAME, desk.app.today()) == "竹匠坊"
    assert rebuilt == []
    dialog.language.setCurrentIndex(dialog.language.findData("zh_TW"))
    dialog.language.activated.emit(dialog.language.currentIndex())
    qtbot.waitUntil(lambda: sorted(rebuilt) == ["figures", "zh_TW"])
    assert desk.app.undo.stack.undoText() == "Name the shop 竹匠坊"
    assert not dialog.isVisible()
    desk.use_theme("light")


def test_size_and_tab_are_as_they_were_left(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    importing = Import(desk.app.store, ROOMS)
    importing.read([write_csv(tmp_path / "店铺日报.csv", shop_days(2))])
    importing.take()
    path = desk.app.store.path
    desk.window.resize(970, 655)
    desk.window.show_tab("checklist")
    desk.window.close()
    assert not desk.is_open
    desk.open(path)
    # the offscreen display is narrower than the window's least width
    assert desk.window.height() == 655
    qtbot.waitUntil(lambda: desk.window.current_key == "checklist")


def test_f1_explains_the_tab_in_view(desk: Desk) -> None:
    desk.window.show_tab("shop")
    said = press("Close")
    desk.window.actions_by_key()["explain"].trigger()
    assert any("The daily shop report fills it" in text for text in said)


def test_the_keys_the_version_and_the_licences_can_be_looked_up(desk: Desk) -> None:
    actions = desk.window.actions_by_key()
    keys = press("Close")
    actions["keys"].trigger()
    assert {"Import reports", "Ctrl+I", "Find anything", "Ctrl+K"} <= set(keys)
    about = press("Close")
    actions["about"].trigger()
    assert any(text.startswith("StoreDesk 0") for text in about)
    press("Close", lambda dialog: about.append(dialog.findChild(QPlainTextEdit).toPlainText()))
    actions["licences"].trigger()
    assert "SIL OPEN FONT LICENSE" in about[-1].upper()
    assert "SQLAlchemy" in about[-1]


def test_the_keys_of_the_tab_in_view_stand_beside_those_of_the_window(desk: Desk) -> None:
    desk.window.show_tab("products")
    said = press("Close")
    desk.window.actions_by_key()["keys"].trigger()
    assert {"Everywhere", "Products", "New product"} <= set(said)


def test_the_welcome_has_no_menu_of_a_tab(desk: Desk) -> None:
    menu = next(each for each in desk.window.menuBar().actions() if each.text() == "&Tab")
    assert not menu.isVisible()
    desk.window.show_tab("products")
    assert menu.isVisible()


def test_print_says_so_where_a_tab_has_nothing_to_print(desk: Desk) -> None:
    desk.window.show_tab("titles")
    desk.window.print_tab()
    assert "nothing to print" in desk.window.banner.text


def test_closing_asks_while_work_is_under_way(qtbot: QtBot, desk: Desk) -> None:
    job = desk.jobs.start("Count", until_stopped)
    qtbot.waitUntil(lambda: job.seconds > 1.05)
    said = press("Cancel")
    desk.window.close()
    assert any('"Count" is not finished' in text for text in said)
    assert desk.is_open
    press("Stop it")
    desk.window.close()
    assert not desk.is_open
    assert desk.jobs.running == []


def test_the_window_is_seen_before_its_first_tab_is_built(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    importing = Import(desk.app.store, ROOMS)
    importing.read([write_csv(tmp_path / "店铺日报.csv", shop_days(2))])
    importing.take()
    path = desk.app.store.path
    desk.window.close()
    with qtbot.waitSignal(desk.settled):
        desk.open(path)
        assert not desk.window.shows_something
        assert desk.window.rail.buttons["shop"].isChecked()
        with qtbot.waitSignal(desk.window.painted):
            pass
    assert desk.window.current_key == "shop"


def test_the_rail_knows_the_features_before_they_are_loaded() -> None:
    assert [(place.key, place.name) for place in places()] == [(feature.key, feature.name) for feature in FEATURES]
    unbuilt = {place.key: place.purpose for place in places() if place.build is None}
    assert unbuilt == {feature.key: feature.coming for feature in FEATURES if feature.key in unbuilt}
