"""Every phrase of the intake: why a row is refused, why a file is not taken, what an import is called."""

from storedesk.foundation.texts import Phrase

KEY_MISSING = Phrase("The row says nothing under {heading}, so it is not clear what it is about.")
SAME_KEY = Phrase(
    "Rows {rows} speak of the same thing and give different figures; keep the right one and import again."
)
FILE_CHANGED = Phrase("{file} has changed since it was read. Import it again.")
MISSING_FILE = Phrase("{file} is not there any more. Download it again or choose another file.")
NOTHING_FOUND = Phrase("There is no spreadsheet in the folder {folder}. Choose the folder with your downloads.")
NO_SPACE = Phrase(
    "The disk is nearly full: the import needs {needed} MB and {free} MB are free. Make room and try again."
)
NO_SUCH_BATCH = Phrase("This import has been forgotten already.")
IMPORT_FILE = Phrase("Import {file}")
FORGET_IMPORT = Phrase("Forget the import of {file}")
FORGET_IMPORTS = Phrase("Forget {count} imports")
READING = Phrase("Reading {file}")
CHECKING = Phrase("Checking {file}")
TAKING_IN = Phrase("Importing {file}")
SUMS_DIFFER = Phrase(
    "The sum of {column} in {ledger} is not the one noted when {file} was imported: {found} instead of {noted}."
)
COUNT_DIFFERS = Phrase("{ledger} holds {found} rows of {file} instead of {noted}.")
