"""A desk read with what is remembered of the one before is the desk read anew, whatever was changed between them."""

import random
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from storedesk.foundation.database.store import Store
from storedesk.keywords import records_library, records_roots
from storedesk.keywords.rules.pasted_words import read_words
from storedesk.keywords.rules.sources import Source
from storedesk.keywords.tables import WordFigure
from storedesk.products import records as products
from storedesk.products.records import Details
from storedesk.titles import records, records_words
from storedesk.titles.remembered import Remembered
from storedesk.titles.rules.lexicon import Lexicon
from storedesk.titles.rules.roots import Cuttings, split_roots
from storedesk.titles.rules.words import WordKind

TODAY = date(2026, 11, 25)
PASTED = """搜索词\t搜索人气\t点击率
茶树精油\t48,200\t1.32%
茶树精油祛痘\t22,600\t1.41%
控油祛痘精油\t8,900\t1.21%
面部精油补水\t19,900\t0.82%
"""


@pytest.fixture
def product(store: Store) -> int:
    """A product with a small library."""
    with store.writing("fill", undoable=False) as session:
        product_id = products.add(session, "682104775911", Details(title="澳洲茶树精油祛痘包邮"))
        family_id = records.first_family(session, product_id, "茶树精油")
        records_words.add_words(session, family_id, ["茶树精油"], WordKind.MAIN, Source.TYPED, TODAY)
        records_words.add_words(session, family_id, ["面部精油"], WordKind.SCENE, Source.TYPED, TODAY)
        records_words.add_pasted(session, family_id, read_words(PASTED).words, Source.MARKET, TODAY)
    return product_id


def word_id(session: Session, word: str) -> int:
    family_id = records.family_of(session, 1)
    assert family_id is not None
    return next(each.id for each in records_library.entries(session, family_id) if each.word == word)


def required(session: Session) -> None:
    records_library.change_words(session, [word_id(session, "茶树精油祛痘")], required=True)


def of_a_class_that_makes_it_a_root(session: Session) -> None:
    records_library.change_words(session, [word_id(session, "茶树精油")], kind=WordKind.OTHER.value)


def never_split(session: Session) -> None:
    records_library.change_words(session, [word_id(session, "控油祛痘精油")], whole=True)


def renamed(session: Session) -> None:
    records_library.rename_word(session, word_id(session, "面部精油补水"), "面部精油保湿")


def removed(session: Session) -> None:
    records_library.remove_words(session, [word_id(session, "控油祛痘精油")])


def kept_whole(session: Session) -> None:
    records_roots.say_root(session, "精油祛痘")


def cut_apart(session: Session) -> None:
    records_roots.say_root(session, "面部精油", known=False)


def same_as(session: Session) -> None:
    records_roots.say_same(session, ["祛痘"], "控油")


def told_otherwise(session: Session) -> None:
    session.execute(update(WordFigure).where(WordFigure.word == "茶树精油祛痘").values(popularity_high=90_000))


@pytest.mark.parametrize(
    ("change", "tables"),
    [
        (required, {"library_word"}),
        (of_a_class_that_makes_it_a_root, {"library_word"}),
        (never_split, {"library_word"}),
        (renamed, {"library_word"}),
        (removed, {"library_word"}),
        (kept_whole, {"word_root"}),
        (cut_apart, {"word_root"}),
        (same_as, {"word_root"}),
        (told_otherwise, {"word_figure"}),
    ],
    ids=lambda each: getattr(each, "__name__", ""),
)
def test_a_change_shows_in_the_next_desk(
    store: Store, product: int, change: Callable[[Session], None], tables: set[str]
) -> None:
    remembered = Remembered()
    with store.reading() as session:
        before = records.desk(session, product, TODAY, remembered)
    with store.writing("change", undoable=False) as session:
        change(session)
    remembered.forget(tables)
    with store.reading() as session:
        after = records.desk(session, product, TODAY, remembered)
        assert after == records.desk(session, product, TODAY)
    assert after != before


def test_another_day_reads_the_figures_again(store: Store, product: int) -> None:
    remembered = Remembered()
    with store.reading() as session:
        records.desk(session, product, TODAY, remembered)
    with store.writing("told", undoable=False) as session:
        told_otherwise(session)
    tomorrow = TODAY + timedelta(days=1)
    with store.reading() as session:
        assert records.desk(session, product, tomorrow, remembered) == records.desk(session, product, tomorrow)


def test_an_edit_reads_no_figure_again(store: Store, product: int, statements: list[str]) -> None:
    remembered = Remembered()
    with store.reading() as session:
        records.desk(session, product, TODAY, remembered)
    statements.clear()
    remembered.forget({"library_word"})
    with store.reading() as session:
        records.desk(session, product, TODAY, remembered)
    assert not [each for each in statements if "market_word" in each or "search_word_day" in each]


def test_words_are_cut_as_if_nothing_was_remembered() -> None:
    chance = random.Random(5)
    signs = "茶树精油祛痘控"
    dictionary = Lexicon(
        {"".join(chance.choices(signs, k=chance.randint(1, 3))): chance.uniform(-14, -7) for _ in range(60)}
    )
    texts = ["".join(chance.choices(signs, k=chance.randint(2, 9))) for _ in range(80)]
    cuttings, own = Cuttings(), set[str]()
    for _ in range(60):
        own ^= {"".join(chance.choices(signs, k=chance.randint(1, 5))) for _ in range(chance.randint(0, 3))}
        lexicon = dictionary.with_words(own)
        cuttings.follow(lexicon)
        assert [cuttings.roots(text) for text in texts] == [split_roots(text, lexicon) for text in texts]
