"""Whatever is imported and forgotten in whatever order: the tables are those of a shop that saw only what is left."""

from collections import defaultdict
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from intake_made import FULL, LEDGERS, PARTIAL, TRUSTED, Picture, picture, taken
from sqlalchemy.orm import Session

from storedesk.foundation.database.store import Store
from storedesk.foundation.database.types import EPOCH
from storedesk.foundation.sheets.history import sums_that_differ
from storedesk.foundation.sheets.intake import forget
from storedesk.foundation.sheets.reading import Value
from storedesk.foundation.sheets.report import Report, SameKey

Row = dict[str, Value]

KEY_COLUMNS = ("day", "span", "campaign_code", "item_code", "keyword")
VALUES = ("currency", "impressions", "clicks", "cost", "word_status")

maybe = st.one_of(st.none(), st.integers(0, 3))
rows = st.fixed_dictionaries(
    {
        "day": st.sampled_from([20000, 20001, 20040]),
        "span": st.sampled_from([1, 1, 1, 7]),
        "campaign_code": st.sampled_from([None, "c1"]),
        "item_code": st.sampled_from([None, "i1", "i2"]),
        "keyword": st.sampled_from(["砧板", "菜板"]),
        "title": st.sampled_from([None, "甲", "乙"]),
        "impressions": maybe,
        "clicks": maybe,
        "cost": maybe,
        "word_status": st.sampled_from([None, "on", "off"]),
    }
)
imports = st.tuples(st.sampled_from([FULL, PARTIAL, TRUSTED]), st.lists(rows, min_size=1, max_size=6))
steps = st.lists(st.one_of(imports, imports, st.integers(0, 5)), min_size=1, max_size=9)


@given(steps)
@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_tables_are_those_of_a_shop_that_saw_only_what_is_left(store: Store, steps):
    with store.rehearsing() as session:
        left: list[tuple[int, Report, list[Row]]] = []
        for number, step in enumerate(steps):
            if isinstance(step, tuple):
                outcome = taken(session, step[0], *step[1], path=f"{number}.csv")
                if outcome.batch_id is not None:
                    left.append((outcome.batch_id, *step))
            elif left:
                forget(session, left.pop(step % len(left))[0], tuple(LEDGERS.values()))
        lived = picture(session)
        assert sums_that_differ(session, tuple(LEDGERS.values())) == []
        session.rollback()
        never_saw = fresh(session, left)
    assert lived == never_saw
    assert {name: lived[name] for name in EXPECTED} == expected([(report, said) for _, report, said in left])


def fresh(session: Session, left: list[tuple[int, Report, list[Row]]]) -> Picture:
    for number, (_, report, said) in enumerate(left):
        taken(session, report, *said, path=f"{number}.csv")
    return picture(session)


EXPECTED = (
    *("ad_keyword_day", "ad_keyword_day_layer", "listing", "listing_layer"),
    *("ad_day", "ad_keyword_month", "keyword", "product", "ad_campaign"),
)


def expected(batches: list[tuple[Report, list[Row]]]) -> Picture:
    """The same tables worked out by hand, key by key, in plain Python."""
    said = [settled(report, rows) for report, rows in batches]
    days = [
        {key: (report.rank, values) for key, values in rows.items()}
        for (report, _), rows in zip(batches, said, strict=True)
    ]
    titles = [
        {(item,): (report.rank, title) for item, title in listed(rows, report, kept).items()}
        for (report, rows), kept in zip(batches, said, strict=True)
    ]
    made: Picture = {}
    main, made["ad_keyword_day_layer"] = folded(days)
    made["ad_keyword_day"] = [spelled(key, values, *end) for key, (values, *end) in main.items()]
    made["ad_keyword_day_layer"] = [spelled(key, values, batch) for key, values, batch in made["ad_keyword_day_layer"]]
    listing, layers = folded(titles)
    made["listing"] = [(key[0], values[0], *[None] * 6, *end) for key, (values, *end) in listing.items()]
    made["listing_layer"] = [(key[0], values[0], *[None] * 6, batch) for key, values, batch in layers]
    made["ad_day"], made["ad_keyword_month"] = summed({key: values for key, (values, *_) in main.items()})
    for name, at in (("keyword", 4), ("product", 3), ("ad_campaign", 2)):
        first: dict[object, int] = {}
        for batch, keys in enumerate(days):
            for key in keys:
                if key[at]:
                    first.setdefault(key[at], batch)
        made[name] = [(text, *beside(name, batch)) for text, batch in first.items()]
    return {name: sorted(made[name], key=repr) for name in EXPECTED}


