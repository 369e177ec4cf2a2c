"""Settings of the shop hold from a day on, and can be undone like anything else."""

from datetime import date

from storedesk.foundation.database.shop_settings import keep, value
from storedesk.foundation.database.store import Change, Store


def test_a_setting_holds_from_its_day_until_the_next(either_store: Store) -> None:
    with either_store.writing("Set") as session:
        keep(session, "tiers", {"gold": 5000}, date(2026, 1, 1))
        keep(session, "tiers", {"gold": 8000, "名": "金"}, date(2026, 11, 1))
        keep(session, "other", None, date(2026, 11, 1))
    with either_store.reading() as session:
        assert value(session, "tiers", date(2025, 12, 31), "none yet") == "none yet"
        assert value(session, "tiers", date(2026, 1, 1)) == {"gold": 5000}
        assert value(session, "tiers", date(2026, 10, 31)) == {"gold": 5000}
        assert value(session, "tiers", date(2027, 1, 1)) == {"gold": 8000, "名": "金"}
        assert value(session, "other", date(2027, 1, 1), "default") is None


def test_setting_it_again_for_the_same_day_replaces_it_and_undo_brings_it_back(either_store: Store) -> None:
    heard: list[Change] = []
    either_store.listen(heard.append)
    day = date(2026, 11, 1)
    for limit in (10, 20):
        with either_store.writing("Set") as session:
            keep(session, "limit", limit, day)
            assert value(session, "limit", day) == limit
    either_store.undo(heard[-1])
    with either_store.reading() as session:
        assert value(session, "limit", day) == 10
