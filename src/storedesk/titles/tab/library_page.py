"""The library of words a product's title is made from: added, pasted, spread, classed, and cut into roots."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QSplitter, QVBoxLayout, QWidget

from storedesk.foundation.database.store import Session
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import ask_text
from storedesk.foundation.desktop.remembered import remember_splitter
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, icon_button
from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import Progress
from storedesk.keywords import records_figures, records_library, records_roots
from storedesk.keywords.records_library import Added, FamilyRow
from storedesk.keywords.records_roots import RootEntry
from storedesk.keywords.rules.sources import Source
from storedesk.titles import records_settings, records_words
from storedesk.titles.library import Desk, WordRow
from storedesk.titles.rules.checking import check_library
from storedesk.titles.rules.lengths import DEFAULT
from storedesk.titles.rules.words import KIND_NAMES, WordKind
from storedesk.titles.tab import library_columns
from storedesk.titles.tab.library_filters import LibraryFilters
from storedesk.titles.tab.paste_words import PasteWordsDialog
from storedesk.titles.tab.pick_dialog import Candidate, PickDialog, candidates
from storedesk.titles.tab.roots_dialog import Deeds, RootsDialog
from storedesk.titles.tab.spelling import words_of
from storedesk.titles.tab.word_detail import WordDetail
from storedesk.titles.tab.work import Work

_MOST_NAMED, _BEGINNING = 5, 10


class LibraryPage(QWidget):
    """`told(sentence, tone)` says what came of an action."""

    told = Signal(str, str)

    def __init__(self, app: AppContext, work: Work) -> None:
        super().__init__()
        self._app, self._work = app, work
        self._desk: Desk | None = None
        self._guess = True
        self._families: Sequence[FamilyRow] = ()
        self.family = QComboBox()
        self.family.setAccessibleName(self.tr("Word library"))
        self.family.setMinimumWidth(120)
        self.rename = icon_button("pencil", self.tr("Rename the library…"), on_click=self.rename_library)
        self.delete = icon_button("trash-2", self.tr("Delete the library"), on_click=self.remove_library)
        self.line = QLineEdit()
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Class of the words"))
        for kind in WordKind:
            self.kind.addItem(str(KIND_NAMES[kind]), kind)
        self.table = TableView(
            "titles.library",
            library_columns.words(),
            app,
            empty=self.tr("No words yet. Type the main category word above, for example 茶树精油, and press Enter."),
            row_key=lambda row: row.id,
        )
        self.filters = LibraryFilters(app)
        self.detail = WordDetail(app)
        self._lay_out()
        self._connect()

    def show_desk(self, desk: Desk, families: Sequence[FamilyRow]) -> None:
        """Show a product's library; `families` are all there are."""
        before, self._desk = self._desk, desk
        self._show_families(families, before)
        if self._guess or before is None or before.head.product_id != desk.head.product_id:
            self._guess = False
            self._guess_kind()
        self._show_rows()

    def focus(self) -> None:
        """Put the keyboard where words are typed."""
        self.line.setFocus()

    def look_for(self, word: str, *, known: bool) -> None:
        """Show one word alone where the library has it, else put it where words are typed, for Enter to add it."""
        self.filters.show_all()
        self.table.filter_box.setText(word if known else "")
        self.table.model.filter(word if known else "")
        if known:
            self.table.grid.setFocus()
        else:
            self.line.setText(word)
            self.focus()

    # ------------------------------------------------------------------ what actions do

    def add_typed(self) -> None:
        """Put the words in the line into the library, under the class chosen."""
        words = words_of(self.line.text())
        if self._desk is None or not words:
            return
        added = self._work.add_words(self._desk.head.product_id, words, WordKind(self.kind.currentData()), Source.TYPED)
        if added is not None:
            self.line.clear()
            self._tell(added)
            # of what class the next words are is told by the library that has these
            self._guess = True

    def paste(self) -> None:
        """Ask for pasted words and keep them with their figures."""
        if self._desk is None:
            return
        head = self._desk.head
        dialog = PasteWordsDialog(self, self._app)
        dialog.take_clipboard()
        if dialog.exec():
            self._tell(self._work.add_pasted(head.product_id, head.product, dialog.words, dialog.source))

    def spread(self) -> None:
        """Offer the combinations that spread from the main words."""
        if self._desk is None or self._desk.head.family_id is None:
            self.told.emit(self.tr("Type the main category word first; then it can spread."), "info")
            return
        marked = [row.word for row in self.table.selected() if row.kind != WordKind.MAIN]
        family_id = self._desk.head.family_id
        try:
            with self._app.store.reading() as session:
                words = records_words.spread_words(session, family_id, marked if len(marked) > 1 else ())
        except UserError as error:
            self.told.emit(str(error), "warning")
            return
        said = self.tr("Each of the product’s own words, alone and by twos, before the main category word.")
        self._pick(self.tr("Spread the main word"), said, lambda session: words, Source.SPREAD)

    def from_market(self) -> None:
        """Offer the words of market reports that hold a main word."""
        self._offer(
            self.tr("Words of market reports"),
            Source.MARKET,
            lambda session, texts: records_words.words_of_market(session, texts),
        )

    def from_shop(self) -> None:
        """Offer the search words that led into the shop and hold a main word."""
        today = self._app.today()
        self._offer(
            self.tr("Own search words"),
            Source.SEARCH_WORDS,
            lambda session, texts: records_words.words_of_shop(session, texts, today),
        )

    def from_ads(self) -> None:
        """Offer the product's ad words."""
        if self._desk is None:
            return
        today, product_id = self._app.today(), self._desk.head.product_id
        self._offer(
            self.tr("Ad words"),
            Source.AD_WORDS,
            lambda session, texts: records_words.words_of_ads(session, texts, today, product_id),
        )

    def rename_library(self) -> None:
        """Ask for another name of the library."""
        if self._desk is None or self._desk.head.family_id is None:
            return
        now = self.family.currentText().rpartition(" (")[0]
        name = ask_text(self, self.tr("Rename the library…"), self.tr("Name of the library"), now)
        if name:
            self._work.rename_family(self._desk.head.family_id, name)

    def remove_library(self) -> None:
        """Delete the library of the product with its words; undo brings it back."""
        if self._desk is None or self._desk.head.family_id is None:
            return
        name = self.family.currentText().rpartition(" (")[0]
        if self._work.remove_family(self._desk.head.family_id, name):
            said = self.tr("The library {name} is deleted; what reports tell stays. Undo (Ctrl+Z) brings it back.")
            self.told.emit(said.format(name=name), "info")

    def edit_roots(self) -> None:
        """Show the dictionary of roots, synonyms and conflict groups."""
        today = self._app.today()
        with self._app.store.reading() as session:
            roots, conflicts = records_roots.roots(session), records_settings.conflicts(session, today)
        deeds = Deeds(
            keep=lambda word: self._after(self._work.say_root(word, known=True)),
            cut=lambda word: self._after(self._work.say_root(word, known=False)),
            same=lambda words: self._after(self._work.say_same(words[1:], words[0])),
            apart=lambda word: self._after(self._work.say_apart(word)),
            forget=lambda word: self._after(self._work.forget_root(word)),
        )
        dialog = RootsDialog(self, self._app, roots, conflicts, deeds)
        if dialog.exec() and dialog.conflicts != tuple(conflicts):
            self._work.keep_conflicts(dialog.conflicts)

    def turn(self, name: str) -> None:
        """Forbid, require or never split all marked words; where they all are that already, none of them any more."""
        rows = self._marked()
        if rows:
            self._say(name, not all(getattr(row, name) for row in rows))

    def remove(self) -> None:
        """Take the marked words out; undo brings them back."""
        marked = [row.id for row in self._marked()]
        if marked and self._work.remove_words(marked):
            self.told.emit(
                self.tr("{count} words removed. Undo (Ctrl+Z) brings them back.").format(count=len(marked)), "info"
            )

    # ------------------------------------------------------------------ answering

    def _after(self, _done: bool) -> list[RootEntry]:
        with self._app.store.reading() as session:
            return records_roots.roots(session)

    def _offer(self, heading: str, source: Source, find: Callable[..., Sequence[str]]) -> None:
        if self._desk is None:
            return
        main = [row.word for row in self._desk.rows if row.kind is WordKind.MAIN]
        if not main:
            self.told.emit(self.tr("Type the main category word first; reports are searched for it."), "info")
            return
        said = self.tr("Words that the library has not, the weightiest first. All are marked: add them, or mark some.")
        self._pick(heading, said, lambda session: find(session, main), source)

    def _pick(self, heading: str, said: str, find: Callable[[Session], Sequence[str]], source: Source) -> None:
        """Look for words beside the window; those the library has not are offered with what is known of them."""
        assert self._desk is not None
        product_id, here = self._desk.head.product_id, {row.word for row in self._desk.rows}
        store, today = self._app.store, self._app.today()

        def look(progress: Progress) -> list[Candidate]:
            progress.report(0, None)
            with store.reading() as session:
                return candidates(session, find(session), here, today)

        def offer(found: list[Candidate]) -> None:
            if self._desk is None or self._desk.head.product_id != product_id:
                # another product is looked at by now
                return
            if not found:
                self.told.emit(self.tr("Nothing is found that the library has not."), "info")
                return
            dialog = PickDialog(self, self._app, heading, said, found, WordKind.COMBINATION)
            if dialog.exec():
                self._tell(self._work.add_words(product_id, dialog.words, dialog.kind, source))

        self._app.jobs.start(heading, look, done=offer)

    def _tell(self, added: Added | None) -> None:
        if added is None:
            return
        said = self.tr("{new} words added, {known} were there already.")
        text = said.format(new=len(added.new), known=len(added.known))
        if added.refused:
            why = self.tr("Not taken, longer than {most} characters: {words}")
            refused = "、".join(f"{word[:_BEGINNING]}…" for word in added.refused[:_MOST_NAMED])
            text = f"{text} {why.format(most=records_library.LONGEST, words=refused)}"
        limit = self._desk.head.limit if self._desk is not None else DEFAULT
        long = check_library(added.new, limit.most, limit.unit)
        text = " ".join([text, *(str(each.sentence) for each in long[:3])])
        self.told.emit(text, "warning" if added.refused or long else "positive")

    def _show_families(self, families: Sequence[FamilyRow], before: Desk | None) -> None:
        """The libraries to choose from; a list that is the same stays open where it is."""
        assert self._desk is not None
        own = self._desk.head.family_id
        if families != self._families or before is None or before.head.family_id != own:
            self._families = families
            self.family.clear()
            if own is None:
                self.family.addItem(self.tr("No library yet"), None)
            for each in families:
                said = self.tr("{name} ({count})")
                self.family.addItem(said.format(name=each.name, count=f"{each.words:,}"), each.id)
        self.family.setCurrentIndex(max(self.family.findData(own), 0))
        self.rename.setEnabled(own is not None)
        self.delete.setEnabled(own is not None)

    def _guess_kind(self) -> None:
        """The first word is the main one; after that words of the product are typed."""
        rows = self._desk.rows if self._desk is not None else ()
        main = any(row.kind is WordKind.MAIN for row in rows)
        if main == (self.kind.currentData() == WordKind.MAIN):
            self.kind.setCurrentIndex(self.kind.findData(WordKind.EFFICACY if main else WordKind.MAIN))

    def _marked(self) -> list[WordRow]:
        current = self.table.current()
        return self.table.selected() or ([current] if current is not None else [])

    def _show_rows(self) -> None:
        assert self._desk is not None
        rows = self.filters.kept(self._desk.rows)
        self.table.blockSignals(True)
        self.table.show_rows(rows)
        if self.table.current() is None and rows:
            self.table.select(rows[0].id)
        self.table.blockSignals(False)
        self._show_detail()

    def _show_detail(self) -> None:
        rows = self._marked()
        if len(rows) != 1:
            self.detail.show_words(rows, [])
            return
        with self._app.store.reading() as session:
            snapshots = records_figures.snapshots_of(session, [rows[0].word])
        self.detail.show_words(rows, snapshots.get(rows[0].word, [])[::-1])

    def _say(self, name: str, value: object) -> None:
        rows = self._marked()
        label_ = self.tr("Change {word}") if len(rows) == 1 else self.tr("Change {count} words")
        label_ = label_.format(word=rows[0].word, count=len(rows))
        self._work.change_words(label_, [row.id for row in rows], **{name: value})

    def _set_relevance(self, value: object) -> None:
        fits = value if isinstance(value, float) else None
        self._work.set_relevance([row.id for row in self._marked()], fits)

    def _click_root(self, root: str) -> None:
        rows = self._marked()
        if rows:
            self._work.say_root(root, known=root not in rows[0].roots)

    def _rename_word(self, text: str) -> None:
        rows = self._marked()
        if len(rows) == 1:
            self._work.rename_word(rows[0].id, text)

    def _join(self) -> None:
        family_id = self.family.currentData()
        if self._desk is not None and family_id is not None and family_id != self._desk.head.family_id:
            name = self.family.currentText().rpartition(" (")[0]
            self._work.join_family(self._desk.head.product_id, family_id, name)

    # ------------------------------------------------------------------ building

    def _connect(self) -> None:
        self.filters.changed.connect(self._show_rows)
        self.family.activated.connect(lambda _: self._join())
        self.line.returnPressed.connect(self.add_typed)
        self.table.grid.selectionModel().selectionChanged.connect(lambda *_: self._show_detail())
        self.table.opened.connect(lambda _: self.detail.fits.setFocus())
        self.detail.said.connect(self._say)
        self.detail.relevance.connect(self._set_relevance)
        self.detail.root_clicked.connect(self._click_root)
        self.detail.renamed.connect(self._rename_word)
        QShortcut(QKeySequence("Del"), self.table.grid, self.remove, context=Qt.ShortcutContext.WidgetShortcut)

    def _lay_out(self) -> None:
        self.line.setPlaceholderText(self.tr("Type words and press Enter"))
        self.line.setAccessibleName(self.tr("Words to add"))
        self.more = button(self.tr("From reports"), icon_name="folder-input")
        menu = QMenu(self.more)
        for text, does in (
            (self.tr("Words of market reports…"), self.from_market),
            (self.tr("Own search words…"), self.from_shop),
            (self.tr("Ad words…"), self.from_ads),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, does=does: does())
        self.more.setMenu(menu)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.family)
        top.addWidget(self.rename)
        top.addWidget(self.delete)
        top.addStretch()
        top.addWidget(self.more)
        top.addWidget(button(self.tr("Paste…"), on_click=self.paste))
        top.addWidget(button(self.tr("Spread…"), on_click=self.spread))
        top.addWidget(button(self.tr("Roots…"), on_click=self.edit_roots))
        adding = QHBoxLayout()
        adding.setSpacing(GRID)
        adding.addWidget(self.line, 1)
        adding.addWidget(self.kind)
        adding.addWidget(button(self.tr("Add"), "primary", icon_name="plus", on_click=self.add_typed))
        words = QWidget()
        shown = QVBoxLayout(words)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(GRID)
        shown.addWidget(self.filters)
        shown.addWidget(self.table, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(words)
        self.split.addWidget(self.detail)
        self.split.setChildrenCollapsible(False)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.split.setHandleWidth(2 * GRID)
        self.split.setSizes([347, 229])
        remember_splitter(self._app.settings, "titles.split.library", self.split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(adding)
        column.addWidget(self.split, 1)
