"""The week in the terminal and on paper."""

from datetime import UTC, datetime

import pytest

from storedesk.checklist.records import lines, tick
from storedesk.checklist.rules.routines import SHIPPED
from storedesk.cli.exits import Exit
from storedesk.foundation.calendar.weeks import Week
from storedesk.foundation.database.instance import Instance
from storedesk.foundation.database.store import Store


def test_the_week_lists_what_the_routines_ask_for(typed, shop_file):
    said = typed("week", "--week", "2099-W30")
    assert said.code == Exit.DONE
    heading, *rows = said.table
    assert heading == ["Day", "Role", "Task", "State"]
    weekly = [each for each in SHIPPED if each.pattern.rhythm.value == "weekly"]
    assert len(rows) > len(weekly)
    days = [row[0][:10] for row in rows]
    assert days == sorted(days)
    assert set(days) <= {str(day) for day in Week.parse("2099-W30").days}
    assert {row[3] for row in rows} == {"open"}


def test_the_terminal_shows_what_was_ticked_in_the_window(typed, shop_file):
    typed("week", "--week", "2099-W30")
    week = Week.parse("2099-W30")
    with Store.open(shop_file) as store:
        with store.reading() as session:
            first = lines(session, week)[0]
        with store.writing("tick") as session:
            tick(session, first.id, datetime(2099, 7, 20, tzinfo=UTC))
    said = typed("week", "--week", "2099-W30")
    assert said.table[1][3] == "done"
    assert f": 1 of {len(said.table) - 1} done." in said.out


def test_any_day_names_its_week(typed, shop_file):
    by_number, by_day = typed("week", "--week", "2099-W30"), typed("week", "--week", "2099-07-22")
    assert by_number.out == by_day.out


def test_tasks_are_in_the_language_spoken(typed, shop_file):
    assert "客服" in typed("week", "--week", "2099-W30", speaking="zh_CN").out


@pytest.mark.usefixtures("qapp")
def test_the_week_is_saved_as_pdf(typed, shop_file, tmp_path):
    one, each = tmp_path / "week.pdf", tmp_path / "roles.pdf"
    said = typed("week", "--week", "2099-W30", "--pdf", one)
    assert said.code == Exit.DONE
    assert str(one) in said.out
    assert one.read_bytes().startswith(b"%PDF-")
    typed("week", "--week", "2099-W30", "--pdf", each, "--per-role")
    assert pages(each) > pages(one) >= 1


def pages(path) -> int:
    return path.read_bytes().count(b"/Type /Page\n")


@pytest.mark.usefixtures("qapp")
def test_a_pdf_that_cannot_be_written_is_said(typed, shop_file, tmp_path):
    said = typed("week", "--pdf", tmp_path / "nowhere" / "week.pdf")
    assert said.code == Exit.NOT_POSSIBLE
    assert "nowhere" in said.err


def test_while_the_window_is_open_its_list_is_shown_and_left_alone(typed, shop_file):
    typed("week", "--week", "2099-W30")
    instance = Instance.try_take(shop_file.parent)
    here, empty = typed("week", "--week", "2099-W30"), typed("week", "--week", "2099-W31")
    instance.release()
    assert len(here.table) > 1
    assert empty.code == Exit.DONE
    assert "Nothing is due" in empty.out
