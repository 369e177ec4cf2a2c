"""Where a key of the search box, of the week or of another tab leads in the titles tab."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from storedesk.foundation.errors import UserError
from storedesk.keywords import records as keywords
from storedesk.titles import records, records_versions
from storedesk.titles.tab import texts

if TYPE_CHECKING:
    from storedesk.titles.tab.titles_tab import TitlesTab


def show_thing(tab: TitlesTab, key: str) -> None:
    """Show what a key is about, as far as it is still there.

    A product by its id, or "product:id", "product:id:page", "version:product id:version id", "word:id" (for one product
    alone: "word:id:product id"); and the lines of the week: "look.version id.look", "root.product id.monday",
    "looks.monday", "roots.monday", "never" (see titles.weekly).
    """
    if key == "never":
        _show_state(tab, str(texts.NEVER))
        return
    if ":" not in key and "." in key:
        _show_line(tab, *key.split("."))
        return
    kind, _, name = key.partition(":")
    if kind.isdigit():
        kind, name = "product", key
    identity, _, rest = name.partition(":")
    if not identity.isdigit():
        return
    if kind == "word":
        _show_word(tab, int(identity), int(rest) if rest.isdigit() else None)
    elif kind in ("product", "version"):
        tab.choose({int(identity)})
        if kind == "version" and rest.isdigit():
            _show_version(tab, int(rest))
        elif rest in dict(texts.PAGES):
            tab.show_page(rest)


def _show_line(tab: TitlesTab, kind: str, name: str, *_rest: str) -> None:
    """A look that waits leads to its version, a root to the roots of its title, many of either to their products."""
    if kind == "looks":
        _show_state(tab, str(texts.DUE_ANY))
        tab.show_page("history")
    elif kind == "roots":
        tab.show_page("roots")
        tab.when_ready(tab.page("roots").show_worst_list)
    elif kind == "root" and name.isdigit() and tab.choose({int(name)}):
        tab.show_page("roots")
    elif kind == "look" and name.isdigit():
        try:
            with tab.app.store.reading() as session:
                version = records_versions.version(session, int(name))
        except UserError as error:
            tab.banner.tell(str(error), "info")
            return
        tab.choose({version.product_id})
        _show_version(tab, version.id)


def _show_state(tab: TitlesTab, state: str) -> None:
    tab.products.show_state(state)
    tab.table.grid.setFocus()


def _show_version(tab: TitlesTab, version_id: int) -> None:
    tab.show_page("history")
    tab.when_ready(lambda: tab.page("history").show_version(version_id))


def _show_word(tab: TitlesTab, keyword_id: int, product_id: int | None) -> None:
    """A word of a library leads to it; any other stands ready to be added to the library of the product shown.

    With a product, it is looked for in that product's library alone.
    """
    with tab.app.store.reading() as session:
        word = keywords.word_of(session, keyword_id)
        owners = records.products_with(session, word) if word is not None else frozenset()
    if word is not None:
        known = tab.choose(owners if product_id is None else owners & {product_id})
        if product_id is not None and not known:
            tab.choose({product_id})
        tab.show_page("library")
        tab.when_ready(partial(tab.page("library").look_for, word, known=known))
