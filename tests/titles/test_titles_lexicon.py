"""A shop's dictionary learns from the words it imports and from best sellers, once for each import."""

from sqlalchemy import insert

from storedesk.foundation.database.store import Store
from storedesk.keywords import records_library, records_roots
from storedesk.keywords.records_library import Entry
from storedesk.keywords.rules.pasted_titles import PastedTitle
from storedesk.keywords.rules.sources import Source
from storedesk.keywords.tables import KEYWORD_NAMES
from storedesk.titles import records, records_report, records_rivals, records_versions, records_words, shipped
from storedesk.titles.records_lexicon import operators_lexicon, shop_lexicon
from storedesk.titles.rules.roots import split_roots, title_roots
from titles_made import TODAY, listing, product


def imported(store: Store, *words: str) -> None:
    with store.writing("names", undoable=False) as session:
        session.execute(insert(KEYWORD_NAMES.table), [{"word": word} for word in words])


def test_a_shop_without_words_cuts_by_the_shipped_dictionary(either_store: Store) -> None:
    with either_store.reading() as session:
        assert shop_lexicon(session) is shipped.lexicon()


def test_a_short_word_people_search_for_is_a_root_in_longer_ones(either_store: Store) -> None:
    with either_store.reading() as session:
        assert title_roots("家用红琥珑茶盘", shop_lexicon(session)) == ("家用", "红琥珑", "茶盘")
    imported(either_store, "琥珑", "茶盘家用", "淡祯精油", "女夏", "usb")
    with either_store.reading() as session:
        learnt = shop_lexicon(session)
        assert shop_lexicon(session) is learnt, "nothing is learnt twice"
    assert title_roots("家用红琥珑茶盘", learnt) == ("家用", "红", "琥珑", "茶盘")
    assert split_roots("茶盘家用", learnt) == ("茶盘", "家用"), "what falls into words is no root"
    assert split_roots("淡祯精油", learnt) == ("淡祯", "精油"), "the half that is new is"
    assert split_roots("女夏凉鞋", learnt) == ("女", "夏", "凉鞋")


def test_what_is_imported_later_is_learnt_too(either_store: Store) -> None:
    imported(either_store, "琥珑")
    with either_store.reading() as session:
        first = shop_lexicon(session)
    imported(either_store, "茶氍")
    with either_store.reading() as session:
        second = shop_lexicon(session)
    assert set(second.words) - set(first.words) == {"茶氍"}


def test_the_operator_decides_over_what_is_learnt(either_store: Store) -> None:
    imported(either_store, "琥珑")
    with either_store.writing("cut") as session:
        records_roots.say_root(session, "琥珑", known=False)
        records_roots.say_root(session, "茶盘家用")
    with either_store.reading() as session:
        lexicon = operators_lexicon(session)
    assert lexicon.cut("琥珑茶盘家用") == ("琥", "珑", "茶盘家用")


def test_new_words_of_best_sellers_are_learnt(store: Store) -> None:
    sorts = ("日式", "轻奢", "中式", "大号", "创意", "个性")
    said = [
        f"{sort}紫珑{thing}"
        for sort, thing in zip(sorts, ("茶盘", "礼盒", "茶具", "水杯", "餐具", "花瓶"), strict=True)
    ]
    titles = [PastedTitle(title, rank) for rank, title in enumerate(said, start=1)]
    with store.writing("winners", undoable=False) as session:
        family_id = records_library.add_family(session, "茶具")
        records_rivals.keep_list(session, family_id, TODAY, titles, Source.BEST_SELLERS)
    with store.reading() as session:
        assert title_roots("紫珑家用", shop_lexicon(session)) == ("紫珑", "家用")


def test_titles_are_compared_and_reported_with_the_words_of_the_products_library(either_store: Store) -> None:
    board = product(either_store)
    listing(either_store, board, title="青篾老竹菜板红")
    with either_store.reading() as session:
        bare = records_versions.difference(session, board, "菜板青篾切", "菜板红篾切")
    assert bare.went == ("青篾切",)
    with either_store.writing("library") as session:
        family_id = records.first_family(session, board, "菜板")
        records_library.add_words(session, family_id, [Entry("青篾"), Entry("老竹菜板", source="market")], TODAY)
    with either_store.reading() as session:
        found = records_versions.difference(session, board, "菜板青篾切", "菜板红篾切")
        desk = records.desk(session, board, TODAY)
        report = records_report.root_reports(session, board, TODAY).by_days[30]
        assert records_words.lexicon_for(session, board, "青篾老竹菜板红").cut("青篾老竹菜板红") == desk.lexicon.cut(
            "青篾老竹菜板红"
        )
    assert found.went == ("青篾", "切")
    assert report.lines[0].root == "青篾"
