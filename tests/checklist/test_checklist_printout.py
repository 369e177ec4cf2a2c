"""From the shop to a PDF: what is read, the PDF of a large week in time, and none where it cannot be written."""

from itertools import pairwise

import pytest
from checklist_made import MONDAY, WEDNESDAY, WEEK, add, door

from storedesk.checklist.printout import drawn, of_role, read_sheet, week_pdf
from storedesk.checklist.records import Draft, lines
from storedesk.checklist.rules.roles import ROLES
from storedesk.foundation.database.shop_settings import SHOP_NAME, keep
from storedesk.foundation.errors import UserError
from storedesk.foundation.printing.pages import Text

ROLE_KEYS = [role.key for role in ROLES]


def test_a_sheet_holds_the_week_the_shops_name_and_the_names_of_the_tabs(store):
    add(store, "Call the printer")
    with store.writing("Name") as session:
        keep(session, SHOP_NAME, "竹里馆旗舰店", MONDAY)
    sheet = read_sheet(store, [door("shop"), door("ads")], WEEK, WEDNESDAY)
    assert [line.title for line in sheet.lines] == ["Call the printer"]
    assert (sheet.shop, sheet.tabs) == ("竹里馆旗舰店", {"shop": "Shop", "ads": "Ads"})


def test_the_sheet_of_one_role_leaves_the_others_out(store):
    add(store, "Mine", role="owner")
    add(store, "Yours", role="service")
    sheet = of_role(read_sheet(store, [], WEEK, WEDNESDAY), "owner")
    assert [line.title for line in sheet.lines] == ["Mine"]


def test_the_pdf_is_gathered_and_saved(store, tmp_path, qapp):
    pages = week_pdf(store, [], WEEK, tmp_path / "week.pdf", per_role=True, today=MONDAY)
    assert pages == len(ROLE_KEYS)
    content = (tmp_path / "week.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") == pages
    with store.reading() as session:
        assert len(lines(session, WEEK)) > 60


def test_a_folder_that_is_not_there_is_named(store, tmp_path, qapp):
    with pytest.raises(UserError, match="does not exist"):
        week_pdf(store, [], WEEK, tmp_path / "none" / "week.pdf", per_role=False, today=MONDAY)


def test_a_week_of_300_tasks_is_read_with_as_few_statements_as_a_small_one(store, tmp_path, qapp, statements):
    from storedesk.checklist import records

    with store.writing("Many", undoable=False) as session:
        for number in range(300):
            title = f"第 {number} 项：检查详情页、主图和优惠券是否一致"
            draft = Draft(
                title, ROLE_KEYS[number % 7], WEEK.days[number * 7 // 300], "先看卖得好的宝贝，再看有库存的。"
            )
            records.add(session, draft, MONDAY)
    week_pdf(store, [], WEEK, tmp_path / "first.pdf", per_role=False, today=MONDAY)
    statements.clear()
    assert week_pdf(store, [], WEEK, tmp_path / "week.pdf", per_role=False, today=MONDAY) > 5
    assert len(statements) < 20


def test_the_drawn_words_keep_to_their_lines(store, qapp):
    """Measured with the font that is drawn, two rows of one page never overlap."""
    for number in range(20):
        add(store, f"第 {number} 项：核对活动价", role=ROLE_KEYS[number % 7])
    for page in drawn(read_sheet(store, [], WEEK, WEDNESDAY), per_role=False):
        titles = sorted(item.y for item in page.items if isinstance(item, Text) and item.text.startswith("第 "))
        assert all(later - earlier > 7 for earlier, later in pairwise(titles))
