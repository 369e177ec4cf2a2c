"""The two kinds of error: the world's fault (UserError) and everything else, which is our bug."""

import errno

from storedesk.foundation.texts import Phrase

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NO_RIGHT = (errno.EACCES, errno.EPERM, errno.EROFS)


class UserError(Exception):
    """Something the world did; says in the operator's language what happened and what to do.

    The message is a Phrase (or a Phrase already filled in); it is shown in one line and never holds a traceback.
    """

    def __init__(self, message: Phrase | str) -> None:
        super().__init__(str(message))
        self.message = message

    def __str__(self) -> str:
        return str(self.message)


class Cancelled(Exception):
    """The operator stopped a long action; whatever it had begun has been taken back."""


def is_full(error: OSError) -> bool:
    """Whether the disk, the user's share of it, or the size a file may have is used up."""
    return error.errno in _NO_ROOM


def is_forbidden(error: OSError) -> bool:
    """Whether the right is missing, or the disk takes nothing."""
    return error.errno in _NO_RIGHT
