"""What label printers pack into one cell comes apart again."""

import pytest

from storedesk.orders.rules import packed

ONE = (
    "商品标题：油炸腐竹 盐味； 商品编码：14858574116； 商品ID：743470119393； "
    "商品SUK：一袋（240g）； 商品数量：5； 商品实付价格：535.00"
)
TWO = (
    f"{ONE}\n商品标题：腐竹边角料； 商品编码：2； 商品ID：738846855355； "
    "商品SUK：方片形500g； 商品数量：1； 商品实付价格：10.32"
)
BY_HAND = "商品标题：商品信息； 商品编码：14618494738； 商品ID：null； 商品SUK：； 商品数量：1； 商品实付价格："


@pytest.mark.parametrize("cell", [ONE, TWO])
def test_the_first_item_names_the_parcel(cell: str) -> None:
    assert packed.item_code(cell) == "743470119393"
    assert packed.title(cell) == "油炸腐竹 盐味"
    assert packed.sku(cell) == "一袋（240g）"


@pytest.mark.parametrize(("cell", "pieces", "paid"), [(ONE, "5", "535.00"), (TWO, "6", "545.32")])
def test_pieces_and_amounts_of_all_items_are_added(cell: str, pieces: str, paid: str) -> None:
    assert (packed.quantity(cell), packed.paid(cell)) == (pieces, paid)


def test_a_label_printed_by_hand_has_no_item() -> None:
    assert packed.item_code(BY_HAND) is None
    assert packed.sku(BY_HAND) is None
    assert packed.paid(BY_HAND) is None


def test_a_list_of_titles_options_and_numbers() -> None:
    cell = "大片腐竹,口味:500g袋装,2;买家秀征集,1"
    assert packed.first_listed_title(cell) == "大片腐竹"
    assert packed.first_listed_sku(cell) == "口味:500g袋装"
    assert packed.first_listed_sku("散装腐竹5斤,3") is None
    assert packed.first_listed_title("") is None


def test_orders_packed_together_keep_all_their_numbers() -> None:
    assert (
        packed.order_numbers("2003919637009983599,\n2003919637010983599") == "2003919637009983599,2003919637010983599"
    )
    assert packed.order_numbers("3588517837706326847") == "3588517837706326847"
    assert packed.order_numbers("") is None


@pytest.mark.parametrize(("cell", "amount"), [("131.77(已退款89.84)", "131.77"), ("12.90", "12.90"), ("-", None)])
def test_an_amount_with_a_remark(cell: str, amount: str | None) -> None:
    assert packed.amount(cell) == amount
