"""The best title of a shop's library: no word the rules refuse, the main word whole, contradictions named."""

from decimal import Decimal

import pytest

from storedesk.foundation.database.store import Store
from storedesk.foundation.errors import UserError
from storedesk.keywords import records_library
from storedesk.keywords.records_library import Entry
from storedesk.titles import records, records_settings
from storedesk.titles.asking import Asked, asked_from
from storedesk.titles.library import Desk
from storedesk.titles.records_settings import Watch
from storedesk.titles.rules.alternatives import alternatives
from storedesk.titles.rules.building import build_title
from storedesk.titles.rules.checking import blocking
from titles_made import TODAY, product


def desk(store: Store, *words: str | Entry, asked: Asked | None = None, allowed: str = "") -> Desk:
    """A tray with a library; a word alone is a combination that fits."""
    tray = product(store)
    with store.writing("library") as session:
        family_id = records.first_family(session, tray, "茶盘")
        entries = [
            word if isinstance(word, Entry) else Entry(word, "combination", relevance=Decimal(1)) for word in words
        ]
        records_library.add_words(session, family_id, entries, TODAY)
        records_settings.ask(session, tray, asked or Asked())
        if allowed:
            records_settings.watch(session, allowed, Watch.ALLOWED)
    with store.reading() as session:
        return records.desk(session, tray, TODAY)


def out(found: Desk) -> set[str]:
    return {each.word for each in found.held_back}


def test_words_that_the_rules_are_against_take_no_part_and_are_named(store: Store) -> None:
    found = desk(
        store, Entry("茶盘", "main"), "家用茶盘", "最佳茶盘", "茶盘包邮", "天猫茶盘", "治疗茶盘", "茶盘😀", "长" * 31
    )
    assert out(found) >= {"最佳茶盘", "茶盘包邮", "治疗茶盘", "茶盘😀", "长" * 31}
    assert not out(found) & {"茶盘", "家用茶盘"}
    text = build_title(found.library).text
    assert not any(word in text for word in ("最佳", "包邮", "治疗", "长", "😀"))
    assert "家用茶盘" in text
    assert all(
        "“" in str(each.reason) or each.word in str(each.reason) or "😀" in str(each.reason) for each in found.held_back
    )


def test_names_of_platforms_and_copies_of_brands_take_no_part(store: Store) -> None:
    found = desk(store, Entry("茶盘", "main"), "家用茶盘", "天猫茶盘", "高仿茶盘")
    assert out(found) == {"天猫茶盘", "高仿茶盘"}
    assert build_title(found.library).text == "家用茶盘"


def test_a_doubtful_word_takes_part_where_the_operator_vouches_for_it_or_allows_it(store: Store) -> None:
    doubtful = Entry("包邮茶盘", "combination", relevance=Decimal(1), required=True)
    found = desk(store, Entry("茶盘", "main"), doubtful, "茶盘促销", allowed="促销")
    assert out(found) == set()
    assert "包邮茶盘" in build_title(found.library).text


def test_a_refused_word_does_not_grow_over_the_border_of_two_pieces(store: Store) -> None:
    found = desk(store, Entry("新最", "attribute", whole=True), Entry("佳能", "attribute", whole=True), "新最佳能")
    assert out(found) == {"新最佳能"}
    text = build_title(found.library).text
    assert {"新最", "佳能"} <= {text[:2], text[2:4]}
    assert found.wishes.rules is not None
    assert not blocking(text, found.wishes.rules)


MAIN = (
    Entry("显示器增高架", "main"),
    Entry("桌面收纳置物架", "combination", relevance=Decimal(1)),
    Entry("显示器支架底座", "combination", relevance=Decimal(1)),
    Entry("办公室电脑增高底座", "combination", relevance=Decimal(1)),
    Entry("护颈电脑抬高架木质", "combination", relevance=Decimal(1)),
)


def test_a_main_word_stands_whole_in_every_title_unless_the_operator_waives_it(store: Store) -> None:
    found = desk(store, *MAIN)
    titles = list(alternatives(found.library, 5))
    assert len(titles) > 1
    assert all("显示器增高架" in title.text for title in titles)
    assert found.wishes.one_of == ("显示器增高架",)


def test_the_main_word_is_waived_by_a_wish_that_is_kept_with_the_product(store: Store) -> None:
    found = desk(store, *MAIN, asked=Asked(main=False))
    assert found.wishes.one_of == ()
    assert not found.head.asked.main
    assert asked_from({}).main


def test_of_several_main_words_the_one_of_most_value_is_taken(store: Store) -> None:
    found = desk(store, Entry("菜板", "main"), Entry("砧板", "main"), "砧板家用", "家用砧板防霉")
    text = build_title(found.library).text
    assert "砧板" in text


def test_a_main_word_gives_way_to_what_is_asked_for(store: Store) -> None:
    found = desk(store, Entry("茶盘", "main"), "家用托盘", asked=Asked(forbidden=("茶",)))
    assert build_title(found.library).text == "家用托盘"


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        (Asked(must=("切菜板",), forbidden=("菜板",)), ("切菜板", "菜板")),
        (Asked(first=("青篾",), last=("青篾",)), ("青篾",)),
        (Asked(must=("最佳",)), ("最佳",)),
        (Asked(forbidden=("板",), main=False), ("板",)),
    ],
)
def test_wishes_that_contradict_each_other_or_the_rules_are_named(
    store: Store, asked: Asked, named: tuple[str, ...]
) -> None:
    found = desk(store, "菜板家用", "切菜板", "砧板", asked=asked)
    with pytest.raises(UserError) as error:
        build_title(found.library)
    assert all(word in str(error.value) for word in named)


def test_a_forbidden_character_stands_nowhere_in_a_title(store: Store) -> None:
    found = desk(store, "菜板家用", "切菜板", "竹子家用", "厨房竹子", asked=Asked(forbidden=("板",)))
    text = build_title(found.library).text
    assert text
    assert "板" not in text
