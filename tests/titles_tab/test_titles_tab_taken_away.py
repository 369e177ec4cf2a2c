"""A library can be deleted and a synonym said to be none; undo brings both back."""

from pytestqt.qtbot import QtBot
from titles_tab_made import in_dialog, shown

from storedesk.foundation.desktop.context import AppContext
from storedesk.keywords import records_library, records_roots
from storedesk.titles.tab import TitlesTab
from storedesk.titles.tab.roots_dialog import RootsDialog


def libraries(app: AppContext) -> list[tuple[str, int]]:
    with app.store.reading() as session:
        return [(each.name, each.words) for each in records_library.families(session)]


def meanings(app: AppContext) -> dict[str, str]:
    with app.store.reading() as session:
        return {each.word: each.means for each in records_roots.roots(session)}


def test_a_library_is_deleted_from_its_page_and_brought_back(tab: TitlesTab, app: AppContext, qtbot: QtBot) -> None:
    tab.show_page("library")
    shown(qtbot, tab)
    page, before = tab.page("library"), libraries(app)
    assert before
    page.delete.click()
    shown(qtbot, tab)
    assert libraries(app) == []
    assert not page.delete.isEnabled()
    assert page.table.model.rowCount() == 0
    app.undo.stack.undo()
    shown(qtbot, tab)
    assert libraries(app) == before
    assert page.table.model.rowCount() == before[0][1]


def test_a_synonym_is_said_to_be_none_in_the_dictionary(tab: TitlesTab, app: AppContext, qtbot: QtBot) -> None:
    with app.store.writing("same") as session:
        records_roots.say_same(session, ["祛痘"], "去痘")
    shown(qtbot, tab)
    tab.show_page("library")

    def part(dialog: RootsDialog) -> None:
        dialog.table.select("去痘")
        assert not dialog.apart.isEnabled(), "it means only itself"
        dialog.table.select("祛痘")
        dialog.apart.click()
        assert not dialog.apart.isEnabled()
        dialog.reject()

    in_dialog(part)
    tab.page("library").edit_roots()
    assert meanings(app) == {"去痘": "", "祛痘": ""}
    app.undo.stack.undo()
    assert meanings(app)["祛痘"] == "去痘"
