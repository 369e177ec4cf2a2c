"""Every phrase of the reading of files: why a file, a table or a row is not taken, and what to do about it."""

from storedesk.foundation.texts import Phrase

# files

NO_FILE = Phrase("{file} is not there any more. Download it again or choose another file.")
NOT_A_FILE = Phrase("{file} is not a file. Choose the report itself.")
FILE_HELD = Phrase("{file} cannot be opened. Close it in Excel or WPS and try again.")
EMPTY_FILE = Phrase("{file} is empty. Download the report again.")
TOO_BIG = Phrase("{file} is {size} MB; at most {most} MB can be read. Download a shorter period.")
NO_ROOM = Phrase("The disk is full, so {file} could not be read. Make room and try again.")
DAMAGED = Phrase("{file} is damaged and cannot be read. Open it in Excel or WPS, save it as .xlsx and try again.")
CRASHED = Phrase("{file} broke the reader and was not taken. Open it in Excel or WPS, save it as .xlsx and try again.")
TOO_SLOW = Phrase("Reading {file} took too long and was stopped. Download a shorter period or save it as .csv.")
TOO_MUCH_MEMORY = Phrase("{file} needs too much memory. Download a shorter period or save it as .csv.")
SUSPICIOUS = Phrase("{file} is built in a way no report is ({detail}) and was not opened.")
NOT_A_TABLE = Phrase("{file} holds no table: it is {found}. Choose a report (.csv, .xlsx, .xls or .zip).")
OTHER_OFFICE = Phrase("a Word or PowerPoint document")
PICTURE = Phrase("a picture")
PDF = Phrase("a PDF document")
PROGRAM = Phrase("a program or another binary file")
OTHER_ARCHIVE = Phrase("an archive of another kind than .zip")
NO_TABLE_INSIDE = Phrase("There is no table in {file}. Choose a report (.csv, .xlsx, .xls or .zip).")
NOTHING_INSIDE = Phrase("Every sheet of {file} is empty. Download the report again.")
MIXED_ENCODINGS = Phrase("{file} mixes two kinds of text encoding and would be read wrongly. Download it again.")
UNKNOWN_ENCODING = Phrase(
    "The text of {file} cannot be made out. Open it in Excel or WPS, save it as .xlsx and try again."
)
LONG_LINE = Phrase("A line of {file} is longer than {most} KB; this is no table. Download the report again.")
OPEN_QUOTE = Phrase("A quotation mark in {file} is never closed (line {line}). Download the report again.")
TOO_MANY_ROWS = Phrase("{file} has more than {most} rows. Download a shorter period.")
TOO_MANY_COLUMNS = Phrase("{file} has more than {most} columns; this is no report.")
TOO_MANY_CELLS = Phrase("{file} has more than {most} cells. Download a shorter period or save it as .csv.")
NESTED_TOO_DEEP = Phrase("{file} holds archives within archives. Unpack it and import what is inside.")
TOO_MANY_PARTS = Phrase("{file} holds {count} files; at most {most} are read. Unpack it and import the reports.")

PASSWORD_NEEDED = Phrase("{file} is locked with a password. Enter the password to read it.")
PASSWORD_WRONG = Phrase("The password for {file} is wrong. Enter it again.")
LOCK_UNKNOWN = Phrase("{file} is locked in a way that cannot be opened here. Save it without a password and try again.")

READING = Phrase("Reading {file}")

# details of SUSPICIOUS

DETAIL_OVERLAP = Phrase("its parts overlap")
DETAIL_RATIO = Phrase("it unpacks to {size} MB")
DETAIL_DOCTYPE = Phrase("it declares entities")
DETAIL_COUNT = Phrase("it promises more texts than it has")
DETAIL_SECTORS = Phrase("its table of contents is larger than the file")
DETAIL_FAR_CELL = Phrase("a cell lies outside every sheet")

# tables that are not recognised

