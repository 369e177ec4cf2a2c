"""The guide inside the program: pictures are shown, chapters are reached, and nothing outside is opened."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from storedesk.foundation.desktop.guide import GuideWindow, guide_path


@pytest.fixture
def guide(qtbot: QtBot) -> GuideWindow:
    path = guide_path()
    assert path is not None
    window = GuideWindow(None, path)
    qtbot.addWidget(window)
    window.show()
    return window


def test_every_picture_is_shown_and_fits_the_page(guide: GuideWindow) -> None:
    page, kind = guide.page, QTextDocument.ResourceType.ImageResource.value
    picture = page.loadResource(kind, QUrl("pictures/en/shop.png"))
    assert 0 < picture.width() < page.viewport().width()


def test_a_link_in_the_contents_leads_to_its_chapter(guide: GuideWindow) -> None:
    page, found = guide.page, []
    for name in ("import", "week", "trouble"):
        page.follow(QUrl(f"#{name}"))
        found.append(page.verticalScrollBar().value())
    assert found == sorted(set(found))
    assert found[0] > 0


def test_another_page_is_opened_and_left_again_but_no_address_elsewhere(guide: GuideWindow) -> None:
    page, first = guide.page, guide.page.source()
    page.follow(QUrl("https://example.org/"))
    assert page.source() == first
    page.follow(QUrl("terminal-en.md"))
    assert page.source().fileName() == "terminal-en.md"
    assert "storedesk import" in page.toPlainText()
    page.backward()
    assert page.source() == first
