"""What an import shows of each table: its state in a word, its counts, its days and whether the sums agree.

The preview and the result are the same lines, because they come from the same outcomes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from storedesk.foundation import figures
from storedesk.foundation.desktop.columns import ChipValue, Column
from storedesk.foundation.sheets.import_files import FileResult, ImportResult
from storedesk.foundation.sheets.outcome import Outcome
from storedesk.foundation.sheets.reading import Control, UnknownTable
from storedesk.foundation.sheets.report import Kind, Report
from storedesk.foundation.texts import Phrase

_READY = Phrase("Ready")
_IMPORTED = Phrase("Taken in")
_LOOK = Phrase("Look at it")
_BEFORE = Phrase("Imported before")
_NOTHING_USABLE = Phrase("No usable row")
_NOT_RECOGNISED = Phrase("Not recognised")
_LOCKED = Phrase("Password needed")
_FAILED = Phrase("Not imported")
_AGREES = Phrase("Our sum agrees")
_DIFFERS = Phrase("Our sum differs")
_NO_TABLE = Phrase("There is no table in this file.")
_BEFORE_WHEN = Phrase("This very file was imported on {moment}; nothing would change.")
_UNKNOWN_HEADINGS = Phrase("Columns that are not used: {headings}")
_ITS_HEADINGS = Phrase("Its headings: {headings}")
_REPEATED = Phrase("{count} rows stand in the file twice and count once.")
_LEFT_OUT = Phrase("{count} rows are totals, repeated headings or remarks and were left out.")
_BOTH_DAYS = Phrase("{first} to {last}")
_SEPARATOR = Phrase(", ")
_ORDER = {"negative": 0, "warning": 0, "positive": 1, "neutral": 2}
_SUMMARY = Phrase("{files} files: {new} rows new, {replaced} replaced, {unchanged} unchanged, {refused} refused.")
_SUMMARY_UNTAKEN = Phrase(
    "{files} files: {new} rows new, {replaced} replaced, {unchanged} unchanged, {refused} refused. "
    "Not taken: {count} tables or files; choose one to see why."
)


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One table of one file, or a file of which nothing could be read. `taken` once it is no longer a preview."""

    path: Path
    number: int
    outcome: Outcome | None = None
    unknown: UnknownTable | None = None
    error: str = ""
    locked: bool = False
    taken: bool = False

    @property
    def key(self) -> tuple[Path, int]:
        """Which line is the same one after reading again."""
        return self.path, self.number

    @property
    def state(self) -> ChipValue:
        """How it stands, in a word."""
        outcome = self.outcome
        if self.locked:
            return ChipValue("warning", "lock-keyhole", str(_LOCKED))
        if self.error:
            return ChipValue("negative", "circle-x", str(_FAILED))
        if outcome is None:
            return ChipValue("neutral", "circle-question-mark", str(_NOT_RECOGNISED))
        if outcome.already is not None:
            return ChipValue("neutral", "history", str(_BEFORE))
        if outcome.batch_id is None:
            return ChipValue("negative", "circle-x", str(_NOTHING_USABLE))
        if outcome.refused or outcome.controls_agree is False:
            return ChipValue("warning", "triangle-alert", str(_LOOK))
        return ChipValue("positive", "circle-check", str(_IMPORTED if self.taken else _READY))

    @property
    def wants_attention(self) -> bool:
        """Something about it should be read before going on."""
        return self.state.tone in ("warning", "negative")

    @property
    def name(self) -> str:
        """The file, with the table where the file has a name for it."""
        return file_and_table(
            self.path.name, self.outcome.table_name if self.outcome else self.unknown.name if self.unknown else ""
        )

    @property
    def report(self) -> str:
        """Which report it was recognised as, and whose."""
        return f"{self.outcome.platform} · {self.outcome.report_name}" if self.outcome else figures.UNKNOWN

    @property
    def days(self) -> str:
        """The days it speaks of."""
        return days_text(self.outcome.first_day, self.outcome.last_day) if self.outcome else figures.UNKNOWN

    @property
    def control(self) -> ChipValue | None:
        """Whether our sums agree with the file's own; None where it states none."""
        return control_chip(self.outcome.controls_agree) if self.outcome else None

    @property
    def remarks(self) -> list[str]:
        """Sentences about it: why it is not taken, what was left out, which columns nobody asks for."""
        if self.error:
            return [self.error]
        if self.outcome is None:
            return _about_unknown(self.unknown)
        return _about(self.outcome)


def lines(result: ImportResult, *, taken: bool = False) -> list[ImportLine]:
    """One line for each table of each file: first what should be read, then what is taken in, then what is not."""
    found: list[ImportLine] = []
    for file in result.files:
        found.extend(_lines_of(file, taken))
    return sorted(found, key=lambda line: _ORDER[line.state.tone])


def summary(result: ImportResult) -> str:
    """All files in a sentence or two."""
    outcomes = [outcome for file in result.files for outcome in file.outcomes]
    untaken = sum(len(file.unknown) + bool(file.error) for file in result.files)
    said = (_SUMMARY_UNTAKEN.format(count=untaken) if untaken else _SUMMARY).format(
        files=len(result.files),
        new=figures.count(sum(outcome.new for outcome in outcomes)),
        replaced=figures.count(sum(outcome.replaced for outcome in outcomes)),
        unchanged=figures.count(sum(outcome.unchanged for outcome in outcomes)),
        refused=figures.count(sum(len(outcome.refused) for outcome in outcomes)),
    )
    return str(said)


