"""Every phrase of the command line: its help, its tables, its answers."""

from storedesk.foundation.texts import Phrase

ABOUT = Phrase(
    "The desk of a shop's operator, in the terminal: imports reports, prints the week, keeps backups. "
    "Without a command StoreDesk opens its window. Nothing ever leaves this machine."
)
EXAMPLES = Phrase("Examples")
EXIT_CODES = Phrase("Exit codes")
ARGUMENTS = Phrase("What it is given")
OPTIONS = Phrase("Options")
COMMANDS = Phrase("Commands")
ERROR = Phrase("Not understood")
SHOW_HELP = Phrase("Explain this command and stop.")

CODE_DONE = Phrase("done, nothing was left out")
CODE_IN_PART = Phrase("done in part: rows or files were left out, and are listed")
CODE_NOT_UNDERSTOOD = Phrase("the command was not understood")
CODE_NOT_POSSIBLE = Phrase("not possible; the reason is given, and nothing was changed")
CODE_DAMAGED = Phrase("the shop's data is damaged")
CODE_STOPPED = Phrase("stopped with Ctrl+C; what was not finished has been taken back")

VERSION = Phrase("Say which version this is and stop.")
LANGUAGE = Phrase("Language of everything said: zh_CN, zh_TW or en; otherwise that of the settings or the system.")
DATABASE = Phrase("The shop's file, or postgresql://… for a server; otherwise the shop opened last.")

IMPORT = Phrase(
    "Import reports: spreadsheets and text files as downloaded, zip files, or folders of them, in any order."
)
IMPORT_MORE = Phrase(
    "Every file is recognised by its headings, whatever it is called. Importing a file again changes nothing; "
    "a newer report of the same days replaces what it says of them."
)
EXAMPLE_IMPORT = Phrase("everything in a folder")
EXAMPLE_IMPORT_DRY = Phrase("see what would happen")
EXAMPLE_IMPORT_REFUSED = Phrase("keep the rows that were refused")
FILES = Phrase("Report files or folders.")
DRY_RUN = Phrase("Show what would happen; nothing is written.")
PASSWORD = Phrase("Password of locked files; asked for when it is not given.")
REFUSED_FOLDER = Phrase("Save refused rows there as workbooks, with the reason beside each.")

WEEK = Phrase("Show what is due in a week, or save it as a PDF to print.")
WEEK_OPTION = Phrase("The week, as 2026-W48 or as any day of it; otherwise this week.")
PDF = Phrase("Save the list there as a PDF.")
PER_ROLE = Phrase("A page for each role, or one list for all.")
EXAMPLE_WEEK = Phrase("what is due this week")
EXAMPLE_WEEK_PDF = Phrase("a page per role, to print")

BACKUP = Phrase("Make a verified copy of the shop, also while the window is open.")
BACKUP_TO = Phrase("Put a copy of the backup into this folder too, on another disk for example.")
EXAMPLE_BACKUP = Phrase("into the backups folder beside the shop")
EXAMPLE_BACKUP_TO = Phrase("and onto another disk")

RESTORE = Phrase("List the backups, or put one in the place of the shop's file.")
RESTORE_WHICH = Phrase("The backup: its number in the list, its name, or its path.")
YES = Phrase("Do not ask.")
EXAMPLE_RESTORE = Phrase("list the backups")
EXAMPLE_RESTORE_ONE = Phrase("go back to the newest")

CHECK = Phrase("Check the shop: the file's structure, references, and that every sum follows from its rows.")
EXAMPLE_CHECK = Phrase("nothing is changed by checking")

SAMPLE = Phrase("Make the sample shop: a year of reports as the platforms write them, imported as any others.")
SAMPLE_INTO = Phrase("Make it in this folder; otherwise where the window looks for it.")
SAMPLE_DAYS = Phrase("How many days, up to yesterday.")
EXAMPLE_SAMPLE = Phrase("for the window's “Open the sample shop”")
EXAMPLE_SAMPLE_INTO = Phrase("its files and its shop in a folder")

