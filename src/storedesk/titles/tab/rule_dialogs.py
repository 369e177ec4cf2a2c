"""What binds every title, asked in dialogs: how words are valued, watched words, and how long titles may be."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.titles import records_present, records_rivals, records_settings, shipped
from storedesk.titles.library import Desk
from storedesk.titles.records_settings import OwnLimit, Watch, WatchedWord
from storedesk.titles.rules.checking import allowing
from storedesk.titles.rules.lengths import Limit, in_category
from storedesk.titles.rules.words import PRESETS
from storedesk.titles.tab.formula_dialog import FormulaDialog
from storedesk.titles.tab.limits_dialog import LimitRow, LimitsDialog, platform_name
from storedesk.titles.tab.reading import Grounds, Watched
from storedesk.titles.tab.watched_dialog import WatchedDialog
from storedesk.titles.tab.work import Work

_MOST_EXAMPLES = 500


class RuleDialogs:
    """Reads the grounds of composing, and asks for changes of them; `desk` is the one shown."""

    def __init__(self, parent: QWidget, app: AppContext, work: Work) -> None:
        self._parent, self._app, self._work = parent, app, work
        self.desk: Desk | None = None

    def grounds(self) -> Grounds:
        """Watched words, formulas and platforms as they are now."""
        with self._app.store.reading() as session:
            watched = records_settings.watched_words(session)
            formulas = records_settings.formulas(session, self._app.today())
            limits = records_settings.limits(session)
        brands = tuple(each.word for each in watched if each.kind is Watch.BRAND)
        forbidden = tuple(each.word for each in watched if each.kind is Watch.FORBIDDEN)
        category = self.desk.head.category if self.desk is not None else ""
        allowed = tuple(
            each.word for each in watched if each.kind is Watch.ALLOWED and in_category(category, each.category)
        )
        platforms = dict.fromkeys(limit.platform for limit in limits)
        return Grounds(
            Watched(allowing(shipped.law_words(), allowed), brands, forbidden),
            formulas,
            tuple((key, platform_name(key)) for key in platforms),
        )

    def examples(self) -> list[str]:
        """Titles that people wrote: the winners of the newest list of the library, then the shop's own."""
        with self._app.store.reading() as session:
            found: list[str] = []
            if self.desk is not None and self.desk.head.family_id is not None:
                for newest in records_rivals.lists(session, self.desk.head.family_id)[:1]:
                    found += [winner.title for winner in records_rivals.winners(session, newest.id)]
            found += [present.text for present in records_present.presents(session).values() if present.text]
        return found[:_MOST_EXAMPLES]

    def choose_formula(self, key: str) -> None:
        """The product shown values its words by this formula."""
        if self.desk is not None:
            head = self.desk.head
            self._work.ask(head.product_id, head.product, replace(head.asked, formula=key), head.asked)

    def edit_formula(self) -> None:
        """Ask for weights and use them for the product shown, or for all."""
        if self.desk is None:
            return
        current = self.desk.head.formula
        with self._app.store.reading() as session:
            every = records_settings.formulas(session, self._app.today())
        own = [each for each in every if each.key not in {preset.key for preset in PRESETS}]
        dialog = FormulaDialog(self._parent, current, own)
        if not dialog.exec():
            return
        if dialog.removed:
            self._work.remove_formula(current.key, str(current.name))
            return
        key = self._work.keep_formula(dialog.name, dialog.weights, dialog.relevance)
        if key is None:
            return
        if dialog.for_every_product:
            self._work.choose_formula(key, dialog.name)
        self.choose_formula(key)

    def edit_watched(self) -> None:
        """Show the operator's own forbidden words and brands."""
        words = self._watched()

        def remove(word_id: int) -> Sequence[WatchedWord]:
            word = next((each.word for each in self._watched() if each.id == word_id), "")
            self._work.stop_watching(word_id, word)
            return self._watched()

        def add(word: str, kind: Watch, reason: str, category: str) -> Sequence[WatchedWord]:
            self._work.watch(word, kind, reason, category)
            return self._watched()

        WatchedDialog(self._parent, self._app, words, add, remove).exec()

    def edit_limits(self) -> None:
        """Show how long titles may be, and keep limits of the operator's own."""

        def keep(limit: Limit) -> Sequence[OwnLimit]:
            self._work.keep_limit(limit)
            return self._own_limits()

        def remove(row: LimitRow) -> Sequence[OwnLimit]:
            self._work.remove_limit(row.id, platform_name(row.limit.platform))
            return self._own_limits()

        limits, words = shipped.title_limits(), shipped.law_words()
        dialog = LimitsDialog(self._parent, self._app, limits, self._own_limits(), keep, remove, words)
        dialog.exec()

    def _watched(self) -> list[WatchedWord]:
        with self._app.store.reading() as session:
            return records_settings.watched_words(session)

    def _own_limits(self) -> list[OwnLimit]:
        with self._app.store.reading() as session:
            return records_settings.own_limits(session)