def days_text(first: date | None, last: date | None) -> str:
    """One day, or from when to when."""
    if first is None or last is None or first == last:
        return figures.day(first or last)
    until = figures.day(last)[5:] if first.year == last.year else figures.day(last)
    return str(_BOTH_DAYS.format(first=figures.day(first), last=until))


def file_and_table(file: str, table: str) -> str:
    """The file's name, with its table's where that says more."""
    return f"{file} › {table}" if table and table not in (file, file.rpartition(".")[0]) else file


def control_chip(agree: bool | None) -> ChipValue | None:
    """Whether our sum is the one that the file states."""
    if agree is None:
        return None
    if agree:
        return ChipValue("positive", "check", str(_AGREES))
    return ChipValue("warning", "triangle-alert", str(_DIFFERS))


LINE_COLUMNS = (
    Column("state", Phrase("State"), "chip", width=112),
    Column("name", Phrase("File"), width=130, stretch=True),
    Column("report", Phrase("Recognised as"), width=196),
    Column("days", Phrase("Days"), width=172),
    Column("control", Phrase("Control sums"), "chip", width=104),
    Column("new", Phrase("New rows"), "int", value=lambda line: line.outcome and line.outcome.new, width=64),
    Column("replaced", Phrase("Replaced"), "int", value=lambda line: line.outcome and line.outcome.replaced, width=58),
    Column(
        "refused",
        Phrase("Refused"),
        "int",
        value=lambda line: line.outcome and len(line.outcome.refused),
        width=58,
        tone=lambda line: "warning" if line.outcome and line.outcome.refused else "",
    ),
    Column(
        "unchanged", Phrase("Unchanged"), "int", value=lambda line: line.outcome and line.outcome.unchanged, width=58
    ),
)


@dataclass(frozen=True, slots=True)
class ControlLine:
    """One additive column, in the unit a person reads."""

    heading: str
    kind: Kind
    control: Control

    @property
    def ours(self) -> str:
        """The sum of the rows taken and refused."""
        return self._written(self.control.taken + self.control.refused)

    @property
    def refused(self) -> str:
        """How much of it stands in refused rows."""
        return self._written(self.control.refused) if self.control.refused else figures.UNKNOWN

    @property
    def stated(self) -> str:
        """The total the file itself states."""
        return self._written(self.control.stated)

    @property
    def verdict(self) -> ChipValue | None:
        """Whether they agree."""
        return control_chip(self.control.agrees)

    def _written(self, value: int | None) -> str:
        return amount(value, self.kind, self.control.currency)


CONTROL_COLUMNS = (
    Column("heading", Phrase("Column"), width=180, stretch=True),
    Column("ours", Phrase("Sum of the rows"), width=150, align="right"),
    Column("refused", Phrase("Of it refused"), width=130, align="right"),
    Column("stated", Phrase("The file's own total"), width=150, align="right"),
    Column("verdict", Phrase("Verdict"), "chip", width=140),
)


def control_lines(controls: Sequence[Control], report: Report | None) -> list[ControlLine]:
    """The columns that were added up: those with a total of the file first, differences at the very top."""
    kinds: Mapping[str, tuple[Kind, str]] = (
        {name: (field.kind, field.headings[0]) for field in report.fields for name in field.columns if field.headings}
        if report is not None
        else {}
    )
    found = []
    for control in controls:
        kind, heading = kinds.get(control.column, (Kind.COUNT, control.column))
        found.append(ControlLine(heading if control.heading == control.column else control.heading, kind, control))
    return sorted(found, key=lambda line: {False: 0, True: 1, None: 2}[line.control.agrees])


def amount(value: int | None, kind: Kind, currency: str | None = None) -> str:
    """A sum in the reader's unit as people write it."""
    if value is None:
        return figures.UNKNOWN
    if kind in (Kind.MONEY, Kind.MONEY_RANGE):
        return figures.money_in(Decimal(value).scaleb(-2), currency)
    if kind in (Kind.QUANTITY, Kind.QUANTITY_RANGE):
        return figures.number(Decimal(value).scaleb(-3))
    return figures.count(value)


def listed(headings: Sequence[str]) -> str:
    """Headings one after the other."""
    return str(_SEPARATOR).join(headings)


def _lines_of(file: FileResult, taken: bool) -> list[ImportLine]:
    if file.error is not None:
        return [ImportLine(file.path, 0, error=file.error, locked=file.locked, taken=taken)]
    tables = [ImportLine(file.path, at, outcome=each, taken=taken) for at, each in enumerate(file.outcomes)]
    start = len(tables)
    others = [ImportLine(file.path, start + at, unknown=each) for at, each in enumerate(file.unknown)]
    return [*tables, *others] or [ImportLine(file.path, 0)]


def _about_unknown(unknown: UnknownTable | None) -> list[str]:
    if unknown is None:
        return [str(_NO_TABLE)]
    if not unknown.headings:
        return [unknown.reason]
    return [unknown.reason, str(_ITS_HEADINGS.format(headings=listed(unknown.headings)))]


def _about(outcome: Outcome) -> list[str]:
    said: list[str] = []
    if outcome.already is not None:
        said.append(str(_BEFORE_WHEN.format(moment=figures.moment(outcome.already))))
    said.extend(outcome.notes)
    if outcome.repeated:
        said.append(str(_REPEATED.format(count=figures.count(outcome.repeated))))
    if outcome.dropped_rows:
        said.append(str(_LEFT_OUT.format(count=figures.count(outcome.dropped_rows))))
    if outcome.unknown_headings:
        said.append(str(_UNKNOWN_HEADINGS.format(headings=listed(outcome.unknown_headings))))
    return said