HISTORY = Phrase("List the imports, the newest first.")
EXAMPLE_HISTORY = Phrase("each with the number to forget it by")
FORGET = Phrase("Forget imports: the shop becomes what it would be without them.")
FORGET_WHICH = Phrase("Numbers of imports, as the history lists them.")
EXAMPLE_FORGET = Phrase("take import 12 out again")

NO_SHOP = Phrase("There is no shop at {path} yet. Import a report, or make the sample shop with: storedesk sample")
IN_USE = Phrase("The shop is open in another StoreDesk on {host}. Close it there, then try again.")
NOT_ON_SERVER = Phrase("A shop on a server is backed up and restored there, with pg_dump and pg_restore.")
WRONG_LANGUAGE = Phrase("{name} is not one of the languages zh_CN, zh_TW, en.")

FILE = Phrase("File")
REPORT = Phrase("Recognised as")
DAYS = Phrase("Days")
NEW = Phrase("New")
REPLACED = Phrase("Replaced")
UNCHANGED = Phrase("Unchanged")
REFUSED = Phrase("Refused")
SUMS = Phrase("Sums")
SUMS_AGREE = Phrase("agree")
SUMS_DISAGREE = Phrase("differ")
NOT_RECOGNISED = Phrase("not recognised")
NOT_READ = Phrase("not read")
ALREADY = Phrase("{file}: imported before, on {moment}; nothing to do.")
ROW_REFUSED = Phrase("{file}, row {row}: {reason}")
MORE_REFUSED = Phrase("{file}: {count} more rows were refused; --refused FOLDER saves them all.")
REFUSED_SAVED = Phrase("Refused rows are in {path}")
COLUMNS_UNUSED = Phrase("{file}: columns not used: {columns}")
SUM_DIFFERS = Phrase("{file}: {heading} adds up to {found}, but the file itself says {stated}.")
WOULD_IMPORT = Phrase(
    "Would be imported: {new} rows new, {replaced} replaced, {unchanged} unchanged, {refused} refused."
)
IMPORTED = Phrase("Imported: {new} rows new, {replaced} replaced, {unchanged} unchanged, {refused} refused.")
NOTHING_WRITTEN = Phrase("Nothing was written.")
STOPPED = Phrase("Stopped. The file on the way was taken back; those before it stay.")
PASSWORD_FOR = Phrase("Password of {file}")

ROLE = Phrase("Role")
TASK = Phrase("Task")
NOTHING_DUE = Phrase("Nothing is due in {week}.")
PDF_SAVED = Phrase("Saved {path} ({pages} pages).")

BACKED_UP = Phrase("Backed up as {path}")
COPIED_TO = Phrase("Copied to {path}")
NUMBER = Phrase("No.")
MADE = Phrase("Made")
REASON = Phrase("Reason")
SIZE = Phrase("Size")
ROWS = Phrase("Rows")
NO_BACKUPS = Phrase("There are no backups of {name} yet. Make one with: storedesk backup")
NO_SUCH_BACKUP = Phrase("There is no backup {which}. List them with: storedesk restore")
ASK_RESTORE = Phrase("Everything entered or imported after {moment} is replaced. Restore?")
RESTORED = Phrase("Restored {name}.")
OLD_FILE = Phrase("The file that was there before is kept as {path}")
NOT_DONE = Phrase("Nothing was changed.")

SOUND = Phrase("The shop is sound: structure, references and every sum are right.")
FAULTS = Phrase(
    "{count} faults found. Restore a backup (storedesk restore), or forget the imports named and repeat them."
)

SAMPLE_MADE = Phrase("The sample shop is {path}")
SAMPLE_FILES = Phrase("Its {count} report files are in {folder}")
SAMPLE_THERE = Phrase("The sample shop is there already: {path}")

IMPORTED_AT = Phrase("Imported")
NO_IMPORTS = Phrase("Nothing has been imported yet.")
ASK_FORGET = Phrase("Forget {count} imports?")
FORGOTTEN = Phrase("Forgotten: {names}")
NO_SUCH_IMPORT = Phrase("There is no import {number}. List them with: storedesk history")
