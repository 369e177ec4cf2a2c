"""A product's titles over time on both databases: drafts, going live, coming back, what each should bring."""

from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from storedesk.foundation.database.store import Store
from storedesk.foundation.errors import UserError
from storedesk.keywords import records_library
from storedesk.keywords.records_library import Entry
from storedesk.products import records as products
from storedesk.products.tables import JournalEntry
from storedesk.titles import (
    records,
    records_open,
    records_present,
    records_proofs,
    records_settings,
    records_versions,
)
from storedesk.titles.asking import Asked
from storedesk.titles.rules.changes import Prediction
from storedesk.titles.rules.lengths import Limit, Unit
from storedesk.titles.rules.scoring import score_title
from storedesk.titles.versions import Look, State
from titles_made import OIL_TITLE, TODAY, batch, item_days, listing, market, product, undone

NEW = "澳洲茶树精油祛痘淡印控油收缩毛孔面部单方护肤10ml"
NEWER = "茶树精油祛痘去闭口粉刺控油面部单方精油正品10ml"
TOMORROW = TODAY + timedelta(days=1)


def oil_with_title(store: Store) -> int:
    oil = product(store)
    listing(store, oil, title=OIL_TITLE)
    return oil


def test_a_draft_is_kept_and_written_anew(either_store: Store) -> None:
    oil = oil_with_title(either_store)
    expected = Prediction(320.0, 9.6, ("茶树精油", "茶树精油祛痘"))
    first = undone(
        either_store,
        lambda session: records_versions.save_draft(session, oil, f" {NEW}\n", TODAY, "加祛痘", expected, 512.3456),
    )
    again = undone(either_store, lambda session: records_versions.save_draft(session, oil, NEW, TOMORROW, "改理由"))
    assert again == first
    with either_store.reading() as session:
        (draft,) = records_versions.versions(session, oil)
    assert (draft.text, draft.state, draft.reason, draft.day, draft.written) == (
        NEW,
        State.DRAFT,
        "改理由",
        None,
        TOMORROW,
    )
    undone(either_store, lambda session: records_versions.describe(session, first, "更准"))
    undone(either_store, lambda session: records_versions.remove(session, first))
    with pytest.raises(UserError, match="no longer there"), either_store.writing("x") as session:
        records_versions.describe(session, first, "")


def test_going_live_ends_the_title_of_before_and_writes_the_journal(either_store: Store) -> None:
    oil = oil_with_title(either_store)
    expected = Prediction(320.0, 9.6, ("茶树精油",))
    first = undone(
        either_store, lambda session: records_versions.save_live(session, oil, NEW, TODAY, "加祛痘", expected, 512.0)
    )
    second = undone(either_store, lambda session: records_versions.save_live(session, oil, NEWER, TOMORROW, "去闭口"))
    with either_store.reading() as session:
        live, past, before = records_versions.versions(session, oil)
        told = session.execute(
            select(JournalEntry.day, JournalEntry.kind, JournalEntry.before, JournalEntry.after).order_by(
                JournalEntry.id
            )
        ).all()
        present = records_present.present(session, oil)
    assert (live.id, live.state, live.day, live.until) == (second, State.LIVE, TOMORROW, None)
    assert (past.id, past.state, past.day, past.until) == (first, State.PAST, TODAY, TOMORROW)
    assert (past.prediction, past.value, past.formula) == (expected, 512.0, "traffic")
    assert (before.text, before.state, before.day, before.until) == (OIL_TITLE, State.PAST, None, TODAY)
    assert [tuple(row) for row in told] == [(TODAY, "title", OIL_TITLE, NEW), (TOMORROW, "title", NEW, NEWER)]
    assert (present.text, present.since, present.versions) == (NEWER, TOMORROW, 3)


