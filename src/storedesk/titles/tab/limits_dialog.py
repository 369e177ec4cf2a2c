"""How long titles may be: the shipped limits with how sure they are, and the operator's own before them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from storedesk.foundation.desktop.columns import ChipValue, Column
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.widgets import button, label
from storedesk.titles.records_settings import OwnLimit
from storedesk.titles.rules.checking import LawWord
from storedesk.titles.rules.lengths import Limit, Unit
from storedesk.titles.tab import texts
from storedesk.titles.tab.limit_form import LimitForm, platform_name
from storedesk.titles.tab.limit_rules import holding, rules_of, words_of

__all__ = ["LimitRow", "LimitsDialog", "platform_name"]


@dataclass(frozen=True, slots=True)
class LimitRow:
    """A limit in the list with the rules that hold under it; `id` 0: it ships with the program."""

    id: int
    limit: Limit
    holding: Limit


def _own_chip(row: LimitRow) -> ChipValue:
    if row.id:
        return ChipValue("info", "pencil-line", str(texts.OWN))
    if not row.limit.known:
        return ChipValue("warning", "circle-question-mark", str(texts.UNSURE))
    return ChipValue("positive", "circle-check", str(texts.SHIPPED))


def _unit(row: LimitRow) -> str:
    return str(texts.UNIT_BYTES if row.limit.unit is Unit.GBK else texts.UNIT_CHARACTERS)


_COLUMNS = (
    Column("platform", texts.PLATFORM, value=lambda row: platform_name(row.limit.platform), width=112),
    Column("category", texts.CATEGORY, value=lambda row: row.limit.category, width=88),
    Column("least", texts.LEAST, "int", value=lambda row: row.limit.least, width=64),
    Column("most", texts.MOST, "int", value=lambda row: row.limit.most, width=64),
    Column("unit", texts.COUNTED_IN, value=_unit, width=72),
    Column("from", texts.VALID_FROM, "date", value=lambda row: row.limit.valid_from, width=96),
    Column("own", texts.SOURCE, "chip", value=_own_chip, width=124, note=lambda row: row.limit.source),
    Column("rules", texts.RULES_HERE, value=lambda row: rules_of(row.holding), width=220, stretch=True),
)


class LimitsDialog(Dialog):
    """`keep(limit)` and `remove(row)` do it at once and give the operator's limits as they are then."""

    def __init__(
        self,
        parent: QWidget,
        app: AppContext,
        shipped: Sequence[Limit],
        own: Sequence[OwnLimit],
        keep: Callable[[Limit], Sequence[OwnLimit]],
        remove: Callable[[LimitRow], Sequence[OwnLimit]],
        law_words: Sequence[LawWord] = (),
    ) -> None:
        super().__init__(
            parent,
            self.tr("Title limits"),
            self.tr("A limit of your own counts before the shipped one from its day on; an empty category means all."),
        )
        self._shipped, self._keep_limit, self._remove_limit = shipped, keep, remove
        self._law_words, self._today = law_words, app.today()
        self.table = TableView(
            "titles.limits", _COLUMNS, app, title=self.tr("Title limits"), row_key=lambda row: (row.id, row.limit)
        )
        self.table.setMinimumSize(880, 280)
        self.form = LimitForm(shipped, app.today())
        self.rules = label("", "muted", wrap=True)
        self.rules.setMinimumHeight(40)
        self.body.addWidget(self.form)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.rules)
        self.body.addWidget(label(self.tr("Delete takes a limit of your own away."), "faint"))
        self.form.row.addWidget(button(self.tr("Add"), "primary", icon_name="plus", on_click=self._keep))
        self.add_button(self.tr("Close"), accepts=True)
        QShortcut(QKeySequence("Del"), self.table.grid, self._take_out)
        self.table.chosen.connect(self._show_rules)
        self.form.changed.connect(lambda: self._tell(self.form.limit()))
        self._show(own)

    def _show(self, own: Sequence[OwnLimit]) -> None:
        mine = [(each.id, each.limit) for each in own]
        every = [*mine, *((0, each) for each in self._shipped)]
        self.table.show_rows([LimitRow(key, each, holding(each, self._shipped, self._today)) for key, each in every])

    def _show_rules(self, row: LimitRow | None) -> None:
        """The rules of the row chosen; one of the operator's own is put into the form, to be changed there."""
        if row is None:
            return
        if row.id:
            self.form.show_limit(row.limit)
        self._tell(row.limit)

    def _tell(self, limit: Limit) -> None:
        name = platform_name(limit.platform)
        there = holding(limit, self._shipped, self._today)
        said = texts.RULES_OF.format(
            platform=f"{name} {limit.category}".strip(),
            rules=rules_of(there),
            words=words_of(there, self._law_words),
        )
        self.rules.setText(str(said))

    def _keep(self) -> None:
        self._show(self._keep_limit(self.form.limit()))

    def _take_out(self) -> None:
        row = self.table.current()
        if row is not None and row.id:
            self._show(self._remove_limit(row))
