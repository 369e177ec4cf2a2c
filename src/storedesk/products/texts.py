"""Every phrase of the products room."""

from storedesk.foundation.texts import Phrase

NAME = Phrase("Products")

KIND_PRICE = Phrase("Price")
KIND_TITLE = Phrase("Title")
KIND_PICTURE = Phrase("Main picture")
KIND_EVENT = Phrase("Event")
KIND_STOCK_OUT = Phrase("Out of stock")
KIND_NOTE = Phrase("Note")
FROM_TO = Phrase("{before} → {after}")

NO_CODE = Phrase("A product needs its item id: copy it from the platform’s item list.")
CODE_TAKEN = Phrase("There is already a product with the item id {code}; change that one instead.")
NAME_TAKEN = Phrase("“{name}” already means {product}; remove it there first.")
GONE = Phrase("This product is no longer there; it was removed meanwhile.")
ENTRY_GONE = Phrase("This line of the journal is no longer there; it was removed meanwhile.")

NOT_MONEY = Phrase("“{text}” is not an amount of money; write it like 59.90.")
NOT_CENTS = Phrase("An amount has at most two places after the point.")
NOT_SHARE = Phrase("“{text}” is not a percentage; write it like 5 or 0.6.")
NOT_PIECES = Phrase("“{text}” is not a whole number of pieces.")
BELOW_ZERO = Phrase("This cannot be below zero.")
SHARE_OUT_OF_RANGE = Phrase("A platform fee lies between 0 and less than 100 %.")
TOO_MUCH = Phrase("At most {most} can be kept.")

TOO_MANY_LINES = Phrase("At most {most} lines can be pasted at once.")
LINE_WITHOUT_NAME = Phrase("The line names no product.")
LINE_WITHOUT_COST = Phrase("The line has no cost.")
LOST_DIGITS = Phrase("The item id {text} has lost its digits in Excel; format the column as text and copy it again.")
NAMES_NOBODY = Phrase("No product is known by “{name}”.")
NAMED_TWICE = Phrase("An earlier line names the same product with another cost.")

STATE_LOSS = Phrase("Sells at a loss")
STATE_OUT = Phrase("No stock")
STATE_LOW = Phrase("Stock runs out")
STATE_NO_COST = Phrase("No cost yet")
STATE_NO_PRICE = Phrase("No price yet")
STATE_TAKEN_DOWN = Phrase("Taken down")
STATE_GOOD = Phrase("On sale")

NO_NAMES_LEFT = Phrase("These names mean a product already.")
MERGE_TWO = Phrase("Mark at least two products to merge.")
MERGE_REPORTED = Phrase(
    "The reports know both {first} and {second} by their item ids; their figures stay apart. Only products without"
    " figures of their own can be merged into another."
)

PICTURE_TOO_BIG = Phrase("{file} is larger than {most} MB. Choose a smaller picture.")
PICTURE_UNREADABLE = Phrase("{file} cannot be read. Choose another picture.")
NO_PICTURE = Phrase("{file} is no picture. Choose a .jpg, .png, .webp, .gif or .bmp file.")
PICTURE_NOT_KEPT = Phrase("{file} could not be copied beside the database ({reason}). Make room and try again.")

TASK_COSTS = Phrase("Enter the cost of {count} products, so that margin and break-even are known")
TASK_NAMES = Phrase("Say which products {count} names in the reports mean")
TASK_STOCK = Phrase("Restock {product} before it runs out")
TASK_STOCK_DETAIL = Phrase("{stock} in stock last {days} days at the pace of the last 30, until {day}")
