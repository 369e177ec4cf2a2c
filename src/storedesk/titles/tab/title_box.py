"""The box a title is written in: one line that wraps, with its worst bytes and broken rules underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from storedesk.foundation.desktop.theme import font, theme
from storedesk.titles.rules.checking import Finding, Severity
from storedesk.titles.rules.scoring import Piece

_SIZE = 16
_LONGEST = 500
_TONES = {Severity.BLOCK: "negative", Severity.WARN: "warning", Severity.INFO: "info"}


class TitleBox(QPlainTextEdit):
    """`changed(text)` follows every key; Enter and pasted line breaks never make a second line."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font(_SIZE))
        self.document().setDefaultFont(font(_SIZE))
        self.setStyleSheet("QPlainTextEdit { font-size: 16px; padding: 2px 6px; min-height: 48px; max-height: 48px; }")
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Title"))
        self.setPlaceholderText(self.tr("Write a title, or let “Best title” find it"))
        self.textChanged.connect(lambda: self.changed.emit(self.text))

    @property
    def text(self) -> str:
        """The title as it stands."""
        return self.toPlainText().replace("\n", " ")

    def show_text(self, text: str) -> None:
        """Another product's title: nothing to take back from before it."""
        self.blockSignals(True)
        self.setPlainText(_one_line(text))
        self.blockSignals(False)

    def replace_text(self, text: str) -> None:
        """Put another title here; Ctrl+Z brings back what stood here."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(_one_line(text))
        self.setTextCursor(cursor)

    def insert_word(self, word: str) -> None:
        """Put a word where the keyboard stands."""
        self.textCursor().insertText(_one_line(word))
        self.setFocus()

    def mark(self, start: int, end: int) -> None:
        """Mark a part of the title for the keyboard."""
        cursor = self.textCursor()
        self._span(cursor, start, end)
        self.setTextCursor(cursor)
        self.setFocus()

    def underline(self, worst: Sequence[Piece], findings: Sequence[Finding]) -> None:
        """Underline the pieces that bring least, and over them what breaks a rule."""
        marks = [self._marked(piece.start, piece.end, "warning", wavy=False) for piece in worst]
        for finding in reversed(findings):
            if finding.end > finding.start:
                tone = _TONES[finding.severity]
                marks.append(self._marked(finding.start, finding.end, tone, wavy=True))
        self.setExtraSelections(marks)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(_one_line(source.text()))

    def _marked(self, start: int, end: int, tone: str, *, wavy: bool) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        self._span(cursor, start, end)
        look = QTextCharFormat()
        style = QTextCharFormat.UnderlineStyle
        look.setUnderlineStyle(style.WaveUnderline if wavy else style.DashUnderline)
        look.setUnderlineColor(theme().tokens.colour(tone))
        mark.cursor = cursor
        mark.format = look
        return mark

    def _span(self, cursor: QTextCursor, start: int, end: int) -> None:
        """Qt counts in UTF-16: a character outside the first plane, such as an emoji, counts twice there."""
        text = self.toPlainText()
        first, last = (len(text[:place].encode("utf-16-le", "surrogatepass")) // 2 for place in (start, end))
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)


def _one_line(text: str) -> str:
    return " ".join(text[:_LONGEST].split("\n")).replace("\r", " ").replace("\t", " ").strip()
