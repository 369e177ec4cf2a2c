"""What an import does to the ledgers: new, replaced, unchanged, refused; and that the preview says just that."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from intake_made import (
    FULL,
    KNOWN,
    LEDGERS,
    PARTIAL,
    TRUSTED,
    made_reading,
    made_table,
    picture,
    row,
    taken,
)
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from storedesk.foundation.database.store import Store
from storedesk.foundation.errors import Cancelled
from storedesk.foundation.sheets.intake import batches, forget, take_in
from storedesk.foundation.sheets.reading import Control, Refused
from storedesk.foundation.sheets.report import SameKey

MAIN = LEDGERS["ad_keyword_day"].table


def figures(session: Session, *columns: str) -> list[tuple[object, ...]]:
    """Raw whole numbers of the main rows, in the order of the key."""
    names = ", ".join(columns)
    order = "day, keyword_id, product_id, campaign_id"
    return [tuple(each) for each in session.execute(text(f"SELECT {names} FROM ad_keyword_day ORDER BY {order}"))]


@pytest.fixture
def session(store: Store):
    with store.rehearsing() as session:
        yield session


def counted(outcome):
    return outcome.new, outcome.replaced, outcome.unchanged


def test_the_first_import_is_all_new(session):
    assert counted(taken(session, FULL, row(clicks=3), row(keyword="菜板", clicks=4))) == (2, 0, 0)
    assert figures(session, "clicks", "layered") == [(3, 0), (4, 0)]


def test_a_later_export_replaces_what_changed_and_says_what_did_not(session):
    taken(session, FULL, row(clicks=3, cost=100), row(keyword="菜板", clicks=4))
    later = taken(session, FULL, row(clicks=3, cost=150), row(keyword="菜板", clicks=4), row(keyword="案板"))
    assert counted(later) == (1, 1, 1)
    assert figures(session, "cost") == [(150,), (None,), (None,)]


def test_a_column_that_is_absent_or_empty_erases_nothing(session):
    taken(session, FULL, row(clicks=3, cost=100, impressions=50, word_status="on"))
    assert counted(taken(session, PARTIAL, row(clicks=5))) == (0, 1, 0)
    assert figures(session, "clicks", "cost", "impressions", "word_status") == [(5, 100, 50, "on")]


def test_a_report_of_higher_rank_wins_whichever_came_first(session):
    taken(session, TRUSTED, row(cost=100))
    assert counted(taken(session, FULL, row(cost=999, clicks=7))) == (0, 1, 0), "clicks are news, the cost is not"
    assert figures(session, "cost", "clicks") == [(100, 7)]
    assert counted(taken(session, FULL, row(cost=555))) == (0, 0, 1)
    taken(session, TRUSTED, row(cost=120))
    assert figures(session, "cost", "clicks") == [(120, 7)]


def test_the_same_file_twice_changes_nothing(session):
    reading = made_reading(made_table(FULL, [row(clicks=3), row(keyword="菜板")]))
    now = datetime(2026, 11, 24, 8, tzinfo=UTC)
    first = take_in(session, reading, KNOWN, now=now)[0]
    before = picture(session)
    again = take_in(session, reading, KNOWN)[0]
    assert (again.batch_id, again.already, counted(again)) == (None, now, (0, 0, 2))
    assert picture(session) == before
    forget(session, first.batch_id, tuple(LEDGERS.values()))
    assert take_in(session, reading, KNOWN)[0].new == 2


def test_a_saved_again_copy_is_an_import_of_its_own_with_nothing_new(session):
    said = [row(clicks=3), row(keyword="菜板")]
    take_in(session, made_reading(made_table(FULL, said), content=b"one"), KNOWN)
    copy = take_in(session, made_reading(made_table(FULL, said), content=b"two"), KNOWN)[0]
    assert counted(copy) == (0, 0, 2)


def test_rows_without_a_needed_part_of_their_key_are_refused_one_by_one(session):
    table = made_table(FULL, [row(clicks=3), row(keyword=None, clicks=12), row(day=None, cost=1250)])
    table = replace(table, refused=(Refused(9, ("x",), "unreadable"),))
    outcome = take_in(session, made_reading(table), KNOWN)[0]
    assert (counted(outcome), [each.row for each in outcome.refused]) == ((1, 0, 0), [9, 3, 4])
    cells = dict(zip(outcome.headings, outcome.refused[2].cells, strict=True))
    assert "日期" in outcome.refused[2].reason
    assert (cells["关键词"], cells["花费"], cells["日期"]) == ("砧板", "12.50", "")


def test_missing_optional_parts_of_a_key_are_nothing_said(session):
    taken(session, FULL, row(item_code=None, campaign_code=None))
    assert figures(session, "product_id", "campaign_id", "adgroup_id", "match", "span") == [(0, 0, 0, "", 1)]


def test_rows_with_the_same_key_that_differ_are_refused_with_their_names(session):
    said = [row(clicks=1), row(keyword="案板", clicks=5), row(keyword="案板", clicks=6, title="甲", item_code=None)]
    outcome = take_in(session, made_reading(made_table(FULL, said)), KNOWN)[0]
    assert (counted(outcome), [each.row for each in outcome.refused]) == ((1, 0, 0), [3, 4])
    assert "3, 4" in outcome.refused[0].reason
    assert picture(session)["keyword"] == [("砧板", 0)], "no name is left of rows that were refused"


def test_rows_that_repeat_each_other_wholly_are_taken_once(session):
    outcome = taken(session, FULL, row(clicks=1), row(clicks=1), row(clicks=1))
    assert (counted(outcome), outcome.repeated, outcome.refused) == ((1, 0, 0), 2, ())


def test_control_sums_follow_rows_that_the_intake_refused_or_left_out(session):
    said = [row(clicks=1), row(keyword="案板", clicks=5), row(keyword="案板", clicks=6), row(clicks=1)]
    table = made_table(FULL, said, controls=(Control("clicks", "点击量", taken=13, refused=0, stated=13),))
    control = take_in(session, made_reading(table), KNOWN)[0].controls[0]
    assert (control.taken, control.refused, control.agrees) == (1, 11, False)


def test_one_figure_in_two_rows_is_added_up(session):
    taken(session, PARTIAL, row(clicks=2, word_status="on"), row(clicks=3, word_status="off"), row(clicks=None))
    assert figures(session, "clicks", "word_status") == [(5, "off")]


def test_of_several_states_the_last_counts_whole(session):
    taken(session, TRUSTED, row(cost=100, word_status="on"), row(cost=None, word_status="off"))
    assert figures(session, "cost", "word_status") == [(None, "off")]


def test_the_listing_keeps_what_was_said_of_an_item_last_by_day_then_by_row(session):
    taken(
        session,
        FULL,
        row(day=20001, item_code="600000000001", title="新标题"),
        row(day=20000, item_code="600000000001", title="旧标题"),
        row(day=20001, item_code="600000000001", keyword="菜板", title=None),
        row(day=20001, item_code=None, keyword="菜板", title="不知道是谁的标题"),
    )
    assert [each[:2] for each in picture(session)["listing"]] == [("600000000001", "新标题")]


def test_a_table_without_a_usable_row_writes_nothing(session):
    before = picture(session)
    outcome = taken(session, FULL, row(keyword=None))
    assert (outcome.batch_id, counted(outcome), len(outcome.refused)) == (None, (0, 0, 0), 1)
    assert batches(session) == []
    assert picture(session) == before


def test_long_ids_stay_what_they_are(session):
    taken(session, FULL, row(item_code="6919123456789012345"))
    assert [each[0] for each in picture(session)["product"]] == ["6919123456789012345"]


def test_the_history_says_what_was_imported(session):
    now = datetime(2026, 11, 24, 8, tzinfo=UTC)
    table = made_table(FULL, [row(clicks=3), row(day=20002, clicks=4), row(keyword=None)])
    take_in(session, made_reading(table, path=Path("词.csv")), KNOWN, now=now)
    (view,) = batches(session)
    assert (view.file_name, view.report_key, view.imported_at) == ("词.csv", "test.full", now)
    assert (view.row_count, view.new, view.replaced, view.unchanged, view.refused) == (3, 2, 0, 0, 1)
    assert (view.last_day - view.first_day).days == 2


@pytest.mark.parametrize("how", list(SameKey))
def test_the_preview_is_what_happens(store: Store, how):
    of = replace(FULL, same_key=how)
    known = replace(KNOWN, reports={of.key: of})
    with store.writing("first", undoable=False) as session:
        take_in(session, made_reading(made_table(of, [row(clicks=1, title="甲", item_code="1")])), known)
    said = [row(clicks=2), row(clicks=3), row(keyword="菜板"), row(keyword=None), row(clicks=1, item_code="1")]
    reading = made_reading(made_table(of, said))
    now = datetime(2026, 11, 24, 8, tzinfo=UTC)
    with store.reading() as session:
        before = picture(session)
    with store.rehearsing() as session:
        promised = take_in(session, reading, known, now=now)
    with store.reading() as session:
        assert picture(session) == before
    with store.writing("then", undoable=False) as session:
        happened = take_in(session, reading, known, now=now)
    assert [replace(each, batch_id=0) for each in happened] == [replace(each, batch_id=0) for each in promised]


def test_the_commit_announces_every_table_it_touched(store: Store):
    heard = []
    store.listen(heard.append)
    with store.writing("import", undoable=False) as session:
        first = taken(session, FULL, row(clicks=1, item_code="1", title="甲", campaign_code="c"))
    wanted = {"ad_keyword_day", "ad_day", "ad_keyword_month", "keyword", "ad_campaign", "product", "listing"}
    assert wanted | {"import_batch"} <= heard[0].tables
    with store.writing("forget", undoable=False) as session:
        forget(session, first.batch_id, tuple(LEDGERS.values()))
    assert wanted | {"import_batch"} <= heard[1].tables


class StopAfter:
    """Progress whose cancel button is pressed after some chunks."""

    def __init__(self, chunks: int) -> None:
        self.left = chunks

    def report(self, done: int, total: int | None, what: str = "") -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def test_a_cancelled_import_has_never_been(store: Store):
    with store.reading() as session:
        before = picture(session)
    reading = made_reading(made_table(FULL, [row(day=day) for day in range(20000, 20020)]))
    with pytest.raises(Cancelled), store.writing("import", undoable=False) as session:
        take_in(session, reading, KNOWN, progress=StopAfter(3))
    with store.reading() as session:
        assert picture(session) == before
        assert session.execute(select(MAIN.c.day)).all() == []
