"""The ads room: more reports, attribution windows and bids beside the figures, and what the operator keeps of tests.

What older imports brought stays and is summed up for the new day totals of campaigns.
"""

from datetime import date, timedelta

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

Columns = list[sa.Column[object]]
_FIRST_DAY = date(1970, 1, 1)
_FIGURES = "impressions clicks cost orders direct_orders conversions sales direct_sales presale_sales carts favourites"
_SUMS = "impressions, clicks, cost, orders, sales, carts, favourites"


def upgrade() -> None:
    _windows_and_bids()
    _names_and_ledgers()
    _tests()
    _sheet_and_journal()
    _sum_up()


def _whole(names: str, *, null: bool = True) -> Columns:
    return [sa.Column(name, sa.Integer(), nullable=null) for name in names.split()]


def _big(names: str, *, null: bool = True) -> Columns:
    """Counts, cents, millionths and thousandths."""
    return [sa.Column(name, sa.BigInteger(), nullable=null) for name in names.split()]


def _words(names: str, *, null: bool = True) -> Columns:
    return [sa.Column(name, sa.Text(), nullable=null) for name in names.split()]


def _flag(name: str) -> Columns:
    return [sa.Column(name, sa.Boolean(), nullable=False)]


def _points_at(table: str, column: str, target: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], f"fk_{table}_{column}", ondelete=ondelete)


def _table(name: str, *parts: sa.schema.SchemaItem) -> None:
    """A table whose rows have an id of their own."""
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        *parts,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sqlite_autoincrement=True,
    )


