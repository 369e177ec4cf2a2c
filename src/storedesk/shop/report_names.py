"""How the reports about the whole shop are called, and the platforms they come from."""

from storedesk.foundation.texts import Phrase

ANALYTICS = Phrase("Business Advisor")
JD = Phrase("JD Shangzhi")

SHOP_DAYS = Phrase("Shop day by day")
TRADE_TREND = Phrase("Trade trend by device")
