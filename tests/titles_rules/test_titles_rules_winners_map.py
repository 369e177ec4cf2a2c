"""Winners of one band of price, and the map of their hot roots."""

import pytest

from storedesk.titles import shipped
from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.mining import Winner, learn
from storedesk.titles.rules.winners_map import winners_map

LEXICON = shipped.lexicon()
CHEAP = ["茶树精油祛痘控油", "茶树精油祛痘补水", "茶树精油祛痘淡印"]
DEAR = ["玫瑰精油保湿补水", "玫瑰精油保湿舒缓", "玫瑰精油保湿面部"]
WINNERS = [
    *(Winner(title, place, shop=f"甲{place}", price=20 + place) for place, title in enumerate(CHEAP, 1)),
    *(Winner(title, place, shop=f"乙{place}", price=80 + place) for place, title in enumerate(DEAR, 4)),
    Winner("薰衣草精油", 7, shop="丙"),
]


def words(lesson: object) -> set[str]:
    return {gram.roots[0] for gram in lesson.words}  # type: ignore[attr-defined]


def test_of_one_band_of_price_its_winners_alone_are_learnt_from() -> None:
    every = learn(WINNERS, LEXICON)
    cheap, dear = every.bands
    assert {"茶树", "玫瑰", "精油"} <= words(every)
    for band, titles, has, lacks in ((cheap, CHEAP, "茶树", "玫瑰"), (dear, DEAR, "玫瑰", "茶树")):
        lesson = learn(WINNERS, LEXICON, band=band)
        assert [winner.title for winner in lesson.winners] == titles
        assert has in words(lesson)
        assert lacks not in words(lesson)
        # the choice of bands stays
        assert [(each.low, each.high) for each in lesson.bands] == [(21, 84), (84, None)]


@pytest.mark.parametrize("price", [10.0, 25.0])
def test_one_price_is_in_one_band(price: float) -> None:
    bands = learn([Winner(f"精油{title}", 1, price=price) for title in (*CHEAP, *DEAR)], LEXICON).bands
    assert [(band.low, band.high, band.titles) for band in bands] == [(price, None, 6)]


def test_the_titles_of_the_bands_are_those_that_have_a_price() -> None:
    assert sum(band.titles for band in learn(WINNERS, LEXICON).bands) == 6


def test_a_brand_is_typical_of_no_price() -> None:
    rows = [Winner(f"innisfree{title}", place, price=20) for place, title in enumerate(CHEAP, 1)]
    known = learn([*rows, *WINNERS[3:]], LEXICON, brands=["Innisfree"])
    unknown = learn([*rows, *WINNERS[3:]], LEXICON)
    assert any("innisfree" in band.roots for band in unknown.bands)
    assert not any("innisfree" in band.roots for band in known.bands)


def test_the_map_says_which_title_has_which_root_ours_first() -> None:
    ours = "玫瑰精油10ml"
    lesson = learn(WINNERS, LEXICON, ours)
    shown = winners_map(lesson.winners, lesson.words, ours)
    assert [row.title for row in shown.rows] == [ours, *(winner.title for winner in WINNERS)]
    supports = [gram.support for gram in shown.roots]
    assert supports == sorted(supports, reverse=True)
    for row in shown.rows:
        assert row.has == tuple(gram.roots[0] in folded(row.title) for gram in shown.roots)
    assert shown.rows[0].winner is None


def test_without_hot_roots_there_is_no_map() -> None:
    assert winners_map(WINNERS, (), "玫瑰精油").rows == ()
