"""Routines: the shipped set comes once and follows the language, edits stay, and it can be set back."""

from collections import Counter

import pytest

from storedesk.checklist import routine_records
from storedesk.checklist.routine_records import RoutineView, missing, reset, routines, save, seed, switch
from storedesk.checklist.rules.rhythm import Rhythm, daily, weekly
from storedesk.checklist.rules.roles import ROLES
from storedesk.checklist.rules.routines import SHIPPED, shipped
from storedesk.checklist.tables import Routine
from storedesk.features import FEATURES
from storedesk.foundation.calendar.weeks import Week
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import use_language


@pytest.fixture
def chinese():
    use_language("zh_CN")
    yield
    use_language("en")


@pytest.fixture
def seeded(either_store):
    with either_store.writing("Seed", undoable=False) as session:
        seed(session)
    return either_store


def kept(store, key):
    with store.reading() as session:
        return next(each for each in routines(session) if each.key == key)


def saved(store, routine):
    with store.writing("Save") as session:
        return save(session, routine)


def test_the_shipped_set_comes_once_in_its_order(seeded):
    with seeded.writing("Seed", undoable=False) as session:
        assert missing(session) == []
        assert seed(session) == 0
    with seeded.reading() as session:
        assert [each.key for each in routines(session)] == [each.key for each in SHIPPED]
        assert all(each.enabled and not each.changed for each in routines(session))


def test_a_routine_new_in_a_later_version_is_added_and_the_others_stay(seeded):
    with seeded.writing("Take one away") as session:
        session.delete(session.query(Routine).filter_by(key="packing").one())
    with seeded.writing("Switch") as session:
        switch(session, routines(session)[0].id, enabled=False)
    with seeded.writing("Seed", undoable=False) as session:
        assert seed(session) == 1
    with seeded.reading() as session:
        assert Counter(each.key for each in routines(session)) == Counter(each.key for each in SHIPPED)
        assert not routines(session)[0].enabled


def test_a_shipped_routine_speaks_the_language_until_its_words_are_edited(seeded, chinese):
    routine = kept(seeded, "packing")
    assert routine.title == "备下周的包材"
    saved(seeded, RoutineView("备纸箱", routine.role, routine.pattern, routine.detail, key=routine.key, id=routine.id))
    use_language("en")
    assert kept(seeded, "packing").title == "备纸箱"


def test_another_day_alone_leaves_the_words_to_the_language(seeded, chinese):
    routine = kept(seeded, "packing")
    saved(seeded, RoutineView(routine.title, "owner", weekly(1), routine.detail, key=routine.key, id=routine.id))
    use_language("en")
    again = kept(seeded, "packing")
    assert (again.title, again.role, again.pattern) == ("Packing material for next week", "owner", weekly(1))


def test_a_changed_routine_is_known_and_set_back_as_it_ships(seeded):
    routine = kept(seeded, "packing")
    saved(seeded, RoutineView("Boxes", "owner", daily(), "", "shop", key=routine.key, id=routine.id, enabled=False))
    assert kept(seeded, "packing").changed
    with seeded.writing("Reset") as session:
        reset(session, routine.id)
    assert kept(seeded, "packing") == routine


def test_an_own_routine_is_kept_edited_and_deleted(either_store):
    made = saved(either_store, RoutineView(" Water the plants ", "owner", weekly(1, 4), " both windows "))
    with either_store.reading() as session:
        assert routines(session) == [
            RoutineView("Water the plants", "owner", weekly(1, 4), "both windows", key="", id=made)
        ]
    saved(either_store, RoutineView("Water the bamboo", "design", weekly(2), id=made))
    with either_store.reading() as session:
        assert [(each.title, each.role, each.id) for each in routines(session)] == [
            ("Water the bamboo", "design", made)
        ]
    with either_store.writing("Delete") as session:
        routine_records.delete(session, made)
    with either_store.reading() as session:
        assert routines(session) == []


def test_resetting_an_own_routine_leaves_it_as_it_is(either_store):
    made = saved(either_store, RoutineView("Water the plants", "owner", weekly(1)))
    with either_store.writing("Reset") as session:
        reset(session, made)
    with either_store.reading() as session:
        assert routines(session)[0].title == "Water the plants"


def test_a_shipped_routine_is_switched_off_not_deleted(seeded):
    with pytest.raises(UserError, match="switch it off"), seeded.writing("Delete") as session:
        routine_records.delete(session, kept(seeded, "packing").id)
    assert kept(seeded, "packing").enabled


@pytest.mark.parametrize("title", ["", "  "])
def test_a_routine_needs_words(either_store, title):
    with pytest.raises(UserError, match="Write what there is to do"):
        saved(either_store, RoutineView(title, "owner", daily()))


def test_a_routine_that_is_gone_says_so(either_store):
    with pytest.raises(UserError, match="no longer there"), either_store.writing("Switch") as session:
        switch(session, 99, enabled=True)


def test_shipped_routines_have_keys_of_their_own_known_roles_and_known_tabs():
    assert max(Counter(each.key for each in SHIPPED).values()) == 1
    assert {each.role for each in SHIPPED} <= {role.key for role in ROLES}
    assert {each.tab for each in SHIPPED} <= {feature.key for feature in FEATURES} | {""}
    assert all(shipped(each.key) is each for each in SHIPPED)
    assert shipped("water_the_plants") is None


def test_the_shipped_set_has_work_for_every_role_and_every_rhythm_and_tab():
    assert {each.role for each in SHIPPED} == {role.key for role in ROLES}
    assert {each.pattern.rhythm for each in SHIPPED} == set(Rhythm)
    asked = {"titles", "ads", "events", "affiliates", "members", "shop", "products"}
    assert asked <= {each.tab for each in SHIPPED}


def test_no_role_is_asked_for_more_than_a_day_holds():
    """The operator's sheet is the fullest; a day of it stays under ten lines all the year."""
    week = Week.parse("2026-W01")
    for number in range(52):
        for day in week.later(number).days:
            due = Counter(each.role for each in SHIPPED if day in each.pattern.days_in(week.later(number)))
            assert max(due.values()) < 10
