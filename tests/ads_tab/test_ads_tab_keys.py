"""The ads tab by keyboard alone: where the Tab key leads."""

from PySide6.QtWidgets import QWidget

from storedesk.ads.tab import AdsTab
from storedesk.ads.tab.rules_page import RulesPage


def test_tab_leads_through_the_conditions_where_they_stand(tab: AdsTab) -> None:
    tab.show_page("rules")
    page = tab.page_of("rules")
    assert isinstance(page, RulesPage)
    page.form.add_condition()
    wanted = [
        *(part for row in page.form.conditions for part in (row.measure, row.relation, row.threshold)),
        page.form.add_button,
        page.form.proposal,
    ]
    reached: list[QWidget] = []
    at: QWidget = wanted[0]
    while len(reached) < len(wanted):
        reached += [at] if at in wanted else []
        at = at.nextInFocusChain()
    assert reached == wanted
