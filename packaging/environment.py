"""Makes the environment in .venv and keeps it at the pinned requirements; does nothing when nothing changed."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from system_libraries import CannotSetUp, bring_in_venv

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = ROOT / ".venv"
RUNTIME = ROOT / "requirements.txt"
DEVELOPMENT = ROOT / "requirements-dev.txt"

NO_NETWORK = (
    "The packages could not be fetched. Check the network connection (and the proxy, if you use one), "
    "then run the same command again; what is already installed is kept."
)
FETCHING = ("Collecting ", "Processing ")
"""How pip's lines about one package begin."""


def python() -> Path:
    """The environment's own Python."""
    return ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def bring_up_to_date(*, development: bool) -> None:
    """Make .venv if need be, then install what changed: the pinned packages and StoreDesk itself, from its source."""
    _make_environment()
    pins = DEVELOPMENT if development else RUNTIME
    # The development pins hold the runtime ones at the same versions, so their stamp vouches for both.
    if _stamp(DEVELOPMENT).is_file() and _read(_stamp(DEVELOPMENT)) == _wanted(DEVELOPMENT):
        pins = DEVELOPMENT
    if _read(_stamp(pins)) != _wanted(pins):
        _install_pins(pins)
        _pip(["--no-deps", "--no-build-isolation", "--quiet", "--editable", str(ROOT)])
        _stamp(pins).write_text(_wanted(pins), "utf-8")


def _make_environment() -> None:
    if python().is_file() and _works():
        return
    bring_in_venv()
    print("Making the environment in .venv …", flush=True)
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    made = subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], check=False)
    if made.returncode:
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        raise CannotSetUp("The environment .venv could not be made here; is the folder writable and the disk not full?")


def _works() -> bool:
    """Whether the environment starts and has a Python we support (it may have been copied or its Python removed)."""
    check = "import sys, pip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))"
    return subprocess.run([python(), "-c", check], capture_output=True, check=False).returncode == 0


def _install_pins(pins: Path) -> None:
    count = sum("==" in line for line in pins.read_text("utf-8").splitlines())
    print(f"Installing {count} packages into .venv (about 150 MB, the first time only) …", flush=True)
    _pip(["--require-hashes", "--requirement", str(pins)], count)


def _pip(options: Sequence[str], count: int = 0) -> None:
    command = [str(python()), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", *options]
    lines: list[str] = []
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace"
    ) as pip:
        assert pip.stdout is not None
        for line in pip.stdout:
            lines.append(line)
            _show(lines, count)
    if pip.returncode:
        print("".join(lines[-12:]), file=sys.stderr)
        raise CannotSetUp(NO_NETWORK if _looks_offline(lines) else "pip could not install the packages; see above.")


def _show(lines: list[str], count: int) -> None:
    if count and lines[-1].startswith(FETCHING):
        done = sum(line.startswith(FETCHING) for line in lines)
        what = lines[-1].split(" (from")[0].split(" ", 1)[1].strip()
        name = what.split("==")[0].rsplit("/", 1)[-1]
        print(f"  {done}/{count} {name}", flush=True)
    elif count and lines[-1].startswith("Installing collected"):
        print("  unpacking …", flush=True)


def _looks_offline(lines: Sequence[str]) -> bool:
    signs = ("NewConnectionError", "Max retries exceeded", "ReadTimeout", "Temporary failure in name resolution")
    return any(sign in line for line in lines for sign in (*signs, "No matching distribution", "ProxyError"))


def _stamp(pins: Path) -> Path:
    return ENVIRONMENT / f"{pins.stem}.installed"


def _wanted(pins: Path) -> str:
    """A fingerprint of what is to be installed: the pins, the project's description, where it lies, which Python."""
    parts = (pins.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), str(ROOT).encode(), _read(_marker()).encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _marker() -> Path:
    return ENVIRONMENT / "pyvenv.cfg"


def _read(path: Path) -> str:
    return path.read_text("utf-8") if path.is_file() else ""
