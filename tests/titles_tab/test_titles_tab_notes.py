"""What is said beside the titles found: words that took no part, free bytes, and what fills them."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from storedesk.titles import texts
from storedesk.titles.rules.held_back import HeldBack
from storedesk.titles.rules.scoring import prepare, score_title
from storedesk.titles.rules.wishes import Wishes
from storedesk.titles.rules.words import Keyword
from storedesk.titles.tab.title_notes import TitleNotes

LIBRARY = prepare([Keyword("茶树精油", 9.0, ("茶树", "精油"))], Wishes(capacity=16))


def test_words_that_took_no_part_are_named_with_the_reason_as_a_hint(qtbot: QtBot) -> None:
    notes = TitleNotes()
    qtbot.addWidget(notes)
    assert notes.isHidden()
    reason = texts.OWN_FORBIDDEN.format(word="最佳茶盘")
    notes.say_held_back([HeldBack("最佳茶盘", reason), HeldBack("茶盘包邮", reason)])
    assert not notes.isHidden()
    assert "2 words" in notes.held_back.text()
    assert "最佳茶盘、茶盘包邮" in notes.held_back.text()
    assert str(reason) in notes.held_back.toolTip()
    notes.say_held_back(())
    assert notes.isHidden()


def test_free_bytes_lead_to_the_page_where_words_are_chosen(qtbot: QtBot) -> None:
    notes = TitleNotes()
    qtbot.addWidget(notes)
    title = score_title("茶树精油", LIBRARY)
    notes.say_room(replace(title, filled=("单方",)))
    assert not notes.room.isHidden()
    assert "8 bytes" in notes.room.text()
    assert "单方" in notes.filled.text()
    with qtbot.waitSignal(notes.words_wanted):
        notes.choose.click()
    notes.say_room(score_title("茶树精油茶树精油", LIBRARY))
    assert notes.room.isHidden()
    assert notes.choose.isHidden()
    assert notes.filled.isHidden()
