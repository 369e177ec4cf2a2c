"""Bad input from the library to the solver: a clear sentence that names the words, and nothing lost."""

from decimal import Decimal

import pytest

from storedesk.foundation.database.store import Store
from storedesk.foundation.errors import UserError
from storedesk.keywords import records_library
from storedesk.keywords.records_library import Entry
from storedesk.titles import records, records_settings, records_versions
from storedesk.titles.asking import Asked
from storedesk.titles.library import Desk
from storedesk.titles.records_settings import Watch
from storedesk.titles.rules.building import build_title
from storedesk.titles.rules.lengths import title_length
from storedesk.titles.rules.scoring import score_title
from storedesk.titles.rules.words import without_figures
from titles_made import OIL_TITLE, TODAY, everything, listing, market, product

WORDS = ("茶树精油", "祛痘精油", "控油茶树精油", "澳洲茶树精油")


def desk(store: Store, *entries: Entry, asked: Asked | None = None, title: str = OIL_TITLE) -> Desk:
    """A product with a title and a library, and what is asked of it."""
    oil = product(store)
    listing(store, oil, title=title)
    with store.writing("library") as session:
        family_id = records.first_family(session, oil, "茶树精油")
        records_library.add_words(session, family_id, entries, TODAY)
        if asked is not None:
            records_settings.ask(session, oil, asked)
    with store.reading() as session:
        return records.desk(session, oil, TODAY)


def combinations() -> list[Entry]:
    return [Entry(word, "combination", relevance=Decimal(1)) for word in WORDS]


def test_a_title_over_the_limit_is_shown_as_it_is_and_a_shorter_one_is_found(store: Store) -> None:
    long = OIL_TITLE + "收缩毛孔淡化痘印提亮肤色滋润补水"
    found = desk(store, *combinations(), title=long)
    assert score_title(found.head.present, found.library).left == 60 - title_length(long)
    assert build_title(found.library).length <= 60


def test_a_word_no_title_can_hold_stays_in_the_library_and_out_of_the_title(store: Store) -> None:
    found = desk(store, *combinations(), Entry("长" * 31, whole=True, relevance=Decimal(1)))
    assert [row.word for row in found.rows][-1] == "长" * 31
    made = build_title(found.library)
    assert made.length <= 60
    assert "长" not in made.text


def test_locked_words_that_do_not_fit_are_named(store: Store) -> None:
    asked = Asked(first=("茶" * 20,), last=("树" * 15,))
    found = desk(store, *combinations(), asked=asked)
    with pytest.raises(UserError, match="茶" * 20):
        build_title(found.library)


@pytest.mark.parametrize("how", ["asked", "watched", "library"])
def test_a_word_wanted_and_forbidden_is_named(store: Store, how: str) -> None:
    if how == "watched":
        with store.writing("watch") as session:
            records_settings.watch(session, "控油", Watch.FORBIDDEN)
    entries = [*combinations(), Entry("控油", "efficacy", forbidden=how == "library")]
    asked = Asked(must=("控油",), forbidden=("控油",) if how == "asked" else ())
    found = desk(store, *entries, asked=asked)
    with pytest.raises(UserError, match="控油"):
        build_title(found.library)


def test_required_words_of_two_sides_of_a_conflict_are_named(store: Store) -> None:
    entries = [Entry("男士", "audience", required=True), Entry("女士", "audience", required=True)]
    found = desk(store, *combinations(), *entries)
    with pytest.raises(UserError, match=r"(?=.*男士)(?=.*女士)"):
        build_title(found.library)


def test_an_empty_library_says_so(store: Store) -> None:
    found = desk(store)
    with pytest.raises(UserError, match="library has no word"):
        build_title(found.library)


@pytest.mark.parametrize("popularity", [None, 0])
def test_without_figures_relevant_words_count_alike(store: Store, popularity: int | None) -> None:
    if popularity is not None:
        for word in WORDS:
            market(store, word, popularity_low=popularity, popularity_high=popularity)
    found = desk(store, *combinations())
    values = {row.value for row in found.rows}
    assert len(values) == 1
    assert values.pop() > 0
    assert set(build_title(found.library).text) >= set("茶树精油控油祛痘澳洲")
    assert without_figures([], found.head.formula)


def test_emoji_and_rare_characters_come_into_the_library_and_are_counted(store: Store) -> None:
    found = desk(store, *combinations(), Entry("茶树🌿精油"), Entry("𠮷祥精油"))
    lengths = {row.word: row.length for row in found.rows}
    assert lengths["茶树🌿精油"] == 12
    assert lengths["𠮷祥精油"] == 10


def test_a_title_too_long_to_keep_leaves_everything_as_it_was(either_store: Store) -> None:
    found = desk(either_store, *combinations())
    with either_store.reading() as session:
        before = everything(session)
    with pytest.raises(UserError, match="take 10 out"), either_store.writing("keep") as session:
        records_versions.save_live(session, found.head.product_id, "茶树精油" * 8 + "祛痘精", TODAY)
    with either_store.reading() as session:
        assert everything(session) == before
