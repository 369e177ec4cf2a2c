"""Makes the sample shop beside its place and moves it there when it is whole: all or nothing."""

import shutil
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from storedesk.foundation.calendar.clock import shop_today
from storedesk.foundation.database.faults import disk_fault
from storedesk.foundation.database.store import Store
from storedesk.foundation.door import Feature
from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import SILENT, Progress
from storedesk.sample import texts
from storedesk.sample.fill import fill_sample
from storedesk.sample.write import write_sample

DOWNLOADS = "downloads"
_LEFT_BEHIND = "storedesk.lock"


def make_sample_shop(
    database: Path,
    features: Sequence[Feature],
    progress: Progress = SILENT,
    *,
    days: int = 365,
    scale: float = 1.0,
    last_day: date | None = None,
    anew: bool = False,
) -> None:
    """Write `days` days of downloads up to yesterday (or last_day) and import them into a new shop in its own folder.

    Raises UserError where the folder holds something already or cannot be written, Cancelled when the operator stops;
    nothing is left then. `anew` lets it take the place of an older sample shop, once it is whole.
    """
    folder = database.parent
    if not anew:
        _see_that_it_is_free(folder)
    making = folder.with_name(f".{folder.name}-making")
    shutil.rmtree(making, ignore_errors=True)
    yesterday = shop_today() - timedelta(days=1)
    try:
        making.mkdir(parents=True)
        downloads = making / DOWNLOADS
        write_sample(
            downloads,
            last_day=last_day or yesterday,
            days=days,
            scale=scale,
            progress=_Part(progress, 0, texts.WRITING),
        )
        with Store.open(making / database.name) as store:
            fill_sample(store, downloads, features, _Part(progress, 1, None))
        if anew:
            shutil.rmtree(folder, ignore_errors=True)
        (folder / _LEFT_BEHIND).unlink(missing_ok=True)
        if folder.exists():
            folder.rmdir()
        making.replace(folder)
    except OSError as error:
        raise disk_fault(folder.name, error) from error
    finally:
        shutil.rmtree(making, ignore_errors=True)


def _see_that_it_is_free(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(each.name != _LEFT_BEHIND for each in folder.iterdir())):
        raise UserError(texts.FOLDER_IN_USE.format(folder=folder))


class _Part:
    """Writing is a fifth of the work, importing the rest."""

    def __init__(self, progress: Progress, at: int, what: object) -> None:
        self._progress, self._at, self._what = progress, at, what

    def report(self, done: int, total: int | None, what: str = "") -> None:
        within = done / total if total else 0.0
        share = 0.2 * within if self._at == 0 else 0.2 + 0.8 * within
        self._progress.report(round(1000 * share), 1000, str(self._what) if self._what is not None else what)
