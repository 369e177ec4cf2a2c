"""Lists the phrases that lack a translation, and the translations that no phrase uses any more.

    python packaging/phrases.py [PATH ...]

For all of src/storedesk, or for the files and folders named. The exit code is 1 while something is missing.
"""

import ast
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "storedesk"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("zh_CN", "zh_TW")
MARKS = ("tr", "Phrase", "translate")
"""The calls whose first text is a phrase."""


@dataclass(frozen=True, slots=True)
class Used:
    """A phrase where the program says it."""

    text: str
    path: Path
    line: int

    @property
    def place(self) -> str:
        """File and line, from the project's folder."""
        return f"{self.path.relative_to(ROOT) if self.path.is_relative_to(ROOT) else self.path}:{self.line}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One translation in a .ts file."""

    source: str
    translation: str
    file: Path


def main(arguments: Sequence[str]) -> int:
    """Print what is missing and what is left over; 1 while something is missing."""
    everything = used_in([SOURCE])
    wanted = used_in([Path(argument).resolve() for argument in arguments]) if arguments else everything
    missing = 0
    for language in LANGUAGES:
        entries = entries_in(language)
        for phrase in untranslated(wanted, entries):
            print(f"{language} missing  {phrase.place}: {phrase.text!r}")
            missing += 1
        for entry in _of_interest(left_over(everything, entries), entries, wanted, everything=not arguments):
            print(f"{language} unused   {entry.file.name}: {entry.source!r}")
    print(f"{len({phrase.text for phrase in wanted})} phrases, {missing} translations missing.")
    return 1 if missing else 0


def used_in(paths: Iterable[Path]) -> list[Used]:
    """Every phrase in those files and folders, in order of appearance."""
    files = [file for path in paths for file in (sorted(path.rglob("*.py")) if path.is_dir() else [path])]
    return [phrase for file in files for phrase in _phrases(file)]


def entries_in(language: str) -> list[Entry]:
    """Every translation into that language."""
    return [entry for file in sorted((TRANSLATIONS / language).glob("*.ts")) for entry in _entries(file)]


def untranslated(used: Iterable[Used], entries: Iterable[Entry]) -> list[Used]:
    """The phrases without a translation, each once."""
    known = {entry.source for entry in entries if entry.translation}
    first = {phrase.text: phrase for phrase in reversed(list(used))}
    return sorted((phrase for text, phrase in first.items() if text not in known), key=lambda one: one.place)


def left_over(used: Iterable[Used], entries: Iterable[Entry]) -> list[Entry]:
    """The translations of what nothing says any more."""
    said = {phrase.text for phrase in used}
    return [entry for entry in entries if entry.source not in said]


def _phrases(file: Path) -> Iterator[Used]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"), str(file))):
        if isinstance(node, ast.Call) and _name(node) in MARKS and node.args:
            for text in _literals(node.args[0]):
                yield Used(text, file, node.lineno)


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _literals(node: ast.expr) -> list[str]:
    """The texts an expression may be: a literal, literals added up, either side of a condition."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) and node.value else []
    if isinstance(node, ast.IfExp):
        return _literals(node.body) + _literals(node.orelse)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return [left + right for left in _literals(node.left) for right in _literals(node.right)]
    return []


def _entries(file: Path) -> Iterator[Entry]:
    for message in ElementTree.parse(file).iter("message"):
        yield Entry(message.findtext("source") or "", message.findtext("translation") or "", file)


def _of_interest(
    unused: Iterable[Entry], entries: Iterable[Entry], wanted: Iterable[Used], *, everything: bool
) -> list[Entry]:
    """All of them, or those in the files that translate the phrases asked about."""
    texts = {phrase.text for phrase in wanted}
    files = {entry.file for entry in entries if entry.source in texts}
    return [entry for entry in unused if everything or entry.file in files]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
