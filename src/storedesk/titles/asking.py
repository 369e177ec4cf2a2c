"""What the operator asks of a product's title: kept with the product, and turned into the wishes of the rules."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace

from storedesk.titles.rules.words import WordKind


@dataclass(frozen=True, slots=True)
class Asked:
    """The operator's wishes for one product's title.

    `first` opens and `last` closes the title; `must` is in it besides the words of the library that are required, and
    `forbidden` is not. `order` is a template of the classes of words, front first; the pairs `apart` may not touch.
    `formula` is the key of a formula of the product's own (empty: the shop's). `main`: one of the library's main
    category words stands in the title whole.
    """

    platform: str = "taobao"
    category: str = ""
    first: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    must: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    order: tuple[WordKind, ...] = ()
    apart: tuple[tuple[str, str], ...] = ()
    most_changed: int | None = None
    compact: float = 0.3
    readable: bool = True
    formula: str = ""
    main: bool = True

    def as_json(self) -> dict[str, object]:
        """As plain values for the database."""
        return asdict(self)


def changed(now: Asked, before: Asked, wanted: Asked) -> Asked:
    """What is asked now, with the wishes in which `wanted` differs from `before`: others may be new since then."""
    differing = {
        each.name: getattr(wanted, each.name)
        for each in fields(Asked)
        if getattr(wanted, each.name) != getattr(before, each.name)
    }
    return replace(now, **differing)


def asked_from(said: Mapping[str, object]) -> Asked:
    """The wishes read back; what is not known is left out."""
    known: dict[str, object] = {}
    for each in fields(Asked):
        if each.name not in said:
            continue
        value = said[each.name]
        if each.name == "order" and isinstance(value, list):
            value = tuple(WordKind(kind) for kind in value)
        elif each.name == "apart" and isinstance(value, list):
            value = tuple((str(one), str(other)) for one, other in value)
        elif isinstance(value, list):
            value = tuple(map(str, value))
        known[each.name] = value
    return Asked(**known)  # type: ignore[arg-type]
