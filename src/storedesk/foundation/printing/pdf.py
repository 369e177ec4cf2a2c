"""Pages as a PDF file that appears whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter

from storedesk.foundation.errors import UserError, is_forbidden, is_full
from storedesk.foundation.printing import texts
from storedesk.foundation.printing.pages import Page
from storedesk.foundation.printing.painter import paint_pages


def save_pdf(path: Path, pages: Sequence[Page], title: str = "") -> int:
    """Write the pages to a PDF and give their number; an older file stays until the new one is complete.

    Raises UserError for a full disk, a read-only folder, or a folder that is not there.
    """
    written = pdf_bytes(pages, title)
    try:
        _write_whole(path, written)
    except OSError as error:
        raise _said(error, path) from error
    return len(pages)


def pdf_bytes(pages: Sequence[Page], title: str = "") -> bytes:
    """The PDF of the pages: fonts embedded, text searchable."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(600)
    writer.setTitle(title)
    writer.setCreator("StoreDesk")
    if not paint_pages(pages, writer):
        raise AssertionError("a PDF in memory takes every page")
    buffer.close()
    return bytes(buffer.data().data())


def _write_whole(path: Path, content: bytes) -> None:
    """A temporary file beside it takes its place at the end, so that a crash leaves the old one."""
    part = tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False)  # noqa: SIM115
    try:
        with part:
            part.write(content)
            part.flush()
            os.fsync(part.fileno())
        Path(part.name).chmod(0o644)
        Path(part.name).replace(path)
    except OSError:
        Path(part.name).unlink(missing_ok=True)
        raise


def _said(error: OSError, path: Path) -> UserError:
    if is_full(error):
        return UserError(texts.DISK_FULL.format(name=path.name))
    if error.errno == errno.ENOENT:
        return UserError(texts.NO_FOLDER.format(folder=path.parent))
    if is_forbidden(error):
        return UserError(texts.READ_ONLY.format(name=path.name))
    return UserError(texts.NOT_SAVED.format(name=path.name, reason=error.strerror or type(error).__name__))
