"""What import-linter cannot say about the source: how modules open, how long they are, what they must not name."""

import ast
import enum
import importlib
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCE = sorted((ROOT / "src").rglob("*.py"))
ROOMS = ("src", "tests", "benchmarks", "packaging")
EVERYTHING = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))

LONGEST = 400
NETWORK = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib.request", "urllib3", "websockets", "xmlrpc",
}  # fmt: skip
LOCAL_SOCKETS = {"QLocalServer", "QLocalSocket"}
"""What of QtNetwork stays on the machine: a second start tells the first one to show itself."""
CLOCKS = {"today", "now", "utcnow", "time", "monotonic", "perf_counter"}
A_MACHINE = re.compile(r"(?<![\w.:/-])/(?:work|root|home|Users)/\w")


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports(path: Path) -> Iterator[tuple[str, str]]:
    """Every import as (module, name); the name is empty for `import module`."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name) for alias in node.names)


@pytest.mark.parametrize("path", EVERYTHING, ids=named)
def test_a_module_opens_by_saying_what_it_is_for(path: Path) -> None:
    if path.name == "__init__.py" and not path.read_text(encoding="utf-8").strip():
        return
    said = ast.get_docstring(tree(path))
    assert said, "a module opens with one sentence"
    assert said.split("\n\n")[0].rstrip().endswith((".", "`", "?")), "the opening is a sentence"


@pytest.mark.parametrize("path", EVERYTHING, ids=named)
def test_a_module_is_short_enough_to_read_in_one_go(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("path", SOURCE, ids=named)
def test_imports_are_absolute_and_a_late_one_says_why(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    for node in ast.walk(tree(path)):
        assert not (isinstance(node, ast.ImportFrom) and node.level), f"line {node.lineno}: a relative import"
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for line in sorted(late.lineno for late in ast.walk(node) if isinstance(late, ast.Import | ast.ImportFrom)):
                first = line
                while lines[first - 2].strip().startswith(("import ", "from ")):
                    first -= 1
                said = "#" in lines[line - 1] or lines[first - 2].strip().startswith("#")
                assert said, f"line {line}: an import inside a function says why it waits"


@pytest.mark.parametrize("path", SOURCE, ids=named)
def test_a_text_for_people_is_never_put_together_in_the_source(path: Path) -> None:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and called(node) in ("tr", "Phrase", "translate") and node.args:
            text = node.args[0]
            assert not isinstance(text, ast.JoinedStr | ast.BinOp), f"line {node.lineno}: a translator cannot read this"


def called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


@pytest.mark.parametrize("path", SOURCE, ids=named)
def test_qt_enums_have_their_full_names(path: Path) -> None:
    """Qt.AlignLeft costs 30 to 500 times what Qt.AlignmentFlag.AlignLeft costs, in every cell painted."""
    classes = {
        name: getattr(importlib.import_module(module), name)
        for module, name in imports(path)
        if module.startswith("PySide6.") and name
    }
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in classes:
            owner = classes[node.value.id]
            if isinstance(owner, enum.EnumMeta):
                continue
            short = isinstance(getattr(owner, node.attr, None), enum.Enum)
            assert not short, f"line {node.lineno}: {node.value.id}.{node.attr} is a short enum name"


@pytest.mark.parametrize("path", SOURCE, ids=named)
def test_nothing_reaches_the_network(path: Path) -> None:
    for module, name in imports(path):
        reached = {module, module.split(".")[0], f"{module}.{name}"} & NETWORK
        assert not reached, f"{path.name} imports {reached}"
        if module == "PySide6.QtNetwork":
            assert name in LOCAL_SOCKETS


@pytest.mark.parametrize("path", [path for path in SOURCE if "rules" in path.parts], ids=named)
def test_rules_are_functions_of_values(path: Path) -> None:
    """No clock, no file, no float money: the same values give the same answer for ever."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            assert called(node) not in {*CLOCKS, "open", "read_text"}, f"line {node.lineno}: {called(node)}()"
    assert not {module for module, _ in imports(path)} & {"time", "os", "pathlib", "random"}


@pytest.mark.parametrize("path", SOURCE, ids=named)
def test_imported_text_never_becomes_rich_text(path: Path) -> None:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            assert called(node) not in ("setHtml", "insertHtml", "appendHtml"), f"line {node.lineno}: {called(node)}()"


def test_nothing_names_a_place_on_the_machine_it_was_written_on() -> None:
    if shutil.which("git") is None:
        pytest.skip("git is not here: the list of files is its own")
    every_file = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(every_file, cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a clone: the list of files is git's")
    for name in filter(None, listed.stdout.decode().split("\0")):
        path = ROOT / name
        content = path.read_bytes() if path.is_file() else b""
        if b"\0" not in content and path != Path(__file__):
            found = A_MACHINE.search(content.decode("utf-8", "replace"))
            assert not found, f"{name}: {found and found.group()}"
