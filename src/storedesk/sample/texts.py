"""Every phrase of the sample shop."""

from storedesk.foundation.texts import Phrase

WRITE_DOWN = Phrase("Write down what the sample shop's operator knows")
WRITING = Phrase("Writing the sample shop's reports")
FOLDER_IN_USE = Phrase("{folder} is not empty. Name a folder that is empty or not there yet.")
