"""Makes the dictionary of roots from jieba's: words of at most four characters that were counted ten times or more.

    python packaging/roots.py jieba-0.42.1.tar.gz

The source package comes from PyPI: pip download --no-deps --no-binary :all: jieba==0.42.1. Its licence is
resources/data/roots-LICENSE.txt.
"""

import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path

from storedesk.titles.rules.lexicon import pack_lexicon

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "resources" / "data"
LONGEST = 4
FEWEST = 10


def main(arguments: Sequence[str]) -> int:
    """Write roots.zlib into resources/data."""
    with tarfile.open(arguments[0]) as package:
        name = next(name for name in package.getnames() if name.endswith("jieba/dict.txt"))
        packed = pack_lexicon(frequencies(_read(package, name)))
    (DATA / "roots.zlib").write_bytes(packed)
    print(f"roots.zlib: {len(packed):,} bytes")
    return 0


def frequencies(dictionary: str) -> dict[str, int]:
    """The counts of the words that are kept; a line is word, count and part of speech."""
    found = {}
    for line in dictionary.splitlines():
        word, count, *_ = line.split(" ")
        if len(word) <= LONGEST and int(count) >= FEWEST:
            found[word.lower()] = int(count)
    return found


def _read(package: tarfile.TarFile, name: str) -> str:
    member = package.extractfile(name)
    if member is None:
        raise FileNotFoundError(name)
    return member.read().decode("utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
