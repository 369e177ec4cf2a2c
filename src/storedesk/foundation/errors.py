"""The two kinds of error: the world's fault (UserError) and everything else, which is our bug."""

from storedesk.foundation.texts import Phrase


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
