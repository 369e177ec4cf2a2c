"""Every phrase of the sample shop."""

from storedesk.foundation.texts import Phrase

WRITE_DOWN = Phrase("Write down what the sample shop's operator knows")
