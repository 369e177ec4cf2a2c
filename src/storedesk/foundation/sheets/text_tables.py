"""Text files as tables: separators found by content, quotation marks that were never closed, rows that were cut off."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from itertools import chain, islice

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.encodings import Text, decode
from storedesk.foundation.sheets.folding import Cell
from storedesk.foundation.sheets.grids import Grid
from storedesk.foundation.sheets.limits import Limits
from storedesk.foundation.sheets.reading import UnreadableFile
from storedesk.foundation.texts import Phrase

SEPARATORS = ",\t;|"
"""In the order of preference where content does not decide."""

_LOOKED_AT = 100
_STARTS = frozenset(SEPARATORS)
_PORTION = 20_000
_PIECE = 1 << 16


def text_grid(text: Text, name: str, names: tuple[str, ...], limits: Limits) -> Grid:
    """A text as a grid of str cells; raises UnreadableFile for what is no table."""
    characters = text.characters.replace("\0", "") if "\0" in text.characters else text.characters
    _check_lines(characters, name, limits)
    separator, told = _separator(characters)
    rows, numbers = _rows(characters, separator, name, limits)
    if told:
        rows[0] = []
    width = _usual_width(rows)
    spoiled: dict[int, Phrase] = {}
    if numbers is not None:
        spoiled = dict.fromkeys(_run_together(rows, numbers, separator, width), texts.SWALLOWED)
        _check_end(characters, separator, numbers[-1], len(rows) - 1 in spoiled, name)
    if rows and _is_cut_off(rows, characters, text.cut_off, separator, width):
        spoiled[len(rows) - 1] = texts.CUT_OFF
    return Grid(name, rows, names, numbers, spoiled, only_texts=True)


def decoded_grid(data: bytes, name: str, names: tuple[str, ...], limits: Limits) -> tuple[Grid, str]:
    """The grid of a text file, and its encoding."""
    text = decode(data, name)
    return text_grid(text, name, names, limits), text.encoding


def _check_lines(characters: str, name: str, limits: Limits) -> None:
    if characters.count("\n") > limits.rows:
        raise UnreadableFile(texts.TOO_MANY_ROWS.format(file=name, most=limits.rows))
    end = "\n" if "\n" in characters else "\r"
    start = 0
    while len(characters) - start > limits.line:
        start = characters.rfind(end, start, start + limits.line) + 1
        if not start:
            raise UnreadableFile(texts.LONG_LINE.format(file=name, most=limits.line >> 10))


def _separator(characters: str) -> tuple[str, bool]:
    """The separator that cuts the first lines into most cells of equal rows; and whether the file names it itself."""
    blank = not characters or characters.isspace()
    first = "" if blank else characters[:7].splitlines()[0].strip().casefold()
    if len(first) == 5 and first.startswith("sep=") and first[4] in SEPARATORS:
        return first[4], True
    if first == "sep=":
        return "\t", True
    lines = list(islice(StringIO(characters[: 1 << 18], newline=""), _LOOKED_AT))
    return max(SEPARATORS, key=lambda separator: _evenness(lines, separator)), False


def _evenness(lines: Iterable[str], separator: str) -> int:
    """How many cells the rows of the most telling width have beyond their first.

    Cells that hold a tab, or start with another separator, were cut in the wrong place and do not count.
    """
    cut: Counter[int] = Counter()
    try:
        for row in csv.reader(lines, delimiter=separator):
            cut[len(row)] += sum("\t" not in (bare := cell.strip()) and bare[:1] not in _STARTS for cell in row) - 1
    except csv.Error:
        return 0
    return max(cut.values(), default=0)


def _rows(
    characters: str, separator: str, name: str, limits: Limits
) -> tuple[list[Sequence[Cell]], Sequence[int] | None]:
    """All rows, and their line numbers where these are not 1, 2, 3."""
    reader = csv.reader(chain.from_iterable(_pieces(characters)), delimiter=separator)
    rows: list[Sequence[Cell]] = []
    cells = 0
    try:
        while portion := list(islice(reader, _PORTION)):
            rows += portion
            cells += sum(map(len, portion))
            if cells > limits.cells:
                raise UnreadableFile(texts.TOO_MANY_CELLS.format(file=name, most=limits.cells))
    except csv.Error as error:
        raise UnreadableFile(texts.OPEN_QUOTE.format(file=name, line=_line_of_fault(characters, separator))) from error
    if len(rows) > limits.rows:
        raise UnreadableFile(texts.TOO_MANY_ROWS.format(file=name, most=limits.rows))
    if max(map(len, rows), default=0) > limits.columns:
        raise UnreadableFile(texts.TOO_MANY_COLUMNS.format(file=name, most=limits.columns))
    return rows, None if reader.line_num == len(rows) else _numbers(characters, separator)


def _pieces(characters: str) -> Iterator[StringIO]:
    """Whole lines, some at a time: few enough to stay at hand while they are cut."""
    start = 0
    while start < len(characters):
        end = characters.find("\n", start + _PIECE) + 1 or len(characters)
        yield StringIO(characters[start:end], newline="")
        start = end


def _numbers(characters: str, separator: str) -> list[int]:
    """The line on which each row starts."""
    reader = csv.reader(StringIO(characters, newline=""), delimiter=separator)
    starts = [1]
    starts.extend(reader.line_num + 1 for _ in reader)
    return starts[:-1]


def _line_of_fault(characters: str, separator: str) -> int:
    """The line on which the row starts that the csv module stumbled over."""
    reader = csv.reader(StringIO(characters, newline=""), delimiter=separator)
    line = 1
    try:
        for _ in reader:
            line = reader.line_num + 1
    except csv.Error:
        pass
    return line


def _usual_width(rows: Sequence[Sequence[Cell]]) -> int:
    """How many cells most rows have."""
    widths = Counter(map(len, islice(rows, 10_000)))
    widths.pop(0, None)
    return widths.most_common(1)[0][0] if widths else 0


def _run_together(rows: Sequence[Sequence[Cell]], numbers: Sequence[int], separator: str, width: int) -> Iterable[int]:
    """Rows over several lines in which a cell holds all the separators of another row."""
    if width < 2:
        return
    last = len(rows) - 1
    for at, row in enumerate(rows):
        if at < last and numbers[at + 1] - numbers[at] == 1:
            continue
        if any(isinstance(cell, str) and "\n" in cell and cell.count(separator) >= width - 1 for cell in row):
            yield at


def _check_end(characters: str, separator: str, line: int, swallowed: bool, name: str) -> None:
    """Refuse a file whose last row runs to the end because a quotation mark of it is never closed."""
    if swallowed and _ends_in_quotes(characters, separator, line):
        raise UnreadableFile(texts.OPEN_QUOTE.format(file=name, line=line))


def _ends_in_quotes(characters: str, separator: str, line: int) -> bool:
    lines = islice(StringIO(characters, newline=""), line - 1, None)
    try:
        list(csv.reader(lines, delimiter=separator, strict=True))
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False


def _is_cut_off(
    rows: Sequence[Sequence[Cell]], characters: str, within_character: bool, separator: str, width: int
) -> bool:
    """Whether the download broke off within the last row: its line does not end, and cells are missing."""
    if within_character:
        return True
    if characters.endswith(("\n", "\r")) or width < 2:
        return False
    if 1 < len(rows[-1]) < width and len(rows) > 2 and len(rows[-2]) == width:
        return True
    start = max(characters.rfind("\n"), characters.rfind("\r")) + 1
    return '"' in characters[start:] and _ends_in_quotes(characters[start:], separator, 1)
