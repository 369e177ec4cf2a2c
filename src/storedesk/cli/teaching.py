"""Help that teaches: what a command does, what it is given, examples that work, and what the exit codes mean.

Drawn here and not by typer, whose headings are English whatever the operator speaks.
"""

from collections.abc import Mapping, Sequence

import typer.core
from rich.table import Table

from storedesk.cli import texts
from storedesk.cli.exits import Exit
from storedesk.cli.terminal import console, say
from storedesk.foundation.texts import Phrase

NAME = "storedesk"

EXAMPLES: Mapping[str, Sequence[tuple[str, Phrase]]] = {
    "import": (
        ("import Downloads", texts.EXAMPLE_IMPORT),
        ("import 商品报表.zip --dry-run", texts.EXAMPLE_IMPORT_DRY),
        ("import Downloads --refused Refused", texts.EXAMPLE_IMPORT_REFUSED),
    ),
    "week": (
        ("week", texts.EXAMPLE_WEEK),
        ("week --week 2026-W48 --pdf week.pdf --per-role", texts.EXAMPLE_WEEK_PDF),
    ),
    "backup": (
        ("backup", texts.EXAMPLE_BACKUP),
        ("backup --to /media/usb/StoreDesk", texts.EXAMPLE_BACKUP_TO),
    ),
    "restore": (
        ("restore", texts.EXAMPLE_RESTORE),
        ("restore 1", texts.EXAMPLE_RESTORE_ONE),
    ),
    "check": (("check", texts.EXAMPLE_CHECK),),
    "sample": (
        ("sample", texts.EXAMPLE_SAMPLE),
        ("sample --into Sample --days 90", texts.EXAMPLE_SAMPLE_INTO),
    ),
    "history": (("history", texts.EXAMPLE_HISTORY),),
    "forget": (("forget 12", texts.EXAMPLE_FORGET),),
}
"""Every command with what one types, and what that does."""

MORE: Mapping[str, Phrase] = {
    "import": texts.IMPORT_MORE,
    "restore": texts.RESTORE_MORE,
    "forget": texts.FORGET_MORE,
}
"""What there is to know about some commands besides."""

CODES: Mapping[Exit, Phrase] = {
    Exit.DONE: texts.CODE_DONE,
    Exit.IN_PART: texts.CODE_IN_PART,
    Exit.NOT_UNDERSTOOD: texts.CODE_NOT_UNDERSTOOD,
    Exit.NOT_POSSIBLE: texts.CODE_NOT_POSSIBLE,
    Exit.DAMAGED: texts.CODE_DAMAGED,
    Exit.OUR_FAULT: texts.CODE_OUR_FAULT,
    Exit.STOPPED: texts.CODE_STOPPED,
}

_Rows = Sequence[tuple[str, Phrase | str]]


def teach(program: typer.core.TyperGroup, name: str | None, commands: Mapping[str, Phrase]) -> None:
    """The help of one command, or of all of StoreDesk."""
    if name is None:
        say(texts.USAGE.format(line=f"{NAME} [--language {{zh_CN,zh_TW,en}}] [--database FILE] COMMAND …"))
        _paragraph(texts.ABOUT)
        _section(texts.COMMANDS, list(commands.items()))
        _section(texts.OPTIONS, [*_described(program, "option"), ("-h, --help", texts.SHOW_HELP)])
        _section(texts.EXAMPLES, [_spelled(*examples[0]) for examples in EXAMPLES.values()])
        _paragraph(texts.PATH_ALONE)
    else:
        command = program.commands[name]
        assert isinstance(command, typer.core.TyperCommand)
        say(texts.USAGE.format(line=usage(command)))
        _paragraph(" ".join(str(each) for each in (commands[name], MORE.get(name, ""))).strip())
        _section(texts.ARGUMENTS, _described(command, "argument"))
        _section(texts.OPTIONS, [*_described(command, "option"), ("-h, --help", texts.SHOW_HELP)])
        _section(texts.EXAMPLES, [_spelled(*example) for example in EXAMPLES[name]])
    _section(texts.EXIT_CODES, [(str(int(code)), meaning) for code, meaning in CODES.items()])


def usage(command: typer.core.TyperCommand) -> str:
    """How a command is typed: storedesk import [OPTIONS] FILE…"""
    return " ".join(
        [NAME, str(command.name), "[…]", *(_typed(each) for each in command.params if _is(each, "argument"))]
    )


def _described(command: typer.core.TyperCommand | typer.core.TyperGroup, kind: str) -> _Rows:
    return [(_typed(each), str(getattr(each, "help", ""))) for each in command.params if _is(each, kind)]


def _is(parameter: object, kind: str) -> bool:
    return getattr(parameter, "param_type_name", "") == kind


def _typed(parameter: object) -> str:
    """An option with what it takes, an argument by what it stands for."""
    metavar = getattr(parameter, "metavar", None) or ""
    if _is(parameter, "argument"):
        return str(metavar)
    options = ", ".join(getattr(parameter, "opts", ()))
    return options if getattr(parameter, "is_flag", False) else f"{options} {metavar}"


def _spelled(typed: str, meaning: Phrase) -> tuple[str, Phrase]:
    return f"{NAME} {typed}", meaning


def _paragraph(text: Phrase | str) -> None:
    console().print(f"\n{text}")


def _section(heading: Phrase, rows: _Rows) -> None:
    if not rows:
        return
    say(f"\n{heading}")
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for left, right in rows:
        table.add_row(f"  {left}", str(right))
    page = console()
    with page.capture() as drawn:
        page.print(table)
    # without the blanks that fill up the last column
    page.print("\n".join(line.rstrip() for line in drawn.get().splitlines()))
