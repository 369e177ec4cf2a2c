"""Sets StoreDesk up on this machine and then runs, tests or measures it: `python3 packaging/bootstrap.py run`.

Whatever is missing is brought in on the way: a fitting Python is looked for, system libraries and packages are
installed. This file is kept readable for old Pythons, so that they can say which one is wanted.
"""

import os
import shutil
import subprocess
import sys

COMMANDS = ("run", "test", "bench", "setup")
USAGE = """Usage: python3 packaging/bootstrap.py COMMAND [ARGUMENT ...]

  run     set up, then start StoreDesk (arguments are handed on: run import report.xls)
  test    set up, then all checks: ruff, mypy, import-linter, pytest (arguments go to pytest)
  bench   set up, then measure the speed goals (arguments go to python -m benchmarks)
  setup   set up only
"""
FITTING = ((3, 11), (3, 12), (3, 13))
SENTENCE = "StoreDesk needs Python 3.11, 3.12 or 3.13; this is {version} and no other was found. {advice}"
ADVICE_LINUX = "Install one, on Debian or Ubuntu with: sudo apt-get install python3 python3-venv"
ADVICE_ELSEWHERE = "Install one from python.org and start this again."
LOOKING = "STOREDESK_LOOKING_FOR_PYTHON"


def main(arguments: "list[str]") -> int:
    """Hand over to a fitting Python if this one is not, else set up and carry the command out."""
    if not arguments or arguments[0] not in COMMANDS:
        sys.stderr.write(USAGE)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    if sys.version_info[:2] not in FITTING:
        return _with_another_python(arguments)
    # Only now: these files are written for the Pythons StoreDesk runs on.
    from commands import carry_out

    return carry_out(arguments[0], arguments[1:])


def _with_another_python(arguments: "list[str]") -> int:
    found = None if os.environ.get(LOOKING) else _fitting_python()
    if found is None:
        advice = ADVICE_LINUX if sys.platform.startswith("linux") else ADVICE_ELSEWHERE
        version = ".".join(str(part) for part in sys.version_info[:3])
        sys.stderr.write(SENTENCE.format(version=version, advice=advice) + "\n")
        return 1
    environment = dict(os.environ)
    environment[LOOKING] = "1"
    return subprocess.call(found + sys.argv[:1] + arguments, env=environment)


def _fitting_python() -> "list[str] | None":
    for version in FITTING:
        name = "python{}.{}".format(*version)
        candidates = [[name]] if shutil.which(name) else []
        if shutil.which("py"):
            candidates.append(["py", "-{}.{}".format(*version)])
        for candidate in candidates:
            # A name on the path may be a shim that starts nothing.
            probe = candidate + ["-c", "import sys; sys.exit(sys.version_info[:2] != {!r})".format(version)]  # noqa: RUF005, UP032
            if subprocess.call(probe, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0:
                return candidate
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
