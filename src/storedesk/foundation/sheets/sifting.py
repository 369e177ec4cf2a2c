"""Which rows beneath the headings are no rows of the report: blanks, repeated headings, totals, footers, other tables'.

Only rows that look odd are looked at closely: those with a problem, and those that hold a word for a total.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from storedesk.foundation.sheets.converters import Bad
from storedesk.foundation.sheets.folding import Cell, fold, is_blank, text_of
from storedesk.foundation.sheets.headers import Claim, folded
from storedesk.foundation.sheets.numbers import NULLS, normal
from storedesk.foundation.sheets.parsing import Parsed, Table
from storedesk.foundation.sheets.report import Kind

_TOTAL = re.compile(r"#?(?:本页|全部|账户|店铺)?(?:总计|合计|汇总|总和|共计|grandtotals?|totals?)(?:[:(].*)?")
_PART = re.compile(r".{0,16}(?:小计|合计|总计|汇总|subtotals?|日均|平均|平均值|均值|average)(?:[:(].*)?")
_HINT = re.compile("[计总汇均]|total|average", re.IGNORECASE)
_REMARK = re.compile(
    r"(?:说明|备注|注|(?:温馨)?提示|(?:数据)?来源|(?:更新|导出|生成|统计)时间|notes?)[:(]|\*|※|#|-{3,}|—{3,}"
)
_IDENTITY = frozenset({Kind.TEXT, Kind.ID, Kind.DAY, Kind.PERIOD, Kind.MOMENT})


@dataclass(slots=True)
class Sifted:
    """What became of the odd rows, by their place: `totals` state sums, `dropped` count, `blank` rows do not."""

    blank: set[int] = field(default_factory=set)
    dropped: set[int] = field(default_factory=set)
    totals: list[int] = field(default_factory=list)

    @property
    def gone(self) -> set[int]:
        """Rows that are neither taken nor refused."""
        return self.blank | self.dropped


def sift(claim: Claim, table: Table, rows: Sequence[Sequence[Cell]], spoiled: Iterable[int]) -> Sifted:
    """Tell the rows that are no rows of the report; `spoiled` ones are left to be refused."""
    sifter = _Sifter(claim, table, rows)
    found = Sifted()
    broken = set(spoiled)
    odd = sorted((sifter.with_total_words().union(table.problems, sifter.unsure())) - broken)
    for place in odd:
        if all(map(is_blank, rows[place])):
            found.blank.add(place)
        elif sifter.repeats_headings(place) or sifter.second_headings(place):
            found.dropped.add(place)
        elif sifter.is_total(place):
            found.dropped.add(place)
            if sifter.states_all(place):
                found.totals.append(place)
    found.dropped |= sifter.of_another_table(found.gone | broken)
    found.dropped |= sifter.footers(found.gone, broken)
    return found


class _Sifter:
    def __init__(self, claim: Claim, table: Table, rows: Sequence[Sequence[Cell]]) -> None:
        self._claim, self._table, self._rows = claim, table, rows
        sound = (place for place in range(len(rows) - 1, -1, -1) if place not in table.problems)
        self._last_sound = next(sound, -1)
        self._identity = [each for each in table.parsed if each.field.kind in _IDENTITY and each.position is not None]
        self._needed = [each for each in self._identity if each.field.required]

    def with_total_words(self) -> set[int]:
        """Rows with a word for a total among their names, or in the first column."""
        names = [(each.cells, each.different) for each in self._identity if each.field.kind in (Kind.TEXT, Kind.ID)]
        if not any(each.position == 0 for each in self._table.parsed):
            first = [row[0] if row else None for row in self._rows]
            names.append((first, set(first)))
        found: set[int] = set()
        for cells, different in names:
            words = {cell for cell in different if isinstance(cell, str) and _may_total(cell)}
            if words:
                found.update(place for place, cell in enumerate(cells) if cell in words)
        return found

    def unsure(self) -> Iterable[int]:
        """Every row, where no column would show that a row is blank."""
        shows = any(
            each.field.required and each.field.missing is None and (each.position is not None or each.field.made_of)
            for each in self._table.parsed
        )
        return () if shows else range(len(self._rows))

    def repeats_headings(self, place: int) -> bool:
        """Whether most cells say again what stands above them."""
        row = self._rows[place]
        forms = self._claim.header.forms
        if self._needed and not any(self._says_its_heading(each, place) for each in self._needed):
            return False
        filled = [(at, cell) for at, cell in enumerate(row) if not is_blank(cell)]
        same = sum(isinstance(cell, str) and at < len(forms) and folded(cell) in forms[at] for at, cell in filled)
        return same >= 2 and same * 2 >= len(filled)

    def second_headings(self, place: int) -> bool:
        """Whether this is a second line of headings: right beneath them, without a figure, and no row by itself."""
        if place > 1 or place not in self._table.problems:
            return False
        cells = [text_of(cell) for cell in self._rows[place] if not is_blank(cell)]
        blank = any(each.values[place] is None for each in self._needed)
        return blank and len(cells) > 1 and not any(character.isdigit() for text in cells for character in text)

    def is_total(self, place: int) -> bool:
        """Whether the row sums others: it says so in a cell, and lacks what makes a row a row of its own."""
        words = self._total_words(place)
        if not words:
            return False
        whole = self.states_all(place)
        for each in self._needed:
            value = each.values[place]
            if each.position in words:
                if each.field.kind is not Kind.TEXT:
                    return True
            elif value is None or (whole and isinstance(value, Bad)):
                return True
        return whole and self._stands_alone(place, words)

    def states_all(self, place: int) -> bool:
        """Whether the total is of the whole table, not of a part of it."""
        return any(isinstance(cell, str) and _TOTAL.fullmatch(fold(cell)) for cell in self._rows[place])

    def of_another_table(self, gone: set[int]) -> set[int]:
        """Rows that the report itself leaves out."""
        drop = self._claim.report.drop_rows
        if drop is None:
            return set()
        at = {form: place for place, said in reversed(tuple(enumerate(self._claim.header.forms))) for form in said}
        return {place for place, row in enumerate(self._rows) if place not in gone and drop(_RowTexts(at, row))}

    def footers(self, gone: set[int], broken: set[int]) -> set[int]:
        """Remarks after the last row of the report."""
        found: set[int] = set()
        for place in range(len(self._rows) - 1, -1, -1):
            if place in gone:
                continue
            if place in broken or place not in self._table.problems or not self._is_remark(place):
                break
            found.add(place)
        return found

    def _says_its_heading(self, column: Parsed, place: int) -> bool:
        cell = column.cells[place]
        return isinstance(cell, str) and folded(cell) in self._claim.header.forms[column.position or 0]

    def _total_words(self, place: int) -> list[int]:
        """Where the row has a word for a total: in the first cell that says something, or where its name should be."""
        row = self._rows[place]
        words = [at for at, cell in enumerate(row) if isinstance(cell, str) and _may_total(cell)]
        if not words:
            return []
        first = next(at for at, cell in enumerate(row) if not _says_nothing(cell))
        names = {each.position for each in self._needed}
        return [at for at in words if at == first or at in names]

    def _is_remark(self, place: int) -> bool:
        lacks = any(each.field.required and each.values[place] is None for each in self._table.parsed) or any(
            isinstance(each.values[place], Bad) for each in self._needed
        )
        filled = [text_of(cell).strip() for cell in self._rows[place] if not is_blank(cell)]
        if not lacks or not filled:
            return False
        if _REMARK.match(fold(filled[0])):
            return True
        return len(filled) == 1 and self._claim.header.width > 2 and not re.fullmatch(r"[\d\W]+", filled[0])

    def _stands_alone(self, place: int, words: Sequence[int]) -> bool:
        """The only name in the row is the word for a total, and it is the first or the last row."""
        ends = place == 0 or place >= self._last_sound
        others = [each for each in self._identity if each.field.kind in (Kind.TEXT, Kind.ID)]
        return ends and all(each.values[place] in (None, "") for each in others if each.position not in words)


class _RowTexts(Mapping[str, str]):
    """A row by its folded headings."""

    __slots__ = ("_at", "_row")

    def __init__(self, at: Mapping[str, int], row: Sequence[Cell]) -> None:
        self._at, self._row = at, row

    def __getitem__(self, heading: str) -> str:
        place = self._at[heading]
        return text_of(self._row[place]) if place < len(self._row) else ""

    def __iter__(self) -> Iterator[str]:
        return iter(self._at)

    def __len__(self) -> int:
        return len(self._at)


def _may_total(text: str) -> bool:
    """A quick look that most names do not pass."""
    return _HINT.search(text) is not None and len(text) < 60 and _says_total(text)


def _says_nothing(cell: Cell) -> bool:
    return is_blank(cell) or (isinstance(cell, str) and normal(cell).casefold() in NULLS)


def _says_total(text: str) -> bool:
    said = fold(text)
    return _TOTAL.fullmatch(said) is not None or _PART.fullmatch(said) is not None
