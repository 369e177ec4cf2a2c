"""Help that teaches: in the operator's language, with examples that work, and the guide says the same."""

import shlex
from pathlib import Path

import pytest

from storedesk import __version__
from storedesk.cli.commands import COMMANDS, _program
from storedesk.cli.exits import Exit
from storedesk.cli.teaching import CODES, EXAMPLES
from storedesk.foundation.texts import LANGUAGES

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide"


def test_help_names_every_command_and_every_exit_code(typed):
    said = typed("--help")
    assert said.code == Exit.DONE
    assert said.err == ""
    for name in COMMANDS:
        assert f"  {name} " in said.out
    for code in Exit:
        assert f"  {int(code)} " in said.out


def test_nothing_typed_but_a_language_is_answered_with_help(typed):
    assert "Usage:" in typed().out


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("speaking", LANGUAGES)
def test_help_of_a_command_is_in_the_language_asked_for(typed, name, speaking):
    said = typed(name, "--help", speaking=speaking)
    assert said.code == Exit.DONE
    heading = {"en": "Examples", "zh_CN": "例子", "zh_TW": "範例"}[speaking]
    assert heading in said.out.splitlines()
    assert str(COMMANDS[name]) in said.out.replace("\n", " ")
    for example, _ in EXAMPLES[name]:
        assert f"storedesk {example}" in said.out


@pytest.mark.parametrize("example", [example for each in EXAMPLES.values() for example, _ in each])
def test_an_example_can_be_typed_as_it_stands(example):
    name, *rest = shlex.split(example)
    command = _program(name).commands[name]
    assert command.make_context(name, rest).params is not None


def test_every_command_has_an_example_and_every_code_a_meaning():
    assert set(EXAMPLES) == set(COMMANDS)
    assert set(CODES) == set(Exit)


def test_language_and_database_may_stand_anywhere(typed, shop_file, tmp_path):
    other = tmp_path / "other.storedesk"
    shop_file.rename(other)
    assert typed("check").code == Exit.NOT_POSSIBLE
    assert typed("check", "--database", other).code == Exit.DONE
    assert typed("--database", other, "check").code == Exit.DONE
    assert "店铺数据完好" in typed("check", f"--database={other}", "--language", "zh_CN").out


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["imprt"], "did you mean import?"),
        (["frobnicate"], "there is no command frobnicate."),
        (["nothere.xls"], "there is no file or folder nothere.xls."),
        (["week", "--foo"], "there is no option --foo."),
        (["week", "--week"], "--week needs something after it."),
        (["week", "--week", "soon"], "soon"),
        (["import"], "FILE… is missing."),
        (["forget", "twelve"], "NUMBER… cannot be that."),
        (["backup", "usb"], "that is more than the command takes."),
        (["check", "--language", "de"], "de is not one of the languages"),
    ],
)
def test_what_is_not_understood_is_said_in_one_sentence(typed, arguments, reason):
    said = typed(*arguments)
    assert said.code == Exit.NOT_UNDERSTOOD
    assert reason in said.err
    assert said.out == ""
    assert len(said.err.splitlines()) == 1


def test_the_version_is_said(typed):
    assert typed("--version").out == f"StoreDesk {__version__}\n"


@pytest.mark.parametrize("guide", ["terminal-en.md", "terminal-zh.md"])
def test_the_guide_knows_every_command_option_and_exit_code(guide):
    text = (GUIDE / guide).read_text(encoding="utf-8")
    program = _program(None)
    options = [option for parameter in program.params for option in parameter.opts]
    for name in COMMANDS:
        assert f"storedesk {name}" in text, f"{guide} does not tell of storedesk {name}"
        parameters = _program(name).commands[name].params
        options += [option for each in parameters if each.param_type_name == "option" for option in each.opts]
    missing = {option for option in options if option.startswith("--") and f"{option}" not in text}
    assert missing == set()
    for code in Exit:
        assert f"| {int(code)} |" in text, f"{guide} does not tell what exit code {int(code)} means"
