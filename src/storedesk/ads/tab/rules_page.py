"""The page of rules: sentences that can be read and changed, and how many words each hits today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from storedesk.ads import records_proof, records_rules, records_settings, room_texts, rule_files
from storedesk.ads.records_rules import SHOP, KeptRule
from storedesk.ads.records_tests import Trial, trials
from storedesk.ads.rule_files import FiledRule
from storedesk.ads.rules.conditions import Proposal, Rule, hits, number_hit
from storedesk.ads.rules.three_days import SHIPPED
from storedesk.ads.tab import page_texts, texts
from storedesk.ads.tab.counting_dialog import CountingDialog
from storedesk.ads.tab.ground import Ground
from storedesk.ads.tab.judging import judge_of
from storedesk.ads.tab.page import Page, mark_row
from storedesk.ads.tab.reading import Shown
from storedesk.ads.tab.rule_columns import RULES, RuleRow
from storedesk.ads.tab.rule_form import FIRST, RuleForm
from storedesk.ads.tab.word_panel import honestly
from storedesk.ads.tab.work import Work
from storedesk.foundation.database.store import Session
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.remembered import remember_splitter
from storedesk.foundation.desktop.tab_order import as_laid_out
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import Phrase

_HITS_DELAY_MS = 120
_MOST_NAMED = 6


class RulesPage(Page):
    """The rules of the shop, or those a test has of its own."""

    def __init__(self, app: AppContext, work: Work, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(app, work, ground, parent)
        self._owner = SHOP
        self._trial: Trial | None = None
        self._shown: Shown | None = None
        self._kept: list[KeptRule] = []
        self.judge = judge_of(app, work, ground)
        self.whose = QComboBox()
        self.whose.setAccessibleName(str(page_texts.RULES_OF))
        self.list = TableView(
            "ads.rules", RULES, app, called=texts.RULES, empty=page_texts.NO_RULES, row_key=lambda row: row.place
        )
        self.form = RuleForm()
        self.hits = label("", "muted", wrap=True)
        self.save_button = button(page_texts.SAVE_RULE, "primary", icon_name="save", on_click=self.save)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_HITS_DELAY_MS)
        self._lay_out()
        self._connect()

    @property
    def table(self) -> TableView:
        return self.list

    @property
    def waiting(self) -> bool:
        return self.judge.waiting or self._timer.isActive()

    def reload(self) -> None:
        with self.app.store.reading() as session:
            found = trials(session)
            self._trial = next((each for each in found if each.id == self.ground.test_id), found[0] if found else None)
            if self._trial is None or self._owner != self._trial.id:
                self._owner = SHOP
            self._kept = records_rules.rules(session, self._owner)
        self._show_owners()
        if self._trial is None:
            self._take(None)
        else:
            self.judge.ask(self._trial, self._take)

    def _take(self, shown: Shown | None) -> None:
        self._shown = shown
        self.list.blockSignals(True)
        self.list.show_rows(self._rows(self._kept))
        mark_row(self.list)
        self.list.blockSignals(False)
        self._show_rule(self.list.current())

    # ------------------------------------------------------------------ doing

    def acts(self) -> dict[str, Callable[[], object]]:
        return {
            "new": self.new,
            "save": self.save,
            "delete": self.delete,
            "shipped": self.shipped,
            "to_file": self.to_file,
            "from_file": self.from_file,
            "counting": self.ask_counting,
        }

    def new(self) -> None:
        """One more rule for the strategy of the chosen rule; it drops nothing until it is changed."""
        rule = Rule(f"own.{self.list.model.rowCount() + 1}", (FIRST,), Proposal.CHECK)
        owner, row = self._owner, self.list.current()
        step = row.step if row is not None else 0
        made = self.work.write(
            page_texts.DOES_ADD_RULE.format(whose=self._called()),
            lambda session: records_rules.add_rule(session, owner, rule, step),
        )
        if made is not None:
            self._select(made)
            self.form.conditions[0].measure.setFocus()

    def save(self) -> None:
        """Keep the rule as it is written."""
        row, rule = self.list.current(), self.form.rule
        if row is None or rule is None or rule == row.rule:
            return
        self._keep(page_texts.DOES_KEEP_RULE, row, rule, enabled=row.enabled)

    def delete(self) -> None:
        """Take the chosen rule away."""
        row = self.list.current()
        if row is not None:
            self.work.done(
                page_texts.DOES_DELETE_RULE.format(whose=self._called()),
                lambda session: records_rules.delete_rule(session, self._kept_id(session, row)),
            )

    def shipped(self) -> None:
        """Bring back the rules as the program brought them."""
        owner = self._owner
        if self.work.done(
            page_texts.DOES_SHIPPED.format(whose=self._called()),
            lambda session: records_rules.shipped_again(session, owner),
        ):
            self.work.say(page_texts.RULES_BACK)

    def to_file(self) -> None:
        """Ask for a place and write the rules as a file."""
        place, _ = QFileDialog.getSaveFileName(
            self.window(), str(page_texts.RULES_TO_FILE), "storedesk-rules.json", str(page_texts.RULE_FILES)
        )
        if place:
            self.write_file(Path(place))

    def write_file(self, path: Path) -> None:
        """Write the rules of the owner in view as a file."""
        with self.app.store.reading() as session:
            text = rule_files.written(records_rules.filed(session, self._owner))
        try:
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            self.work.refused.emit(str(_unreadable(path, error)))
            return
        self.work.say(page_texts.RULES_WRITTEN.format(name=path.name), "positive")

    def from_file(self) -> None:
        """Ask for a file of rules and take them over."""
        place, _ = QFileDialog.getOpenFileName(
            self.window(), str(page_texts.RULES_FROM_FILE), "", str(page_texts.RULE_FILES)
        )
        if place:
            self.read_file(Path(place))

    def read_file(self, path: Path) -> None:
        """The rules of a file in place of those in view; a file with a fault changes nothing."""
        owner = self._owner
        try:
            wanted = _rules_of(path)
        except UserError as error:
            self.work.refused.emit(str(error))
            return
        if self.work.done(
            page_texts.DOES_TAKE_RULES.format(whose=self._called(), name=path.name),
            lambda session: records_rules.replace_rules(session, owner, wanted),
        ):
            self.work.say(page_texts.RULES_TAKEN.format(count=len(wanted), name=path.name), "positive")

    def ask_counting(self) -> None:
        """Ask in which window words are looked at, and on which days the platform counted anew."""
        # the last complete day, which every test that runs is judged by
        day = self.app.today() - timedelta(days=1)
        with self.app.store.reading() as session:
            channels = dict.fromkeys(("wxt", *records_proof.channels_told(session)))
            windows = {channel: records_settings.window(session, channel, day) for channel in channels}
            marked = records_settings.every_series_break(session)
        dialog = CountingDialog(self.window(), self.app, windows, marked)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        chosen = {channel: days for channel, days in dialog.windows.items() if days != windows[channel]}
        before = {each.day: str(each.reason) for each in marked}
        if not chosen and dialog.breaks == before:
            return

        def work(session: Session) -> None:
            for channel, days in chosen.items():
                records_settings.keep_window(session, channel, days, day)
            for gone in before.keys() - dialog.breaks.keys():
                records_settings.remove_series_break(session, gone)
            for when, reason in dialog.breaks.items():
                if before.get(when) != reason:
                    records_settings.keep_series_break(session, when, reason)

        self.work.done(page_texts.DOES_COUNTING, work)

    def _keep(self, text: Phrase, row: RuleRow, rule: Rule, *, enabled: bool) -> None:
        self.work.done(
            text.format(whose=self._called()),
            lambda session: records_rules.change_rule(session, self._kept_id(session, row), rule, enabled=enabled),
        )

    def _kept_id(self, session: Session, row: RuleRow) -> int:
        """The rule's number; rules nobody changed yet are written down first."""
        if row.id:
            return row.id
        records_rules.take_over(session, self._owner)
        session.flush()
        return records_rules.rules(session, self._owner)[row.place].id

    # ------------------------------------------------------------------ showing

    def _rows(self, kept: list[KeptRule]) -> list[RuleRow]:
        said = [(each.id, each.rule, each.enabled, each.step) for each in kept] or [
            (0, rule, True, step) for step, strategy in enumerate(SHIPPED) for rule in strategy.rules
        ]
        return [
            RuleRow(number, place, rule, enabled, step, self._hit(rule))
            for place, (number, rule, enabled, step) in enumerate(said)
        ]

    def _hit(self, rule: Rule) -> int | None:
        return number_hit([rule], self._shown.judged.table) if self._shown is not None else None

    def _show_owners(self) -> None:
        self.whose.blockSignals(True)
        self.whose.clear()
        self.whose.addItem(str(page_texts.RULES_OF_SHOP), SHOP)
        if self._trial is not None:
            self.whose.addItem(str(page_texts.RULES_OF_TEST.format(name=self._trial.name)), self._trial.id)
        self.whose.setCurrentIndex(max(self.whose.findData(self._owner), 0))
        self.whose.blockSignals(False)

    def _show_rule(self, row: RuleRow | None) -> None:
        self.side.setEnabled(row is not None)
        if row is not None:
            self.form.show_rule(row.rule)
        self._show_hits()

    def _show_hits(self) -> None:
        """How many words the rule as it is written hits today, and which."""
        rule = self.form.rule
        row = self.list.current()
        self.save_button.setEnabled(row is not None and rule is not None and rule != row.rule)
        if rule is None or self._shown is None:
            self.hits.setText("" if self._shown is not None else str(page_texts.HITS_NOBODY))
            return
        judged = self._shown.judged
        found = [judged.words[at].word for at in hits(rule, judged.table).nonzero()[0]]
        said = page_texts.HITS_SAID.format(count=len(found), words=len(judged.words), name=judged.trial.name)
        named = str(page_texts.LIST_COMMA).join(found[:_MOST_NAMED]) + ("…" if len(found) > _MOST_NAMED else "")
        self.hits.setText(f"{said} {page_texts.HITS_NAMED.format(words=named)}" if found else str(said))

    def _choose_owner(self) -> None:
        self._owner = int(self.whose.currentData())
        QTimer.singleShot(0, self, self.reload)

    def _select(self, rule_id: int) -> None:
        rows = [self.list.model.row(number) for number in range(self.list.model.rowCount())]
        place = next((row.place for row in rows if row.id == rule_id), None)
        if place is not None:
            self.list.select(place)

    def _called(self) -> Phrase:
        if self._owner == SHOP or self._trial is None:
            return page_texts.RULES_OF_SHOP
        return page_texts.RULES_OF_TEST.format(name=self._trial.name)

    # ------------------------------------------------------------------ building

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        tools.addWidget(label(page_texts.RULES_OF, "muted"))
        tools.addWidget(self.whose)
        tools.addStretch()
        tools.addWidget(button(page_texts.NEW_RULE, icon_name="plus", on_click=self.new))
        tools.addWidget(button(page_texts.SHIPPED_AGAIN, icon_name="rotate-ccw", on_click=self.shipped))
        tools.addWidget(button(page_texts.RULES_FROM_FILE, icon_name="folder-open", on_click=self.from_file))
        tools.addWidget(button(page_texts.RULES_TO_FILE, icon_name="download", on_click=self.to_file))
        self.list.row.addWidget(button(page_texts.COUNTING, icon_name="settings", on_click=self.ask_counting))
        self.side = QWidget()
        self.side.setObjectName("scrolled")
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addWidget(self.hits)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.save_button)
        row.addWidget(button(page_texts.DELETE_RULE, "quiet", icon_name="trash-2", on_click=self.delete))
        row.addStretch()
        column.addLayout(row)
        column.addStretch()
        column.addWidget(label(page_texts.RULES_SAY, "caption", wrap=True))
        column.addWidget(label(honestly(), "caption", wrap=True))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.side)
        frame = QFrame()
        frame.setObjectName("panel")
        frame.setMinimumWidth(400)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(2 * GRID, 2 * GRID, GRID, GRID)
        inside.addWidget(area)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(12)
        split.addWidget(self.list)
        split.addWidget(frame)
        split.setSizes([700, 480])
        split.setStretchFactor(0, 1)
        remember_splitter(self.app.settings, "ads.split.rules", split)
        self.column.addLayout(tools)
        self.column.addWidget(split, 1)

    def _connect(self) -> None:
        self.whose.activated.connect(lambda _: self._choose_owner())
        self.list.chosen.connect(self._show_rule)
        # the Tab key goes through the conditions where they stand
        self.form.rebuilt.connect(lambda: as_laid_out(self))
        self.list.toggled.connect(
            lambda row, _key, on: self._keep(page_texts.DOES_SWITCH_RULE, row, row.rule, enabled=on)
        )
        self.form.changed.connect(lambda: self._timer.start())
        self._timer.timeout.connect(self._show_hits)


def _rules_of(path: Path) -> tuple[FiledRule, ...]:
    try:
        if path.stat().st_size > rule_files.LARGEST:
            raise UserError(room_texts.RULES_LARGE)
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise _unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise UserError(room_texts.RULES_NOT_JSON) from error
    return rule_files.read(text)


def _unreadable(path: Path, error: OSError) -> UserError:
    return UserError(room_texts.RULES_UNREADABLE.format(name=path.name, reason=error.strerror or str(error)))
