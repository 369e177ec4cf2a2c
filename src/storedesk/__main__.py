"""How StoreDesk is started: alone as a window, with --reader as the reader of sheets, else in the terminal."""

import sys


def main() -> int:
    """Start what the arguments ask for; gives back the exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--reader"]:
        # each way loads only what it needs: the reader neither Qt nor SQLAlchemy
        from storedesk.foundation.sheets.reader import serve

        return serve(arguments[1:])
    if arguments:
        # the terminal no Qt
        from storedesk.cli.commands import main as in_terminal

        return in_terminal(arguments)
    # and the window everything
    from storedesk.main_job import start

    return start()


if __name__ == "__main__":
    sys.exit(main())
