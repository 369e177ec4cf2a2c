"""Where the files that ship with the program lie: beside the source, or inside the installed package."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of a shipped file, for example resource("icons", "shop.svg")."""
    return _root().joinpath(*parts)


def guide_page(name: str) -> Path:
    """The path of a page of the user guide, which the packed program keeps beside its other files."""
    packed = resource("guide", name)
    return packed if packed.is_file() else _root().parent / "docs" / "guide" / name


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    installed = Path(__file__).resolve().parents[1] / "resources"
    return installed if installed.is_dir() else Path(__file__).resolve().parents[3] / "resources"
