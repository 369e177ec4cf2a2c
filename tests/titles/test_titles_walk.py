"""A new user's walk with tea-tree oil: from an empty library to a saved title, its verdict and the root to drop."""

from datetime import timedelta
from decimal import Decimal

from storedesk.foundation.database.store import Store
from storedesk.keywords.rules.pasted_titles import read_titles
from storedesk.keywords.rules.pasted_words import read_words
from storedesk.keywords.rules.sources import Source
from storedesk.titles import (
    records,
    records_due,
    records_present,
    records_proofs,
    records_report,
    records_rivals,
    records_settings,
    records_versions,
    records_words,
)
from storedesk.titles.asking import Asked
from storedesk.titles.rules.alternatives import alternatives
from storedesk.titles.rules.building import build_title
from storedesk.titles.rules.checking import check_title
from storedesk.titles.rules.proof import Outcome
from storedesk.titles.rules.words import WordKind
from storedesk.titles.versions import Look, State
from titles_made import OIL, TODAY, item_days, listing, product, search_word

OLD = "芳草集精油面部护肤正品包邮10ml"
SEARCH_BOX = (
    "搜索词\t搜索人气\t点击率\n茶树精油祛痘\t1.2万\t95%\n茶树精油控油\t5000\t80%\n"
    "茶树精油面部\t3000\t70%\n美白精油\t9000\t60%\n"
)
PAGE = """澳洲茶树精油祛痘单方面部控油收缩毛孔淡化痘印
¥39.90 1000人付款
甲旗舰店
茶树精油祛痘控油去闭口粉刺学生护肤精油10ml
¥29.90 800人付款
乙旗舰店
进口茶树精油祛痘祛痘印面部控油补水单方精油
¥59.00 500人付款
丙旗舰店
"""


def test_from_an_empty_library_to_a_proven_title(either_store: Store) -> None:
    oil = product(either_store, OIL, short_name="茶树精油", category="美容护肤")
    listing(either_store, oil, title=OLD)
    item_days(either_store, oil, TODAY - timedelta(days=40), [100 + n % 7 * 5 for n in range(41)], buyers=4)
    with either_store.writing("main word") as session:
        family_id = records.first_family(session, oil, "茶树精油")
        records_words.add_words(session, family_id, ["茶树精油"], WordKind.MAIN, Source.TYPED, TODAY)
        for kind, words in (
            (WordKind.BRAND, ["芳草集"]),
            (WordKind.ATTRIBUTE, ["原产", "澳洲"]),
            (WordKind.EFFICACY, ["祛痘", "控油"]),
            (WordKind.VOLUME, ["10ml"]),
        ):
            records_words.add_words(session, family_id, words, kind, Source.TYPED, TODAY)
    with either_store.writing("spread") as session:
        found = records_words.spread_words(session, family_id)
        assert {"澳洲茶树精油", "原产澳洲茶树精油", "祛痘茶树精油"} <= set(found)
        records_words.add_words(session, family_id, found, WordKind.COMBINATION, Source.SPREAD, TODAY)
        records_words.add_pasted(session, family_id, read_words(SEARCH_BOX).words, Source.SEARCH_BOX, TODAY)
    with either_store.writing("winners") as session:
        list_id = records_rivals.keep_list(session, family_id, TODAY, read_titles(PAGE).titles, Source.BEST_SELLERS)
        records_settings.ask(session, oil, Asked(first=("芳草集",)))
    with either_store.reading() as session:
        lacking = {root for gram in records_rivals.lesson(session, list_id, OLD).lacking for root in gram.roots}
        desk = records.desk(session, oil, TODAY)
        title = build_title(desk.library)
        expected = records_versions.predict(session, desk, title, TODAY)
        advice = records_versions.advice(session, oil, title.text, TODAY)
    assert "祛痘" in lacking
    assert title.proven
    assert title.text.startswith("芳草集")
    assert title.length <= 60
    assert {each.text for each in title.together} >= {"茶树精油"}
    assert not [each for each in check_title(title.text, desk.head.limit) if each.severity.value == "block"]
    assert expected.visitors is not None
    assert expected.visitors > 100
    assert advice.sentences, "more than a third of the title is new"
    several = list(alternatives(desk.library, most=3))
    assert len({each.text for each in several}) == len(several) > 1

    changed = TODAY + timedelta(days=1)
    with either_store.writing("save") as session:
        version = records_versions.save_draft(session, oil, title.text, TODAY, "加祛痘和控油", expected, title.value)
        records_versions.go_live(session, version, changed)
    item_days(either_store, oil, changed, [round(160 + n % 7 * 8) for n in range(15)], buyers=6)
    for n in range(8):
        control = product(either_store, str(n), category="美容护肤")
        item_days(either_store, control, TODAY - timedelta(days=40), [80 + n * 9 + d % 7 * 4 for d in range(56)])
    done = changed + timedelta(days=15)
    with either_store.reading() as session:
        assert [each.look for each in records_due.due_looks(session, done)] == [Look.FINAL]
    with either_store.writing("verdict") as session:
        verdict = records_proofs.write_down(session, version, Look.FINAL, done)
    assert verdict.outcome is Outcome.BETTER
    search_word(either_store, "茶树精油祛痘", done - timedelta(days=1), visitors=900, buyers=40, sales=Decimal("999"))
    with either_store.reading() as session:
        live, before = records_versions.versions(session, oil)
        score = records_proofs.scored(session, version, 14, done)
        report = records_report.root_reports(session, oil, done)
        assert records_present.present(session, oil).text == title.text
    assert (live.state, live.proofs[0].outcome, before.text) == (State.LIVE, Outcome.BETTER, OLD)
    assert "茶树精油祛痘" in score.words_seen
    assert {line.root for line in report.by_days[7].lines if line.search.visitors == 900} >= {"茶树", "精油", "祛痘"}
