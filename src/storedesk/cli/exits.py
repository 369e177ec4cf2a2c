"""What the exit codes of the command line mean; scripts may rely on them."""

from enum import IntEnum


class Exit(IntEnum):
    """0 done; 1 done in part; 2 not understood; 3 not possible; 4 the data is damaged; 130 stopped by Ctrl+C."""

    DONE = 0
    IN_PART = 1
    NOT_UNDERSTOOD = 2
    NOT_POSSIBLE = 3
    DAMAGED = 4
    STOPPED = 130
