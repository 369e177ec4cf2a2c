"""Products that are merged: titles, wishes and the library of the one that goes move to the one that stays."""

from datetime import timedelta

from storedesk.foundation.database.store import Store
from storedesk.products import records_merge
from storedesk.titles import records, records_settings, records_versions
from storedesk.titles.asking import Asked
from storedesk.titles.versions import State
from titles_made import CREAM, OIL, OIL_TITLE, TODAY, product, undone

NEW = "澳洲茶树精油祛痘淡印控油收缩毛孔面部单方护肤10ml"
NEWER = "茶树精油祛痘去闭口粉刺控油面部单方精油正品10ml"


def test_titles_wishes_and_library_move_to_the_product_that_stays(either_store: Store) -> None:
    kept, gone = product(either_store, OIL, title=OIL_TITLE), product(either_store, CREAM, title=OIL_TITLE)
    with either_store.writing("titles") as session:
        family_id = records.first_family(session, gone, "茶树精油")
        records_settings.ask(session, gone, Asked(must=("控油",)))
        records_versions.save_live(session, gone, NEW, TODAY)
    undone(either_store, lambda session: records_merge.merge(session, [kept, gone]))
    with either_store.reading() as session:
        assert records.family_of(session, kept) == family_id
        assert records_settings.asked(session, kept).must == ("控油",)
        said = [(each.text, each.state) for each in records_versions.versions(session, kept)]
    assert said == [(NEW, State.LIVE), (OIL_TITLE, State.PAST)]


def test_where_both_have_titles_one_alone_is_live_and_each_library_stays(either_store: Store) -> None:
    kept, gone = product(either_store, OIL, title=OIL_TITLE), product(either_store, CREAM, title=OIL_TITLE)
    with either_store.writing("titles") as session:
        own = records.first_family(session, kept, "茶树精油")
        other = records.first_family(session, gone, "面部精油")
        records_settings.ask(session, kept, Asked(must=("祛痘",)))
        records_settings.ask(session, gone, Asked(must=("控油",)))
        records_versions.save_live(session, kept, NEW, TODAY - timedelta(days=9))
        records_versions.save_live(session, gone, NEWER, TODAY)
    undone(either_store, lambda session: records_merge.merge(session, [kept, gone]))
    with either_store.reading() as session:
        assert records.family_of(session, kept) == own
        assert records_settings.asked(session, kept).must == ("祛痘",)
        live = [each.text for each in records_versions.versions(session, kept) if each.state is State.LIVE]
        texts = {each.text for each in records_versions.versions(session, kept)}
        assert records.first_family(session, kept, "面部精油") == own
        assert other != own
    assert live == [NEW]
    assert texts == {OIL_TITLE, NEW, NEWER}
