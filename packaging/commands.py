"""What can be done with a set-up StoreDesk: run it, check it, measure it."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence

from environment import ROOT, bring_up_to_date, python
from system_libraries import CannotSetUp, bring_in_system_libraries

CHECKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ruff: style", ("-m", "ruff", "check", ".")),
    ("ruff: layout", ("-m", "ruff", "format", "--check", ".")),
    ("mypy: types", ("-m", "mypy")),
    ("import-linter: floors", ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")),
)
"""Every check before the tests, cheapest first."""

INTERRUPTED = 130


def carry_out(command: str, arguments: Sequence[str]) -> int:
    """Set up, then do what was asked; gives back the exit code."""
    steps: dict[str, Callable[[Sequence[str]], int]] = {"run": _run, "test": _test, "bench": _bench, "setup": _nothing}
    try:
        bring_in_system_libraries()
        bring_up_to_date(development=command in ("test", "bench"))
        return steps[command](arguments)
    except CannotSetUp as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(arguments: Sequence[str]) -> int:
    return _python("-m", "storedesk", *arguments)


def _bench(arguments: Sequence[str]) -> int:
    return _python("-m", "benchmarks", *arguments, at_root=True)


def _test(arguments: Sequence[str]) -> int:
    failed = []
    for name, command in CHECKS:
        print(f"— {name}", flush=True)
        if _python(*command, at_root=True):
            failed.append(name)
    print("— pytest", flush=True)
    # all of it on every core; whoever names tests wants to follow them
    if _python("-m", "pytest", *(arguments or ("-n", "auto", "-q")), at_root=True, QT_QPA_PLATFORM="offscreen"):
        failed.append("pytest")
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def _nothing(arguments: Sequence[str]) -> int:
    return 0


def _python(*arguments: str, at_root: bool = False, **environment: str) -> int:
    call = [str(python()), *arguments]
    return subprocess.run(
        call, cwd=ROOT if at_root else None, env={**os.environ, **environment}, check=False
    ).returncode
