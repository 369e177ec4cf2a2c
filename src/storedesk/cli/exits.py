"""What the exit codes of the command line mean; scripts may rely on them."""

from enum import IntEnum


class Exit(IntEnum):
    """How a command ended; the words for each are in teaching.CODES and in the guide."""

    DONE = 0
    IN_PART = 1
    NOT_UNDERSTOOD = 2
    NOT_POSSIBLE = 3
    DAMAGED = 4
    OUR_FAULT = 70
    """What sysexits.h calls EX_SOFTWARE."""
    STOPPED = 130
