"""What a change of title is judged by, when looks are due, and verdicts written down as they were said."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

import pytest

from storedesk.foundation.database.store import Store
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import use_language
from storedesk.products import records as products
from storedesk.products.rules.journal import Entry, Kind
from storedesk.shop.tables import Peak
from storedesk.titles import records_due, records_evidence, records_proofs, records_versions
from storedesk.titles.rules.changes import Prediction
from storedesk.titles.rules.proof import HISTORY, Measure, Outcome
from storedesk.titles.versions import Look
from titles_made import OIL_TITLE, TODAY, ad_item, item_days, listing, product, search_word, undone

NEW = "澳洲茶树精油祛痘淡印控油收缩毛孔面部单方护肤10ml"
NEWER = "茶树精油祛痘去闭口粉刺控油面部单方精油正品10ml"
CHANGED = TODAY - timedelta(days=15)
FIRST = CHANGED - timedelta(days=28)
WEEK = (300, 290, 310, 305, 280, 330, 340)


def weeks(factor: float = 1.0, after: float = 1.0, days: int = 43) -> list[int]:
    """Visitors of so many days with the same week over and over, `after` times as many from the change on."""
    return [round(WEEK[n % 7] * factor * (after if n > 28 else 1)) for n in range(days)]


def changed_product(store: Store, visitors: Sequence[int], day: date = CHANGED, code: str = "1") -> tuple[int, int]:
    """A product whose title was changed on a day, with its visitors from FIRST on; gives product and version."""
    identity = product(store, code, title=OIL_TITLE, category="精油")
    item_days(store, identity, FIRST, visitors, buyers=9)
    with store.writing("live") as session:
        version = records_versions.save_live(session, identity, NEW, day, "", Prediction(330.0, 10.0, ("茶树精油",)))
    return identity, version


def controls(store: Store, count: int = 4) -> list[int]:
    """Products nothing happened to."""
    ids = []
    for number in range(count):
        identity = product(store, f"9{number}", title=f"别的精油标题{number}", category="精油")
        item_days(store, identity, FIRST, weeks(0.5 + number / 4), buyers=5)
        ids.append(identity)
    return ids


def test_looks_come_due_one_after_the_other_until_they_are_written_down(either_store: Store) -> None:
    identity, version = changed_product(either_store, weeks(), CHANGED)
    controls(either_store)
    days = {}
    with either_store.reading() as session:
        for offset in range(32):
            found = records_due.due_looks(session, CHANGED + timedelta(days=offset))
            days[offset] = [(each.product_id, each.look) for each in found]
    assert days[0] == days[1] == []
    assert days[3] == [(identity, Look.QUICK)]
    assert days[9] == [(identity, Look.FIRST)]
    assert days[16] == [(identity, Look.FINAL)]
    assert days[30] == [], "nobody is asked for ever"
    undone(either_store, lambda session: records_proofs.write_down(session, version, Look.FINAL, TODAY + timedelta(1)))
    with either_store.reading() as session:
        assert records_due.due_looks(session, CHANGED + timedelta(days=17)) == []


def test_a_title_that_brings_a_third_more_is_better_and_says_its_sample(either_store: Store) -> None:
    _, version = changed_product(either_store, weeks(after=1.35))
    controls(either_store)
    undone(either_store, lambda session: records_proofs.write_down(session, version, Look.FINAL, TODAY))
    with either_store.reading() as session:
        found = records_proofs.look_at(session, version, Look.FINAL, TODAY)
        (proof,) = records_proofs.proofs(session, [version])[version]
        live = records_versions.version(session, version)
    assert found.verdict.outcome is Outcome.BETTER
    assert float(proof.effect or 0) == pytest.approx(0.35, abs=0.02)
    assert (proof.outcome, proof.controls, proof.days) == (Outcome.BETTER, 4, 14)
    assert (proof.look, proof.measure, proof.written) == (Look.FINAL, Measure.VISITORS, TODAY)
    assert proof.sentence == str(found.verdict.sentence)
    assert live.proofs == (proof,)


def test_more_history_narrows_what_can_be_said(either_store: Store) -> None:
    identity, version = changed_product(either_store, weeks(after=1.05))
    ids = [identity, *controls(either_store)]
    with either_store.reading() as session:
        young = records_proofs.look_at(session, version, Look.FINAL, TODAY).verdict
    earlier = HISTORY - 28
    for each in ids:
        item_days(either_store, each, FIRST - timedelta(days=earlier), [WEEK[n % 7] for n in range(earlier)])
    with either_store.reading() as session:
        found = records_proofs.look_at(session, version, Look.FINAL, TODAY)
    assert min(found.evidence.series) == CHANGED - timedelta(days=HISTORY)
    assert found.evidence.first == FIRST, "what happened long before the change disturbs nothing"
    old = found.verdict
    assert (old.effect, old.outcome, young.outcome) == (young.effect, Outcome.CANNOT_TELL, Outcome.CANNOT_TELL)
    assert old.detectable is not None
    assert young.detectable is not None
    assert old.detectable < 0.8 * young.detectable


def test_a_verdict_is_written_anew_and_not_twice(either_store: Store) -> None:
    _, version = changed_product(either_store, weeks(after=1.35))
    controls(either_store)
    with either_store.writing("first") as session:
        records_proofs.write_down(session, version, Look.FINAL, TODAY)
    undone(
        either_store, lambda session: records_proofs.write_down(session, version, Look.FINAL, TODAY + timedelta(days=1))
    )
    with either_store.writing("buyers") as session:
        records_proofs.write_down(session, version, Look.FINAL, TODAY, Measure.BUYERS)
        records_proofs.write_down(session, version, Look.QUICK, TODAY)
    with either_store.reading() as session:
        looks = [(each.look, each.measure) for each in records_proofs.proofs(session, [version])[version]]
    assert looks == [
        (Look.QUICK, Measure.VISITORS),
        (Look.FINAL, Measure.BUYERS),
        (Look.FINAL, Measure.VISITORS),
    ]


def test_a_look_before_its_day_is_refused(either_store: Store) -> None:
    identity, version = changed_product(either_store, weeks())
    with pytest.raises(UserError, match="is due on"), either_store.writing("early") as session:
        records_proofs.write_down(session, version, Look.FINAL, CHANGED + timedelta(days=3))
    with either_store.writing("draft") as session:
        draft = records_versions.save_draft(session, identity, NEWER, TODAY)
    with either_store.reading() as session, pytest.raises(UserError, match="never live"):
        records_proofs.look_at(session, draft, Look.FIRST, TODAY)


def test_the_journal_blocks_a_verdict(either_store: Store) -> None:
    identity, version = changed_product(either_store, weeks(after=1.35))
    others = controls(either_store)
    with either_store.writing("journal") as session:
        products.add_entry(
            session, Entry(CHANGED + timedelta(2), Kind.PRICE, product_id=identity, before="9", after="8")
        )
        products.add_entry(session, Entry(CHANGED + timedelta(3), Kind.NOTE, "来了个记者", identity))
        products.add_entry(session, Entry(CHANGED + timedelta(4), Kind.PICTURE, "新主图", others[0]))
        products.add_entry(session, Entry(CHANGED + timedelta(40), Kind.PRICE, "太晚", identity))
    with either_store.reading() as session:
        found = records_proofs.look_at(session, version, Look.FINAL, TODAY)
    (price,) = found.evidence.disturbances
    assert (price.day, str(price.what), price.blocks) == (CHANGED + timedelta(2), "9 → 8", True)
    assert found.verdict.outcome is Outcome.BLOCKED
    assert others[0] not in {each.product_id for each in found.evidence.controls}


def test_an_event_of_the_shop_and_a_jump_in_ad_spend_are_told(either_store: Store) -> None:
    identity, _ = changed_product(either_store, weeks())
    with either_store.writing("journal") as session:
        products.add_entry(session, Entry(CHANGED - timedelta(5), Kind.EVENT, "双11"))
    for offset in range(-28, 15):
        if offset:
            ad_item(either_store, identity, CHANGED + timedelta(days=offset), "50" if offset < 0 else "80")
    with either_store.reading() as session:
        found = records_evidence.evidence(session, identity, CHANGED, TODAY)
    assert [(each.day, str(each.what), each.blocks) for each in found.disturbances] == [
        (CHANGED - timedelta(5), "双11 (its days are left out)", False),
        (CHANGED, "Ad spend went from ¥50.00 to ¥80.00 a day", True),
    ]


@pytest.mark.parametrize("told", ["calendar", "journal"])
def test_the_days_of_an_event_of_the_shop_count_for_nothing(store: Store, told: str) -> None:
    first = CHANGED - timedelta(days=12)
    event = [first + timedelta(days=step) for step in range(3)]

    def lifted(visitors: list[int], factor: int) -> list[int]:
        return [seen * (factor if FIRST + timedelta(n) in event else 1) for n, seen in enumerate(visitors)]

    _, version = changed_product(store, lifted(weeks(after=1.35), 2))
    for number in range(4):
        control = product(store, f"9{number}", title=f"别的精油标题{number}", category="精油")
        item_days(store, control, FIRST, lifted(weeks(0.5 + number / 4), 3 + number))
    with store.writing("event") as session:
        if told == "calendar":
            session.add(Peak(first_day=first, last_day=event[-1], name="双11", factor=Decimal(3)))
        else:
            for day in event:
                products.add_entry(session, Entry(day, Kind.EVENT, "双11"))
    with store.reading() as session:
        found = records_proofs.look_at(session, version, Look.FINAL, TODAY)
    assert not set(event) & set(found.evidence.series)
    assert found.verdict.outcome is Outcome.BETTER
    assert found.verdict.pairs == 14 - 3
    assert float(found.verdict.effect or 0) == pytest.approx(0.35, abs=0.01)


def test_what_disturbed_is_told_in_the_language_in_use(either_store: Store) -> None:
    _, version = changed_product(either_store, weeks(after=1.35))
    controls(either_store)
    with either_store.writing("journal") as session:
        products.add_entry(session, Entry(CHANGED - timedelta(5), Kind.EVENT, "会员日"))
    with either_store.writing("verdict") as session:
        records_proofs.write_down(session, version, Look.FINAL, TODAY)
    told = f"{CHANGED - timedelta(5)}"
    with either_store.reading() as session:
        (proof,) = records_proofs.proofs(session, [version])[version]
    assert proof.disturbances == (f"{told}: 会员日 (its days are left out)",)
    use_language("zh_CN")
    try:
        with either_store.reading() as session:
            (proof,) = records_proofs.proofs(session, [version])[version]
    finally:
        use_language("en")
    assert proof.disturbances == (f"{told} 会员日（活动日不计入比较）",)


def test_what_blocks_a_verdict_is_told_in_the_language_in_use(store: Store) -> None:
    identity, version = changed_product(store, weeks(after=1.35))
    controls(store)
    with store.writing("journal") as session:
        products.add_entry(session, Entry(CHANGED + timedelta(2), Kind.PRICE, "降价", identity))
    for offset in range(-28, 15):
        if offset:
            ad_item(store, identity, CHANGED + timedelta(days=offset), "50" if offset < 0 else "80")
    with store.writing("verdict") as session:
        records_proofs.write_down(session, version, Look.FINAL, TODAY)
    use_language("zh_CN")
    try:
        with store.reading() as session:
            (proof,) = records_proofs.proofs(session, [version])[version]
    finally:
        use_language("en")
    assert "（推广花费从每天 ¥50.00 变为 ¥80.00、降价）" in proof.sentence


def test_controls_are_of_the_same_category_before_others_and_never_changed_themselves(either_store: Store) -> None:
    identity, _ = changed_product(either_store, weeks())
    same = controls(either_store, 2)
    twin = product(either_store, "70", category="面霜")
    item_days(either_store, twin, FIRST, weeks(1.0))
    short = product(either_store, "71", category="精油")
    item_days(either_store, short, FIRST, [5] * 4)
    changed_product(either_store, weeks(), CHANGED + timedelta(days=3), code="72")
    told = product(either_store, "73")
    listing(either_store, told, category="精油")
    item_days(either_store, told, FIRST, weeks(3.0))
    with either_store.reading() as session:
        found = records_evidence.evidence(session, identity, CHANGED, TODAY)
    assert [each.product_id for each in found.controls] == [same[1], same[0], told, twin]
    assert (found.first, found.last) == (FIRST, CHANGED + timedelta(days=14))
    assert found.controls[0].name == "别的精油标题1"


def test_a_product_without_history_cannot_be_judged_and_says_so(either_store: Store) -> None:
    identity = product(either_store, title=OIL_TITLE)
    with either_store.writing("live") as session:
        version = records_versions.save_live(session, identity, NEW, CHANGED)
    with either_store.reading() as session:
        verdict = records_proofs.look_at(session, version, Look.FINAL, TODAY).verdict
    assert verdict.outcome is Outcome.CANNOT_TELL
    assert verdict.effect is None
    assert str(verdict.sentence)


def test_a_prediction_is_held_against_what_came(either_store: Store) -> None:
    _, version = changed_product(either_store, weeks(after=1.1))
    search_word(either_store, "茶树精油", CHANGED + timedelta(days=2), visitors=7)
    with either_store.reading() as session:
        score = records_proofs.scored(session, version, 14, TODAY)
    expected = sum(weeks(after=1.1)[29:43]) / 14
    assert score.visitors == pytest.approx(expected)
    assert score.visitors_error == pytest.approx(expected / 330 - 1, abs=0.01)
    assert (score.buyers, score.words_seen, score.hit) == (9.0, ("茶树精油",), 1.0)
