"""A file's bytes to grids, whatever it is: sniffed, checked, unlocked, read, with a second reader in reserve.

Runs in the reader process alone: what happens here may take the process with it.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from zipfile import ZipFile

from storedesk.foundation.errors import UserError
from storedesk.foundation.sheets import old_errors
from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.archives import members, open_zip
from storedesk.foundation.sheets.error_cells import Looked, Patches, look_into
from storedesk.foundation.sheets.folding import is_blank
from storedesk.foundation.sheets.grids import Grid
from storedesk.foundation.sheets.html_tables import html_grids
from storedesk.foundation.sheets.limits import Limits
from storedesk.foundation.sheets.locked import is_locked, unlocked
from storedesk.foundation.sheets.preflight import UNPACKING_FAULTS, check_ole, check_parts, damaged
from storedesk.foundation.sheets.reading import PasswordNeeded, UnknownTable, UnreadableFile
from storedesk.foundation.sheets.sniffing import Container, sniff
from storedesk.foundation.sheets.text_tables import decoded_grid
from storedesk.foundation.sheets.workbooks import Reader, with_calamine, with_openpyxl, with_xlrd
from storedesk.foundation.sheets.xml_sheets import xml_grids
from storedesk.foundation.texts import Phrase

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Source:
    """One file, or one member of an archive. `second` passes over the fast reader, which broke down on it before."""

    name: str
    data: bytes
    password: str | None
    limits: Limits
    names: tuple[str, ...] = ()
    second: bool = False
    depth: int = 0


@dataclass(slots=True)
class Opened:
    """The tables of a file, the parts that are none, and what is worth knowing about it."""

    grids: list[Grid] = field(default_factory=list)
    unknown: list[UnknownTable] = field(default_factory=list)
    facts: dict[str, str] = field(default_factory=dict)


def open_source(source: Source) -> Opened:
    """Every table of a file that holds anything; raises UserError where there is none."""
    opened = _open(source)
    if not opened.grids and not opened.unknown:
        raise UnreadableFile(texts.NOTHING_INSIDE.format(file=source.name))
    return opened


def _open(source: Source) -> Opened:
    container = sniff(source.data)
    if isinstance(container, Phrase):
        raise UnreadableFile(texts.NOT_A_TABLE.format(file=source.name, found=container))
    if container is Container.ZIP:
        return _open_zip(source)
    if container is Container.OLE:
        return _open_ole(source)
    names = (source.name, *source.names)
    if container is Container.RAW_BIFF:
        return _kept(_read(source, "xls", [with_xlrd]), "xls")
    if container is Container.XML_SHEET:
        return _kept(xml_grids(source.data, source.name, names, source.limits), "xml")
    if container is Container.HTML:
        return _kept(html_grids(source.data, source.name, names, source.limits), "html")
    grid, encoding = decoded_grid(source.data, source.name, names, source.limits)
    opened = _kept([grid], "text")
    opened.facts["encoding"] = encoding
    return opened


def _kept(grids: Sequence[Grid], container: str) -> Opened:
    """The grids that hold anything."""
    kept = [grid for grid in grids if any(not is_blank(cell) for row in grid.rows for cell in row)]
    return Opened(kept, facts={"container": container})


# workbooks


def _open_ole(source: Source) -> Opened:
    check_ole(source.data, source.name)
    streams = _streams(source)
    locked_workbook = "encryptedpackage" in streams
    if not locked_workbook and not streams & {"workbook", "book"}:
        found = texts.OTHER_OFFICE if streams & {"worddocument", "powerpoint document"} else texts.PROGRAM
        raise UnreadableFile(texts.NOT_A_TABLE.format(file=source.name, found=found))
    if locked_workbook or is_locked(source.data):
        plain = replace(source, data=unlocked(source.data, source.name, source.password))
        return _open_zip(plain) if plain.data.startswith(b"PK") else _read_xls(plain)
    return _read_xls(source)


def _streams(source: Source) -> set[str]:
    """The names of what a compound file holds, in small letters."""
    # only old workbooks need it
    import olefile

    try:
        with olefile.OleFileIO(source.data) as ole:
            return {each[-1].lower() for each in ole.listdir()}
    except Exception as error:
        raise damaged(source.name) from error


def _read_xls(source: Source) -> Opened:
    def calamine(data: bytes, name: str, names: tuple[str, ...], limits: Limits) -> list[Grid]:
        return with_calamine(data, name, names, limits, old_errors.in_xls(data))

    return _kept(_read(source, "xls", [calamine, with_xlrd]), "xls")


def _open_zip(source: Source) -> Opened:
    with open_zip(source.data, source.name, source.limits) as archive:
        kind = _kind_of_zip(archive)
        if kind is None:
            return _open_archive(source, archive)
        if isinstance(kind, Phrase):
            raise UnreadableFile(texts.NOT_A_TABLE.format(file=source.name, found=kind))
        try:
            check_parts(archive, source.name)
            looked = _LOOKS[kind](archive, source.name)
        except (*UNPACKING_FAULTS, RuntimeError, SyntaxError) as error:
            logger.info("a look into a workbook failed: %s", type(error).__name__)
            looked = Looked((), second=True)

    def calamine(data: bytes, name: str, names: tuple[str, ...], limits: Limits) -> list[Grid]:
        return with_calamine(data, name, names, limits, looked.patches)

    readers: list[Reader] = [calamine, with_openpyxl] if kind == "xlsx" else [calamine]
    return _kept(_read(source, kind, readers, passed_over=looked.second), kind)


def _kind_of_zip(archive: ZipFile) -> str | Phrase | None:
    """Which workbook a zip is; the name of what else it is; None for an archive of files."""
    names = {name.lower().lstrip("/") for name in archive.namelist()}
    if any(name.endswith("workbook.bin") for name in names):
        return "xlsb"
    if any(name.startswith("xl/") or name == "workbook.xml" for name in names):
        return "xlsx"
    if "[content_types].xml" in names and any(name.startswith(("word/", "ppt/", "visio/")) for name in names):
        return texts.OTHER_OFFICE
    if "mimetype" in names and "content.xml" in names:
        return texts.OTHER_OFFICE if _says(archive, "mimetype", b"opendocument", but=b"spreadsheet") else "ods"
    return texts.PROGRAM if "meta-inf/manifest.mf" in names or "androidmanifest.xml" in names else None


def _says(archive: ZipFile, part: str, word: bytes, but: bytes) -> bool:
    """Whether a part holds the word and not the other; no where it cannot be read."""
    try:
        text = archive.read(part)
    except (*UNPACKING_FAULTS, KeyError, RuntimeError):
        return False
    return word in text and but not in text


def _bare(patches: Callable[[ZipFile], tuple[Patches, ...]]) -> Callable[[ZipFile, str], Looked]:
    return lambda archive, name: Looked(patches(archive))


_LOOKS: dict[str, Callable[[ZipFile, str], Looked]] = {
    "xlsx": look_into,
    "xlsb": _bare(old_errors.in_xlsb),
    "ods": _bare(old_errors.in_ods),
}


def _read(source: Source, kind: str, readers: Sequence[Reader], passed_over: bool = False) -> list[Grid]:
    """What the first reader gives that can read it; a note is made of the second one's help."""
    # a library that only workbooks need
    from python_calamine import PasswordError

    empty: list[Grid] | None = None
    skipped = int((source.second or passed_over) and len(readers) > 1)
    for at, reader in enumerate(readers):
        if at < skipped:
            continue
        try:
            grids = reader(source.data, source.name, (source.name, *source.names), source.limits)
        except PasswordError as error:
            raise UnreadableFile(texts.LOCK_UNKNOWN.format(file=source.name)) from error
        except (UserError, MemoryError, KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # noqa: BLE001 - readers raise anything, a panic of Rust is no Exception
            logger.info("reader %d of .%s failed: %s", at + 1, kind, type(error).__name__)
            continue
        if at + 1 < len(readers) and not any(grid.rows for grid in grids):
            empty = grids  # the other one may see more in it
            continue
        helped = at > 0 and not passed_over
        return [replace(grid, notes=(*grid.notes, texts.SECOND_READER)) for grid in grids] if helped else grids
    if empty is None:
        raise damaged(source.name)
    return empty


# archives


def _open_archive(source: Source, archive: ZipFile) -> Opened:
    if source.depth >= source.limits.depth:
        raise UnreadableFile(texts.NESTED_TOO_DEEP.format(file=source.name))
    whole, faults, seen, budget = Opened(facts={"container": "zip"}), [], 0, source.limits.unpacked
    for member in members(archive, source.data, source.name, source.password, source.limits):
        seen += 1
        budget -= len(member.data)
        if budget < 0:
            raise UnreadableFile(
                texts.SUSPICIOUS.format(
                    file=source.name, detail=texts.DETAIL_RATIO.format(size=source.limits.unpacked >> 20)
                )
            )
        inner = replace(
            source, name=member.name, data=member.data, names=(source.name, *source.names), depth=source.depth + 1
        )
        try:
            opened = _open_member(inner)
        except PasswordNeeded:
            raise
        except UserError as error:
            faults.append(error)
            whole.unknown.append(UnknownTable(member.name, str(texts.NOT_READABLE.format(reason=str(error)))))
            continue
        whole.grids += opened.grids
        whole.unknown += opened.unknown
    if seen == 1 and faults:
        raise faults[0]
    if not whole.grids and len(faults) == seen:
        raise UnreadableFile(texts.NO_TABLE_INSIDE.format(file=source.name))
    return whole


def _open_member(source: Source) -> Opened:
    """A member's tables, known by the member's name."""
    if not source.data.strip():
        raise UnreadableFile(texts.EMPTY_FILE.format(file=source.name))
    opened = _open(source)
    if not opened.grids and not opened.unknown:
        raise UnreadableFile(texts.NOTHING_INSIDE.format(file=source.name))
    if opened.facts.get("container") in ("zip", "text", "html"):
        return opened
    several = len(opened.grids) > 1
    opened.grids = [
        replace(grid, name=" · ".join((source.name, grid.name)) if several else source.name) for grid in opened.grids
    ]
    return opened


__all__ = ["Opened", "Source", "open_source"]
