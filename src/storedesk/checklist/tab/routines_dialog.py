"""The routines: the shop's recurring work, switched, edited, added to, and set back to how it ships."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from storedesk.checklist import columns, routine_records, texts
from storedesk.checklist.routine_records import RoutineView
from storedesk.checklist.rules.rhythm import weekly
from storedesk.checklist.tab.routine_form import RoutineForm
from storedesk.foundation.database.store import Change
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import choose, fit
from storedesk.foundation.desktop.tab_order import as_laid_out
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Banner, Text, button, label, panel
from storedesk.foundation.desktop.work import done_or_told

_SIZE = (1200, 700)
_FORM_WIDTH = 340
_DISCARD = 1


class RoutinesDialog(QDialog):
    """Every change is one unit of work at once; Ctrl+Z takes back what was done here."""

    def __init__(self, parent: QWidget | None, app: AppContext, tabs: Mapping[str, object]) -> None:
        super().__init__(parent)
        self.setWindowTitle(str(texts.ROUTINES))
        self.app = app
        self._first_step = app.undo.stack.index()
        self.table = TableView(
            "routines", columns.ROUTINES, app, title=texts.ROUTINES, row_key=lambda routine: routine.id
        )
        self.form = RoutineForm(tabs, app.today())
        self.banner = Banner()
        self.new = button(self.tr("New"), icon_name="plus", on_click=self.add)
        self.undo = button(self.tr("Undo"), icon_name="undo-2", on_click=self.take_back)
        self.save = button(self.tr("Save"), "primary", on_click=self.keep)
        self.reset = button(self.tr("As shipped"), icon_name="rotate-ccw", on_click=self.set_back)
        self.delete = button(self.tr("Delete"), "danger", icon_name="trash-2", on_click=self.remove)
        self._shown: RoutineView | None = None
        self._reloading = False
        self._lay_out()
        self._connect()
        self.reload()
        self.table.grid.setFocus()

    def reload(self) -> None:
        """Read the routines again; the current one stays current."""
        with self.app.store.reading() as session:
            routines = routine_records.routines(session)
        kept = self._shown.id if self._shown is not None else -1
        again = next((each for each in routines if each.id == kept), None)
        # what the table chooses by itself is not the operator's wish to leave the form
        self._reloading = True
        self.table.show_rows(routines)
        if again is None and kept and routines:
            again = self.table.current() or routines[0]
            self.table.select(again.id)
        self._reloading = False
        if again is not None:
            self._show(again)
        self._suit()

    def add(self) -> None:
        """An empty form for a routine of the operator's own."""
        if self._may_leave():
            self.table.grid.clearSelection()
            role = self._shown.role if self._shown is not None else "operator"
            self._show(RoutineView("", role, weekly(self.app.today().isoweekday())))
            self.form.title.setFocus()

    def keep(self) -> bool:
        """Save what the form says; False where that cannot be."""
        wanted = self.form.wanted
        if wanted is None:
            return False
        kept: list[int] = []

        def deed() -> None:
            with self.app.store.writing(texts.SAVE_ROUTINE.format(title=wanted.title)) as session:
                kept.append(routine_records.save(session, wanted))

        if self._do(deed) and not wanted.id:
            self._shown = replace(wanted, id=kept[0])
            self.reload()
            self.table.select(kept[0])
        return bool(kept)

    def switch(self, routine: RoutineView, enabled: bool) -> None:
        """Switch a routine on or off."""

        def deed() -> None:
            with self.app.store.writing(texts.SWITCH_ROUTINE.format(title=routine.title)) as session:
                routine_records.switch(session, routine.id, enabled)

        self._do(deed)

    def set_back(self) -> None:
        """A shipped routine as it ships."""
        routine = self._shown

        def deed() -> None:
            assert routine is not None
            with self.app.store.writing(texts.RESET_ROUTINE.format(title=routine.title)) as session:
                routine_records.reset(session, routine.id)

        if routine is not None and routine.key:
            self._do(deed)

    def remove(self) -> None:
        """Delete one of the operator's own; undo brings it back."""
        routine = self._shown

        def deed() -> None:
            assert routine is not None
            with self.app.store.writing(texts.DELETE_ROUTINE.format(title=routine.title)) as session:
                routine_records.delete(session, routine.id)

        if routine is not None and routine.id and not routine.key:
            self._do(deed)

    def take_back(self) -> None:
        """Undo the last thing done in this dialog."""
        if self.app.undo.stack.index() > self._first_step:
            self.app.undo.stack.undo()

    def reject(self) -> None:
        """Close; what is written and not saved is asked about."""
        if self._may_leave():
            super().reject()

    # ------------------------------------------------------------------ building

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(GRID // 2, 0, 0, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.reset)
        buttons.addWidget(self.delete)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        inside = QVBoxLayout()
        inside.setSpacing(GRID)
        inside.addWidget(self.form)
        inside.addStretch(1)
        inside.addLayout(buttons)
        column.addWidget(panel(inside))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(right)
        split.setStretchFactor(0, 1)
        right.setMinimumWidth(_FORM_WIDTH)
        split.setSizes([760, 400])
        self.table.add_control(self.new)
        bottom = QHBoxLayout()
        bottom.setSpacing(GRID)
        bottom.addWidget(self.undo)
        bottom.addStretch(1)
        self._close = button(self.tr("Close"), on_click=self.reject)
        bottom.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        whole.setSpacing(GRID)
        whole.addWidget(label(texts.ROUTINES_WHY, "muted", wrap=True))
        whole.addWidget(self.banner)
        whole.addWidget(split, 1)
        whole.addLayout(bottom)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)
        fit(self, _SIZE)
        as_laid_out(self)

    def _connect(self) -> None:
        self.table.chosen.connect(self._on_chosen)
        self.table.toggled.connect(lambda routine, _key, on: self.switch(routine, on))
        self.table.opened.connect(lambda _routine: self.form.title.setFocus())
        self.form.changed.connect(self._suit)
        self.app.changes.happened.connect(self._on_change)
        # methods, not lambdas: the undo stack outlives the dialog
        self.app.undo.stack.indexChanged.connect(self._on_step)
        self.app.undo.refused.connect(self._on_refused)
        for keys, does in (("Ctrl+S", self.keep), ("Ctrl+N", self.add), ("Ctrl+Z", self.take_back)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda does=does: does())
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.table.grid)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._switch_current)

    # ------------------------------------------------------------------ answering

    def _on_change(self, change: Change) -> None:
        if "routine" in change.tables:
            self.reload()

    def _on_step(self, _index: int) -> None:
        self._suit()

    def _on_refused(self, text: str) -> None:
        self.banner.tell(text, "warning")

    def _on_chosen(self, routine: RoutineView | None) -> None:
        if self._reloading or routine is None or (self._shown is not None and routine.id == self._shown.id):
            return
        if self._may_leave():
            self._show(routine)
        elif self._shown is not None and self._shown.id:
            self.table.select(self._shown.id)

    def _switch_current(self) -> None:
        routine = self.table.current()
        if routine is not None:
            self.switch(routine, not routine.enabled)

    def _show(self, routine: RoutineView) -> None:
        self._shown = routine
        self.form.show_routine(routine)
        self._suit()

    def _may_leave(self) -> bool:
        """Is the form free for something else? What is not saved is asked about: saved, given up or gone on with."""
        if self._shown is None or not self.form.is_changed or not (self.form.title.text().strip() or self._shown.id):
            return True
        heading = self.tr("Save the changes?")
        name = self.form.title.text().strip() or self._shown.title
        sentence = self.tr('"{title}" was changed and is not saved.').format(title=name)
        ways: list[Text] = [self.tr("Go on editing"), self.tr("Discard")]
        taken = choose(self, heading, sentence, [*ways, self.tr("Save")] if self.form.wanted is not None else ways)
        if taken == _DISCARD:
            self.form.show_routine(self._shown)
        return self.keep() if taken > _DISCARD else taken == _DISCARD

    def _suit(self) -> None:
        routine = self._shown
        self.save.setEnabled(self.form.wanted is not None and self.form.is_changed)
        self.reset.setVisible(routine is not None and bool(routine.key))
        self.reset.setEnabled(routine is not None and routine.changed)
        self.delete.setVisible(routine is not None and bool(routine.id) and not routine.key)
        self.undo.setEnabled(self.app.undo.stack.index() > self._first_step)

    def _do(self, deed: Callable[[], object]) -> bool:
        """Do it; what the world has against it is said above the table, and False given back."""
        return done_or_told(deed, self.banner, self.reload)
