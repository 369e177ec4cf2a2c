"""The Week tab itself: it shows the list, hands every deed to the records, and gathers beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from storedesk.checklist import printout, records, texts
from storedesk.checklist.records import Draft
from storedesk.checklist.rules.roles import role_name
from storedesk.checklist.rules.sections import BY_DAY, by_section, day_tallies, role_tallies
from storedesk.checklist.rules.tasks import Line, State
from storedesk.checklist.tab.bars import DayBar, RoleBar
from storedesk.checklist.tab.deeds import Deeds
from storedesk.checklist.tab.detail import Detail
from storedesk.checklist.tab.line_dialog import ask_left_over, ask_line
from storedesk.checklist.tab.list_actions import ListActions
from storedesk.checklist.tab.list_view import ListView
from storedesk.checklist.tab.looking import Looking
from storedesk.checklist.tab.quick_line import QuickLine
from storedesk.checklist.tab.routines_dialog import RoutinesDialog
from storedesk.checklist.tab.tab_actions import TabActions
from storedesk.checklist.tab.week_picker import WeekPicker, ask_day
from storedesk.foundation.calendar.weeks import Week
from storedesk.foundation.database.store import Change
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.print_preview import Option, show_preview
from storedesk.foundation.desktop.tab import Tab
from storedesk.foundation.desktop.tab_order import as_laid_out
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Banner, EmptyState, ToolRow, button, label
from storedesk.foundation.desktop.work import done_or_told
from storedesk.foundation.door import Feature
from storedesk.foundation.errors import Cancelled, UserError

_ROLE, _SPLIT = "checklist.role", "checklist.split"
_GATHER_MS, _FIRST_PAINT_MS = 250, 30


class WeekTab(Tab):
    """`features` are all doors of the house; they are asked what they want done."""

    key = "checklist"
    tables = frozenset({"task", "routine"})

    def __init__(self, app: AppContext, features: Sequence[Feature], parent: QWidget | None = None) -> None:
        super().__init__(app, parent)
        self._features = tuple(features)
        self._names = {feature.key: feature.name for feature in self._features}
        self.deeds = Deeds(app)
        self.week = Week.of(app.today())
        self.lines: list[Line] = []
        self.left_over: list[Line] = []
        self._offered = 0
        self._gathering = self._ungathered = False
        self._build()
        self.actions_on_list = ListActions(self)
        self.actions_on_tab = TabActions(self)
        self.detail.show_actions(
            self.actions_on_list.tick,
            [self.actions_on_list.edit, self.actions_on_list.drop, self.actions_on_list.up, self.actions_on_list.down],
            self.actions_on_list.later,
            self.actions_on_list.go,
        )
        self._connect()

    def reload(self) -> None:
        today = self.app.today()
        with self.app.store.reading() as session:
            self.lines = records.lines(session, self.week)
            kept = records.weeks(session)
            over = records.is_over(self.week, today)
            this = self.week == Week.of(today)
            self.left_over = records.left_over(session, self.week, self.lines) if this else []
        self.picker.show_week(self.week, today, kept)
        self.quick.show_week(self.week, today)
        self.quick.setVisible(not over)
        self._over.setVisible(over)
        self.roles.show_tallies(role_tallies(self.lines))
        self._offer_left_over()
        self._show_list()

    def show_thing(self, key: str) -> None:
        """Bring a task ("task:12") or a week ("2026-W48") into view."""
        if key.startswith("task:") and key[5:].isdigit():
            try:
                with self.app.store.reading() as session:
                    line = records.line(session, int(key[5:]))
            except UserError as error:
                self.banner.tell(str(error), "warning")
                return
            self.looking.show_everything()
            self.roles.choose("")
            self.show_week(line.week)
            self.list.select(line.id)
            self.list.setFocus()
        elif key:
            self.show_week(Week.parse(key))

    def tab_actions(self) -> list[QAction]:
        return [*self.actions_on_list.all, *self.actions_on_tab.all]

    def tab_name(self, key: str) -> str:
        """How a tab is called; its key where no door has it."""
        return str(self._names.get(key, key))

    # ------------------------------------------------------------------ what one can do

    def show_week(self, week: Week) -> None:
        """Show another week and gather it where it is not over."""
        if week != self.week:
            self.detail.keep_note()
            self.week = week
            self.banner.hide()
            self._stale = False
            self.reload()
            self.gather()

    def gather(self) -> None:
        """Ask all doors beside the window what the week shown needs; the list follows where something is new."""
        if self._gathering or self.app.store.read_only or records.is_over(self.week, self.app.today()):
            return
        week, today, store, features = self.week, self.app.today(), self.app.store, self._features
        self._gathering, self._ungathered = True, False

        def work(_progress: object) -> Week:
            records.keep_gathered(store, features, week, today)
            return week

        # a window rebuilt in another language does not wait for what its tabs began
        self.app.jobs.start(
            self.tr("Gather the week's tasks"),
            work,
            lambda week: self._gathered(week) if isValid(self) else None,
            lambda error: self._not_gathered(error) if isValid(self) else None,
        )

    def tick(self) -> None:
        """Tick what is marked, or open it again."""
        self._do(lambda: self.deeds.toggle(self.list.selected()))

    def put_off_a_day(self) -> None:
        """To tomorrow."""
        self._do(lambda: self.deeds.put_off_a_day(self.list.selected()))

    def put_off_a_week(self) -> None:
        """To the Monday after."""
        self._do(lambda: self.deeds.put_off_a_week(self.list.selected()))

    def put_off_to_a_day(self) -> None:
        """To a day picked in a calendar."""
        lines = self.list.selected()
        today = self.app.today()
        day = ask_day(
            self, texts.PUT_OFF, self.tr("To which day?"), max(today, self.week.monday), Week.of(today).monday
        )
        if day is not None:
            self._do(lambda: self.deeds.put_off(lines, day))

    def drop(self) -> None:
        """Drop what is marked; what is dropped already is taken up again."""
        lines = self.list.selected()
        dropped = all(line.state is State.DROPPED for line in lines)
        self._do(lambda: self.deeds.reopen(lines) if dropped else self.deeds.drop(lines))

    def edit(self) -> None:
        """Rewrite the current line."""
        line = self.list.current_line()
        if line is not None and self.actions_on_list.edit.isEnabled():
            draft = ask_line(self, line, self.app.today())
            if draft is not None:
                self._do(lambda: self.deeds.edit(line, draft))

    def move_line(self, steps: int) -> None:
        """Move the current line among its neighbours."""
        line = self.list.current_line()
        if line is not None:
            self._do(lambda: self.deeds.move(line, steps))

    def write_note(self) -> None:
        """Bring the keyboard to the note."""
        self.detail.note.setFocus()

    def go_there(self) -> None:
        """Show the tab where the current line is done, at the thing it is about."""
        line = self.list.current_line()
        if line is not None and line.tab and line.tab != self.key:
            self.app.go(line.tab, line.source_key if line.source == line.tab else "")

    def take_over(self) -> None:
        """Choose among what the week before left open, and take it over."""
        if self.left_over:
            taken = ask_left_over(self, self.left_over)
            if taken:
                self._do(lambda: self.deeds.carry_over(self.week, taken))

    def edit_routines(self) -> None:
        """Open the routines; the week is gathered anew when they are closed."""
        self.detail.keep_note()
        dialog = RoutinesDialog(self, self.app, self._names)
        dialog.exec()
        dialog.deleteLater()
        self.gather()

    def print_list(self) -> None:
        """Look at the sheets of this week, print them or save them."""
        self.detail.keep_note()
        sheet = printout.read_sheet(self.app.store, self._features, self.week, self.app.today())
        title = str(texts.SHEET_TITLE_OF.format(week=self.week.name))
        options = [Option("role", texts.SHEET_PER_ROLE), Option("all", texts.SHEET_FOR_ALL)]
        role = self.roles.current
        if role:
            options.append(Option("one", texts.SHEET_OF_ROLE.format(role=role_name(role))))
        show_preview(
            self,
            title,
            lambda key: printout.drawn(printout.of_role(sheet, role) if key == "one" else sheet, key != "all"),
            options,
            settings=self.app.settings,
        )

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        settings = self.app.settings
        self.picker = WeekPicker()
        self._over = label(self.tr("This week is over: tick and note what is left, the rest stays."), "muted")
        self.banner = Banner()
        self.roles = RoleBar(str(settings.get(_ROLE, "")))
        self.days = DayBar()
        self.quick = QuickLine()
        self.quick.choose(role=self.roles.current)
        self.looking = Looking(settings)
        self.list = ListView(self.tab_name)
        self.detail = Detail(self.list.painter, self.tab_name)
        self._empty = EmptyState(
            "list-checks", texts.NO_LIST, self.tr("Routines…"), self.edit_routines, heading=texts.WEEK_TAB
        )
        self._lay_out()

    def _lay_out(self) -> None:
        top = ToolRow()
        top.add(self.picker)
        top.add_right(button(self.tr("Routines…"), icon_name="refresh-cw", on_click=self.edit_routines))
        top.add_right(button(self.tr("Print…"), "primary", icon_name="printer", on_click=self.print_list))
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        tools.addWidget(self.quick, 1)
        tools.addWidget(self._over, 1)
        tools.addWidget(self.looking)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(GRID)
        self.split.addWidget(self.list)
        self.split.addWidget(self.detail)
        self.split.setStretchFactor(0, 1)
        self.split.setSizes(list(self.app.settings.get(_SPLIT, [])) or [800, 320])
        self._pages = QStackedWidget()
        self._pages.addWidget(self.split)
        self._pages.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        whole.setSpacing(GRID)
        whole.addWidget(top)
        whole.addWidget(self.banner)
        whole.addWidget(self.roles)
        whole.addLayout(tools)
        whole.addWidget(self.days)
        whole.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.gather)
        self.picker.chosen.connect(self.show_week)
        self.roles.chosen.connect(self._on_role)
        # the Tab key goes through the buttons where they stand
        self.roles.rebuilt.connect(lambda: as_laid_out(self))
        self.days.chosen.connect(self._on_day)
        self.quick.added.connect(self._add)
        self.looking.changed.connect(self._show_list)
        self.looking.filter_box.returnPressed.connect(self.list.setFocus)
        self.list.ticked.connect(lambda lines: self._do(lambda: self.deeds.toggle(lines)))
        self.list.opened.connect(lambda _line: self.edit())
        self.list.chosen.connect(lambda _line: self._suit())
        self.list.selectionModel().selectionChanged.connect(lambda _on, _off: self._suit())
        self.detail.noted.connect(self._note)
        self.split.splitterMoved.connect(lambda: self.app.settings.set(_SPLIT, self.split.sizes()))
        self.app.changes.happened.connect(self._on_any_change)

    # ------------------------------------------------------------------ answering

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        # the list as it is comes first
        self._soon.start(_FIRST_PAINT_MS)
        self.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.window().isVisible():
            self.detail.keep_note()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is self.window() and self.isVisible():
            # the shop is closed with the window: what is being written is kept before
            self.detail.keep_note()
        return super().eventFilter(watched, event)

    def _show_list(self) -> None:
        wish, how = self.looking.wish(self.roles.current), self.looking.how
        sections = by_section(self.lines, wish, how)
        self.days.setVisible(how == BY_DAY)
        self.days.show_tallies(day_tallies(self.lines, self.week, wish.role), self.app.today())
        first_time = not self.lines and self._gathering
        filtered = texts.NOTHING_MATCHES if self.lines else texts.GATHERING if first_time else texts.NO_LIST
        self.list.show_sections(sections, how, str(filtered))
        over = records.is_over(self.week, self.app.today())
        self._pages.setCurrentIndex(0 if self.lines or self._gathering or over else 1)
        self._suit()

    def _suit(self) -> None:
        self.detail.show_line(self.list.current_line())
        self.actions_on_list.suit(self.list.selected(), records.is_over(self.week, self.app.today()))

    def _offer_left_over(self) -> None:
        self.actions_on_tab.take_over.setEnabled(bool(self.left_over))
        count = len(self.left_over)
        if count == self._offered:
            return
        self._offered = count
        if count:
            said = texts.LEFT_OVER_COUNT.format(count=count)
            self.banner.tell(said, "info", texts.LOOK_AND_TAKE, self.take_over)
        else:
            self.banner.hide()

    def _on_role(self, role: str) -> None:
        self.app.settings.set(_ROLE, role)
        self.quick.choose(role=role)
        self._show_list()

    def _on_day(self, day: object) -> None:
        self.quick.choose(day=day)  # type: ignore[arg-type]
        self.list.show_day(day)  # type: ignore[arg-type]
        self.list.setFocus()

    def _add(self, draft: Draft) -> None:
        made: list[int] = []
        if self._do(lambda: made.append(self.deeds.add(draft))):
            self.quick.clear()
            self.refresh()
            self.list.select(made[0])

    def _note(self, line: Line, text: str) -> None:
        self._do(lambda: self.deeds.note(line, text))

    def _do(self, deed: Callable[[], object]) -> bool:
        """Do it; what the world has against it is said above the list, and False given back."""
        return done_or_told(deed, self.banner, self.reload)

    def _on_any_change(self, change: Change) -> None:
        """Whatever another tab or an import wrote may change what there is to do."""
        if not change.tables <= {"task"}:
            self._ungathered = True
            if self.isVisible():
                self._soon.start(_GATHER_MS)

    def _gathered(self, week: Week) -> None:
        self._gathering = False
        if week != self.week or self._ungathered:
            self.gather()
        self._show_list()

    def _not_gathered(self, error: BaseException) -> None:
        self._gathering = False
        if not isinstance(error, Cancelled):
            self.banner.tell(str(error), "warning")
        self._show_list()