NO_HEADER = Phrase("No row of the first 40 looks like the headings of a report that is known.")
NEAR_MISS = Phrase(
    "It looks like {report} ({platform}), but the column {column} is missing. Download it with this column."
)
NO_PERIOD = Phrase(
    "It looks like {report} ({platform}), but says nowhere which days it covers. Download it by day, or write the days"
    " into the file name, for example {example}."
)
ALL_TIME = Phrase(
    "It looks like {report} ({platform}), but covers all time. Download it for a period, or split by day."
)
SEVERAL_DAYS = Phrase("It looks like {report} ({platform}), but covers several days at once. Download it by day.")
TIE = Phrase("It could be {one} or {other}; download it with all columns so that they can be told apart.")
PERSONAL_BILL = Phrase("This is a personal bill of Alipay, WeChat or JD, not a report of the shop.")
TEMPLATE = Phrase("This is a form to fill in (merged cells, several tables on one sheet), not a downloaded report.")
NOT_READABLE = Phrase("This part of the archive cannot be read: {reason}")

# rows that are refused

BLANK = Phrase("{heading} is blank.")
BAD_NUMBER = Phrase('"{text}" under {heading} is not a number.')
NOT_WHOLE = Phrase('"{text}" under {heading} is not a whole number.')
BAD_MONEY = Phrase('"{text}" under {heading} is not an amount of money.')
BAD_RATE = Phrase('"{text}" under {heading} is not a rate.')
MIXED_RATE = Phrase('"{text}" under {heading}: the column mixes percentages and plain numbers.')
BAD_RANGE = Phrase('"{text}" under {heading} is neither a number nor a range.')
BAD_DAY = Phrase('"{text}" under {heading} is not a date.')
FAR_DAY = Phrase('"{text}" under {heading} is a date out of range.')
NO_YEAR = Phrase('"{text}" under {heading} names no year. Write the year into the file name, for example {example}.')
DAYS_NOT_ONE = Phrase('"{text}" under {heading} is a period, not one day.')
END_BEFORE_START = Phrase('"{text}" under {heading} ends before it begins.')
BAD_MOMENT = Phrase('"{text}" under {heading} is not a date and time.')
LOST_ID = Phrase(
    '"{text}" under {heading} has lost its digits in a spreadsheet. Download the report again, or export ids as text.'
)
BAD_ID = Phrase('"{text}" under {heading} is not an id.')
ERROR_CELL = Phrase("{heading} holds the error {text}.")
TOO_MANY_FIELDS = Phrase("The row has more cells than the table has headings.")
CUT_OFF = Phrase("The last row is cut off; the download was not complete.")
SWALLOWED = Phrase("A quotation mark is not closed here, so that several rows ran into one.")

# notes

DAY_FROM_NAME = Phrase("The day was taken from the name: {first}.")
DAY_FROM_LINES = Phrase("The day was taken from the lines above the headings: {first}.")
DAYS_FROM_NAME = Phrase("The days were taken from the name: {first} to {last}.")
DAYS_FROM_LINES = Phrase("The days were taken from the lines above the headings: {first} to {last}.")
HIDDEN_SHEET = Phrase("The sheet is hidden in the workbook.")
TEXTS_CUT = Phrase("{count} texts were longer than {most} characters and were cut.")
RATES_AS_PERCENT = Phrase("The plain numbers under {heading} were read as percentages.")
SECOND_READER = Phrase("The file is slightly damaged; a second reader was used.")

# exports

NO_SPACE = Phrase("The disk is full; {file} was not written. Make room and try again.")
NO_WRITE = Phrase("{file} cannot be written. Close it in Excel or WPS, or choose another folder.")
TOO_LONG_FOR_SHEET = Phrase("A worksheet holds at most {most} rows. Export as .csv instead.")
REFUSED_SHEET = Phrase("Rows not taken")
ROW_OF_FILE = Phrase("Row in the file")
WHY_NOT_TAKEN = Phrase("Why it was not taken")
TRUE = Phrase("Yes")
FALSE = Phrase("No")
