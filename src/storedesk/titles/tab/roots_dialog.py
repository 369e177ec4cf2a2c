"""The operator's dictionary: roots kept whole or cut, which mean the same, and words of which a title takes one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label
from storedesk.keywords.records_roots import RootEntry
from storedesk.titles.rules.wishes import Conflict
from storedesk.titles.tab.library_columns import DICTIONARY
from storedesk.titles.tab.spelling import groups_of, said_groups, words_of


@dataclass(frozen=True, slots=True)
class Deeds:
    """What the dialog does at once; each gives the dictionary as it is then."""

    keep: Callable[[str], Sequence[RootEntry]]
    cut: Callable[[str], Sequence[RootEntry]]
    same: Callable[[tuple[str, ...]], Sequence[RootEntry]]
    apart: Callable[[str], Sequence[RootEntry]]
    forget: Callable[[str], Sequence[RootEntry]]


class RootsDialog(Dialog):
    """Roots are kept at once; `conflicts` are those typed when it is closed with Keep."""

    def __init__(
        self,
        parent: QWidget,
        app: AppContext,
        roots: Sequence[RootEntry],
        conflicts: Sequence[Conflict],
        deeds: Deeds,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Roots, synonyms and conflicts"),
            self.tr(
                "Titles and words are cut into roots by a dictionary. What it cuts wrongly is said here; words that "
                "mean the same count once."
            ),
        )
        self._deeds = deeds
        self.table = TableView(
            "titles.dictionary",
            DICTIONARY,
            app,
            title=self.tr("Dictionary"),
            empty=self.tr("Nothing said yet: the shipped dictionary cuts alone."),
            row_key=lambda row: row.word,
        )
        self.table.setMinimumSize(560, 220)
        self.word = QLineEdit()
        self.word.setPlaceholderText(self.tr("A root; or several that mean the same, the first stands for all"))
        self.word.setAccessibleName(self.tr("Root"))
        self._conflicts = QPlainTextEdit(said_groups(conflicts))
        self._conflicts.setAccessibleName(self.tr("Conflict groups"))
        self._conflicts.setTabChangesFocus(True)
        self._conflicts.setFixedHeight(120)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.word, 1)
        row.addWidget(button(self.tr("Keep whole"), on_click=self._keep))
        row.addWidget(button(self.tr("Cut it"), on_click=self._cut))
        row.addWidget(button(self.tr("Mean the same"), on_click=self._same))
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        said = self.tr("A title takes one side of a line, for example: 男、男士 / 女、女士")
        self.body.addWidget(label(said, "muted", wrap=True))
        self.body.addWidget(self._conflicts)
        self.buttons.insertWidget(0, button(self.tr("Forget the root"), on_click=self._forget))
        self.apart = button(self.tr("Not the same word"), on_click=self._apart)
        self.buttons.insertWidget(1, self.apart)
        self.add_button(self.tr("Cancel"), rejects=True)
        self.add_button(self.tr("Keep"), accepts=True)
        QShortcut(QKeySequence("Del"), self.table.grid, self._forget)
        self.table.chosen.connect(lambda _: self._enable())
        self.table.show_rows(roots)
        self._enable()
        self.word.setFocus()

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The groups as they were typed, one a line."""
        return groups_of(self._conflicts.toPlainText())

    def _keep(self) -> None:
        self._each(self._deeds.keep)

    def _cut(self) -> None:
        self._each(self._deeds.cut)

    def _each(self, deed: Callable[[str], Sequence[RootEntry]]) -> None:
        for word in words_of(self.word.text()):
            self.table.show_rows(deed(word))
        self.word.clear()

    def _same(self) -> None:
        words = words_of(self.word.text())
        if len(words) > 1:
            self.table.show_rows(self._deeds.same(words))
            self.word.clear()

    def _apart(self) -> None:
        row = self.table.current()
        if row is not None and _means_another(row):
            self.table.show_rows(self._deeds.apart(row.word))
            self._enable()

    def _enable(self) -> None:
        row = self.table.current()
        self.apart.setEnabled(row is not None and _means_another(row))

    def _forget(self) -> None:
        row = self.table.current()
        if row is not None:
            self.table.show_rows(self._deeds.forget(row.word))


def _means_another(row: RootEntry) -> bool:
    return row.means not in ("", row.word)
