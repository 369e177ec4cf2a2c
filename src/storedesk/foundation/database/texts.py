"""What is said of the shop's file when the world gets in its way."""

from storedesk.foundation.texts import Phrase

LOCKED = Phrase(
    '"{name}" is in use by another program. Close that program (or the other StoreDesk window) and try again; '
    "nothing was changed."
)
DISK_FULL = Phrase('The disk that holds "{name}" is full. Free some space and try again; nothing was changed.')
NO_ROOM = Phrase('There is not enough room for a copy of "{name}": {needed} MB are needed, {free} MB are free.')
READ_ONLY_FOLDER = Phrase(
    'The folder of "{name}" cannot be written to. Move the file to a folder of your own, or open it for viewing only.'
)
READ_ONLY = Phrase('"{name}" was opened for viewing only, so nothing can be changed.')
DISK_TROUBLE = Phrase(
    'The disk reports an error while "{name}" is in use. Check the disk or the cable, then start StoreDesk again; '
    "what was confirmed before is safe."
)
CANNOT_OPEN = Phrase('"{name}" cannot be opened. Check that the file is there and that you may read it.')
NOT_A_FILE = Phrase('"{name}" is a folder. Choose the shop\'s file in it.')
NETWORK_PLACE = Phrase(
    '"{name}" lies on a network drive, where a shop\'s file breaks sooner or later. Copy it to a disk of this '
    "computer; several computers share a shop through a PostgreSQL server."
)

DAMAGED = Phrase('"{name}" is damaged and was not opened.')
EMPTY = Phrase('"{name}" is empty (0 bytes): it is damaged and was not opened.')
NOT_A_DATABASE = Phrase('"{name}" is not a StoreDesk file, or it is damaged; it was not opened.')
MISSING = Phrase('"{name}" is gone, although there are backups of it.')
RESTORE_NEWEST = Phrase('{what} Restore the newest backup, "{backup}"; the file as it is will be kept beside it.')
NO_BACKUP = Phrase("{what} There is no backup of it beside it; look for one on another disk.")
OTHER_PROGRAM = Phrase('"{name}" belongs to another program. Choose a StoreDesk file; nothing was changed.')
NEWER = Phrase(
    '"{name}" was made by a newer StoreDesk. Update StoreDesk on this computer to open it; nothing was changed.'
)
NEWER_SERVER = Phrase("The shop on the server was made by a newer StoreDesk. Update StoreDesk on this computer.")
OLDER_VIEWING = Phrase(
    '"{name}" comes from an older StoreDesk and must be brought up to date first: open it once not only for viewing.'
)
MIGRATION_BROKE = Phrase('"{name}" could not be brought up to date: rows in {tables} point at rows that are not there.')

SERVER_AWAY = Phrase(
    "The database server cannot be reached or refuses the sign-in. Check the network, that the server is running, "
    "and the user, password and database in its address."
)
SERVER_ADDRESS = Phrase(
    "The database server's address cannot be read. Write it as postgresql://user:password@server:5432/shop."
)
SERVER_NO_RIGHT = Phrase(
    "The database server does not let you do this. Sign in as the owner once, so that it is brought up to date."
)
SERVER_BUSY = Phrase(
    "Another computer has been writing to the shop for too long. Try again in a moment; nothing was changed."
)
NO_PSYCOPG = Phrase('For a PostgreSQL server the package psycopg is needed: pip install "storedesk[postgresql]".')
SERVER_BACKUP = Phrase("Backups of a shop on a server are made on the server, with pg_dump.")

CANNOT_UNDO_CHANGED = Phrase("This cannot be undone: {thing} has been changed since.")
CANNOT_UNDO_GONE = Phrase("This cannot be undone: {thing} is no longer there.")
CANNOT_UNDO_TAKEN = Phrase("This cannot be undone: {thing} is there again.")
CANNOT_UNDO_USED = Phrase("This cannot be undone: {thing} is in use by now.")
A_THING = Phrase('"{name}"')
SOMETHING = Phrase("something it wrote")
CANNOT_UNDO = Phrase("This step cannot be undone.")
CANNOT_UNDO_OTHERWISE = Phrase("This cannot be undone: newer rows stand in the way.")

BACKING_UP = Phrase("Making a backup")
CHECKING_BACKUP = Phrase("Checking the backup")
BRINGING_UP = Phrase("Bringing the shop's file up to date")
BACKUP_BROKEN = Phrase('The backup "{name}" is damaged. Choose another one.')
BACKUP_MISSING = Phrase('The backup "{name}" is not there. Choose another one.')
BACKUP_FAILED = Phrase('The backup came out damaged and was thrown away; "{name}" itself may be damaged: check it.')
RESTORE_IN_USE = Phrase('"{name}" is in use by another program, so it cannot be replaced. Close it and try again.')

CHECKING = Phrase("Checking the shop's data")
STRUCTURE = Phrase("The file's structure is damaged ({detail}). Restore a backup.")
REFERENCES = Phrase('{count} rows of "{table}" point at rows of "{parent}" that are not there. Restore a backup.')
LAYERS = Phrase('{count} rows of "{table}" do not fit what the imports said. Forget and repeat the imports concerned.')
NO_IMPORT = Phrase('{count} rows of "{table}" belong to no import. Restore a backup.')
FOLD = Phrase('{count} rows of "{table}" are not what their imports say together. Forget and repeat these imports.')
SUMS = Phrase(
    'Import {batch}: "{column}" in "{table}" adds up to {found} and not to {stated} as when it was imported. '
    "Forget and repeat this import."
)
SUMMARY = Phrase('{count} sums in "{table}" are not those of the rows in "{ledger}". Repeat one import of these days.')
