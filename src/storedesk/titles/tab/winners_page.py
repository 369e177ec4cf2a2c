"""Winners: what best sellers' titles have in common, which of it we lack, and what changed since the last look."""

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from storedesk.foundation import figures
from storedesk.foundation.desktop.columns import Column
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import ask_text
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import EmptyState, Segmented, button, icon_button, label
from storedesk.foundation.errors import UserError
from storedesk.foundation.sheets.reading import PasswordNeeded
from storedesk.keywords.rules.pasted_titles import PastedTitle
from storedesk.keywords.rules.sources import Source
from storedesk.titles import records_rivals
from storedesk.titles.library import Desk
from storedesk.titles.rules.mining import Gram, PriceBand
from storedesk.titles.rules.winners_map import winners_map
from storedesk.titles.rules.words import WordKind
from storedesk.titles.tab import winners_columns
from storedesk.titles.tab.columns import kind_name
from storedesk.titles.tab.paste_titles import PasteTitlesDialog
from storedesk.titles.tab.winners_columns import change_rows, gram_word
from storedesk.titles.tab.winners_map_view import WinnersMapView
from storedesk.titles.tab.work import Work
from storedesk.titles.title_files import titles_in_file

_HINT = Qt.ItemDataRole.ToolTipRole
PARTS = ("lacking", "words", "together", "map", "titles", "order", "prices", "changes")


