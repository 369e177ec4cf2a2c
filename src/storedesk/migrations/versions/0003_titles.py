"""The titles room: libraries of words by product family, versions of titles with their verdicts, rivals' titles."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

Columns = list[sa.Column[object]]


def upgrade() -> None:
    _libraries()
    _versions()
    _rules()
    _rivals()
    _words_with_their_carts()


def _whole(names: str, *, null: bool = True) -> Columns:
    return [sa.Column(name, sa.Integer(), nullable=null) for name in names.split()]


def _big(names: str, *, null: bool = True) -> Columns:
    """Counts, cents, millionths and thousandths."""
    return [sa.Column(name, sa.BigInteger(), nullable=null) for name in names.split()]


def _words(names: str, *, null: bool = True) -> Columns:
    return [sa.Column(name, sa.Text(), nullable=null) for name in names.split()]


def _flags(names: str) -> Columns:
    return [sa.Column(name, sa.Boolean(), nullable=False) for name in names.split()]


def _belongs(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], f"fk_{table}_{column}", ondelete="CASCADE")


def _once(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=f"uq_{table}_{'_'.join(columns)}")


def _table(name: str, *parts: sa.schema.SchemaItem) -> None:
    """A table whose rows have an id of their own."""
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        *parts,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sqlite_autoincrement=True,
    )


def _libraries() -> None:
    _table("word_family", *_words("name", null=False), _once("word_family", "name"))
    _table(
        "word_family_product",
        *_whole("family_id product_id", null=False),
        _belongs("word_family_product", "family_id", "word_family"),
        _belongs("word_family_product", "product_id", "product"),
        _once("word_family_product", "product_id"),
    )
    op.create_index("ix_word_family_product_family_id", "word_family_product", ["family_id"])
    _table(
        "library_word",
        *_whole("family_id", null=False),
        *_words("word kind source", null=False),
        *_whole("added", null=False),
        *_big("relevance"),
        *_flags("required forbidden whole"),
        *_words("note", null=False),
        _belongs("library_word", "family_id", "word_family"),
        _once("library_word", "family_id", "word"),
    )
    _table(
        "word_figure",
        *_words("word", null=False),
        *_whole("day", null=False),
        *_words("source", null=False),
        *_whole("popularity_low popularity_high"),
        *_big("click_rate_low click_rate_high pay_rate_low pay_rate_high"),
        *_whole("buyers_low buyers_high online_items"),
        _once("word_figure", "word", "day", "source"),
    )
    _table(
        "word_root",
        *_words("word", null=False),
        *_flags("known"),
        *_words("means kind", null=False),
        _once("word_root", "word"),
    )


def _versions() -> None:
    _table(
        "title_version",
        *_whole("product_id", null=False),
        *_words("text state", null=False),
        *_whole("written", null=False),
        *_whole("day"),
        *_words("reason", null=False),
        *_big("visitors buyers"),
        *_words("words", null=False),
        *_big("value"),
        *_words("formula", null=False),
        _belongs("title_version", "product_id", "product"),
    )
    op.create_index("ix_title_version_product_id", "title_version", ["product_id"])
    _table(
        "title_proof",
        *_whole("version_id", null=False),
        *_words("look measure", null=False),
        *_whole("written", null=False),
        *_words("outcome", null=False),
        *_whole("days", null=False),
        *_big("effect low high better detectable"),
        *_whole("controls pairs", null=False),
        *_big("before after"),
        *_words("disturbances sentence", null=False),
        _belongs("title_proof", "version_id", "title_version"),
        _once("title_proof", "version_id", "look", "measure"),
    )
    _table(
        "title_wish",
        *_whole("product_id", null=False),
        *_words("asked", null=False),
        _belongs("title_wish", "product_id", "product"),
        _once("title_wish", "product_id"),
    )


def _rules() -> None:
    _table(
        "title_limit",
        *_words("platform category", null=False),
        *_whole("valid_from most least", null=False),
        *_words("unit", null=False),
        _once("title_limit", "platform", "category", "valid_from"),
    )
    _table("title_word", *_words("word kind reason", null=False), _once("title_word", "word"))


def _rivals() -> None:
    _table(
        "rival_list",
        *_whole("family_id day", null=False),
        *_words("source note", null=False),
        _belongs("rival_list", "family_id", "word_family"),
    )
    op.create_index("ix_rival_list_family_id", "rival_list", ["family_id"])
    _table(
        "rival_title",
        *_whole("list_id rank", null=False),
        *_words("title", null=False),
        *_big("sales price"),
        *_words("shop item", null=False),
        _belongs("rival_title", "list_id", "rival_list"),
    )
    op.create_index("ix_rival_title_list_id", "rival_title", ["list_id"])
    for table, more, own in (
        ("rival_item", [sa.Column("layered", sa.SmallInteger(), nullable=False, server_default="0")], ()),
        ("rival_item_layer", [], ("batch_id",)),
    ):
        op.create_table(
            table,
            *_words("rival_code", null=False),
            *_words("title category"),
            *_big("price sales"),
            *_words("shop address"),
            *_whole("batch_id", null=False),
            *more,
            sa.PrimaryKeyConstraint("rival_code", *own, name=f"pk_{table}"),
            sqlite_with_rowid=False,
        )
    op.create_index("ix_rival_item_layer_batch", "rival_item_layer", ["batch_id"])


def _words_with_their_carts() -> None:
    """The report of roots reads carts and favourites of a word from its index too."""
    op.drop_index("ix_search_word_day", "search_word_day")
    figures = ["visitors", "cart_users", "favourites", "buyers", "sales"]
    op.create_index("ix_search_word_day", "search_word_day", ["keyword_id", "day", *figures])