def test_an_old_title_comes_back_as_a_version_of_its_own(either_store: Store) -> None:
    oil = oil_with_title(either_store)
    with either_store.writing("live") as session:
        records_versions.save_live(session, oil, NEW, TODAY)
    with either_store.reading() as session:
        before = records_versions.versions(session, oil)[-1]
    undone(either_store, lambda session: records_versions.go_live(session, before.id, TODAY + timedelta(days=5)))
    with either_store.reading() as session:
        texts = [(each.text, each.state) for each in records_versions.versions(session, oil)]
    assert texts == [(OIL_TITLE, State.LIVE), (NEW, State.PAST), (OIL_TITLE, State.PAST)]


def test_what_cannot_be_a_title_is_refused_and_nothing_is_lost(either_store: Store) -> None:
    oil = oil_with_title(either_store)
    with either_store.writing("live") as session:
        first = records_versions.save_live(session, oil, NEW, TODAY)
        records_settings.keep_limit(session, Limit("taobao", "", 60, 8, Unit.GBK, TODAY, known=True))
    with either_store.writing("other") as session:
        stranger = records_versions.save_draft(session, products.add(session, "1"), NEWER, TODAY)
    wrongs = (
        ("title is empty", lambda session: records_versions.save_draft(session, oil, " \n", TODAY)),
        ("62 of 60 bytes; take 2 out", lambda session: records_versions.save_live(session, oil, "精" * 31, TODAY)),
        ("asks for at least 8", lambda session: records_versions.save_live(session, oil, "精油", TODAY)),
        ("is the title already", lambda session: records_versions.go_live(session, first, TOMORROW)),
        ("went live on 2026-11-25", lambda session: records_versions.save_live(session, oil, NEWER, TODAY)),
        ("cannot be removed", lambda session: records_versions.remove(session, first)),
        ("different products", lambda session: records_versions.compare(session, first, stranger)),
    )
    with either_store.reading() as session:
        before = records_versions.versions(session, oil)
    for sentence, work in wrongs:
        with pytest.raises(UserError, match=sentence), either_store.writing("wrong") as session:
            work(session)
    with either_store.reading() as session:
        assert records_versions.versions(session, oil) == before


def test_the_next_report_confirms_a_title_or_shows_another(either_store: Store) -> None:
    oil, other = product(either_store), product(either_store, "2")
    later = batch(either_store, TODAY + timedelta(days=3))
    listing(either_store, oil, later, title=NEW)
    listing(either_store, other, later, title=OIL_TITLE)
    with either_store.writing("live") as session:
        records_versions.save_live(session, other, NEW, TODAY)
        records_versions.save_live(session, oil, NEWER, TODAY - timedelta(days=9))
        records_versions.save_live(session, oil, NEW, TODAY)
    with either_store.reading() as session:
        present = records_present.presents(session)
    assert (present[oil].confirmed, present[oil].reported) == (True, "")
    assert (present[other].confirmed, present[other].reported, present[other].text) == (False, OIL_TITLE, NEW)


def test_a_report_of_the_day_of_the_change_says_nothing_yet(either_store: Store) -> None:
    oil = product(either_store)
    listing(either_store, oil, batch(either_store, TODAY), title=OIL_TITLE)
    with either_store.writing("live") as session:
        records_versions.save_live(session, oil, NEW, TODAY)
    with either_store.reading() as session:
        present = records_present.present(session, oil)
    assert (present.confirmed, present.reported) == (False, "")


def test_a_deleted_product_takes_its_titles_along_and_undo_brings_all_back(either_store: Store) -> None:
    oil = oil_with_title(either_store)
    with either_store.writing("work") as session:
        version = records_versions.save_live(session, oil, NEW, TODAY)
        family_id = records.first_family(session, oil, "茶树精油")
        records_library.add_words(session, family_id, [Entry("茶树精油")], TODAY)
        records_settings.ask(session, oil, Asked(must=("正品",)))
        records_proofs.write_down(session, version, Look.QUICK, TODAY + timedelta(days=3))
    undone(either_store, lambda session: products.remove(session, oil))
    with either_store.reading() as session:
        assert records_versions.versions(session, oil) == []
        assert records.family_of(session, oil) is None
        assert [each.words for each in records_library.families(session)] == [1], "the library stays"


