"""The columns of the library say where a relevance comes from and how a score is made."""

from types import SimpleNamespace

import pytest

from storedesk.titles.rules.words import Fit
from storedesk.titles.tab.library_columns import WORDS, fit_note


@pytest.mark.parametrize("fit", Fit)
def test_every_origin_of_a_relevance_has_a_sentence_of_its_own(fit: Fit) -> None:
    others = {fit_note(SimpleNamespace(fit=each)) for each in Fit if each is not fit}  # type: ignore[arg-type]
    said = fit_note(SimpleNamespace(fit=fit))  # type: ignore[arg-type]
    assert said
    assert said not in others


@pytest.mark.parametrize("key", ["demand_supply", "per_item", "opportunity"])
def test_scores_stand_side_by_side_each_with_how_it_is_made(key: str) -> None:
    column = next(each for each in WORDS if each.key == key)
    assert str(column.tooltip)
    assert column.getter(SimpleNamespace(market=None)) is None
