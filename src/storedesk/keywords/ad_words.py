"""The days of advertised words, for the rooms below and beside the ads room: read by the name of its table."""

from sqlalchemy import Integer, Text, column, table

from storedesk.foundation.database.types import Day, Money

AD_WORD_DAY = table(
    "ad_keyword_day",
    column("day", Day),
    column("span", Integer),
    column("product_id", Integer),
    column("keyword_id", Integer),
    column("match", Text),
    column("clicks", Integer),
    column("orders", Integer),
    column("carts", Integer),
    column("favourites", Integer),
    column("sales", Money),
    column("cost", Money),
)
