"""What the operator keeps of advertising: tests and their words, creatives, rules, the change sheet and the journal.

Words are kept as text, not by their number in the library: they may be typed before any report speaks of them, and
what became of them must outlive the imports that did.
"""

from datetime import date
from decimal import Decimal

from sqlalchemy import Boolean, ForeignKey, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storedesk.ads.ledgers import AD_ITEM_DAY, AD_KEYWORD_DAY, AD_LOG_DAY, AD_TERM_DAY, LEDGERS
from storedesk.foundation.database.base import Base
from storedesk.foundation.database.types import Day, Money, Quantity, Rate

__all__ = ["AD_ITEM_DAY", "AD_KEYWORD_DAY", "AD_LOG_DAY", "AD_TERM_DAY", "LEDGERS"]


class AdTest(Base):
    """A trial of words: what is to be found out, with which bids and how much money, and how far it has come.

    `state` is one of ads.records_tests.Stage, `way` of Way, `caution` and `aim` of those of rules.verdicts.
    `restarted_on` is the day from which figures count anew for all words together.
    """

    __tablename__ = "ad_test"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    name: Mapped[str] = mapped_column(Text)
    hypothesis: Mapped[str] = mapped_column(Text, default="")
    channel: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text)
    way: Mapped[str] = mapped_column(Text)
    caution: Mapped[str] = mapped_column(Text)
    aim: Mapped[str] = mapped_column(Text)
    bids_may_move: Mapped[bool] = mapped_column(Boolean)
    match: Mapped[str] = mapped_column(Text, default="")
    default_bid: Mapped[Decimal | None] = mapped_column(Money)
    bid_ratio: Mapped[Decimal | None] = mapped_column(Rate)
    target_roi: Mapped[Decimal | None] = mapped_column(Quantity)
    planned_days: Mapped[int] = mapped_column(Integer)
    daily_budget: Mapped[Decimal | None] = mapped_column(Money)
    created_on: Mapped[date] = mapped_column(Day)
    started_on: Mapped[date | None] = mapped_column(Day)
    restarted_on: Mapped[date | None] = mapped_column(Day)
    reviewed_on: Mapped[date | None] = mapped_column(Day)
    ended_on: Mapped[date | None] = mapped_column(Day)
    conclusion: Mapped[str] = mapped_column(Text, default="")


