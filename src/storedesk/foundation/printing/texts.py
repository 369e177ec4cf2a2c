"""What printing says: page numbers, and why a PDF could not be saved."""

from storedesk.foundation.texts import Phrase

PAGE_OF = Phrase("Page {page} of {pages}")
DISK_FULL = Phrase("There is no room left on the disk for {name}; free some space or save it elsewhere.")
READ_ONLY = Phrase(
    "{name} cannot be written: it is open in another program or its folder is read-only. Close it or save elsewhere."
)
NO_FOLDER = Phrase("The folder {folder} does not exist; choose another one.")
NOT_SAVED = Phrase("{name} could not be saved ({reason}); save it elsewhere.")
NO_PRINTER = Phrase("The printer {name} did not accept the pages; look whether it is switched on, or save a PDF.")
