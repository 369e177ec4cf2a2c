"""Where in the ads tab a thing stands that the week, the search box or another tab asks for."""

from dataclasses import dataclass

_OF_TEST = {"test": "tests", "start": "tests", "review": "words", "decide": "words", "wasted": "words"}
_SHEET = ("sheet", "not_done", "done", "change")


@dataclass(frozen=True, slots=True)
class Place:
    """A page with one thing of it ("words:茶盘"), and the test it belongs to (0: the one looked at)."""

    thing: str
    test_id: int = 0


def where(key: str) -> Place | None:
    """The place of a key: page:words, test:3, word:茶盘 or word:3:茶盘, plan:5, change:12, or a task of the week.

    None for a key that is none of ours.
    """
    kind, _, rest = key.replace(".", ":", 1).partition(":") if not key.startswith("word:") else key.partition(":")
    number = int(first) if (first := rest.split(".")[0].split(":")[0]).isdigit() else 0
    if kind == "page":
        return Place(rest)
    if kind in _OF_TEST:
        thing = f"tests:{number}" if _OF_TEST[kind] == "tests" else _OF_TEST[kind]
        return Place(thing, number)
    if kind == "word":
        test, _, word = rest.partition(":")
        return Place(f"words:{word}", int(test)) if word and test.isdigit() else Place(f"words:{rest}")
    if kind in _SHEET:
        return Place(f"changes:{rest}" if rest else "changes")
    if kind == "plan":
        return Place(f"invest:{key}")
    return None
