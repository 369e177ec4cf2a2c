"""Makes the pages of the ads tab; each is loaded when it is first wanted."""

from PySide6.QtWidgets import QWidget

from storedesk.ads.tab.ground import Ground
from storedesk.ads.tab.page import Page
from storedesk.ads.tab.work import Work
from storedesk.foundation.desktop.context import AppContext


def make_page(name: str, app: AppContext, work: Work, ground: Ground, parent: QWidget) -> Page:
    """The page of that name; raises KeyError for any other."""
    # opening the tab pays for the page in view alone: most of them load numpy
    if name == "tests":
        # as above
        from storedesk.ads.tab.tests_page import TestsPage

        return TestsPage(app, work, ground, parent)
    if name == "words":
        # as above
        from storedesk.ads.tab.words_page import WordsPage

        return WordsPage(app, work, ground, parent)
    if name == "changes":
        # as above
        from storedesk.ads.tab.changes_page import ChangesPage

        return ChangesPage(app, work, ground, parent)
    if name == "candidates":
        # as above
        from storedesk.ads.tab.candidates_page import CandidatesPage

        return CandidatesPage(app, work, ground, parent)
    if name == "gaps":
        # as above
        from storedesk.ads.tab.gaps_page import GapsPage

        return GapsPage(app, work, ground, parent)
    if name == "invest":
        # as above
        from storedesk.ads.tab.invest_page import InvestPage

        return InvestPage(app, work, ground, parent)
    if name == "creatives":
        # as above
        from storedesk.ads.tab.creatives_page import CreativesPage

        return CreativesPage(app, work, ground, parent)
    if name == "display":
        # as above
        from storedesk.ads.tab.display_page import DisplayPage

        return DisplayPage(app, work, ground, parent)
    if name == "rules":
        # as above
        from storedesk.ads.tab.rules_page import RulesPage

        return RulesPage(app, work, ground, parent)
    raise KeyError(name)
