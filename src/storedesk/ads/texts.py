"""Every phrase of the ads room."""

from storedesk.foundation.texts import Phrase

NAME = Phrase("Ads")
COMING = Phrase(
    "Coming here: ad keywords as a state tree, with verdicts to keep, raise or drop. Ad reports import already."
)
