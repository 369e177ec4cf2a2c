"""The ads room asks the week for what is due, keeps silent where nothing is, and is found by the search box."""

from datetime import timedelta
from decimal import Decimal

from ads_made import START, TODAY, board, imported, running, word_day

from storedesk.ads import door, records_changes, records_names, records_tests
from storedesk.ads.records_changes import Place, Proposed
from storedesk.ads.records_test_words import WordDraft
from storedesk.ads.records_tests import Draft, Way
from storedesk.ads.rules.changes import PRESENT, Part, WordChange
from storedesk.foundation.calendar.weeks import Week
from storedesk.foundation.database.store import Store

MONDAY = Week.of(TODAY).monday


def asked(store: Store, monday=MONDAY) -> dict[str, object]:
    with store.reading() as session:
        return {each.key: each for each in door.tasks(session, monday, TODAY)}


def losing(store: Store) -> int:
    product_id = board(store)
    days = [START + timedelta(days=offset) for offset in range(10)]
    rows = [word_day("砧板批发", day, 300, 15, 22_50) for day in days]
    imported(store, rows + [word_day("整竹砧板", day, 300, 15, 15_00, 2) for day in days])
    return running(store, ["砧板批发", "整竹砧板"], product_id)


def test_an_empty_shop_asks_for_nothing(either_store: Store) -> None:
    assert asked(either_store) == {}
    with either_store.reading() as session:
        assert list(door.find(session, "砧板", 5)) == []


def test_a_running_test_asks_to_be_looked_at_its_words_decided_and_tells_the_waste(either_store: Store) -> None:
    test_id = losing(either_store)
    found = asked(either_store)
    assert set(found) == {f"review.{test_id}.{START}", f"decide.{test_id}", f"wasted.{test_id}"}
    assert found[f"review.{test_id}.{START}"].day == MONDAY, "overdue since the third day"
    assert "225.00" in str(found[f"wasted.{test_id}"].title)
    assert str(found[f"wasted.{test_id}"].detail).endswith("砧板批发")
    assert set(asked(either_store)) == set(found), "asking twice names the same things"


def test_words_on_the_sheet_are_decided_and_the_sheet_asks_to_be_done(either_store: Store) -> None:
    test_id = losing(either_store)
    with either_store.writing("sheet") as session:
        plan = next(iter(records_names.campaigns(session)))
        change = WordChange(Part.PRESENCE, PRESENT, "")
        proposed = [Proposed(word, Place("wxt", plan), change, "", test_id) for word in ("砧板批发", "整竹砧板")]
        ids = records_changes.propose(session, proposed, TODAY)
        records_changes.accept(session, ids[:1], TODAY)
    found = asked(either_store)
    assert f"decide.{test_id}" not in found
    assert (str(found["sheet"].detail), found["sheet"].day) == ("砧板批发", TODAY)


def test_a_planned_test_asks_to_be_started_and_an_ended_one_for_nothing(either_store: Store) -> None:
    board(either_store)
    with either_store.writing("plan") as session:
        test_id = records_tests.add_test(session, Draft("新词", way=Way.PRESET), [WordDraft("竹砧板")], TODAY)
    assert set(asked(either_store)) == {f"start.{test_id}"}
    assert asked(either_store, MONDAY + timedelta(days=7)) == {}
    with either_store.writing("go") as session:
        records_tests.start(session, test_id, TODAY)
        session.flush()
        records_tests.end(session, test_id, TODAY)
    assert asked(either_store) == {}


def test_tests_plans_and_words_are_found_by_their_names(either_store: Store) -> None:
    test_id = losing(either_store)
    with either_store.reading() as session:
        found = door.find(session, "砧板", 9)
        assert [each.key for each in door.find(session, "砧板", 2)] == [each.key for each in found[:2]]
    assert found[0].key == f"test:{test_id}"
    assert found[1].key.startswith("plan:")
    assert [each.key for each in found[2:]] == ["word:砧板批发", "word:整竹砧板"]
    assert str(Decimal("225.00")) in found[2].detail
