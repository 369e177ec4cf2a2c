"""The preview: its options, paging and zoom by keyboard, PDF with its folder remembered, and clear refusals."""

import pytest
from PySide6.QtCore import Qt
from week_tab_made import WEEK

from storedesk.checklist.tab import week_tab
from storedesk.foundation.desktop import print_preview
from storedesk.foundation.desktop.paper_view import FULL_WIDTH, WHOLE_PAGE
from storedesk.foundation.desktop.print_preview import Option, PrintPreview
from storedesk.foundation.errors import UserError
from storedesk.foundation.printing.pages import Page, Text
from storedesk.foundation.settings import Settings

OPTIONS = [Option("role", "A sheet for each role"), Option("all", "One list for all")]


def page(text):
    return Page((Text(20, 30, text, 12), Text(20, 40, text, 12, bold=True)))


def pages_for(key):
    return [page(f"{key} {number}") for number in range(7 if key == "role" else 2)]


@pytest.fixture
def preview(qtbot, app):
    dialog = PrintPreview(None, "Week list: 48/2026", pages_for, OPTIONS, settings=app.settings)
    qtbot.addWidget(dialog)
    dialog.resize(900, 700)
    dialog.show()
    dialog.grab()
    return dialog


def press(qtbot, preview, key):
    qtbot.keyClick(preview.view, key)
    return preview.view.current


def test_the_pages_of_the_first_option_are_shown(preview):
    assert preview.option == "role"
    assert len(preview.view.pages) == 7
    assert preview._page.text() == "Page 1 of 7"


def test_another_option_is_shown_and_remembered(preview, app, qtbot):
    preview.choice._buttons["all"].click()
    assert [len(preview.view.pages), preview._page.text()] == [2, "Page 1 of 2"]
    again = PrintPreview(None, "Week list", pages_for, OPTIONS, settings=app.settings)
    qtbot.addWidget(again)
    assert (again.option, len(again.view.pages)) == ("all", 2)


def test_without_options_there_is_nothing_to_choose(qtbot):
    dialog = PrintPreview(None, "Summary", lambda key: [page(f"<{key}>")])
    qtbot.addWidget(dialog)
    assert dialog.choice is None
    assert dialog.view.pages[0].items[0].text == "<>"


def test_keys_turn_the_pages(preview, qtbot):
    preview.view.fit(FULL_WIDTH)
    assert preview.view.columns == 1
    assert press(qtbot, preview, Qt.Key.Key_PageDown) == 1
    assert press(qtbot, preview, Qt.Key.Key_PageDown) == 2
    assert press(qtbot, preview, Qt.Key.Key_PageUp) == 1
    assert press(qtbot, preview, Qt.Key.Key_End) == 6
    assert preview._page.text() == "Page 7 of 7"
    assert press(qtbot, preview, Qt.Key.Key_PageDown) == 6
    assert press(qtbot, preview, Qt.Key.Key_Home) == 0
    assert press(qtbot, preview, Qt.Key.Key_PageUp) == 0


def test_scrolling_says_which_page_is_in_view(preview):
    preview.view.fit(FULL_WIDTH)
    preview.view.verticalScrollBar().setValue(preview.view._places[3].top())
    assert preview._page.text() == "Page 4 of 7"


def test_keys_change_the_size_and_it_fits_again(preview, qtbot):
    whole = preview.view.zoom
    press(qtbot, preview, Qt.Key.Key_Plus)
    larger = preview.view.zoom
    assert larger > whole
    press(qtbot, preview, Qt.Key.Key_Minus)
    press(qtbot, preview, Qt.Key.Key_Minus)
    assert preview.view.zoom < larger
    preview.view.fit(WHOLE_PAGE)
    assert preview.view.zoom == pytest.approx(whole)
    for _ in range(20):
        press(qtbot, preview, Qt.Key.Key_Minus)
    assert preview.view.zoom == 0.25
    assert preview.view.columns > 1


