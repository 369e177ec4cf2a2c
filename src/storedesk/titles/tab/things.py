"""Where a key of the search box, or of another tab, leads in the titles tab."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from storedesk.keywords import records as keywords
from storedesk.titles import records
from storedesk.titles.tab import texts

if TYPE_CHECKING:
    from storedesk.titles.tab.titles_tab import TitlesTab


def show_thing(tab: TitlesTab, key: str) -> None:
    """Show a product by its id, or "product:id", "product:id:page", "version:product id:version id", "word:id"."""
    kind, _, name = key.partition(":")
    if kind.isdigit():
        kind, name = "product", key
    identity, _, rest = name.partition(":")
    if not identity.isdigit():
        return
    if kind == "word":
        _show_word(tab, int(identity))
    elif kind in ("product", "version"):
        tab.choose({int(identity)})
        if kind == "version" and rest.isdigit():
            tab.show_page("history")
            tab.when_ready(lambda: tab.page("history").show_version(int(rest)))
        elif rest in dict(texts.PAGES):
            tab.show_page(rest)


def _show_word(tab: TitlesTab, keyword_id: int) -> None:
    """A word of a library leads to it; any other stands ready to be added to the library of the product shown."""
    with tab.app.store.reading() as session:
        word = keywords.word_of(session, keyword_id)
        owners = records.products_with(session, word) if word is not None else frozenset()
    if word is not None:
        known = tab.choose(owners)
        tab.show_page("library")
        tab.when_ready(partial(tab.page("library").look_for, word, known=known))
