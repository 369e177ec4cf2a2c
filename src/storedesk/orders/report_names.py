"""How the reports of orders, refunds and parcels are called, and the platforms they come from."""

from storedesk.foundation.texts import Phrase

TAOBAO = Phrase("Taobao / Tmall")
PINDUODUO = Phrase("Pinduoduo")

ORDERS = Phrase("Order list")
LINES = Phrase("Sub-order list")
LINES_WITHOUT_NUMBER = Phrase("Sub-order list without sub-order numbers")
REFUNDS = Phrase("Refund list")
LABELS = Phrase("Label print list")
PRINTS = Phrase("Print records")
PINDUODUO_PRINTS = Phrase("Pinduoduo print list")
