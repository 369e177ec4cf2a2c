"""A shop's dictionary learns from the words it imports and from best sellers, once for each import."""

from sqlalchemy import insert

from storedesk.foundation.database.store import Store
from storedesk.keywords import records_library, records_roots
from storedesk.keywords.rules.pasted_titles import PastedTitle
from storedesk.keywords.rules.sources import Source
from storedesk.keywords.tables import KEYWORD_NAMES
from storedesk.titles import records_rivals, shipped
from storedesk.titles.records_lexicon import operators_lexicon, shop_lexicon
from storedesk.titles.rules.roots import split_roots, title_roots
from titles_made import TODAY


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
