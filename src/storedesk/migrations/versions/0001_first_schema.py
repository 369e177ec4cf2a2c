"""The first schema: what the rooms of the first StoreDesk keep.

Ids are never given twice (AUTOINCREMENT): ledgers hold ids of products and words without a foreign key, and a new
product must not inherit the figures of a deleted one. Ledgers have no row ids, their key is where they lie.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

Columns = list[sa.Column[object]]
"""Made by the functions below from names with blanks between them."""


def upgrade() -> None:
    _batches_names_and_tables()
    _ledgers()


def _whole(names: str, *, null: bool = True) -> Columns:
    return [sa.Column(name, sa.Integer(), nullable=null) for name in names.split()]


def _big(names: str, *, null: bool = True) -> Columns:
    """Counts, cents, millionths, thousandths and seconds."""
    return [sa.Column(name, sa.BigInteger(), nullable=null) for name in names.split()]


def _small(names: str, *, null: bool = True) -> Columns:
    return [sa.Column(name, sa.SmallInteger(), nullable=null) for name in names.split()]


def _flag(names: str, *, null: bool = True) -> Columns:
    return [sa.Column(name, sa.Boolean(), nullable=null) for name in names.split()]


def _words(names: str, *, null: bool = True) -> Columns:
    return [sa.Column(name, sa.Text(), nullable=null) for name in names.split()]


def _table(name: str, *parts: sa.schema.SchemaItem) -> None:
    """A table whose rows have an id of their own."""
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        *parts,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sqlite_autoincrement=True,
    )


def _summary(name: str, key: Columns, sums: Columns) -> None:
    """Sums of a ledger, kept by the import."""
    op.create_table(
        name,
        *(sa.Column(column.name, column.type, nullable=False) for column in key),
        *sums,
        sa.PrimaryKeyConstraint(*(column.name for column in key), name=f"pk_{name}"),
        sqlite_with_rowid=False,
    )


def _ledger(name: str, key: Columns, values: Columns, covering: Sequence[str] = ()) -> None:
    """A ledger and beside it the layers that each import contributed."""
    names = [column.name for column in key]
    op.create_table(
        name,
        *(sa.Column(column.name, column.type, nullable=False) for column in key),
        *(sa.Column(column.name, column.type) for column in values),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("layered", sa.SmallInteger(), nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint(*names, name=f"pk_{name}"),
        sqlite_with_rowid=False,
    )
    if covering:
        op.create_index(f"ix_{name}", name, list(covering))
    op.create_table(
        f"{name}_layer",
        *(sa.Column(column.name, column.type, nullable=False) for column in key),
        *(sa.Column(column.name, column.type) for column in values),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(*names, "batch_id", name=f"pk_{name}_layer"),
        sqlite_with_rowid=False,
    )
    op.create_index(f"ix_{name}_layer_batch", f"{name}_layer", ["batch_id"])


def _batches_names_and_tables() -> None:
    _summary(
        "ad_day",
        key=[*_words("ledger channel"), *_whole("day span"), *_words("currency")],
        sums=[*_big("impressions clicks cost orders sales")],
    )
    _summary(
        "ad_keyword_month",
        key=[*_whole("month"), *_words("channel"), *_whole("keyword_id")],
        sums=[*_big("impressions clicks cost orders sales")],
    )
    _table(
        "import_batch",
        *_words("report_key", null=False),
        *_whole("rank", null=False),
        *_words("file_name table_name file_sha256", null=False),
        *_big("file_size imported_at", null=False),
        *_whole("first_day last_day"),
        *_whole("row_count new_count replaced_count unchanged_count refused_count", null=False),
        *_words("unknown_headings controls ledgers", null=False),
    )
    op.create_index("ix_import_batch_file", "import_batch", ["file_sha256", "report_key", "table_name"])
    _table(
        "routine",
        *_words("key title detail role tab rhythm days", null=False),
        *_flag("enabled", null=False),
        *_whole("position", null=False),
    )
    _table(
        "shop_cost_share",
        *_words("kind", null=False),
        *_whole("valid_from", null=False),
        *_big("share", null=False),
        sa.UniqueConstraint("kind", "valid_from", name="uq_shop_cost_share_kind_valid_from"),
    )
    _table(
        "shop_peak",
        *_whole("first_day last_day", null=False),
        *_words("name", null=False),
        *_big("factor", null=False),
    )
    _table(
        "shop_setting",
        *_words("name", null=False),
        *_whole("valid_from", null=False),
        *_words("value", null=False),
        sa.UniqueConstraint("name", "valid_from", name="uq_shop_setting_name_valid_from"),
    )
    _table(
        "shop_target",
        *_whole("year month product_id", null=False),
        *_words("metric", null=False),
        *_big("value", null=False),
        sa.UniqueConstraint(
            "year", "month", "product_id", "metric", name="uq_shop_target_year_month_product_id_metric"
        ),
    )
    _table(
        "task",
        *_whole("week day", null=False),
        *_whole("original_day"),
        *_words("role title detail source source_key state", null=False),
        *_big("done_at"),
        *_words("note", null=False),
        *_whole("carried_from"),
        *_flag("edited", null=False),
        *_whole("position", null=False),
        sa.UniqueConstraint("week", "source", "source_key", name="uq_task_week_source_source_key"),
    )
    op.create_index("ix_task_week", "task", ["week"])
    _table(
        "ad_campaign",
        *_words("code", null=False),
        *_whole("batch_id"),
        *_words("name"),
        sa.ForeignKeyConstraint(["batch_id"], ["import_batch.id"], "fk_ad_campaign_batch_id", ondelete="SET NULL"),
        sa.UniqueConstraint("code", name="uq_ad_campaign_code"),
    )
    _table(
        "ad_group",
        *_words("code", null=False),
        *_whole("batch_id"),
        *_words("name"),
        sa.ForeignKeyConstraint(["batch_id"], ["import_batch.id"], "fk_ad_group_batch_id", ondelete="SET NULL"),
        sa.UniqueConstraint("code", name="uq_ad_group_code"),
    )
    _table(
        "keyword",
        *_words("word", null=False),
        *_whole("batch_id"),
        sa.ForeignKeyConstraint(["batch_id"], ["import_batch.id"], "fk_keyword_batch_id", ondelete="SET NULL"),
        sa.UniqueConstraint("word", name="uq_keyword_word"),
    )
    _table(
        "product",
        *_words("code", null=False),
        *_whole("batch_id"),
        *_words("title short_name category"),
        *_big("list_price sale_price cost freight fee_rate"),
        *_whole("stock"),
        *_words("picture note"),
        sa.ForeignKeyConstraint(["batch_id"], ["import_batch.id"], "fk_product_batch_id", ondelete="SET NULL"),
        sa.UniqueConstraint("code", name="uq_product_code"),
    )
    _table(
        "journal_entry",
        *_whole("product_id"),
        *_whole("day", null=False),
        *_words("kind text", null=False),
        *_words("before after"),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], "fk_journal_entry_product_id", ondelete="CASCADE"),
    )
    op.create_index("ix_journal_entry_day", "journal_entry", ["day"])
    op.create_index("ix_journal_entry_product_id", "journal_entry", ["product_id"])
    _table(
        "product_alias",
        *_words("name", null=False),
        *_whole("product_id", null=False),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], "fk_product_alias_product_id", ondelete="CASCADE"),
        sa.UniqueConstraint("name", name="uq_product_alias_name"),
    )
    op.create_index("ix_product_alias_product_id", "product_alias", ["product_id"])
    _table(
        "shop_cost",
        *_whole("month", null=False),
        *_words("kind name", null=False),
        *_big("amount", null=False),
        *_whole("product_id"),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], "fk_shop_cost_product_id", ondelete="SET NULL"),
    )
    op.create_index("ix_shop_cost_month", "shop_cost", ["month"])


def _ledgers() -> None:
    _ledger(
        "ad_item_day",
        key=[*_whole("day span"), *_words("channel scene"), *_whole("campaign_id product_id")],
        values=[
            *_words("currency"),
            *_big(
                "impressions clicks cost orders direct_orders conversions sales direct_sales "
                "presale_sales carts favourites"
            ),
        ],
        covering=("product_id", "day", "cost", "clicks", "orders", "sales"),
    )
    _ledger(
        "ad_keyword_day",
        key=[
            *_whole("day span"),
            *_words("channel"),
            *_whole("campaign_id adgroup_id product_id keyword_id"),
            *_words("match"),
        ],
        values=[
            *_words("currency"),
            *_big(
                "impressions clicks cost orders direct_orders conversions sales direct_sales "
                "presale_sales carts favourites average_rank quality_score"
            ),
            *_words("word_status"),
        ],
        covering=("keyword_id", "day", "impressions", "clicks", "cost", "orders", "sales"),
    )
    _ledger(
        "ad_log_day",
        key=[*_whole("day span"), *_words("channel")],
        values=[
            *_words("currency"),
            *_big(
                "impressions clicks cost orders direct_orders conversions sales direct_sales "
                "presale_sales carts favourites"
            ),
        ],
    )
    _ledger(
        "ad_term_day",
        key=[
            *_whole("day span"),
            *_words("channel"),
            *_whole("campaign_id adgroup_id term_id keyword_id"),
            *_words("match"),
        ],
        values=[
            *_words("currency"),
            *_big(
                "impressions clicks cost orders direct_orders conversions sales direct_sales "
                "presale_sales carts favourites"
            ),
            *_words("word_status"),
        ],
        covering=("term_id", "day", "impressions", "clicks", "cost", "orders", "sales"),
    )
    _ledger(
        "item_day",
        key=[*_whole("day span product_id")],
        values=[
            *_whole("visitors page_views"),
            *_big("stay_seconds bounce"),
            *_whole("favourites cart_items cart_users order_buyers order_items"),
            *_big("order_amount"),
            *_whole("buyers items"),
            *_big("sales"),
            *_whole("new_buyers old_buyers"),
            *_big("old_buyer_sales refunds"),
            *_whole("search_visitors search_buyers"),
        ],
        covering=("product_id", "day", "span", "visitors", "buyers", "items", "sales"),
    )
    _ledger(
        "listing",
        key=[*_whole("product_id")],
        values=[*_words("title category status sku_code"), *_big("list_price"), *_whole("stock"), *_words("picture")],
    )
    _ledger(
        "market_word",
        key=[*_whole("day span keyword_id"), *_words("source")],
        values=[
            *_whole("place popularity_low popularity_high heat_low heat_high"),
            *_big("growth"),
            *_whole("click_popularity_low click_popularity_high"),
            *_big("click_rate_low click_rate_high free_click_rate_low free_click_rate_high pay_rate_low pay_rate_high"),
            *_whole("buyers_low buyers_high trade_index online_items"),
            *_big("tmall_click_share demand_supply reference_price"),
        ],
        covering=("keyword_id", "day", "popularity_low", "popularity_high"),
    )
    _ledger(
        "order_line",
        key=[*_words("order_no line")],
        values=[
            *_words("item_code title sku sku_code"),
            *_big("price"),
            *_whole("quantity"),
            *_big("due paid"),
            *_words("status refund_status"),
            *_big("refund created_at paid_at"),
        ],
        covering=("item_code", "paid_at", "quantity", "paid"),
    )
    _ledger(
        "parcel",
        key=[*_words("order_no tracking_no")],
        values=[
            *_big("printed_at shipped_at"),
            *_words("express buyer province city district item_code title sku"),
            *_whole("quantity"),
            *_big("paid"),
        ],
    )
    _ledger(
        "refund",
        key=[*_words("refund_no")],
        values=[
            *_words("order_no item_code title"),
            *_big("requested_at finished_at paid_at paid amount"),
            *_words("status goods_status whole reason sku_code"),
        ],
        covering=("finished_at", "amount"),
    )
    _ledger(
        "search_word_day",
        key=[*_whole("day span keyword_id"), *_words("device")],
        values=[*_whole("visitors page_views cart_users favourites buyers items"), *_big("sales")],
        covering=("keyword_id", "day", "visitors", "buyers", "sales"),
    )
    _ledger(
        "shop_day",
        key=[*_whole("day span")],
        values=[
            *_big(
                "visitors page_views bounce stay_seconds new_visitors old_visitors favourites cart_users "
                "cart_items order_buyers order_count order_items order_amount buyers orders items sales "
                "old_buyers new_buyers old_buyer_sales refunds ad_cost_keywords ad_cost_crowd "
                "ad_cost_whole_site ad_cost_smart commission score_goods score_service score_delivery"
            )
        ],
    )
    _ledger(
        "shop_order",
        key=[*_words("order_no")],
        values=[
            *_words("platform buyer"),
            *_big("created_at paid_at shipped_at finished_at"),
            *_words("status"),
            *_big("goods_due postage total paid received refund"),
            *_words("title"),
            *_small("item_kinds"),
            *_whole("quantity"),
            *_words("province city district close_reason memo"),
        ],
        covering=("paid_at", "paid", "refund"),
    )
