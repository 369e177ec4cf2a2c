"""The finished backups of a data folder: found by what lies beside each, and verified before anybody relies on them."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from storedesk.foundation.database import texts
from storedesk.foundation.database.connect import APPLICATION_ID, connect_sqlite
from storedesk.foundation.database.files import PART, sha256
from storedesk.foundation.errors import UserError

FOLDER = "backups"


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished backup: of which file, why and when it was made, and how many rows each table had."""

    path: Path
    database: str
    reason: str
    made_at: datetime
    schema: int
    size: int
    sha256: str
    counts: dict[str, int]

    @property
    def rows(self) -> int:
        return sum(self.counts.values())


def backups(folder: Path, database: str | None = None) -> list[Backup]:
    """The backups in a data folder, the newest first; of one database file where its name is given."""
    found = [backup for side in (folder / FOLDER).glob("*.json") if (backup := _described(side)) is not None]
    found = [backup for backup in found if database in (None, backup.database)]
    return sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True)


def verify(path: Path) -> Backup:
    """See that a backup is whole: hash, structure, foreign keys, counts. Raises UserError where it is not."""
    if not path.is_file():
        raise UserError(texts.BACKUP_MISSING.format(name=path.name))
    backup = _described(side_file(path))
    if backup is not None and (path.stat().st_size, sha256(path)) != (backup.size, backup.sha256):
        raise UserError(texts.BACKUP_BROKEN.format(name=path.name))
    found = inspected(path)
    if found is None or (backup is not None and found != (backup.schema, backup.counts)):
        raise UserError(texts.BACKUP_BROKEN.format(name=path.name))
    if backup is not None:
        return backup
    made = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return Backup(path, path.name, "", made, found[0], path.stat().st_size, sha256(path), found[1])


def newest_sound(path: Path) -> Path | None:
    """The newest backup of a database file that passes its check, None where there is none."""
    for backup in backups(path.parent, path.name):
        try:
            return verify(backup.path).path
        except UserError:
            continue
    return None


def side_file(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")


def description(backup: Backup) -> str:
    said = {
        "database": backup.database,
        "reason": backup.reason,
        "made_at": backup.made_at.isoformat(),
        "schema": backup.schema,
        "size": backup.size,
        "sha256": backup.sha256,
        "counts": backup.counts,
    }
    return json.dumps(said, ensure_ascii=False, indent=1)


def inspected(path: Path) -> tuple[int, dict[str, int]] | None:
    """The schema's number and the rows of each table of a sound StoreDesk file, None for any other."""
    try:
        connection = connect_sqlite(path, "ro")
        try:
            return _soundness(connection)
        finally:
            connection.close()
    except dbapi2.DatabaseError:
        return None


def _soundness(connection: Any) -> tuple[int, dict[str, int]] | None:
    first = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if first[0] != "ok" or connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        return None
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        return None
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).fetchall()
    counts = {name: connection.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0] for (name,) in names}
    return connection.execute("PRAGMA user_version").fetchone()[0], counts


def _described(side: Path) -> Backup | None:
    path = side.with_name(side.name.removesuffix(".json"))
    if side.name.startswith(PART) or not path.is_file():
        return None
    try:
        said = json.loads(side.read_text(encoding="utf-8"))
        return Backup(
            path,
            str(said["database"]),
            str(said["reason"]),
            # never without a zone, or it could not be compared with the others
            datetime.fromisoformat(said["made_at"]).astimezone(UTC),
            int(said["schema"]),
            int(said["size"]),
            str(said["sha256"]),
            {name: int(count) for name, count in said["counts"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
