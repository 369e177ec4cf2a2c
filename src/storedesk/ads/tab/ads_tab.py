"""The ads tab: builds its pages when they are first shown, reads what they show, and answers the operator."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from storedesk.ads.tab import texts
from storedesk.ads.tab.actions import ACTIONS, PAGE_ICONS, PAGE_NAMES, PAGES, Act
from storedesk.ads.tab.ground import Ground
from storedesk.ads.tab.page import Page
from storedesk.ads.tab.pages import make_page
from storedesk.ads.tab.places import where
from storedesk.ads.tab.work import Work
from storedesk.foundation.database.store import Change
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.page_head import PageHead
from storedesk.foundation.desktop.tab import Tab
from storedesk.foundation.desktop.tab_order import as_laid_out
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Banner

_PROVING = frozenset({"ad_keyword_day", "ad_change"})


class AdsTab(Tab):
    """Ad keywords as tests with verdicts; the keys of things are those of places.where."""

    key = "ads"
    tables = frozenset(
        {
            "ad_keyword_day",
            "ad_item_day",
            "ad_campaign_day",
            "ad_creative_day",
            "ad_crowd_day",
            "ad_unit_day",
            "ad_plan_day",
            "ad_test",
            "ad_test_product",
            "ad_test_plan",
            "ad_test_word",
            "ad_creative",
            "ad_rule",
            "ad_change",
            "ad_journal",
            "ad_nursling",
            "ad_candidate",
            "shop_setting",
            "market_word",
            "search_word_day",
            "product",
            "product_alias",
            "listing",
            "journal_entry",
        }
    )

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, parent)
        self._made: dict[str, Page] = {}
        self._behind: set[str] = set()
        self._prove = True
        self._proving = 0
        self.banner = Banner()
        self.work = Work(app, self)
        self.ground = Ground(app.settings, self)
        self.head = PageHead(
            PAGES,
            (
                (texts.IMPORT, "folder-input", self.import_reports),
                (texts.EXPORT, "file-spreadsheet", self.export),
            ),
        )
        self.stack = QStackedWidget(self)
        self._page_actions: dict[str, list[QAction]] = {}
        self._actions = self._make_actions()
        self._lay_out()
        self._connect()
        kept = str(app.settings.get("ads.page", "words"))
        self.head.choose(kept if kept in PAGE_NAMES else "words")

    # ------------------------------------------------------------------ reading

    def reload(self) -> None:
        """Every page made is behind; the one in view reads again."""
        self._behind = set(self._made)
        self.ground.forget()
        self._show_page_in_view()
        if self._prove:
            self._prove = False
            self._hold_against_reports()

    @property
    def waiting(self) -> bool:
        """Whether something shown is still on its way."""
        return self._proving > 0 or any(page.waiting for page in self._made.values())

    @property
    def page(self) -> str:
        """The name of the page in view."""
        return self.head.page

    def page_of(self, name: str) -> Page:
        """The page of that name, made when it is first wanted: opening the tab pays for one page only."""
        if name not in self._made:
            made = make_page(name, self.app, self.work, self.ground, self.stack)
            made.show_page.connect(self.show_thing_of)
            made.led.connect(self.app.go)
            made.take_in.connect(self.import_reports)
            self._made[name] = made
            self._behind.add(name)
            self.stack.addWidget(made)
            as_laid_out(made)
        return self._made[name]

    def show_page(self, name: str) -> None:
        """Bring a page into view, and the keyboard to it."""
        self.head.choose(name)
        self._show_page_in_view()
        self.page_of(name).focus()

    def show_thing(self, key: str) -> None:
        """What the week, the search box or another tab asks for: a page, a test, a word of it, a plan, the sheet."""
        self.refresh()
        place = where(key)
        if place is None:
            return
        if place.test_id:
            self.ground.choose(place.test_id)
        self.show_thing_of(place.thing)

    def show_thing_of(self, key: str) -> None:
        """Bring a thing of a page into view: "tests:3", or a page by its name alone."""
        name, _, thing = key.partition(":")
        if name not in PAGE_NAMES:
            return
        self.show_page(name)
        if thing:
            self.page_of(name).show_thing(thing)

    def import_reports(self) -> None:
        """Begin an import, as the window's own menu does."""
        action = self.window().findChild(QAction, "import")
        if action is not None:
            action.trigger()

    def export(self) -> None:
        """Export the table in view."""
        table = self.page_of(self.page).table
        if table is not None:
            table.ask_and_export()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # once the window has been activated, which puts the keyboard on the first button
        QTimer.singleShot(0, self, self._focus_page)

    def tab_actions(self) -> list[QAction]:
        return self._actions

    # ------------------------------------------------------------------ inside

    def _on_change(self, change: Change) -> None:
        if _PROVING & change.tables:
            self._prove = True
        super()._on_change(change)

    def _show_page_in_view(self) -> None:
        name = self.page
        page = self.page_of(name)
        self.stack.setCurrentWidget(page)
        self.app.settings.set("ads.page", name)
        for owner, actions in self._page_actions.items():
            for action in actions:
                action.setEnabled(owner == name)
        if name in self._behind and not self._stale:
            self._behind.discard(name)
            page.reload()

    def _leave_behind(self) -> None:
        """What the pages share is another: those not in view read again when they are shown."""
        self._behind |= set(self._made) - {self.page}

    def _focus_page(self) -> None:
        if not self.stack.isAncestorOf(QApplication.focusWidget() or self):
            self.page_of(self.page).focus()

    def _hold_against_reports(self) -> None:
        """What the last imports prove of the change sheet is written down, beside the window."""
        # numpy is loaded with it, which opening the tab must not wait for
        from storedesk.ads.tab import proving

        self._proving += 1
        store, today = self.app.store, self.app.today()
        self.app.jobs.start(
            str(texts.PROVING),
            lambda progress: proving.find(store, today, progress),
            done=self._keep_proofs,
            failed=lambda _error: self._proved(),
        )

    def _keep_proofs(self, found: object) -> None:
        from storedesk.ads.tab import proving  # as above

        assert isinstance(found, proving.Found)
        self._proved()
        if not found.empty:
            today = self.app.today()
            self.work.done(texts.PROVING, lambda session: proving.keep(session, found, today), undoable=False)
            if found.sentence is not None:
                self.banner.tell(found.sentence, "info", texts.CHANGES, lambda: self.show_page("changes"))

    def _proved(self) -> None:
        self._proving -= 1

    # ------------------------------------------------------------------ building

    def _make_actions(self) -> list[QAction]:
        made = []
        for each in ACTIONS:
            action = self.add_act(each.text, each.keys, each.icon, self._doer(each))
            action.setObjectName(f"ads.{each.page}.{each.name}")
            if not each.anywhere:
                self._page_actions.setdefault(each.page, []).append(action)
            made.append(action)
        made.append(self.add_act(texts.EXPORT, "Ctrl+E", "file-spreadsheet", self.export))
        for number, (name, text) in enumerate(PAGES, start=1):
            show = lambda name=name: self.show_page(name)  # noqa: E731
            made.append(self.add_act(text, f"Alt+{number}", PAGE_ICONS[name], show))
        return made

    def _doer(self, act: Act) -> Callable[[], object]:
        def does() -> None:
            if self.page != act.page:
                self.show_page(act.page)
            self.page_of(act.page).acts()[act.name]()

        return does

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.banner)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.head.page_chosen.connect(lambda _: self._show_page_in_view())
        self.ground.chosen.connect(self._leave_behind)
        self.ground.product_chosen.connect(self._leave_behind)
        self.work.refused.connect(lambda text: self.banner.tell(text, "warning"))
        self.work.said.connect(self.banner.tell)
