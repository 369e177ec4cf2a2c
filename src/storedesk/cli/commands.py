"""The command line: its commands, and how each outcome becomes a sentence and an exit code.

Phrases are looked up when a command is put together, after the language is known: its annotations are evaluated only
then. A command's module is loaded when it is typed, so that help comes at once.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer
import typer.core
import typer.main

from storedesk import __version__
from storedesk.cli import teaching, texts
from storedesk.cli.exits import Exit
from storedesk.cli.terminal import say
from storedesk.foundation.errors import Cancelled, UserError
from storedesk.foundation.settings import Settings
from storedesk.foundation.texts import LANGUAGES, Phrase, system_language, use_language

COMMANDS: Mapping[str, Phrase] = {
    "import": texts.IMPORT,
    "week": texts.WEEK,
    "backup": texts.BACKUP,
    "restore": texts.RESTORE,
    "check": texts.CHECK,
    "sample": texts.SAMPLE,
    "history": texts.HISTORY,
    "forget": texts.FORGET,
}
"""What each command is, in the order of the help; it lives in cli/<name>_command.py."""

_ANYWHERE = ("--language", "--database")
_HELP = ("--help", "-h")


def main(arguments: list[str]) -> int:
    """Do what was typed; gives the exit code."""
    _never_fail_at_a_sign()
    arguments, wish = _sorted_out(arguments)
    use_language(wish if wish in LANGUAGES else _usual_language())
    if wish is not None and wish not in LANGUAGES:
        return _not_understood(texts.WRONG_LANGUAGE.format(name=wish))
    try:
        return int(_carry_out(arguments))
    except typer.TyperException as error:
        return _not_understood(_in_our_words(error), _command_in(arguments))
    except UserError as error:
        say(error.message, error=True)
        return _exit_of(error)
    except (Cancelled, KeyboardInterrupt):
        say(texts.STOPPED_BEFORE, error=True)
        return Exit.STOPPED
    except Exception:  # noqa: BLE001 - the outermost edge: our bug is shown whole, and has an exit code of its own
        traceback.print_exc()
        say(texts.OUR_FAULT, error=True)
        return Exit.OUR_FAULT


def _options(
    context: typer.Context,
    database: Annotated[str, typer.Option(metavar="FILE", help=str(texts.DATABASE))] = "",
    language: Annotated[str, typer.Option(metavar="NAME", help=str(texts.LANGUAGE))] = "",
    version: Annotated[bool, typer.Option("--version", help=str(texts.VERSION))] = False,
) -> None:
    context.obj = database or None


def _program(name: str | None) -> typer.core.TyperGroup:
    """StoreDesk with one command, its help in the language in use; with none for the help of all."""
    program = typer.Typer(name=teaching.NAME, add_completion=False, rich_markup_mode=None, add_help_option=False)
    program.callback()(_options)
    if name is None:
        program.command("help")(_nothing)
    else:
        module = import_module(f"storedesk.cli.{name}_command")
        program.command(name, help=str(COMMANDS[name]), add_help_option=False)(module.run)
    group = typer.main.get_command(program)
    assert isinstance(group, typer.core.TyperGroup)
    return group


def _nothing() -> None:
    """Typer wants a command even where none is going to be carried out."""


def _carry_out(arguments: list[str]) -> int:
    name, first = _command_in(arguments), _first_word(arguments)
    asked = arguments[: arguments.index("--")] if "--" in arguments else arguments
    if any(each in _HELP for each in asked) or all(each in _ANYWHERE for each in arguments[::2]):
        teaching.teach(_program(name), name, COMMANDS)
        return Exit.DONE
    if "--version" in asked and name is None:
        say(f"StoreDesk {__version__}")
        return Exit.DONE
    if name is None and first is not None:
        if not Path(first).expanduser().exists():
            return _not_understood(_no_such(first))
        # a file alone can only mean one thing
        name, at = "import", arguments.index(first)
        arguments = [*arguments[:at], name, *arguments[at:]]
    program = _program(name)
    code: int = program.main(arguments, prog_name=teaching.NAME, standalone_mode=False)
    return code


def _never_fail_at_a_sign() -> None:
    """An old console or pipe that has no 店 shows a question mark; it does not end the work."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def _sorted_out(arguments: Sequence[str]) -> tuple[list[str], str | None]:
    """The options that may stand anywhere moved to the front, and the language among them."""
    front: list[str] = []
    rest: list[str] = []
    waiting = list(arguments)
    while waiting:
        each = waiting.pop(0)
        if each == "--":
            rest += [each, *waiting]
            break
        if each in _ANYWHERE and waiting:
            front += [each, waiting.pop(0)]
        elif each.startswith(tuple(f"{name}=" for name in _ANYWHERE)):
            front += each.split("=", 1)
        else:
            rest.append(each)
    languages = [value for name, value in zip(front[::2], front[1::2], strict=True) if name == "--language"]
    return front + rest, languages[-1] if languages else None


def _usual_language() -> str:
    kept = str(Settings.load().get("language", ""))
    return kept if kept in LANGUAGES else system_language()


def _first_word(arguments: Sequence[str]) -> str | None:
    """The first argument that is neither an option of all commands nor its value."""
    at = 0
    while at < len(arguments) and arguments[at] in _ANYWHERE:
        at += 2
    if at < len(arguments) and (arguments[at] == "--" or not arguments[at].startswith("-")):
        words = [each for each in arguments[at:] if each != "--"]
        return words[0] if words else None
    return None


def _command_in(arguments: Sequence[str]) -> str | None:
    first = _first_word(arguments)
    return first if first in COMMANDS else None


def _exit_of(error: UserError) -> Exit:
    # SQLAlchemy is loaded with it, which help need not wait for
    from storedesk.foundation.database.faults import DamagedDatabase

    return Exit.DAMAGED if isinstance(error, DamagedDatabase) else Exit.NOT_POSSIBLE


def _no_such(word: str) -> Phrase:
    """A word that is neither a command nor a file: which of the two was meant?"""
    # the readers are loaded with it, which help need not wait for
    from storedesk.foundation.sheets.import_files import SUFFIXES

    if Path(word).suffix.lower() in SUFFIXES or Path(word).name != word:
        return texts.NO_SUCH_FILE.format(name=word)
    close = get_close_matches(word, COMMANDS)
    if close:
        return texts.DID_YOU_MEAN.format(name=word, others=", ".join(close))
    return texts.NO_SUCH_COMMAND.format(name=word)


def _in_our_words(error: typer.TyperException) -> Phrase | str:
    """What typer says in English, as far as it is one of the usual misunderstandings."""
    kind = type(error).__name__
    parameter = getattr(error, "param", None)
    name = getattr(parameter, "metavar", None) or "/".join(getattr(parameter, "opts", ()))
    option = getattr(error, "option_name", "")
    if kind == "NoSuchOption":
        return texts.NO_SUCH_OPTION.format(name=option)
    if kind == "BadOptionUsage":
        return texts.VALUE_MISSING.format(name=option)
    if kind == "MissingParameter":
        return texts.MISSING.format(name=name)
    if kind == "BadParameter":
        return texts.WRONG_VALUE.format(name=name)
    return texts.TOO_MUCH if kind == "UsageError" else str(error)


def _not_understood(reason: Phrase | str, command: str | None = None) -> Exit:
    typed = f"{teaching.NAME} {command}" if command else teaching.NAME
    say(texts.SEE_HELP.format(reason=reason, command=typed), error=True)
    return Exit.NOT_UNDERSTOOD
