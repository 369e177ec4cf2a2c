"""Writes requirements.txt and requirements-dev.txt anew: every package pinned, with the hashes of all its files.

The files must serve Python 3.11 to 3.13 on Linux, Windows and macOS alike, so they are compiled with the oldest Python
and get the packages that other systems want by hand (docs/decisions/0006).
"""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
OLDEST = (3, 11)
RUNTIME, DEVELOPMENT = "requirements.txt", "requirements-dev.txt"
ELSEWHERE = {"colorama": 'sys_platform == "win32"'}
"""Packages that no package asks for on Linux: name -> where they are wanted."""


def main() -> int:
    """Compile both files; the development file holds all of the runtime one, at the same versions."""
    if sys.version_info[:2] != OLDEST:
        print("Run this with Python 3.11: newer versions pick packages that 3.11 cannot install.", file=sys.stderr)
        return 2
    elsewhere = "".join(_pin_elsewhere(name, marker) for name, marker in ELSEWHERE.items())
    runtime = _compiled(["--build-deps-for", "editable"], ROOT / "pyproject.toml")
    _write(RUNTIME, "What StoreDesk runs on.", runtime + elsewhere)
    more = [
        "--build-deps-for",
        "editable",
        "--extra",
        "postgresql",
        "--extra",
        "dev",
        "--constraint",
        str(ROOT / RUNTIME),
    ]
    # pip, setuptools: what a development tool needs although pip-compile calls them unsafe to pin.
    development = _compiled([*more, "--allow-unsafe"], ROOT / "pyproject.toml")
    _write(DEVELOPMENT, "What StoreDesk runs on and what its checks need.", development + elsewhere)
    return 0


def _compiled(options: list[str], source: Path) -> str:
    with TemporaryDirectory() as folder:
        target = Path(folder) / "compiled.txt"
        quiet = ["--quiet", "--no-header", "--no-annotate", "--strip-extras", "--generate-hashes"]
        nowhere = ["--no-emit-index-url", "--no-emit-trusted-host", "--no-emit-find-links"]
        tool = [sys.executable, "-m", "piptools", "compile"]
        subprocess.run([*tool, *quiet, *nowhere, *options, "--output-file", str(target), str(source)], check=True)
        return "\n".join(line for line in target.read_text("utf-8").splitlines() if not line.startswith("#")) + "\n"


def _pin_elsewhere(name: str, marker: str) -> str:
    with TemporaryDirectory() as folder:
        source = Path(folder) / "elsewhere.in"
        source.write_text(name + "\n", "utf-8")
        pin, hashes = _compiled([], source).strip().split(" \\\n", 1)
    return f"{pin} ; {marker} \\\n{hashes}\n"


def _write(name: str, purpose: str, pins: str) -> None:
    heading = f"# {purpose} Made by packaging/lock.py from pyproject.toml; do not edit.\n\n"
    (ROOT / name).write_text(heading + pins, "utf-8", newline="\n")
    print(f"{name}: {sum('==' in line for line in pins.splitlines())} packages")


if __name__ == "__main__":
    sys.exit(main())
