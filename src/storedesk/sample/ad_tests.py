"""Writes down the ad tests of the sample shop: one planned, one just started, one looked at, one over and proved."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_UP, Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.ads import (
    records_candidates,
    records_changes,
    records_creatives,
    records_nursery,
    records_plans,
    records_proof,
    records_settings,
    records_tests,
    records_verdicts,
    week,
)
from storedesk.ads.ledgers import AD_KEYWORD_DAY
from storedesk.ads.records_changes import Place, Proposed
from storedesk.ads.records_creatives import Picture
from storedesk.ads.records_settings import Budget
from storedesk.ads.records_test_words import WordDraft, trial_words
from storedesk.ads.records_tests import Draft, Way
from storedesk.ads.records_verdicts import Judged
from storedesk.ads.rules.changes import PRESENT, Part, WordChange
from storedesk.ads.rules.verdicts import Verdict
from storedesk.keywords.tables import KEYWORD_NAMES

_CENT = Decimal("0.01")
_MOST_WORDS = 16
_RUN = 14


@dataclass(frozen=True, slots=True)
class _Ran:
    """A word as it was advertised for a product: in which plan and unit, from when to when, and what a click cost."""

    word: str
    product_id: int
    campaign_id: int
    adgroup_id: int
    first: date
    last: date
    clicks: int
    cost: Decimal
    orders: int

    @property
    def place(self) -> Place:
        return Place("wxt", self.campaign_id, self.adgroup_id, self.product_id, "word")


def write_ad_tests(session: Session, last_day: date, names: dict[int, str]) -> None:
    """Four tests in four states over the words the reports have; `names` are the products' short names by id."""
    by_product: dict[int, list[_Ran]] = {}
    for ran in _ran(session):
        by_product.setdefault(ran.product_id, []).append(ran)
    dearest = sorted(by_product, key=lambda one: -sum((ran.cost for ran in by_product[one]), Decimal(0)))
    if len(dearest) < 2:
        return
    today = last_day + timedelta(days=1)
    _looked_at(session, by_product[dearest[0]], names, today)
    _just_started(session, by_product[dearest[1]], names, today)
    stopped = [ran for each in by_product.values() for ran in each if ran.last <= last_day - timedelta(days=7)]
    if stopped:
        _over(session, by_product[stopped[0].product_id], stopped[0], names, today)
    _planned(session, dearest[-1], names, today)
    _pictures(session, today)
    best = sorted(by_product[dearest[0]], key=lambda ran: -ran.orders)[:3]
    for ran in best:
        goal = Decimal(max(ran.clicks * 2 // max((ran.last - ran.first).days, 1), 5))
        records_nursery.grow(session, ran.word, ran.product_id, goal, today - timedelta(days=20), "卖得动，慢慢加价")
    records_settings.keep_budget(session, records_plans.ALL_PLANS, Budget(month=_month(session, today)), today)


_SAYS = {"主图A": ("白底正面", ""), "场景图": ("厨房使用场景", "年轻家庭"), "卖点图": ("防霉抗菌", "")}
"""What stands on the pictures, and whom they are meant for."""


def _pictures(session: Session, today: date) -> None:
    """The creatives the reports tell of, with what stands on them."""
    first, last = records_creatives.usual_period(today)
    for each in records_creatives.reported(session, first, last):
        says, audience = _SAYS.get(each.name.rpartition("_")[2], ("", ""))
        picture = Picture(
            each.name, each.product_id or None, creative_id=each.creative_id, selling_point=says, audience=audience
        )
        records_creatives.add_picture(session, picture)


def _ran(session: Session) -> list[_Ran]:
    said, names = AD_KEYWORD_DAY.table.c, KEYWORD_NAMES.table.c
    rows = session.execute(
        select(
            names.word,
            said.product_id,
            said.campaign_id,
            said.adgroup_id,
            func.min(said.day),
            func.max(said.day),
            func.sum(said.clicks),
            func.sum(said.cost),
            func.sum(said.orders),
        )
        .join(AD_KEYWORD_DAY.table, said.keyword_id == names.id)
        .where(said.span == 1, said.product_id != 0)
        .group_by(names.word, said.product_id, said.campaign_id, said.adgroup_id)
        .order_by(func.sum(said.cost).desc(), names.word)
    )
    return [_Ran(*row[:6], int(row[6] or 0), row[7] or Decimal(0), int(row[8] or 0)) for row in rows]


def _looked_at(session: Session, words: Sequence[_Ran], names: dict[int, str], today: date) -> None:
    """Two weeks old, looked at yesterday: what the verdicts propose stands on the sheet, the first line is accepted."""
    begun = today - timedelta(days=_RUN)
    draft = Draft(
        f"{names[words[0].product_id]}：核心词和长尾词",
        "长尾词点击便宜、意图更准，投产比应高于核心词",
        default_bid=_bid(words),
        daily_budget=Decimal(80),
        planned_days=21,
        products=(words[0].product_id,),
    )
    test_id = _begun(session, draft, words, begun)
    found = records_verdicts.judged(session, test_id, today)
    at = {ran.word: ran for ran in words}
    changes = [_proposed(found, number, at[found.words[number].word]) for number in week.proposed(found)]
    records_tests.review(session, test_id, today - timedelta(days=1))
    ids = records_changes.propose(session, changes[:8], today - timedelta(days=1))
    if ids:
        records_changes.accept(session, ids[:1], today)


def _just_started(session: Session, words: Sequence[_Ran], names: dict[int, str], today: date) -> None:
    """Two complete days old: too early for the 3-day rule, and it says so."""
    draft = Draft(
        f"{names[words[0].product_id]}：三天清理",
        "按三天规则看哪些词没有展现、质量分低或不划算",
        way=Way.PRESET,
        default_bid=_bid(words),
        daily_budget=Decimal(50),
        planned_days=7,
        products=(words[0].product_id,),
    )
    _begun(session, draft, words, today - timedelta(days=2))


def _over(session: Session, words: Sequence[_Ran], stopped: _Ran, names: dict[int, str], today: date) -> None:
    """A test whose worst word was taken out on its last day; the reports since then prove it."""
    draft = Draft(
        f"{names[stopped.product_id]}：带“{stopped.word}”的词值不值",
        "这类词有人点、没人买，测两周就停",
        default_bid=_bid(words),
        daily_budget=Decimal(40),
        planned_days=_RUN,
        products=(stopped.product_id,),
    )
    begun = max(stopped.first, stopped.last - timedelta(days=_RUN))
    own = [stopped, *(ran for ran in words if ran is not stopped and ran.first <= begun)][:8]
    test_id = _begun(session, draft, own, begun)
    records_tests.review(session, test_id, stopped.last)
    change = Proposed(stopped.word, stopped.place, WordChange(Part.PRESENCE, PRESENT, ""), "只花钱，不成交", test_id)
    ids = records_changes.propose(session, [change], stopped.last)
    records_changes.accept(session, ids, stopped.last)
    records_changes.mark_done(session, ids, stopped.last)
    ended = min(stopped.last + timedelta(days=3), today)
    records_tests.end(session, test_id, ended, f"“{stopped.word}”不买单，已停；其余词留在计划里")
    records_proof.keep_proofs(session, records_proof.proofs(session, today), today)


def _planned(session: Session, product_id: int, names: dict[int, str], today: date) -> None:
    """Words of the market and of the shop's own search that are not advertised yet, with their prices."""
    found = records_candidates.candidates(session, product_id, today)
    chosen = [each for each in found if not each.advertised][:_MOST_WORDS]
    prices = [each.price for each in chosen if each.price]
    draft = Draft(
        f"{names[product_id]}：新词试投",
        "市场上有人搜、标题里有、还没投的词，先小额试两周",
        default_bid=prices[0] if prices else Decimal(1),
        bid_ratio=Decimal("0.9"),
        daily_budget=Decimal(60),
        products=(product_id,),
    )
    words = [
        WordDraft(
            each.word,
            each.sources[0].value if each.sources else "",
            market_price=each.price,
            relevance=None if each.relevance is None else Decimal(str(round(each.relevance, 4))),
        )
        for each in chosen
    ]
    records_tests.add_test(session, draft, words, today)
    records_candidates.note(session, chosen[:5], product_id, today)


def _begun(session: Session, draft: Draft, words: Sequence[_Ran], day: date) -> int:
    chosen = dict.fromkeys(ran.word for ran in words if ran.last >= day)
    test_id = records_tests.add_test(session, draft, [WordDraft(word) for word in list(chosen)[:_MOST_WORDS]], day)
    session.flush()
    if trial_words(session, test_id):
        records_tests.start(session, test_id, day)
    return test_id


def _proposed(found: Judged, number: int, ran: _Ran) -> Proposed:
    said = found.verdict(number)
    change = WordChange(Part.BID, str(said.bid), str(said.new_bid))
    if said.verdict is Verdict.DROP or said.new_bid is None:
        change = WordChange(Part.PRESENCE, PRESENT, "")
    return Proposed(ran.word, ran.place, change, said.explanation.reason, found.trial.id)


def _bid(words: Sequence[_Ran]) -> Decimal:
    """A little above what a click of these words cost."""
    clicks = sum(ran.clicks for ran in words)
    usual = sum((ran.cost for ran in words), Decimal(0)) / clicks if clicks else Decimal(1)
    return (usual * Decimal("1.2")).quantize(_CENT, ROUND_UP)


def _month(session: Session, today: date) -> Decimal:
    """A round budget for a month: what the last 31 days cost and a little more."""
    plans = records_plans.plans(session, today - timedelta(days=31), today)
    spent = sum((plan.cost or Decimal(0) for plan in plans), Decimal(0))
    return (spent * Decimal("1.05") / 100).to_integral_value(ROUND_UP) * 100
