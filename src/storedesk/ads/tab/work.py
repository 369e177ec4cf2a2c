"""What the operator does in the ads tab: each a unit of work with a name, which is also what its undo is called."""

from PySide6.QtCore import Signal

from storedesk.foundation.desktop import work


class Work(work.Work):
    """`said(str, tone)` is news."""

    said = Signal(str, str)

    def say(self, text: object, tone: str = "info") -> None:
        """One line of news above the page."""
        self.said.emit(str(text), tone)
