"""Every phrase of the events room."""

from storedesk.foundation.texts import Phrase

NAME = Phrase("Events")
COMING = Phrase(
    "Coming here: the calendar of platform events you can apply for, with their deadlines, prices and stock."
)
