"""Where splitters stood last time."""

from PySide6.QtWidgets import QSplitter

from storedesk.foundation.settings import Settings


def remember_splitter(settings: Settings, key: str, splitter: QSplitter) -> None:
    """Put a splitter where it stood last time under the settings' key, and remember where it is moved to."""
    sizes = settings.get(key, [])
    if len(sizes) == splitter.count() and all(isinstance(size, int) for size in sizes):
        splitter.setSizes(sizes)
    splitter.splitterMoved.connect(lambda *_: settings.set(key, splitter.sizes()))