def test_two_versions_are_compared_root_by_root(either_store: Store) -> None:
    oil = oil_with_title(either_store)
    with either_store.writing("live") as session:
        records_versions.save_live(session, oil, "澳洲茶树精油祛痘", TODAY)
        records_versions.save_live(session, oil, "澳洲茶树精油控油面部", TOMORROW)
    with either_store.reading() as session:
        after, before, _ = records_versions.versions(session, oil)
        found = records_versions.compare(session, before.id, after.id)
    assert (found.came, found.went, found.changed) == (("控油", "面部"), ("祛痘",), 8)
    assert found.stayed == ("澳洲", "茶树", "精油")


def test_a_prediction_starts_from_the_last_two_weeks(either_store: Store) -> None:
    oil = oil_with_title(either_store)
    market(either_store, "茶树精油", popularity_low=1_000, popularity_high=1_000)
    market(either_store, "淡印精油", popularity_low=1_000, popularity_high=1_000)
    with either_store.writing("library") as session:
        family_id = records.first_family(session, oil, "茶树精油")
        words = [Entry("茶树精油", relevance=Decimal(1)), Entry("淡印精油", relevance=Decimal(1))]
        records_library.add_words(session, family_id, words, TODAY)
    first = TODAY - timedelta(days=20)
    item_days(either_store, oil, first, [9_000] * 6 + [100] * 14, buyers=5, search_visitors=50)
    with either_store.reading() as session:
        desk = records.desk(session, oil, TODAY)
        title = score_title("澳洲茶树精油淡印", desk.library)
        found = records_versions.predict(session, desk, title, TODAY)
        same = records_versions.predict(session, desk, score_title(OIL_TITLE, desk.library), TODAY)
    assert title.value / score_title(OIL_TITLE, desk.library).value == pytest.approx(2.3 / 1.3, rel=0.2)
    ratio = title.value / score_title(OIL_TITLE, desk.library).value
    assert found.visitors == pytest.approx(100 * (1 + 0.5 * (ratio - 1)), abs=0.1)
    assert found.buyers == pytest.approx(found.visitors * 0.05, abs=0.01)
    assert found.words == ("茶树精油", "淡印精油")
    assert (same.visitors, same.words) == (100.0, ("茶树精油",))


def test_without_history_a_prediction_names_words_alone(either_store: Store) -> None:
    oil = oil_with_title(either_store)
    with either_store.writing("library") as session:
        records_library.add_words(session, records.first_family(session, oil, "茶树"), [Entry("茶树精油")], TODAY)
    with either_store.reading() as session:
        desk = records.desk(session, oil, TODAY)
        found = records_versions.predict(session, desk, score_title(NEW, desk.library), TODAY)
    assert found == Prediction(None, None, ("茶树精油",))


def test_products_never_optimised_stand_in_the_order_of_their_sales(either_store: Store) -> None:
    codes = ("1", "2", "3", "4")
    ids = [product(either_store, code, title=f"商品标题{code}") for code in codes]
    for identity, sales in zip(ids, ("10", "300", "20", "9000"), strict=True):
        item_days(either_store, identity, TODAY, [50], sales=Decimal(sales))
    with either_store.writing("live") as session:
        records_versions.save_live(session, ids[3], NEW, TODAY)
        records_versions.save_draft(session, ids[1], NEW, TODAY)
    listing(either_store, ids[2], status="已下架")
    with either_store.reading() as session:
        found = records_open.never_optimised(session, TODAY)
        rows = records.product_titles(session, TODAY)
    assert [each.title for each in found][:2] == ["商品标题2", "商品标题1"]
    assert [(row.code, row.versions, row.since) for row in rows] == [
        ("4", 2, TODAY),
        ("2", 1, None),
        ("3", 0, None),
        ("1", 0, None),
    ]
    assert (rows[0].length, rows[0].most) == (len(NEW.encode("gbk")), 60)