class WinnersPage(QWidget):
    """`told(sentence, tone)` says what came of an action."""

    told = Signal(str, str)

    def __init__(self, app: AppContext, work: Work) -> None:
        super().__init__()
        self._app, self._work = app, work
        self._desk: Desk | None = None
        self._kept: int | None = None
        self._banded: int | None = None
        self._order = ""
        self._rows: dict[str, Sequence[Any]] = {}
        self._tables: dict[str, TableView] = {}
        self.lists = QComboBox()
        self.lists.setAccessibleName(self.tr("List of titles"))
        self.lists.setMinimumWidth(160)
        self.choice = Segmented(
            (
                ("lacking", self.tr("We lack")),
                ("words", self.tr("Hot roots")),
                ("together", self.tr("Combinations")),
                ("map", self.tr("Coverage map")),
                ("titles", self.tr("Titles")),
                ("order", self.tr("Order")),
                ("prices", self.tr("Prices")),
                ("changes", self.tr("Since last time")),
            ),
            name=self.tr("What the winners teach"),
        )
        self.add = button(self.tr("Add to the library"), icon_name="plus", on_click=self.take_over)
        self.band = QComboBox()
        self.band.setAccessibleName(self.tr("Band of price"))
        self.said = label("", "muted", wrap=True)
        self.map = WinnersMapView()
        self.pages = QStackedWidget()
        self.empty = EmptyState(
            "users",
            self.tr(
                "Paste the titles of 10 to 50 best sellers, ranked by sales: their hot roots and combinations, and "
                "which of them this product’s title lacks, stand here. Paste again later to see what changed."
            ),
            self.tr("Paste titles…"),
            self.paste,
            second=(self.tr("Titles from a file…"), self.from_file),
        )
        self.pages.addWidget(self.map)
        self._whole = QStackedWidget()
        self._lay_out()
        self.lists.activated.connect(lambda _: self._read())
        self.band.activated.connect(lambda _: self._read())
        self.map.wanted.connect(self.take_over)
        self.map.said.connect(self._say)
        self.choice.chosen.connect(self.show_part)

    def show_desk(self, desk: Desk) -> None:
        """Show what winners teach for a product."""
        kept = self.lists.currentData() if self._kept is None else self._kept
        self._kept = None
        self._desk = desk
        found = []
        if desk.head.family_id is not None:
            with self._app.store.reading() as session:
                found = records_rivals.lists(session, desk.head.family_id)
        self.lists.clear()
        for each in found:
            said = self.tr("{day} · {count} titles · {note}") if each.note else self.tr("{day} · {count} titles")
            self.lists.addItem(said.format(day=figures.day(each.day), count=each.titles, note=each.note), each.id)
            self.lists.setItemData(self.lists.count() - 1, self.lists.itemText(self.lists.count() - 1), _HINT)
        self.lists.setCurrentIndex(max(self.lists.findData(kept), 0) if found else -1)
        self._whole.setCurrentIndex(1 if found else 0)
        self._read()

    def show_part(self, key: str) -> None:
        """Bring a part into view."""
        self.choice.choose(key)
        if key == "map":
            self.pages.setCurrentWidget(self.map)
        else:
            table = self.table(key)
            self.pages.setCurrentWidget(table)
            table.show_rows(self._rows.get(key, ()))
        self.add.setVisible(key in ("lacking", "words", "together", "map"))
        self._say()

    def table(self, key: str) -> TableView:
        """The table of a part, made when it is first wanted."""
        if key not in self._tables:
            columns, empty, row_key = self._made(key)
            table = TableView(f"titles.winners.{key}", columns, self._app, empty=empty, row_key=row_key)
            if columns is winners_columns.GRAMS:
                table.opened.connect(lambda _: self.take_over())
            self._tables[key] = table
            self.pages.addWidget(table)
        return self._tables[key]

    # ------------------------------------------------------------------ what actions do

    def paste(self) -> None:
        """Ask for pasted titles and keep them as the list of a day."""
        if self._desk is None:
            return
        head = self._desk.head
        dialog = PasteTitlesDialog(self, self._app, self._app.today())
        dialog.take_clipboard()
        if dialog.exec():
            kept = self._work.keep_winners(
                head.product_id, head.product, dialog.day, dialog.titles, Source.BEST_SELLERS, dialog.note
            )
            self._show_list(kept)

    def from_file(self) -> None:
        """Ask for a file with a column of titles and keep its titles as today's list."""
        if self._desk is None:
            return
        tables = self.tr("Tables ({pattern})").format(pattern="*.xls *.xlsx *.xlsm *.xlsb *.ods *.csv *.tsv *.txt")
        everything = self.tr("All files ({pattern})").format(pattern="*")
        heading = self.tr("Choose a file with best sellers’ titles")
        chosen, _ = QFileDialog.getOpenFileName(self, heading, "", f"{tables};;{everything}")
        if chosen:
            self.read_file(Path(chosen))

    def read_file(self, path: Path, password: str | None = None) -> None:
        """Read a file's titles beside the window and keep them for the product shown now."""
        if self._desk is None:
            return
        head = self._desk.head
        self._app.jobs.start(
            self.tr("Reading titles of {file}").format(file=path.name),
            lambda progress: titles_in_file(path, password=password, progress=progress),
            done=partial(self._keep_file, head.product_id, head.product, path.stem),
            failed=partial(self._not_read, path),
        )

    def from_coupon_items(self) -> None:
        """Take the best sellers among the imported items with coupons whose titles hold a main word."""
        if self._desk is None:
            return
        main = [row.word for row in self._desk.rows if row.kind is WordKind.MAIN]
        try:
            with self._app.store.reading() as session:
                found = records_rivals.items_with(session, main or [self._desk.head.product])
        except UserError as error:
            self.told.emit(str(error), "warning")
            return
        kept = self._work.keep_winners(
            self._desk.head.product_id, self._desk.head.product, self._app.today(), found, Source.COUPON_LIST, ""
        )
        self._show_list(kept)

    def remove(self) -> None:
        """Delete the list shown; undo brings it back."""
        if self.lists.currentData() is not None and self._work.remove_winners(self.lists.currentData()):
            self.told.emit(self.tr("List deleted. Undo (Ctrl+Z) brings it back."), "info")

    def take_over(self) -> None:
        """Put the marked roots and combinations into the library."""
        words = list(dict.fromkeys(gram_word(row) for row in self._marked()))
        if self._desk is None or not words:
            return
        added = self._work.add_words(self._desk.head.product_id, words, WordKind.OTHER, Source.BEST_SELLERS)
        if added is not None:
            said = self.tr("{new} words added, {known} were there already.")
            self.told.emit(said.format(new=len(added.new), known=len(added.known)), "positive")

    def _marked(self) -> list[Gram]:
        if self.choice.current == "map":
            return [self.map.root] if self.map.root is not None else []
        table = self._tables.get(self.choice.current)
        if table is None:
            return []
        current = table.current()
        return table.selected() or ([current] if current is not None else [])

    # ------------------------------------------------------------------ answering

    def _keep_file(self, product_id: int, name: str, note: str, found: list[PastedTitle]) -> None:
        kept = self._work.keep_winners(product_id, name, self._app.today(), found, Source.TABLE, note)
        if kept is not None:
            self._show_list(kept)
            said = self.tr("{count} titles of {file} are kept for {product}.")
            self.told.emit(said.format(count=len(found), file=note, product=name), "positive")

    def _not_read(self, path: Path, error: BaseException) -> None:
        if isinstance(error, PasswordNeeded):
            password = ask_text(self, self.tr("Password of the file"), str(error), secret=True)
            if password:
                self.read_file(path, password)
        elif isinstance(error, UserError):
            self.told.emit(str(error), "warning")

    # ------------------------------------------------------------------ reading

    def _show_list(self, list_id: int | None) -> None:
        # the lists are read in a moment; another product may be shown by then, whose lists are others
        self._kept = list_id

    def _read(self) -> None:
        list_id = self.lists.currentData()
        self._rows = {}
        if self._desk is None or list_id is None:
            return
        band: PriceBand | None = self.band.currentData() if list_id == self._banded else None
        with self._app.store.reading() as session:
            lesson = records_rivals.lesson(session, list_id, self._desk.head.present, self._desk.lexicon, band)
            slots = records_rivals.slots(session, list_id, self._desk.lexicon, band)
            diff = records_rivals.changes(session, list_id, self._desk.lexicon)
        self._show_bands(list_id, lesson.bands, band)
        self._rows = {
            "lacking": lesson.lacking,
            "words": lesson.words,
            "together": (*lesson.runs, *lesson.pairs),
            "titles": lesson.winners,
            "order": slots,
            "prices": lesson.bands,
            "changes": change_rows(diff) if diff is not None else (),
        }
        self._order = " → ".join(str(row) for row in self._slot_names(slots))
        self.map.show_map(winners_map(lesson.winners, lesson.words, self._desk.head.present))
        self.show_part(self.choice.current)

    def _show_bands(self, list_id: int, bands: Sequence[PriceBand], chosen: PriceBand | None) -> None:
        """The bands of price to choose from: those of the list shown, and all prices."""
        self._banded = list_id
        self.band.clear()
        self.band.addItem(self.tr("All prices"), None)
        for each in bands:
            said = self.tr("{low} and above ({count})") if each.high is None else self.tr("{low} to {high} ({count})")
            low, high = (figures.number(price, places=0) for price in (each.low, each.high))
            self.band.addItem(said.format(low=f"¥{low}", high=f"¥{high}", count=each.titles), each)
        places = [number for number, each in enumerate(bands, 1) if chosen is not None and each.low == chosen.low]
        self.band.setCurrentIndex(places[0] if places else 0)
        self.band.setVisible(len(bands) > 1)

    def _say(self, sentence: str = "") -> None:
        """Under the parts: of the map the field the keyboard stands on, else the usual order of the classes."""
        order = self.tr("Usual order: {order}").format(order=self._order) if self._order else ""
        on_map = self.choice.current == "map"
        self.said.setText((sentence or self.map.accessibleDescription()) if on_map else order)

    def _slot_names(self, slots: Sequence[Any]) -> list[str]:
        return [kind_name(slot.kind) for slot in slots]

    def _made(self, key: str) -> tuple[Sequence[Column], str, Callable[[Any], Hashable]]:
        if key == "titles":
            return winners_columns.TITLES, self.tr("No title is like that."), lambda row: (row.rank, row.title)
        if key == "order":
            said = self.tr("Give words of the library a class: then the order of the classes in winners’ titles shows.")
            return winners_columns.SLOTS, said, lambda row: row.kind
        if key == "prices":
            return winners_columns.BANDS, self.tr("The pasted titles have no prices."), lambda row: row.low
        if key == "changes":
            said = self.tr(
                "This is the first list of its search. Paste the same search again in a week, with the same note, "
                "to see what changed."
            )
            return winners_columns.CHANGES, said, lambda row: (row.how, row.title)
        return winners_columns.GRAMS, self.tr("Nothing that enough titles have."), lambda row: (row.kind, row.roots)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.lists)
        top.addWidget(icon_button("trash-2", self.tr("Delete this list"), on_click=self.remove))
        top.addStretch()
        top.addWidget(self.add)
        more = button(self.tr("Other sources"), icon_name="folder-input")
        menu = QMenu(more)
        for text, does in (
            (self.tr("Titles from a file…"), self.from_file),
            (self.tr("From coupon items"), self.from_coupon_items),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, does=does: does())
        more.setMenu(menu)
        top.addWidget(more)
        top.addWidget(button(self.tr("Paste titles…"), "primary", icon_name="clipboard-list", on_click=self.paste))
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self.choice)
        below.addStretch()
        third = QHBoxLayout()
        third.setSpacing(GRID)
        third.addWidget(self.band)
        third.addWidget(self.said, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(below)
        column.addLayout(third)
        column.addWidget(self.pages, 1)
        self._whole.addWidget(self.empty)
        self._whole.addWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._whole)
