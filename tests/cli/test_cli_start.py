"""The terminal loads nothing that it does not need; Ctrl+C takes back."""

import os
import signal
import subprocess
import sys

import pytest

from storedesk.cli.exits import Exit
from storedesk.cli.terminal import progress_bar
from storedesk.foundation.errors import Cancelled

LOADED = """
import sys
from storedesk.cli.commands import main
code = main(sys.argv[1:])
print("loaded:", *sorted({name.split(".")[0] for name in sys.modules}))
sys.exit(code)
"""


def loaded_by(*arguments: object, **environment: str) -> set[str]:
    """The packages loaded after a command was carried out in a process of its own."""
    call = [sys.executable, "-c", LOADED, *map(str, arguments)]
    done = subprocess.run(call, env={**os.environ, **environment}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines()[-1].removeprefix("loaded: ").split())


def test_help_loads_neither_the_window_nor_the_database(home):
    assert (
        loaded_by("--help") & {"PySide6", "sqlalchemy", "matplotlib", "numpy", "openpyxl", "alembic", "lxml"} == set()
    )


@pytest.mark.parametrize("command", ["week", "check", "history", "backup", "restore"])
def test_no_command_loads_qt_or_a_chart(command, shop_file, home):
    assert loaded_by(command) & {"PySide6", "matplotlib", "scipy", "openpyxl", "alembic"} == set()


def test_an_import_loads_no_qt_and_no_chart(imported_shop, downloads):
    file = next(downloads.glob("ExportOrderList*.csv"))
    assert loaded_by("import", file) & {"PySide6", "matplotlib", "scipy"} == set()


def test_only_the_pdf_of_a_week_loads_qt(shop_file, home, tmp_path):
    loaded = loaded_by("week", "--pdf", tmp_path / "week.pdf", QT_QPA_PLATFORM="offscreen")
    assert "PySide6" in loaded
    assert "matplotlib" not in loaded


def test_what_the_window_loads_before_qt_loads_no_qt():
    script = "import sys; from storedesk import main_job; main_job.load_before_qt(); print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_the_first_ctrl_c_asks_the_work_to_stop_and_the_second_ends_it():
    before = signal.getsignal(signal.SIGINT)
    with progress_bar() as bar:
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(Cancelled):
            bar.report(1, 2)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before


def test_a_stopped_command_says_so_with_the_code_that_shells_use(typed, shop_file, monkeypatch):
    monkeypatch.setattr("storedesk.cli.check_command.check", lambda *_: (_ for _ in ()).throw(Cancelled()))
    said = typed("check")
    assert said.code == Exit.STOPPED == 130
    assert "nothing was changed" in said.err
