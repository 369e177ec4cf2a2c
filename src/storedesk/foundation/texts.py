"""Every phrase shown to a person, translated without Qt from the .ts files in resources/translations.

The window and the command line read the same catalogue, so a phrase is translated once (docs/decisions/0002).
"""

import json
import locale
import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from storedesk.foundation.resources import resource

LANGUAGES = ("zh_CN", "zh_TW", "en")

_STORED = '{"phrase": '

_catalogue: dict[str, str] = {}
_language = "en"


class Phrase:
    """A sentence in English with {named} blanks, shown in the operator's language when it is turned into text."""

    __slots__ = ("blanks", "source")

    def __init__(self, source: str, blanks: dict[str, object] | None = None) -> None:
        self.source = source
        self.blanks = blanks

    def format(self, **blanks: object) -> "Phrase":
        """The same sentence with its blanks filled; a Phrase among the values is translated too."""
        return Phrase(self.source, {**(self.blanks or {}), **blanks})

    def __str__(self) -> str:
        text = translate(self.source)
        return text.format(**self.blanks) if self.blanks is not None else text

    def __repr__(self) -> str:
        return f"Phrase({self.source!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Phrase) and (other.source, other.blanks) == (self.source, self.blanks)

    def __hash__(self) -> int:
        return hash(self.source)


class Joined:
    """Several phrases (or texts typed by hand) with a phrase between them, in the language of the moment it is read."""

    def __init__(self, parts: Sequence[Phrase | str], between: Phrase) -> None:
        self.parts, self.between = tuple(parts), between

    def __str__(self) -> str:
        return str(self.between).join(map(str, self.parts))


def kept(text: Phrase | str) -> str:
    """A text as it is stored: a phrase with what fills its blanks, so that told() says it in any language."""
    return text if isinstance(text, str) else json.dumps(_parts(text), ensure_ascii=False)


def told(stored: str) -> str:
    """What kept() stored, in the language in use; text that is no phrase (typed by hand, or older) as it stands."""
    if not stored.startswith(_STORED):
        return stored
    try:
        return str(_whole(json.loads(stored)))
    except (ValueError, LookupError, TypeError, AttributeError):
        # not ours after all: somebody typed what looks like it
        return stored


def translate(source: str) -> str:
    """The phrase in the language in use; the English source itself where no translation is known."""
    return _catalogue.get(source, source)


def language() -> str:
    """The language in use: one of LANGUAGES."""
    return _language


def use_language(name: str) -> None:
    """Switch every phrase to one of LANGUAGES; raises ValueError for any other name."""
    global _catalogue, _language
    if name not in LANGUAGES:
        raise ValueError(name)
    _catalogue = _read_catalogue(name)
    _language = name


def system_language() -> str:
    """The language the machine speaks; Chinese (simplified) for every Chinese system that is not traditional."""
    spoken = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    if not spoken:
        spoken = locale.getlocale()[0] or ""
    spoken = spoken.replace("-", "_").lower()
    if spoken.startswith(("zh_tw", "zh_hk", "zh_mo", "zh_hant", "chinese (traditional)")):
        return "zh_TW"
    if spoken.startswith(("zh", "chinese")):
        return "zh_CN"
    return "en"


def _parts(value: object) -> object:
    """A value as JSON holds it; figures are written as they are shown, everything else is."""
    if isinstance(value, Phrase):
        blanks = {name: _parts(blank) for name, blank in (value.blanks or {}).items()}
        return {"phrase": value.source} | ({"blanks": blanks} if value.blanks is not None else {})
    if isinstance(value, Joined):
        return {"joined": [_parts(each) for each in value.parts], "between": _parts(value.between)}
    return value if isinstance(value, int | float) else str(value)


def _whole(value: object) -> object:
    if not isinstance(value, dict):
        return value
    if "joined" in value:
        return Joined([_whole(each) for each in value["joined"]], _whole(value["between"]))  # type: ignore[misc,arg-type]
    blanks = value.get("blanks")
    filled = {name: _whole(blank) for name, blank in blanks.items()} if blanks is not None else None
    return Phrase(value["phrase"], filled)


@cache
def _read_catalogue(name: str) -> dict[str, str]:
    if name == "en":
        return {}
    catalogue: dict[str, str] = {}
    for path in sorted(Path(resource("translations", name)).glob("*.ts")):
        for message in ElementTree.parse(path).iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            if source and translation is not None and translation.text:
                catalogue[source] = translation.text
    return catalogue
