"""The user guide in a window of its own: its chapters, pictures and links, beside the work it speaks of."""

import re
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from storedesk.foundation import texts
from storedesk.foundation.desktop.dialogs import fit
from storedesk.foundation.desktop.theme import GRID, TEXT_SIZE, font
from storedesk.foundation.desktop.widgets import button
from storedesk.foundation.resources import guide_page

_SIZE = (900, 720)
_CHAPTER = 2
_PICTURE_WIDTH = 780
_ANCHOR = re.compile(r'<a id="([\w-]+)"></a>\s+#')


def guide_path() -> Path | None:
    """The user guide in the language in use, where it ships with the program."""
    path = guide_page(f"{'zh' if texts.language().startswith('zh') else 'en'}.md")
    return path if path.is_file() else None


def show_guide(parent: QWidget) -> None:
    """Open the guide; the window stays usable beside it."""
    path = guide_path()
    if path is not None:
        guide = GuideWindow(parent, path)
        guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        guide.show()


class GuideWindow(QDialog):
    """A page of the guide; its links lead to other pages and chapters, Alt+Left goes back."""

    def __init__(self, parent: QWidget | None, path: Path) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("User guide"))
        self.page = _Page()
        self.page.setAccessibleName(self.tr("User guide"))
        self.page.setSource(QUrl.fromLocalFile(str(path)))
        back = button(self.tr("Back"), icon_name="chevron-left", on_click=self.page.backward)
        back.setEnabled(False)
        self.page.backwardAvailable.connect(back.setEnabled)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.page, 1)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addStretch()
        row.addWidget(button(self.tr("Close"), "primary", on_click=self.close))
        column.addLayout(row)
        fit(self, _SIZE)
        self.page.setFocus()


class _Page(QTextBrowser):
    """Shows only what lies beside the guide: pictures no wider than the page, links into the guide itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.anchorClicked.connect(self.follow)
        self.sourceChanged.connect(lambda _: self._space_out())
        self.document().setDefaultFont(font(TEXT_SIZE))
        self.document().setDocumentMargin(3 * GRID)
        self.setMinimumSize(QSize(480, 320))

    def follow(self, link: QUrl) -> None:
        """Go to a chapter of this page, or to another page of the guide; addresses elsewhere are not opened."""
        if link.hasFragment() and not link.path():
            self._show_chapter(link.fragment())
        elif not link.scheme() or link.isLocalFile():
            self.setSource(self.source().resolved(link))

    def _space_out(self) -> None:
        """Put room between the paragraphs and above the headings: Qt's Markdown has none."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            if cursor.currentTable() is None:
                form = block.blockFormat()
                heading = bool(form.headingLevel())
                form.setTopMargin(2 * GRID if heading else 0)
                form.setBottomMargin(GRID // 2 if block.textList() is not None else GRID)
                if not block.text():
                    # an anchor alone, which shows nothing
                    form.setBottomMargin(0)
                    form.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
                cursor.setBlockFormat(form)
            block = block.next()
        cursor.endEditBlock()

    def _show_chapter(self, name: str) -> None:
        """Qt leaves the anchors of Markdown out, so the chapter is found by its number."""
        names = _ANCHOR.findall(Path(self.source().toLocalFile()).read_text(encoding="utf-8"))
        if name not in names:
            return
        block, left = self.document().begin(), names.index(name)
        while block.isValid():
            if block.blockFormat().headingLevel() == _CHAPTER:
                if not left:
                    top = self.document().documentLayout().blockBoundingRect(block).top()
                    self.verticalScrollBar().setValue(round(top) - GRID)
                    return
                left -= 1
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """The picture, shrunk to the page; anything else as Qt reads it."""
        found = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return found
        picture = QImage(self.source().resolved(QUrl(name)).toLocalFile())
        if picture.width() <= _PICTURE_WIDTH:
            return picture
        return picture.scaledToWidth(_PICTURE_WIDTH, Qt.TransformationMode.SmoothTransformation)