class AdTestProduct(Base):
    """A product that a test advertises."""

    __tablename__ = "ad_test_product"
    __table_args__ = (UniqueConstraint("test_id", "product_id"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    test_id: Mapped[int] = mapped_column(ForeignKey("ad_test.id", ondelete="CASCADE"))
    product_id: Mapped[int] = mapped_column(ForeignKey("product.id", ondelete="CASCADE"), index=True)


class AdTestPlan(Base):
    """A plan of the platform in which a test runs; without one its words count wherever they are advertised."""

    __tablename__ = "ad_test_plan"
    __table_args__ = (UniqueConstraint("test_id", "campaign_id"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    test_id: Mapped[int] = mapped_column(ForeignKey("ad_test.id", ondelete="CASCADE"))
    campaign_id: Mapped[int] = mapped_column(ForeignKey("ad_campaign.id"), index=True)


class AdTestWord(Base):
    """A word of a test: where it came from, what it may cost, and since when it is in or out."""

    __tablename__ = "ad_test_word"
    __table_args__ = (UniqueConstraint("test_id", "word"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    test_id: Mapped[int] = mapped_column(ForeignKey("ad_test.id", ondelete="CASCADE"))
    word: Mapped[str] = mapped_column(Text, index=True)
    source: Mapped[str] = mapped_column(Text, default="")
    bid: Mapped[Decimal | None] = mapped_column(Money)
    market_price: Mapped[Decimal | None] = mapped_column(Money)
    relevance: Mapped[Decimal | None] = mapped_column(Rate)
    state: Mapped[str] = mapped_column(Text)
    added_on: Mapped[date] = mapped_column(Day)
    left_on: Mapped[date | None] = mapped_column(Day)


class AdCreative(Base):
    """A picture that is tried out, and what stands on it; `creative_id` is how the reports know it."""

    __tablename__ = "ad_creative"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    name: Mapped[str] = mapped_column(Text)
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id", ondelete="CASCADE"), index=True)
    test_id: Mapped[int | None] = mapped_column(ForeignKey("ad_test.id", ondelete="SET NULL"))
    creative_id: Mapped[int | None] = mapped_column(ForeignKey("ad_picture.id"))
    picture: Mapped[str | None] = mapped_column(Text)
    selling_point: Mapped[str] = mapped_column(Text, default="")
    position: Mapped[str] = mapped_column(Text, default="")
    price: Mapped[Decimal | None] = mapped_column(Money)
    sales_count: Mapped[int | None] = mapped_column(Integer)
    audience: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")


class AdRule(Base):
    """A sentence "if … and … then propose …" as JSON (rules.conditions); of one test, or (0) of the shop."""

    __tablename__ = "ad_rule"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    test_id: Mapped[int] = mapped_column(Integer, default=0, index=True)
    step: Mapped[int] = mapped_column(Integer)
    position: Mapped[int] = mapped_column(Integer)
    enabled: Mapped[bool] = mapped_column(Boolean, default=True)
    sentence: Mapped[str] = mapped_column(Text)


class AdChange(Base):
    """A line of the change sheet: what is to be changed in the back office, why, and how far that has come.

    `part`, `old` and `new` are those of rules.changes.WordChange, `state` is one of its steps; `seen` is what the
    report that was asked had instead.
    """

    __tablename__ = "ad_change"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    test_id: Mapped[int | None] = mapped_column(ForeignKey("ad_test.id", ondelete="SET NULL"), index=True)
    channel: Mapped[str] = mapped_column(Text)
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("ad_campaign.id"))
    adgroup_id: Mapped[int | None] = mapped_column(ForeignKey("ad_group.id"))
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id", ondelete="SET NULL"))
    word: Mapped[str] = mapped_column(Text, default="", index=True)
    match: Mapped[str] = mapped_column(Text, default="")
    part: Mapped[str] = mapped_column(Text)
    old: Mapped[str] = mapped_column(Text, default="")
    new: Mapped[str] = mapped_column(Text, default="")
    why: Mapped[str] = mapped_column(Text, default="")
    state: Mapped[str] = mapped_column(Text, index=True)
    proposed_on: Mapped[date] = mapped_column(Day)
    accepted_on: Mapped[date | None] = mapped_column(Day)
    done_on: Mapped[date | None] = mapped_column(Day)
    checked_on: Mapped[date | None] = mapped_column(Day)
    seen: Mapped[str] = mapped_column(Text, default="")


class AdJournal(Base):
    """What changed in advertising, when, and how that is known; kept for life. `source` is sheet, import or hand."""

    __tablename__ = "ad_journal"
    __table_args__ = (UniqueConstraint("key"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    key: Mapped[str] = mapped_column(Text)
    day: Mapped[date] = mapped_column(Day, index=True)
    kind: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    test_id: Mapped[int | None] = mapped_column(ForeignKey("ad_test.id", ondelete="SET NULL"))
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("ad_campaign.id"))
    adgroup_id: Mapped[int | None] = mapped_column(ForeignKey("ad_group.id"))
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id", ondelete="SET NULL"))
    word: Mapped[str] = mapped_column(Text, default="", index=True)
    before: Mapped[str] = mapped_column(Text, default="")
    after: Mapped[str] = mapped_column(Text, default="")
    text: Mapped[str] = mapped_column(Text, default="")


class AdNursling(Base):
    """A good word that is being grown, towards a goal: `goal` of `measure` in the last 30 days."""

    __tablename__ = "ad_nursling"
    __table_args__ = (UniqueConstraint("word", "product_id"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    word: Mapped[str] = mapped_column(Text, index=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("product.id", ondelete="CASCADE"), index=True)
    measure: Mapped[str] = mapped_column(Text)
    goal: Mapped[Decimal] = mapped_column(Quantity)
    since: Mapped[date] = mapped_column(Day)
    until: Mapped[date | None] = mapped_column(Day)
    note: Mapped[str] = mapped_column(Text, default="")


class AdCandidate(Base):
    """A word the operator noted to be tried, or refused for good; what the reports know of it is not kept here."""

    __tablename__ = "ad_candidate"
    __table_args__ = (UniqueConstraint("word", "product_id"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    word: Mapped[str] = mapped_column(Text, index=True)
    product_id: Mapped[int] = mapped_column(Integer, default=0)
    source: Mapped[str] = mapped_column(Text)
    price: Mapped[Decimal | None] = mapped_column(Money)
    relevance: Mapped[Decimal | None] = mapped_column(Rate)
    added_on: Mapped[date] = mapped_column(Day)
    refused: Mapped[bool] = mapped_column(Boolean, default=False)
