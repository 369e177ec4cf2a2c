"""How well real titles whose words people marked are cut into roots, and how soon the dictionary is there."""

from pathlib import Path

from benchmarks.goals import Measured, milliseconds
from storedesk.foundation.resources import resource
from storedesk.titles import shipped
from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.roots import split_roots

_MARKED = Path(__file__).resolve().parents[2] / "shared" / "reports" / "ecommerce_title_entities_dev.bieos"


def segmentation_goals() -> list[Measured]:
    """The time to load, and the marked roots kept whole and broken when all of them are known."""
    resource("data", "roots.zlib").read_bytes()
    found = [Measured("the dictionary of roots loaded", milliseconds(shipped.lexicon), 300, "ms")]
    if not _MARKED.is_file():
        print("Marked titles are left out: they are not here", flush=True)
        return found
    marked = _marked()
    lexicon = shipped.lexicon().with_words({text[start:end] for text, start, end in marked})
    split = broken = 0
    for text, start, end in marked:
        borders = [0]
        for piece in lexicon.cut(text):
            borders.append(borders[-1] + len(piece))
        inside = start in borders and end in borders
        broken += not inside
        split += not (inside and borders.index(end) == borders.index(start) + 1)
    beside = f"{len(marked)} roots marked in real titles"
    found.append(Measured("known roots not kept whole", 100 * split / len(marked), 1.5, "%", beside))
    found.append(Measured("known roots broken", 100 * broken / len(marked), 1.5, "%"))
    words = {text[start:end] for text, start, end in marked}
    lonely = sum(any(len(root) == 1 for root in split_roots(word, shipped.lexicon())) for word in words)
    said = f"{len(words)} words, none of them known"
    found.append(Measured("search words that leave a character alone", 100 * lonely / len(words), 2, "%", said))
    return found


def _marked() -> list[tuple[str, int, int]]:
    """The marked words of two to four characters: title, start, end."""
    found = []
    for block in _MARKED.read_text(encoding="utf-8").split("\n\n"):
        title = [line.split("\t") for line in block.split("\n") if "\t" in line]
        text = "".join(sign if len(folded(sign)) == 1 else "，" for sign, _ in title).lower()
        starts = [place for place, (_, mark) in enumerate(title) if mark.startswith("B")]
        ends = [place + 1 for place, (_, mark) in enumerate(title) if mark.startswith("E")]
        found += [(text, start, end) for start, end in zip(starts, ends, strict=True) if 2 <= end - start <= 4]
    return found