def beside(name, batch):
    if name == "product":
        return (batch, *[None] * 11)
    return (batch, None) if name == "ad_campaign" else (batch,)


def settled(report: Report, rows: list[Row]) -> dict[tuple, tuple]:
    """What one file says: key -> values, after rows of the same key were added up, overtaken or refused."""
    groups: dict[tuple, list[Row]] = defaultdict(list)
    for row in rows:
        groups[tuple(row[column] or "" for column in KEY_COLUMNS)].append(row)
    known = {each.name for each in report.fields}
    kept = {}
    for key, group in groups.items():
        stated = [tuple(row.get(name) if name in known else None for name in VALUES) for row in group]
        if report.same_key is SameKey.LAST:
            kept[key] = stated[-1]
        elif report.same_key is SameKey.ADD:
            kept[key] = tuple(added(name, [row[at] for row in stated]) for at, name in enumerate(VALUES))
        elif len(set(stated)) == 1:
            kept[key] = stated[0]
    return kept


def added(name, values):
    values = [value for value in values if value is not None]
    if not values:
        return None
    return values[-1] if name == "word_status" else sum(values)


def listed(rows: list[Row], report: Report, kept: dict[tuple, tuple]) -> dict[Value, tuple]:
    """What one file says of its items: the last title by day, then by row; only rows that were taken."""
    titles: dict[Value, tuple] = {}
    last = {tuple(row[column] or "" for column in KEY_COLUMNS): at for at, row in enumerate(rows)}
    first = {key: at for at, key in reversed([*enumerate(tuple(r[c] or "" for c in KEY_COLUMNS) for r in rows)])}
    for at, row in sorted(enumerate(rows), key=lambda pair: (pair[1]["day"], pair[0])):
        key = tuple(row[column] or "" for column in KEY_COLUMNS)
        out = report.same_key is SameKey.LAST and at != last[key]
        repeat = report.same_key is SameKey.REFUSE and at != first[key]
        if row["item_code"] and key in kept and not out and not repeat:
            title = row["title"] or titles.get(row["item_code"], (None,))[0]
            titles[row["item_code"]] = (title,)
    return titles


def folded(batches: list[dict[tuple, tuple[int, tuple]]]):
    """Main rows (values, top batch, layered) and layers (key, values, batch) of batches in the order they came."""
    heard: dict[tuple, list[tuple[int, int, tuple]]] = defaultdict(list)
    for batch, keys in enumerate(batches):
        for key, (rank, values) in keys.items():
            heard[key].append((rank, batch, values))
    main, layers = {}, []
    for key, voices in heard.items():
        voices.sort(key=lambda voice: voice[:2])
        values = tuple(
            next((value for value in reversed(column) if value is not None), None)
            for column in zip(*(voice[2] for voice in voices), strict=True)
        )
        main[key] = (values, voices[-1][1], int(len(voices) > 1))
        if len(voices) > 1:
            layers.extend((key, values, batch) for _, batch, values in voices)
    return main, layers


def money(cents):
    from decimal import Decimal

    return None if cents is None else Decimal(cents).scaleb(-2)


def date_of(day):
    return EPOCH + timedelta(days=day)


def spelled(key, values, *end):
    """A row as the table has it, in its order of columns."""
    day, span, campaign, item, keyword = key
    currency, impressions, clicks, cost, status = values
    figures = (currency, impressions, clicks, money(cost), *[None] * 12, status)
    return (date_of(day), span, "wxt", campaign, "", item, keyword, "", *figures, *end)


def summed(main: dict[tuple, tuple]):
    days, months = defaultdict(list), defaultdict(list)
    for (day, span, _, _, keyword), (_, impressions, clicks, cost, _) in main.items():
        days[("ad_keyword_day", "wxt", date_of(day), span, "CNY")].append((impressions, clicks, cost))
        if span == 1:
            months[(date_of(day).replace(day=1), "wxt", keyword)].append((impressions, clicks, cost))
    monthly = [(*row_of(key, said), None, None) for key, said in months.items()]
    return [row_of(key, said) for key, said in days.items()], monthly


def row_of(key, said):
    impressions, clicks, cost = (
        sum(value for value in column if value is not None) if any(v is not None for v in column) else None
        for column in zip(*said, strict=True)
    )
    return (*key, impressions, clicks, money(cost), None, None)