def test_a_page_fills_the_view_whatever_the_size_of_the_window(preview):
    for size in ((900, 700), (1300, 900), (760, 560)):
        preview.resize(*size)
        preview.grab()
        view, place = preview.view.viewport().size(), preview.view._places[0]
        assert place.height() <= view.height()
        assert place.width() <= view.width()
        assert view.height() - place.height() <= 34 or view.width() - place.width() <= 34


def test_the_sheets_are_white_in_the_dark_too(preview, qapp):
    from storedesk.foundation.desktop.theme import theme

    theme().apply(qapp, "dark")
    picture = preview.grab().toImage()
    corner = preview.view.mapTo(preview, preview.view._places[0].topLeft())
    ratio = picture.width() / preview.width()
    colour = picture.pixelColor(int((corner.x() + 8) * ratio), int((corner.y() + 8) * ratio))
    theme().apply(qapp, "light")
    assert colour.name() == "#ffffff"


def test_a_pdf_is_saved_and_its_folder_remembered(preview, app, tmp_path, monkeypatch):
    asked = []

    def choose(_parent, _title, place, _filter):
        asked.append(place)
        return str(tmp_path / "week"), ""

    monkeypatch.setattr(print_preview.QFileDialog, "getSaveFileName", choose)
    opened = []
    monkeypatch.setattr(print_preview, "show_folder", opened.append)
    preview.save_as_pdf()
    assert (tmp_path / "week.pdf").read_bytes().count(b"/Type /Page\n") == 7
    assert preview.banner.text == "Saved as week.pdf."
    preview.banner._action.click()
    assert opened == [tmp_path]
    preview.save_as_pdf()
    assert asked[0].endswith("Week list 48 2026.pdf")
    assert asked[1] == str(tmp_path / "Week list 48 2026.pdf")
    assert app.settings.get("print.folder", "") == str(tmp_path)


def test_a_pdf_that_cannot_be_written_is_said_and_nothing_is_remembered(preview, app, tmp_path):
    assert not preview.save_to(tmp_path / "none" / "week.pdf")
    assert "does not exist" in preview.banner.text
    assert preview.banner.property("tone") == "negative"
    assert app.settings.get("print.folder", "") == ""


def test_a_folder_that_is_gone_is_not_offered_again(qtbot, tmp_path):
    settings = Settings.in_memory()
    settings.set("print.folder", str(tmp_path / "gone"))
    dialog = PrintPreview(None, "Week", pages_for, settings=settings)
    qtbot.addWidget(dialog)
    assert dialog._folder() != tmp_path / "gone"


@pytest.mark.parametrize("printed", [True, False])
def test_the_preview_closes_once_the_pages_are_on_their_way(preview, monkeypatch, printed):
    sent = []
    monkeypatch.setattr(print_preview, "print_on_paper", lambda pages, *_: sent.append(len(pages)) or printed)
    preview.print_now()
    assert sent == [7]
    assert preview.isVisible() is not printed


def test_a_printer_that_refuses_is_said(preview, monkeypatch):
    def refuse(*_):
        raise UserError("The printer is out of paper.")

    monkeypatch.setattr(print_preview, "print_on_paper", refuse)
    preview.print_now()
    assert preview.banner.text == "The printer is out of paper."
    assert preview.isVisible()


@pytest.mark.parametrize(("role", "keys"), [("", ["role", "all"]), ("owner", ["role", "all", "one"])])
def test_printing_the_week_shows_its_sheets(desk, monkeypatch, role, keys):
    shown = []
    monkeypatch.setattr(week_tab, "show_preview", lambda *values, **named: shown.append((values, named)))
    desk.tab.roles.choose(role)
    desk.action("print").trigger()
    ((_parent, title, pages, options), named) = shown[0]
    assert title == f"Week list, {WEEK.name}"
    assert [option.key for option in options] == keys
    assert named["settings"] is desk.app.settings
    counts = {key: len(pages(key)) for key in keys}
    assert counts == {"role": 2, "all": 1} | ({"one": 1} if role else {})
    if role:
        words = [item.text for item in pages("one")[0].items if isinstance(item, Text)]
        assert "Set the target" in words
        assert "Import Tuesday's report" not in words
