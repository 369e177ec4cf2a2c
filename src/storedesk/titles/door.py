"""What the titles answer when the search box asks, and what they ask of the week."""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.foundation.door import Found, Wanted
from storedesk.keywords.tables import Family, LibraryWord
from storedesk.products import records as products
from storedesk.titles import texts
from storedesk.titles.tables import FamilyProduct, TitleVersion

KEY = "titles"
_PLACES = {"live": 0, "draft": 1, "past": 2}


def find(session: Session, text: str, most: int) -> Sequence[Found]:
    """Titles and their versions, live ones first, then words of the libraries; the keys are those the tab shows."""
    wanted = text.split()
    if not wanted or most <= 0:
        return ()
    found = [*_titles(session, wanted, most), *_words(session, wanted, most)]
    return found[:most]


def tasks(session: Session, monday: date, today: date) -> Sequence[Wanted]:
    """What the titles ask of the week that begins with monday; see titles.weekly."""
    # the rules behind it are loaded when a week is first asked for; start-up does not pay for them
    from storedesk.titles import weekly

    return weekly.tasks(session, monday, today)


def _titles(session: Session, wanted: Sequence[str], most: int) -> Iterator[Found]:
    said = select(TitleVersion.id, TitleVersion.product_id, TitleVersion.text, TitleVersion.state)
    for each in wanted:
        said = said.where(TitleVersion.text.icontains(each, autoescape=True))
    rows = sorted(session.execute(said.limit(200)), key=lambda row: (_PLACES[row.state], -row.id))[:most]
    called = products.names(session) if rows else {}
    for row in rows:
        product = called.get(row.product_id, "")
        detail = {
            "live": texts.FOUND_TITLE,
            "draft": texts.FOUND_DRAFT.format(product=product),
            "past": texts.FOUND_VERSION.format(product=product),
        }[row.state]
        yield Found(KEY, f"version:{row.product_id}:{row.id}", row.text, str(detail))


def _words(session: Session, wanted: Sequence[str], most: int) -> Iterator[Found]:
    """Words of libraries, each leading to the first product that uses it; the shortest first."""
    product_id = (
        select(func.min(FamilyProduct.product_id))
        .where(FamilyProduct.family_id == LibraryWord.family_id)
        .scalar_subquery()
    )
    said = select(LibraryWord.id, LibraryWord.word, Family.name, product_id.label("product_id")).join(
        Family, Family.id == LibraryWord.family_id
    )
    for each in wanted:
        said = said.where(LibraryWord.word.icontains(each, autoescape=True))
    rows = [row for row in session.execute(said.limit(200)) if row.product_id is not None]
    rows.sort(key=lambda row: (len(row.word), row.word, row.id))
    for row in rows[:most]:
        detail = texts.FOUND_WORD.format(family=row.name)
        yield Found(KEY, f"product:{row.product_id}:library", row.word, str(detail))
