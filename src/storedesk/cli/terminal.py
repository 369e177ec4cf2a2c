"""How the command line speaks: plain text, tables, a progress bar on the error stream, Ctrl+C that takes back."""

import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from unicodedata import category

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from storedesk.foundation.errors import Cancelled
from storedesk.foundation.texts import Phrase

PIPED_WIDTH = 160
"""Columns of a table that no terminal limits."""


def say(text: Phrase | str, *, error: bool = False) -> None:
    """One line, on the error stream where something is wrong; whatever a file brought with it stays plain text."""
    console(error).print(plain(text), soft_wrap=True)


def show_table(
    headings: Sequence[Phrase], rows: Sequence[Sequence[str]], *, right: frozenset[int] = frozenset()
) -> None:
    """A table, its numbers (the columns in `right`) flush; in a pipe or a file lines with TABs, for other programs."""
    everything: list[Sequence[Phrase | str]] = [headings, *rows]
    lines = [[plain(cell).replace("\n", " ") for cell in row] for row in everything]
    if not sys.stdout.isatty():
        for line in lines:
            # rich would make blanks of the TABs
            sys.stdout.write("\t".join(cell.replace("\t", " ") for cell in line) + "\n")
        return
    table = Table(show_edge=False, pad_edge=False)
    for at, heading in enumerate(lines[0]):
        number = at in right
        table.add_column(heading, justify="right" if number else "left", overflow="fold", no_wrap=number)
    for line in lines[1:]:
        table.add_row(*line)
    console().print(table)


def console(error: bool = False) -> Console:
    """The terminal, or where its output was sent: wide, and without anything a file could not hold."""
    stream = sys.stderr if error else sys.stdout
    width = None if stream.isatty() else PIPED_WIDTH
    return Console(file=stream, width=width, markup=False, highlight=False, emoji=False)


def can_ask() -> bool:
    """Whether somebody sits at the terminal."""
    return sys.stdin.isatty()


def ask(question: Phrase) -> bool:
    """Whether the operator agrees; no without a terminal to ask at."""
    if not can_ask():
        return False
    return console(error=True).input(f"{question} [y/N] ").strip().lower() in ("y", "yes", "是", "好")


def ask_secret(question: Phrase) -> str | None:
    """What the operator types unseen; None without a terminal to ask at, or where nothing was typed."""
    if not can_ask():
        return None
    return console(error=True).input(plain(f"{question}: "), password=True) or None


def plain(text: Phrase | str) -> str:
    """The text without control characters: a file name must not move the cursor or colour the screen."""
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if category(sign) == "Cc" and sign not in "\n\t" else sign for sign in str(text)
    )


@contextmanager
def progress_bar() -> Iterator["Bar"]:
    """A bar while the work lasts. The first Ctrl+C asks the work to stop and take back, the second ends at once."""
    shown = Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeElapsedColumn(),
        console=console(error=True),
        transient=True,
        disable=not sys.stderr.isatty(),
    )
    bar = Bar(shown)
    before = signal.signal(signal.SIGINT, bar.ask_to_stop)
    try:
        with shown:
            yield bar
    finally:
        signal.signal(signal.SIGINT, before)


class Bar:
    """The progress of one piece of work in the terminal."""

    def __init__(self, shown: Progress) -> None:
        self._shown = shown
        self._task = shown.add_task("", total=None)
        self._stopping = False

    def report(self, done: int, total: int | None, what: str = "") -> None:
        """Move the bar; raises Cancelled once Ctrl+C was pressed."""
        if self._stopping:
            raise Cancelled
        self._shown.update(self._task, completed=done, total=total, description=plain(what))

    def finish(self) -> None:
        """The work is over; what follows has a bar of its own."""
        self._shown.stop()

    def ask_to_stop(self, number: int, frame: FrameType | None) -> None:
        """The operator pressed Ctrl+C."""
        if self._stopping:
            raise KeyboardInterrupt
        self._stopping = True
