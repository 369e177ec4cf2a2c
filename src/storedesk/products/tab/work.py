"""What the operator does to products: each a unit of work with a name, which is also what its undo is called."""

from collections.abc import Sequence
from pathlib import Path

from storedesk.foundation.desktop import work
from storedesk.foundation.errors import UserError
from storedesk.products import records, records_costs, records_merge, records_names, texts
from storedesk.products.pictures import keep_picture
from storedesk.products.records import Details
from storedesk.products.records_costs import CostChange
from storedesk.products.rules.journal import KIND_NAMES, Entry

_DETAILS = {
    "code": texts.CODE,
    "short_name": texts.SHORT_NAME,
    "title": texts.TITLE,
    "category": texts.CATEGORY,
    "stock": texts.STOCK,
    "note": texts.OWN_NOTE,
    "list_price": texts.LIST_PRICE,
    "sale_price": texts.PRICE,
    "cost": texts.COST,
    "freight": texts.FREIGHT,
    "fee_rate": texts.FEE,
}


class Work(work.Work):
    """Each method is one unit of work; where it is refused it gives None or False."""

    def add(self, code: str | None, details: Details) -> int | None:
        """A product typed by hand, under an item id of our own where it has none; gives its id."""
        name = details.short_name or details.title or code or ""
        return self.write(
            self.tr("Add {product}").format(product=name),
            lambda session: records.add(session, code or records_names.next_own_code(session), details),
        )

    def say(self, product_id: int, name: str, value: object) -> bool:
        """Keep one detail of a product; `name` is one of Details, or "code"."""
        label = self.tr("Change {what} of {product}").format(what=_DETAILS[name], product=self._called(product_id))
        if name == "code":
            return self.done(label, lambda session: records.change_code(session, product_id, str(value or "")))
        return self.done(label, lambda session: records.say(session, product_id, **{name: value}))

    def set_picture(self, product_id: int, path: Path) -> bool:
        """Copy a picture beside the database and show it for the product."""
        label = self.tr("Change picture of {product}").format(product=self._called(product_id))
        try:
            name = keep_picture(self._app.store.folder, path)
        except UserError as error:
            self.refused.emit(str(error))
            return False
        return self.done(label, lambda session: records.say(session, product_id, picture=name))

    def remove_picture(self, product_id: int) -> bool:
        """Show no picture of one's own any more."""
        label = self.tr("Remove picture of {product}").format(product=self._called(product_id))
        return self.done(label, lambda session: records.say(session, product_id, picture=None))

    def remove(self, product_ids: Sequence[int]) -> bool:
        """Take products away."""
        if len(product_ids) == 1:
            label = self.tr("Delete {product}").format(product=self._called(product_ids[0]))
        else:
            label = self.tr("Delete {count} products").format(count=len(product_ids))
        return self.done(label, lambda session: records_merge.remove(session, product_ids))

    def merge(self, product_ids: Sequence[int]) -> int | None:
        """Make one of several; gives the one that stays."""
        label = self.tr("Merge {count} products").format(count=len(product_ids))
        return self.write(label, lambda session: records_merge.merge(session, product_ids))

    def confirm(self, meanings: Sequence[tuple[str, int]]) -> bool:
        """Say which products names mean."""
        if len(meanings) == 1:
            label = self.tr('Match "{name}"').format(name=meanings[0][0])
        else:
            label = self.tr("Match {count} names").format(count=len(meanings))
        return self.done(label, lambda session: records_names.confirm(session, meanings))

    def forget_name(self, name: str) -> bool:
        """That name means nobody any more."""
        return self.done(
            self.tr('Remove name "{name}"').format(name=name), lambda session: records.remove_alias(session, name)
        )

    def make_products(self, names: Sequence[str]) -> list[int] | None:
        """A product of each name; gives their ids."""
        if len(names) == 1:
            label = self.tr('Make a product of "{name}"').format(name=names[0])
        else:
            label = self.tr("Make {count} products").format(count=len(names))
        return self.write(label, lambda session: records_names.make_products(session, names))

    def keep_costs(self, changes: Sequence[CostChange]) -> bool:
        """Write pasted costs."""
        label = self.tr("Change {count} costs").format(count=sum(change.changes for change in changes))
        return self.done(label, lambda session: records_costs.keep_costs(session, changes))

    def write_down(self, entry: Entry) -> bool:
        """Add or change a line of the journal."""
        said = {"kind": KIND_NAMES[entry.kind], "day": entry.day.isoformat()}
        if entry.id:
            label = self.tr("Edit {kind} of {day}").format(**said)
            return self.done(label, lambda session: records.edit_entry(session, entry))
        return self.done(
            self.tr("Write down {kind} of {day}").format(**said), lambda session: records.add_entry(session, entry)
        )

    def strike_out(self, entry: Entry) -> bool:
        """Delete a line of the journal."""
        label = self.tr("Delete {kind} of {day}").format(kind=KIND_NAMES[entry.kind], day=entry.day.isoformat())
        return self.done(label, lambda session: records.delete_entry(session, entry.id))

    def _called(self, product_id: int) -> str:
        with self._app.store.reading() as session:
            return records.names(session).get(product_id, "")
