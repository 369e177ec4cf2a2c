"""Names of weekdays, months and days, in every language the same way."""

from storedesk.foundation.texts import Phrase

WEEKDAYS = (
    Phrase("Monday"),
    Phrase("Tuesday"),
    Phrase("Wednesday"),
    Phrase("Thursday"),
    Phrase("Friday"),
    Phrase("Saturday"),
    Phrase("Sunday"),
)
SHORT_WEEKDAYS = (
    Phrase("Mon"),
    Phrase("Tue"),
    Phrase("Wed"),
    Phrase("Thu"),
    Phrase("Fri"),
    Phrase("Sat"),
    Phrase("Sun"),
)
SHORT_MONTHS = (
    Phrase("Jan"),
    Phrase("Feb"),
    Phrase("Mar"),
    Phrase("Apr"),
    Phrase("May"),
    Phrase("Jun"),
    Phrase("Jul"),
    Phrase("Aug"),
    Phrase("Sep"),
    Phrase("Oct"),
    Phrase("Nov"),
    Phrase("Dec"),
)
DAY_OF_MONTH = Phrase("{day} {month}")
DAY_OF_YEAR = Phrase("{day} {month} {year}")
MONTH_OF_YEAR = Phrase("{month} {year}")
WEEK = Phrase("Week {number} of {year}")
WEEK_AND_DAYS = Phrase("Week {number} of {year}, {first} to {last}")
BAD_WEEK = Phrase('"{text}" is not a week; write it like 2026-W48.')
