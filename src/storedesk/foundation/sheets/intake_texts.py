"""Every phrase of the intake: why a row is refused, why a file is not taken, what an import is called."""

from storedesk.foundation.texts import Phrase

KEY_MISSING = Phrase("The row does not say which {column} it is about.")
SAME_KEY = Phrase(
    "Rows {rows} speak of the same thing and give different figures; keep the right one and import again."
)
FILE_CHANGED = Phrase("{file} has changed since it was read. Import it again.")
NO_SUCH_BATCH = Phrase("This import has been forgotten already.")
NO_SPACE = Phrase(
    "The disk is nearly full: {needed} MB are needed for this import and {free} MB are free. Make room and try again."
)
NOTHING_FOUND = Phrase("There is no file to import in {folder}.")
MISSING_FILE = Phrase("{file} is not there any more. Download it again or choose another file.")
IMPORT_FILE = Phrase("Import {file}")
IMPORT_FILES = Phrase("Import {count} files")
FORGET_IMPORT = Phrase("Forget the import of {file}")
REASON = Phrase("Reason")
ROW_NUMBER = Phrase("Row")
READING = Phrase("Reading {file}")
CHECKING = Phrase("Checking {file}")
TAKING_IN = Phrase("Importing {file}")
BEFORE_IMPORT = Phrase("before an import")
SUMS_DIFFER = Phrase(
    "The sum of {column} in {ledger} is not the one noted when {file} was imported: {found} instead of {noted}."
)
COUNT_DIFFERS = Phrase("{ledger} holds {found} rows of {file} instead of {noted}.")
