"""What is said beside the titles found: words that took no part, free bytes, what fills them, a better present one."""

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


def test_a_present_title_worth_more_is_told_with_what_makes_it_so(qtbot: QtBot) -> None:
    words = [Keyword("茶树精油", 9.0, ("茶树", "精油")), Keyword("祛痘精油", 6.0, ("祛痘", "精油"))]
    library = prepare(words, Wishes(capacity=20))
    present, best = score_title("茶树精油祛痘精油", library), score_title("祛痘茶树精油", library)
    notes = TitleNotes()
    qtbot.addWidget(notes)
    notes.say_beaten(best, present)
    assert not notes.isHidden()
    said = notes.beaten.text()
    assert f"{present.value:.0f}, this one {best.value:.0f}" in said
    assert "精油 more than once" in said
    assert "one piece: 祛痘精油." in said
    assert "longer" not in said
    short = prepare(words, Wishes(capacity=12))
    notes.say_beaten(score_title("祛痘茶树精油", short), score_title("茶树精油祛痘精油", short))
    assert "It is longer than the limit." in notes.beaten.text()
    notes.say_beaten(present, best)
    assert notes.isHidden()