def _indexed(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(f"ix_{table}_{column}", table, [column])


def _names(name: str) -> None:
    _table(
        name,
        *_words("code", null=False),
        *_whole("batch_id"),
        _points_at(name, "batch_id", "import_batch", "SET NULL"),
        sa.UniqueConstraint("code", name=f"uq_{name}_code"),
    )


def _ledger(name: str, key: Columns, values: Columns, covering: str = "") -> None:
    """A ledger and beside it the layers that each import contributed."""
    names = [column.name for column in key]
    for table, more, own in (
        (name, [sa.Column("layered", sa.SmallInteger(), nullable=False, server_default="0")], names),
        (f"{name}_layer", [], [*names, "batch_id"]),
    ):
        op.create_table(
            table,
            *(sa.Column(column.name, column.type, nullable=False) for column in key),
            *(sa.Column(column.name, column.type) for column in values),
            sa.Column("batch_id", sa.Integer(), nullable=False),
            *more,
            sa.PrimaryKeyConstraint(*own, name=f"pk_{table}"),
            sqlite_with_rowid=False,
        )
    if covering:
        op.create_index(f"ix_{name}", name, covering.split())
    op.create_index(f"ix_{name}_layer_batch", f"{name}_layer", ["batch_id"])


def _windows_and_bids() -> None:
    """Columns that older rows do not fill, and the words' index with what the state tree asks for."""
    for ledger in ("ad_keyword_day", "ad_item_day", "ad_term_day", "ad_log_day"):
        for table in (ledger, f"{ledger}_layer"):
            op.add_column(table, sa.Column("window_days", sa.Integer()))
    for table in ("ad_keyword_day", "ad_keyword_day_layer"):
        op.add_column(table, sa.Column("bid", sa.BigInteger()))
    for column in ("carts", "favourites"):
        op.add_column("ad_keyword_month", sa.Column(column, sa.BigInteger()))
    op.drop_index("ix_ad_keyword_day", "ad_keyword_day")
    op.create_index(
        "ix_ad_keyword_day",
        "ad_keyword_day",
        [
            *("keyword_id", "day", "impressions", "clicks", "cost", "orders", "sales", "carts", "favourites"),
            *("window_days", "currency"),
        ],
    )


def _names_and_ledgers() -> None:
    _names("ad_crowd")
    _names("ad_picture")
    op.create_table(
        "ad_campaign_day",
        *_words("ledger", null=False),
        *_whole("day span", null=False),
        *_words("channel", null=False),
        *_whole("campaign_id", null=False),
        *_big("impressions clicks cost orders sales carts favourites"),
        sa.PrimaryKeyConstraint("ledger", "day", "span", "channel", "campaign_id", name="pk_ad_campaign_day"),
        sqlite_with_rowid=False,
    )
    for name, ids, covering in (
        ("ad_account_day", "", ""),
        ("ad_plan_day", "campaign_id", ""),
        ("ad_unit_day", "campaign_id adgroup_id product_id", ""),
        ("ad_crowd_day", "campaign_id adgroup_id crowd_id product_id", ""),
        (
            "ad_creative_day",
            "campaign_id creative_id product_id",
            "creative_id day impressions clicks cost orders sales",
        ),
    ):
        _ledger(
            name,
            key=[*_whole("day span"), *_words("channel scene"), *_whole(ids)],
            values=[*_words("currency"), *_big(_FIGURES), *_whole("window_days")],
            covering=covering,
        )
    for name, key, values in (
        ("ad_campaign_listing", "campaign_id", "campaign_name"),
        ("ad_group_listing", "adgroup_id", "adgroup_name"),
        ("ad_picture_listing", "creative_id", "creative_name creative_address"),
    ):
        _ledger(name, key=_whole(key), values=_words(values))


def _tests() -> None:
    _table(
        "ad_test",
        *_words("name hypothesis channel state way caution aim match", null=False),
        *_flag("bids_may_move"),
        *_big("default_bid bid_ratio target_roi"),
        *_whole("planned_days", null=False),
        *_big("daily_budget"),
        *_whole("created_on", null=False),
        *_whole("started_on restarted_on reviewed_on ended_on"),
        *_words("conclusion", null=False),
    )
    for name, column, target, ondelete in (
        ("ad_test_product", "product_id", "product", "CASCADE"),
        ("ad_test_plan", "campaign_id", "ad_campaign", None),
    ):
        _table(
            name,
            *_whole(f"test_id {column}", null=False),
            _points_at(name, "test_id", "ad_test", "CASCADE"),
            _points_at(name, column, target, ondelete),
            sa.UniqueConstraint("test_id", column, name=f"uq_{name}_test_id_{column}"),
        )
        _indexed(name, column)
    _table(
        "ad_test_word",
        *_whole("test_id", null=False),
        *_words("word source", null=False),
        *_big("bid market_price relevance"),
        *_words("state", null=False),
        *_whole("added_on", null=False),
        *_whole("left_on"),
        _points_at("ad_test_word", "test_id", "ad_test", "CASCADE"),
        sa.UniqueConstraint("test_id", "word", name="uq_ad_test_word_test_id_word"),
    )
    _indexed("ad_test_word", "word")
    _table(
        "ad_creative",
        *_words("name", null=False),
        *_whole("product_id test_id creative_id"),
        *_words("picture"),
        *_words("selling_point position", null=False),
        *_big("price"),
        *_whole("sales_count"),
        *_words("audience note", null=False),
        _points_at("ad_creative", "product_id", "product", "CASCADE"),
        _points_at("ad_creative", "test_id", "ad_test", "SET NULL"),
        _points_at("ad_creative", "creative_id", "ad_picture"),
    )
    _indexed("ad_creative", "product_id")
    _table(
        "ad_rule",
        *_whole("test_id step position", null=False),
        *_flag("enabled"),
        *_words("sentence", null=False),
    )
    _indexed("ad_rule", "test_id")


def _sheet_and_journal() -> None:
    _table(
        "ad_change",
        *_whole("test_id"),
        *_words("channel", null=False),
        *_whole("campaign_id adgroup_id product_id"),
        *_words("word match part old new why state", null=False),
        *_whole("proposed_on", null=False),
        *_whole("accepted_on done_on checked_on"),
        *_words("seen", null=False),
        *_places("ad_change"),
    )
    _indexed("ad_change", "test_id", "word", "state")
    _table(
        "ad_journal",
        *_words("key", null=False),
        *_whole("day", null=False),
        *_words("kind source", null=False),
        *_whole("test_id campaign_id adgroup_id product_id"),
        *_words("word before after text", null=False),
        *_places("ad_journal"),
        sa.UniqueConstraint("key", name="uq_ad_journal_key"),
    )
    _indexed("ad_journal", "day", "word")
    _table(
        "ad_nursling",
        *_words("word", null=False),
        *_whole("product_id", null=False),
        *_words("measure", null=False),
        *_big("goal", null=False),
        *_whole("since", null=False),
        *_whole("until"),
        *_words("note", null=False),
        _points_at("ad_nursling", "product_id", "product", "CASCADE"),
        sa.UniqueConstraint("word", "product_id", name="uq_ad_nursling_word_product_id"),
    )
    _indexed("ad_nursling", "word", "product_id")
    _table(
        "ad_candidate",
        *_words("word", null=False),
        *_whole("product_id", null=False),
        *_words("source", null=False),
        *_big("price relevance"),
        *_whole("added_on", null=False),
        *_flag("refused"),
        sa.UniqueConstraint("word", "product_id", name="uq_ad_candidate_word_product_id"),
    )
    _indexed("ad_candidate", "word")


def _places(table: str) -> list[sa.ForeignKeyConstraint]:
    """Where in the account a change belongs."""
    return [
        _points_at(table, "test_id", "ad_test", "SET NULL"),
        _points_at(table, "campaign_id", "ad_campaign"),
        _points_at(table, "adgroup_id", "ad_group"),
        _points_at(table, "product_id", "product", "SET NULL"),
    ]


def _sum_up() -> None:
    """Fill the new day totals and the new columns of the monthly ones from the rows that are there."""
    connection = op.get_bind()
    sums = ", ".join(f"SUM({name})" for name in _SUMS.split(", "))
    for ledger in ("ad_keyword_day", "ad_item_day"):
        connection.execute(
            sa.text(
                f"INSERT INTO ad_campaign_day (ledger, day, span, channel, campaign_id, {_SUMS})"
                f" SELECT '{ledger}', day, span, channel, campaign_id, {sums} FROM {ledger}"
                " GROUP BY day, span, channel, campaign_id"
            )
        )
    first, last = connection.execute(sa.text("SELECT MIN(month), MAX(month) FROM ad_keyword_month")).one()
    if first is None:
        return
    month = _FIRST_DAY + timedelta(days=first)
    while (begins := (month - _FIRST_DAY).days) <= last:
        month = (month + timedelta(days=31)).replace(day=1)
        span = {"begins": begins, "ends": (month - _FIRST_DAY).days}
        connection.execute(sa.text("DELETE FROM ad_keyword_month WHERE month = :begins"), span)
        connection.execute(
            sa.text(
                f"INSERT INTO ad_keyword_month (month, channel, keyword_id, {_SUMS})"
                f" SELECT {begins}, channel, keyword_id, {sums} FROM ad_keyword_day"
                " WHERE day >= :begins AND day < :ends AND span = 1 GROUP BY channel, keyword_id"
            ),
            span,
        )
