"""The sample shop's story put into the ledgers row by row, so that its own values are the oracle of what is read."""

from decimal import Decimal

from shop_made import Row, put

from storedesk.ads.reports import WANXIANGTAI_ITEMS
from storedesk.foundation.database.store import Store
from storedesk.orders.reports import LINES, ORDERS, REFUNDS
from storedesk.products.reports import ITEM_RANK
from storedesk.products.tables import Product
from storedesk.sample.story import Story
from storedesk.shop.reports import SHOP_DAYS


def put_story(store: Store, story: Story) -> None:
    """Days, items, orders, refunds and advertising, with what each item costs."""
    put(store, SHOP_DAYS, [_shop_row(story, place) for place in range(len(story.shop_days))])
    put(store, ITEM_RANK, _item_rows(story))
    put(store, ORDERS, _order_rows(story))
    put(store, LINES, _line_rows(story))
    put(store, REFUNDS, _refund_rows(story))
    put(store, WANXIANGTAI_ITEMS, _ad_rows(story))
    with store.writing("costs", undoable=False) as session:
        costs = {item.code: item for item in story.items}
        for product in session.query(Product):
            item = costs[product.code]
            product.cost, product.freight, product.short_name = cents(item.cost), cents(item.freight), item.short_name


def cents(value: int) -> Decimal:
    return Decimal(value).scaleb(-2)


def _shop_row(story: Story, place: int) -> Row:
    day = story.shop_days[place]
    return {
        "day": day.day,
        "visitors": day.visitors,
        "page_views": day.page_views,
        "bounce": (Decimal(day.bounced) / day.visitors).quantize(Decimal("0.0001")) if day.visitors else None,
        "cart_users": day.cart_users,
        "favourites": day.favourites,
        "buyers": day.buyers,
        "orders": day.orders,
        "items": day.items,
        "sales": cents(day.sales),
        "refunds": cents(day.refunds),
        "ad_cost_keywords": cents(day.keyword_cost),
        "ad_cost_crowd": cents(day.crowd_cost),
        "ad_cost_whole_site": cents(day.whole_site_cost),
    }


def _item_rows(story: Story) -> list[Row]:
    return [
        {
            "day": row.day,
            "item_code": row.item.code,
            "title": row.item.title,
            "visitors": row.visitors,
            "search_visitors": row.search_visitors,
            "cart_users": row.cart_users,
            "buyers": row.buyers,
            "items": row.items,
            "sales": cents(row.sales),
            "refunds": cents(row.refunds),
        }
        for row in story.item_days
    ]


def _order_rows(story: Story) -> list[Row]:
    return [
        {
            "order_no": order.number,
            "buyer": order.buyer,
            "created_at": order.created_at,
            "paid_at": order.paid_at,
            "paid": cents(sum(line.paid for line in order.lines)) if order.paid_at else None,
            "quantity": sum(line.quantity for line in order.lines),
        }
        for order in story.orders
    ]


def _line_rows(story: Story) -> list[Row]:
    return [
        {
            "order_no": order.number,
            "line": line.number,
            "item_code": line.item.code,
            "title": line.item.title,
            "quantity": line.quantity,
            "paid": cents(line.paid),
            "paid_at": order.paid_at,
        }
        for order in story.orders
        if order.paid_at
        for line in order.lines
    ]


def _refund_rows(story: Story) -> list[Row]:
    return [
        {
            "refund_no": line.refund.number,
            "order_no": order.number,
            "finished_at": line.refund.finished_at,
            "amount": cents(line.refund.amount),
            "status": "refunded",
        }
        for order in story.orders
        for line in order.lines
        if line.refund and line.refund.finished_at.date() <= story.plot.last_day
    ]


def _ad_rows(story: Story) -> list[Row]:
    sums: dict[tuple[object, ...], list[int]] = {}
    for row in story.ad_days:
        place = (row.day, row.campaign.scene[1], row.campaign.code, row.campaign.item.code)
        said = sums.setdefault(place, [0, 0])
        said[0] += row.cost
        said[1] += row.sales
    return [
        {
            "day": day,  # type: ignore[dict-item]
            "scene": str(scene),
            "campaign_code": str(code),
            "item_code": str(item),
            "cost": cents(cost),
            "sales": cents(sales),
        }
        for (day, scene, code, item), (cost, sales) in sums.items()
    ]
